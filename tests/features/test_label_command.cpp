#include "core/protocol/decide_request.h"
#include "core/protocol/label_requests.h"
#include "core/scaling/families.h"
#include "tests/cli/program_runner.h"
#include "tests/engine/engine_fixture.h"
#include "tests/engine/served.h"

#include <QtTest>
#include <csignal>
#include <set>

using namespace effnet;
using namespace effnet::test;

/// `effnet label` and the engine's requests of the labelling bench, on a small network and pictures made
/// here.
class TestLabelCommand : public EngineFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void labelsLieBesideThePictures();
  void strangeTexts();
  void suggestions();
  void editedOutside();
  void killedWhileWriting();
  void exportAndBack();
  void trainingReadsTheTable();
  void correctionsOfFolders();
  void badInput_data();
  void badInput();
  void engineSuggests();
  void engineAudits();
  void engineMaps();
  void engineNamesTheNearest();
  void decidingKeepsWhatWasStated();
  void enginesBadRequests();

 private:
  Outcome label(const QStringList& more) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("EFFNET_CACHE", path("cache"));
    return runTool("effnet", QStringList{"label", "--json", "--threads", "1"} + more, environment);
  }
  Json labelled(const QStringList& more = {}, const char* folder = "pets") const {
    const Outcome outcome = label(QStringList{path(folder)} + more);
    if (outcome.status != 0) qWarning("%s", outcome.err.constData());
    return outcome.status == 0 ? lines(outcome.out).front() : Json();
  }
  QStringList suggesting(int count) const {
    return {"--weights", weights(), "--suggest", QString::number(count)};
  }
  std::vector<std::string> files() const {
    std::vector<std::string> all;
    for (const char* name : kNames) all.push_back(path(("pets/" + std::string(name)).c_str()).toStdString());
    return all;
  }
  /// 0 for the dark ones, 1 for the bright ones.
  static std::vector<int> truth() {
    std::vector<int> labels;
    for (int i = 0; i < 16; ++i) labels.push_back(i < 8 ? 0 : 1);
    return labels;
  }

  static constexpr const char* kNames[] = {"d0.png", "d1.png", "d2.png", "d3.png", "d4.png", "d5.png",
                                           "d6.png", "d7.png", "l0.png", "l1.png", "l2.png", "l3.png",
                                           "l4.png", "l5.png", "l6.png", "l7.png"};
};

void TestLabelCommand::initTestCase() {
  makeFiles();
  QVERIFY(QDir().mkpath(path("pets")));
  for (int i = 0; i < 16; ++i)
    writePicture(path((std::string("pets/") + kNames[i]).c_str()), i < 8 ? 90 : 60, 70 + i,
                 (i < 8 ? 10 : 200) + 3 * i);
  qputenv("EFFNET_CACHE", path("cache").toUtf8());
}

void TestLabelCommand::init() {
  QFile::remove(path("pets/labels.csv"));
}

void TestLabelCommand::labelsLieBesideThePictures() {
  const Json first = labelled({"--set", "d0.png=dark", "--set", "l0.png=light", "--set", "l1.png=light"});
  QVERIFY(first.is_object());
  QCOMPARE(first["images"].get<int>(), 16);
  QCOMPARE(first["labelled"].get<int>(), 3);
  QCOMPARE(read(path("pets/labels.csv")),
           QByteArray("path,label\r\nd0.png,dark\r\nl0.png,light\r\nl1.png,light\r\n"));
  QVERIFY(labelled()["skipped"].empty());  // the table is none of the pictures
  const Json renamed = labelled({"--rename", "light=bright", "--set", path("pets/l1.png") + "="});
  QCOMPARE(renamed["labelled"].get<int>(), 2);
  QCOMPARE(renamed["classes"][1]["label"].get<std::string>(), std::string("bright"));
  const Json merged = labelled({"--rename", "bright=dark"});
  QCOMPARE(merged["classes"].size(), std::size_t{1});
  QCOMPARE(merged["classes"][0]["images"].get<int>(), 2);
}

void TestLabelCommand::strangeTexts() {
  const QString odd = path("pets/a=b, \"c\".png");
  QVERIFY(QFile::copy(path("pets/d0.png"), odd));
  const QString text = "x=\"y\", z\nw";
  QVERIFY(labelled({"--set", "a=b, \"c\".png=" + text}).is_object());
  const Json again = labelled();
  QVERIFY(QFile::remove(odd));
  QCOMPARE(again["classes"][0]["label"].get<std::string>(), text.toStdString());
  QCOMPARE(labelled()["gone"].get<int>(), 1);  // its row stays
}

