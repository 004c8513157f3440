#pragma once

#include <string>
#include <string_view>

namespace effnet {

struct DecodedText {
  std::string text;      ///< UTF-8, without a byte order mark
  std::string encoding;  ///< "UTF-16" or "Latin-1" where it was that, else empty
};

/// A text as programs write it: UTF-8, UTF-16 (by its mark, or by its zeros), otherwise Latin-1 as Windows
/// has it.
DecodedText decodeText(std::string_view bytes);

}  // namespace effnet
