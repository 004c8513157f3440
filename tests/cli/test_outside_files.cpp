#include "tests/cli/program_runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

using effnet::test::Outcome;
using effnet::test::runTool;
using Json = nlohmann::json;

/// Files of other people, or of nobody: nested without end, pipes, names that are no UTF-8, terminal commands
/// in names.
class TestOutsideFiles : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nestedJsonIsRefused_data();
  void nestedJsonIsRefused();
  void pipesAreRefused_data();
  void pipesAreRefused();
  void aRunAmongOthersEndsNoList_data();
  void aRunAmongOthersEndsNoList();
  void namesCannotCommandTheTerminal();
  void namesAreNoMarkupAndNoFormula();

 private:
  QTemporaryDir folder_;
};

namespace {

constexpr int kLevels = 200'000;

QByteArray nested() {
  return "{\"a\":" + QByteArray(kLevels, '[') + QByteArray(kLevels, ']') + ",\"b\":1}";
}

/// A safetensors file whose metadata holds it under `key`.
QByteArray safetensors(const char* key) {
  const Json header{{"__metadata__", {{key, nested().toStdString()}}},
                    {"w", {{"dtype", "F32"}, {"shape", {1}}, {"data_offsets", {0, 4}}}}};
  const QByteArray text = QByteArray::fromStdString(header.dump());
  const quint64 size = static_cast<quint64>(text.size());
  return QByteArray(reinterpret_cast<const char*>(&size), sizeof size) + text + QByteArray(4, '\0');
}

void write(const QString& file, const QByteArray& bytes) {
  QDir().mkpath(QFileInfo(file).path());
  QFile out(file);
  QVERIFY(out.open(QIODevice::WriteOnly));
  QCOMPARE(out.write(bytes), bytes.size());
}

/// How each command is given a file by name: "%" stands for it.
void readers() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QStringList>("arguments");
  const auto row = [](const char* name, const char* file, const QStringList& arguments) {
    QTest::newRow(name) << QString::fromLatin1(file) << arguments;
  };
  row("follow", "run/events.jsonl", {"follow", "%/.."});
  row("queue", "run/config.json", {"queue", "%/.."});
  row("train --resume", "run/config.json", {"train", "--resume", "%/.."});
  row("train --config", "config.json", {"train", "--config", "%", "--out", "%-run"});
  row("analyze --state", "state.json", {"analyze", "--state", "%"});
  row("fit --measured", "measured.jsonl",
      {"fit", "--family", "efficientnet", "--max-latency", "9", "--measured", "%"});
  row("classify --labels", "labels.json",
      {"classify", "--weights", "builtin:shapes", "--labels", "%", "/dev/null"});
}

}  // namespace

void TestOutsideFiles::nestedJsonIsRefused_data() {
  readers();
  for (const char* key : {"effnet.network", "effnet.labels", "effnet.preprocessing", "effnet.training"})
    QTest::newRow(key) << QString(key) + ".safetensors"
                       << QStringList{"classify", "--weights", "%", "/dev/null"};
}

void TestOutsideFiles::nestedJsonIsRefused() {
  QFETCH(QString, file);
  QFETCH(QStringList, arguments);
  const QTemporaryDir folder;
  const QString path = folder.filePath(file);
  write(path, file.endsWith(".safetensors") ? safetensors(qPrintable(QFileInfo(file).completeBaseName()))
                                            : nested());
  arguments.replaceInStrings("%", path);
  const Outcome outcome = runTool("effnet", arguments, QProcessEnvironment::systemEnvironment(), 60000);
  QCOMPARE(outcome.status, 2);
  QVERIFY2(outcome.err.startsWith("effnet: "), outcome.err.left(300).constData());
}

void TestOutsideFiles::pipesAreRefused_data() {
  readers();
  QTest::newRow("inspect") << "a.safetensors" << QStringList{"inspect", "%"};
  QTest::newRow("classify a picture")
      << "a.jpg" << QStringList{"classify", "--weights", "builtin:shapes", "%"};
}

void TestOutsideFiles::pipesAreRefused() {
  QFETCH(QString, file);
  QFETCH(QStringList, arguments);
  const QTemporaryDir folder;
  const QString path = folder.filePath(file);
  QDir().mkpath(QFileInfo(path).path());
  QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
  arguments.replaceInStrings("%", path);
  const Outcome outcome = runTool("effnet", arguments, QProcessEnvironment::systemEnvironment(), 60000);
  QCOMPARE(outcome.status, 2);  // -1: waited for the pipe's other end, and was killed
}

