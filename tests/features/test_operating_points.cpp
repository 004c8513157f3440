#include "core/base/error.h"
#include "core/features/operating_points.h"

#include <QtTest>
#include <cmath>

using namespace effnet;

/// Two classes: what a threshold brings, and which one costs least.
class TestOperatingPoints : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// scikit-learn's own example: roc_auc_score gives 0.75, average_precision_score 0.8333….
  void areasAreScikitLearns() {
    const std::vector<double> probabilities{0.1, 0.4, 0.35, 0.8};
    const std::vector<int> labels{0, 0, 1, 1};
    const OperatingCurve curve = operatingCurve(probabilities, labels);
    QCOMPARE(curve.rocArea, 0.75);
    QVERIFY(std::abs(curve.averagePrecision - 5.0 / 6) < 1e-12);
    QCOMPARE(curve.points.size(), std::size_t{4});
    QCOMPARE(curve.points.front().recall, 0.5);
    QCOMPARE(curve.points.front().precision, 1.0);
    QCOMPARE(curve.points.back().recall, 1.0);
    QCOMPARE(curve.points.back().falsePositive, 1.0);
  }

  /// All equal: no order, and half of the area.
  void tiesCountHalf() {
    const std::vector<double> probabilities{0.5, 0.5, 0.5, 0.5};
    const std::vector<int> labels{0, 1, 0, 1};
    const OperatingCurve curve = operatingCurve(probabilities, labels);
    QCOMPARE(curve.rocArea, 0.5);
    QCOMPARE(curve.points.size(), std::size_t{1});
  }

  void oneClassIsNone() {
    const std::vector<double> probabilities{0.5, 0.6};
    const std::vector<int> labels{1, 1};
    QVERIFY_EXCEPTION_THROWN(operatingCurve(probabilities, labels), Error);
  }

  void costsMoveTheThreshold_data() {
    QTest::addColumn<double>("falsePositive");
    QTest::addColumn<double>("falseNegative");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("equal") << 1.0 << 1.0 << 0.4 << 0.6;
    QTest::newRow("false alarms cost more") << 20.0 << 1.0 << 0.85 << 1.0;
    QTest::newRow("misses cost more") << 1.0 << 20.0 << 0.0 << 0.15;
  }

  /// Calibrated probabilities: the cheapest threshold is that of the costs' share.
  void costsMoveTheThreshold() {
    QFETCH(double, falsePositive);
    QFETCH(double, falseNegative);
    QFETCH(double, least);
    QFETCH(double, most);
    std::vector<double> probabilities;
    std::vector<int> labels;
    for (int i = 0; i < 100; ++i)
      for (int k = 0; k < 100; ++k) {
        probabilities.push_back((i + 0.5) / 100);
        labels.push_back(k < i ? 1 : 0);
      }
    const auto chosen = chooseOperatingPoint(probabilities, labels, {falsePositive, falseNegative}, 0);
    QVERIFY2(chosen.threshold >= least && chosen.threshold <= most,
             qPrintable(QString::number(chosen.threshold)));
    QVERIFY(chosen.right > 0 && chosen.right <= 10'000);
  }
};

QTEST_GUILESS_MAIN(TestOperatingPoints)
#include "test_operating_points.moc"
