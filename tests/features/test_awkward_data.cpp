#include "core/base/csv_writer.h"
#include "tests/cli/program_runner.h"
#include "tests/engine/engine_fixture.h"

using namespace effnet;
using namespace effnet::test;

/// Data as people have it, through the first answer and the audit: said, counted once, nothing lost.
/// (Labelling: tests/features/test_label_command.cpp, tests/labels, tests/services/test_label_keeper.cpp.)
class TestAwkwardData : public EngineFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void aClassOfOnePicture_data() { commands(); }
  void aClassOfOnePicture();
  void labelsOfAnySigns_data() { commands(); }
  void labelsOfAnySigns();
  void aPictureThatIsGone_data() { commands(); }
  void aPictureThatIsGone();
  void aTableEditedOutside_data() { commands(); }
  void aTableEditedOutside();
  void featuresAreOfTheseBytesAndThisNetwork_data() { commands(); }
  void featuresAreOfTheseBytesAndThisNetwork();
  void aFullDisk_data() { commands(); }
  void aFullDisk();
  void aFullDiskKeepsTheFileOfBefore();

 private:
  static void commands() {
    QTest::addColumn<QStringList>("command");
    QTest::newRow("first answer") << QStringList{"answer"};
    QTest::newRow("audit") << QStringList{"dataset", "audit"};
    QTest::newRow("map") << QStringList{"dataset", "map"};
  }

  QStringList asked(const QStringList& command) const {
    return command + QStringList{"--json", "--threads", "1", "--weights", weights(), "--data", path("table")};
  }
  QProcessEnvironment environment() const {
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert("EFFNET_CACHE", path("cache"));
    return all;
  }
  Json ask(const QStringList& command) const {
    const Outcome outcome = runTool("effnet", asked(command), environment());
    if (outcome.status != 0) qWarning("%s", outcome.err.constData());
    return outcome.status == 0 ? lines(outcome.out).front() : Json::object();
  }
  /// The same where no file may grow: what a full disk is to a program.
  Outcome askWithoutRoom(const QStringList& command) const {
    QProcess shell;
    shell.setProcessEnvironment(environment());
    shell.start("bash", QStringList{"-c", R"(trap "" XFSZ; ulimit -f 0; exec "$@")", "bash",
                                    qEnvironmentVariable("EFFNET_BIN") + "/effnet"} +
                            asked(command));
    Outcome outcome;
    if (!shell.waitForFinished(100000)) return outcome;
    outcome.status = shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1;
    outcome.out = shell.readAllStandardOutput();
    outcome.err = shell.readAllStandardError();
    return outcome;
  }
  void addRow(const QString& file, const QString& label) { rows_.append({file, label}); }
  /// The table of what was added, with one picture of more rows where wished.
  void writeTable() const {
    std::string text = csvLine({"path", "label"});
    for (const QStringList& row : rows_) text += csvLine({row[0].toStdString(), row[1].toStdString()});
    write(path("table/labels.csv"), QByteArray::fromStdString(text));
  }
  static int computed(const Json& json) { return json["features"]["computed"].get<int>(); }

  QList<QStringList> rows_;
};

void TestAwkwardData::initTestCase() {
  makeFiles();
}

void TestAwkwardData::init() {
  QDir(path("table")).removeRecursively();
  QDir(path("cache")).removeRecursively();
  QVERIFY(QDir().mkpath(path("table")));
  rows_.clear();
  for (int i = 0; i < 6; ++i)
    for (const char* label : {"cat", "dog"}) {
      const bool cat = QByteArray(label) == "cat";
      const QString name = QStringLiteral("%1%2.png").arg(label).arg(i);
      writePicture(path("table/") + name, cat ? 90 : 60, 70 + 3 * i, (cat ? 10 : 200) + 5 * i);
      addRow(name, label);
    }
  writeTable();
}

