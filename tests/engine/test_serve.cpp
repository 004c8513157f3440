#include "core/protocol/answers.h"
#include "core/protocol/evaluation_answers.h"
#include "core/protocol/requests.h"
#include "tests/cli/program_runner.h"
#include "tests/engine/engine_fixture.h"
#include "tests/engine/served.h"

#include <QtTest>
#include <cmath>
#include <opencv2/videoio.hpp>
#include <set>

using namespace effnet;
using namespace effnet::test;

/// The engine behind the window: `serve` over pipes, on a small network made here.
class TestServe : public EngineFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { makeFiles(); }
  void serveAnswers();
  void everyRequestIsKnown();
  void serveErrors_data();
  void serveErrors();
  void serveMeasures();
  void serveClassifiesFolders();
  void serveEvaluatesInParts();
  void servedEvaluationIsThePrintedOne();
  void serveMatchesFolders();
  void serveCamera();
  void serveCancels();
  void cancelledOpeningsLeaveNothing();
  void serveAnswersPhotographsWhileALongRequestRuns();
  void aRequestsNumberIsAsLongAsItLikes();
  void serveEndsWithItsInput();
  void serveRefusesGarbage_data();
  void serveRefusesGarbage();
};

void TestServe::serveAnswers() {
  Served engine;
  const Json info = engine.ask(InitializeRequest::kMethod, {{"client", "test"}}).at("result");
  QCOMPARE(decodeAnswer<EngineInfo>(info).protocol, 1);
  QVERIFY(!decodeAnswer<EngineInfo>(info).devices.empty());
  const Json opened = engine.ask(OpenRequest::kMethod, {{"source", weights().toStdString()}}).at("result");
  const OpenedModel model = decodeAnswer<OpenedModel>(opened);
  QCOMPARE(model.labels, (std::vector<std::string>{"ant", "bee", "wasp"}));
  QCOMPARE(model.preprocessing.inputSize, 64);
  const QByteArray picture = read(path("a.png"));
  const Explanation plain = decodeAnswer<Explanation>(
      engine.ask(ClassifyRequest::kMethod, {{"model", model.handle}}, picture).at("result"));
  QCOMPARE(plain.imageWidth, 200);
  QCOMPARE(plain.imageHeight, 120);
  const Explanation explained = decodeAnswer<Explanation>(
      engine.ask(ExplainRequest::kMethod, {{"model", model.handle}}, picture).at("result"));
  QCOMPARE(explained.top.front().index, plain.top.front().index);
  QCOMPARE(explained.maps.size(), std::size_t{3});
  QCOMPARE(explained.rows, 2);
  QVERIFY(engine.ask(CloseRequest::kMethod, {{"model", model.handle}}).contains("result"));
  QCOMPARE(errorCode(engine.ask(ClassifyRequest::kMethod, {{"model", model.handle}}, picture)),
           std::string("model_closed"));
}

void TestServe::everyRequestIsKnown() {
  Served engine;
  Requests::each([&]<class Request>() {
    // None of these needs more than its parameters to be refused, or nothing at all to be answered.
    const Json reply = engine.ask(Request::kMethod, Json::array());
    QVERIFY2(errorCode(reply) == "bad_request" || errorCode(reply) == "no error", Request::kMethod);
  });
}

void TestServe::serveErrors_data() {
  QTest::addColumn<QByteArray>("method");
  QTest::addColumn<QByteArray>("params");
  QTest::addColumn<QByteArray>("attachment");
  QTest::addColumn<QByteArray>("code");
  QTest::newRow("unknown method") << QByteArray("make/coffee") << QByteArray("{}") << QByteArray()
                                  << QByteArray("unknown_method");
  QTest::newRow("no model") << QByteArray(ClassifyRequest::kMethod) << QByteArray("{}") << QByteArray("x")
                            << QByteArray("bad_request");
  QTest::newRow("model of a wrong type")
      << QByteArray(ClassifyRequest::kMethod) << QByteArray(R"({"model":"one"})") << QByteArray("x")
      << QByteArray("bad_request");
  QTest::newRow("no picture") << QByteArray(ClassifyRequest::kMethod) << QByteArray(R"({"model":1})")
                              << QByteArray() << QByteArray("image_empty");
  QTest::newRow("a text for a picture") << QByteArray(ExplainRequest::kMethod) << QByteArray(R"({"model":1})")
                                        << QByteArray("hello") << QByteArray("image_unsupported");
  QTest::newRow("params no object") << QByteArray(OpenRequest::kMethod) << QByteArray("[1,2]") << QByteArray()
                                    << QByteArray("bad_request");
  QTest::newRow("missing file") << QByteArray(OpenRequest::kMethod) << QByteArray(R"({"source":"/nowhere"})")
                                << QByteArray() << QByteArray("file_missing");
  QTest::newRow("missing data") << QByteArray(EvaluateRequest::kMethod)
                                << QByteArray(R"({"model":1,"data":"/nowhere"})") << QByteArray()
                                << QByteArray("file_missing");
}

