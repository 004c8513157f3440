#include "core/dataset/duplicates.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/utf8.h"
#include "core/dataset/sample_image.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

namespace effnet {
namespace {

struct Placed {
  const Sample* sample;
  int split;
};

/// Encoded pictures are never equal to planes of the same length.
using Size = std::pair<bool, std::uintmax_t>;

std::optional<Size> storedSizeOf(const Sample& sample) {
  if (const auto& record = sample.record)
    return Size{!isEncoded(*record), static_cast<std::uintmax_t>(storedBytes(*record))};
  std::error_code failure;
  const auto size = std::filesystem::file_size(sample.file, failure);
  return failure ? std::nullopt : std::optional(Size{false, size});
}

std::string hashOf(const Sample& sample) {
  if (!sample.record) return sha256OfFile(sample.file);
  Sha256 hash;
  hash.add(readRecord(sample));
  return hash.finish();
}

bool inSeveralSplits(const std::vector<Placed>& placed) {
  std::set<int> splits;
  for (const auto& each : placed) splits.insert(each.split);
  return splits.size() > 1;
}

bool inSeveralClasses(const std::vector<Placed>& placed) {
  std::set<int> labels;
  for (const auto& each : placed) labels.insert(each.sample->label);
  return labels.size() > 1;
}

/// Pictures by the hash of their contents; those that cannot be read are left out, the loader will name them.
std::map<std::string, std::vector<Placed>> byContent(const std::vector<Placed>& placed) {
  std::map<std::string, std::vector<Placed>> groups;
  for (const auto& each : placed) {
    try {
      groups[hashOf(*each.sample)].push_back(each);
    } catch (const Error&) {
      continue;
    }
  }
  return groups;
}

}  // namespace

EqualPictures findEqualPictures(const Dataset& dataset) {
  std::map<Size, std::vector<Placed>> bySize;
  int split = 0;
  for (const auto* samples : {&dataset.train, &dataset.val, &dataset.test}) {
    for (const auto& sample : *samples)
      if (const auto size = storedSizeOf(sample)) bySize[*size].push_back({&sample, split});
    ++split;
  }
  EqualPictures found;
  for (const auto& [size, sameSize] : bySize) {
    if (!inSeveralSplits(sameSize) && !inSeveralClasses(sameSize)) continue;
    for (const auto& [hash, same] : byContent(sameSize)) {
      if (inSeveralSplits(same)) {
        auto& group = found.acrossParts.emplace_back();
        for (const auto& each : same) group.push_back(describeSample(*each.sample));
      }
      if (inSeveralClasses(same)) {
        auto& group = found.acrossClasses.emplace_back();
        for (const auto& each : same)
          group.push_back(describeSample(*each.sample) + " (" +
                          printable(dataset.labels[static_cast<std::size_t>(each.sample->label)]) + ")");
      }
    }
  }
  return found;
}

}  // namespace effnet
