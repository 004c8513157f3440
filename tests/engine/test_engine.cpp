#include "core/protocol/answers.h"
#include "core/protocol/cam_method.h"
#include "core/protocol/dataset_kind.h"
#include "core/protocol/evaluation_answers.h"
#include "core/protocol/json_text.h"
#include "core/protocol/measurement.h"
#include "tests/cli/program_runner.h"
#include "tests/engine/engine_fixture.h"
#include "tests/training/tar_writer.h"

#include <QtTest>
#include <cmath>

using namespace effnet;
using namespace effnet::test;

/// The engine's subcommands as people use them, on a small network made here.
class TestEngine : public EngineFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { makeFiles(); }
  void classifyLines();
  void explainInWords();
  void explainNamesEveryMethod();
  void explainWritesFiles();
  void emptyFolderIsAnItem();
  void folderByNameAndContent();
  void tablesAndReports();
  void explainSeveral();
  void explainAskedClass();
  void pointingGameIsToldApart();
  void explainAgainst();
  void inspectKnowsOurOwn();
  void evaluateFolder();
  void evaluateEveryKind_data();
  void evaluateEveryKind();
  void evaluateByMapping();
  void benchmarkTimesStagesAndSizes();
  void benchmarkTimesTrainingSteps();
  void benchmarkOfSizesAndBatches();
  void badInput_data();
  void badInput();
};

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

void TestEngine::explainInWords() {
  const Outcome outcome =
      runTool("effnet", {"explain", "--weights", weights(), "--topk", "2", path("a.png"), path("text.jpg")});
  QCOMPARE(outcome.status, 2);
  QCOMPARE(outcome.out.count(" %, logit "), 2);
  QCOMPARE(outcome.out.count(path("text.jpg").toUtf8()), 0);
  QCOMPARE(outcome.err.count(path("text.jpg").toUtf8()), 1);  // a reason names its file once
}