void TestServe::serveErrors() {
  QFETCH(QByteArray, method);
  QFETCH(QByteArray, params);
  QFETCH(QByteArray, attachment);
  Served engine;
  QCOMPARE(engine.open(weights()), 1);
  const Json reply = engine.ask(method.constData(), Json::parse(params.toStdString()), attachment);
  QTEST(QByteArray::fromStdString(errorCode(reply)), "code");
  QVERIFY(engine.ask(ClassifyRequest::kMethod, {{"model", 1}}, read(path("a.png"))).contains("result"));
}

void TestServe::serveMeasures() {
  Served engine;
  const int model = engine.open(weights());
  const MapMeasures found = decodeAnswer<MapMeasures>(
      engine
          .ask(MeasureMapRequest::kMethod, {{"model", model}, {"boxes", Json::array({{0, 0, 200, 120}})}},
               read(path("a.png")))
          .at("result"));
  QCOMPARE(found.deletion.size(), found.insertion.size());
  QVERIFY(std::abs(found.deletion.front() - found.probability) < 1e-5);
  QVERIFY(found.hasBoxes && found.peakInside);
}

void TestServe::serveClassifiesFolders() {
  Served engine;
  const int model = engine.open(weights());
  const Json files{path("a.png").toStdString(), path("text.jpg").toStdString(), path("b.jpg").toStdString()};
  const int id = engine.send(FolderClassifyRequest::kMethod, {{"model", model}, {"files", files}});
  std::vector<Json> answers;
  Json message = engine.receive();
  for (; message.value("id", Json()) != Json(id); message = engine.receive()) {
    QCOMPARE(message["method"].get<std::string>(), std::string(kPartial));
    for (const Json& answer : message["params"]["answers"]) answers.push_back(answer);
  }
  QCOMPARE(message["result"]["answered"].get<int>(), 2);
  QCOMPARE(message["result"]["unreadable"].get<int>(), 1);
  QCOMPARE(answers.size(), std::size_t{3});
  QVERIFY(answers[0].contains("top") && answers[2].contains("top"));
  QCOMPARE(answers[1]["error"]["code"].get<std::string>(), std::string("image_unsupported"));
}

void TestServe::serveEvaluatesInParts() {
  Served engine;
  const int model = engine.open(weights());
  const int id = engine.send(EvaluateRequest::kMethod,
                             {{"model", model}, {"data", path("data").toStdString()}, {"stream", true}});
  std::vector<EvaluatedImage> images;
  Json message = engine.receive();
  for (; message.value("id", Json()) != Json(id); message = engine.receive()) {
    if (message["method"] != Json(kPartial)) continue;
    const EvaluationPart part = decodeAnswer<EvaluationPart>(message["params"]);
    images.insert(images.end(), part.predictions.begin(), part.predictions.end());
  }
  EvaluationReport report = decodeAnswer<EvaluationReport>(message.at("result"));
  QCOMPARE(images.size(), std::size_t{8});
  QCOMPARE(report.images, 8);
  QCOMPARE(report.classes.size(), std::size_t{3});
  QVERIFY(std::isnan(report.classes[2].recall));  // no picture of a wasp
  QVERIFY(std::isfinite(report.energyThreshold));
}

