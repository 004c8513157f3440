#include "core/protocol/first_answer_request.h"
#include "tests/cli/program_runner.h"
#include "tests/engine/engine_fixture.h"
#include "tests/engine/served.h"

#include <QtTest>
#include <array>
#include <cmath>
#include <set>

using namespace effnet;
using namespace effnet::test;

/// `effnet answer` as people use it, on a small network and pictures made here.
class TestAnswerCommand : public EngineFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void featuresAreComputedOnce();
  void aChangedPictureIsSeenAnew();
  void theSavedNetworkGivesTheSame();
  void foldsAndGroups();
  void doubtfulHaveTheirMaps();
  void theMapHasEveryPicture();
  void theNearestAreNamed();
  void theEngineAnswersTheSame();
  void unreadableIsSkipped();
  void badInput_data();
  void badInput();

 private:
  Outcome run(const QStringList& command, const QStringList& more) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("EFFNET_CACHE", path("cache"));
    return runTool("effnet", command + QStringList{"--json", "--threads", "1", "--weights", weights()} + more,
                   environment);
  }
  Outcome answer(const QStringList& more) const {
    return run({"answer"}, QStringList{"--data", path("pets")} + more);
  }
  Outcome map(const QStringList& more) const {
    return run({"dataset", "map"}, QStringList{"--data", path("pets")} + more);
  }
  Json answered(const QStringList& more = {}) const {
    const Outcome outcome = answer(more);
    if (outcome.status != 0) qWarning("%s", outcome.err.constData());
    return outcome.status == 0 ? lines(outcome.out).front() : Json();
  }
};

void TestAnswerCommand::initTestCase() {
  makeFiles();
  makePets([](int i) { return QString("%1_%2.png").arg(i / 2).arg(i); });
}

void TestAnswerCommand::featuresAreComputedOnce() {
  const Json first = answered({"--to", path("answer.safetensors")});
  QVERIFY(first.is_object());
  QCOMPARE(first["features"]["computed"].get<int>(), 32);
  QCOMPARE(first["images"].get<int>(), 16);
  QCOMPARE(first["by"].get<std::string>(), std::string("val"));
  const double top1 = first["top1"].get<double>();
  QVERIFY(top1 > 0.9);
  QVERIFY(first["interval"][0].get<double>() < top1 && top1 <= first["interval"][1].get<double>());
  QCOMPARE(first["largest_class"].get<double>(), 0.5);
  QVERIFY(first["doubtful"].size() == 16);
  const QByteArray weightsOnce = read(path("answer.safetensors"));
  const Json again = answered({"--to", path("answer.safetensors")});
  QCOMPARE(again["features"]["kept"].get<int>(), 32);
  QCOMPARE(again["features"]["computed"].get<int>(), 0);
  QCOMPARE(read(path("answer.safetensors")), weightsOnce);
  // Another preprocessing is another network.
  QCOMPARE(answered({"--resize", "80"})["features"]["computed"].get<int>(), 32);
  QCOMPARE(answered({"--no-cache"})["features"]["computed"].get<int>(), 32);
}

void TestAnswerCommand::aChangedPictureIsSeenAnew() {
  QVERIFY(answered().is_object());
  const QString picture = path("pets/train/cat/0_0.png");
  const QByteArray before = read(picture);
  writePicture(picture, 70, 70, 33);
  QCOMPARE(answered()["features"]["computed"].get<int>(), 1);
  write(picture, before);
  QCOMPARE(answered()["features"]["computed"].get<int>(), 0);
}

