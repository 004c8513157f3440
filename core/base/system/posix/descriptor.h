#pragma once

#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace effnet {

/// Closes what it holds.
class Descriptor {
 public:
  explicit Descriptor(int value = -1) : value_(value) {}
  Descriptor(Descriptor&& other) noexcept : value_(std::exchange(other.value_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(value_, other.value_);
    return *this;
  }
  ~Descriptor() {
    if (value_ >= 0) ::close(value_);
  }
  int value() const { return value_; }
  int release() { return std::exchange(value_, -1); }

 private:
  int value_;
};

/// A file in memory: unlike a pipe, never full while nobody reads it. Not open, with the reason in errno,
/// where there is no memory for it.
Descriptor memoryFile(std::string_view content = {});

/// The last bytes of a file, at most so many.
std::string lastBytes(int file, std::size_t most);

}  // namespace effnet
