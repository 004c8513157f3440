#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace effnet {

/// Which of `folds` parts each row is in (0 … folds − 1): each class is spread evenly over the parts, and
/// rows of one group (`groups`: any number a row) lie in the same one. The groups go in an order that `seed`
/// decides, the most uneven first, each to the part where it disturbs the balance least (as scikit-learn's
/// StratifiedGroupKFold).
std::vector<int> stratifiedFolds(std::span<const int> labels, std::span<const int> groups, int classes,
                                 int folds, std::uint64_t seed);

/// A number for each file name: equal where the pattern (ECMAScript's regular expressions) finds the same
/// text in it, the first pair of parentheses where there is one, else the whole of what was found; a name in
/// which it finds nothing is a group of its own. Throws Error("bad_value") for a pattern that is none, and
/// where it fits no name at all.
std::vector<int> groupsByPattern(const std::vector<std::string>& names, const std::string& pattern);

/// Groups that share a picture become one: `contents` are hashes, empty ones share nothing.
std::vector<int> joinEqualPictures(std::vector<int> groups, const std::vector<std::string>& contents);

}  // namespace effnet
