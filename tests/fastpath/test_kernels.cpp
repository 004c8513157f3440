#include "core/fastpath/instruction_set.h"
#include "core/fastpath/kernels/kernels.h"
#include "core/fastpath/packing/aligned_floats.h"
#include "core/fastpath/packing/packing.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

using namespace effnet;
using namespace effnet::fastpath;

Q_DECLARE_METATYPE(InstructionSet)

namespace {

std::vector<float> randomValues(std::size_t count, unsigned seed) {
  std::mt19937 generator(seed);
  std::vector<float> values(count);
  for (float& value : values) value = static_cast<float>(generator() / 2147483648.0 - 1);
  return values;
}

double finished(double x, const Finish& finish) {
  if (finish.kind == FinishKind::SiLU) return x / (1 + std::exp(-x));
  if (finish.kind == FinishKind::HardSwish) return x * std::clamp(x / 6 + 0.5, 0.0, 1.0);
  return std::min<double>(finish.high, std::max<double>(finish.low, x));
}

/// An element that no kernel may touch, between the ones that it writes.
constexpr float kUntouched = 12345;

constexpr Finish kFinishes[]{
    {FinishKind::Clamp, 0, 6}, {FinishKind::SiLU, 0, 0}, {FinishKind::HardSwish, 0, 0}};

bool close(double value, double expected, double magnitude) {
  return std::abs(value - expected) <= 2e-6 * magnitude;
}

}  // namespace

