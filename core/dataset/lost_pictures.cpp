#include "core/dataset/lost_pictures.h"

#include <algorithm>
#include <filesystem>

namespace effnet {
namespace {

constexpr std::size_t kFewLost = 3;
constexpr std::size_t kOnePercent = 100;
constexpr std::size_t kLostNamed = 5;

}  // namespace

void LostPictures::note(const std::vector<Sample>& samples, const std::vector<int>& readable,
                        const std::vector<int>& failed) {
  of_ = samples.size();
  seen_.resize(of_, false);
  for (const int each : readable) {
    seen_[static_cast<std::size_t>(each)] = true;
    lost_.erase(each);
  }
  for (const int each : failed) {
    const auto& sample = samples[static_cast<std::size_t>(each)];
    std::error_code unknown;
    const bool there = std::filesystem::exists(sample.file, unknown);
    if (!sample.gone && (!there || seen_[static_cast<std::size_t>(each)])) lost_.insert(each);
  }
}

bool LostPictures::tooMany() const {
  return lost_.size() > std::max(kFewLost, of_ / kOnePercent) || (of_ > 0 && lost_.size() == of_);
}

std::string LostPictures::describe(const std::vector<Sample>& samples, const char* part) const {
  std::string text = std::to_string(lost_.size()) + " of the " + std::to_string(of_) + " " + part +
                     " pictures were there and cannot be read any more: ";
  std::size_t named = 0;
  for (const int each : lost_) {
    if (named++ == kLostNamed) break;
    text += (named == 1 ? "" : ", ") + describeSample(samples[static_cast<std::size_t>(each)]);
  }
  return text + (lost_.size() > kLostNamed ? ", …" : "") +
         "; the run has stopped with its last state saved: resume it when they are back";
}

}  // namespace effnet
