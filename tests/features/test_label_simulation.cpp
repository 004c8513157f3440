#include "core/base/random_order.h"
#include "core/features/feature_cache.h"
#include "core/features/suggestions.h"
#include "core/inference/feature_data.h"

#include <QDir>
#include <QTest>
#include <algorithm>
#include <set>

using namespace effnet;

/// Labelling simulated: somebody labels hymenoptera's training part picture by picture, in an order that
/// chance decides or that the classifier wishes, until it recognises 95 % of the validation part.
class TestLabelSimulation : public QObject {
  Q_OBJECT

 private:
  static constexpr double kWanted = 0.95;
  static constexpr int kSeeds = 5;
  static constexpr int kStays = 3;  ///< times in a row

  FeatureData data_;
  NormalizedFeatures normalized_;

  std::vector<int> rowsOf(DataPart part) const {
    std::vector<int> rows;
    for (std::size_t row = 0; row < data_.parts.size(); ++row)
      if (data_.parts[row] == part) rows.push_back(static_cast<int>(row));
    return rows;
  }

  std::size_t rightOnes(const Suggestions& found, const std::vector<int>& rows) const {
    return static_cast<std::size_t>(std::ranges::count_if(rows, [&](int row) {
      const auto at = static_cast<std::size_t>(row);
      return found.pictures[at].predicted == data_.labels[at];
    }));
  }

  /// Labels until the validation part is recognised and stays so for two more; all where it never is. The
  /// seed draws four fifths of the training part, whatever the order.
  int labelsNeeded(std::uint64_t seed, bool byChance) const {
    const std::vector<int> val = rowsOf(DataPart::Val);
    const std::vector<int> train = rowsOf(DataPart::Train);
    std::vector<int> pool;
    for (const int index : shuffledIndices(static_cast<int>(train.size()), seed))
      if (pool.size() < train.size() * 4 / 5) pool.push_back(train[static_cast<std::size_t>(index)]);
    const std::set<int> candidates(pool.begin(), pool.end());
    std::vector<int> labels(data_.labels.size(), -1);
    int good = 0;
    for (std::size_t given = 0; given < pool.size(); ++given) {
      const Suggestions found = suggestLabels({normalized_.table, labels, data_.groups, data_.classes(), 2});
      const bool isGood =
          static_cast<double>(rightOnes(found, val)) >= kWanted * static_cast<double>(val.size());
      good = isGood ? good + 1 : 0;
      if (good == kStays) return static_cast<int>(given) - kStays + 1;
      const auto order = byChance ? pool : uncertainFirst(normalized_.table, labels, found.pictures);
      const auto next = std::ranges::find_if(order, [&](int row) {
        return candidates.contains(row) && labels[static_cast<std::size_t>(row)] < 0;
      });
      labels[static_cast<std::size_t>(*next)] = data_.labels[static_cast<std::size_t>(*next)];
    }
    return static_cast<int>(pool.size());
  }

 private Q_SLOTS:
  void initTestCase() {
    const QString root = qEnvironmentVariable("EFFNET_TEST_DATA");
    const QString data = root + "/datasets/hymenoptera";
    const QString weights = root + "/weights/efficientnet_v2_b0_imagenet1k.pth";
    if (!QFile::exists(data) || !QFile::exists(weights)) QSKIP("the real data are not there");
    Classifier classifier(openCheckpoint(weights.toStdString()), torch::kCPU);
    FeatureDataParams params;
    params.data.data = data.toStdString();
    params.cache = featureCacheFolder();
    data_ = readFeatureData(classifier, params);
    normalized_ = normalizeFeatures(data_.features.table);
  }

  void halfTheLabels() {
    int random = 0;
    int uncertain = 0;
    for (int seed = 1; seed <= kSeeds; ++seed) {
      const int byChance = labelsNeeded(static_cast<std::uint64_t>(seed), true);
      const int byUncertainty = labelsNeeded(static_cast<std::uint64_t>(seed), false);
      qInfo("seed %d: %d labels by chance, %d by uncertainty, of %d", seed, byChance, byUncertainty,
            static_cast<int>(rowsOf(DataPart::Train).size()));
      random += byChance;
      uncertain += byUncertainty;
    }
    qInfo("mean of %d seeds: %.1f by chance, %.1f by uncertainty", kSeeds, random / double{kSeeds},
          uncertain / double{kSeeds});
    QVERIFY(2 * uncertain <= random);
  }
};

QTEST_GUILESS_MAIN(TestLabelSimulation)
#include "test_label_simulation.moc"
