#include "core/base/error.h"
#include "core/dataset/dataset.h"
#include "core/dataset/dataset_warnings.h"
#include "core/dataset/image_folder.h"
#include "tests/training/picture_folder.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <unistd.h>

using namespace effnet;
namespace fs = std::filesystem;

class TestDataset : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void splits();
  void separateParts();
  void damagedNamed();
  void duplicatesAcrossSplits();
  void refusals_data();
  void refusals();
  void unreadableFolder();
  void everythingWrongAtOnce();
  void minivalIsOfTheTrainingPart_data();
  void minivalIsOfTheTrainingPart();
  void uneven_data();
  void uneven();
  void signatures_data();
  void signatures();
  void hymenoptera();
};

namespace {

QString errorCode(const DatasetOptions& options, QString* detail = nullptr) {
  try {
    scanDataset(options);
  } catch (const Error& error) {
    if (detail) *detail = QString::fromStdString(error.detail());
    return QString::fromStdString(error.code());
  }
  return {};
}

/// Rights mean nothing to root: what follows runs as nobody, until this is gone.
class OrdinaryUser {
 public:
  OrdinaryUser() : root_(geteuid() == 0 && seteuid(65534) == 0) {}
  ~OrdinaryUser() {
    if (root_ && seteuid(0) != 0) std::abort();
  }
  OrdinaryUser(const OrdinaryUser&) = delete;
  OrdinaryUser& operator=(const OrdinaryUser&) = delete;

 private:
  const bool root_;
};

fs::path rootOf(const QTemporaryDir& folder) {
  return folder.path().toStdString();
}

}  // namespace

void TestDataset::splits() {
  QTemporaryDir folder;
  writeTwoClasses(rootOf(folder), 10);
  DatasetOptions options{rootOf(folder), {}, 0.2, 7};
  const auto first = scanDataset(options);
  QCOMPARE(first.labels, (std::vector<std::string>{"cold", "warm"}));
  QCOMPARE(countPerClass(first.train, 2), (std::vector<int>{8, 8}));
  QCOMPARE(countPerClass(first.val, 2), (std::vector<int>{2, 2}));
  QVERIFY(scanDataset(options).val == first.val);
  options.seed = 8;
  QVERIFY(scanDataset(options).val != first.val);
}

void TestDataset::separateParts() {
  QTemporaryDir folder;
  writeTwoClasses(rootOf(folder) / "train", 4);
  writeTwoClasses(rootOf(folder) / "val", 3);
  writeTwoClasses(rootOf(folder) / "test", 2);
  const auto dataset = scanDataset({rootOf(folder), {}, 0.2, 0});
  QCOMPARE(dataset.train.size(), std::size_t{8});
  QCOMPARE(dataset.val.size(), std::size_t{6});
  QCOMPARE(dataset.test.size(), std::size_t{4});
}

void TestDataset::damagedNamed() {
  QTemporaryDir folder;
  writeTwoClasses(rootOf(folder), 3);
  std::ofstream(rootOf(folder) / "cold" / "note.jpg") << "this is a text";
  std::ofstream(rootOf(folder) / "cold" / "placeholder.svg") << "<svg xmlns='http://www.w3.org/2000/svg'/>";
  std::ofstream(rootOf(folder) / "warm" / ".hidden") << "x";
  const auto dataset = scanDataset({rootOf(folder), {}, 0.3, 0});
  QCOMPARE(dataset.skipped.size(), std::size_t{2});
  QVERIFY(dataset.skipped[0].find("note.jpg: the content is no picture") != std::string::npos);
  QVERIFY(dataset.skipped[1].find("placeholder.svg: SVG") != std::string::npos);
}

void TestDataset::duplicatesAcrossSplits() {
  QTemporaryDir folder;
  writeTwoClasses(rootOf(folder) / "train", 3);
  writePicture(rootOf(folder) / "val" / "cold" / "again.bmp", 40, 20, 40, 180, 1);
  writePicture(rootOf(folder) / "val" / "warm" / "new.bmp", 40, 180, 40, 20, 77);
  const auto dataset = scanDataset({rootOf(folder), {}, 0.2, 0});
  QCOMPARE(dataset.duplicates.size(), std::size_t{1});
  QCOMPARE(dataset.duplicates[0].size(), std::size_t{2});
  QVERIFY(dataset.duplicates[0][1].find("again.bmp") != std::string::npos);
}