/// What the window saves of an evaluation is what the command line writes, to the last digit: of more
/// pictures than a batch has, too.
void TestServe::servedEvaluationIsThePrintedOne() {
  const QString data = path("many");
  for (int i = 0; i < 45; ++i) {
    const QString folder = data + (i % 2 == 0 ? "/val/ant/" : "/val/bee/");
    QVERIFY(QDir().mkpath(folder));
    writePicture(folder + QString::number(i) + ".png", 60 + i, 100 - i, 5 * i);
  }
  Served engine;
  const Json answer =
      engine.ask(EvaluateRequest::kMethod, {{"model", engine.open(weights())}, {"data", data.toStdString()}});
  EvaluationReport served = decodeAnswer<EvaluationReport>(answer.at("result"));
  QCOMPARE(served.predictions.size(), std::size_t{45});
  const Outcome outcome = runTool("effnet", {"evaluate", "--json", "--predictions", "--weights", weights(),
                                             "--data", data, "--threads", "2", "--csv", path("served.csv")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QCOMPARE(QByteArray::fromStdString(evaluationCsv(served)), read(path("served.csv")));
  const EvaluationReport printed = decodeAnswer<EvaluationReport>(lines(outcome.out).front());
  served.imagesPerSecond = printed.imagesPerSecond;  // time is no figure of the network
  QCOMPARE(QByteArray::fromStdString(evaluationText(served)), outcome.out);
}

void TestServe::serveMatchesFolders() {
  Served engine;
  const int model = engine.open(weights());
  for (const char* name : {"strange/Wasp", "strange/be"}) {
    QDir().mkpath(path(name));
    writePicture(path(name) + "/0.png", 60, 60, 9);
  }
  const Json params{{"model", model}, {"data", path("strange").toStdString()}};
  QCOMPARE(errorCode(engine.ask(EvaluateRequest::kMethod, params)), std::string("labels_mismatch"));
  const FolderClasses found =
      decodeAnswer<FolderClasses>(engine.ask(FolderClassesRequest::kMethod, params).at("result"));
  QCOMPARE(found.labels, (std::vector<std::string>{"ant", "bee", "wasp"}));
  QCOMPARE(found.folders.size(), std::size_t{2});
  QCOMPARE(found.folders[0].classIndex, 2);
  QCOMPARE(found.folders[1].classIndex, -1);
  QCOMPARE(found.folders[1].near, std::vector<int>{1});
  Json mapped = params;
  mapped["classes"] = Json{{"be", 1}};
  const Json answer = engine.ask(EvaluateRequest::kMethod, mapped).at("result");
  QCOMPARE(answer["images"].get<int>(), 2);
  QCOMPARE(answer["per_class"][1]["images"].get<int>(), 1);
}

void TestServe::serveCamera() {
  Served engine;
  QCOMPARE(errorCode(engine.ask(CameraRequest::kMethod, {{"source", path("nowhere.avi").toStdString()}})),
           std::string("camera_missing"));
  const std::string film = path("film.avi").toStdString();
  cv::VideoWriter writer(film, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 10, {64, 48});
  if (!writer.isOpened()) QSKIP("SKIP: this OpenCV writes no films");
  for (int i = 0; i < 2; ++i) writer.write(cv::Mat(48, 64, CV_8UC3, cv::Scalar(0, 0, 200)));
  writer.release();
  for (int i = 0; i < 2; ++i) {
    const Json frame = engine.ask(CameraRequest::kMethod, {{"source", film}});
    const QByteArray jpeg =
        QByteArray::fromBase64(QByteArray::fromStdString(frame.at("result").at("jpeg").get<std::string>()));
    const cv::Mat picture = cv::imdecode(std::vector<uchar>(jpeg.begin(), jpeg.end()), cv::IMREAD_COLOR);
    QCOMPARE(picture.cols, 64);
    QVERIFY(picture.at<cv::Vec3b>(20, 20)[2] > 150);  // red, as it was
  }
  QCOMPARE(errorCode(engine.ask(CameraRequest::kMethod, {{"source", film}})), std::string("camera_lost"));
  QVERIFY(engine.ask(CloseCameraRequest::kMethod, Json::object()).contains("result"));
}

/// Whether a cancellation comes before, while or after a network is opened: nothing stays that nobody knows
/// of.
void TestServe::cancelledOpeningsLeaveNothing() {
  Served engine;
  std::set<int> known;
  int last = 0;
  const auto resident = [&] {
    const QByteArray pages = read("/proc/" + QString::number(engine.process().processId()) + "/statm");
    return pages.split(' ').value(1).toLongLong() * 4;  // KiB
  };
  for (int i = 0; i < 5; ++i) engine.ask(CloseRequest::kMethod, {{"model", engine.open(weights())}});
  const qint64 before = resident();
  for (int i = 0; i < 50; ++i) {
    const int request = engine.send(OpenRequest::kMethod, {{"source", weights().toStdString()}});
    engine.notify(CancelNotice::kMethod, {{"id", request}});
    const Json reply = engine.reply(request);
    if (reply.contains("result")) known.insert(reply["result"]["model"].get<int>());
  }
  if (known.empty()) QVERIFY2(resident() - before < 8 * 1024, "networks stay behind");
  last = engine.open(weights());
  const QByteArray picture = read(path("a.png"));
  for (int handle = 6; handle < last; ++handle) {
    const Json reply = engine.ask(ClassifyRequest::kMethod, {{"model", handle}}, picture);
    QCOMPARE(errorCode(reply), std::string(known.count(handle) ? "no error" : "model_closed"));
  }
}

void TestServe::serveCancels() {
  Served engine;
  const int model = engine.open(weights());
  const QByteArray picture = read(path("a.png"));
  // Small networks are quick: a big request in the other lane's place, then one that waits behind it.
  const int running =
      engine.send(ExplainRequest::kMethod, {{"model", model}, {"method", "scorecam"}}, picture);
  const int waiting =
      engine.send(ExplainRequest::kMethod, {{"model", model}, {"method", "scorecam"}}, picture);
  engine.notify(CancelNotice::kMethod, {{"id", waiting}});
  engine.notify(CancelNotice::kMethod, {{"id", running}});
  const Json first = engine.reply(running);
  QVERIFY(first.contains("result") || errorCode(first) == "cancelled");
  QCOMPARE(errorCode(engine.reply(waiting)), std::string("cancelled"));
  QVERIFY(engine.ask(ClassifyRequest::kMethod, {{"model", model}}, picture).contains("result"));
}

void TestServe::serveAnswersPhotographsWhileALongRequestRuns() {
  Served engine;
  const int model = engine.open(weights());
  const Json network =
      engine.ask(OpenRequest::kMethod, {{"source", weights().toStdString()}})["result"]["network"];
  const int slow = engine.send(MeasureRequest::kMethod, {{"network", network}, {"runs", 100000}});
  // The benchmark reports its progress before the photograph is sent.
  QCOMPARE(engine.receive().value("method", std::string()), std::string(kProgress));
  const Json answer = engine.ask(ClassifyRequest::kMethod, {{"model", model}}, read(path("a.png")));
  QVERIFY(answer.contains("result"));
  engine.notify(CancelNotice::kMethod, {{"id", slow}});
  QCOMPARE(errorCode(engine.reply(slow)), std::string("cancelled"));
}

void TestServe::aRequestsNumberIsAsLongAsItLikes() {
  Served engine;
  constexpr std::int64_t kLong = (std::int64_t{1} << 40) + 7;
  engine.raw(encodeMessage(makeRequest(kLong, PingRequest::kMethod, Json::object())));
  const Json reply = engine.receive();
  QVERIFY2(reply.contains("result"), reply.dump().c_str());
  QCOMPARE(reply.at("id").get<std::int64_t>(), kLong);
}

void TestServe::serveEndsWithItsInput() {
  Served engine;
  engine.open(weights());
  engine.process().closeWriteChannel();
  QVERIFY(engine.process().waitForFinished(20000));
  QCOMPARE(engine.process().exitCode(), 0);
}

void TestServe::serveRefusesGarbage_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("no header") << QByteArray("hello\r\n\r\n");
  QTest::newRow("endless header") << QByteArray(8192, 'a');
  QTest::newRow("enormous body") << QByteArray("Content-Length: 99999999999\r\n\r\n");
  QTest::newRow("no JSON") << QByteArray("Content-Length: 5\r\n\r\nhello");
  QTest::newRow("no request") << QByteArray("Content-Length: 2\r\n\r\n[]");
  QTest::newRow("id no number") << QByteArray(
      "Content-Length: 31\r\n\r\n{\"method\":\"initialize\",\"id\":\"a\"}");
}

void TestServe::serveRefusesGarbage() {
  QFETCH(QByteArray, bytes);
  Served engine;
  engine.raw(bytes.toStdString());
  QVERIFY(engine.process().waitForFinished(20000));
  QCOMPARE(engine.process().exitStatus(), QProcess::NormalExit);
  QCOMPARE(engine.process().exitCode(), 2);
  QVERIFY(engine.process().readAllStandardError().contains("effnet: serve: "));
}

QTEST_GUILESS_MAIN(TestServe)
#include "test_serve.moc"
