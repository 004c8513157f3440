#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"
#include "core/scaling/implied_phi.h"
#include "core/scaling/published_stops.h"
#include "core/scaling/rounding.h"

#include <QTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace effnet;

namespace {

/// Why a network costs what its factors do not say: tests/golden/rounding.py counts it from the paper alone.
class TestRounding : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void stepsAreThoseOfTheReference_data();
  void stepsAreThoseOfTheReference();
  void everyFamilyEndsAtItsCount_data();
  void everyFamilyEndsAtItsCount();
  void publishedNetworksEndAtTheirCount();
  void nothingIsRoundedAtTheBaseline();
  void jumpsToTheNextChange_data();
  void jumpsToTheNextChange();
  void stopsAreThePublishedNetworks();
};

nlohmann::json reference() {
  std::ifstream file(qEnvironmentVariable("EFFNET_SOURCE").toStdString() + "/tests/golden/rounding.json");
  return nlohmann::json::parse(file)["cases"];
}

void TestRounding::stepsAreThoseOfTheReference_data() {
  QTest::addColumn<int>("row");
  const auto cases = reference();
  for (int row = 0; row < int(cases.size()); ++row)
    QTest::addRow("phi %s", cases[std::size_t(row)]["phi"].dump().c_str()) << row;
}

bool close(double one, double other) {
  return std::abs(one - other) <= 1e-9 * std::max(1.0, std::abs(other));
}

void TestRounding::stepsAreThoseOfTheReference() {
  QFETCH(int, row);
  const auto golden = reference()[std::size_t(row)];
  const RoundingReport report =
      roundingOf(familyBaseline("efficientnet"), scalingFor(ScalingMode::Compound, golden["phi"]));
  const StageRounding& total = report.total;
  QVERIFY(close(total.baseline, golden["baseline"]));
  QVERIFY(close(total.rule, golden["rule"]));
  QVERIFY(close(total.unrounded, golden["unrounded"]));
  QVERIFY(close(total.withLayers, golden["with_layers"]));
  QVERIFY(close(total.withChannels, golden["with_channels"]));
  QVERIFY(close(total.counted, golden["counted"]));
  QCOMPARE(report.stages.size() - 0, std::size_t(10));
  for (std::size_t i = 0; i < 9; ++i) {  // the reference counts the head and the classifier apart, as here
    const auto& stage = golden["stages"][i];
    QVERIFY2(close(report.stages[i].unrounded, stage[1]) && close(report.stages[i].withLayers, stage[2]) &&
                 close(report.stages[i].withChannels, stage[3]) && close(report.stages[i].counted, stage[4]),
             std::to_string(i).c_str());
  }
}

void TestRounding::everyFamilyEndsAtItsCount_data() {
  QTest::addColumn<QString>("family");
  for (const std::string& family : familyNames())
    QTest::newRow(family.c_str()) << QString::fromStdString(family);
}

void TestRounding::everyFamilyEndsAtItsCount() {
  QFETCH(QString, family);
  const NetworkSpec baseline = familyBaseline(family.toStdString());
  for (const double phi : {-1.0, 0.3, 1.0, 2.5}) {
    const Scaling scaling = scalingFor(ScalingMode::Compound, phi);
    const RoundingReport report = roundingOf(baseline, scaling);
    const Analysis counted = analyzeCost(scaleNetwork(baseline, scaling));
    const StageRounding& total = report.total;
    QCOMPARE(total.counted, double(counted.totals.macs));
    QVERIFY(close(total.rule + total.byRule() + total.byLayers() + total.byChannels() + total.byPixels(),
                  total.counted));
    // Layers are only ever rounded up.
    QVERIFY(total.byLayers() >= -1e-6 * total.counted);
    int layers = 0;  // the column's total is its sum, stem and head with it
    for (const StageCost& stage : counted.stages) layers += stage.layers;
    QCOMPARE(total.layers, layers);
    for (const StageRounding& stage : report.stages) QVERIFY(stage.layers >= stage.wantedLayers - 1e-6);
  }
}

void TestRounding::publishedNetworksEndAtTheirCount() {
  for (const PublishedModel& model : publishedModels()) {
    const RoundingReport report = roundingOf(familyBaseline(model.family), publishedScaling(model.name));
    QVERIFY2(report.total.counted == double(analyzeCost(publishedModel(model.name)).totals.macs),
             model.name.c_str());
  }
}

void TestRounding::nothingIsRoundedAtTheBaseline() {
  const RoundingReport report = roundingOf(familyBaseline("efficientnet"), {});
  for (const StageRounding& stage : report.stages) {
    QVERIFY(close(stage.unrounded, stage.counted) && close(stage.rule, stage.counted));
    QCOMPARE(stage.wantedChannels, double(stage.channels));
    QCOMPARE(stage.wantedLayers, double(stage.layers));
    QCOMPARE(stage.wantedPixels, double(stage.pixels));
  }
}

void TestRounding::jumpsToTheNextChange_data() {
  QTest::addColumn<int>("mode");
  QTest::addColumn<double>("phi");
  QTest::addColumn<bool>("above");
  for (int mode = 0; mode < 4; ++mode)
    for (const double phi : {0.0, 0.216, 1.0, 3.333})
      for (const bool above : {true, false})
        QTest::addRow("%s %g %d", toString(ScalingMode(mode)), phi, int(above)) << mode << phi << above;
}

/// Walked here in single steps.
void TestRounding::jumpsToTheNextChange() {
  QFETCH(int, mode);
  QFETCH(double, phi);
  QFETCH(bool, above);
  const NetworkSpec baseline = familyBaseline("efficientnet");
  const auto at = [&](double value) {
    NetworkSpec spec = scaleNetwork(baseline, scalingFor(ScalingMode(mode), value));
    spec.depth = spec.width = 1;
    spec.name.clear();
    return spec;
  };
  const auto found = nextChange(baseline, ScalingMode(mode), {}, phi, above);
  QVERIFY(found && !found->changes.empty());
  double walked = phi;
  while (at(walked) == at(phi)) walked = std::round(walked * 1000 + (above ? 1 : -1)) / 1000;
  QCOMPARE(found->phi, walked);
}

void TestRounding::stopsAreThePublishedNetworks() {
  const auto stops = publishedStops("efficientnet");
  QVERIFY(stops.size() >= 9);
  for (std::size_t i = 0; i < 9; ++i) {  // B0 to B8; those behind them have names without a number
    const Scaling at = betweenStops(stops, stops[i].phi, 224);
    QCOMPARE(at.depth, stops[i].scaling.depth);
    QCOMPARE(at.resolution, stops[i].scaling.resolution);
    QCOMPARE(placeAmong(stops, stops[i].phi).number, double(i));
  }
  const StopPlace between = placeAmong(stops, (stops[3].phi + stops[4].phi) / 2);
  QCOMPARE(between.below, std::string("efficientnet_b3"));
  QCOMPARE(between.above, std::string("efficientnet_b4"));
  QCOMPARE(between.number, 3.5);
  QVERIFY(placeAmong(stops, -1).below.empty());
  QVERIFY(placeAmong(stops, 20).above.empty());
  QVERIFY(placeAmong({}, 1).below.empty());
}

}  // namespace

QTEST_GUILESS_MAIN(TestRounding)
#include "test_rounding.moc"
