#include "core/base/error.h"
#include "core/scaling/families.h"
#include "core/scaling/scaling_experiment.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace effnet;

class TestScalingExperiment : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void equalCosts_data();
  void equalCosts();
  void refusals_data();
  void refusals();
};

namespace {

NetworkSpec base(const QString& family, double depth, double width, int resolution) {
  NetworkSpec spec = scaleNetwork(familyBaseline(family.toStdString()), {depth, width, 1});
  spec.resolution = resolution;
  spec.classes = 10;
  return spec;
}

}  // namespace

void TestScalingExperiment::equalCosts_data() {
  QTest::addColumn<QString>("family");
  QTest::addColumn<double>("depth");
  QTest::addColumn<double>("width");
  QTest::addColumn<int>("resolution");
  QTest::addColumn<double>("phi");
  QTest::newRow("B0, as in table 7") << "efficientnet" << 1.0 << 1.0 << 224 << 2.0;
  QTest::newRow("B0 doubled") << "efficientnet" << 1.0 << 1.0 << 224 << 1.0;
  QTest::newRow("the built-in networks") << "efficientnet_v2" << 0.2 << 0.3 << 112 << 2.0;
  QTest::newRow("MobileNetV1") << "mobilenet_v1" << 1.0 << 1.0 << 224 << 2.0;
  QTest::newRow("ResNet-50") << "resnet50" << 1.0 << 1.0 << 224 << 1.5;
}

void TestScalingExperiment::equalCosts() {
  QFETCH(QString, family);
  QFETCH(double, depth);
  QFETCH(double, width);
  QFETCH(int, resolution);
  QFETCH(double, phi);
  const NetworkSpec spec = base(family, depth, width, resolution);
  ScalingExperimentOptions options;
  options.phi = phi;
  const auto experiment = planScalingExperiment(spec, options);
  QCOMPARE(experiment.variants.size(), std::size_t{5});
  QVERIFY(experiment.variants[0].analysis.spec == spec);
  std::vector<double> macs;
  for (std::size_t i = 1; i < 5; ++i) {
    const auto& variant = experiment.variants[i];
    macs.push_back(static_cast<double>(variant.analysis.totals.macs));
    const auto& scaling = variant.scaling;
    const bool all = variant.name == "compound";
    QCOMPARE(scaling.depth > 1, all || variant.name == "depth");
    QCOMPARE(scaling.width > 1, all || variant.name == "width");
    QCOMPARE(scaling.resolution > 1, all || variant.name == "resolution");
  }
  const auto [least, most] = std::minmax_element(macs.begin(), macs.end());
  QVERIFY2(*most / *least <= 1.05, qPrintable(QString::number(*most / *least)));
  QCOMPARE(experiment.spread, *most / *least - 1);
  const double wanted = static_cast<double>(experiment.variants[0].analysis.totals.macs) *
                        std::pow(Coefficients().product(), phi);
  QVERIFY(*least > wanted / 1.3 && *most < wanted * 1.3);
}

void TestScalingExperiment::refusals_data() {
  QTest::addColumn<double>("phi");
  QTest::addColumn<double>("tolerance");
  QTest::addColumn<QString>("code");
  QTest::newRow("zero") << 0.0 << 0.05 << "bad_value";
  QTest::newRow("negative") << -1.0 << 0.05 << "bad_value";
  QTest::newRow("not a number") << std::nan("") << 0.05 << "bad_value";
  QTest::newRow("too exact") << 1.0 << 1e-9 << "nothing_fits";
  QTest::newRow("too large") << 40.0 << 0.05 << "nothing_fits";
}

void TestScalingExperiment::refusals() {
  QFETCH(double, phi);
  QFETCH(double, tolerance);
  QFETCH(QString, code);
  ScalingExperimentOptions options;
  options.phi = phi;
  options.tolerance = tolerance;
  try {
    planScalingExperiment(base("efficientnet", 1, 1, 64), options);
    QFAIL("it was accepted");
  } catch (const Error& error) {
    QCOMPARE(QString::fromStdString(error.code()), code);
  }
}

QTEST_GUILESS_MAIN(TestScalingExperiment)
#include "test_scaling_experiment.moc"
