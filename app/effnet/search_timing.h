#pragma once

#include "core/search/search_request.h"

#include <filesystem>

namespace effnet {

/// A network's answer or training step on this machine, by the engine. Writes a file into the folder
/// meanwhile.
double millisecondsOf(const SearchRequest& request, const NetworkSpec& network,
                      const std::filesystem::path& folder);

/// Gives a search of times its fit to networks drawn from the space and measured here, and says whether each
/// candidate is to be timed itself: where the fit's error matters.
void takeTimes(SearchRequest& request, const std::filesystem::path& folder);

/// Throws Error("bad_usage") where candidates would be timed on a processor of another kind than before.
void requireSameProcessor(const SearchRequest& request);

}  // namespace effnet
