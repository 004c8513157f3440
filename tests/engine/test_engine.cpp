#include "core/checkpoint/checkpoint.h"
#include "core/protocol/answers.h"
#include "core/protocol/evaluation_answers.h"
#include "core/protocol/framing.h"
#include "core/protocol/measurement.h"
#include "core/protocol/methods.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "tests/cli/program_runner.h"
#include "tests/engine/served.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/videoio.hpp>

using namespace effnet;
using effnet::test::Outcome;
using effnet::test::runTool;
using effnet::test::Served;

/// The engine as people and the window use it: its subcommands, and `serve` over pipes, on a small network
/// made here.
class TestEngine : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void classifyLines();
  void explainWritesFiles();
  void emptyFolderIsAnItem();
  void tablesAndReports();
  void explainSeveral();
  void explainAgainst();
  void inspectKnowsOurOwn();
  void evaluateFolder();
  void benchmarkTimesStagesAndSizes();
  void benchmarkTimesTrainingSteps();
  void badInput_data();
  void badInput();

  void serveAnswers();
  void serveErrors_data();
  void serveErrors();
  void serveMeasures();
  void serveClassifiesFolders();
  void serveEvaluatesInParts();
  void serveCamera();
  void serveCancels();
  void serveAnswersPhotographsWhileALongRequestRuns();
  void serveEndsWithItsInput();
  void serveRefusesGarbage_data();
  void serveRefusesGarbage();

 private:
  QString path(const char* name) const { return folder_.filePath(name); }
  QString weights() const { return path("small.safetensors"); }

  QTemporaryDir folder_;
};

