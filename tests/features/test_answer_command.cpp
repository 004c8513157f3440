#include "core/protocol/first_answer_request.h"
#include "tests/cli/program_runner.h"
#include "tests/engine/engine_fixture.h"
#include "tests/engine/served.h"

#include <QtTest>

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
  void theEngineAnswersTheSame();
  void unreadableIsSkipped();
  void badInput_data();
  void badInput();

 private:
  Outcome answer(const QStringList& more) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("EFFNET_CACHE", path("cache"));
    return runTool(
        "effnet",
        QStringList{"answer", "--json", "--threads", "1", "--weights", weights(), "--data", path("pets")} +
            more,
        environment);
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
