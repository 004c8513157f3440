#include "core/base/random_order.h"
#include "core/features/feature_cache.h"
#include "core/features/suggestions.h"
#include "core/inference/feature_data.h"

#include <QDir>
#include <QTest>
#include <algorithm>
#include <numeric>

using namespace effnet;

/// Labelling simulated: somebody labels hymenoptera's training part picture by picture, in an order that
/// chance decides or that the classifier wishes, until it recognises 95 % of the validation part.
class TestLabelSimulation : public QObject {
  Q_OBJECT

 private:
  static constexpr double kWanted = 0.95;
  static constexpr int kSeeds = 5;
  static constexpr int kFirst = 4;  ///< labels by chance before any order

  FeatureData data_;
  NormalizedFeatures normalized_;

  std::vector<int> rowsOf(DataPart part) const {
    std::vector<int> rows;
    for (std::size_t row = 0; row < data_.parts.size(); ++row)
      if (data_.parts[row] == part) rows.push_back(static_cast<int>(row));
    return rows;
  }

  /// Labels until the validation part is recognised and stays so for two more; all where it never is.
  int labelsNeeded(std::uint64_t seed, const std::string& order) const {
    std::vector<int> pool = rowsOf(DataPart::Train);
    const std::vector<int> val = rowsOf(DataPart::Val);
    const std::vector<int> shuffled = shuffledIndices(static_cast<int>(pool.size()), seed);
    std::vector<int> labels(data_.labels.size(), -1);
    int good = 0;
    for (std::size_t given = 0; given < pool.size(); ++given) {
      Suggestions found;
      if (given >= 2) {
        found = suggestLabels({normalized_.table, labels, data_.groups, data_.classes(), 2});
        int right = 0;
        for (const int row : val)
          right += found.pictures[static_cast<std::size_t>(row)].predicted ==
                           data_.labels[static_cast<std::size_t>(row)]
                       ? 1
                       : 0;
        good = right >= kWanted * static_cast<double>(val.size()) ? good + 1 : 0;
        if (good == 3) return static_cast<int>(given) - 2;
      }
      const bool byChance = order == "random" || given < kFirst;
      int next = pool[static_cast<std::size_t>(shuffled[given])];
      if (!byChance) {
        // Those of the validation part are no candidates: they count as labelled for the order alone.
        std::vector<int> candidates = labels;
        for (const int row : val) candidates[static_cast<std::size_t>(row)] = 0;
        next = uncertainFirst(normalized_.table, candidates, found.pictures).front();
      } else if (order != "random" || labels[static_cast<std::size_t>(next)] >= 0) {
        for (const int index : shuffled)
          if (labels[static_cast<std::size_t>(pool[static_cast<std::size_t>(index)])] < 0) {
            next = pool[static_cast<std::size_t>(index)];
            break;
          }
      }
      labels[static_cast<std::size_t>(next)] = data_.labels[static_cast<std::size_t>(next)];
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
      const int byChance = labelsNeeded(static_cast<std::uint64_t>(seed), "random");
      const int byUncertainty = labelsNeeded(static_cast<std::uint64_t>(seed), "uncertain");
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
