#include "app/services/label_keeper.h"
#include "core/base/files.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

namespace effnet {

/// Labels are written in the background, each at once, and none is lost.
class TestLabelKeeper : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir place_;

  QString folder(const char* name, int pictures) const {
    const QString path = place_.filePath(name);
    QDir().mkpath(path);
    for (int i = 0; i < pictures; ++i)
      writeFileAtomically((path + QString("/%1.jpg").arg(i)).toStdString(), "\xff\xd8\xff");
    return path;
  }
  static LabelsByPicture written(const QString& path) {
    return LabelStore(path.toStdString() + "/labels.csv").read();
  }
  static void open(LabelKeeper& keeper, const QStringList& paths, int pictures) {
    int found = -1;
    QObject context;
    connect(&keeper, &LabelKeeper::opened, &context,
            [&](const std::shared_ptr<const LabelBook>& book) { found = book->sheet.size(); });
    keeper.open(paths);
    QTRY_COMPARE(found, pictures);
  }

 private Q_SLOTS:
  void everyLabelIsWritten() {
    const QString path = folder("all", 60);
    {
      LabelKeeper keeper;
      open(keeper, {path}, 60);
      for (int i = 0; i < 60; ++i)
        keeper.save({{std::to_string(i) + ".jpg", i % 2 == 0 ? "even" : "odd"}}, {"even", "odd"});
    }  // gone before the last was written
    QCOMPARE(written(path).size(), std::size_t{60});
  }

  void othersAreTold() {
    const QString path = folder("others", 3);
    LabelKeeper keeper;
    open(keeper, {path}, 3);
    QSignalSpy saved(&keeper, &LabelKeeper::saved);
    QSignalSpy others(&keeper, &LabelKeeper::changedOutside);
    keeper.save({{"0.jpg", "cat"}}, {"cat"});
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(others.size(), 0);
    LabelStore(path.toStdString() + "/labels.csv").write({{"1.jpg", "dog"}, {"0.jpg", ""}}, {});
    keeper.save({{"2.jpg", "cat"}}, {"cat"});
    QTRY_COMPARE(others.size(), 1);
    const auto told = others.first().first().value<QList<QPair<QString, QString>>>();
    QVERIFY(told.contains({QString("1.jpg"), QString("dog")}) &&
            told.contains({QString("0.jpg"), QString()}));
  }

  void anotherFolderTakesNothingAlong() {
    const QString first = folder("first", 2);
    const QString second = folder("second", 2);
    {
      LabelKeeper keeper;
      open(keeper, {first}, 2);
      keeper.save({{"0.jpg", "cat"}}, {"cat"});
      keeper.save({{"1.jpg", "dog"}}, {"cat", "dog"});
      open(keeper, {second}, 2);
      keeper.save({{"0.jpg", "owl"}}, {"owl"});
    }
    QCOMPARE(written(first).size(), std::size_t{2});
    QVERIFY(written(second) == (LabelsByPicture{{"0.jpg", "owl"}}));
  }

  void onlyWhatWasDropped() {
    const QString path = folder("some", 5);
    LabelKeeper keeper;
    open(keeper, {path + "/1.jpg", path + "/3.jpg"}, 2);
  }

  void aFullDiskIsToldAndWrittenLater() {
    if (::access("/dev/full", 0) != 0) QSKIP("no /dev/full");
    const QString path = folder("full", 2);
    LabelKeeper keeper;
    open(keeper, {path}, 2);
    QSignalSpy failed(&keeper, &LabelKeeper::failed);
    QSignalSpy saved(&keeper, &LabelKeeper::saved);
    const QString temporary = path + "/labels.csv.tmp" + QString::number(::getpid());
    QVERIFY(QFile::link("/dev/full", temporary));
    keeper.save({{"0.jpg", "cat"}}, {"cat"});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), QString("write_failed"));
    QFile::remove(temporary);
    keeper.save({{"1.jpg", "cat"}}, {"cat"});
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(written(path).size(), std::size_t{2});
  }

  void nothingThere() {
    LabelKeeper keeper;
    QSignalSpy failed(&keeper, &LabelKeeper::openFailed);
    keeper.open({place_.filePath("nowhere")});
    QTRY_COMPARE(failed.size(), 1);
    QDir().mkpath(place_.filePath("empty"));
    keeper.open({place_.filePath("empty")});
    QTRY_COMPARE(failed.size(), 2);
  }
};

}  // namespace effnet

QTEST_GUILESS_MAIN(effnet::TestLabelKeeper)
#include "test_label_keeper.moc"