void TestEngine::explainNamesEveryMethod() {
  const QByteArray help = runTool("effnet", {"explain", "--help"}).out;
  for (const CamMethodRow& row : tableOf<CamMethod>()) QVERIFY2(help.contains(row.word), row.word);
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

/// In natural order, by content where a name says nothing; what is no picture is named, systems' own files
/// are nothing.
void TestEngine::folderByNameAndContent() {
  const QDir folder(path("mixed"));
  QVERIFY(folder.mkpath("__MACOSX"));
  for (const char* name : {"10.png", "2.png", "1.jfif", "3"})
    QVERIFY(QFile::copy(path(name[0] == '1' && name[1] == '.' ? "b.jpg" : "a.png"), folder.filePath(name)));
  for (const char* name : {"._2.png", ".DS_Store", "Thumbs.db", "__MACOSX/4.png", "notes.txt"})
    QVERIFY(QFile::copy(path("text.jpg"), folder.filePath(name)));
  const Outcome outcome = runTool("effnet", {"classify", "--json", "--weights", weights(), folder.path()});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QStringList files;
  for (const Json& line : lines(outcome.out))
    files.append(QFileInfo(QString::fromStdString(line["file"].get<std::string>())).fileName());
  QCOMPARE(files, QStringList({"1.jfif", "2.png", "3", "10.png"}));
  QVERIFY2(outcome.err.contains("1 file is no picture") && outcome.err.contains("notes.txt"),
           outcome.err.constData());
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
  QCOMPARE(summary["steps"].get<int>(), 20);
  const QByteArray maps = read(path("maps.html"));
  for (const char* setting : {"class", "padding", "epsilon", "mean", "standard deviation", "date"})
    QVERIFY2(maps.contains(setting), setting);

  const Outcome text =
      runTool("effnet", {"explain", "--weights", weights(), "--faithfulness", path("a.png")});
  QVERIFY2(text.status == 0, text.err.constData());
  QVERIFY2(text.out.contains("\n1 measured: deletion "), text.out.constData());
  QVERIFY2(!text.out.contains('{'), text.out.constData());
}

/// A class that is not among the likeliest has its figures; the curves have the steps that were asked for.
void TestEngine::explainAskedClass() {
  const Json all =
      lines(runTool("effnet", {"explain", "--json", "--weights", weights(), path("a.png")}).out)[0];
  const Json last = all["top"].back();
  const Outcome outcome =
      runTool("effnet", {"explain", "--json", "--weights", weights(), "--class",
                         QString::number(last["index"].get<int>()), "--topk", "1", "--faithfulness",
                         "--steps", "5", "--report", path("asked.html"), path("a.png")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json answer = lines(outcome.out).front();
  QCOMPARE(answer["top"].size(), std::size_t{1});
  QVERIFY(answer["asked"] == Json::array({last}));
  QVERIFY(answer["logit"] == last["logit"] && answer["probability"] == last["probability"]);
  QCOMPARE(answer["faithfulness"]["steps"].get<int>(), 5);
  QCOMPARE(answer["faithfulness"]["insertion"].size(), std::size_t{6});
  QCOMPARE(lines(outcome.out).back()["summary"]["steps"].get<int>(), 5);
  const QByteArray name = QByteArray::fromStdString(last["label"].get<std::string>());
  QVERIFY(read(path("asked.html")).count(name) >= 3);  // settings, caption, table
}

/// The pointing game is told for all pictures with boxes, for those with a single one, and for the right
/// answers.
void TestEngine::pointingGameIsToldApart() {
  QFile boxes(path("game.csv"));
  QVERIFY(boxes.open(QIODevice::WriteOnly));
  boxes.write("path,x,y,width,height\na.png,0,0,200,120\nb.jpg,0,0,1,1\nb.jpg,0,0,2,2\n");
  boxes.close();
  const auto summary = [&](const QStringList& more) {
    const Outcome outcome = runTool("effnet", QStringList{"explain", "--json", "--weights", weights(),
                                                          "--boxes", path("game.csv"), "--class", "1"} +
                                                  more + QStringList{path("a.png"), path("b.jpg")});
    return lines(outcome.out).back()["summary"];
  };
  const Json strict = summary({});
  QCOMPARE(strict["images"].get<int>(), 2);
  QCOMPARE(strict["tolerance"].get<double>(), 0.0);
  QCOMPARE(strict["pointing_game"].get<double>(), 0.5);
  QCOMPARE(strict["single_box"]["images"].get<int>(), 1);
  QCOMPARE(strict["single_box"]["pointing_game"].get<double>(), 1.0);
  QCOMPARE(strict["true_class_known"].get<int>(), 2);
  QVERIFY(strict["right_class"]["images"].get<int>() <= 2);
  QCOMPARE(summary({"--tolerance", "1000"})["pointing_game"].get<double>(), 1.0);
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

namespace {

constexpr int kSide = 32;
const char* const kClasses[] = {"ant", "bee", "wasp"};

cv::Mat greyPicture(int number) {
  cv::Mat grey(kSide, kSide, CV_8U);
  for (int y = 0; y < kSide; ++y)
    for (int x = 0; x < kSide; ++x)
      grey.at<uchar>(y, x) = static_cast<uchar>((x * (number + 3) + y * 5 + number * 37) % 256);
  return grey;
}

std::string bigEndian(int value) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xFF);
  return bytes;
}

/// Twelve pictures of three classes, in the layout of `kind`.
void writeKind(const QString& root, const QString& kind) {
  QDir().mkpath(root);
  if (kind == QStringLiteral("voc")) QDir(root).mkpath("Annotations");
  std::string images = bigEndian(0x803) + bigEndian(12) + bigEndian(kSide) + bigEndian(kSide);
  std::string labels = bigEndian(0x801) + bigEndian(12);
  std::string records;
  std::string shards[2];
  QByteArray table = "file,insect\n";
  for (int i = 0; i < 12; ++i) {
    const cv::Mat grey = greyPicture(i);
    const QString name = QString::number(100 + i) + ".png";
    const std::string pixels(grey.datastart, grey.dataend);
    images += pixels;
    labels += static_cast<char>(i % 3);
    records += static_cast<char>(i % 3) + pixels + pixels + pixels;
    table += name.toUtf8() + "," + kClasses[i % 3] + "\n";
    std::vector<unsigned char> png;
    QVERIFY(cv::imencode(".png", grey, png));
    const std::string key = QString::number(100 + i).toStdString();
    shards[i % 2] += tarMember(key + ".png", std::string(png.begin(), png.end())) +
                     tarMember(key + ".cls", kClasses[i % 3]);
    const bool folder = kind == QStringLiteral("folder");
    const QString place = root + (folder ? QString("/test/") + kClasses[i % 3] : QString("/JPEGImages"));
    QDir().mkpath(place);
    QVERIFY(cv::imwrite((place + "/" + name).toStdString(), grey));
    if (kind == QStringLiteral("voc"))
      write(root + "/Annotations/" + QString::number(100 + i) + ".xml",
            QByteArray("<annotation><filename>") + name.toUtf8() + "</filename><object><name>" +
                kClasses[i % 3] + "</name></object></annotation>");
  }
  if (kind == QStringLiteral("tar")) {
    QVERIFY(QDir(root + "/JPEGImages").removeRecursively());
    for (int i : {0, 1})
      write(root + QStringLiteral("/test-%1.tar").arg(i), QByteArray::fromStdString(shards[i] + tarEnd()));
  }
  if (kind == QStringLiteral("csv")) write(root + "/test.csv", table);
  if (kind == QStringLiteral("idx"))
    write(root + "/t10k-images-idx3-ubyte", QByteArray::fromStdString(images));
  if (kind == QStringLiteral("idx"))
    write(root + "/t10k-labels-idx1-ubyte", QByteArray::fromStdString(labels));
  if (kind == QStringLiteral("cifar")) write(root + "/data_batch_1.bin", QByteArray::fromStdString(records));
  if (kind == QStringLiteral("cifar")) write(root + "/batches.meta.txt", "ant\nbee\nwasp\n");
}

}  // namespace

void TestEngine::evaluateEveryKind_data() {
  QTest::addColumn<QString>("kind");
  for (const DatasetKindRow& row : tableOf<DatasetKind>())
    if (row.value != DatasetKind::Folder) QTest::newRow(row.word) << row.word;
  QTest::newRow("tar") << "tar";
}

/// The same pictures give the same figures, however they are stored.
void TestEngine::evaluateEveryKind() {
  QFETCH(QString, kind);
  write(path("numbers.csv"), "folder,class\n0,ant\n1,bee\n2,wasp\n");  // IDX has no names
  std::vector<Json> answers;
  for (const QString& each : {QStringLiteral("folder"), kind}) {
    const QString root = path("kinds/") + kind + "-" + each;
    writeKind(root, each);
    QStringList arguments{"evaluate", "--json", "--predictions", "--weights", weights(), "--data", root};
    if (each == QStringLiteral("idx")) arguments << "--classes-from" << path("numbers.csv");
    const Outcome outcome = runTool("effnet", arguments);
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    answers.push_back(lines(outcome.out).front());
    const QString told = each == QStringLiteral("tar") ? QStringLiteral("folder") : each;  // of shards
    QCOMPARE(QString::fromStdString(answers.back()["kind"].get<std::string>()), told);
  }
  QCOMPARE(answers[0]["images"].get<int>(), 12);
  for (const char* field : {"images", "top1", "top5", "confusion"})
    QVERIFY2(answers[0][field] == answers[1][field], field);
  for (const char* field : {"macro_f1", "calibration_error", "energy_threshold"})  // sums in another order
    QVERIFY2(std::abs(answers[0][field].get<double>() - answers[1][field].get<double>()) < 1e-6, field);
}

void TestEngine::evaluateByMapping() {
  const QString root = path("strange");
  for (const char* name : {"Ameise", "Biene"}) {
    QDir(root).mkpath(name);
    writePicture(root + "/" + name + "/0.png", 60, 60, name[0]);
  }
  const Outcome refused = runTool("effnet", {"evaluate", "--json", "--weights", weights(), "--data", root});
  QCOMPARE(refused.status, 2);
  for (const char* each : {"'Ameise'", "'Biene'", "--classes-from"})
    QVERIFY2(refused.err.contains(each), refused.err.constData());
  write(path("mapping.json"), R"({"Ameise":"ant","Biene":null})");
  const Outcome outcome = runTool("effnet", {"evaluate", "--json", "--weights", weights(), "--data", root,
                                             "--classes-from", path("mapping.json")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json answer = lines(outcome.out).front();
  QCOMPARE(answer["images"].get<int>(), 1);
  QVERIFY(answer["notes"].dump().find("'Biene' is left out") != std::string::npos);
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
    const Measurement one = decodeAnswer<Measurement>(line);
    QCOMPARE(one.params, 5'288'548);
    QCOMPARE(one.stages.size(), std::size_t{10});
    QVERIFY(one.minMs <= one.medianMs && one.medianMs <= one.p90Ms);
    QVERIFY(one.peakBytes >= one.addedBytes);
    double sum = 0;
    for (const Measurement::Stage& stage : one.stages) sum += stage.milliseconds;
    // How much of the whole cannot be told: on a busy machine threads wait for each other in one, not in the
    // other.
    QVERIFY2(sum > 0, line.dump().c_str());
  }
  QCOMPARE(found[1]["resolution"].get<int>(), 64);
}

/// EfficientNetV2's table of training speed, on this machine: what does not fit is a result, too.
void TestEngine::benchmarkOfSizesAndBatches() {
  const Outcome outcome =
      runTool("effnet", {"benchmark", "--model", "efficientnet_b0", "--training", "--runs", "1", "--threads",
                         "1", "--resolutions", "32,48", "--batches", "2,65536", "--json"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  int measured = 0;
  int tooLarge = 0;
  for (const QByteArray& line : outcome.out.trimmed().split('\n')) {
    const Json cell = parseJson(line.toStdString());
    tooLarge += cell.value("out_of_memory", false);
    measured += cell.contains("images_per_second");
    if (cell.value("batch", 0) == 2) QVERIFY(cell["images_per_second"].get<double>() > 0);
    if (cell.value("batch", 0) == 65536) QVERIFY(cell.value("out_of_memory", false));
  }
  QCOMPARE(measured + tooLarge, 4);
}

void TestEngine::benchmarkTimesTrainingSteps() {
  const Outcome outcome = runTool("effnet", {"benchmark", "--model", "efficientnet_b0", "--resolution", "32",
                                             "--batch", "2", "--runs", "1", "--training-step", "--json"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Measurement step = decodeAnswer<Measurement>(lines(outcome.out).front());
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

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
