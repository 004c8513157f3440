#include "core/fastpath/steps/winograd_step.h"

#include <algorithm>

namespace effnet::fastpath {
namespace {

/// A task's transformed input. Fewer tiles would go through all filters more often, more would fall out of
/// the second-level cache.
constexpr std::size_t kInputFloats = std::size_t{224} << 10;
/// Tiles that are worth going through all filters.
constexpr int kFewestTiles = 16;

constexpr float kZeros[kWidestPanel * kChannelGroup] = {};

}  // namespace

WinogradStep::WinogradStep(const Kernels& kernels, const Parts& parts, int threads)
    : kernels_(kernels), parts_(parts) {
  const int tile = parts_.matrix->tile;
  tilesAcross_ = (parts_.output.size + tile - 1) / tile;
  const int tiles = parts_.output.images * tilesAcross_ * tilesAcross_;
  const std::size_t tileFloats = static_cast<std::size_t>(products()) * parts_.input.pitch();
  const int most = std::max(kFewestTiles, static_cast<int>(kInputFloats / tileFloats));
  blocks_ = (tiles + most - 1) / most;
  if (threads > 1) {
    const int shared = (blocks_ + threads - 1) / threads * threads;
    blocks_ = std::max(blocks_, std::min(shared, tiles / kFewestTiles));
    const int panels = static_cast<int>(parts_.matrix->panels.size());
    while (tasks() < threads && groups_ * 2 <= panels) groups_ *= 2;
  }
  parts_.output.slot->require(parts_.output.floats());
}

std::size_t WinogradStep::productPitch(int tiles, int width) {
  constexpr std::size_t kLine = 16;
  const std::size_t lines = (static_cast<std::size_t>(tiles) * width + kLine - 1) / kLine;
  return (lines | 1) * kLine;
}

std::size_t WinogradStep::scratchFloats() const {
  const int tiles = (parts_.output.images * tilesAcross_ * tilesAcross_ + blocks_ - 1) / blocks_;
  const int widest = kWidestPanel * kernels_.lanes;
  return parts_.input.pitch() +
         products() * (productPitch(tiles, parts_.input.pitch()) + productPitch(tiles, widest));
}

WinogradStep::Place WinogradStep::placeOf(int tile) const {
  const int inImage = tile % (tilesAcross_ * tilesAcross_);
  const int side = parts_.matrix->tile;
  return {tile / (tilesAcross_ * tilesAcross_), inImage / tilesAcross_ * side, inImage % tilesAcross_ * side};
}

void WinogradStep::transformInput(const Block& block, const float* zeros, float* target) const {
  const Map& input = parts_.input;
  const int side = parts_.matrix->tile + 2;
  const float* pixels[6 * 6];
  WinogradInputCall call{.tile = parts_.matrix->tile,
                         .pixels = pixels,
                         .count = input.pitch(),
                         .targetPitch = productPitch(block.tiles, input.pitch())};
  for (int t = 0; t < block.tiles; ++t) {
    const Place place = placeOf(block.begin + t);
    const float* image = input.image(place.image);
    for (int i = 0; i < side * side; ++i) {
      const int y = place.line - parts_.paddingBefore + i / side;
      const int x = place.column - parts_.paddingBefore + i % side;
      const bool inside = y >= 0 && y < input.size && x >= 0 && x < input.size;
      pixels[i] =
          inside ? image + y * input.lineFloats() + static_cast<std::size_t>(x) * input.pitch() : zeros;
    }
    call.target = target + static_cast<std::size_t>(t) * input.pitch();
    kernels_.winogradInput(call);
  }
}

void WinogradStep::multiply(const Block& block, int panel, const float* input, float* target) const {
  const PackedMatrix& matrix = *parts_.matrix;
  const int width = matrix.panels[panel].vectors * kernels_.lanes;
  const std::size_t count = static_cast<std::size_t>(matrix.inChannels) * width;
  GemmCall call;
  call.inputPitch = parts_.input.pitch();
  call.depth = matrix.inChannels;
  call.rows = block.tiles;
  call.vectors = matrix.panels[panel].vectors;
  call.bias = kZeros;
  call.outputPitch = width;
  call.vectorPitch = kernels_.lanes;
  call.finish = kUnfinished;
  call.upcomingFloats = count;
  const float* const end = matrix.weights.data() + matrix.weights.size();
  for (int i = 0; i < products(); ++i) {
    call.input = input + i * productPitch(block.tiles, parts_.input.pitch());
    call.weights = matrix.weights.data() + matrix.panels[panel].weights + i * count;
    call.output = target + i * productPitch(block.tiles, width);
    // What follows in memory is the next product or the next panel.
    call.upcoming =
        end - call.weights >= static_cast<std::ptrdiff_t>(2 * count) ? call.weights + count : nullptr;
    kernels_.gemm(call);
  }
}

void WinogradStep::transformOutput(const Block& block, const Panel& panel, const float* source) const {
  const PackedMatrix& matrix = *parts_.matrix;
  const Map& output = parts_.output;
  const Residual& residual = parts_.residual;
  const int width = panel.vectors * kernels_.lanes;
  WinogradOutputCall call{.tile = matrix.tile,
                          .productPitch = productPitch(block.tiles, width),
                          .vectors = panel.vectors,
                          .bias = matrix.bias.data() + panel.channel,
                          .pixelPitch = static_cast<std::size_t>(output.pitch()),
                          .linePitch = output.lineFloats(),
                          .residualFirst = residual.beforeActivation,
                          .finish = matrix.finish};
  for (int t = 0; t < block.tiles; ++t) {
    const Place place = placeOf(block.begin + t);
    const std::size_t at = place.image * output.imageFloats() + place.line * output.lineFloats() +
                           static_cast<std::size_t>(place.column) * output.pitch() + panel.channel;
    call.products = source + static_cast<std::size_t>(t) * width;
    call.output = output.data() + at;
    call.lines = std::min(matrix.tile, output.size - place.line);
    call.columns = std::min(matrix.tile, output.size - place.column);
    if (residual.map.slot) call.residual = residual.map.data() + at;
    kernels_.winogradOutput(call);
  }
}

void WinogradStep::run(int task, float* scratch) const {
  const int allTiles = parts_.output.images * tilesAcross_ * tilesAcross_;
  const int group = task % groups_;
  const int begin = partBegin(allTiles, task / groups_, blocks_);
  const Block block{begin, partBegin(allTiles, task / groups_ + 1, blocks_) - begin};
  float* input = scratch + parts_.input.pitch();
  std::fill(scratch, input, 0.F);
  transformInput(block, scratch, input);
  float* results = input + products() * productPitch(block.tiles, parts_.input.pitch());
  const int panels = static_cast<int>(parts_.matrix->panels.size());
  for (int p = partBegin(panels, group, groups_); p < partBegin(panels, group + 1, groups_); ++p) {
    multiply(block, p, input, results);
    transformOutput(block, parts_.matrix->panels[p], results);
  }
}

}  // namespace effnet::fastpath