/// It takes part, and is neither left out of what is counted nor ends anything.
void TestAwkwardData::aClassOfOnePicture() {
  QFETCH(const QStringList, command);
  writePicture(path("table/alone.png"), 50, 50, 120);
  addRow("alone.png", "rare");
  writeTable();
  const Json found = ask(command);
  QCOMPARE(found["images"].get<int>(), 13);
  QCOMPARE(found["labels"], Json::array({"cat", "dog", "rare"}));
  if (!found.contains("confusion")) return;
  QCOMPARE(found["per_class"][2]["images"].get<int>(), 1);
  QVERIFY(found["per_class"][2]["recall_interval"][1].get<double>() > 0.7);  // one picture says little
}

void TestAwkwardData::labelsOfAnySigns() {
  QFETCH(const QStringList, command);
  const QString odd = "a, \"b\"\nc;=1";
  for (QStringList& row : rows_)
    if (row[1] == "cat") row[1] = odd;
  writeTable();
  const Json found = ask(command);
  QCOMPARE(found["images"].get<int>(), 12);
  QCOMPARE(found["labels"], Json::array({odd.toStdString(), "dog"}));
}

void TestAwkwardData::aPictureThatIsGone() {
  QFETCH(const QStringList, command);
  QVERIFY(QFile::remove(path("table/cat2.png")));
  write(path("table/dog3.png"), read(path("half.png")));
  const Json found = ask(command);
  QCOMPARE(found["images"].get<int>(), 10);
  QCOMPARE(found["features"]["skipped"].size(), std::size_t{2});
  QVERIFY(found["features"]["skipped"].dump().find("cat2.png") != std::string::npos);
  QVERIFY(found["features"]["skipped"].dump().find("dog3.png") != std::string::npos);
}

/// By a spreadsheet of another country: the same pictures, the labels of now.
void TestAwkwardData::aTableEditedOutside() {
  QFETCH(const QStringList, command);
  QCOMPARE(ask(command)["labels"], Json::array({"cat", "dog"}));
  QByteArray text = "\xef\xbb\xbfpath;label;note\r\n";
  for (const QStringList& row : std::as_const(rows_))
    text += row[0].toUtf8() + ';' + (row[1] == "cat" ? "kitten" : "dog") + ";\"mine; own\"\r\n";
  write(path("table/labels.csv"), text);
  const Json again = ask(command);
  QCOMPARE(again["labels"], Json::array({"dog", "kitten"}));
  QCOMPARE(again["images"].get<int>(), 12);
  QCOMPARE(computed(again), 0);
}

void TestAwkwardData::featuresAreOfTheseBytesAndThisNetwork() {
  QFETCH(const QStringList, command);
  QCOMPARE(computed(ask(command)), 12);
  QCOMPARE(computed(ask(command)), 0);
  writePicture(path("table/cat0.png"), 77, 77, 99);
  QCOMPARE(computed(ask(command)), 1);
  QCOMPARE(computed(ask(command + QStringList{"--resize", "80"})), 12);
  QCOMPARE(computed(ask(command)), 0);
}

/// Nothing can be kept: the answer is the same, and the next one has nothing to go by.
void TestAwkwardData::aFullDisk() {
  QFETCH(const QStringList, command);
  const Outcome full = askWithoutRoom(command);
  QVERIFY2(full.status == 0, full.err.constData());
  const Json found = lines(full.out).front();
  const Json free = ask(command);
  QCOMPARE(computed(free), 12);
  for (const char* field : {"images", "labels", "out_of_fold", "findings", "confusion", "points"})
    QCOMPARE(found.value(field, Json()), free.value(field, Json()));
}

void TestAwkwardData::aFullDiskKeepsTheFileOfBefore() {
  const QString kept = path("kept.safetensors");
  write(kept, "of before");
  const Outcome full = askWithoutRoom({"answer", "--to", kept});
  QCOMPARE(full.status, 2);
  QVERIFY2(full.err.contains("cannot write"), full.err.constData());
  QCOMPARE(read(kept), QByteArray("of before"));
}

QTEST_GUILESS_MAIN(TestAwkwardData)
#include "test_awkward_data.moc"
