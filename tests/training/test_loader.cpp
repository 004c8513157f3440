#include "core/base/random_order.h"
#include "core/training/input/loader.h"
#include "core/training/input/picture_cache.h"
#include "tests/training/picture_folder.h"

#include <ATen/Functions.h>
#include <QTemporaryDir>
#include <QtTest>

using namespace effnet;

/// What the loader delivers depends on nothing but order and seed.
class TestLoader : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void sameWhateverTheWorkers_data();
  void sameWhateverTheWorkers();
  void skipsWhatWasSeen();
  void cacheKeepsItsLimit();

 private:
  std::vector<Batch> load(int workers, int prefetch, PictureCache* cache, int epochs = 1,
                          std::size_t skip = 0, double cropScale = 0.6);

  QTemporaryDir folder_;
  std::vector<Sample> samples_;
};

namespace {

bool equal(const std::vector<Batch>& a, const std::vector<Batch>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Batch& x, const Batch& y) {
    return at::equal(x.images, y.images) && at::equal(x.labels, y.labels) && x.damaged == y.damaged;
  });
}

}  // namespace

void TestLoader::initTestCase() {
  const std::filesystem::path root = folder_.path().toStdString();
  writeTwoClasses(root, 12);
  std::filesystem::resize_file(root / "warm" / "3.bmp", 100);
  samples_ = scanDataset({root, {}, 0.1, 0}).train;
}

/// The batches of the last of `epochs` passes.
std::vector<Batch> TestLoader::load(int workers, int prefetch, PictureCache* cache, int epochs,
                                    std::size_t skip, double cropScale) {
  std::vector<Batch> batches;
  for (int epoch = 0; epoch < epochs; ++epoch) {
    LoaderOptions options;
    // The pictures' own size, so that nothing on the way has to copy them.
    options.preprocessing.inputSize = options.preprocessing.resize = 40;
    options.augment = AugmentOptions{};
    options.augment->erase = 0.5;
    options.augment->cropScale = cropScale;
    options.batch = 5;
    options.workers = workers;
    options.prefetch = prefetch;
    options.cache = cache;
    options.skip = skip;
    options.seed = 7;
    batches.clear();
    Loader loader(samples_, shuffledIndices(static_cast<int>(samples_.size()), 3), options);
    while (auto batch = loader.next()) batches.push_back(std::move(*batch));
  }
  return batches;
}

void TestLoader::sameWhateverTheWorkers_data() {
  QTest::addColumn<int>("workers");
  QTest::addColumn<int>("prefetch");
  QTest::addColumn<int>("cacheBytes");
  QTest::addColumn<double>("cropScale");
  QTest::newRow("two") << 2 << 3 << 0 << 0.6;
  QTest::newRow("seven") << 7 << 1 << 0 << 0.6;
  QTest::newRow("more than pictures") << 40 << 9 << 0 << 0.6;
  QTest::newRow("everything cached") << 3 << 3 << 1'000'000 << 0.6;
  QTest::newRow("some of it cached") << 3 << 3 << 30'000 << 0.6;
  QTest::newRow("cached and not cropped") << 3 << 3 << 1'000'000 << 1.0;
}

void TestLoader::sameWhateverTheWorkers() {
  QFETCH(int, workers);
  QFETCH(int, prefetch);
  QFETCH(int, cacheBytes);
  QFETCH(double, cropScale);
  const auto one = load(1, 1, nullptr, 1, 0, cropScale);
  QVERIFY(one.size() >= 4);
  std::size_t damaged = 0;
  for (const auto& batch : one) damaged += batch.damaged.size();
  QCOMPARE(damaged, std::size_t{1});
  PictureCache cache(static_cast<std::size_t>(cacheBytes));
  QVERIFY(equal(load(workers, prefetch, cacheBytes ? &cache : nullptr, 3, 0, cropScale), one));
}

void TestLoader::skipsWhatWasSeen() {
  const auto whole = load(2, 2, nullptr);
  const auto rest = load(2, 2, nullptr, 1, 10);
  QVERIFY(equal(rest, {whole.begin() + 2, whole.end()}));
}

void TestLoader::cacheKeepsItsLimit() {
  PictureCache cache(1000);
  cache.add(1, cv::Mat(10, 20, CV_8UC3, cv::Scalar(1, 2, 3)));
  cache.add(1, cv::Mat(10, 10, CV_8UC3));
  cache.add(2, cv::Mat(20, 20, CV_8UC3));
  QCOMPARE(cache.bytes(), std::size_t{600});
  QVERIFY(cache.find(1) && cache.find(1)->cols == 20);
  QVERIFY(!cache.find(2));
  load(3, 3, &cache);
  QVERIFY(cache.bytes() <= 1000);
}

QTEST_GUILESS_MAIN(TestLoader)
#include "test_loader.moc"
