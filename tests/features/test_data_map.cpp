#include "core/base/error.h"
#include "core/features/data_map.h"
#include "core/features/suggestions.h"
#include "tests/features/synthetic_features.h"

#include <QTest>
#include <cmath>
#include <set>

using namespace effnet;
using namespace effnet::test;

/// The map of the data and the order of labelling, on clouds of points whose answers are known.
class TestDataMap : public QObject {
  Q_OBJECT

 private:
  /// By the definition, over all pairs.
  static Repulsion repulsionByPairs(const DataMap& map) {
    Repulsion all{DataMap(map.size()), 0};
    for (std::size_t i = 0; i < map.size(); ++i)
      for (std::size_t j = 0; j < map.size(); ++j) {
        if (i == j) continue;
        const double dx = map[i][0] - map[j][0];
        const double dy = map[i][1] - map[j][1];
        const double q = 1 / (1 + dx * dx + dy * dy);
        all.sum += q;
        all.forces[i][0] += q * q * dx;
        all.forces[i][1] += q * q * dy;
      }
    return all;
  }

  static DataMap points(std::size_t count, double spread) {
    DataMap map;
    Rng random(3);
    for (std::size_t i = 0; i < count; ++i)
      map.push_back({spread * random.normal(), spread * random.normal()});
    return map;
  }

  /// Share of points whose nearest point is of their class.
  static double purity(const DataMap& map, const std::vector<int>& labels) {
    int pure = 0;
    for (std::size_t i = 0; i < map.size(); ++i) {
      std::size_t nearest = i == 0 ? 1 : 0;
      const auto away = [&](std::size_t j) {
        return std::hypot(map[i][0] - map[j][0], map[i][1] - map[j][1]);
      };
      for (std::size_t j = 0; j < map.size(); ++j)
        if (j != i && away(j) < away(nearest)) nearest = j;
      pure += labels[nearest] == labels[i] ? 1 : 0;
    }
    return pure / static_cast<double>(map.size());
  }

 private Q_SLOTS:
  void theTreeIsExactWhereItIsToBe_data() {
    QTest::addColumn<double>("spread");
    for (const double spread : {1e-4, 1.0, 50.0}) QTest::addRow("%g", spread) << spread;
  }
  void theTreeIsExactWhereItIsToBe() {
    QFETCH(double, spread);
    DataMap map = points(200, spread);
    map.push_back(map.front());  // two at one place
    map.push_back(map.front());
    const Repulsion wanted = repulsionByPairs(map);
    const Repulsion exact = repulsionOf(map, 0);
    QVERIFY(std::abs(exact.sum - wanted.sum) < 1e-9 * wanted.sum);
    for (std::size_t i = 0; i < map.size(); ++i)
      for (std::size_t axis = 0; axis < 2; ++axis)
        QVERIFY(std::abs(exact.forces[i][axis] - wanted.forces[i][axis]) <
                1e-9 * (1 + std::abs(wanted.forces[i][axis])));
    const Repulsion near = repulsionOf(map, 0.5);
    QVERIFY(std::abs(near.sum - wanted.sum) < 0.01 * wanted.sum);
    QCOMPARE(repulsionOf(map, 0.5, 4).sum, near.sum);
  }

  void principalDirections() {
    // A known ellipse in 20 dimensions: deviations 5 and 2, all others 0.1.
    FeatureTable table{20, {}};
    Rng random(5);
    for (int row = 0; row < 400; ++row)
      for (int i = 0; i < 20; ++i)
        table.values.push_back(static_cast<float>(random.normal() * (i == 7 ? 5 : i == 11 ? 2 : 0.1)));
    const NormalizedFeatures normalized = normalizeFeatures(table);
    const DataMap map = principalMap(normalized.table);
    for (std::size_t row = 0; row < map.size(); ++row) {
      const double first = std::abs(static_cast<double>(normalized.table.row(row)[7]));
      const double second = std::abs(static_cast<double>(normalized.table.row(row)[11]));
      QVERIFY(std::abs(std::abs(map[row][0]) - first) < 0.2);
      QVERIFY(std::abs(std::abs(map[row][1]) - second) < 0.2);
    }
    const double shown = varianceShown(normalized.table, map);
    QVERIFY(shown > 0.99 && shown < 1);
  }

  void neighboursStayNeighbours() {
    const SyntheticFeatures clouds(240, 6, 16, 12, 9);
    const NormalizedFeatures normalized = normalizeFeatures(clouds.table);
    TsneParams params{normalized.table};
    params.perplexity = 15;
    int told = 0;
    params.progress = [&](int done, int total) { told += done <= total ? 1 : 0; };
    const DataMap map = tsneMap(params);
    QVERIFY(purity(map, clouds.labels) > 0.98);
    QCOMPARE(told, params.iterations);
    params.threads = 3;
    params.progress = {};
    QVERIFY(tsneMap(params) == map);
  }

