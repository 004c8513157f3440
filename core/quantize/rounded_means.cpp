#include "core/quantize/rounded_means.h"

#include <algorithm>

namespace effnet::quantize {
namespace {

using fastpath::TensorPlace;
using Kind = TensorPlace::Kind;

constexpr std::size_t kPictures = 48;

/// Whether what follows a tensor has no bias of its own to take a shift away: pooling, or a gate.
bool staysRounded(const ExpandedNetwork& network, const TensorPlace& place) {
  if (place.kind == Kind::Output) return place.block + 2 == static_cast<int>(network.blocks.size());
  if (place.kind != Kind::Layer) return false;
  const auto& layers = network.blocks[static_cast<std::size_t>(place.block)].layers;
  const auto next = static_cast<std::size_t>(place.layer) + 1;
  return next < layers.size() && layers[next].role == LayerRole::SqueezeReduce;
}

void addMeans(std::vector<double>& sums, MapValues& map) {
  sums.resize(static_cast<std::size_t>(map.channels));
  const double share = 1.0 / (static_cast<double>(map.images) * map.pixels());
  map.each([&](int channel, float value) { sums[channel] += share * value; });
}

}  // namespace

std::map<TensorPlace, ChannelMeans> meansOfRounded(const FoldedNetwork& network,
                                                   const std::map<TensorPlace, fastpath::TensorScale>& scales,
                                                   const std::vector<MapValues>& images, int threads,
                                                   const Control& control) {
  const LayerwiseNetwork runner(network, threads);
  std::map<TensorPlace, ChannelMeans> means;
  std::map<int, MapValues> outputs;  // in float, by block: no block sees what another one rounds
  const std::size_t count = std::min(kPictures, images.size());
  for (std::size_t i = 0; i < count; ++i) {
    control.step("biases", static_cast<int>(i), static_cast<int>(count));
    const MapValues& image = images[i * images.size() / count];
    runner.run(image, [&](const TensorPlace& place, MapValues& map) {
      addMeans(means[place].exact, map);
      if (place.kind == Kind::Output) outputs[place.block] = map;
    });
    runner.run(image, [&](const TensorPlace& place, MapValues& map) {
      if (place.kind == Kind::Output) map = outputs.at(place.block);
      MapValues rounded = map;
      roundTo(scales.at(place), rounded.values.data(), rounded.values.size());
      addMeans(means[place].rounded, rounded);
      if (staysRounded(network.network, place)) map = std::move(rounded);
    });
  }
  for (auto& [place, each] : means)
    for (std::vector<double>* sums : {&each.exact, &each.rounded})
      for (double& sum : *sums) sum /= static_cast<double>(count);
  return means;
}

}  // namespace effnet::quantize
