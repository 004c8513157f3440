#include "app/cli/plain_output.h"

#include <algorithm>
#include <string>

namespace effnet {
namespace {

char plain(char character) {
  const auto code = static_cast<unsigned char>(character);
  const bool allowed = character == '\n' || character == '\t' || character == '\r';
  return (code < 0x20 && !allowed) || code == 0x7f ? '?' : character;
}

}  // namespace

PlainOutput::int_type PlainOutput::overflow(int_type character) {
  if (traits_type::eq_int_type(character, traits_type::eof())) return traits_type::not_eof(character);
  return target_->sputc(plain(traits_type::to_char_type(character)));
}

std::streamsize PlainOutput::xsputn(const char* text, std::streamsize count) {
  std::string clean(text, static_cast<std::size_t>(count));
  std::ranges::transform(clean, clean.begin(), plain);
  return target_->sputn(clean.data(), count);
}

}  // namespace effnet
