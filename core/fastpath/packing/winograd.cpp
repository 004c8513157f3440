#include "core/fastpath/packing/winograd.h"

#include "core/fastpath/kernels/kernels.h"

#include <algorithm>
#include <array>

namespace effnet::fastpath {
namespace {

/// A weight that comes from memory takes as long as so many multiplications by it: 16 GB/s beside 93 billion
/// multiply-adds a second, measured; other processors lie near, since both grow together.
constexpr double kRowsAWeight = 24;
/// A transformed value takes as long as so many multiply-adds, measured.
constexpr double kTransform = 6;
/// The direct convolution rounds less: it stays unless it takes so much longer.
constexpr double kWorthwhile = 1.2;

/// Multiply-adds that one image takes the time of.
double cost(const Layer& layer, int tile) {
  const int side = tile == 0 ? 1 : tile;
  const int tiles = (layer.outSize + side - 1) / side;
  const double rows = static_cast<double>(tiles) * tiles;
  const double pairs = static_cast<double>(layer.inChannels) * layer.outChannels;
  const double transforms = tile == 0 ? 0 : rows * kTransform * (layer.inChannels + layer.outChannels);
  return winogradProducts(tile, layer.kernel) * (std::max(rows, kRowsAWeight) * pairs + transforms);
}

/// Lines of the filter's transform: what its three taps count in each product of a line.
using FilterLine = std::array<double, 3>;

constexpr std::array<FilterLine, 4> kFilter2{{{1, 0, 0}, {.5, .5, .5}, {.5, -.5, .5}, {0, 0, 1}}};

/// 1, p, p² over the product of p's distances to the other finite points (0, ±√½, ±√2).
constexpr std::array<FilterLine, 6> filter4() {
  constexpr double kPoints[] = {0, kNearPoint, -kNearPoint, kFarPoint, -kFarPoint};
  std::array<FilterLine, 6> lines{};
  for (int i = 0; i < 5; ++i) {
    double distances = 1;
    for (int j = 0; j < 5; ++j)
      if (j != i) distances *= kPoints[i] - kPoints[j];
    lines[i] = {1 / distances, kPoints[i] / distances, kPoints[i] * kPoints[i] / distances};
  }
  lines[5] = {0, 0, 1};
  return lines;
}

constexpr std::array<FilterLine, 6> kFilter4 = filter4();

}  // namespace

int winogradTile(const Layer& layer) {
  if (layer.kernel != 3 || layer.stride != 1 || layer.groups != 1) return 0;
  if (std::min(layer.inChannels, layer.outChannels) < kChannelGroup) return 0;
  const int best = cost(layer, 4) < cost(layer, 2) ? 4 : 2;
  return cost(layer, 0) > kWorthwhile * cost(layer, best) ? best : 0;
}

void transformFilter(int tile, const float* filter, double scale, std::span<double> products) {
  const auto lines =
      tile == 2 ? std::span<const FilterLine>(kFilter2) : std::span<const FilterLine>(kFilter4);
  double* product = products.data();
  for (const FilterLine& vertical : lines) {
    double columns[3];
    for (int x = 0; x < 3; ++x)
      columns[x] =
          (vertical[0] * filter[x] + vertical[1] * filter[3 + x] + vertical[2] * filter[6 + x]) * scale;
    for (const FilterLine& horizontal : lines)
      *product++ = horizontal[0] * columns[0] + horizontal[1] * columns[1] + horizontal[2] * columns[2];
  }
}

}  // namespace effnet::fastpath
