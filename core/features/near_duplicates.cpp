#include "core/features/near_duplicates.h"

#include "core/features/products.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <mutex>
#include <numeric>
#include <thread>

namespace effnet {
namespace {

/// Of ants and bees with EfficientNetV2-B0: copies (a lower quality, half the size, mirrored, cut by a tenth;
/// tests/features/plant_faults.py, three seeds) have 0.67 or more and up to 8 bits, or 0.94 and 14 bits; two
/// photographs 0.81 at most, and 0.48 where 10 bits or fewer differ.
constexpr double kSameFeatures = 0.9;
constexpr double kLikeFeatures = 0.55;
constexpr int kLikeHash = 10;

FeatureTable unitRows(const FeatureTable& table) {
  FeatureTable unit = table;
  const auto width = static_cast<std::size_t>(table.dimensions);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    float* const values = unit.values.data() + row * width;
    float square = 0;
    dotEach(values, values, 1, width, &square);
    const float length = std::sqrt(square);
    if (length > 0)
      for (std::size_t i = 0; i < width; ++i) values[i] /= length;
  }
  return unit;
}

/// A picture with next to nothing in it has a hash by chance.
bool tellsSomething(const PictureLook& look) {
  constexpr double kPlain = 0.01;
  return look.contrast > kPlain;
}

int rootOf(std::vector<int>& parents, int node) {
  while (parents[static_cast<std::size_t>(node)] != node) node = parents[static_cast<std::size_t>(node)];
  return node;
}

}  // namespace

std::vector<NearPair> nearDuplicates(const NearDuplicatesParams& params) {
  const FeatureTable unit = unitRows(params.normalized);
  const auto width = static_cast<std::size_t>(unit.dimensions);
  const std::size_t rows = unit.rows();
  std::vector<NearPair> pairs;
  std::mutex mutex;
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    std::vector<float> cosines(rows);
    std::vector<NearPair> own;
    for (std::size_t i = 0; (i = next++) < rows;) {
      dotEach(unit.row(i).data(), unit.values.data(), i, width, cosines.data());
      for (std::size_t j = 0; j < i; ++j) {
        const PictureLook& a = params.looks[i];
        const PictureLook& b = params.looks[j];
        NearPair pair{static_cast<int>(j), static_cast<int>(i), static_cast<double>(cosines[j]), 0};
        pair.equal = !params.contents[i].empty() && params.contents[i] == params.contents[j];
        if (!pair.equal && pair.similarity < kLikeFeatures) continue;
        const int upright = hashDistance(a.hash, b.hash);
        const int mirrored = hashDistance(a.hash, b.mirrored);
        pair.mirrored = mirrored < upright;
        pair.hashDistance = std::min(upright, mirrored);
        const bool alike = tellsSomething(a) && tellsSomething(b) && pair.hashDistance <= kLikeHash;
        if (pair.equal || pair.similarity >= kSameFeatures || alike) own.push_back(pair);
      }
    }
    const std::lock_guard lock(mutex);
    pairs.insert(pairs.end(), own.begin(), own.end());
  };
  {
    std::vector<std::jthread> helpers;
    for (int i = 1; i < params.threads; ++i) helpers.emplace_back(work);
    work();
  }
  std::ranges::sort(pairs, {}, [](const NearPair& pair) { return std::pair(pair.first, pair.second); });
  return pairs;
}

std::vector<std::vector<int>> setsOf(const std::vector<NearPair>& pairs, std::size_t rows) {
  std::vector<int> parents(rows);
  std::iota(parents.begin(), parents.end(), 0);
  for (const NearPair& pair : pairs) {
    const int a = rootOf(parents, pair.first);
    const int b = rootOf(parents, pair.second);
    parents[static_cast<std::size_t>(std::max(a, b))] = std::min(a, b);
  }
  std::map<int, std::vector<int>> sets;
  for (std::size_t i = 0; i < rows; ++i)
    sets[rootOf(parents, static_cast<int>(i))].push_back(static_cast<int>(i));
  std::vector<std::vector<int>> result;
  for (auto& [root, members] : sets)
    if (members.size() > 1) result.push_back(std::move(members));
  return result;
}

}  // namespace effnet
