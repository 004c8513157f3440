#include "core/base/error.h"
#include "core/dataset/class_matching.h"
#include "core/protocol/imagenet_classes.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <set>

using namespace effnet;
using Words = std::vector<std::string>;

class TestClassMatching : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void synsetsAreTheClasses();
  void everyImageNetFolder_data();
  void everyImageNetFolder();
  void folders_data();
  void folders();
  void severalFoldersOfOneClass();
  void takenInOrderIsSaid();
  void strangersAreNamed();
  void mappings_data();
  void mappings();
};

namespace {

/// Networks by what their classes are called.
Words network(const QString& name) {
  if (name == QStringLiteral("imagenet")) return imagenetClasses();
  if (name == QStringLiteral("unnamed")) return {"0", "1", "2", "3"};
  if (name == QStringLiteral("pets")) return {"Cat", "cat", "guinea pig", "dog, hound"};
  Words worded;  // as Hugging Face words ImageNet's classes
  for (const auto& synset : imagenetSynsets()) worded.push_back(synset.substr(10));
  return worded;
}

}  // namespace

void TestClassMatching::synsetsAreTheClasses() {
  const Words& synsets = imagenetSynsets();
  QCOMPARE(synsets.size(), imagenetClasses().size());
  QVERIFY(std::is_sorted(synsets.begin(), synsets.end()));
  QCOMPARE(std::set<std::string>(synsets.begin(), synsets.end()).size(), std::size_t{1000});
  int otherwise = 0;  // 'crane bird' and 'maillot tank suit' are torchvision's own words
  for (std::size_t i = 0; i < synsets.size(); ++i)
    otherwise += (synsets[i].substr(10) + ",").find(imagenetClasses()[i] + ",") == std::string::npos ? 1 : 0;
  QCOMPARE(otherwise, 2);
}

void TestClassMatching::everyImageNetFolder_data() {
  QTest::addColumn<QString>("labels");
  QTest::addColumn<QString>("form");
  for (const char* labels : {"imagenet", "worded"})
    for (const char* form : {"synset", "synset_name", "index", "index of three digits"})
      QTest::addRow("%s, %s", labels, form) << labels << form;
  QTest::addRow("imagenet, name") << "imagenet"  // two of WordNet's thousand are called crane
                                  << "name";
}

/// Each of the thousand, alone, as a subset of ImageNet may have it.
void TestClassMatching::everyImageNetFolder() {
  QFETCH(QString, labels);
  QFETCH(QString, form);
  Words folders;
  for (std::size_t i = 0; i < 1000; ++i) {
    const std::string& synset = imagenetSynsets()[i];
    const std::string name = labels == QStringLiteral("imagenet") ? imagenetClasses()[i] : network(labels)[i];
    std::string low = QString::fromStdString(name).replace(' ', '_').toStdString();
    if (form == QStringLiteral("synset")) folders.push_back(synset.substr(0, 9));
    if (form == QStringLiteral("synset_name")) folders.push_back(synset.substr(0, 9) + "_" + low);
    if (form == QStringLiteral("name")) folders.push_back(name);
    if (form == QStringLiteral("index")) folders.push_back(std::to_string(i));
    if (form == QStringLiteral("index of three digits"))
      folders.push_back(QString::number(i).rightJustified(3, '0').toStdString());
  }
  const auto classes = matchClasses(folders, network(labels));
  for (int i = 0; i < 1000; ++i) QCOMPARE(classes[static_cast<std::size_t>(i)], i);
}

void TestClassMatching::folders_data() {
  QTest::addColumn<QString>("labels");
  QTest::addColumn<QString>("folder");
  QTest::addColumn<int>("index");  // −1: a stranger
  const auto row = [](const char* labels, const char* folder, int index) {
    QTest::addRow("%s: %s", labels, folder) << labels << folder << index;
  };
  row("imagenet", "n01820546_lorikeet", 90);
  row("imagenet", "lorikeet-n01820546", 90);
  row("imagenet", "black_grouse", 80);
  row("imagenet", "Black Grouse", 80);
  row("imagenet", "tinca tinca", 0);
  row("imagenet", "polar bear", 296);
  row("imagenet", "Cardigan", 264);  // the dog
  row("imagenet", "cardigan", 474);  // the garment
  row("imagenet", "CARDIGAN", -1);   // either
  row("imagenet", "n02012849_crane", 134);
  row("imagenet", "n03126707_crane", 517);
  row("imagenet", "n02012849", 134);
  row("imagenet", "panther", -1);             // cougar and jaguar
  row("imagenet", "n01440764_goldfish", -1);  // number and name disagree
  row("imagenet", "1000", -1);
  row("imagenet", "n00000001", -1);
  row("imagenet", "my cat", -1);
  row("unnamed", "2", 2);
  row("unnamed", "002", 2);
  row("unnamed", "4", -1);
  row("pets", "Cat", 0);
  row("pets", "cat", 1);
  row("pets", "CAT", -1);
  row("pets", "Guinea-Pig", 2);
  row("pets", "hound", 3);
  row("pets", "001.guinea_pig", 2);
  row("pets", "2", -1);  // named networks are not counted through
}

