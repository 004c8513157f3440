#include "core/base/error.h"
#include "core/base/rng.h"
#include "core/features/decision.h"
#include "core/features/linear_model.h"
#include "core/protocol/json_text.h"

#include <QtTest>
#include <cmath>

using namespace effnet;

namespace {

/// Logits whose softmax is right as often as it says, made too sure by a factor.
struct Overconfident {
  std::vector<double> logits;
  std::vector<int> labels;

  Overconfident(int rows, int classes, double factor, std::uint64_t seed) {
    Rng random(seed);
    for (int i = 0; i < rows; ++i) {
      std::vector<double> row;
      for (int k = 0; k < classes; ++k) row.push_back(2 * random.normal());
      std::vector<double> probabilities = row;
      softmax(probabilities);
      double u = random.uniform();
      int label = 0;
      while (label + 1 < classes && u >= probabilities[static_cast<std::size_t>(label)])
        u -= probabilities[static_cast<std::size_t>(label++)];
      labels.push_back(label);
      for (const double each : row) logits.push_back(factor * each);
    }
  }

  DecisionParams params(int classes) const { return {logits, labels, classes}; }
};

}  // namespace

class TestDecision : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void temperatureIsFound_data();
  void temperatureIsFound();
  void precisionIsKept();
  void costsDecide();
  void impossiblePrecision();
  void roundTrip();
  void foreignJson_data();
  void foreignJson();
};

void TestDecision::temperatureIsFound_data() {
  QTest::addColumn<double>("factor");
  QTest::newRow("too sure") << 3.0;
  QTest::newRow("right") << 1.0;
  QTest::newRow("too modest") << 0.4;
}

void TestDecision::temperatureIsFound() {
  QFETCH(double, factor);
  const Overconfident data(4000, 4, factor, 5);
  const ChosenDecision chosen = chooseDecision(data.params(4));
  QVERIFY2(std::abs(chosen.temperature / factor - 1) < 0.1, qPrintable(QString::number(chosen.temperature)));
  QVERIFY(chosen.calibrationAfter < 0.03);
  if (factor != 1.0) QVERIFY(chosen.calibrationAfter < chosen.calibrationBefore);
}

/// What the folds measure is what others reach with the same thresholds.
void TestDecision::precisionIsKept() {
  const Overconfident data(3000, 4, 2, 6);
  DecisionParams params = data.params(4);
  params.precision = 0.9;
  const ChosenDecision chosen = chooseDecision(params);
  QVERIFY(chosen.coverage > 0.1 && chosen.coverage < 0.95);
  QVERIFY2(std::abs(chosen.accuracy - 0.9) < 0.03, qPrintable(QString::number(chosen.accuracy)));
  QVERIFY(chosen.interval.low <= chosen.accuracy && chosen.accuracy <= chosen.interval.high);
  QCOMPARE(chosen.curve.front().coverage, 1.0);
  QVERIFY(chosen.curve.back().accuracy > chosen.curve.front().accuracy);
}

/// Bayes' rule: with calibrated probabilities the threshold is 1 − 1/cost.
void TestDecision::costsDecide() {
  const Overconfident data(6000, 4, 1, 7);
  DecisionParams params = data.params(4);
  params.errorCost = 5;
  const ChosenDecision chosen = chooseDecision(params);
  QVERIFY2(std::abs(chosen.decision.minProbability - 0.8) < 0.06,
           qPrintable(QString::number(chosen.decision.minProbability)));
}

void TestDecision::impossiblePrecision() {
  const std::vector<double> logits{5, 0, 4, 0};
  const std::vector<int> labels{1, 1};
  DecisionParams params{logits, labels, 2};
  params.precision = 0.9;
  QVERIFY_EXCEPTION_THROWN(chooseDecision(params), Error);
}

void TestDecision::roundTrip() {
  const Decision decision{0.75, -2.5, "precision 0.9", 153};
  const auto again = decisionFromJson(toJson(decision));
  QVERIFY(again.has_value());
  QCOMPARE(again->minProbability, 0.75);
  QCOMPARE(again->maxEnergy, -2.5);
  QCOMPARE(again->chosenBy, decision.chosenBy);
  QVERIFY(again->accepts(0.8, -3) && !again->accepts(0.7, -3) && !again->accepts(0.8, -2));
}

void TestDecision::foreignJson_data() {
  QTest::addColumn<QString>("text");
  QTest::newRow("no object") << "[1]";
  QTest::newRow("empty") << "{}";
  QTest::newRow("a word") << R"({"min_probability":"high"})";
  QTest::newRow("beyond 1") << R"({"min_probability":7})";
}

void TestDecision::foreignJson() {
  QFETCH(QString, text);
  QVERIFY(!decisionFromJson(parseJson(text.toStdString())));
}

QTEST_GUILESS_MAIN(TestDecision)
#include "test_decision.moc"
