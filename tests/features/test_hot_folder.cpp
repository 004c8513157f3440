#include "core/base/error.h"
#include "core/inference/hot_folder.h"
#include "tests/cli/program_runner.h"
#include "tests/engine/engine_fixture.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QtTest>
#include <opencv2/videoio.hpp>

using namespace effnet;
using namespace effnet::test;

/// A hot folder: what arrives is classified once, whatever happens in between.
class TestHotFolder : public EngineFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { makeFiles(); }
  void init();
  void sortsAndRecords();
  void restartsGoOn();
  void halfWrittenIsLeft_data();
  void halfWrittenIsLeft();
  void aRowWithoutItsMove();
  void onceWaitsForWhatHasJustCome();
  void foreignTable();
  void namesOfFolders_data();
  void namesOfFolders();
  void neverOverAnother();
  void badInput();
  void film();
  void filmGoesOn();
  void filmsOfOneName();
  void noFilm();
  void killedAnywhere_data();
  void killedAnywhere();

 private:
  QString makeFilm(const QString& name, int frames) const;
  Outcome watchFilm(const QString& film, const QStringList& more) const;
  Json watch(const QStringList& more = {}) const;
  int filesBelow(const QString& folder) const;
  void arrive(const QString& name, const char* source, int secondsAgo = 60) const;

  QString in_;
  QString out_;
  int number_ = 0;
};

void TestHotFolder::init() {
  in_ = path("in") + QString::number(++number_);
  out_ = path("out") + QString::number(number_);
  QVERIFY(QDir().mkpath(in_));
}

Json TestHotFolder::watch(const QStringList& more) const {
  const Outcome outcome =
      runTool("effnet", QStringList{"watch", in_, "--once", "--json", "--settle", "0", "--interval", "0.01",
                                    "--threads", "1", "--weights", weights()} +
                            more);
  if (outcome.status != 0) qWarning("%s", outcome.err.constData());
  return outcome.status == 0 ? lines(outcome.out).back() : Json();
}

int TestHotFolder::filesBelow(const QString& folder) const {
  int count = 0;
  QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
  while (each.hasNext()) {
    each.next();
    ++count;
  }
  return count;
}

void TestHotFolder::arrive(const QString& name, const char* source, int secondsAgo) const {
  QFile file(in_ + "/" + name);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(read(path(source)));
  file.flush();
  QVERIFY(
      file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
}

void TestHotFolder::sortsAndRecords() {
  arrive("a.png", "a.png");
  arrive("b.jpg", "b.jpg");
  arrive("text.jpg", "text.jpg");
  const QString table = path("sorted.csv");
  const Json end = watch({"--sort-into", out_, "--csv", table});
  QCOMPARE(end["classified"].get<int>(), 2);
  QCOMPARE(end["unreadable"].get<int>(), 1);
  QCOMPARE(filesBelow(out_), 3);
  QVERIFY(QFile::exists(out_ + "/_unreadable/text.jpg"));
  QVERIFY(!QFile::exists(in_ + "/a.png") && !QFile::exists(in_ + "/text.jpg"));
  QCOMPARE(read(table).count('\n'), 4);
}

void TestHotFolder::restartsGoOn() {
  const QString table = path("restart.csv");
  arrive("a.png", "a.png");
  QCOMPARE(watch({"--csv", table})["classified"].get<int>(), 1);
  QCOMPARE(watch({"--csv", table})["classified"].get<int>(), 0);
  arrive("c.png", "a.png");
  // Killed while it wrote a row: the half row goes, its file is looked at again.
  write(table, read(table) + "2026-11-30T12:00:00Z,c.png,12");
  QCOMPARE(watch({"--csv", table})["classified"].get<int>(), 1);
  QCOMPARE(read(table).count('\n'), 3);
  // Another picture under the same name.
  arrive("a.png", "b.jpg", 30);
  QCOMPARE(watch({"--csv", table})["classified"].get<int>(), 1);
}

void TestHotFolder::halfWrittenIsLeft_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<int>("secondsAgo");
  QTest::addColumn<int>("unreadable");
  QTest::newRow("just written") << "half.png" << 1 << 0;
  QTest::newRow("given up") << "half.png" << 3600 << 1;
  QTest::newRow("a download") << "half.png.part" << 3600 << 0;
  QTest::newRow("hidden") << ".half.png" << 3600 << 0;
}

void TestHotFolder::halfWrittenIsLeft() {
  QFETCH(QString, name);
  QFETCH(int, secondsAgo);
  QFETCH(int, unreadable);
  arrive(name, "half.png", secondsAgo);
  const Json end = watch({"--sort-into", out_});
  QCOMPARE(end["unreadable"].get<int>(), unreadable);
  QCOMPARE(QFile::exists(in_ + "/" + name), unreadable == 0);
  if (unreadable > 0 || !name.endsWith("png") || name.startsWith('.')) return;
  arrive(name, "a.png");  // its writer is done
  QCOMPARE(watch({"--sort-into", out_})["classified"].get<int>(), 1);
}

