#include "core/quantize/calibration.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace effnet::quantize {

using fastpath::TensorPlace;
using Kind = TensorPlace::Kind;

void Control::step(const char* what, int done, int total) const {
  if (stop.stop_requested()) throw Error("cancelled", "quantising was cancelled");
  if (progress) progress(what, done, total);
}

Calibration calibrate(const FoldedNetwork& network, const std::vector<MapValues>& images, int threads,
                      const Control& control) {
  if (images.empty()) throw Error("no_images", "there is no picture to calibrate with");
  const LayerwiseNetwork runner(network, threads);
  Calibration calibration;
  std::map<TensorPlace, std::int64_t> rows;
  const TensorObserver observer = [&](const TensorPlace& place, MapValues& map) {
    TensorHabits& habits = calibration[place];
    habits.means.resize(static_cast<std::size_t>(map.channels));
    habits.greatest.resize(static_cast<std::size_t>(map.channels), -INFINITY);
    rows[place] += static_cast<std::int64_t>(map.images) * map.pixels();
    map.each([&](int channel, float value) {
      habits.histogram.add(value);
      habits.means[channel] += value;
      habits.greatest[channel] = std::max(habits.greatest[channel], value);
    });
  };
  for (std::size_t i = 0; i < images.size(); ++i) {
    control.step("calibrate", static_cast<int>(i), static_cast<int>(images.size()));
    const std::vector<float> logits = runner.run(images[i], observer);
    if (!std::ranges::all_of(logits, [](float v) { return std::isfinite(v); }))
      throw Error("not_finite", "the network answers a calibration picture with values that are no numbers");
  }
  for (auto& [place, habits] : calibration)
    for (double& mean : habits.means) mean /= static_cast<double>(rows[place]);
  return calibration;
}

std::optional<TensorPlace> placeBefore(const ExpandedNetwork& network, int block, int layer) {
  const Block& own = network.blocks[block];
  const LayerRole role = own.layers[layer].role;
  if (role == LayerRole::Classifier) return TensorPlace{Kind::Pooled, block, 0};
  if (role == LayerRole::SqueezeReduce) return TensorPlace{Kind::Squeezed, block, 0};
  const bool first = layer == 0 || own.layers[layer - 1].role == LayerRole::Shortcut;
  if (!first && own.layers[layer - 1].role == LayerRole::SqueezeExpand)
    return TensorPlace{Kind::Excited, block, 0};
  if (!first) return TensorPlace{Kind::Layer, block, layer - 1};
  if (block == 0) return TensorPlace{Kind::Images, 0, 0};
  if (network.blocks[block - 1].layers.back().kind == LayerKind::MaxPool) return std::nullopt;
  return TensorPlace{Kind::Output, block - 1, 0};
}

}  // namespace effnet::quantize
