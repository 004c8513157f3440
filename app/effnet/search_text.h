#pragma once

#include "core/search/search_record.h"

#include <ostream>

namespace effnet {

/// How many networks the space has, what they cost and how many may be trained, as --dry-run tells it.
Json spaceSummary(const SearchRequest& request);
void printSpace(std::ostream& out, const SearchRequest& request, const Json& summary);

/// One line when a job began or ended.
void printSearchProgress(std::ostream& out, const SearchRecord& record, std::size_t job);

/// SearchRecord::ranking as a table.
void printRanking(std::ostream& out, const SearchRequest& request, const Json& ranking);

}  // namespace effnet
