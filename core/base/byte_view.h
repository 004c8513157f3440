#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace effnet {

/// Numbers out of untrusted bytes. Reading beyond the end gives 0, so that a walk over a file that was cut
/// off ends instead of overrunning.
class ByteView {
 public:
  explicit ByteView(std::string_view bytes, bool bigEndian = true) : bytes_(bytes), bigEndian_(bigEndian) {}

  std::size_t size() const { return bytes_.size(); }
  std::uint32_t u8(std::size_t offset) const {
    return offset < bytes_.size() ? static_cast<unsigned char>(bytes_[offset]) : 0;
  }
  std::uint32_t u16(std::size_t offset) const { return number(offset, 2); }
  std::uint32_t u24(std::size_t offset) const { return number(offset, 3); }
  std::uint32_t u32(std::size_t offset) const { return number(offset, 4); }
  std::uint64_t u64(std::size_t offset) const {
    const std::uint64_t first = u32(offset);
    const std::uint64_t second = u32(offset + 4);
    return bigEndian_ ? first << 32 | second : second << 32 | first;
  }

  /// At most `count` bytes from `offset`.
  std::string_view part(std::size_t offset, std::size_t count = std::string_view::npos) const {
    return offset < bytes_.size() ? bytes_.substr(offset, count) : std::string_view{};
  }
  bool startsWith(std::string_view magic, std::size_t offset = 0) const {
    return part(offset, magic.size()) == magic;
  }

 private:
  std::uint32_t number(std::size_t offset, std::size_t bytes) const {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
      value = value << 8 | u8(offset + (bigEndian_ ? i : bytes - 1 - i));
    }
    return value;
  }

  std::string_view bytes_;
  bool bigEndian_;
};

}  // namespace effnet