namespace {

void write(const QString& file, const QByteArray& bytes) {
  QFile out(file);
  QVERIFY(out.open(QIODevice::WriteOnly));
  QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray read(const QString& file) {
  QFile in(file);
  return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void writePicture(const QString& file, int width, int height, int shade) {
  cv::Mat picture(height, width, CV_8UC3);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      picture.at<cv::Vec3b>(y, x) =
          cv::Vec3b(static_cast<uchar>(x), static_cast<uchar>(y), static_cast<uchar>(shade));
  QVERIFY(cv::imwrite(file.toStdString(), picture));
}

std::vector<Json> lines(const QByteArray& out) {
  std::vector<Json> result;
  for (const QByteArray& line : out.split('\n'))
    if (!line.isEmpty()) result.push_back(Json::parse(line.toStdString()));
  return result;
}

std::string errorCode(const Json& reply) {
  return reply.contains("error") ? reply["error"]["data"].value("code", std::string())
                                 : std::string("no error");
}

}  // namespace

void TestEngine::initTestCase() {
  torch::manual_seed(5);
  CheckpointMetadata metadata;
  metadata.spec = scaleNetwork(familyBaseline("efficientnet"), {0.4, 0.25, 1});
  metadata.spec.resolution = 64;
  metadata.spec.classes = 3;
  metadata.labels = {"ant", "bee", "wasp"};
  metadata.preprocessing.inputSize = 64;
  metadata.preprocessing.resize = 72;
  saveCheckpoint(weights().toStdString(), Network(metadata.spec), metadata);

  QDir(folder_.path()).mkpath("data/val/ant");
  QDir(folder_.path()).mkpath("data/val/bee");
  QDir(folder_.path()).mkpath("empty");
  writePicture(path("a.png"), 200, 120, 30);
  writePicture(path("b.jpg"), 90, 160, 200);
  for (int i = 0; i < 4; ++i) {
    writePicture(path("data/val/ant/") + QString::number(i) + ".png", 80, 80, 20 * i);
    writePicture(path("data/val/bee/") + QString::number(i) + ".png", 100, 70, 255 - 20 * i);
  }
  write(path("data/val/bee/readme.gif"), "GIF89a");
  write(path("text.jpg"), "this is a text");
  write(path("empty.jpg"), "");
  write(path("half.png"), read(path("a.png")).left(400));
  write(path("labels.txt"), "one\ntwo\nthree\n");
  write(path("garbage.pth"), "no checkpoint at all");
}

void TestEngine::classifyLines() {
  const Outcome outcome =
      runTool("effnet", {"classify", "--json", "--weights", weights(), "--topk", "2", path("a.png"),
                         path("text.jpg"), path("b.jpg"), path("nowhere.png")});
  QCOMPARE(outcome.status, 2);
  QVERIFY2(outcome.err.startsWith("effnet: classify: 2 of 4"), outcome.err.constData());
  const std::vector<Json> answers = lines(outcome.out);
  QCOMPARE(answers.size(), std::size_t{4});
  QCOMPARE(answers[1]["error"]["code"].get<std::string>(), std::string("image_unsupported"));
  QCOMPARE(answers[3]["error"]["code"].get<std::string>(), std::string("file_missing"));
  for (std::size_t i : {std::size_t{0}, std::size_t{2}}) {
    QCOMPARE(answers[i]["top"].size(), std::size_t{2});
    QVERIFY(answers[i]["top"][0]["probability"].get<double>() >=
            answers[i]["top"][1]["probability"].get<double>());
    QVERIFY(answers[i]["milliseconds"]["forward"].get<double>() > 0);
  }
  QCOMPARE(answers[0]["file"].get<std::string>(), path("a.png").toStdString());
}

void TestEngine::explainWritesFiles() {
  const Outcome outcome =
      runTool("effnet", {"explain", "--json", "--weights", weights(), "--method", "gradcam", "--class", "1",
                         "--stage", "4", "--overlay", path("o.png"), "--raw", path("o.npy"), path("a.png")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json answer = lines(outcome.out).front();
  QCOMPARE(answer["class"].get<int>(), 1);
  QVERIFY(answer["grid"] == Json({8, 8}));
  QCOMPARE(answer["map"].size(), std::size_t{8});
  QCOMPARE(answer["box"].size(), std::size_t{4});
  const cv::Mat overlay = cv::imread(path("o.png").toStdString());
  QCOMPARE(overlay.cols, 200);
  QCOMPARE(overlay.rows, 120);
  const QByteArray npy = read(path("o.npy"));
  QVERIFY(npy.startsWith("\x93NUMPY"));
  QVERIFY(npy.contains("'shape': (8, 8)"));
  QCOMPARE(npy.size(), 128 + 64 * 4);
  float first = 0;
  memcpy(&first, npy.constData() + 128, sizeof first);
  QCOMPARE(first, answer["map"][0][0].get<float>());
}

void TestEngine::emptyFolderIsAnItem() {
  for (const char* command : {"classify", "explain"}) {
    const Outcome outcome = runTool(
        "effnet", {command, "--json", "--weights", weights(), path("a.png"), path("empty"), path("b.jpg")});
    QCOMPARE(outcome.status, 2);
    const std::vector<Json> answers = lines(outcome.out);
    QCOMPARE(answers.size(), std::size_t{3});
    QCOMPARE(answers[1]["error"]["code"].get<std::string>(), std::string("folder_empty"));
    QVERIFY(answers[0].contains("top") && answers[2].contains("top"));
  }
}

void TestEngine::tablesAndReports() {
  const Outcome classified =
      runTool("effnet", {"classify", "--weights", weights(), "--topk", "2", "--csv", path("answers.csv"),
                         "--report", path("answers.html"), path("a.png"), path("text.jpg")});
  QCOMPARE(classified.status, 2);
  const QList<QByteArray> rows = read(path("answers.csv")).trimmed().split('\n');
  QCOMPARE(rows.size(), 3);
  QCOMPARE(rows[0].count(','), rows[1].count(','));
  const QByteArray page = read(path("answers.html"));
  QCOMPARE(page.count("data:image/jpeg;base64,"), 1);
  QVERIFY(page.contains("text.jpg"));
  QVERIFY(page.contains("effnet classify --weights"));

  const Outcome evaluated = runTool("effnet", {"evaluate", "--json", "--weights", weights(), "--data",
                                               path("data"), "--csv", path("evaluation.csv"), "--report",
                                               path("evaluation.html"), "--overlays", path("mistakes")});
  QVERIFY2(evaluated.status == 0, evaluated.err.constData());
  const Json answer = lines(evaluated.out).front();
  QCOMPARE(read(path("evaluation.csv")).count('\n'), 9);
  QCOMPARE(answer["reliability"].size(), std::size_t{15});
  const int wrong = 8 - static_cast<int>(std::lround(8 * answer["top1"].get<double>()));
  QCOMPARE(QDir(path("mistakes")).entryList(QDir::Files).size(), wrong);
  const QByteArray evaluation = read(path("evaluation.html"));
  // Each filled cell of the matrix leads to its pictures.
  QVERIFY(evaluation.count("href=\"#cell-") >= 2);
  QCOMPARE(evaluation.count("href=\"#cell-"), evaluation.count("name=\"cell-"));
}

void TestEngine::explainSeveral() {
  const Outcome outcome =
      runTool("effnet", {"explain", "--json", "--weights", weights(), "--overlay", path("maps"), "--raw",
                         path("raw"), "--colors", "turbo", "--contour", "0.5", "--scale", "-1,1", "--report",
                         path("maps.html"), "--faithfulness", path("a.png"), path("b.jpg")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QCOMPARE(QDir(path("maps")).entryList(QDir::Files), (QStringList{"a.png", "b.png"}));
  QCOMPARE(QDir(path("raw")).entryList(QDir::Files), (QStringList{"a.npy", "b.npy"}));
  QCOMPARE(read(path("maps.html")).count("data:image/jpeg;base64,"), 2);
  const Json summary = lines(outcome.out).back()["summary"];
  QCOMPARE(summary["measured"].get<int>(), 2);
  QVERIFY(summary.contains("average_drop") && summary.contains("road"));
}

void TestEngine::explainAgainst() {
  const auto mapFor = [&](const QStringList& more) {
    const Outcome outcome = runTool("effnet", QStringList{"explain", "--json", "--weights", weights()} +
                                                  more + QStringList{path("a.png")});
    return lines(outcome.out).front();
  };
  const Json one = mapFor({"--class", "0"});
  const Json other = mapFor({"--class", "2"});
  const Json both = mapFor({"--class", "0", "--against", "2", "--raw", path("difference.tif")});
  QCOMPARE(both["against"].get<int>(), 2);
  const cv::Mat written = cv::imread(path("difference.tif").toStdString(), cv::IMREAD_UNCHANGED);
  QCOMPARE(written.type(), CV_32FC1);
  for (int row = 0; row < 2; ++row)
    for (int column = 0; column < 2; ++column) {
      const float difference = both["map"][row][column].get<float>();
      const float expected = one["map"][row][column].get<float>() - other["map"][row][column].get<float>();
      QVERIFY(std::abs(difference - expected) < 1e-4F);
      QCOMPARE(written.at<float>(row, column), difference);
    }
}

void TestEngine::inspectKnowsOurOwn() {
  const Outcome outcome = runTool("effnet", {"inspect", "--json", weights()});
  QCOMPARE(outcome.status, 0);
  const Json answer = lines(outcome.out).front();
  QCOMPARE(answer["layout"].get<std::string>(), std::string("effnet"));
  QCOMPARE(answer["classes"].get<int>(), 3);
  QVERIFY(answer["missing"].empty() && answer["unexpected"].empty());
}

void TestEngine::evaluateFolder() {
  const Outcome outcome =
      runTool("effnet", {"evaluate", "--json", "--weights", weights(), "--data", path("data")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json answer = lines(outcome.out).front();
  QCOMPARE(answer["images"].get<int>(), 8);
  QCOMPARE(answer["skipped"].size(), std::size_t{1});
  QCOMPARE(answer["confusion"].size(), std::size_t{3});
  QCOMPARE(answer["per_class"].size(), std::size_t{3});
  QCOMPARE(answer["top5"].get<double>(), 1.0);
}

void TestEngine::badInput_data() {
  QTest::addColumn<QStringList>("arguments");
  const QString model = weights();
  QTest::newRow("no weights") << QStringList{"classify", path("a.png")};
  QTest::newRow("no image") << QStringList{"classify", "--weights", model};
  QTest::newRow("missing weights") << QStringList{"classify", "--weights", path("nowhere.pth"),
                                                  path("a.png")};
  QTest::newRow("garbage weights") << QStringList{"classify", "--weights", path("garbage.pth"),
                                                  path("a.png")};
  QTest::newRow("image as weights") << QStringList{"classify", "--weights", path("a.png"), path("a.png")};
  QTest::newRow("another network") << QStringList{"classify", "--weights", model,
                                                  "--model",  "resnet50",  path("a.png")};
  QTest::newRow("empty image") << QStringList{"classify", "--weights", model, path("empty.jpg")};
  QTest::newRow("half an image") << QStringList{"classify", "--weights", model, path("half.png")};
  QTest::newRow("empty folder") << QStringList{"classify", "--weights", model, path("empty")};
  QTest::newRow("padding") << QStringList{"classify",  "--weights", model,
                                          "--padding", "sideways",  path("a.png")};
  QTest::newRow("mean") << QStringList{"classify", "--weights", model, "--mean", "1,2", path("a.png")};
  QTest::newRow("mean NaN") << QStringList{"classify", "--weights", model,
                                           "--mean",   "nan,1,1",   path("a.png")};
  QTest::newRow("topk zero") << QStringList{"classify", "--weights", model, "--topk", "0", path("a.png")};
  QTest::newRow("device") << QStringList{"classify", "--weights", model, "--device", "abacus", path("a.png")};
  QTest::newRow("no such GPU") << QStringList{"classify", "--weights", model,
                                              "--device", "cuda:99",   path("a.png")};
  QTest::newRow("labels missing") << QStringList{"classify", "--weights",    model,
                                                 "--labels", path("no.txt"), path("a.png")};
  QTest::newRow("method") << QStringList{"explain", "--weights", model, "--method", "guess", path("a.png")};
  QTest::newRow("class") << QStringList{"explain", "--weights", model, "--class", "3", path("a.png")};
  QTest::newRow("cam of an early stage")
      << QStringList{"explain", "--weights", model, "--stage", "2", path("a.png")};
  QTest::newRow("overlay of two") << QStringList{"explain",     "--weights",   model,        "--overlay",
                                                 path("x.png"), path("a.png"), path("b.jpg")};
  QTest::newRow("full disk") << QStringList{"explain", "--weights",       model,
                                            "--raw",   "/dev/full/x.npy", path("a.png")};
  QTest::newRow("inspect nothing") << QStringList{"inspect", path("nowhere.pth")};
  QTest::newRow("evaluate nothing") << QStringList{"evaluate", "--weights", model, "--data", path("empty")};
  QTest::newRow("evaluate no folder")
      << QStringList{"evaluate", "--weights", model, "--data", path("nowhere")};
  QTest::newRow("benchmark nothing") << QStringList{"benchmark"};
  QTest::newRow("benchmark of half a pixel")
      << QStringList{"benchmark", "--model", "efficientnet_b0", "--resolutions", "32,64.5"};
  QTest::newRow("stages of a training step")
      << QStringList{"benchmark", "--model", "efficientnet_b0", "--stages", "--training-step"};
  QTest::newRow("no built-in model of that name") << QStringList{"inspect", "builtin:../../etc/passwd"};
}

void TestEngine::benchmarkTimesStagesAndSizes() {
  const Outcome outcome = runTool("effnet", {"benchmark", "--model", "efficientnet_b0", "--resolutions",
                                             "32,64", "--runs", "3", "--stages", "--json"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const std::vector<Json> found = lines(outcome.out);
  QCOMPARE(found.size(), std::size_t{2});
  for (const Json& line : found) {
    const Measurement one = measurementFromJson(line);
    QCOMPARE(one.params, 5'288'548);
    QCOMPARE(one.stages.size(), std::size_t{10});
    QVERIFY(one.minMs <= one.medianMs && one.medianMs <= one.p90Ms);
    QVERIFY(one.peakBytes >= one.addedBytes);
    double sum = 0;
    for (const Measurement::Stage& stage : one.stages) sum += stage.milliseconds;
    QVERIFY2(sum > 0.2 * one.minMs, line.dump().c_str());
  }
  QCOMPARE(found[1]["resolution"].get<int>(), 64);
}

void TestEngine::benchmarkTimesTrainingSteps() {
  const Outcome outcome = runTool("effnet", {"benchmark", "--model", "efficientnet_b0", "--resolution", "32",
                                             "--batch", "2", "--runs", "1", "--training-step", "--json"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Measurement step = measurementFromJson(lines(outcome.out).front());
  QVERIFY(step.training);
  // Gradients at the least: as many bytes as the parameters.
  QVERIFY2(step.addedBytes > 4 * 5'288'548, outcome.out.constData());
}

void TestEngine::badInput() {
  QFETCH(QStringList, arguments);
  const Outcome outcome = runTool("effnet", arguments);
  QCOMPARE(outcome.status, 2);
  QVERIFY2(outcome.err.startsWith("effnet: " + arguments.front().toUtf8() + ": "), outcome.err.constData());
  QCOMPARE(outcome.err.count('\n'), 1);
}

void TestEngine::serveAnswers() {
  Served engine;
  const Json info = engine.ask(methods::kInitialize, {{"client", "test"}}).at("result");
  QCOMPARE(engineInfoFromJson(info).protocol, 1);
  QVERIFY(!engineInfoFromJson(info).devices.empty());
  const Json opened = engine.ask(methods::kModelOpen, {{"source", weights().toStdString()}}).at("result");
  const OpenedModel model = openedModelFromJson(opened);
  QCOMPARE(model.labels, (std::vector<std::string>{"ant", "bee", "wasp"}));
  QCOMPARE(model.preprocessing.inputSize, 64);
  const QByteArray picture = read(path("a.png"));
  const Explanation plain = explanationFromJson(
      engine.ask(methods::kImageClassify, {{"model", model.handle}}, picture).at("result"));
  QCOMPARE(plain.imageWidth, 200);
  QCOMPARE(plain.imageHeight, 120);
  const Explanation explained = explanationFromJson(
      engine.ask(methods::kImageExplain, {{"model", model.handle}}, picture).at("result"));
  QCOMPARE(explained.top.front().index, plain.top.front().index);
  QCOMPARE(explained.maps.size(), std::size_t{3});
  QCOMPARE(explained.rows, 2);
  QVERIFY(engine.ask(methods::kModelClose, {{"model", model.handle}}).contains("result"));
  QCOMPARE(errorCode(engine.ask(methods::kImageClassify, {{"model", model.handle}}, picture)),
           std::string("model_closed"));
}

void TestEngine::serveErrors_data() {
  QTest::addColumn<QByteArray>("method");
  QTest::addColumn<QByteArray>("params");
  QTest::addColumn<QByteArray>("attachment");
  QTest::addColumn<QByteArray>("code");
  QTest::newRow("unknown method") << QByteArray("make/coffee") << QByteArray("{}") << QByteArray()
                                  << QByteArray("unknown_method");
  QTest::newRow("no model") << QByteArray(methods::kImageClassify) << QByteArray("{}") << QByteArray("x")
                            << QByteArray("bad_request");
  QTest::newRow("model of a wrong type")
      << QByteArray(methods::kImageClassify) << QByteArray(R"({"model":"one"})") << QByteArray("x")
      << QByteArray("bad_request");
  QTest::newRow("no picture") << QByteArray(methods::kImageClassify) << QByteArray(R"({"model":1})")
                              << QByteArray() << QByteArray("image_empty");
  QTest::newRow("a text for a picture") << QByteArray(methods::kImageExplain) << QByteArray(R"({"model":1})")
                                        << QByteArray("hello") << QByteArray("image_unsupported");
  QTest::newRow("params no object") << QByteArray(methods::kModelOpen) << QByteArray("[1,2]") << QByteArray()
                                    << QByteArray("bad_request");
  QTest::newRow("missing file") << QByteArray(methods::kModelOpen) << QByteArray(R"({"source":"/nowhere"})")
                                << QByteArray() << QByteArray("file_missing");
  QTest::newRow("missing data") << QByteArray(methods::kFolderEvaluate)
                                << QByteArray(R"({"model":1,"data":"/nowhere"})") << QByteArray()
                                << QByteArray("file_missing");
}

void TestEngine::serveErrors() {
  QFETCH(QByteArray, method);
  QFETCH(QByteArray, params);
  QFETCH(QByteArray, attachment);
  Served engine;
  QCOMPARE(engine.open(weights()), 1);
  const Json reply = engine.ask(method.constData(), Json::parse(params.toStdString()), attachment);
  QTEST(QByteArray::fromStdString(errorCode(reply)), "code");
  QVERIFY(engine.ask(methods::kImageClassify, {{"model", 1}}, read(path("a.png"))).contains("result"));
}

void TestEngine::serveMeasures() {
  Served engine;
  const int model = engine.open(weights());
  const MapMeasures found = mapMeasuresFromJson(
      engine
          .ask(methods::kImageMeasure, {{"model", model}, {"boxes", Json::array({{0, 0, 200, 120}})}},
               read(path("a.png")))
          .at("result"));
  QCOMPARE(found.deletion.size(), found.insertion.size());
  QVERIFY(std::abs(found.deletion.front() - found.probability) < 1e-5);
  QVERIFY(found.hasBoxes && found.peakInside);
}

void TestEngine::serveClassifiesFolders() {
  Served engine;
  const int model = engine.open(weights());
  const Json files{path("a.png").toStdString(), path("text.jpg").toStdString(), path("b.jpg").toStdString()};
  const int id = engine.send(methods::kFolderClassify, {{"model", model}, {"files", files}});
  std::vector<Json> answers;
  Json message = engine.receive();
  for (; message.value("id", Json()) != Json(id); message = engine.receive()) {
    QCOMPARE(message["method"].get<std::string>(), std::string(methods::kPartial));
    for (const Json& answer : message["params"]["answers"]) answers.push_back(answer);
  }
  QCOMPARE(message["result"]["answered"].get<int>(), 2);
  QCOMPARE(message["result"]["unreadable"].get<int>(), 1);
  QCOMPARE(answers.size(), std::size_t{3});
  QVERIFY(answers[0].contains("top") && answers[2].contains("top"));
  QCOMPARE(answers[1]["error"]["code"].get<std::string>(), std::string("image_unsupported"));
}

void TestEngine::serveEvaluatesInParts() {
  Served engine;
  const int model = engine.open(weights());
  const int id = engine.send(methods::kFolderEvaluate,
                             {{"model", model}, {"data", path("data").toStdString()}, {"stream", true}});
  std::vector<EvaluatedImage> images;
  Json message = engine.receive();
  for (; message.value("id", Json()) != Json(id); message = engine.receive()) {
    if (message["method"] != Json(methods::kPartial)) continue;
    for (const EvaluatedImage& image : evaluatedImagesFromJson(message["params"]["predictions"]))
      images.push_back(image);
  }
  const EvaluationReport report = evaluationReportFromJson(message.at("result"));
  QCOMPARE(images.size(), std::size_t{8});
  QCOMPARE(report.images, 8);
  QCOMPARE(report.classes.size(), std::size_t{3});
  QVERIFY(std::isnan(report.classes[2].recall));  // no picture of a wasp
  QVERIFY(std::isfinite(report.energyThreshold));
}

void TestEngine::serveCamera() {
  Served engine;
  QCOMPARE(errorCode(engine.ask(methods::kCameraNext, {{"source", path("nowhere.avi").toStdString()}})),
           std::string("camera_missing"));
  const std::string film = path("film.avi").toStdString();
  cv::VideoWriter writer(film, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 10, {64, 48});
  if (!writer.isOpened()) QSKIP("SKIP: this OpenCV writes no films");
  for (int i = 0; i < 2; ++i) writer.write(cv::Mat(48, 64, CV_8UC3, cv::Scalar(0, 0, 200)));
  writer.release();
  for (int i = 0; i < 2; ++i) {
    const Json frame = engine.ask(methods::kCameraNext, {{"source", film}});
    const QByteArray jpeg =
        QByteArray::fromBase64(QByteArray::fromStdString(frame.at("result").at("jpeg").get<std::string>()));
    const cv::Mat picture = cv::imdecode(std::vector<uchar>(jpeg.begin(), jpeg.end()), cv::IMREAD_COLOR);
    QCOMPARE(picture.cols, 64);
    QVERIFY(picture.at<cv::Vec3b>(20, 20)[2] > 150);  // red, as it was
  }
  QCOMPARE(errorCode(engine.ask(methods::kCameraNext, {{"source", film}})), std::string("camera_lost"));
  QVERIFY(engine.ask(methods::kCameraClose, Json::object()).contains("result"));
}

void TestEngine::serveCancels() {
  Served engine;
  const int model = engine.open(weights());
  const QByteArray picture = read(path("a.png"));
  // Small networks are quick: a big request in the other lane's place, then one that waits behind it.
  const int running =
      engine.send(methods::kImageExplain, {{"model", model}, {"method", "scorecam"}}, picture);
  const int waiting =
      engine.send(methods::kImageExplain, {{"model", model}, {"method", "scorecam"}}, picture);
  engine.notify(methods::kCancel, {{"id", waiting}});
  engine.notify(methods::kCancel, {{"id", running}});
  const Json first = engine.reply(running);
  QVERIFY(first.contains("result") || errorCode(first) == "cancelled");
  QCOMPARE(errorCode(engine.reply(waiting)), std::string("cancelled"));
  QVERIFY(engine.ask(methods::kImageClassify, {{"model", model}}, picture).contains("result"));
}

void TestEngine::serveAnswersPhotographsWhileALongRequestRuns() {
  Served engine;
  const int model = engine.open(weights());
  const Json network =
      engine.ask(methods::kModelOpen, {{"source", weights().toStdString()}})["result"]["network"];
  const int slow = engine.send(methods::kBenchmarkRun, {{"network", network}, {"runs", 100000}});
  // The benchmark reports its progress before the photograph is sent.
  QCOMPARE(engine.receive().value("method", std::string()), std::string(methods::kProgress));
  const Json answer = engine.ask(methods::kImageClassify, {{"model", model}}, read(path("a.png")));
  QVERIFY(answer.contains("result"));
  engine.notify(methods::kCancel, {{"id", slow}});
  QCOMPARE(errorCode(engine.reply(slow)), std::string("cancelled"));
}

void TestEngine::serveEndsWithItsInput() {
  Served engine;
  engine.open(weights());
  engine.process().closeWriteChannel();
  QVERIFY(engine.process().waitForFinished(20000));
  QCOMPARE(engine.process().exitCode(), 0);
}

void TestEngine::serveRefusesGarbage_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("no header") << QByteArray("hello\r\n\r\n");
  QTest::newRow("endless header") << QByteArray(8192, 'a');
  QTest::newRow("enormous body") << QByteArray("Content-Length: 99999999999\r\n\r\n");
  QTest::newRow("no JSON") << QByteArray("Content-Length: 5\r\n\r\nhello");
  QTest::newRow("no request") << QByteArray("Content-Length: 2\r\n\r\n[]");
  QTest::newRow("id no number") << QByteArray(
      "Content-Length: 31\r\n\r\n{\"method\":\"initialize\",\"id\":\"a\"}");
}

void TestEngine::serveRefusesGarbage() {
  QFETCH(QByteArray, bytes);
  Served engine;
  engine.raw(bytes.toStdString());
  QVERIFY(engine.process().waitForFinished(20000));
  QCOMPARE(engine.process().exitStatus(), QProcess::NormalExit);
  QCOMPARE(engine.process().exitCode(), 2);
  QVERIFY(engine.process().readAllStandardError().contains("effnet: serve: "));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
