#include "core/base/error.h"
#include "core/scaling/budget.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"

#include <QTest>
#include <cmath>

using namespace effnet;

/// What an answer is told to take, and how that limits a budget.
class TestLatencyModel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void latencyIsToldFromMeasurements();
  void latencyIsToldFromLayers();
  void stagesTeachTheFit();
  void latencyBindsABudget();
};

void TestLatencyModel::latencyIsToldFromMeasurements() {
  const LatencyModel model(
      std::vector<LatencyModel::Point>{{4e9, 80}, {1e9, 10}, {1e9, 30}, {-1, 5}, {2e9, 15}});
  QCOMPARE(model.points().size(), std::size_t{3});
  QCOMPARE(model.milliseconds(1e9), 20.0);    // the mean of two
  QCOMPARE(model.milliseconds(0.5e9), 10.0);  // in proportion
  QCOMPARE(model.milliseconds(2e9), 20.0);    // never faster with more to do
  QCOMPARE(model.milliseconds(8e9), 160.0);
  QVERIFY(qAbs(model.milliseconds(std::sqrt(8.0) * 1e9) - 40) < 1e-9);  // straight in logarithms
  QVERIFY_THROWS_EXCEPTION(Error, LatencyModel().milliseconds(1));
}

/// Times that are a sum over the layers' work are told by the layers, where the MACs alone mislead: fused
/// convolutions, depthwise ones and ResNet's cost differently.
void TestLatencyModel::latencyIsToldFromLayers() {
  const auto time = [](const Analysis& network) {
    const Workload& w = network.work;
    return 0.3 + 2 * w[1] + 0.01 * w[2] + 0.02 * w[3] + 0.2 * w[4] + 0.1 * w[5];
  };
  std::vector<LatencyModel::Point> points;
  for (const char* name : {"efficientnet_b0", "efficientnet_b2", "efficientnet_b4", "efficientnet_v2_s",
                           "mobilenet_v2", "resnet18", "resnet50", "mobilenet_v1"}) {
    const Analysis network = analyzeCost(publishedModel(name));
    points.push_back({.macs = static_cast<double>(network.totals.macs),
                      .milliseconds = time(network),
                      .family = network.spec.family,
                      .work = network.work});
  }
  const LatencyModel model(points);
  QVERIFY(model.byLayers());
  QVERIFY2(model.error() < 0.03, qPrintable(QString::number(model.error())));
  const Analysis other = analyzeCost(publishedModel("efficientnet_b3"));
  QVERIFY(qAbs(model.milliseconds(other) / time(other) - 1) < 0.03);
  QVERIFY(!model.measured(other));
  const Analysis known = analyzeCost(publishedModel("resnet50"));
  QCOMPARE(*model.measured(known), time(known));
  QVERIFY(!model.predictions().measured(known));
  std::erase_if(points, [](const LatencyModel::Point& point) { return point.macs > 1e9; });
  for (LatencyModel::Point& point : points) point.work.reset();
  const LatencyModel blind(points);
  QVERIFY(!blind.byLayers());
  QVERIFY(blind.error() > 0.03);
  QVERIFY(std::isnan(LatencyModel(std::vector<LatencyModel::Point>{{1e9, 10}}).error()));
}

/// Stages that were timed apart say what a few whole networks cannot.
void TestLatencyModel::stagesTeachTheFit() {
  const auto time = [](const Workload& w) { return 2 * w[1] + 0.01 * w[2] + 0.02 * w[3] + 0.2 * w[4]; };
  const auto networkOf = [&](const char* name, bool withStages) {
    const Analysis network = analyzeCost(publishedModel(name));
    LatencyFit::Network measured{{network.work, time(network.work)}};
    for (const StageCost& stage : network.stages)
      if (withStages) measured.stages.push_back({stage.work, time(stage.work)});
    return measured;
  };
  const Analysis other = analyzeCost(publishedModel("efficientnet_v2_m"));
  const auto off = [&](bool withStages) {
    const LatencyFit fit(
        {networkOf("efficientnet_b0", withStages), networkOf("efficientnet_v2_s", withStages)});
    return qAbs(fit.milliseconds(other.work) / time(other.work) - 1);
  };
  QVERIFY2(off(true) < 0.05, qPrintable(QString::number(off(true))));
  QVERIFY(off(true) < off(false));
  QVERIFY_THROWS_EXCEPTION(Error, LatencyFit({networkOf("efficientnet_b0", true)}));
}

void TestLatencyModel::latencyBindsABudget() {
  Budget budget;
  budget.macs = 2'000'000'000;
  budget.milliseconds = 10;
  QVERIFY_THROWS_EXCEPTION(Error,
                           largestWithin(familyBaseline("efficientnet"), ScalingMode::Compound, {}, budget));
  budget.latency = LatencyModel(std::vector<LatencyModel::Point>{{1e9, 10}});
  const BudgetFit fit = largestWithin(familyBaseline("efficientnet"), ScalingMode::Compound, {}, budget);
  QCOMPARE(fit.binding, Binding::Latency);
  QVERIFY(fit.analysis.totals.macs <= 1'000'000'000 && fit.analysis.totals.macs > 900'000'000);
  budget.milliseconds = 100;
  QCOMPARE(largestWithin(familyBaseline("efficientnet"), ScalingMode::Compound, {}, budget).binding,
           Binding::Macs);
}

QTEST_GUILESS_MAIN(TestLatencyModel)
#include "test_latency_model.moc"