void TestClassMatching::folders() {
  QFETCH(QString, labels);
  QFETCH(QString, folder);
  QFETCH(int, index);
  const auto matched = matchFolders({folder.toStdString()}, network(labels));
  QCOMPARE(matched.classes, std::vector<int>{index});
  QCOMPARE(matched.strangers.size(), std::size_t(index < 0 ? 1 : 0));
}

void TestClassMatching::severalFoldersOfOneClass() {
  const auto matched = matchFolders({"tench", "n01440764", "goldfish"}, imagenetClasses());
  QCOMPARE(matched.classes, (std::vector<int>{0, 0, 1}));
  QCOMPARE(matched.notes.size(), std::size_t{1});
  QVERIFY(matched.notes[0].find("'tench' and 'n01440764'") != std::string::npos);
}

void TestClassMatching::takenInOrderIsSaid() {
  const auto matched = matchFolders({"n1", "n2", "n3", "n4"}, network("pets"));
  QCOMPARE(matched.classes, (std::vector<int>{0, 1, 2, 3}));
  QCOMPARE(matched.notes.size(), std::size_t{1});
  QCOMPARE(matchFolders({"ant", "bee", "fly", "wasp"}, network("unnamed")).classes,
           (std::vector<int>{0, 1, 2, 3}));
  // Other names are other classes.
  QCOMPARE(matchFolders({"ant", "bee", "fly", "wasp"}, network("pets")).strangers.size(), std::size_t{4});
}

void TestClassMatching::strangersAreNamed() {
  try {
    matchClasses({"goldfsh", "tench", "unknown thing"}, imagenetClasses());
    QFAIL("it was accepted");
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("labels_mismatch"));
    for (const char* each : {"'goldfsh'", "near 'goldfish' (1)", "'unknown thing'"})
      QVERIFY2(error.detail().find(each) != std::string::npos, error.detail().c_str());
  }
}

void TestClassMatching::mappings_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QList<int>>("classes");
  QTest::newRow("table") << QByteArray("folder,class\nKatze,Cat\nHund,\"dog, hound\"\nRest,-\n")
                         << QList<int>{0, 3, -1};
  QTest::newRow("numbers") << QByteArray("Katze;1\r\nHund;3\r\nRest;2\r\n") << QList<int>{1, 3, 2};
  QTest::newRow("JSON") << QByteArray(R"({"Katze":"cat","Hund":3,"Rest":null})") << QList<int>{1, 3, -1};
  QTest::newRow("no such class") << QByteArray("Katze,tiger\n") << QList<int>{};
  QTest::newRow("no comma") << QByteArray("Katze\n") << QList<int>{};
  QTest::newRow("beyond") << QByteArray(R"({"Katze":4})") << QList<int>{};
  QTest::newRow("no class") << QByteArray(R"({"Katze":[1]})") << QList<int>{};
  QTest::newRow("nothing") << QByteArray("") << QList<int>{};
}

void TestClassMatching::mappings() {
  QFETCH(QByteArray, text);
  QFETCH(QList<int>, classes);
  QTemporaryDir folder;
  const std::string file = folder.filePath("mapping").toStdString();
  std::ofstream(file) << text.toStdString();
  try {
    const auto matched = matchFolders({"Katze", "Hund", "Rest"}, network("pets"), readClassMapping(file));
    QCOMPARE((QList<int>(matched.classes.begin(), matched.classes.end())), classes);
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("bad_mapping"));
    QVERIFY(classes.isEmpty());
  }
}

QTEST_APPLESS_MAIN(TestClassMatching)
#include "test_class_matching.moc"
