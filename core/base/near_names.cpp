#include "core/base/near_names.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <optional>
#include <utility>

namespace effnet {
namespace {

constexpr std::size_t kLongest = 64;  // of what is compared; names are shorter

/// Letters and digits alone, in lower case: "EfficientNet-B0" and "efficientnet_b0" are the same.
std::string bare(std::string_view text) {
  std::string result;
  for (const char c : text.substr(0, kLongest))
    if (std::isalnum(static_cast<unsigned char>(c)))
      result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

/// Levenshtein's distance, two letters in the wrong order counted once (optimal string alignment).
std::size_t editDistance(const std::string& one, const std::string& other) {
  std::vector<std::size_t> before(other.size() + 1);
  std::vector<std::size_t> row(other.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < one.size(); ++i) {
    std::vector<std::size_t> next(other.size() + 1, i + 1);
    for (std::size_t j = 0; j < other.size(); ++j) {
      const std::size_t replaced = row[j] + (one[i] == other[j] ? 0 : 1);
      next[j + 1] = std::min({next[j] + 1, row[j + 1] + 1, replaced});
      const bool swapped = i > 0 && j > 0 && one[i] == other[j - 1] && one[i - 1] == other[j];
      if (swapped) next[j + 1] = std::min(next[j + 1], before[j - 1] + 1);
    }
    before = std::exchange(row, std::move(next));
  }
  return row.back();
}

/// How far a name is from what was wanted, or nothing where they have nothing in common.
std::optional<std::size_t> distance(const std::string& wanted, const std::string& name) {
  if (wanted.size() >= 2 &&
      (name.find(wanted) != std::string::npos || wanted.find(name) != std::string::npos))
    return std::max(wanted.size(), name.size()) - std::min(wanted.size(), name.size());
  const std::size_t edits = editDistance(wanted, name);
  // Behind every name that contains it.
  return edits <= std::max<std::size_t>(1, wanted.size() / 4) ? std::optional(kLongest + edits)
                                                              : std::nullopt;
}

}  // namespace

std::vector<std::string> nearNames(std::string_view wanted, const std::vector<std::string>& names,
                                   std::size_t most) {
  const std::string key = bare(wanted);
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const std::string& name : names)
    if (const auto far = distance(key, bare(name))) found.emplace_back(*far, name);
  std::ranges::stable_sort(found, {}, &std::pair<std::size_t, std::string>::first);
  // Where a name contains what was written, names that only look alike are noise.
  if (!found.empty() && found.front().first < kLongest)
    std::erase_if(found, [](const auto& entry) { return entry.first >= kLongest; });
  std::vector<std::string> result;
  for (std::size_t i = 0; i < std::min(most, found.size()); ++i) result.push_back(found[i].second);
  return result;
}

std::string unknownName(std::string_view kind, std::string_view wanted,
                        const std::vector<std::string>& names) {
  const std::vector<std::string> near = nearNames(wanted, names);
  const std::vector<std::string>& shown = near.empty() ? names : near;
  std::string text = "unknown " + std::string(kind) + " '" + std::string(wanted) + "'; ";
  text += near.empty() ? "known are " : "did you mean ";
  for (std::size_t i = 0; i < shown.size(); ++i)
    text += (i == 0 ? "" : i + 1 == shown.size() ? (near.empty() ? " and " : " or ") : ", ") + shown[i];
  return text + (near.empty() ? "" : "?");
}

}  // namespace effnet
