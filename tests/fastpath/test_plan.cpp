#include "core/base/error.h"
#include "core/fastpath/plan.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "tests/fastpath/reference_network.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace effnet;
using namespace effnet::fastpath;

namespace {

/// The largest deviation, relative to the largest value of the reference.
double error(const std::vector<float>& values, const std::vector<double>& reference) {
  double most = 0;
  double deviation = 0;
  for (std::size_t i = 0; i < reference.size(); ++i) {
    most = std::max(most, std::abs(reference[i]));
    deviation = std::max(deviation, std::abs(values[i] - reference[i]));
  }
  return values.size() == reference.size() ? deviation / most : std::numeric_limits<double>::infinity();
}

NetworkSpec published(const char* name, Padding padding, int classes) {
  NetworkSpec spec = publishedModel(name);
  spec.padding = padding;
  spec.classes = classes;
  return spec;
}

/// A small network with one stage of everything that a spec may ask for.
NetworkSpec unusual() {
  NetworkSpec spec = familyBaseline("efficientnet");
  spec.stemChannels = 13;
  spec.stemKernel = 5;
  spec.stemStride = 3;
  spec.stemPool = true;
  spec.stages = {{Operator::MBConv, 7, 1, 2.5, .3, 19, 2},  {Operator::FusedMBConv, 5, 1, 3, .5, 21, 2},
                 {Operator::MBConv, 1, 2, 1, 0, 21, 2},     {Operator::DepthwiseSeparable, 9, 3, 1, 0, 35, 1},
                 {Operator::BasicBlock, 5, 1, 1, 0, 35, 2}, {Operator::Bottleneck, 3, 1, 3, 0, 50, 2},
                 {Operator::FusedMBConv, 1, 1, 1, 0, 50, 1}};
  spec.headChannels = 77;
  spec.classes = 5;
  return spec;
}

constexpr double kTolerance = 1e-5;

}  // namespace

