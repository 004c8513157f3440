#include "core/base/error.h"
#include "core/fastpath/instruction_set.h"
#include "core/quantize/equalization.h"
#include "core/quantize/ranges.h"
#include "core/quantize/simulation.h"
#include "core/quantize/stage_search.h"
#include "core/quantize/weights.h"
#include "tests/quantize/synthetic.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace effnet;
using namespace effnet::quantize;
using fastpath::TensorScale;

class TestQuantize : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void noughtIsAByte_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("around nought") << -0.28 << 6.1;
    QTest::newRow("above") << 2.0 << 3.0;
    QTest::newRow("below") << -3.0 << -2.0;
    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("large") << -1e6 << 3e7;
  }
  void noughtIsAByte() {
    QFETCH(double, low);
    QFETCH(double, high);
    const TensorScale scale = scaleFor(low, high);
    QVERIFY(scale.quantised());
    std::vector<float> values{0, static_cast<float>(low), static_cast<float>(high)};
    roundTo(scale, values.data(), values.size());
    QCOMPARE(values[0], 0.F);
    for (std::size_t i = 1; i < 3; ++i)
      QVERIFY(std::abs(values[i] - (i == 1 ? low : high)) <= scale.scale * 0.51 + 1e-12);
  }

  /// One value far out costs the others their steps: least squares gives it up, minimum and maximum do not.
  void leastSquaresClipsOutliers() {
    Histogram histogram;
    for (int i = 0; i < 20000; ++i) histogram.add(static_cast<float>(i % 1000) / 1000);
    histogram.add(40);
    const TensorScale all = scaleBy(RangeMethod::MinMax, histogram);
    const TensorScale best = scaleBy(RangeMethod::LeastSquares, histogram);
    QVERIFY(std::abs(all.high() - 40) < 0.2);
    QVERIFY(histogram.squaredError(best) <= histogram.squaredError(all));
    const TensorScale most = scaleBy(RangeMethod::Percentile, histogram);
    QVERIFY2(most.high() < 1.1, qPrintable(QString::number(most.high())));
    QCOMPARE(histogram.count(), std::int64_t{20001});
    const auto summary = histogram.summary(8);
    QCOMPARE(std::accumulate(summary.begin(), summary.end(), std::int64_t{0}), std::int64_t{20001});
  }

  /// A channel that the next layer multiplies by nothing may be clipped; one that it multiplies by much may
  /// not.
  void errorsCountByWhatReadsThem() {
    Histogram even, weighted;
    for (int i = 0; i < 20000; ++i) {
      const float small = static_cast<float>(i % 1000) / 1000;
      for (Histogram* each : {&even, &weighted}) each->add(small);
      if (i % 40 == 0) {
        even.add(30 * small);
        weighted.add(30 * small, 0);
      }
    }
    QVERIFY(scaleBy(RangeMethod::LeastSquares, even).high() > 10);
    QVERIFY(scaleBy(RangeMethod::LeastSquares, weighted).high() < 1.1);
    QVERIFY(weighted.squaredError(scaleBy(bestMethod(weighted), weighted)) <=
            weighted.squaredError(scaleBy(RangeMethod::Percentile, weighted)));

    const FoldedNetwork network = randomNetwork(smallNetwork(Operator::MBConv, Activation::SiLU, 0.25));
    const auto weights = weightsOfErrors(network);
    const Block& block = network.network.blocks[1];
    const Layer& project = block.layers.back();
    const auto& values = network.layers[1].back().weight;
    double second = 0;  // of the project convolution's second input channel
    for (int o = 0; o < project.outChannels; ++o)
      second += std::pow(values[static_cast<std::size_t>(o) * project.inChannels + 1], 2);
    const auto excited = weights.at({fastpath::TensorPlace::Kind::Excited, 1, 0});
    QCOMPARE(static_cast<int>(excited.size()), project.inChannels);
    QVERIFY(std::abs(excited[1] - second) < 1e-4);
    const int depthwise = static_cast<int>(block.layers.size()) - 4;
    QVERIFY(block.layers[depthwise].role == LayerRole::Depthwise);
    QVERIFY(weights.at({fastpath::TensorPlace::Kind::Layer, 1, depthwise}) == excited);
    QVERIFY(!weights.contains({fastpath::TensorPlace::Kind::Output, 1, 0}));
  }

  void weightsByChannel() {
    // Two channels whose reach differs by 100: one scale for both leaves the small one three levels.
    FoldedLayer layer{{1.F, -0.5F, 0.01F, 0.004F}, {0, 0}};
    const auto each = quantizeWeights(layer);
    const auto naive = quantizeWeights(layer, false);
    QCOMPARE(int{each.weight[2]}, 127);
    QCOMPARE(int{naive.weight[2]}, 1);
    QCOMPARE(each.weightScale.size(), std::size_t{2});
    for (std::size_t i = 0; i < 4; ++i)
      QVERIFY(std::abs(each.weight[i] * each.weightScale[i / 2] - layer.weight[i]) <=
              each.weightScale[i / 2]);
  }

  void biasTakesTheMeanErrorAway() {
    Layer description;
    description.inChannels = 2;
    description.outChannels = 1;
    const FoldedLayer layer{{1.F, 0.0123F}, {0.5F}};
    auto quantized = quantizeWeights(layer);
    const std::vector<double> means{3, 10};
    const auto mean = [&] {
      double sum = quantized.bias[0];
      for (int i = 0; i < 2; ++i) sum += quantized.weight[i] * quantized.weightScale[0] * means[i];
      return sum;
    };
    const double wanted = 0.5 + 3 + 0.123;
    QVERIFY(std::abs(mean() - wanted) > 1e-3);
    correctBias(quantized, description, layer, means, means);
    QVERIFY2(std::abs(mean() - wanted) < 1e-5, qPrintable(QString::number(mean())));
    // What rounding shifts the inputs by goes the same way.
    auto shifted = quantizeWeights(layer);
    const std::vector<double> rounded{3.1, 9.75};
    correctBias(shifted, description, layer, means, rounded);
    double sum = shifted.bias[0];
    for (int i = 0; i < 2; ++i) sum += shifted.weight[i] * shifted.weightScale[0] * rounded[i];
    QVERIFY2(std::abs(sum - wanted) < 1e-5, qPrintable(QString::number(sum)));
  }

  void equalizationKeepsTheAnswers_data() {
    QTest::addColumn<Activation>("activation");
    QTest::newRow("ReLU") << Activation::ReLU;
    QTest::newRow("ReLU6") << Activation::ReLU6;
  }
  void equalizationKeepsTheAnswers() {
    QFETCH(Activation, activation);
    if (!fastpath::bestInstructionSet()) QSKIP("needs AVX2");
    FoldedNetwork network = randomNetwork(smallNetwork(Operator::MBConv, activation));
    const auto pictures = randomPictures(2, 33);
    const std::vector<float> before = LayerwiseNetwork(network).run(pictures[0], {});
    QVERIFY(equalize(network, calibrate(network, pictures, 1)) > 20);
    const std::vector<float> after = LayerwiseNetwork(network).run(pictures[0], {});
    for (std::size_t i = 0; i < before.size(); ++i) QVERIFY(std::abs(before[i] - after[i]) < 1e-3);
  }

  void siluIsNotEqualized() {
    FoldedNetwork network = randomNetwork(smallNetwork(Operator::MBConv, Activation::SiLU));
    QVERIFY(!equalizable(network.network.spec));
    QCOMPARE(equalize(network, {}), 0);
  }

  /// Layer by layer the network answers as the fast path does.
  void layerwiseAgrees() {
    if (!fastpath::bestInstructionSet()) QSKIP("needs AVX2");
    for (const Operator op : {Operator::MBConv, Operator::FusedMBConv, Operator::DepthwiseSeparable,
                              Operator::BasicBlock, Operator::Bottleneck}) {
      const bool resnet = op == Operator::BasicBlock || op == Operator::Bottleneck;
      const NetworkSpec spec = smallNetwork(op, resnet ? Activation::ReLU : Activation::SiLU,
                                            op == Operator::MBConv ? 0.25 : 0, resnet);
      const fastpath::ReferenceNetwork reference(spec, 3);
      const FoldedNetwork network = fold(reference.network(), reference.weights());
      const auto pictures = randomPictures(1, 33);
      const auto expected = reference.run(pictures[0].values.data(), 33);
      const auto logits = LayerwiseNetwork(network).run(pictures[0], {});
      for (std::size_t i = 0; i < logits.size(); ++i)
        QVERIFY2(std::abs(logits[i] - expected.logits[i]) < 1e-3, toString(op));
    }
  }

  void keepsWhatIsAskedFor() {
    const ExpandedNetwork network = expand(smallNetwork(Operator::MBConv, Activation::SiLU));
    Kept kept;
    for (const char* word : {"se", "stem", "classifier", "3"}) keep(kept, word, network);
    QVERIFY(kept.squeezeExcite);
    QCOMPARE(kept.stages, (std::set<int>{1, 3, network.stageCount()}));
    for (const char* word : {"", "0", "99", "2x", "body"}) {
      try {
        keep(kept, word, network);
        QFAIL(word);
      } catch (const Error& error) {
        QCOMPARE(QString::fromStdString(error.code()), QString("bad_value"));
      }
    }
  }

  /// A channel of the second stage that is 3,000 times the others ruins it alone; the search finds it.
  void findsTheStageThatLoses() {
    if (!fastpath::bestInstructionSet()) QSKIP("needs AVX2");
    NetworkSpec spec = smallNetwork(Operator::MBConv, Activation::ReLU);
    FoldedNetwork network = randomNetwork(spec);
    auto& expanded = network.layers[3];  // stage 3's first block
    const std::size_t taps = expanded[0].weight.size() / expanded[0].bias.size();
    for (std::size_t i = 0; i < taps; ++i) expanded[0].weight[i] *= 3000;
    const std::size_t kernel = expanded[1].weight.size() / expanded[1].bias.size();
    for (std::size_t i = 0; i < kernel; ++i) expanded[1].weight[i] /= 3000;  // so that float stays as it was
    const auto pictures = randomPictures(24, 33);
    Pictures all{pictures.size(), [&](std::size_t i) -> const MapValues& { return pictures[i]; }, {}};
    // Random weights like one class best whatever the picture: without the mean of their logits they differ.
    std::vector<float>& bias = network.layers.back().back().bias;
    for (const auto& logits : answersOf(network, all, 1, {}))
      for (std::size_t c = 0; c < bias.size(); ++c)
        bias[c] -= logits[c] / static_cast<float>(pictures.size());
    QuantizeOptions options;
    options.equalize = false;
    options.ranges = RangeMethod::MinMax;
    const Quantizer quantizer(network, pictures, options);
    const Answers reference = answersOf(network, all, 1, {});
    const auto losses = lossOfStages(quantizer, all, reference, false, 1, {});
    const auto worst = std::ranges::min_element(losses, {}, [](const StageLoss& l) { return l.alone.snr; });
    QCOMPARE(worst->stage, 3);
    const Agreement whole = compare(reference, answersOf(quantizer.assemble({}), all, 1, {}), all);
    QVERIFY(whole.agreement < 1);
    const KeepSearch search = keepWithin(quantizer, all, reference, 5, {}, 1, {});
    QVERIFY(search.reached);
    QVERIFY(search.kept.stages.contains(3));
    QVERIFY(lostPoints(search.agreement, NAN) <= 5);
  }
};

QTEST_GUILESS_MAIN(TestQuantize)
#include "test_quantize.moc"
