#include "core/fastpath/kernels/int8_simd.h"

#include <utility>

namespace effnet::fastpath::EFFNET_SIMD::bytes {
namespace {

constexpr int kBytes = kLanes * 4;  // of a vector of weights

#if defined(__AVX512VNNI__)
constexpr int kMostRows[kWidestPanel] = {16, 14, 9, 6};  // accumulators, weights and a factor: 32 registers
#else
constexpr int kMostRows[kWidestPanel] = {8, 5, 3, 2};  // and 16, a product between them
#endif
constexpr int kRowsOfAll = 16;

/// One tile's sums, row by row.
struct Sums {
  alignas(64) std::int32_t values[kRowsOfAll * kWidestPanel * kLanes];
};

inline std::int32_t quadAt(const std::uint8_t* from) {
  std::int32_t value;
  __builtin_memcpy(&value, from, sizeof value);
  return value;
}

template <int Rows, int Vectors>
inline void addQuads(Whole (&sums)[Rows][Vectors], const std::uint8_t* input, std::size_t pitch,
                     const std::int32_t* offsets, int quads, const std::int8_t* weights) {
  for (int q = 0; q < quads; ++q, weights += Vectors * kBytes) {
    Whole w[Vectors];
    EFFNET_UNROLL
    for (int v = 0; v < Vectors; ++v)
      w[v] = loadWhole(reinterpret_cast<const std::int32_t*>(weights + v * kBytes));
    const std::uint8_t* column = input + offsets[q];
    EFFNET_UNROLL
    for (int r = 0; r < Rows; ++r) {
      const Whole x = broadcastWhole(quadAt(column + r * pitch));
      EFFNET_UNROLL
      for (int v = 0; v < Vectors; ++v) sums[r][v] = dot(sums[r][v], x, w[v]);
    }
  }
}

template <int Rows, int Vectors>
void tile(const Int8Gemm& call, const std::uint8_t* input, Sums& target) {
  Whole sums[Rows][Vectors];
  EFFNET_UNROLL
  for (int v = 0; v < Vectors; ++v) {
    EFFNET_UNROLL
    for (int r = 0; r < Rows; ++r) sums[r][v] = loadWhole(call.start + v * kLanes);
  }
  addQuads<Rows, Vectors>(sums, input, call.inputPitch, call.offsets, call.quads, call.weights);
  if (call.extraQuads > 0)
    addQuads<Rows, Vectors>(sums, input, call.inputPitch, call.extraOffsets, call.extraQuads,
                            call.extraWeights);
  EFFNET_UNROLL
  for (int r = 0; r < Rows; ++r) {
    EFFNET_UNROLL
    for (int v = 0; v < Vectors; ++v) storeWhole(target.values + (r * Vectors + v) * kLanes, sums[r][v]);
  }
}

using Tile = void (*)(const Int8Gemm&, const std::uint8_t*, Sums&);

template <int Vectors, typename Rows = std::make_integer_sequence<int, kMostRows[Vectors - 1]>>
struct Tiles;

template <int Vectors, int... Row>
struct Tiles<Vectors, std::integer_sequence<int, Row...>> {
  static constexpr Tile byRows[] = {tile<Row + 1, Vectors>...};
};

constexpr const Tile* kTiles[kWidestPanel] = {Tiles<1>::byRows, Tiles<2>::byRows, Tiles<3>::byRows,
                                              Tiles<4>::byRows};

/// Where the rows of a tile go, in elements of the output.
struct Places {
  std::size_t rows[kRowsOfAll];
};

template <bool Curved>
void writeBytes(const Int8Gemm& call, const Finisher& finish, const Sums& sums, int rows, int v,
                const Places& places, const std::uint8_t* residual) {
  const std::int32_t* from = sums.values + v * kLanes;
  const std::size_t column = v * call.vectorPitch;
  const std::size_t step = static_cast<std::size_t>(call.vectors) * kLanes;
  if (residual) {
    for (int r = 0; r < rows; ++r, from += step)
      storeBytes(call.bytes + places.rows[r] + column,
                 finish.byte<Curved>(loadWhole(from), residual + r * call.finish.residualPitch + v * kLanes));
    return;
  }
  for (int r = 0; r < rows; ++r, from += step)
    storeBytes(call.bytes + places.rows[r] + column, finish.byte<Curved>(loadWhole(from)));
}

template <bool Curved>
void writeWide(const Int8Gemm& call, const Finisher& finish, const Sums& sums, int rows, int v,
               const Places& places) {
  const std::int32_t* from = sums.values + v * kLanes;
  const std::size_t step = static_cast<std::size_t>(call.vectors) * kLanes;
  for (int r = 0; r < rows; ++r, from += step)
    storeWhole(call.wide + places.rows[r] + v * call.vectorPitch, finish.byte<Curved>(loadWhole(from)));
}

void writeFloats(const Int8Gemm& call, const Finisher& finish, const Sums& sums, int rows, int v,
                 const Places& places) {
  const std::int32_t* from = sums.values + v * kLanes;
  const std::size_t step = static_cast<std::size_t>(call.vectors) * kLanes;
  for (int r = 0; r < rows; ++r, from += step)
    store(call.floats + places.rows[r] + v * call.vectorPitch, finish.linear(loadWhole(from)));
}

void write(const Int8Gemm& call, Finisher& finish, const Sums& sums, int rows, const Places& places,
           const std::uint8_t* residual) {
  for (int v = 0; v < call.vectors; ++v) {
    finish.channels(call.finish.multiplier + v * kLanes, call.finish.offset + v * kLanes);
    if (call.floats)
      writeFloats(call, finish, sums, rows, v, places);
    else if (call.wide)
      finish.curved() ? writeWide<true>(call, finish, sums, rows, v, places)
                      : writeWide<false>(call, finish, sums, rows, v, places);
    else
      finish.curved() ? writeBytes<true>(call, finish, sums, rows, v, places, residual)
                      : writeBytes<false>(call, finish, sums, rows, v, places, residual);
  }
}

}  // namespace

void int8Gemm(const Int8Gemm& call) {
  const Tile* tiles = kTiles[call.vectors - 1];
  const int most = kMostRows[call.vectors - 1];
  const int tileCount = (call.rows + most - 1) / most;
  Finisher finish(call.finish);
  Sums sums;
  Places places;
  const std::uint8_t* input = call.input;
  const std::uint8_t* residual = call.finish.residual;
  std::size_t line = 0;
  int column = 0;
  for (int t = 0, row = 0; t < tileCount; ++t) {
    const int rows = (call.rows - row + tileCount - t - 1) / (tileCount - t);
    for (int r = 0; r < rows; ++r) {
      places.rows[r] = line + column * call.outputPitch;
      if (++column == call.line) {
        column = 0;
        line += call.linePitch;
      }
    }
    tiles[rows - 1](call, input, sums);
    write(call, finish, sums, rows, places, residual);
    row += rows;
    input += rows * call.inputPitch;
    if (residual) residual += rows * call.finish.residualPitch;
  }
}

}  // namespace effnet::fastpath::EFFNET_SIMD::bytes
