#pragma once

#include <ostream>

namespace effnet {

enum class Colour { Bold, Red, Yellow };

/// While it lives, what is written to std::cout or std::cerr has a colour, where a person reads it: not in a
/// pipe or a file, not with NO_COLOR, and not where TERM is unset or "dumb".
class Coloured {
 public:
  Coloured(std::ostream& stream, Colour colour);
  ~Coloured();
  Coloured(const Coloured&) = delete;
  Coloured& operator=(const Coloured&) = delete;

 private:
  void write(const char* code);

  std::ostream& stream_;
  int descriptor_ = -1;  ///< −1: without colour
};

}  // namespace effnet