class TestKernels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (availableInstructionSets().empty()) QSKIP("this processor has neither AVX2 nor AVX-512");
  }

  void gemm_data() {
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("vectors");
    QTest::addColumn<int>("curve");
    QTest::addColumn<int>("residual");  // 0: none, 1: before, 2: behind the activation
    QTest::addColumn<bool>("goesOn");
    for (const InstructionSet set : availableInstructionSets())
      for (const int vectors : {1, 2, 3, 4})
        for (const int rows : {1, 2, 3, 5, 7, 8, 13, 14, 16, 17, 31, 50})
          for (const int variant : {0, 1, 2, 3})
            QTest::addRow("%s %d×%d %d", toString(set), rows, vectors, variant)
                << set << rows << vectors << (variant + rows) % 3 << variant % 3 << (variant >= 2);
  }
  void gemm() {
    QFETCH(InstructionSet, set);
    QFETCH(int, rows);
    QFETCH(int, vectors);
    QFETCH(int, curve);
    QFETCH(int, residual);
    QFETCH(bool, goesOn);
    const Kernels& kernels = kernelsFor(set);
    const int width = vectors * kernels.lanes;
    constexpr int kDepth = 11, kSegments = 3, kInputPitch = 13, kSegmentPitch = 700, kLine = 6;
    const int outputPitch = width + 5;
    const std::vector<float> input = randomValues(kSegments * kSegmentPitch + rows * kInputPitch, 1);
    const std::vector<float> weights = randomValues(std::size_t{kSegments} * kDepth * width + 1024, 2);
    const std::vector<float> bias = randomValues(width, 3);
    const std::vector<float> added = randomValues(std::size_t{1} * rows * outputPitch, 4);
    const int linePitch = kLine * outputPitch + 9;
    std::vector<float> output = randomValues((rows / kLine + 1) * linePitch, 5);
    const std::vector<float> old = output;

    GemmCall call;
    call.input = input.data();
    call.inputPitch = kInputPitch;
    call.segmentPitch = kSegmentPitch;
    call.segments = kSegments;
    call.depth = kDepth;
    call.rows = rows;
    call.weights = weights.data();
    call.bias = goesOn ? nullptr : bias.data();
    call.vectors = vectors;
    call.output = output.data();
    call.outputPitch = outputPitch;
    call.vectorPitch = kernels.lanes;
    call.line = kLine;
    call.linePitch = linePitch;
    call.residual = residual ? added.data() : nullptr;
    call.residualPitch = outputPitch;
    call.residualFirst = residual == 1;
    call.finish = kFinishes[curve];
    kernels.gemm(call);

    for (int r = 0; r < rows; ++r)
      for (int c = 0; c < outputPitch; ++c) {
        const std::size_t at = r / kLine * linePitch + r % kLine * outputPitch + c;
        if (c >= width) {
          QCOMPARE(output[at], old[at]);
          continue;
        }
        double sum = goesOn ? old[at] : bias[c];
        for (int s = 0; s < kSegments; ++s)
          for (int d = 0; d < kDepth; ++d)
            sum += double{input[r * kInputPitch + s * kSegmentPitch + d]} *
                   weights[(s * kDepth + d) * width + c];
        const double more = residual ? added[r * outputPitch + c] : 0;
        const double expected =
            residual == 1 ? finished(sum + more, call.finish) : finished(sum, call.finish) + more;
        QVERIFY2(close(output[at], expected, 10), qPrintable(QString("row %1 column %2").arg(r).arg(c)));
      }
  }

  void depthwise_data() {
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("curve");
    for (const InstructionSet set : availableInstructionSets())
      for (const auto& [kernel, stride] : {std::pair{3, 1}, {3, 2}, {5, 1}, {5, 2}, {1, 1}, {7, 3}, {31, 1}})
        for (const int width : {1, 2, 7, 8, 9, 19, 24})
          QTest::addRow("%s %d×%d/%d %d", toString(set), kernel, kernel, stride, width)
              << set << kernel << stride << width << width % 3;
  }
  void depthwise() {
    QFETCH(InstructionSet, set);
    QFETCH(int, kernel);
    QFETCH(int, stride);
    QFETCH(int, width);
    QFETCH(int, curve);
    const Kernels& kernels = kernelsFor(set);
    constexpr int kVectors = 2;
    const int lanes = kernels.lanes;
    const std::size_t lineFloats = std::size_t(width - 1) * stride * lanes + std::size_t(kernel) * lanes;
    const std::size_t planePitch = lineFloats * kernel;
    const std::vector<float> input = randomValues(planePitch * kVectors, 1);
    const std::vector<float> weights = randomValues(std::size_t(kVectors) * kernel * kernel * lanes, 2);
    const std::vector<float> bias = randomValues(kVectors * lanes, 3);
    std::vector<const float*> lines;
    for (int ky = kernel; ky-- > 0;) lines.push_back(input.data() + ky * lineFloats);  // any order will do
    const std::size_t pitch = kVectors * lanes + 3;
    std::vector<float> output(width * pitch, kUntouched);
    std::vector<float> sums(kVectors * lanes, 2);

    DepthwiseCall call;
    call.lines = lines.data();
    call.kernel = kernel;
    call.stride = stride;
    call.vectors = kVectors;
    call.planePitch = planePitch;
    call.weights = weights.data();
    call.bias = bias.data();
    call.width = width;
    call.output = output.data();
    call.outputPitch = pitch;
    call.sums = sums.data();
    call.finish = kFinishes[curve];
    kernels.depthwise(call);

    for (int c = 0; c < kVectors * lanes; ++c) {
      double total = 2;
      for (int x = 0; x < width; ++x) {
        double sum = bias[c];
        for (int ky = 0; ky < kernel; ++ky)
          for (int kx = 0; kx < kernel; ++kx)
            sum += double{lines[ky][c / lanes * planePitch + (x * stride + kx) * lanes + c % lanes]} *
                   weights[(c / lanes * kernel * kernel + ky * kernel + kx) * lanes + c % lanes];
        const double expected = finished(sum, call.finish);
        QVERIFY(close(output[x * pitch + c], expected, kernel * kernel));
        total += expected;
      }
      QVERIFY(close(sums[c], total, width * kernel * kernel));
    }
    for (int x = 0; x < width; ++x)
      for (std::size_t c = kVectors * lanes; c < pitch; ++c) QCOMPARE(output[x * pitch + c], kUntouched);
  }

  void rows_data() {
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("count");
    for (const InstructionSet set : availableInstructionSets())
      for (const int count : {16, 48, 1280}) QTest::addRow("%s %d", toString(set), count) << set << count;
  }
  void rows() {
    QFETCH(InstructionSet, set);
    QFETCH(int, count);
    const Kernels& kernels = kernelsFor(set);
    constexpr int kRows = 5;
    const std::size_t pitch = count + 7;
    const std::vector<float> source = randomValues(kRows * pitch, 1);
    const std::vector<float> scale = randomValues(count, 2);

    std::vector<float> copied(kRows * pitch, kUntouched);
    kernels.copy({.source = source.data(),
                  .sourcePitch = pitch,
                  .target = copied.data(),
                  .targetPitch = pitch,
                  .rows = kRows,
                  .count = count,
                  .scale = scale.data()});
    const float* pointers[kRows];
    for (int r = 0; r < kRows; ++r) pointers[r] = source.data() + r * pitch;
    std::vector<float> most(count), sum(count), sigmoid = source;
    kernels.maximum(pointers, kRows, count, most.data());
    kernels.sum(source.data(), pitch, kRows, count, .25F, sum.data());
    kernels.sigmoid(sigmoid.data(), count);
    for (int c = 0; c < count; ++c) {
      double expectedSum = 0;
      float expectedMost = source[c];
      for (int r = 0; r < kRows; ++r) {
        QCOMPARE(copied[r * pitch + c], source[r * pitch + c] * scale[c]);
        expectedSum += source[r * pitch + c] * .25;
        expectedMost = std::max(expectedMost, source[r * pitch + c]);
      }
      QCOMPARE(most[c], expectedMost);
      QVERIFY(close(sum[c], expectedSum, 1));
      QVERIFY(close(sigmoid[c], 1 / (1 + std::exp(-double{source[c]})), 1));
    }
    for (int r = 0; r < kRows; ++r) QCOMPARE(copied[r * pitch + count], kUntouched);
  }

  void activationsOverTheWholeRange_data() {
    QTest::addColumn<InstructionSet>("set");
    for (const InstructionSet set : availableInstructionSets()) QTest::addRow("%s", toString(set)) << set;
  }
  void activationsOverTheWholeRange() {
    QFETCH(InstructionSet, set);
    std::vector<float> x;
    for (float value = -120; value <= 120; value += .0625F) x.push_back(value);
    for (const float value : {-1e30F, -1e4F, 1e4F, 1e30F, 0.F, -0.F, 1e-30F}) x.push_back(value);
    const std::vector<float> inputs = x;
    x.resize((x.size() + kChannelGroup - 1) / kChannelGroup * kChannelGroup);
    kernelsFor(set).sigmoid(x.data(), static_cast<int>(x.size()));
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      const double expected = 1 / (1 + std::exp(-double{inputs[i]}));
      // The exponent's own rounding counts where the sigmoid is next to nothing.
      const double relative = expected > 1e-4 ? 5e-7 : 1e-5;
      QVERIFY2(std::abs(x[i] - expected) <= relative * expected + 1e-37,
               qPrintable(QString::number(inputs[i])));
    }
  }

  void notANumberPasses() {
    for (const InstructionSet set : availableInstructionSets()) {
      const Kernels& kernels = kernelsFor(set);
      for (const Finish& finish : kFinishes) {
        const float input = std::numeric_limits<float>::quiet_NaN();
        const std::vector<float> weights(1024, 1), bias(64, 0);
        std::vector<float> output(64, 0);
        kernels.gemm({.input = &input,
                      .depth = 1,
                      .rows = 1,
                      .weights = weights.data(),
                      .bias = bias.data(),
                      .output = output.data(),
                      .vectorPitch = static_cast<std::size_t>(kernels.lanes),
                      .finish = finish});
        QVERIFY(std::isnan(output[0]));
      }
    }
  }

  void panelsCoverTheChannels_data() {
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("channels");
    for (const InstructionSet set : availableInstructionSets())
      for (const int channels : {1, 16, 17, 24, 40, 64, 80, 112, 1000, 1280})
        QTest::addRow("%s %d", toString(set), channels) << set << channels;
  }
  void panelsCoverTheChannels() {
    QFETCH(InstructionSet, set);
    QFETCH(int, channels);
    const Kernels& kernels = kernelsFor(set);
    int next = 0;
    for (const Panel& panel : panelsOf(channels, kernels.panelWidth, kernels.lanes)) {
      QCOMPARE(panel.channel, next);
      QVERIFY(panel.vectors >= 1 && panel.vectors <= kernels.panelWidth);
      next += panel.vectors * kernels.lanes;
    }
    QCOMPARE(next, paddedChannels(channels));
  }

  void shortLinesHaveNarrowerPanels_data() {
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("line");
    QTest::addColumn<bool>("narrower");
    QTest::addRow("14 pixels") << InstructionSet::Avx512 << 3 << 14 << true;
    QTest::addRow("56 pixels") << InstructionSet::Avx512 << 3 << 56 << false;
    QTest::addRow("1×1, no lines") << InstructionSet::Avx512 << 1 << 14 << false;
    QTest::addRow("AVX2") << InstructionSet::Avx2 << 3 << 14 << false;
  }
  void shortLinesHaveNarrowerPanels() {
    QFETCH(InstructionSet, set);
    QFETCH(int, kernel);
    QFETCH(int, line);
    QFETCH(bool, narrower);
    if (std::ranges::count(availableInstructionSets(), set) == 0) QSKIP("this processor lacks the set");
    const Kernels& kernels = kernelsFor(set);
    Layer layer;
    layer.kernel = kernel;
    layer.inChannels = 3;
    layer.outChannels = 256;
    layer.inSize = layer.outSize = line;
    const std::vector<float> weights = randomValues(layer.weights(), 1);
    AlignedFloats floats(packedFloats(layer));
    const PackedMatrix packed = packMatrix(layer, {.weight = weights}, 0, kernels, floats.data());
    QCOMPARE(packed.panels.front().vectors, kernels.panelWidth - (narrower ? 1 : 0));
    QCOMPARE(packed.weights.size() + packed.bias.size(), packedFloats(layer));
  }

  void floatsAreAlignedAndZero_data() {
    QTest::addColumn<int>("count");
    for (const int count : {1, 1000, 524287, 524288, 1500000}) QTest::addRow("%d", count) << count;
  }
  void floatsAreAlignedAndZero() {
    QFETCH(int, count);
    AlignedFloats floats(count);
    QCOMPARE(reinterpret_cast<std::uintptr_t>(floats.data()) % 64, std::uintptr_t{0});
    QCOMPARE(floats.bytes(), count * sizeof(float));
    QVERIFY(std::all_of(floats.data(), floats.data() + count, [](float value) { return value == 0; }));
    floats.data()[count - 1] = 5;
    const AlignedFloats moved = std::move(floats);
    QCOMPARE(moved.data()[count - 1], 5.F);
  }
};

QTEST_GUILESS_MAIN(TestKernels)
#include "test_kernels.moc"
