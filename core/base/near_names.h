#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// The names that someone who wrote `wanted` may have meant, best first, at most `most`: those that contain
/// it or are contained in it, whatever the punctuation and case, and those a few letters away.
std::vector<std::string> nearNames(std::string_view wanted, const std::vector<std::string>& names,
                                   std::size_t most = 4);

/// "unknown model 'b0'; did you mean efficientnet_b0 or efficientnet_v2_b0?", or with nothing near, the whole
/// list.
std::string unknownName(std::string_view kind, std::string_view wanted,
                        const std::vector<std::string>& names);

}  // namespace effnet
