#pragma once

#include <cstdint>
#include <string_view>

namespace effnet {

/// FNV-1a over 64-bit words: against a disk's errors, not against anybody.
std::uint64_t checksumOf(std::string_view bytes);

}  // namespace effnet
