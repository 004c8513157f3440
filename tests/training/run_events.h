#pragma once

#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace effnet {

/// Everything that a run's events.jsonl holds.
inline std::vector<RunEvent> eventsOf(const std::filesystem::path& run) {
  std::vector<RunEvent> events;
  std::ifstream file(RunDirectory{run}.events());
  for (std::string line; std::getline(file, line);) {
    if (auto event = decodeEvent(line)) events.push_back(*event);
  }
  return events;
}

/// Those of one kind, in order.
template <typename Kind>
std::vector<Kind> only(const std::vector<RunEvent>& events) {
  std::vector<Kind> found;
  for (const auto& event : events) {
    if (const auto* each = std::get_if<Kind>(&event.what)) found.push_back(*each);
  }
  return found;
}

template <typename Kind>
int count(const std::vector<RunEvent>& events) {
  return static_cast<int>(only<Kind>(events).size());
}

}  // namespace effnet