class TestPlan : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (availableInstructionSets().empty()) QSKIP("this processor has neither AVX2 nor AVX-512");
  }

  void agreesWithReference_data() {
    QTest::addColumn<NetworkSpec>("spec");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("threads");
    for (const Padding padding : {Padding::Symmetric, Padding::Same}) {
      const auto row = [&](const char* name, int size, int batch, int threads, int classes = 10) {
        QTest::addRow("%s %s %d", name, toString(padding), size)
            << published(name, padding, classes) << size << batch << threads;
      };
      row("efficientnet_b0", 64, 2, 2, 1000);
      row("efficientnet_b0", 97, 1, 1);
      row("efficientnet_b3", 75, 1, 3);
      row("efficientnet_v2_b0", 70, 1, 2);
      row("efficientnet_v2_s", 66, 1, 1);
      row("mobilenet_v1", 96, 1, 2);
      row("mobilenet_v2", 96, 3, 2);
      row("mobilenet_v3_large", 70, 2, 2, 1000);
      row("mobilenet_v3_small", 64, 1, 1);
      row("mnasnet_a1", 64, 1, 2);
      row("efficientnet_lite0", 64, 1, 2);
      row("efficientnet_edgetpu_s", 64, 1, 2);
      row("efficientnet_v2_rw_s", 66, 1, 2);
      row("resnet18", 64, 1, 2);
      row("resnet50", 65, 1, 2);
      NetworkSpec spec = unusual();
      spec.padding = padding;
      for (const int size : {1, 8, 50})
        QTest::addRow("unusual %s %d", toString(padding), size) << spec << size << 2 << 2;
    }
  }
  void agreesWithReference() {
    QFETCH(NetworkSpec, spec);
    QFETCH(int, size);
    QFETCH(int, batch);
    QFETCH(int, threads);
    const ReferenceNetwork reference(spec);
    const std::size_t imageFloats = std::size_t{3} * size * size;
    const std::vector<float> images = randomValues(batch * imageFloats, 7, -2, 2);
    std::vector<ReferenceNetwork::Outputs> expected;
    for (int i = 0; i < batch; ++i) expected.push_back(reference.run(images.data() + i * imageFloats, size));

    for (const InstructionSet set : availableInstructionSets()) {
      Plan plan(reference.network(), reference.weights(), set, threads);
      QCOMPARE(plan.featureSize(size), expected[0].featureSize);
      const std::size_t channels = expected[0].pooled.size();
      const std::size_t featureFloats = expected[0].features.size();
      std::vector<float> logits(std::size_t{1} * batch * spec.classes), features(batch * featureFloats),
          pooled(batch * channels);
      plan.run(images.data(), batch, size, logits.data(), features.data(), pooled.data());
      for (int i = 0; i < batch; ++i) {
        const auto part = [i](const std::vector<float>& all, std::size_t count) {
          return std::vector<float>(all.begin() + i * count, all.begin() + (i + 1) * count);
        };
        QCOMPARE_LE(error(part(features, featureFloats), expected[i].features), kTolerance);
        QCOMPARE_LE(error(part(pooled, channels), expected[i].pooled), kTolerance);
        QCOMPARE_LE(error(part(logits, spec.classes), expected[i].logits), kTolerance);
      }
    }
  }

  /// A plan goes from shape to shape; what it answers depends neither on the shapes before nor on the
  /// threads.
  void shapesFollowOneAnother() {
    const ReferenceNetwork reference(published("efficientnet_b0", Padding::Same, 10));
    Plan plan(reference.network(), reference.weights(), *bestInstructionSet(), 2);
    const std::vector<float> images = randomValues(std::size_t{3} * 3 * 80 * 80, 3);
    const auto logits = [&](Plan& with, int batch, int size) {
      std::vector<float> values(std::size_t{10} * batch);
      with.run(images.data(), batch, size, values.data());
      return values;
    };
    for (const auto& [batch, size, threads] :
         {std::tuple{1, 80, 2}, {3, 33, 2}, {2, 64, 1}, {1, 80, 4}, {3, 33, 3}}) {
      plan.setThreads(threads);
      Plan fresh(reference.network(), reference.weights(), *bestInstructionSet(), 1);
      QVERIFY(error(logits(plan, batch, size), [&] {
                const std::vector<float> expected = logits(fresh, batch, size);
                return std::vector<double>(expected.begin(), expected.end());
              }()) < 1e-6);
    }
  }

  void outputsAreOptional() {
    const ReferenceNetwork reference(published("mobilenet_v2", Padding::Symmetric, 10));
    Plan plan(reference.network(), reference.weights(), *bestInstructionSet(), 2);
    const std::vector<float> image = randomValues(std::size_t{3} * 64 * 64, 3);
    std::vector<float> both(1280), alone(1280), logits(10);
    plan.run(image.data(), 1, 64, logits.data(), nullptr, both.data());
    plan.run(image.data(), 1, 64, nullptr, nullptr, alone.data());
    QCOMPARE(alone, both);
  }

  void profileNamesEveryStep() {
    const ReferenceNetwork reference(published("efficientnet_b0", Padding::Symmetric, 10));
    Plan plan(reference.network(), reference.weights(), *bestInstructionSet(), 1);
    const std::vector<float> image = randomValues(std::size_t{3} * 64 * 64, 3);
    std::vector<float> logits(10);
    const auto times = plan.profile(image.data(), 1, 64, logits.data());
    QCOMPARE(times.front().name, std::string("convolution"));
    QCOMPARE(times.back().name, std::string("classifier"));
    QVERIFY(std::ranges::all_of(times, [](const auto& time) { return time.seconds >= 0; }));
  }

  void countsItsMemory() {
    const ReferenceNetwork reference(published("efficientnet_b0", Padding::Symmetric, 1000));
    Plan plan(reference.network(), reference.weights(), *bestInstructionSet(), 1);
    QCOMPARE_GE(plan.weightBytes(), std::size_t{5'200'000} * 4);
    QCOMPARE_LE(plan.weightBytes(), std::size_t{5'900'000} * 4);
    QCOMPARE(plan.workspaceBytes(), std::size_t{0});
    const std::vector<float> image(std::size_t{3} * 224 * 224);
    std::vector<float> logits(1000);
    plan.run(image.data(), 1, 224, logits.data());
    QCOMPARE_LE(plan.workspaceBytes(), std::size_t{12} << 20);
  }

  void refuses_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("short weights") << "weights"
                                   << "bad_weights";
    QTest::newRow("no threads") << "threads"
                                << "bad_value";
    QTest::newRow("no image") << "batch"
                              << "bad_value";
    QTest::newRow("no pixels") << "size"
                               << "bad_spec";
    QTest::newRow("sigmoid everywhere") << "activation"
                                        << "unsupported_device";
  }
  void refuses() {
    QFETCH(QString, what);
    QFETCH(QString, code);
    NetworkSpec spec = published("mobilenet_v2", Padding::Symmetric, 10);
    if (what == "activation") spec.activation = Activation::Sigmoid;
    const ReferenceNetwork reference(spec);
    const WeightProvider whole = reference.weights();
    const WeightProvider provider = [&](const Block& block, const Layer& layer) {
      LayerWeights weights = whole(block, layer);
      if (what == "weights" && layer.role == LayerRole::Project) weights.weight = weights.weight.first(10);
      return weights;
    };
    std::vector<float> image(std::size_t{3} * 32 * 32), logits(10);
    try {
      Plan plan(reference.network(), provider, *bestInstructionSet(), what == "threads" ? 0 : 1);
      plan.run(image.data(), what == "batch" ? 0 : 1, what == "size" ? 0 : 32, logits.data());
      QFAIL("nothing was thrown");
    } catch (const Error& failure) {
      QCOMPARE(QString::fromStdString(failure.code()), code);
    }
  }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
