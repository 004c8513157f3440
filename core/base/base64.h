#pragma once

#include <string>
#include <string_view>

namespace effnet {

/// RFC 4648, with padding: small pictures inside JSON and HTML.
std::string base64(std::string_view bytes);

}  // namespace effnet
