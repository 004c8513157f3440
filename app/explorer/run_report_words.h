#pragma once

#include <string>
#include <vector>

namespace effnet {

/// What a run's report says in this window's language, as RunReportRequest takes it.
std::vector<std::string> runReportWords();

}  // namespace effnet