void TestOutsideFiles::aRunAmongOthersEndsNoList_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QByteArray>("bytes");
  for (const char* file : {"config.json", "events.jsonl", "notes.json"}) {
    QTest::addRow("nested %s", file) << QString(file) << nested();
    QTest::addRow("pipe %s", file) << QString(file) << QByteArray();
  }
}

void TestOutsideFiles::aRunAmongOthersEndsNoList() {
  QFETCH(QString, file);
  QFETCH(QByteArray, bytes);
  const QTemporaryDir folder;
  const QByteArray end = R"({"event":"end","time":"2026-01-01T00:00:00Z","state":"finished"})";
  const QByteArray odd = R"({"event":"epoch","time":"2026-01-01T00:00:00Z","x":1})";
  for (const char* run : {"a", "caf\xe9", "z"}) {
    const QByteArray root = folder.path().toLocal8Bit() + "/" + run;
    QCOMPARE(::mkdir(root.constData(), 0755), 0);
    QFile events(QFile::decodeName(root + "/events.jsonl"));
    FILE* const out = std::fopen((root + "/events.jsonl").constData(), "w");
    QVERIFY(out);
    std::fputs((odd + "\n" + end + "\n").constData(), out);
    std::fclose(out);
  }
  const QString bad = folder.filePath("bad/" + file);
  if (bytes.isEmpty()) {
    QDir().mkpath(folder.filePath("bad"));
    QCOMPARE(::mkfifo(qPrintable(bad), 0600), 0);
  } else {
    write(bad, bytes);
  }
  const Outcome outcome =
      runTool("effnet", {"runs", folder.path(), "--json"}, QProcessEnvironment::systemEnvironment(), 60000);
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  int finished = 0;
  for (const QByteArray& line : outcome.out.split('\n')) {
    if (line.isEmpty()) continue;
    const Json run = Json::parse(line.toStdString());
    finished += run["state"] == "finished";
    // An epoch without figures has no loss and no accuracy, not one of 0.
    for (const char* figure : {"loss", "top1", "macro_f1"})
      QVERIFY2(run["best"].value(figure, Json()).is_null(), line.constData());
  }
  QCOMPARE(finished, 3);
}

void TestOutsideFiles::namesCannotCommandTheTerminal() {
  const QTemporaryDir folder;
  const QString picture = folder.filePath("\x1b[2J\x1b]0;title\x07.jpg");
  write(picture, "no picture");
  const Outcome outcome = runTool("effnet", {"classify", "--weights", "builtin:shapes", picture});
  QCOMPARE(outcome.status, 2);
  QVERIFY(!outcome.out.contains('\x1b') && !outcome.err.contains('\x1b') && !outcome.err.contains('\x07'));
  QVERIFY2(outcome.err.contains("?[2J"), outcome.err.constData());
}

void TestOutsideFiles::namesAreNoMarkupAndNoFormula() {
  const QTemporaryDir folder;
  const QString shapes = folder.filePath("shapes");
  QCOMPARE(runTool("effnet", {"dataset", "shapes", "--out", shapes, "--classes", "2", "--per-class", "1",
                              "--size", "32"})
               .status,
           0);
  const QString first = QDir(shapes).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first();
  const QString file = QDir(shapes + "/" + first).entryList({"*.png"}).first();
  const Json known =
      Json::parse(runTool("effnet", {"inspect", "builtin:shapes", "--json"}).out.toStdString());
  QByteArray labels;
  for (int i = 0; i < known["classes"].get<int>(); ++i)
    labels += "=HYPERLINK(1)<b>bold</b>" + QByteArray::number(i) + "\n";
  write(folder.filePath("labels.txt"), labels);
  const QString picture = folder.filePath("<i>.png");
  QVERIFY(QFile::copy(shapes + "/" + first + "/" + file, picture));
  const Outcome outcome = runTool(
      "effnet", {"classify", "--weights", "builtin:shapes", "--labels", folder.filePath("labels.txt"),
                 "--report", folder.filePath("page.html"), "--csv", folder.filePath("table.csv"), picture});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QFile page(folder.filePath("page.html"));
  QVERIFY(page.open(QIODevice::ReadOnly));
  const QByteArray html = page.readAll();
  QVERIFY(html.contains("&lt;b&gt;bold") && !html.contains("<b>bold") && !html.contains("<i>.png"));
  QFile table(folder.filePath("table.csv"));
  QVERIFY(table.open(QIODevice::ReadOnly));
  const QByteArray csv = table.readAll();
  QVERIFY2(csv.contains(",'=HYPERLINK") && !csv.contains(",=HYPERLINK"), csv.constData());
}

QTEST_GUILESS_MAIN(TestOutsideFiles)
#include "test_outside_files.moc"
