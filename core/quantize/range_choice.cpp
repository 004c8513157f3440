#include "core/quantize/range_choice.h"

#include <algorithm>
#include <array>

namespace effnet::quantize {
namespace {

using fastpath::TensorPlace;
using fastpath::TensorScale;
using Kind = TensorPlace::Kind;

constexpr std::size_t kPictures = 6;
constexpr std::size_t kMethods = std::size(kRangeMethods);

double squaredDistance(const std::vector<float>& a, const std::vector<float>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += double{a[i] - b[i]} * (a[i] - b[i]);
  return sum;
}

/// Goes through a network block by block with one tensor rounded at a time.
class Trials {
 public:
  Trials(const FoldedNetwork& network, const Calibration& calibration, int threads)
      : runner_(network, threads) {
    for (const auto& [place, habits] : calibration)
      for (std::size_t m = 0; m < kMethods; ++m)
        scales_[place][m] = scaleBy(kRangeMethods[m], habits.histogram);
  }

  void add(const MapValues& picture) {
    MapValues map = picture;
    TensorPlace before;  // of the map: the images, then each block's output
    const int last = static_cast<int>(runner_.network().blocks.size()) - 1;
    for (int b = 0; b <= last; ++b) {
      const auto through = [&](const MapValues& input, const TensorObserver& observer) {
        if (b < last) return runner_.runBlock(b, input, observer);
        MapValues logits;
        logits.values = runner_.classify(input, observer);
        return logits;
      };
      MapValues output = through(map, {});
      attempt(before, output, [&](const TensorScale& scale) {
        MapValues rounded = map;
        roundTo(scale, rounded.values.data(), rounded.values.size());
        return through(rounded, {});
      });
      for (const auto& [place, scales] : scales_)
        if (place.block == b && place.kind != Kind::Images && place.kind != Kind::Output)
          attempt(place, output, [&, &at = place](const TensorScale& scale) {
            return through(map, [&](const TensorPlace& seen, MapValues& values) {
              if (seen == at) roundTo(scale, values.values.data(), values.values.size());
            });
          });
      before = {Kind::Output, b, 0};
      map = std::move(output);
    }
  }

  std::map<TensorPlace, RangeMethod> best() const {
    std::map<TensorPlace, RangeMethod> result;
    for (const auto& [place, scales] : scales_) {
      const auto found = errors_.find(place);
      const auto& errors = found == errors_.end() ? std::array<double, kMethods>{} : found->second;
      result[place] = kRangeMethods[std::ranges::min_element(errors) - errors.begin()];
    }
    return result;
  }

 private:
  template <typename Run>
  void attempt(const TensorPlace& place, const MapValues& wanted, Run&& run) {
    const auto& scales = scales_.at(place);
    auto& errors = errors_[place];
    std::array<double, kMethods> last{};
    for (std::size_t m = 0; m < kMethods; ++m) {
      // Often two ways come to the same.
      const auto same = static_cast<std::size_t>(std::ranges::find(scales, scales[m]) - scales.begin());
      last[m] = same < m ? last[same] : squaredDistance(run(scales[m]).values, wanted.values);
      errors[m] += last[m];
    }
  }

  LayerwiseNetwork runner_;
  std::map<TensorPlace, std::array<TensorScale, kMethods>> scales_;
  std::map<TensorPlace, std::array<double, kMethods>> errors_;
};

}  // namespace

std::map<TensorPlace, RangeMethod> chooseRanges(const FoldedNetwork& network, const Calibration& calibration,
                                                const std::vector<MapValues>& images, int threads,
                                                const Control& control) {
  Trials trials(network, calibration, threads);
  const std::size_t count = std::min(kPictures, images.size());
  for (std::size_t i = 0; i < count; ++i) {
    control.step("ranges", static_cast<int>(i), static_cast<int>(count));
    trials.add(images[i * images.size() / count]);
  }
  return trials.best();
}

}  // namespace effnet::quantize
