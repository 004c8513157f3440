#include "core/base/error.h"
#include "core/features/feature_cache.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <string>

using namespace effnet;

namespace {

const std::string kNetwork(64, 'a');
const std::string kOther(64, 'b');

std::string content(int number) {
  std::string text = std::to_string(number);
  return std::string(64 - text.size(), '0') + text;
}

FeaturesByContent features(int first, int count, int width = 3) {
  FeaturesByContent all;
  for (int i = first; i < first + count; ++i)
    all[content(i)] = std::vector<float>(static_cast<std::size_t>(width), static_cast<float>(i));
  return all;
}

}  // namespace

class TestFeatureCache : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }
  void keepsByContentAndNetwork();
  void addsToWhatIsThere();
  void damage_data();
  void damage();
  void foreignFile();
  void boundedSize();
  void unwritable();

 private:
  FeatureCache cache(const std::string& network = kNetwork, int width = 3) const {
    return {folder_->path().toStdString(), network, width};
  }
  QString file(const std::string& network = kNetwork) const {
    const QDir folder(folder_->filePath(QString::fromStdString(network)));
    const QStringList files = folder.entryList({"*.features"}, QDir::Files);
    return files.isEmpty() ? QString() : folder.filePath(files.front());
  }

  std::unique_ptr<QTemporaryDir> folder_;
};

void TestFeatureCache::keepsByContentAndNetwork() {
  cache().add(features(1, 4));
  const FeaturesByContent found = cache().find({content(2), content(9)});
  QCOMPARE(found.size(), std::size_t{1});
  QCOMPARE(found.at(content(2)), std::vector<float>(3, 2));
  QVERIFY(cache(kOther).find({content(2)}).empty());
  QVERIFY(cache(kNetwork, 4).find({content(2)}).empty());
}

void TestFeatureCache::addsToWhatIsThere() {
  cache().add(features(1, 2));
  cache().add(features(3, 2));
  QCOMPARE(cache().find({content(1), content(2), content(3), content(4)}).size(), std::size_t{4});
}

void TestFeatureCache::damage_data() {
  QTest::addColumn<int>("cut");
  QTest::addColumn<int>("flip");
  QTest::addColumn<int>("left");
  QTest::newRow("the last row is half there") << 30 << -1 << 2;
  QTest::newRow("a byte of a row changed") << 0 << 70 << 2;
  QTest::newRow("the beginning changed") << 0 << -2 << 0;
  QTest::newRow("empty") << 1000 << -1 << 0;
}

void TestFeatureCache::damage() {
  QFETCH(int, cut);
  QFETCH(int, flip);
  QFETCH(int, left);
  cache().add(features(1, 3));
  QFile damaged(file());
  QVERIFY(damaged.open(QIODevice::ReadWrite));
  QByteArray bytes = damaged.readAll();
  bytes.chop(cut);
  if (flip >= 0) bytes[bytes.size() - flip] = static_cast<char>(bytes[bytes.size() - flip] ^ 1);
  if (flip == -2) bytes[0] = 'x';
  QVERIFY(damaged.resize(0) && damaged.seek(0));
  damaged.write(bytes);
  damaged.close();
  QCOMPARE(static_cast<int>(cache().find({content(1), content(2), content(3)}).size()), left);
  cache().add(features(7, 2));
  QCOMPARE(cache().find({content(7), content(8)}).size(), std::size_t{2});
}

void TestFeatureCache::foreignFile() {
  QVERIFY(QDir(folder_->path()).mkpath(QString::fromStdString(kNetwork)));
  QFile other(folder_->filePath(QString::fromStdString(kNetwork) + "/other.features"));
  QVERIFY(other.open(QIODevice::WriteOnly));
  other.write("no features at all");
  other.close();
  QVERIFY(cache().find({content(1)}).empty());
  cache().add(features(1, 1));
  QCOMPARE(cache().find({content(1)}).size(), std::size_t{1});
}

void TestFeatureCache::boundedSize() {
  const std::string folder = folder_->path().toStdString();
  FeatureCache(folder, kNetwork, 3, 2000).add(features(1, 15));
  // Earlier than what follows, whatever the clock's step.
  std::filesystem::last_write_time(file().toStdString(),
                                   std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
  FeatureCache(folder, kOther, 3, 2000).add(features(1, 15));
  QVERIFY(file().isEmpty());
  QCOMPARE(cache(kOther).find({content(3)}).size(), std::size_t{1});
}

void TestFeatureCache::unwritable() {
  const FeatureCache nowhere("/proc/effnet", kNetwork, 3);
  QVERIFY(nowhere.find({content(1)}).empty());
  QVERIFY_EXCEPTION_THROWN(nowhere.add(features(1, 1)), Error);
}

QTEST_GUILESS_MAIN(TestFeatureCache)
#include "test_feature_cache.moc"
