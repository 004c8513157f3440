#include "core/dataset/folds.h"

#include "core/base/error.h"
#include "core/base/random_order.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <regex>

namespace effnet {
namespace {

struct Group {
  std::vector<std::size_t> rows;
  std::vector<double> counts;  ///< of each class
  double spread = 0;           ///< of those counts
};

double varianceOf(const std::vector<double>& values) {
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
  double sum = 0;
  for (const double each : values) sum += (each - mean) * (each - mean);
  return sum / static_cast<double>(values.size());
}

std::vector<Group> groupsInOrder(std::span<const int> labels, std::span<const int> groups, int classes,
                                 std::uint64_t seed) {
  std::map<int, std::size_t> places;
  std::vector<Group> all;
  for (std::size_t row = 0; row < labels.size(); ++row) {
    const auto [place, fresh] = places.try_emplace(groups[row], all.size());
    if (fresh) all.push_back({{}, std::vector<double>(static_cast<std::size_t>(classes)), 0});
    all[place->second].rows.push_back(row);
    ++all[place->second].counts[static_cast<std::size_t>(labels[row])];
  }
  std::vector<Group> ordered;
  for (const int index : shuffledIndices(static_cast<int>(all.size()), seed)) {
    ordered.push_back(std::move(all[static_cast<std::size_t>(index)]));
    ordered.back().spread = varianceOf(ordered.back().counts);
  }
  std::ranges::stable_sort(ordered, std::ranges::greater(), &Group::spread);
  return ordered;
}

/// How uneven the parts would be with the group in one of them: each class counts alike.
double unevenness(const std::vector<std::vector<double>>& counts, const std::vector<double>& totals,
                  const Group& group, std::size_t part) {
  double sum = 0;
  std::vector<double> shares(counts.size());
  for (std::size_t c = 0; c < totals.size(); ++c) {
    if (group.counts[c] == 0) continue;  // as it was, wherever the group goes
    for (std::size_t p = 0; p < counts.size(); ++p)
      shares[p] = (counts[p][c] + (p == part ? group.counts[c] : 0)) / totals[c];
    sum += varianceOf(shares);
  }
  return sum;
}

int rootOf(std::vector<int>& parents, int node) {
  while (parents[static_cast<std::size_t>(node)] != node) {
    int& parent = parents[static_cast<std::size_t>(node)];
    parent = parents[static_cast<std::size_t>(parent)];
    node = parent;
  }
  return node;
}

}  // namespace

std::vector<int> stratifiedFolds(std::span<const int> labels, std::span<const int> groups, int classes,
                                 int folds, std::uint64_t seed) {
  const auto parts = static_cast<std::size_t>(folds);
  std::vector<std::vector<double>> counts(parts, std::vector<double>(static_cast<std::size_t>(classes)));
  std::vector<double> totals(static_cast<std::size_t>(classes));
  std::vector<double> rows(parts);
  for (const int label : labels) ++totals[static_cast<std::size_t>(label)];
  std::vector<int> fold(labels.size());
  for (const Group& group : groupsInOrder(labels, groups, classes, seed)) {
    std::size_t best = 0;
    double lowest = std::numeric_limits<double>::infinity();
    for (std::size_t part = 0; part < parts; ++part) {
      const double uneven = unevenness(counts, totals, group, part);
      constexpr double kSame = 1e-12;
      const bool fewer = uneven < lowest + kSame && rows[part] < rows[best];
      if (uneven < lowest - kSame || (part > 0 && fewer)) {
        best = part;
        lowest = uneven;
      }
    }
    for (const std::size_t row : group.rows) fold[row] = static_cast<int>(best);
    for (std::size_t c = 0; c < totals.size(); ++c) counts[best][c] += group.counts[c];
    rows[best] += static_cast<double>(group.rows.size());
  }
  return fold;
}

std::vector<int> groupsByPattern(const std::vector<std::string>& names, const std::string& pattern) {
  std::map<std::string, int> numbers;
  std::vector<int> groups(names.size());
  int next = 0;
  bool any = false;
  try {
    const std::regex expression(pattern);
    for (std::size_t i = 0; i < names.size(); ++i) {
      std::smatch found;
      if (!std::regex_search(names[i], found, expression)) {
        groups[i] = next++;
        continue;
      }
      any = true;
      const auto [number, fresh] = numbers.try_emplace(found[found.size() > 1 ? 1 : 0].str(), next);
      next += fresh ? 1 : 0;
      groups[i] = number->second;
    }
  } catch (const std::regex_error& error) {
    throw Error("bad_value", "the pattern '" + pattern + "' is no regular expression: " + error.what());
  }
  if (!any) throw Error("bad_value", "the pattern '" + pattern + "' fits no file's name");
  return groups;
}

std::vector<int> joinEqualPictures(std::vector<int> groups, const std::vector<std::string>& contents) {
  const int most = groups.empty() ? 0 : *std::ranges::max_element(groups) + 1;
  std::vector<int> parents(static_cast<std::size_t>(most));
  std::iota(parents.begin(), parents.end(), 0);
  std::map<std::string, int> owners;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (contents[i].empty()) continue;
    const auto [owner, fresh] = owners.try_emplace(contents[i], groups[i]);
    if (!fresh)
      parents[static_cast<std::size_t>(rootOf(parents, groups[i]))] = rootOf(parents, owner->second);
  }
  for (int& group : groups) group = rootOf(parents, group);
  return groups;
}

}  // namespace effnet