void TestLabelCommand::suggestions() {
  const Json none = labelled(suggesting(4));
  QCOMPARE(none["suggestions"].size(), std::size_t{4});
  QVERIFY(none["suggestions"][0]["suggested"].is_null());
  QVERIFY(none["by_folds"].is_null());
  QStringList some;
  for (const int i : {0, 3, 5, 7, 8, 11, 13, 15})
    some += {"--set", QString(kNames[i]) + (i < 8 ? "=dark" : "=light")};
  const Json found = labelled(some + suggesting(100));
  QCOMPARE(found["suggestions"].size(), std::size_t{8});
  for (const Json& each : found["suggestions"])
    QCOMPARE(each["suggested"].get<std::string>(),
             std::string(each["file"].get<std::string>().front() == 'd' ? "dark" : "light"));
  QCOMPARE(found["by_folds"]["images"].get<int>(), 8);
  QCOMPARE(found["features"]["kept"].get<int>(), 16);
  QVERIFY(found["fit_seconds"].get<double>() < 0.3);
  const Json different = labelled(suggesting(3) + QStringList{"--order", "different"});
  QCOMPARE(different["suggestions"].size(), std::size_t{3});
}

void TestLabelCommand::editedOutside() {
  QVERIFY(labelled({"--set", "d0.png=dark"}).is_object());
  write(path("pets/labels.csv"), "\xef\xbb\xbfpath;label;note\r\nl0.png;light;\"mine; own\"\r\n");
  const Json json = labelled({"--set", "l1.png=light"});
  QCOMPARE(json["labelled"].get<int>(), 2);
  QVERIFY(read(path("pets/labels.csv")).contains("mine; own"));
  write(path("pets/labels.csv"), "what,is,this\n1,2,3\n");
  const Outcome refused = label({path("pets"), "--set", "l1.png=light"});
  QCOMPARE(refused.status, 2);
  QCOMPARE(read(path("pets/labels.csv")), QByteArray("what,is,this\n1,2,3\n"));
}

/// However early it is killed: the table is as before, or as after.
void TestLabelCommand::killedWhileWriting() {
  QVERIFY(labelled({"--set", "d0.png=dark"}).is_object());
  const QByteArray before = read(path("pets/labels.csv"));
  const QByteArray after = before + "l0.png,light\r\n";
  for (int wait = 0; wait < 8; ++wait) {
    QProcess process;
    process.start(qEnvironmentVariable("EFFNET_BIN") + "/effnet-engine",
                  {"label", path("pets"), "--set", "l0.png=light", "--set", "d0.png=dark"});
    QVERIFY(process.waitForStarted());
    process.waitForFinished(40 * wait);
    process.kill();
    process.waitForFinished();
    const QByteArray now = read(path("pets/labels.csv"));
    QVERIFY2(now == before || now == after, now.constData());
  }
}

void TestLabelCommand::exportAndBack() {
  const QStringList two{"--set", "d0.png=dark", "--set", "l0.png=a/b"};
  const Json copied = labelled(two + QStringList{"--export", path("copies")});
  QCOMPARE(copied["exported"]["pictures"].get<int>(), 2);
  QVERIFY(QFile::exists(path("copies/dark/d0.png")) && QFile::exists(path("copies/a%2Fb/l0.png")));
  const Json moved = labelled({"--export", path("moved"), "--move"});
  QVERIFY(!QFile::exists(path("pets/d0.png")));
  const Outcome back = label({"--take-back", QString::fromStdString(moved["exported"]["record"])});
  QCOMPARE(back.status, 0);
  QCOMPARE(lines(back.out).front()["moved_back"].get<int>(), 2);
  QVERIFY(QFile::exists(path("pets/d0.png")));
  const Json table = labelled({"--export", path("table.csv")});
  QCOMPARE(table["exported"]["pictures"].get<int>(), 2);
  QVERIFY(read(path("table.csv")).contains("pets/l0.png,a/b"));
}