void TestDataset::refusals_data() {
  QTest::addColumn<QStringList>("pictures");
  QTest::addColumn<QStringList>("folders");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QStringList>("words");
  QTest::newRow("nothing") << QStringList{} << QStringList{} << "no_classes" << QStringList{"sub-folder"};
  QTest::newRow("pictures without classes")
      << QStringList{"a.bmp"} << QStringList{} << "no_classes" << QStringList{"sub-folder"};
  QTest::newRow("one class") << QStringList{"ants/a.bmp", "ants/b.bmp"} << QStringList{} << "one_class"
                             << QStringList{"'ants'"};
  QTest::newRow("an empty class") << QStringList{"ants/a.bmp", "bees/b.bmp"} << QStringList{"wasps", "flies"}
                                  << "empty_class" << QStringList{"'wasps'", "'flies'"};
  QTest::newRow("class only in val") << QStringList{"train/ants/a.bmp", "train/bees/a.bmp", "val/wasps/c.bmp"}
                                     << QStringList{} << "bad_label" << QStringList{"wasps"};
}

void TestDataset::refusals() {
  QFETCH(QStringList, pictures);
  QFETCH(QStringList, folders);
  QFETCH(QString, code);
  QFETCH(QStringList, words);
  QTemporaryDir folder;
  for (const auto& picture : pictures) writePicture(rootOf(folder) / picture.toStdString(), 8, 1, 2, 3);
  for (const auto& each : folders) fs::create_directories(rootOf(folder) / each.toStdString());
  QString detail;
  QCOMPARE(errorCode({rootOf(folder), {}, 0.2, 0}, &detail), code);
  for (const auto& word : words) QVERIFY2(detail.contains(word), qPrintable(detail));
  QVERIFY2(detail.contains(folder.path()) || words.first().startsWith('\''), qPrintable(detail));
}

void TestDataset::unreadableFolder() {
  QTemporaryDir folder;
  const auto root = rootOf(folder);
  fs::permissions(root, fs::perms(0755));
  writeTwoClasses(root / "all", 3);
  writeTwoClasses(root / "part", 3);
  fs::permissions(root / "all", fs::perms::none);
  fs::permissions(root / "part" / "warm", fs::perms::none);
  QString all;
  QString part;
  QString allCode;
  QString partCode;
  {
    const OrdinaryUser nobody;
    allCode = errorCode({root / "all", {}, 0.2, 0}, &all);
    partCode = errorCode({root / "part", {}, 0.2, 0}, &part);
  }
  for (const char* closed : {"all", "part/warm"}) fs::permissions(root / closed, fs::perms(0755));
  QCOMPARE(allCode, QStringLiteral("data_missing"));
  QVERIFY2(all.contains("all: Permission denied"), qPrintable(all));
  QCOMPARE(partCode, QStringLiteral("data_missing"));
  QVERIFY2(part.contains("part/warm: Permission denied"), qPrintable(part));
}

void TestDataset::everythingWrongAtOnce() {
  QTemporaryDir folder;
  const auto root = rootOf(folder);
  writePicture(root / "train" / "ants" / "a.bmp", 8, 1, 2, 3);
  writePicture(root / "train" / "caf\xE9" / "a.bmp", 8, 1, 2, 3);
  writePicture(root / "val" / "wasps" / "a.bmp", 8, 1, 2, 3);
  fs::create_directories(root / "train" / "empty");
  fs::create_directory_symlink("/nowhere/at/all", root / "train" / "linked");
  QString detail;
  const QString code = errorCode({root, {}, 0.2, 0}, &detail);
  fs::remove_all(root / "train");  // Qt cannot name what is not UTF-8
  QVERIFY(!code.isEmpty());
  for (const char* each : {"linked: this link leads nowhere", "'caf?' is not UTF-8",
                           "'empty' has no usable image", "wasps: the training part has no such class"})
    QVERIFY2(detail.contains(each), qPrintable(detail));
}

