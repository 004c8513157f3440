#include "core/base/files.h"
#include "core/base/proportion.h"
#include "core/features/lbfgs.h"
#include "core/features/linear_model.h"
#include "core/protocol/json_text.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace effnet;

/// Held against tests/golden/linear_classifier.py.
class TestLinearClassifier : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void findsTheMinimum();
  void regression_data();
  void regression();
  void rawFeaturesGiveTheSame();
  void wilson_data();
  void wilson();
  void nothingKnown();
  void mcnemarExact_data();
  void mcnemarExact();
  void groupsCountLess();

 private:
  FeatureTable features() const;

  Json golden_;
};

void TestLinearClassifier::initTestCase() {
  golden_ =
      parseJson(readFile(qgetenv("EFFNET_SOURCE").toStdString() + "/tests/golden/linear_classifier.json"));
  QVERIFY(golden_.is_object());
}

FeatureTable TestLinearClassifier::features() const {
  FeatureTable table{static_cast<int>(golden_["features"][0].size()), {}};
  for (const Json& row : golden_["features"])
    for (const Json& value : row) table.values.push_back(value.get<float>());
  return table;
}

/// Rosenbrock's valley, whose minimum lies at (1, 1): a line search that only ever goes downhill gets there.
void TestLinearClassifier::findsTheMinimum() {
  std::vector<double> at{-1.2, 1};
  const int steps = minimizeLbfgs(
      [](std::span<const double> x, std::span<double> slope) {
        const double valley = x[1] - x[0] * x[0];
        slope[0] = -400 * x[0] * valley - 2 * (1 - x[0]);
        slope[1] = 200 * valley;
        return 100 * valley * valley + (1 - x[0]) * (1 - x[0]);
      },
      at, {.tolerance = 1e-8});
  QVERIFY2(steps < 200, qPrintable(QString::number(steps)));
  QVERIFY(std::abs(at[0] - 1) < 1e-6 && std::abs(at[1] - 1) < 1e-6);
}

void TestLinearClassifier::regression_data() {
  QTest::addColumn<int>("index");
  for (int i = 0; i < static_cast<int>(golden_["regressions"].size()); ++i)
    QTest::addRow("strength %g",
                  golden_["regressions"][static_cast<std::size_t>(i)]["strength"].get<double>())
        << i;
}

void TestLinearClassifier::regression() {
  QFETCH(int, index);
  const Json& golden = golden_["regressions"][static_cast<std::size_t>(index)];
  const FeatureTable table = features();
  const auto labels = golden_["labels"].get<std::vector<int>>();
  std::vector<int> rows(labels.size());
  std::iota(rows.begin(), rows.end(), 0);
  LinearModel model;
  fitLinear(table, labels, rows, 3, golden["strength"].get<double>(), model);
  for (std::size_t k = 0; k < 3; ++k) {
    for (std::size_t i = 0; i < 4; ++i) {
      const double wanted = golden["weights"][k][i].get<double>();
      QVERIFY2(
          std::abs(static_cast<double>(model.weights[k * 4 + i]) - wanted) < 2e-3,
          qPrintable(QString("%1 for %2").arg(static_cast<double>(model.weights[k * 4 + i])).arg(wanted)));
    }
    QVERIFY(std::abs(static_cast<double>(model.bias[k]) - golden["bias"][k].get<double>()) < 2e-3);
  }
}

void TestLinearClassifier::rawFeaturesGiveTheSame() {
  const FeatureTable table = features();
  const NormalizedFeatures normalized = normalizeFeatures(table);
  double squares = 0;
  for (const float each : normalized.table.values)
    squares += static_cast<double>(each) * static_cast<double>(each);
  QVERIFY(std::abs(squares / static_cast<double>(table.rows()) - 1) < 1e-5);
  LinearModel model;
  const auto labels = golden_["labels"].get<std::vector<int>>();
  const std::vector<int> rows{0, 1, 2, 3, 4, 5, 6, 7, 8};
  fitLinear(normalized.table, labels, rows, 3, 0.01, model);
  const LinearModel raw = forRawFeatures(model, normalized);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    std::vector<double> a(3);
    std::vector<double> b(3);
    logitsOf(model, normalized.table.row(row), a);
    logitsOf(raw, table.row(row), b);
    for (std::size_t k = 0; k < 3; ++k) QVERIFY(std::abs(a[k] - b[k]) < 1e-4);
  }
}

void TestLinearClassifier::wilson_data() {
  QTest::addColumn<int>("index");
  for (int i = 0; i < static_cast<int>(golden_["wilson"].size()); ++i) QTest::addRow("%d", i) << i;
}

void TestLinearClassifier::wilson() {
  QFETCH(int, index);
  const Json& golden = golden_["wilson"][static_cast<std::size_t>(index)];
  const Interval interval = wilsonInterval(golden["right"].get<double>(), golden["n"].get<double>());
  QVERIFY(std::abs(interval.low - golden["low"].get<double>()) < 1e-9);
  QVERIFY(std::abs(interval.high - golden["high"].get<double>()) < 1e-9);
}

void TestLinearClassifier::nothingKnown() {
  QCOMPARE(wilsonInterval(0, 0).low, 0.0);
  QCOMPARE(wilsonInterval(0, 0).high, 1.0);
}

void TestLinearClassifier::mcnemarExact_data() {
  QTest::addColumn<int>("index");
  for (int i = 0; i < static_cast<int>(golden_["mcnemar"].size()); ++i) QTest::addRow("%d", i) << i;
}

void TestLinearClassifier::mcnemarExact() {
  QFETCH(int, index);
  const Json& golden = golden_["mcnemar"][static_cast<std::size_t>(index)];
  const double p = mcnemar(golden["only_first"].get<int>(), golden["only_second"].get<int>());
  QVERIFY2(std::abs(p - golden["p"].get<double>()) < 1e-9, qPrintable(QString::number(p, 'g', 12)));
}

/// Ten photographs of each of ten objects, all right or all wrong, are worth ten pictures.
void TestLinearClassifier::groupsCountLess() {
  std::vector<char> right;
  std::vector<int> alike;
  std::vector<int> apart;
  for (int i = 0; i < 100; ++i) {
    right.push_back(i / 10 < 8 ? 1 : 0);
    alike.push_back(i / 10);
    apart.push_back(i);
  }
  QCOMPARE(effectiveCount(right, apart), 100.0);
  QVERIFY(effectiveCount(right, alike) < 11);
  std::ranges::fill(right, 1);
  QCOMPARE(effectiveCount(right, alike), 10.0);
}

QTEST_GUILESS_MAIN(TestLinearClassifier)
#include "test_linear_classifier.moc"
