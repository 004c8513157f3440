#include "core/fastpath/instruction_set.h"
#include "core/fastpath/packing/aligned_floats.h"
#include "core/fastpath/steps/winograd_step.h"
#include "core/scaling/families.h"
#include "tests/fastpath/reference_network.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace effnet;
using namespace effnet::fastpath;

namespace {

struct Case {
  int tile = 4;
  int size = 8;
  int in = 16;
  int out = 16;
  int images = 1;
  int before = 1;
  int residual = 0;  ///< 0: none, 1: before, 2: behind the activation
  Activation activation = Activation::ReLU;
  int threads = 1;
};

Layer layerOf(const Case& c) {
  Layer layer;
  layer.kernel = 3;
  layer.inChannels = c.in;
  layer.outChannels = c.out;
  layer.inSize = layer.outSize = c.size;
  layer.bias = true;
  layer.activation = c.activation;
  return layer;
}

double activated(double x, Activation activation) {
  if (activation == Activation::SiLU) return x / (1 + std::exp(-x));
  if (activation == Activation::HardSwish) return x * std::clamp(x / 6 + 0.5, 0.0, 1.0);
  return activation == Activation::ReLU ? std::max(x, 0.0) : x;
}

/// Maps, weights and biases of a case, at random; what a map's padding channels hold is no one's concern.
struct Values {
  explicit Values(const Case& c)
      : map(randomValues(floats(c, c.in), 1)),
        added(randomValues(floats(c, c.out), 2)),
        weight(randomValues(std::size_t{9} * c.in * c.out, 3, -.3F, .3F)),
        bias(randomValues(c.out, 4)) {}

  static std::size_t floats(const Case& c, int channels) {
    return std::size_t(c.images) * c.size * c.size * paddedChannels(channels);
  }

  std::vector<float> map, added, weight, bias;
};

std::size_t at(const Case& c, int channels, int image, int y, int x) {
  return ((std::size_t(image) * c.size + y) * c.size + x) * paddedChannels(channels);
}

double expected(const Case& c, const Values& values, int image, int y, int x, int o) {
  double sum = values.bias[o];
  for (int ky = 0; ky < 3; ++ky)
    for (int kx = 0; kx < 3; ++kx) {
      const int iy = y + ky - c.before;
      const int ix = x + kx - c.before;
      if (iy < 0 || iy >= c.size || ix < 0 || ix >= c.size) continue;
      const float* pixel = values.map.data() + at(c, c.in, image, iy, ix);
      for (int i = 0; i < c.in; ++i)
        sum += double{pixel[i]} * values.weight[(std::size_t(o) * c.in + i) * 9 + ky * 3 + kx];
    }
  const double more = c.residual ? values.added[at(c, c.out, image, y, x) + o] : 0;
  return c.residual == 1 ? activated(sum + more, c.activation) : activated(sum, c.activation) + more;
}

/// The step's output, its tasks from the last to the first: any order will do.
std::vector<float> computed(const Case& c, Values values, const Kernels& kernels) {
  const Layer layer = layerOf(c);
  AlignedFloats packed(packedFloats(layer, c.tile));
  const PackedMatrix matrix =
      packMatrix(layer, {.weight = values.weight, .bias = values.bias}, 0, kernels, packed.data(), c.tile);
  std::vector<float> result(Values::floats(c, c.out), 12345);
  Slot from, to, added;
  from.place(values.map.data());
  to.place(result.data());
  added.place(values.added.data());
  Residual residual;
  if (c.residual) residual = {{&added, c.images, c.size, c.out}, c.residual == 1};
  const WinogradStep step(
      kernels, {&matrix, {&from, c.images, c.size, c.in}, {&to, c.images, c.size, c.out}, residual, c.before},
      c.threads);
  AlignedFloats scratch(step.scratchFloats());
  for (int task = step.tasks(); task-- > 0;) step.run(task, scratch.data());
  return result;
}

/// The largest deviation, relative to the largest value.
double deviation(const Case& c, const Kernels& kernels) {
  const Values values(c);
  const std::vector<float> result = computed(c, values, kernels);
  double most = 0;
  double off = 0;
  for (int image = 0; image < c.images; ++image)
    for (int y = 0; y < c.size; ++y)
      for (int x = 0; x < c.size; ++x)
        for (int o = 0; o < c.out; ++o) {
          const double wanted = expected(c, values, image, y, x, o);
          const double difference = std::abs(result[at(c, c.out, image, y, x) + o] - wanted);
          most = std::max(most, std::abs(wanted));
          off = std::isfinite(difference) ? std::max(off, difference) : INFINITY;
        }
  return off / most;
}

}  // namespace