void TestDataset::minivalIsOfTheTrainingPart_data() {
  QTest::addColumn<QStringList>("parts");
  QTest::addColumn<int>("train");
  QTest::addColumn<int>("val");
  QTest::addColumn<int>("test");
  QTest::newRow("the val part measures") << QStringList{"train", "val"} << 16 << 4 << 20;
  QTest::newRow("a test part measures already") << QStringList{"train", "val", "test"} << 20 << 20 << 20;
  QTest::newRow("nothing else measures") << QStringList{"."} << 14 << 6 << 0;
}

void TestDataset::minivalIsOfTheTrainingPart() {
  QFETCH(QStringList, parts);
  QTemporaryDir folder;
  for (const auto& part : parts) writeTwoClasses(rootOf(folder) / part.toStdString(), 10);
  const auto dataset = scanDataset({rootOf(folder), {}, 0.3, 0, 0.02});
  QTEST(static_cast<int>(dataset.train.size()), "train");
  QTEST(static_cast<int>(dataset.val.size()), "val");
  QTEST(static_cast<int>(dataset.test.size()), "test");
}

void TestDataset::uneven_data() {
  QTest::addColumn<QList<int>>("counts");
  QTest::addColumn<bool>("said");
  QTest::newRow("even") << QList<int>{10, 12, 11} << false;
  QTest::newRow("just below") << QList<int>{39, 10} << false;
  QTest::newRow("four times") << QList<int>{40, 10, 20} << true;
  QTest::newRow("one is empty") << QList<int>{40, 0} << false;
  QTest::newRow("no class") << QList<int>{} << false;
}

void TestDataset::uneven() {
  QFETCH(QList<int>, counts);
  QFETCH(bool, said);
  Dataset dataset;
  for (int label = 0; label < counts.size(); ++label) {
    dataset.labels.push_back("class " + std::to_string(label));
    for (int i = 0; i < counts[label]; ++i) dataset.train.push_back({"x.png", label});
  }
  const std::string told = unevenClasses(dataset);
  QCOMPARE(!told.empty(), said);
  if (said) QVERIFY(told.find("40 pictures of 'class 0'") != std::string::npos);
}

void TestDataset::signatures_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<bool>("accepted");
  QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0", 4) << true;
  QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << true;
  QTest::newRow("webp") << QByteArray("RIFF\1\2\3\4WEBP", 12) << true;
  QTest::newRow("avi") << QByteArray("RIFF\1\2\3\4AVI ", 12) << false;
  QTest::newRow("tiff") << QByteArray("II*\0\1\2\3\4", 8) << true;
  QTest::newRow("gif") << QByteArray("GIF89a") << true;
  QTest::newRow("ppm") << QByteArray("P6\n2 2\n255\n") << true;
  QTest::newRow("svg") << QByteArray("<svg/>") << false;
  QTest::newRow("text") << QByteArray("hello") << false;
  QTest::newRow("empty") << QByteArray() << false;
}

void TestDataset::signatures() {
  QFETCH(QByteArray, bytes);
  QFETCH(bool, accepted);
  QCOMPARE(whyNoPhotograph({bytes.constData(), static_cast<std::size_t>(bytes.size())}).empty(), accepted);
}

void TestDataset::hymenoptera() {
  const fs::path data = fs::path(qgetenv("EFFNET_TEST_DATA").toStdString()) / "datasets" / "hymenoptera";
  if (!fs::exists(data)) QSKIP("the hymenoptera photographs are not there");
  const auto dataset = scanDataset({data, {}, 0.2, 0});
  QCOMPARE(dataset.labels, (std::vector<std::string>{"ants", "bees"}));
  QCOMPARE(dataset.val.size(), std::size_t{153});
  QCOMPARE(dataset.train.size(), std::size_t{245});  // one of them is a GIF
  QVERIFY(dataset.skipped.empty());
}

QTEST_GUILESS_MAIN(TestDataset)
#include "test_dataset.moc"
