#pragma once

#include <string>
#include <string_view>

namespace effnet {

/// Whether the bytes are UTF-8 by length and continuation bytes.
bool isUtf8(std::string_view text);

/// The text itself, or with '?' for what is not ASCII where it is no UTF-8.
std::string printable(std::string_view text);

}  // namespace effnet
