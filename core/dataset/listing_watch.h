#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace effnet {

/// Whoever waits while a million files are listed or hashed: hears how many were looked at so far, and can
/// end it. Copies count together.
class ListingWatch {
 public:
  using Told = std::function<void(std::size_t files)>;

  ListingWatch() = default;
  /// `ended`: another way to end it than the token; asked before each file, from any thread.
  explicit ListingWatch(std::stop_token stop, Told told = {}, std::function<bool()> ended = {})
      : stop_(std::move(stop)),
        told_(std::move(told)),
        ended_(std::move(ended)),
        files_(std::make_shared<std::size_t>(0)) {}

  /// Another file was looked at. Throws Error("cancelled").
  void next() const {
    check();
    if (files_ && ++*files_ % kEvery == 0 && told_) told_(*files_);
  }

  /// May be asked from any thread.
  bool isEnded() const { return stop_.stop_requested() || (ended_ && ended_()); }

  void check() const {
    if (isEnded()) throw Error("cancelled", "the inspection was cancelled");
  }

 private:
  static constexpr std::size_t kEvery = 1000;  ///< files; some ten milliseconds

  std::stop_token stop_;
  Told told_;
  std::function<bool()> ended_;
  std::shared_ptr<std::size_t> files_;
};

}  // namespace effnet
