#include "app/cli/quiet_remarks.h"

#include "app/cli/help_layout.h"

namespace effnet {
namespace {

int pauses = 0;

bool isMute() {
  return isQuiet() && pauses == 0;
}

}  // namespace

QuietRemarks::QuietRemarks() : target_(std::cerr.rdbuf(this)) {}

QuietRemarks::~QuietRemarks() {
  std::cerr.rdbuf(target_);
}

QuietRemarks::Pause::Pause() {
  ++pauses;
}

QuietRemarks::Pause::~Pause() {
  --pauses;
}

QuietRemarks::int_type QuietRemarks::overflow(int_type character) {
  if (isMute() || traits_type::eq_int_type(character, traits_type::eof()))
    return traits_type::not_eof(character);
  return target_->sputc(traits_type::to_char_type(character));
}

std::streamsize QuietRemarks::xsputn(const char* text, std::streamsize count) {
  return isMute() ? count : target_->sputn(text, count);
}

}  // namespace effnet
