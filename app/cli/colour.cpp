#include "app/cli/colour.h"

#include "core/base/system/streams.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

namespace effnet {
namespace {

constexpr int kOutput = 1;
constexpr int kErrors = 2;

bool isWanted() {
  const char* refused = std::getenv("NO_COLOR");  // no-color.org: whatever its value, unless it is empty
  const char* terminal = std::getenv("TERM");
  return (refused == nullptr || *refused == '\0') && terminal != nullptr && *terminal != '\0' &&
         std::string_view(terminal) != "dumb";
}

const char* codeOf(Colour colour) {
  switch (colour) {
    case Colour::Bold:
      return "\033[1m";
    case Colour::Red:
      return "\033[1;31m";
    case Colour::Yellow:
      return "\033[33m";
  }
  return "";
}

}  // namespace

Coloured::Coloured(std::ostream& stream, Colour colour) : stream_(stream) {
  const bool output = &stream == &std::cout && outputIsWatched();
  const bool errors = &stream == &std::cerr && errorsAreWatched();
  if ((output || errors) && isWanted()) descriptor_ = output ? kOutput : kErrors;
  write(codeOf(colour));
}

Coloured::~Coloured() {
  write("\033[0m");
}

/// Beside the stream: what goes through it has its control characters replaced (plain_output.h).
void Coloured::write(const char* code) {
  if (descriptor_ < 0) return;
  stream_.flush();
  writeAll(descriptor_, code);
}

}  // namespace effnet
