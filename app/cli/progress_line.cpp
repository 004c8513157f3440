#include "app/cli/progress_line.h"

#include "app/cli/help_layout.h"
#include "app/cli/table.h"
#include "core/base/system/streams.h"

#include <cmath>
#include <cstdlib>
#include <iostream>
#include <utility>

namespace effnet {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kEvery{100};
constexpr double kFirst = 2;  // seconds; what is shorter needs no time left

std::string minutes(double seconds) {
  const auto whole = static_cast<long>(std::lround(seconds));
  const long rest = whole % 60;
  return std::to_string(whole / 60) + (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

}  // namespace

ProgressLine::ProgressLine(std::string what, bool bytes)
    : what_(std::move(what)),
      bytes_(bytes),
      watched_(errorsAreWatched() && !isQuiet() && std::getenv("NO_PROGRESS") == nullptr),
      began_(Clock::now()) {}

ProgressLine::~ProgressLine() {
  if (length_ > 0) std::cerr << '\r' << std::string(length_, ' ') << '\r' << std::flush;
}

void ProgressLine::show(std::int64_t done, std::int64_t total) {
  const auto now = Clock::now();
  if (!watched_ || (now - last_ < kEvery && done != total)) return;
  last_ = now;
  const auto count = [this](std::int64_t value) {
    return bytes_ ? scaled(static_cast<double>(value)) + "B" : std::to_string(value);
  };
  std::string text = count(done) + (total > 0 ? " of " + count(total) : "") + " " + what_;
  const double seconds = std::chrono::duration<double>(now - began_).count();
  if (total > done && done > 0 && seconds > kFirst)
    text += ", " + minutes(seconds * static_cast<double>(total - done) / static_cast<double>(done)) + " left";
  write(text);
}

void ProgressLine::write(const std::string& text) {
  const std::string rest(length_ > text.size() ? length_ - text.size() : 0, ' ');
  std::cerr << '\r' << text << rest << std::flush;
  length_ = text.size();
}

}  // namespace effnet
