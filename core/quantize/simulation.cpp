#include "core/quantize/simulation.h"

#include "core/quantize/ranges.h"

namespace effnet::quantize {

using fastpath::TensorPlace;

SimulatedNetwork::SimulatedNetwork(const fastpath::QuantizedNetwork& network, int threads)
    : values_(dequantized(network)), runner_(values_, threads) {
  for (const TensorPlace& place : fastpath::neededPlaces(values_.network, network))
    scales_[place] = scaleAt(network, place);
}

std::vector<float> SimulatedNetwork::run(const MapValues& images, const TensorObserver& seen) const {
  return runner_.run(images, [&](const TensorPlace& place, MapValues& map) {
    if (const auto scale = scales_.find(place); scale != scales_.end())
      roundTo(scale->second, map.values.data(), map.values.size());
    if (seen) seen(place, map);
  });
}

}  // namespace effnet::quantize