void TestAnswerCommand::theSavedNetworkGivesTheSame() {
  const Json first = answered({"--to", path("own.safetensors")});
  const Outcome outcome = runTool("effnet", {"evaluate", "--json", "--threads", "1", "--weights",
                                             path("own.safetensors"), "--data", path("pets")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json evaluation = lines(outcome.out).front();
  QCOMPARE(evaluation["top1"], first["top1"]);
  QCOMPARE(evaluation["confusion"], first["confusion"]);
  const Outcome classified = runTool("effnet", {"classify", "--json", "--threads", "1", "--weights",
                                                path("own.safetensors"), path("pets/val/dog/0_0.png")});
  const std::string label = lines(classified.out).front()["top"][0]["label"].get<std::string>();
  QVERIFY(label == "cat" || label == "dog");
}

void TestAnswerCommand::foldsAndGroups() {
  const Json json = answered({"--folds", "4", "--group", "/(\\d)_"});
  QCOMPARE(json["by"].get<std::string>(), std::string("folds"));
  QCOMPARE(json["images"].get<int>(), 32);
  QCOMPARE(json["folds"].get<int>(), 4);
  QVERIFY(json["effective_images"].get<double>() <= 32);
  QCOMPARE(json["warnings"][0]["code"].get<std::string>(), std::string("validation_small"));
}

/// Before any training: where the new classifier looks in what it doubts.
void TestAnswerCommand::doubtfulHaveTheirMaps() {
  const QString maps = path("maps");
  const Json json = answered({"--to", path("seen.safetensors"), "--overlays", maps, "--doubtful", "3"});
  QVERIFY(json.is_object());
  QCOMPARE(json["doubtful"].size(), std::size_t{3});
  std::multiset<int> heights;  // each map is as large as its picture
  for (const Json& each : json["doubtful"]) heights.insert(cv::imread(each["file"].get<std::string>()).rows);
  std::multiset<int> drawn;
  for (const QFileInfo& each : QDir(maps).entryInfoList(QDir::Files))
    drawn.insert(cv::imread(each.filePath().toStdString()).rows);
  QVERIFY(drawn == heights);
  const Outcome without = answer({"--overlays", maps});
  QCOMPARE(without.status, 2);
  QVERIFY2(without.err.contains("--to"), without.err.constData());
}

void TestAnswerCommand::theMapHasEveryPicture() {
  const Outcome outcome = map({"--to", path("map.csv")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json json = lines(outcome.out).front();
  QCOMPARE(json["images"].get<int>(), 32);
  QCOMPARE(json["points"].size(), std::size_t{32});
  QVERIFY(json["variance_shown"].get<double>() > 0 && json["variance_shown"].get<double>() <= 1);
  QVERIFY(json["out_of_fold"]["top1"].get<double>() > 0.9);
  double middle = 0, spreadX = 0, spreadY = 0;
  std::array<double, 2> ofClass{};
  for (const Json& each : json["points"]) {
    const double x = each["x"].get<double>();
    middle += x / 32;
    spreadX += x * x;
    spreadY += each["y"].get<double>() * each["y"].get<double>();
    ofClass.at(each["class"].get<std::size_t>()) += x / 16;
    QVERIFY(each["probability"].get<double>() > 0.4);
  }
  QVERIFY(std::abs(middle) < 1e-3 * std::sqrt(spreadX));  // about their mean
  QVERIFY(spreadX > spreadY);
  QVERIFY(ofClass[0] * ofClass[1] < 0);  // dark and bright ones differ most
  const QList<QByteArray> table = read(path("map.csv")).trimmed().split('\n');
  QCOMPARE(table.size(), 33);
  QCOMPARE(table[0].trimmed(), QByteArray("file,part,class,x,y,predicted,probability"));
  QVERIFY(table[1].contains(",train,cat,") || table[1].contains(",train,dog,"));
  const Json near = lines(map({"--method", "tsne"}).out).front();
  QCOMPARE(near["points"].size(), std::size_t{32});
  QVERIFY(!near.contains("variance_shown"));
  QCOMPARE(map({"--method", "umap"}).status, 2);
  QCOMPARE(map({"--to", path("map.txt")}).status, 2);
}

void TestAnswerCommand::theNearestAreNamed() {
  const QString picture = path("pets/train/dog/0_0.png");
  const auto asked = [&](const QStringList& more) { return run({"classify"}, QStringList{picture} + more); };
  const Outcome outcome = asked({"--nearest", path("pets"), "--nearest-count", "3"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json near = lines(outcome.out).front()["nearest"];
  QCOMPARE(near.size(), std::size_t{3});
  QVERIFY(near[0]["file"].get<std::string>().ends_with("dog/0_0.png"));
  QVERIFY(near[0]["similarity"].get<double>() > 0.999);
  for (const Json& each : near) {
    QCOMPARE(each["label"].get<std::string>(), std::string("dog"));
    QVERIFY(each["file"].get<std::string>().find("/train/") != std::string::npos);
  }
  QVERIFY(!lines(asked({}).out).front().contains("nearest"));
  const Outcome nowhere = asked({"--nearest", path("nowhere")});
  QCOMPARE(nowhere.status, 2);
  QVERIFY2(nowhere.err.contains("nowhere"), nowhere.err.constData());
}

void TestAnswerCommand::theEngineAnswersTheSame() {
  const Json printed = answered();
  qputenv("EFFNET_CACHE", path("cache").toUtf8());
  Served served;
  FirstAnswerRequest request;
  request.data = path("pets").toStdString();
  request.weights = weights().toStdString();
  const Json reply = served.ask(FirstAnswerRequest::kMethod, encode(request));
  qunsetenv("EFFNET_CACHE");
  QVERIFY2(reply.contains("result"), reply.dump().c_str());
  const auto report = decodeAnswer<FirstAnswerReport>(reply["result"]);
  QCOMPARE(report.images, printed["images"].get<int>());
  QCOMPARE(report.correct, printed["correct"].get<int>());
  QCOMPARE(Json(report.confusion), printed["confusion"]);
  QCOMPARE(report.doubtful.size(), printed["doubtful"].size());
  QCOMPARE(report.kept, 32);
}

void TestAnswerCommand::unreadableIsSkipped() {
  const QString broken = path("pets/train/dog/broken.png");
  write(broken, read(path("half.png")));
  const Json json = answered();
  QVERIFY(QFile::remove(broken));
  QCOMPARE(json["features"]["skipped"].size(), std::size_t{1});
  QCOMPARE(json["features"]["skipped"][0]["code"].get<std::string>(), std::string("image_damaged"));
}

void TestAnswerCommand::badInput_data() {
  QTest::addColumn<QStringList>("more");
  QTest::newRow("no safetensors") << QStringList{"--to", path("x.pth")};
  QTest::newRow("fits no name") << QStringList{"--group", "zebra"};
  QTest::newRow("no expression") << QStringList{"--group", "("};
  QTest::newRow("one fold") << QStringList{"--folds", "1"};
}

void TestAnswerCommand::badInput() {
  QFETCH(QStringList, more);
  const Outcome outcome = answer(more);
  QCOMPARE(outcome.status, 2);
  QVERIFY2(outcome.err.startsWith("effnet: answer: "), outcome.err.constData());
  QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestAnswerCommand)
#include "test_answer_command.moc"
