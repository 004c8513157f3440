#include "core/base/error.h"
#include "core/fastpath/instruction_set.h"
#include "core/fastpath/plan.h"
#include "core/quantize/comparison.h"
#include "core/quantize/simulation.h"
#include "core/scaling/families.h"
#include "tests/quantize/synthetic.h"

#include <QTest>
#include <cmath>

using namespace effnet;
using namespace effnet::quantize;
using fastpath::InstructionSet;
using fastpath::QuantizedNetwork;

namespace {

struct Outputs {
  std::vector<float> logits, features, pooled;
  bool operator==(const Outputs&) const = default;
};

Outputs runPlan(const QuantizedNetwork& network, InstructionSet set, int threads,
                const std::vector<MapValues>& pictures) {
  fastpath::Plan plan(network, set, threads);
  const int size = pictures.front().size;
  const int batch = static_cast<int>(pictures.size());
  std::vector<float> images;
  for (const MapValues& picture : pictures)
    images.insert(images.end(), picture.values.begin(), picture.values.end());
  const int mapSize = plan.featureSize(size);
  const std::size_t channels = static_cast<std::size_t>(featureChannels(network.spec));
  Outputs outputs{std::vector<float>(static_cast<std::size_t>(batch) * network.spec.classes),
                  std::vector<float>(batch * channels * mapSize * mapSize),
                  std::vector<float>(batch * channels)};
  plan.run(images.data(), batch, size, outputs.logits.data(), outputs.features.data(), outputs.pooled.data());
  return outputs;
}

struct Case {
  const char* name;
  NetworkSpec spec;
  Kept kept;
};

/// As MobileNetV3: hard-swish, a gate without an exponential, a layer behind the pooling.
NetworkSpec hardNetwork() {
  NetworkSpec spec = smallNetwork(Operator::MBConv, Activation::HardSwish, 0.25);
  spec.stages.front().activation = Activation::ReLU;
  spec.squeeze = {true, true, Activation::ReLU, Activation::HardSigmoid};
  spec.hiddenChannels = 28;
  return spec;
}

std::vector<Case> cases() {
  const Kept all;
  const Kept squeeze{{}, true};
  return {{"MBConv, SiLU, squeeze-excite", smallNetwork(Operator::MBConv, Activation::SiLU, 0.25), all},
          {"squeeze-excite in float", smallNetwork(Operator::MBConv, Activation::SiLU, 0.25), squeeze},
          {"MBConv, ReLU6", smallNetwork(Operator::MBConv, Activation::ReLU6), all},
          {"fused, SiLU", smallNetwork(Operator::FusedMBConv, Activation::SiLU, 0.25), all},
          {"fused, ReLU", smallNetwork(Operator::FusedMBConv, Activation::ReLU), all},
          {"hard-swish, hard-sigmoid, a hidden layer", hardNetwork(), all},
          {"hard-sigmoid in float", hardNetwork(), squeeze},
          {"a hidden layer in float", hardNetwork(), {{6}, false}},
          {"separable", smallNetwork(Operator::DepthwiseSeparable, Activation::ReLU), all},
          {"basic blocks, pooled stem", smallNetwork(Operator::BasicBlock, Activation::ReLU, 0, true), all},
          {"bottlenecks", smallNetwork(Operator::Bottleneck, Activation::ReLU, 0, true), all},
          {"the stem in float", smallNetwork(Operator::MBConv, Activation::SiLU, 0.25), {{1}, false}},
          {"a middle stage in float", smallNetwork(Operator::MBConv, Activation::SiLU, 0.25), {{3}, false}},
          {"head and classifier in float", smallNetwork(Operator::MBConv, Activation::SiLU), {{5, 6}, false}},
          {"all but the classifier in float",
           smallNetwork(Operator::FusedMBConv, Activation::SiLU),
           {{1, 2, 3, 4, 5}, false}}};
}

}  // namespace