class TestWinograd : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (availableInstructionSets().empty()) QSKIP("this processor has neither AVX2 nor AVX-512");
  }

  /// Shapes at random from a fixed seed; 2 is exact but for the sums, 4 rounds some more.
  void agreesWithDirectSums_data() {
    QTest::addColumn<int>("tile");
    QTest::addColumn<int>("set");
    for (const InstructionSet set : availableInstructionSets())
      for (const int tile : {2, 4})
        QTest::addRow("%s, tiles of %d", toString(set), tile) << tile << static_cast<int>(set);
  }
  void agreesWithDirectSums() {
    QFETCH(int, tile);
    QFETCH(int, set);
    const Kernels& kernels = kernelsFor(static_cast<InstructionSet>(set));
    std::mt19937 generator(5);
    const auto among = [&](int low, int high) {
      return low + static_cast<int>(generator() % (high - low + 1));
    };
    constexpr Activation kActivations[] = {Activation::None, Activation::ReLU, Activation::SiLU,
                                           Activation::HardSwish};
    for (int i = 0; i < 20; ++i) {
      const Case c{tile,        among(1, 17), among(16, 64), among(16, 80),
                   among(1, 3), among(0, 2),  among(0, 2),   kActivations[among(0, 3)],
                   among(1, 16)};
      const double off = deviation(c, kernels);
      QVERIFY2(off <= (tile == 2 ? 1e-6 : 4e-6),
               qPrintable(QString("case %1: size %2, %3 → %4 channels, %5 threads: off by %6")
                              .arg(i)
                              .arg(c.size)
                              .arg(c.in)
                              .arg(c.out)
                              .arg(c.threads)
                              .arg(off)));
    }
  }

  /// Neither how tiles are shared out nor the image's neighbours change a bit.
  void threadsDoNotMatter() {
    Case c{4, 14, 64, 96, 3};
    const Kernels& kernels = kernelsFor(*bestInstructionSet());
    const Values values(c);
    const std::vector<float> alone = computed(c, values, kernels);
    for (const int threads : {2, 3, 8, 64}) {
      c.threads = threads;
      QVERIFY(computed(c, values, kernels) == alone);
    }
  }

  void notANumberPasses() {
    const Case c{4, 9, 16, 16};
    Values values(c);
    values.map[at(c, 16, 0, 4, 4) + 3] = std::numeric_limits<float>::quiet_NaN();
    for (const InstructionSet set : availableInstructionSets()) {
      const std::vector<float> result = computed(c, values, kernelsFor(set));
      QVERIFY(std::isnan(result[at(c, 16, 0, 4, 4)]));
    }
  }

  void chosenWhereItIsQuicker_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("tile");
    QTest::addRow("ResNet's second stage") << 56 << 64 << 1 << 3 << 4;
    QTest::addRow("third") << 28 << 128 << 1 << 3 << 4;
    QTest::addRow("fourth: filters of 4×4 would be read for too few tiles") << 14 << 256 << 1 << 3 << 2;
    QTest::addRow("fifth: any filters") << 7 << 512 << 1 << 3 << 0;
    QTest::addRow("stride") << 56 << 64 << 2 << 3 << 0;
    QTest::addRow("5×5") << 56 << 64 << 1 << 5 << 0;
    QTest::addRow("1×1") << 56 << 64 << 1 << 1 << 0;
    QTest::addRow("a few channels") << 112 << 8 << 1 << 3 << 0;
  }
  void chosenWhereItIsQuicker() {
    QFETCH(int, size);
    QFETCH(int, channels);
    QFETCH(int, stride);
    QFETCH(int, kernel);
    QFETCH(int, tile);
    Layer layer = layerOf({.size = size, .in = channels, .out = channels});
    layer.stride = stride;
    layer.kernel = kernel;
    QCOMPARE(winogradTile(layer), tile);
    layer.groups = channels;
    QCOMPARE(winogradTile(layer), 0);
  }
};

QTEST_GUILESS_MAIN(TestWinograd)
#include "test_winograd.moc"
