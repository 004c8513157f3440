#pragma once

#include "core/base/error.h"

#include <string>
#include <utility>
#include <vector>

namespace effnet {

/// Every problem of a data set found so far, for one error that names them all.
class Problems {
 public:
  void add(const char* code, std::string detail) {
    if (count_++ == 0) code_ = code;
    if (details_.size() < kMostNamed) details_.push_back(std::move(detail));
  }

  /// Error with the first problem's code.
  void throwIfAny() const {
    if (count_ == 0) return;
    std::string all;
    for (const auto& detail : details_) all += (all.empty() ? "" : "; ") + detail;
    if (count_ > details_.size())
      all += "; and " + std::to_string(count_ - details_.size()) + " more problems";
    throw Error(code_, all);
  }

 private:
  static constexpr std::size_t kMostNamed = 20;  ///< more than a person reads

  std::string code_;
  std::size_t count_ = 0;
  std::vector<std::string> details_;
};

}  // namespace effnet