  void fewPointsAndEqualOnes_data() {
    QTest::addColumn<int>("rows");
    for (const int rows : {1, 2, 3, 5, 20}) QTest::addRow("%d", rows) << rows;
  }
  void fewPointsAndEqualOnes() {
    QFETCH(int, rows);
    for (const bool equal : {false, true}) {
      SyntheticFeatures cloud(rows, 1, 4, 0, 2);
      if (equal) std::ranges::fill(cloud.table.values, 3.0F);
      const NormalizedFeatures normalized = normalizeFeatures(cloud.table);
      const TsneParams asked{normalized.table, 30, 60};
      const DataMap map = tsneMap(asked);
      QCOMPARE(map.size(), static_cast<std::size_t>(rows));
      for (const auto& [x, y] : map) QVERIFY(std::isfinite(x) && std::isfinite(y));
    }
  }

  void cancelled() {
    const SyntheticFeatures cloud(50, 2, 4, 3, 2);
    const NormalizedFeatures normalized = normalizeFeatures(cloud.table);
    std::stop_source stop;
    stop.request_stop();
    TsneParams params{normalized.table};
    params.stop = stop.get_token();
    QVERIFY_THROWS_EXCEPTION(Error, tsneMap(params));
  }

  void suggestionsLearnFromTheLabelled() {
    const SyntheticFeatures clouds(120, 3, 12, 6, 4);
    const NormalizedFeatures normalized = normalizeFeatures(clouds.table);
    std::vector<int> labels(120, -1);
    const auto suggest = [&] { return suggestLabels({normalized.table, labels, clouds.groups, 9}); };
    QCOMPARE(suggest().pictures[5].predicted, -1);
    labels[0] = 7;  // of class 0; classes have gaps
    QCOMPARE(suggest().pictures[5].predicted, -1);
    for (std::size_t i = 0; i < 30; ++i) labels[i] = clouds.labels[i] == 0 ? 7 : clouds.labels[i];
    const Suggestions found = suggest();
    int right = 0;
    for (std::size_t i = 30; i < 120; ++i)
      right += found.pictures[i].predicted == (clouds.labels[i] == 0 ? 7 : clouds.labels[i]) ? 1 : 0;
    QVERIFY(right > 85);
    QVERIFY(found.measured.has_value());
    QCOMPARE(static_cast<int>(found.measured->pictures.size()), 30);
    const std::vector<int> order = uncertainFirst(normalized.table, labels, found.pictures);
    QCOMPARE(order.size(), std::size_t{90});
    QCOMPARE(std::set<int>(order.begin(), order.end()).size(), std::size_t{90});
  }

  /// Without a suggestion the first ones stand for many: one of the middle of each cloud, not its edge.
  void typicalOnesFirst() {
    const SyntheticFeatures clouds(90, 3, 8, 12, 6);
    const NormalizedFeatures normalized = normalizeFeatures(clouds.table);
    const std::vector<int> labels(90, -1);
    const std::vector<int> order =
        uncertainFirst(normalized.table, labels, std::vector<Suggestion>(labels.size()));
    std::set<int> classes;
    for (std::size_t i = 0; i < 3; ++i) classes.insert(clouds.labels[static_cast<std::size_t>(order[i])]);
    QCOMPARE(classes.size(), std::size_t{3});
  }

  /// Thousands of labels: some are learnt from, and all are answered by who did not learn them.
  void manyLabels() {
    const SyntheticFeatures clouds(2500, 2, 6, 3, 8);
    const NormalizedFeatures normalized = normalizeFeatures(clouds.table);
    const Suggestions found = suggestLabels({normalized.table, clouds.labels, clouds.groups, 2});
    QCOMPARE(found.measured->pictures.size(), std::size_t{2500});
    QVERIFY(found.measured->accuracy > 0.95 && found.measured->accuracy < 1);
  }

  /// A label that was set wrong is answered by who did not learn it.
  void aWrongLabelIsNotBelieved() {
    const SyntheticFeatures clouds(60, 2, 12, 8, 4);
    const NormalizedFeatures normalized = normalizeFeatures(clouds.table);
    std::vector<int> labels = clouds.labels;
    labels[10] = 1 - labels[10];
    const Suggestions found = suggestLabels({normalized.table, labels, clouds.groups, 2});
    QCOMPARE(found.pictures[10].predicted, clouds.labels[10]);
  }

  void differentOnesGoRoundTheClouds() {
    const SyntheticFeatures clouds(100, 5, 8, 20, 6);
    const NormalizedFeatures normalized = normalizeFeatures(clouds.table);
    std::vector<int> labels(100, -1);
    const std::vector<int> order = differentFirst(normalized.table, labels);
    QCOMPARE(order.size(), std::size_t{100});
    QCOMPARE(std::set<int>(order.begin(), order.end()).size(), std::size_t{100});
    std::set<int> classes;
    for (std::size_t i = 0; i < 5; ++i) classes.insert(clouds.labels[static_cast<std::size_t>(order[i])]);
    QCOMPARE(classes.size(), std::size_t{5});
    labels.assign(100, 0);
    QVERIFY(differentFirst(normalized.table, labels).empty());
    labels[3] = -1;
    QCOMPARE(differentFirst(normalized.table, labels), std::vector<int>{3});
  }
};

QTEST_APPLESS_MAIN(TestDataMap)
#include "test_data_map.moc"
