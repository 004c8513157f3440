#pragma once

#include "core/dataset/dataset.h"

#include <set>
#include <string>
#include <vector>

namespace effnet {

/// Notices the pictures of one part that were there when a sitting began and cannot be read any more: a
/// folder was moved, a disk went away. A damaged file that never could be read is none of them.
class LostPictures {
 public:
  /// `readable`, `failed`: indices into `samples`.
  void note(const std::vector<Sample>& samples, const std::vector<int>& readable,
            const std::vector<int>& failed);

  /// More than a few: a figure over the rest would be of other data.
  bool tooMany() const;

  /// "12 of the 60 training pictures …: a, b, …", with the word for the part.
  std::string describe(const std::vector<Sample>& samples, const char* part) const;

 private:
  std::vector<bool> seen_;
  std::set<int> lost_;
  std::size_t of_ = 0;
};

}  // namespace effnet