/// Networks on bytes: the kernels of every instruction set against each other and against the simulation.
class TestInt8Plan : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agrees_data() {
    QTest::addColumn<int>("index");
    QTest::addColumn<Padding>("padding");
    const auto all = cases();
    for (int i = 0; i < static_cast<int>(all.size()); ++i)
      for (const Padding padding : {Padding::Same, Padding::Symmetric})
        QTest::addRow("%s, %s", all[i].name, toString(padding)) << i << padding;
  }
  void agrees() {
    QFETCH(int, index);
    QFETCH(Padding, padding);
    Case each = cases()[index];
    each.spec.padding = padding;
    if (!fastpath::bestInstructionSet()) QSKIP("calibration needs AVX2");
    const FoldedNetwork network = randomNetwork(each.spec);
    const auto pictures = randomPictures(3, each.spec.resolution);
    const Quantizer quantizer(network, pictures, {});
    const QuantizedNetwork quantized = quantizer.assemble(each.kept);
    validate(network.network, quantized);

    const Outputs portable = runPlan(quantized, InstructionSet::Portable, 1, pictures);
    for (const InstructionSet set : fastpath::availableInstructionSets()) {
      const Outputs fast = runPlan(quantized, set, 1, pictures);
      const bool floats = !each.kept.stages.empty() || each.kept.squeezeExcite;
      // What is kept in float is rounded by each set's own arithmetic.
      if (!floats) QVERIFY2(fast == portable, fastpath::toString(set));
      QVERIFY2(runPlan(quantized, set, 2, pictures) == fast, "two threads");
    }
    const SimulatedNetwork simulated(quantized);
    std::vector<float> expected;
    for (const MapValues& picture : pictures) {
      const auto logits = simulated.run(picture);
      expected.insert(expected.end(), logits.begin(), logits.end());
    }
    double signal = 0, noise = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      signal += double{expected[i]} * expected[i];
      noise += std::pow(double{expected[i]} - portable.logits[i], 2);
    }
    // A sum that lies between two bytes may be rounded to either.
    QVERIFY2(decibels(signal, noise) > 35, qPrintable(QString::number(decibels(signal, noise))));
  }

  void takesAQuarterOfTheMemory() {
    if (!fastpath::bestInstructionSet()) QSKIP("calibration needs AVX2");
    NetworkSpec spec = publishedModel("efficientnet_b0");
    spec.resolution = 64;
    const FoldedNetwork network = randomNetwork(spec);
    const Quantizer quantizer(network, randomPictures(1, 64), {.ranges = RangeMethod::MinMax});
    const auto set = *fastpath::bestInstructionSet();
    const std::size_t bytes = fastpath::Plan(quantizer.assemble({}), set).weightBytes();
    const std::size_t floats = fastpath::Plan(network.network, network.weights(), set).weightBytes();
    QVERIFY2(static_cast<double>(bytes) < 0.32 * static_cast<double>(floats),
             qPrintable(QString::number(bytes)));
  }

  void refuses() {
    if (!fastpath::bestInstructionSet()) QSKIP("calibration needs AVX2");
    const FoldedNetwork network = randomNetwork(smallNetwork(Operator::MBConv, Activation::SiLU, 0.25));
    const Quantizer quantizer(network, randomPictures(1, 33), {.ranges = RangeMethod::MinMax});
    QuantizedNetwork quantized = quantizer.assemble({});
    quantized.blocks[2].layers[1].output.scale = 0;
    try {
      fastpath::Plan(quantized, fastpath::bestForBytes());
      QFAIL("a missing scale was taken");
    } catch (const Error& error) {
      QCOMPARE(QString::fromStdString(error.code()), QString("bad_weights"));
      QVERIFY2(QString::fromStdString(error.detail()).contains("blocks.1.depthwise"), error.what());
    }
  }
};

QTEST_GUILESS_MAIN(TestInt8Plan)
#include "test_int8_plan.moc"
