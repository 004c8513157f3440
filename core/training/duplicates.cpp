#include "core/training/duplicates.h"

#include "core/protocol/sha256.h"
#include "core/scaling/error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

namespace effnet {
namespace {

struct Placed {
  std::string file;
  int split;
};

bool inSeveralSplits(const std::vector<Placed>& files) {
  std::set<int> splits;
  for (const auto& each : files) splits.insert(each.split);
  return splits.size() > 1;
}

/// Files by the hash of their contents; those that cannot be read are left out, the loader will name them.
std::map<std::string, std::vector<Placed>> byContent(const std::vector<Placed>& files) {
  std::map<std::string, std::vector<Placed>> groups;
  for (const auto& each : files) {
    try {
      groups[sha256OfFile(each.file)].push_back(each);
    } catch (const Error&) {
      continue;
    }
  }
  return groups;
}

}  // namespace

std::vector<std::vector<std::string>> findDuplicates(const Dataset& dataset) {
  std::map<std::uintmax_t, std::vector<Placed>> bySize;
  int split = 0;
  for (const auto* samples : {&dataset.train, &dataset.val, &dataset.test}) {
    for (const auto& sample : *samples) {
      std::error_code failure;
      const auto size = std::filesystem::file_size(sample.file, failure);
      if (!failure && sample.record < 0) bySize[size].push_back({sample.file.string(), split});
    }
    ++split;
  }
  std::vector<std::vector<std::string>> found;
  for (const auto& [size, sameSize] : bySize) {
    if (!inSeveralSplits(sameSize)) continue;
    for (const auto& [hash, same] : byContent(sameSize)) {
      if (!inSeveralSplits(same)) continue;
      auto& group = found.emplace_back();
      for (const auto& each : same) group.push_back(each.file);
    }
  }
  return found;
}

}  // namespace effnet