void TestLabelCommand::trainingReadsTheTable() {
  QStringList all;
  for (int i = 0; i < 16; ++i) all += {"--set", QString(kNames[i]) + (i < 8 ? "=dark" : "=light")};
  QVERIFY(labelled(all).is_object());
  const Outcome outcome = runTool("effnet", {"dataset", "inspect", path("pets/labels.csv"), "--json"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json json = lines(outcome.out).front();
  QCOMPARE(json["train"].size(), std::size_t{2});
}

void TestLabelCommand::correctionsOfFolders() {
  for (const char* name : {"sorted/train/dark", "sorted/train/light"}) QVERIFY(QDir().mkpath(path(name)));
  for (int i = 0; i < 16; ++i)
    QVERIFY(QFile::copy(path((std::string("pets/") + kNames[i]).c_str()),
                        path(i < 8 ? "sorted/train/dark/" : "sorted/train/light/") + kNames[i]));
  const Json json = labelled({"--folders", "--set", "train/dark/d1.png=light"}, "sorted");
  QCOMPARE(json["labelled"].get<int>(), 16);
  QCOMPARE(read(path("sorted/corrections.csv")),
           QByteArray("path,label,was\r\ntrain/dark/d1.png,light,dark\r\n"));
  const Json applied = labelled({"--folders", "--apply"}, "sorted");
  QCOMPARE(applied["applied"]["pictures"].get<int>(), 1);
  QVERIFY(QFile::exists(path("sorted/train/light/d1.png")) &&
          !QFile::exists(path("sorted/train/dark/d1.png")));
  QCOMPARE(label({"--take-back", QString::fromStdString(applied["applied"]["record"])}).status, 0);
  QVERIFY(QFile::exists(path("sorted/train/dark/d1.png")));
  QVERIFY(labelled({"--folders", "--set", "train/dark/d1.png=dark"}, "sorted").is_object());
  QCOMPARE(read(path("sorted/corrections.csv")), QByteArray("path,label,was\r\n"));
}

void TestLabelCommand::badInput_data() {
  QTest::addColumn<QStringList>("more");
  QTest::newRow("no folder") << QStringList{};
  QTest::newRow("no such folder") << QStringList{path("nowhere")};
  QTest::newRow("no pictures") << QStringList{path("empty")};
  QTest::newRow("no such picture") << QStringList{path("pets"), "--set", "zebra.png=x"};
  QTest::newRow("no equals sign") << QStringList{path("pets"), "--set", "d0.png"};
  QTest::newRow("blank class") << QStringList{path("pets"), "--set", "d0.png= "};
  QTest::newRow("no such class") << QStringList{path("pets"), "--rename", "x=y"};
  QTest::newRow("no weights") << QStringList{path("pets"), "--suggest", "3"};
  QTest::newRow("no order") << QStringList{path("pets"), "--order", "best"};
  QTest::newRow("no folders") << QStringList{path("pets"), "--apply"};
  QTest::newRow("nothing to export") << QStringList{path("pets"), "--export", path("nothing")};
  QTest::newRow("no record") << QStringList{"--take-back", path("labels.txt")};
}

void TestLabelCommand::badInput() {
  QFETCH(QStringList, more);
  const Outcome outcome = label(more);
  QCOMPARE(outcome.status, 2);
  QVERIFY2(outcome.err.startsWith("effnet: label: "), outcome.err.constData());
  QVERIFY(outcome.out.isEmpty());
  QVERIFY(!QFile::exists(path("pets/labels.csv")));
}

void TestLabelCommand::engineSuggests() {
  Served served;
  ReadFeaturesRequest reading;
  reading.weights = weights().toStdString();
  reading.files = files();
  reading.files.push_back(path("half.png").toStdString());
  const Json reply = served.ask(ReadFeaturesRequest::kMethod, encode(reading));
  QVERIFY2(reply.contains("result"), reply.dump().c_str());
  const auto set = decodeAnswer<FeatureSet>(reply["result"]);
  QCOMPARE(set.images, 16);
  QCOMPARE(set.skipped.size(), std::size_t{1});
  SuggestLabelsRequest asking;
  asking.set = set.set;
  asking.classes = 2;
  asking.labels = truth();
  asking.labels.push_back(-1);
  for (const int i : {1, 2, 9, 12}) asking.labels[static_cast<std::size_t>(i)] = -1;
  const auto found =
      decodeAnswer<LabelSuggestions>(served.ask(SuggestLabelsRequest::kMethod, encode(asking))["result"]);
  QCOMPARE(found.predicted.size(), std::size_t{17});
  QCOMPARE(found.predicted[16], -1);  // it cannot be read
  for (const int i : {1, 2, 9, 12}) QCOMPARE(found.predicted[static_cast<std::size_t>(i)], i < 8 ? 0 : 1);
  QCOMPARE(std::set<int>(found.order.begin(), found.order.end()), (std::set<int>{1, 2, 9, 12}));
  QCOMPARE(found.images, 12);
}

void TestLabelCommand::engineAudits() {
  Served served;
  ReadFeaturesRequest reading;
  reading.weights = weights().toStdString();
  reading.files = files();
  reading.files.push_back(files()[3]);  // the same once more, in the other class
  const auto set =
      decodeAnswer<FeatureSet>(served.ask(ReadFeaturesRequest::kMethod, encode(reading))["result"]);
  AuditRequest asking;
  asking.set = set.set;
  asking.classes = 2;
  asking.labels = truth();
  asking.labels.push_back(1);
  const auto report = decodeAnswer<AuditReport>(served.ask(AuditRequest::kMethod, encode(asking))["result"]);
  QCOMPARE(report.images, 17);
  QVERIFY(std::ranges::any_of(report.findings, [](const AuditFinding& each) {
    return each.kind == "two_classes" && std::ranges::count(each.files, 16) == 1;
  }));
  asking.labels.assign(17, 0);
  QCOMPARE(errorCode(served.ask(AuditRequest::kMethod, encode(asking))), std::string("one_class"));
}

void TestLabelCommand::engineMaps() {
  Served served;
  ReadFeaturesRequest reading;
  reading.weights = weights().toStdString();
  reading.files = files();
  const auto set =
      decodeAnswer<FeatureSet>(served.ask(ReadFeaturesRequest::kMethod, encode(reading))["result"]);
  for (const char* method : {"pca", "tsne"}) {
    const auto map = decodeAnswer<DataMapReport>(
        served.ask(DataMapRequest::kMethod, encode(DataMapRequest{set.set, method}))["result"]);
    QCOMPARE(map.x.size(), std::size_t{16});
    QCOMPARE(map.files.size(), std::size_t{16});
    QCOMPARE(std::isfinite(map.varianceShown), std::string(method) == "pca");
  }
}

void TestLabelCommand::engineNamesTheNearest() {
  Served served;
  NearestRequest asking;
  asking.model = served.open(weights());
  asking.data = path("sorted").toStdString();
  asking.count = 3;
  const Json reply = served.ask(NearestRequest::kMethod, encode(asking), read(path("pets/l4.png")));
  QVERIFY2(reply.contains("result"), reply.dump().c_str());
  const auto near = decodeAnswer<NearestPictures>(reply["result"]);
  QCOMPARE(near.pictures.size(), std::size_t{3});
  QVERIFY(near.pictures.front().file.ends_with("l4.png"));
  QVERIFY(near.pictures.front().similarity > 0.999);
  QCOMPARE(near.pictures.front().label, std::string("light"));
  QCOMPARE(errorCode(served.ask(NearestRequest::kMethod, encode(asking), "no picture")),
           std::string("image_unsupported"));
}

/// What a person stated about a checkpoint holds for its thresholds, too: a statement that cannot be true is
/// refused as it is when the checkpoint is opened.
void TestLabelCommand::decidingKeepsWhatWasStated() {
  Served served;
  DecideRequest deciding;
  deciding.weights = weights().toStdString();
  deciding.data = path(".").toStdString();
  deciding.how.overrides.network = publishedModel("efficientnet_b1");
  OpenRequest opening;
  opening.source = deciding.weights;
  opening.how = deciding.how;
  const std::string refused = errorCode(served.ask(OpenRequest::kMethod, encode(opening)));
  QVERIFY(!refused.empty());
  QCOMPARE(errorCode(served.ask(DecideRequest::kMethod, encode(deciding))), refused);
}

void TestLabelCommand::enginesBadRequests() {
  Served served;
  const auto about = [](auto request, int set, std::vector<int> labels, int classes) {
    request.set = set;
    request.labels = std::move(labels);
    request.classes = classes;
    return request;
  };
  QCOMPARE(
      errorCode(served.ask(SuggestLabelsRequest::kMethod, encode(about(SuggestLabelsRequest(), 99, {0}, 1)))),
      std::string("model_closed"));
  ReadFeaturesRequest reading;
  reading.weights = weights().toStdString();
  reading.files = {path("half.png").toStdString()};
  QCOMPARE(errorCode(served.ask(ReadFeaturesRequest::kMethod, encode(reading))), std::string("no_images"));
  reading.files = files();
  const auto set =
      decodeAnswer<FeatureSet>(served.ask(ReadFeaturesRequest::kMethod, encode(reading))["result"]);
  for (const std::vector<int>& labels :
       {std::vector<int>{0, 1}, std::vector<int>(16, 2), std::vector<int>(16, -2)})
    QCOMPARE(errorCode(served.ask(SuggestLabelsRequest::kMethod,
                                  encode(about(SuggestLabelsRequest(), set.set, labels, 2)))),
             std::string("bad_request"));
  AuditRequest audit = about(AuditRequest(), set.set, truth(), 2);
  audit.parts = {0, 7};
  QCOMPARE(errorCode(served.ask(AuditRequest::kMethod, encode(audit))), std::string("bad_request"));
}

QTEST_GUILESS_MAIN(TestLabelCommand)
#include "test_label_command.moc"
