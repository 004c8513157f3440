#include "core/base/error.h"
#include "core/dataset/grouped_split.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <map>
#include <set>

using namespace effnet;

/// Pictures of one object lie in one part, and every picture validates in one of the folds.
class TestGroupedSplit : public QObject {
  Q_OBJECT

 private:
  /// Ten cows and ten goats, four pictures of each, and a table that names them.
  void fill(const QTemporaryDir& folder) {
    QByteArray table = "path,label,animal\n";
    for (const char* kind : {"cow", "goat"}) {
      QDir(folder.path()).mkpath(kind);
      for (int animal = 0; animal < 10; ++animal)
        for (int view = 0; view < 4; ++view) {
          const QString name = QString("%1/%1%2_%3.png").arg(kind).arg(animal).arg(view);
          QFile file(folder.filePath(name));
          QVERIFY(file.open(QIODevice::WriteOnly));
          // A PNG's first bytes are looked at; what follows makes each another picture.
          file.write(
              QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000080000000808020000004b6d29dc"));
          file.write(name.toUtf8());
          table += name.toUtf8() + "," + kind + "," + kind + "-" + QByteArray::number(animal) + "\n";
        }
    }
    QFile file(folder.filePath("labels.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table);
  }

  static std::string animalOf(const Sample& sample) {
    const std::string name = std::filesystem::path(sample.file).filename().string();
    return name.substr(0, name.find('_'));
  }

 private Q_SLOTS:
  void animalsStayTogether_data() {
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("group");
    QTest::newRow("a pattern in the path") << ""
                                           << "(cow|goat)\\d+";
    QTest::newRow("a column of the table") << "/labels.csv"
                                           << "animal";
  }

  void animalsStayTogether() {
    QFETCH(QString, data);
    QFETCH(QString, group);
    QTemporaryDir folder;
    fill(folder);
    DatasetOptions options{(folder.path() + data).toStdString(), {}};
    options.group = data.isEmpty() ? "((?:cow|goat)\\d+)_" : group.toStdString();
    const Dataset dataset = scanDataset(options);
    QCOMPARE(dataset.train.size() + dataset.val.size(), std::size_t{80});
    QVERIFY(dataset.val.size() >= 12 && dataset.val.size() <= 20);
    std::set<std::string> learnt;
    for (const Sample& each : dataset.train) learnt.insert(animalOf(each));
    for (const Sample& each : dataset.val) QVERIFY(!learnt.contains(animalOf(each)));
    QCOMPARE(scanDataset(options).val, dataset.val);  // the same again
  }

  void eachPictureValidatesOnce() {
    QTemporaryDir folder;
    fill(folder);
    std::map<std::string, int> times;
    for (int fold = 0; fold < 5; ++fold) {
      DatasetOptions options{folder.path().toStdString(), {}};
      options.folds = 5;
      options.fold = fold;
      const Dataset dataset = scanDataset(options);
      for (const Sample& each : dataset.val) ++times[each.file];
      const std::vector<int> counts = countPerClass(dataset.val, 2);
      QCOMPARE(counts, (std::vector<int>{8, 8}));
    }
    QCOMPARE(times.size(), std::size_t{80});
    for (const auto& [file, count] : times) QCOMPARE(count, 1);
  }

  /// One group of a class cannot be in both parts.
  void aClassOfOneGroupIsLearnt() {
    QTemporaryDir folder;
    fill(folder);
    DatasetOptions options{folder.path().toStdString(), {}};
    options.group = "(cow)\\d|(goat)\\d";
    options.folds = 2;
    const Dataset dataset = scanDataset(options);
    QVERIFY(!dataset.notes.empty());
    QVERIFY(countPerClass(dataset.train, 2)[0] > 0 && countPerClass(dataset.train, 2)[1] > 0);
  }

  void moreFoldsThanGroups() {
    QTemporaryDir folder;
    fill(folder);
    DatasetOptions options{(folder.path() + "/labels.csv").toStdString(), {}};
    options.group = "animal";
    options.folds = 21;
    QVERIFY_EXCEPTION_THROWN(scanDataset(options), Error);
  }
};

QTEST_GUILESS_MAIN(TestGroupedSplit)
#include "test_grouped_split.moc"