/// Ended between the row and the move, or between the move's two halves.
void TestHotFolder::aRowWithoutItsMove() {
  const QString table = path("between.csv");
  arrive("a.png", "a.png");
  QCOMPARE(watch({"--csv", table})["classified"].get<int>(), 1);
  QCOMPARE(watch({"--csv", table, "--sort-into", out_})["classified"].get<int>(), 1);
  QCOMPARE(read(table).count('\n'), 2);
  QCOMPARE(filesBelow(out_), 1);
  QVERIFY(!QFile::exists(in_ + "/a.png"));
}

void TestHotFolder::onceWaitsForWhatHasJustCome() {
  arrive("a.png", "a.png", 0);
  const Outcome outcome =
      runTool("effnet", {"watch", in_, "--once", "--json", "--settle", "0.3", "--interval", "0.1",
                         "--threads", "1", "--weights", weights(), "--csv", path("once.csv")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json end = lines(outcome.out).back();
  QVERIFY2(end.at("classified") == 1 && end.at("waiting") == 0, end.dump().c_str());
}

void TestHotFolder::foreignTable() {
  const QString table = path("foreign.csv");
  write(table, "my,own,table\n1,2,3\n");
  const Outcome outcome = runTool("effnet", {"watch", in_, "--once", "--weights", weights(), "--csv", table});
  QCOMPARE(outcome.status, 2);
  QCOMPARE(read(table), QByteArray("my,own,table\n1,2,3\n"));
}

void TestHotFolder::namesOfFolders_data() {
  QTest::addColumn<QString>("label");
  QTest::addColumn<QString>("folder");
  QTest::newRow("plain") << "tabby cat"
                         << "tabby cat";
  QTest::newRow("commas and quotes") << "tabby, \"cat\""
                                     << "tabby, \"cat\"";
  QTest::newRow("slash") << "../etc/cat"
                         << "_._etc_cat";
  QTest::newRow("line end") << "a\nb"
                            << "a_b";
  QTest::newRow("nothing") << ""
                           << "_";
  QTest::newRow("above") << ".."
                         << "_._";
  QTest::newRow("our own") << "_unsure"
                           << "__unsure";
}

void TestHotFolder::namesOfFolders() {
  QFETCH(QString, label);
  QFETCH(QString, folder);
  const std::string name = folderNameOf(label.toStdString());
  QVERIFY(name.find('/') == std::string::npos && name != "." && name != "..");
  if (!label.contains("..")) QCOMPARE(QString::fromStdString(name), folder);
  QVERIFY(folderNameOf(std::string(400, 'x')).size() <= 200);
}

void TestHotFolder::neverOverAnother() {
  arrive("a.png", "a.png");
  arrive("b.png", "b.jpg");
  const std::filesystem::path out = out_.toStdString();
  const auto first = moveInto(in_.toStdString() + "/a.png", out);
  QVERIFY(QFile::rename(in_ + "/b.png", in_ + "/a.png"));
  const auto second = moveInto(in_.toStdString() + "/a.png", out);
  QVERIFY(first != second);
  QCOMPARE(read(QString::fromStdString(first.string())), read(path("a.png")));
  QCOMPARE(read(QString::fromStdString(second.string())), read(path("b.jpg")));
}

void TestHotFolder::badInput() {
  QCOMPARE(runTool("effnet", {"watch", in_, "--once", "--weights", weights()}).status, 2);
  QCOMPARE(
      runTool("effnet", {"watch", path("nowhere"), "--once", "--weights", weights(), "--csv", path("x.csv")})
          .status,
      2);
}

/// Empty where this OpenCV writes no films.
QString TestHotFolder::makeFilm(const QString& name, int frames) const {
  const QString film = in_ + "/" + name;
  cv::VideoWriter writer(film.toStdString(), cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 10, {64, 48});
  if (!writer.isOpened()) return {};
  for (int i = 0; i < frames; ++i)
    writer.write(cv::Mat(48, 64, CV_8UC3, cv::Scalar(20 * i, 90, 255 - 20 * i)));
  return film;
}

Outcome TestHotFolder::watchFilm(const QString& film, const QStringList& more) const {
  return runTool(
      "effnet",
      QStringList{"watch", film, "--json", "--threads", "1", "--batch", "3", "--weights", weights()} + more);
}

void TestHotFolder::film() {
  const QString film = makeFilm("a.avi", 7);
  if (film.isEmpty()) QSKIP("SKIP: this OpenCV writes no films");
  const QString table = path("film.csv");
  const Outcome outcome = watchFilm(film, {"--csv", table, "--sort-into", out_, "--every", "2"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const std::vector<Json> said = lines(outcome.out);
  QCOMPARE(said.size(), std::size_t{5});
  for (std::size_t i = 0; i < 4; ++i)
    QCOMPARE(said[i]["file"].get<std::string>(), "a.avi#00000" + std::to_string(2 * i + 1));
  QCOMPARE(said.back()["classified"].get<int>(), 4);
  QCOMPARE(filesBelow(out_), 4);
  QCOMPARE(read(table).count('\n'), 5);
  QVERIFY(QFile::exists(film));
}

/// Rows and pictures are those of one that nobody ended, whatever was lost on the way.
void TestHotFolder::filmGoesOn() {
  const QString film = makeFilm("b.avi", 6);
  if (film.isEmpty()) QSKIP("SKIP: this OpenCV writes no films");
  const QString whole = path("whole.csv");
  QCOMPARE(watchFilm(film, {"--csv", whole, "--sort-into", path("whole")}).status, 0);
  QList<QByteArray> rows = read(whole).split('\n');
  // Ended within the fourth row, and before the picture of the third was there.
  const QString table = path("part.csv");
  write(table, rows.mid(0, 4).join('\n') + "\n" + rows[4].left(20));
  QVERIFY(QDir().mkpath(out_));
  const Outcome outcome = watchFilm(film, {"--csv", table, "--sort-into", out_});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QCOMPARE(lines(outcome.out).back()["classified"].get<int>(), 3);
  QCOMPARE(read(table).count('\n'), read(whole).count('\n'));
  QCOMPARE(filesBelow(out_), filesBelow(path("whole")));
  QCOMPARE(lines(watchFilm(film, {"--csv", table, "--sort-into", out_}).out).back()["classified"].get<int>(),
           0);
  QCOMPARE(filesBelow(out_), 6);
}

void TestHotFolder::filmsOfOneName() {
  const QString table = path("names.csv");
  QString film = makeFilm("c.avi", 3);
  if (film.isEmpty()) QSKIP("SKIP: this OpenCV writes no films");
  QCOMPARE(lines(watchFilm(film, {"--csv", table}).out).back()["classified"].get<int>(), 3);
  film = makeFilm("c.avi", 5);
  QCOMPARE(lines(watchFilm(film, {"--csv", table}).out).back()["classified"].get<int>(), 5);
}

void TestHotFolder::noFilm() {
  write(in_ + "/text.avi", "this is no film");
  const Outcome outcome = watchFilm(in_ + "/text.avi", {"--csv", path("none.csv")});
  QCOMPARE(outcome.status, 2);
  QVERIFY2(outcome.err.contains("text.avi: this film cannot be played"), outcome.err.constData());
}

void TestHotFolder::killedAnywhere_data() {
  QTest::addColumn<int>("rows");
  QTest::addColumn<int>("bytes");  ///< of the next row that were written
  QTest::addColumn<int>("moved");  ///< pictures that were moved
  for (int rows = 0; rows <= 5; ++rows)
    for (const int bytes : {0, 30})
      for (const int moved : {rows - 1, rows})
        if (moved >= 0)
          QTest::addRow("%d rows, %d bytes, %d moved", rows, bytes, moved) << rows << bytes << moved;
}

/// The property that a hot folder has: from every state that a killed watcher can leave, the next one comes
/// to the same end. A row comes before its move, so at most one row has no move.
void TestHotFolder::killedAnywhere() {
  QFETCH(int, rows);
  QFETCH(int, bytes);
  QFETCH(int, moved);
  static QList<QByteArray> whole;
  for (int i = 0; i < 5; ++i) arrive(QString::number(i) + ".png", i % 2 == 0 ? "a.png" : "b.jpg");
  const auto stamp = QDateTime::fromSecsSinceEpoch(1'700'000'000);
  for (int i = 0; i < 5; ++i) {
    QFile file(in_ + "/" + QString::number(i) + ".png");
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(stamp, QFileDevice::FileModificationTime));
  }
  const QString table = path("killed") + QString::number(number_) + ".csv";
  if (whole.isEmpty()) {
    QCOMPARE(watch({"--csv", table})["classified"].get<int>(), 5);
    whole = read(table).split('\n');
  }
  write(table,
        whole.mid(0, rows + 1).join('\n') + "\n" + (rows < 5 ? whole[rows + 1].left(bytes) : QByteArray()));
  for (int i = 0; i < moved; ++i) {
    const QList<QByteArray> cells = whole[i + 1].split(',');
    QVERIFY(QDir().mkpath(out_ + "/" + cells[7]));
    QVERIFY(QFile::rename(in_ + "/" + cells[1], out_ + "/" + cells[7] + "/" + cells[1]));
  }
  watch({"--csv", table, "--sort-into", out_});
  QCOMPARE(filesBelow(out_), 5);
  QCOMPARE(QDir(in_).entryList({"*.png"}).size(), 0);
  QCOMPARE(read(table).count('\n'), 6);
}

QTEST_GUILESS_MAIN(TestHotFolder)
#include "test_hot_folder.moc"
