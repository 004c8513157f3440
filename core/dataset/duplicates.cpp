#include "core/dataset/duplicates.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/utf8.h"
#include "core/dataset/sample_image.h"

#include <algorithm>
#include <array>
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

/// Half of the digits of a SHA-256: 128 bits tell pictures apart, and hundreds of thousands stay small.
using Digest = std::array<char, 32>;

/// Pictures with equal contents, two and more, in the order of their hashes; those that cannot be read are
/// left out, the loader will name them.
std::vector<std::vector<Placed>> byContent(const std::vector<Placed>& placed, const ListingWatch& watch) {
  std::vector<std::pair<Digest, Placed>> hashed;
  for (const auto& each : placed) {
    watch.check();
    try {
      const std::string hash = hashOf(*each.sample);
      std::copy_n(hash.begin(), Digest().size(), hashed.emplace_back(Digest(), each).first.begin());
    } catch (const Error&) {
      continue;
    }
  }
  std::ranges::stable_sort(hashed, {}, &std::pair<Digest, Placed>::first);
  std::vector<std::vector<Placed>> groups;
  for (std::size_t i = 0; i < hashed.size(); ++i) {
    if (i == 0 || hashed[i].first != hashed[i - 1].first) {
      const bool alone = i + 1 == hashed.size() || hashed[i + 1].first != hashed[i].first;
      if (alone) continue;
      groups.emplace_back();
    }
    groups.back().push_back(hashed[i].second);
  }
  return groups;
}

}  // namespace

EqualPictures findEqualPictures(const Dataset& dataset, const ListingWatch& watch) {
  std::map<Size, std::vector<Placed>> bySize;
  int split = 0;
  for (const auto* samples : {&dataset.train, &dataset.val, &dataset.test}) {
    for (const auto& sample : *samples) {
      watch.check();
      if (const auto size = storedSizeOf(sample)) bySize[*size].push_back({&sample, split});
    }
    ++split;
  }
  EqualPictures found;
  for (const auto& [size, sameSize] : bySize) {
    if (!inSeveralSplits(sameSize) && !inSeveralClasses(sameSize)) continue;
    for (const auto& same : byContent(sameSize, watch)) {
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
