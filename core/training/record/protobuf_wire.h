#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace effnet::wire {

/// The few kinds of fields of protobuf's wire format that event files need.
enum WireType { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

template <typename Integer>
std::string littleEndian(Integer value) {
  std::string bytes;
  for (std::size_t i = 0; i < sizeof value; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
  return bytes;
}

inline std::string varint(std::uint64_t value) {
  std::string bytes;
  for (; value >= 0x80; value >>= 7) bytes += static_cast<char>((value & 0x7F) | 0x80);
  return bytes + static_cast<char>(value);
}

inline std::string key(unsigned field, WireType type) {
  return varint(field << 3 | type);
}

inline std::string bytesField(unsigned field, std::string_view content) {
  return key(field, Bytes) + varint(content.size()) + std::string(content);
}

inline std::string numberField(unsigned field, std::uint64_t value) {
  return key(field, Varint) + varint(value);
}

inline std::string doubleField(unsigned field, double value) {
  return key(field, Fixed64) + littleEndian(std::bit_cast<std::uint64_t>(value));
}

inline std::string floatField(unsigned field, double value) {
  return key(field, Fixed32) + littleEndian(std::bit_cast<std::uint32_t>(static_cast<float>(value)));
}

}  // namespace effnet::wire
