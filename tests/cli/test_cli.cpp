#include "tests/cli/program_runner.h"

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using effnet::test::Outcome;
using effnet::test::runTool;
using Json = nlohmann::json;

/// The light program as people run it: real processes, their output and exit status.
class TestCli : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void publishedCounts_data();
  void publishedCounts();
  void phi_data();
  void phi();
  void conventions_data();
  void conventions();
  void stagesOfB0();
  void savedStateNamesTheNetwork();
  void badStateIsRefused_data();
  void badStateIsRefused();
  void fitNamesTheLimit();
  void fitTellsTheLimitInWords_data();
  void fitTellsTheLimitInWords();
  void fitAnyTakesTheMostAccurate_data();
  void fitAnyTakesTheMostAccurate();
  void fitSaysWhatDoesNotMove();
  void fitStartsFromWhatIsNamed();
  void fitAnySaysWhatDoesNotMove();
  void fitKeepsAMeasuredLatency();
  void unknownNamesOfferThoseNear();
  void badUsage_data();
  void badUsage();
  void wrongCommandsAreNamed_data();
  void wrongCommandsAreNamed();
  void helpIsFoundAnyWay();
  void helpIsInGroupsWithAnExample();
  void quietLeavesErrors();
  void phiZeroHasItsPublishedName();
  void aRunWithoutAnEpochHasNoAccuracy();
  void commandsDescribeThemselves();
  void loadsNoTorch();
  void engineIsNamedWhenMissing();
  void fullDisk();
};

namespace {

Json analyze(const QStringList& arguments) {
  const Outcome outcome = runTool("effnet", QStringList{"analyze", "--json"} + arguments);
  if (outcome.status != 0) qWarning("%s", outcome.err.constData());
  return Json::parse(outcome.out.toStdString(), nullptr, false);
}

}  // namespace

// FACTS: the counts of the published networks, from the public implementations (torchvision agrees to the
// digit).
void TestCli::publishedCounts_data() {
  QTest::addColumn<qint64>("params");
  QTest::addColumn<qint64>("macs");
  QTest::addColumn<qint64>("buffers");
  const auto row = [](const char* model, qint64 params, qint64 macs, qint64 buffers) {
    QTest::newRow(model) << params << macs << buffers;
  };
  row("efficientnet_b0", 5'288'548, 385'814'752, 42'016);
  row("efficientnet_b1", 7'794'184, 686'802'832, 62'048);
  row("efficientnet_b2", 9'109'994, 993'561'872, 67'568);
  row("efficientnet_b3", 12'233'232, 1'827'141'392, 87'296);
  row("efficientnet_b4", 19'341'616, 4'393'771'024, 125'200);
  row("efficientnet_b5", 30'389'784, 10'266'384'752, 172'736);
  row("efficientnet_b6", 43'040'704, 19'067'593'536, 224'432);
  row("efficientnet_b7", 66'347'960, 37'745'884'192, 310'720);
  row("efficientnet_b8", 87'413'142, 62'597'461'568, 380'032);
  row("efficientnet_l2", 480'309'308, 475'703'653'280, 1'090'688);
  row("efficientnet_v2_s", 21'458'488, 8'365'617'152, 153'872);
  row("efficientnet_v2_m", 54'139'356, 24'582'460'384, 292'032);
  row("efficientnet_v2_l", 118'515'272, 56'079'699'008, 512'576);
  row("efficientnet_v2_xl", 208'119'808, 93'353'451'520, 777'024);
  row("efficientnet_v2_b0", 7'139'704, 718'086'176, 60'608);
  row("efficientnet_v2_b1", 8'141'052, 1'196'819'360, 71'072);
  row("efficientnet_v2_b2", 10'096'086, 1'697'542'832, 82'288);
  row("efficientnet_v2_b3", 14'358'406, 3'011'458'816, 109'216);
  row("mobilenet_v2", 3'504'872, 300'774'272, -1);
  row("resnet50", 25'557'032, 4'089'184'256, -1);
  row("resnet152", 60'192'808, 11'513'626'624, -1);
}

void TestCli::publishedCounts() {
  QFETCH(qint64, buffers);
  const QString model = QTest::currentDataTag();
  const Outcome outcome = runTool("effnet", {"analyze", "--model", model, "--json"});
  QCOMPARE(outcome.status, 0);
  QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
  QCOMPARE(outcome.out.count('\n'), 1);
  qInfo("%.1f ms", outcome.milliseconds);
  const Json json = Json::parse(outcome.out.toStdString());
  QCOMPARE(QString::fromStdString(json.at("name")), model);
  QTEST(json.at("params").get<qint64>(), "params");
  QTEST(json.at("macs").get<qint64>(), "macs");
  if (buffers >= 0) QCOMPARE(json.at("buffers").get<qint64>(), buffers);
  qint64 params = 0;
  qint64 macs = 0;
  for (const Json& stage : json.at("stages")) {
    params += stage.at("params").get<qint64>();
    macs += stage.at("macs").get<qint64>();
  }
  QTEST(params, "params");
  QTEST(macs, "macs");
}

void TestCli::phi_data() {
  QTest::addColumn<qint64>("params");
  QTest::addColumn<int>("resolution");
  QTest::newRow("0") << qint64{5'288'548} << 224;
  QTest::newRow("1") << qint64{9'109'994} << 258;
  QTest::newRow("2") << qint64{12'255'408} << 296;
  QTest::newRow("3") << qint64{16'350'296} << 341;
  QTest::newRow("4") << qint64{25'916'448} << 392;
  QTest::newRow("5") << qint64{33'726'740} << 451;
  QTest::newRow("6") << qint64{45'464'648} << 518;
  QTest::newRow("7") << qint64{68'741'810} << 596;
}

void TestCli::phi() {
  const Json json = analyze({"--family", "efficientnet", "--phi", QTest::currentDataTag()});
  QTEST(json.at("params").get<qint64>(), "params");
  QTEST(json.at("resolution").get<int>(), "resolution");
}

void TestCli::conventions_data() {
  QTest::addColumn<qint64>("operations");
  // B0 at 224: torchvision's multiply-adds, twice them, and each tool's additions (normalised elements
  // 6,737,696).
  QTest::newRow("macs") << qint64{385'814'752};
  QTest::newRow("flops") << qint64{771'629'504};
  QTest::newRow("timm") << qint64{385'814'752 + 2 * 6'737'696 + 62'720};
}

void TestCli::conventions() {
  const Json json = analyze({"--model", "efficientnet_b0", "--convention", QTest::currentDataTag()});
  QTEST(json.at("macs").get<qint64>(), "operations");
}

void TestCli::stagesOfB0() {
  const Json stages = analyze({"--model", "efficientnet_b0"}).at("stages");
  // Stem, seven stages, head, classifier.
  QCOMPARE(stages.size(), std::size_t{10});
  const std::vector<qint64> params{928,     1'448,     16'714,  46'640,  242'930,
                                   543'148, 2'026'348, 717'232, 412'160, 1'281'000};
  const std::vector<int> outputs{112, 112, 56, 28, 14, 14, 7, 7, 7, 1};
  for (std::size_t i = 0; i < stages.size(); ++i) {
    QCOMPARE(stages[i].at("index").get<int>(), static_cast<int>(i) + 1);
    QCOMPARE(stages[i].at("params").get<qint64>(), params[i]);
    if (i < 9) QCOMPARE(stages[i].at("out_resolution").get<int>(), outputs[i]);
  }
}

// What the window's Explore page saves, and what analyze itself prints.
void TestCli::savedStateNamesTheNetwork() {
  QTemporaryDir folder;
  QFile file(folder.filePath("state.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(
      R"({"effnet_state":1,"family":"efficientnet","mode":"custom","depth":1.8,"width":1.4,"resolution":380})");
  file.close();
  QCOMPARE(analyze({"--state", file.fileName()})["params"].get<qint64>(), 19'341'616);
  QCOMPARE(analyze({"--state", file.fileName(), "--classes", "10"})["params"].get<qint64>(),
           19'341'616 - (1792 + 1) * 990);

  const Outcome printed = runTool("effnet", {"analyze", "--json", "--family", "resnet50", "--phi", "2"});
  QCOMPARE(printed.status, 0);
  QFile again(folder.filePath("analyzed.json"));
  QVERIFY(again.open(QIODevice::WriteOnly));
  again.write(printed.out);
  again.close();
  const Json before = Json::parse(printed.out.toStdString());
  const Json after = analyze({"--state", again.fileName()});
  for (const char* total : {"params", "macs", "resolution"})
    QCOMPARE(after[total].dump(), before[total].dump());
}

void TestCli::badStateIsRefused_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<QByteArray>("reason");
  QTest::newRow("not JSON") << QByteArray("φ = 3") << QByteArray("not valid JSON");
  QTest::newRow("a list") << QByteArray("[]") << QByteArray("no JSON object");
  QTest::newRow("no family") << QByteArray("{}") << QByteArray("'family' is missing");
  QTest::newRow("φ far off") << QByteArray(R"({"effnet_state":1,"family":"efficientnet","phi":1e9})")
                             << QByteArray("'phi' lies outside");
  QTest::newRow("too large") << QByteArray(2 << 20, ' ') << QByteArray("larger than one can be");
}
void TestCli::badStateIsRefused() {
  QFETCH(QByteArray, content);
  QFETCH(QByteArray, reason);
  QTemporaryDir folder;
  QFile file(folder.filePath("state.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(content);
  file.close();
  const Outcome outcome = runTool("effnet", {"analyze", "--state", file.fileName()});
  QVERIFY(outcome.status != 0);
  QVERIFY2(outcome.err.contains(reason) && outcome.err.contains("state.json"), outcome.err.constData());
}

void TestCli::fitNamesTheLimit() {
  const Outcome outcome =
      runTool("effnet", {"fit", "--family", "efficientnet", "--max-macs", "1.9G", "--json"});
  QCOMPARE(outcome.status, 0);
  const Json json = Json::parse(outcome.out.toStdString());
  QCOMPARE(QString::fromStdString(json.at("binding")), QStringLiteral("macs"));
  QVERIFY(json.at("phi").get<double>() > 2 && json.at("phi").get<double>() < 2.2);
  QVERIFY(json.at("macs").get<qint64>() <= 1'900'000'000);
}

void TestCli::fitTellsTheLimitInWords_data() {
  QTest::addColumn<QString>("limit");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("words");
  QTest::newRow("MACs") << "--max-macs"
                        << "1G"
                        << "multiply-adds";
  QTest::newRow("parameters") << "--max-params"
                              << "8M"
                              << "parameters";
  QTest::newRow("training") << "--max-memory"
                            << "4GiB"
                            << "memory for training";
  QTest::newRow("inference") << "--max-inference-memory"
                             << "40MiB"
                             << "memory for inference";
  QTest::newRow("file") << "--max-file-size"
                        << "40M"
                        << "the size of the file of weights";
}

void TestCli::fitTellsTheLimitInWords() {
  QFETCH(QString, limit);
  QFETCH(QString, value);
  QFETCH(QString, words);
  const QString said = "stopped by the limit on " + words;
  const Outcome outcome = runTool("effnet", {"fit", "--family", "efficientnet", limit, value});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QVERIFY2(outcome.out.contains(said.toUtf8()), outcome.out.constData());
}

void TestCli::fitAnyTakesTheMostAccurate_data() {
  QTest::addColumn<QString>("limit");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("figure");
  QTest::addColumn<QString>("binding");
  QTest::newRow("MACs") << "--max-macs"
                        << "1000000000"
                        << "macs"
                        << "macs";
  QTest::newRow("parameters") << "--max-params"
                              << "8000000"
                              << "params"
                              << "params";
  QTest::newRow("inference") << "--max-inference-memory"
                             << "60000000"
                             << "inference_bytes"
                             << "inference_memory";
  QTest::newRow("file") << "--max-file-size"
                        << "33000000"
                        << "file_bytes"
                        << "file_size";
}

void TestCli::fitAnyTakesTheMostAccurate() {
  QFETCH(QString, limit);
  QFETCH(QString, value);
  QFETCH(QString, figure);
  QFETCH(QString, binding);
  const Outcome outcome = runTool("effnet", {"fit", "--any", limit, value, "--json"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json json = Json::parse(outcome.out.toStdString());
  const std::string key = figure.toStdString();
  const double most = value.toDouble();
  double best = 0;
  for (const Json& candidate : json.at("candidates")) {
    const bool within = candidate.at(key).get<double>() <= most;
    QVERIFY2(candidate.at("fits").get<bool>() == within, candidate.dump().c_str());
    QCOMPARE(candidate.at("breaks").empty(), within);
    if (within) best = std::max(best, candidate.value("top1", 0.0));
    QVERIFY2(candidate.at("file_bytes").get<double>() > 1e6, candidate.dump().c_str());
  }
  QVERIFY(best > 70);
  QCOMPARE(json.at("top1").get<double>(), best);
  QCOMPARE(json.at("best").at("top1").get<double>(), best);
  QCOMPARE(json.at("name").get<std::string>(), json.at("best").at("model").get<std::string>());
  QCOMPARE(QString::fromStdString(json.at("binding")), binding);
  QVERIFY(json.at("next").at("top1").get<double>() > best);
  QVERIFY(!json.at("untrained").empty());
  for (const Json& family : json.at("untrained"))
    if (limit == "--max-macs") QVERIFY2(family.at("macs").get<double>() <= most, family.dump().c_str());
  const Outcome text = runTool("effnet", {"fit", "--any", limit, value});
  QVERIFY2(text.out.contains("best that fits") && text.out.contains("untrained"), text.out.constData());
}

void TestCli::fitSaysWhatDoesNotMove() {
  const QStringList fit{"fit",        "--model", "efficientnet_b1", "--mode", "resolution",
                        "--max-macs", "1G",      "--max-params"};
  const Outcome idle = runTool("effnet", fit + QStringList{"100M"});
  QVERIFY2(idle.status == 0 && idle.out.contains("does not change parameters"), idle.out.constData());
  const Json json = Json::parse(runTool("effnet", fit + QStringList{"100M", "--json"}).out.toStdString());
  QCOMPARE(json.at("unmoved"), Json::array({"params"}));
  const Outcome never = runTool("effnet", fit + QStringList{"1M"});
  QCOMPARE(never.status, 2);
  QVERIFY2(never.err.contains("scaling the resolution does not change"), never.err.constData());
}

/// The network of a saved page, the same one as its published name, and as one candidate of many.
void TestCli::fitStartsFromWhatIsNamed() {
  QTemporaryDir folder;
  const QString file = folder.filePath("my network, v2.txt");
  QFile state(file);
  QVERIFY(state.open(QIODevice::WriteOnly));
  state.write(
      R"({"effnet_state":1,"family":"efficientnet","mode":"custom","depth":1.1,"width":1,"resolution":240})");
  state.close();
  const QStringList limit{"--max-inference-memory", "128MiB", "--max-file-size", "60M", "--json"};
  const auto fitted = [&](const QStringList& named) {
    const Outcome outcome = runTool("effnet", QStringList{"fit"} + named + limit);
    if (outcome.status != 0) qWarning("%s", outcome.err.constData());
    return outcome.status == 0 ? Json::parse(outcome.out.toStdString()) : Json::object();
  };
  const Json byState = fitted({"--state", file});
  const Json byModel = fitted({"--model", "efficientnet_b1"});
  for (const char* key : {"phi", "params", "macs", "binding"}) {
    QVERIFY2(byState.contains(key), key);
    QCOMPARE(byState.at(key), byModel.at(key));
  }
  QVERIFY(byState.at("memory").at("inference_bytes").get<double>() <= 128.0 * 1024 * 1024);
  for (const QStringList& named : {QStringList{"--state", file}, QStringList{"--model", "efficientnet_b1"}}) {
    const Json any = fitted(QStringList{"--any"} + named);
    const Json& first = any.at("untrained").at(0);
    QCOMPARE(first.at("family").get<std::string>(), named[1].toStdString());
    QCOMPARE(first.at("phi"), byState.at("phi"));
    QCOMPARE(first.at("binding"), byState.at("binding"));
    QVERIFY(any.at("untrained").size() > 2);
  }
}

/// A limit that a mode cannot influence says so, of all families, too.
void TestCli::fitAnySaysWhatDoesNotMove() {
  const QStringList fit{"fit",        "--any", "--mode",          "resolution",
                        "--max-macs", "1G",    "--max-file-size", "100M"};
  const Outcome outcome = runTool("effnet", fit);
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QVERIFY2(outcome.out.contains("does not change the size of the file"), outcome.out.constData());
  const Json json = Json::parse(runTool("effnet", fit + QStringList{"--json"}).out.toStdString());
  QCOMPARE(json.at("unmoved"), Json::array({"file_size"}));
}

void TestCli::fitKeepsAMeasuredLatency() {
  QTemporaryDir folder;
  const QString file = folder.filePath("measured.jsonl");
  const auto measurement = [](const char* macs, const char* median, const char* threads) {
    return QByteArray(R"({"macs":)") + macs + R"(,"batch":1,"threads":)" + threads +
           R"(,"milliseconds":{"min":1,"median":)" + median + R"(,"p90":99}})" + "\n";
  };
  const auto write = [&](const QByteArray& lines) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(lines);
  };
  const QStringList fit{"fit",           "--family", "efficientnet", "--json",
                        "--max-latency", "20",       "--measured",   file};
  write(measurement("1000000000", "20", "1") + measurement("2000000000", "40", "1"));
  const Outcome outcome = runTool("effnet", fit);
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const Json json = Json::parse(outcome.out.toStdString());
  QCOMPARE(json["binding"].get<std::string>(), std::string("latency"));
  QVERIFY(json["milliseconds"].get<double>() <= 20);
  QVERIFY(json["macs"].get<qint64>() > 900'000'000);
  for (const QByteArray& bad : {QByteArray("not json\n"), QByteArray("{}\n"), QByteArray(),
                                measurement("1", "2", "1") + measurement("1", "2", "2")}) {
    write(bad);
    const Outcome refused = runTool("effnet", fit);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("measured.jsonl") && refused.err.count('\n') == 1, refused.err.constData());
  }
}

void TestCli::unknownNamesOfferThoseNear() {
  const Outcome outcome = runTool("effnet", {"analyze", "--model", "b0"});
  QCOMPARE(outcome.status, 2);
  QVERIFY2(outcome.err.contains("did you mean efficientnet_b0 or efficientnet_v2_b0?"),
           outcome.err.constData());
  QVERIFY(runTool("effnet", {"analyze", "--help"}).out.contains("efficientnet_v2_xl"));
  QVERIFY(runTool("effnet", {"fit", "--help"}).out.contains("mobilenet_v1"));
}

void TestCli::badUsage_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("unknown subcommand") << QStringList{"analyse"};
  QTest::newRow("unknown option") << QStringList{"analyze", "--model", "efficientnet_b0", "--colour"};
  QTest::newRow("no network") << QStringList{"analyze"};
  QTest::newRow("unknown model") << QStringList{"analyze", "--model", "efficientnet_b99"};
  QTest::newRow("unknown family") << QStringList{"analyze", "--family", "alexnet"};
  QTest::newRow("model and family") << QStringList{"analyze", "--model", "resnet50", "--family",
                                                   "efficientnet"};
  QTest::newRow("phi of a model") << QStringList{"analyze", "--model", "resnet50", "--phi", "1"};
  QTest::newRow("phi and depth") << QStringList{"analyze", "--family", "efficientnet", "--phi", "1",
                                                "--depth", "2"};
  QTest::newRow("phi NaN") << QStringList{"analyze", "--family", "efficientnet", "--phi", "nan"};
  QTest::newRow("phi infinite") << QStringList{"analyze", "--family", "efficientnet", "--phi", "inf"};
  QTest::newRow("phi with a tail") << QStringList{"analyze", "--family", "efficientnet", "--phi", "1x"};
  QTest::newRow("phi empty") << QStringList{"analyze", "--family", "efficientnet", "--phi", ""};
  QTest::newRow("phi beyond any network")
      << QStringList{"analyze", "--family", "efficientnet", "--phi", "40"};
  QTest::newRow("negative depth") << QStringList{"analyze", "--family", "efficientnet", "--depth", "-1"};
  QTest::newRow("zero width") << QStringList{"analyze", "--family", "efficientnet", "--width", "0"};
  QTest::newRow("resolution zero") << QStringList{"analyze", "--model", "resnet50", "--resolution", "0"};
  QTest::newRow("resolution fractional")
      << QStringList{"analyze", "--model", "resnet50", "--resolution", "224.5"};
  QTest::newRow("resolution enormous")
      << QStringList{"analyze", "--model", "resnet50", "--resolution", "1e9"};
  QTest::newRow("classes negative") << QStringList{"analyze", "--model", "resnet50", "--classes", "-1"};
  QTest::newRow("convention") << QStringList{"analyze", "--model", "resnet50", "--convention", "horsepower"};
  QTest::newRow("mode") << QStringList{"analyze", "--family", "resnet50", "--phi", "1", "--mode", "sideways"};
  QTest::newRow("alpha zero") << QStringList{"analyze", "--family", "resnet50", "--phi", "1", "--alpha", "0"};
  QTest::newRow("fit any without limit") << QStringList{"fit", "--any"};
  QTest::newRow("fit any of a family")
      << QStringList{"fit", "--any", "--family", "resnet18", "--max-macs", "1G"};
  QTest::newRow("fit nothing named") << QStringList{"fit", "--max-macs", "1G"};
  QTest::newRow("fit without limit") << QStringList{"fit", "--family", "efficientnet"};
  QTest::newRow("fit nothing") << QStringList{"fit", "--family", "efficientnet", "--max-macs", "10"};
  QTest::newRow("fit negative") << QStringList{"fit", "--family", "efficientnet", "--max-macs", "-4e8"};
  QTest::newRow("fit batch alone") << QStringList{"fit",     "--family", "efficientnet", "--max-macs", "1G",
                                                  "--batch", "4"};
}

void TestCli::wrongCommandsAreNamed_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QByteArray>("line");
  QTest::newRow("misspelt")
      << QStringList{"analyse", "--json"}
      << QByteArray(
             "effnet: analyse: there is no such command; did you mean analyze? effnet --help lists them\n");
  QTest::newRow("two letters in the wrong order")
      << QStringList{"trian"}
      << QByteArray(
             "effnet: trian: there is no such command; did you mean train? effnet --help lists them\n");
  QTest::newRow("nothing near") << QStringList{"quux"}
                                << QByteArray(
                                       "effnet: quux: there is no such command; effnet --help lists them\n");
  QTest::newRow("option") << QStringList{"analyze", "--modl", "resnet50"}
                          << QByteArray(
                                 "effnet: analyze: there is no option --modl; did you mean --model?\n");
  QTest::newRow("option beside one that is required")
      << QStringList{"fit", "--famly", "resnet50", "--max-macs", "1G"}
      << QByteArray("effnet: fit: there is no option --famly; did you mean --family?\n");
  QTest::newRow("none") << QStringList{}
                        << QByteArray("effnet: usage: a command is missing; effnet --help lists them\n");
}

void TestCli::wrongCommandsAreNamed() {
  QFETCH(QStringList, arguments);
  QTEST(runTool("effnet", arguments).err, "line");
}

void TestCli::helpIsFoundAnyWay() {
  const QByteArray wanted = runTool("effnet", {"analyze", "--help"}).out;
  QVERIFY(wanted.contains("--convention"));
  QCOMPARE(runTool("effnet", {"help", "analyze"}).out, wanted);
  const QByteArray all = runTool("effnet", {"--help"}).out;
  QCOMPARE(runTool("effnet", {"help"}).out, all);
  QCOMPARE(runTool("effnet", {}).out, all);
  QCOMPARE(runTool("effnet", {"-V"}).out, runTool("effnet", {"--version"}).out);
  QVERIFY(!all.contains("describe"));
}

void TestCli::helpIsInGroupsWithAnExample() {
  const Json told = Json::parse(runTool("effnet", {"describe"}).out.toStdString());
  for (const Json& command : told["commands"]) {
    if (command["options"].empty()) continue;  // the engine's
    const QString name = QString::fromStdString(command["name"]);
    const QByteArray help = runTool("effnet", {name, "--help"}).out;
    QVERIFY2(help.contains("Example:\n  "), qPrintable(name + " has no example"));
    QVERIFY2(help.contains("effnet " + name.toUtf8()), qPrintable(name));
    QVERIFY2(help.contains("-q,--quiet"), qPrintable(name));
  }
  const QByteArray help = runTool("effnet", {"analyze", "--help"}).out;
  QVERIFY(help.indexOf("\nNetwork:") < help.indexOf("--family"));
  QVERIFY(help.indexOf("\nOutput:") < help.indexOf("--json"));
}

void TestCli::quietLeavesErrors() {
  const Outcome outcome = runTool("effnet", {"analyze", "-q", "--model", "efficientnet_b99"});
  QCOMPARE(outcome.status, 2);
  QVERIFY(outcome.err.startsWith("effnet: analyze: "));
}

void TestCli::phiZeroHasItsPublishedName() {
  const auto name = [](const char* family, const char* phi) {
    return QString::fromStdString(analyze({"--family", family, "--phi", phi}).at("name"));
  };
  QCOMPARE(name("efficientnet", "0"), QStringLiteral("efficientnet_b0"));
  QCOMPARE(name("resnet50", "0"), QStringLiteral("resnet50"));
  QVERIFY(name("efficientnet", "1") != "efficientnet_b1");  // B1 is not φ = 1
}

void TestCli::aRunWithoutAnEpochHasNoAccuracy() {
  const QTemporaryDir folder;
  QDir(folder.path()).mkdir("run");
  QFile events(folder.filePath("run/events.jsonl"));
  QVERIFY(events.open(QIODevice::WriteOnly));
  events.write("{\"event\":\"step\",\"step\":1}\n");
  events.close();
  const Outcome outcome = runTool("effnet", {"runs", folder.path()});
  QCOMPARE(outcome.status, 0);
  QVERIFY2(outcome.out.contains("nothing measured yet") && !outcome.out.contains('%'),
           outcome.out.constData());
}

/// The manual pages and completions are made of this.
void TestCli::commandsDescribeThemselves() {
  const Json told = Json::parse(runTool("effnet", {"describe"}).out.toStdString());
  for (const Json& command : told["commands"]) {
    QVERIFY2(!command["description"].get<std::string>().empty(), command.dump().c_str());
    for (const Json& option : command["options"])
      QVERIFY2(!option["description"].get<std::string>().empty(), option.dump().c_str());
  }
}

void TestCli::badUsage() {
  QFETCH(QStringList, arguments);
  const Outcome outcome = runTool("effnet", arguments);
  QCOMPARE(outcome.status, 2);
  QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
  QVERIFY2(outcome.err.startsWith("effnet: "), outcome.err.constData());
  QCOMPARE(outcome.err.count('\n'), 1);
  QVERIFY(outcome.err.count(": ") >= 2);
}

void TestCli::loadsNoTorch() {
  // The loader itself says which libraries the process maps.
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert("LD_DEBUG", "libs");
  for (const QStringList& arguments : {QStringList{"analyze", "--model", "efficientnet_b7", "--json"},
                                       QStringList{"fit", "--family", "resnet50", "--max-macs", "8G"},
                                       QStringList{"--help"}, QStringList{"analyze", "--help"}}) {
    const Outcome outcome = runTool("effnet", arguments, environment);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.contains("libstdc++"), "the loader reported nothing");
    for (const char* heavy : {"libtorch", "libc10", "libopencv", "libQt"})
      QVERIFY2(!outcome.err.contains(heavy), heavy);
  }
}

void TestCli::engineIsNamedWhenMissing() {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert("EFFNET_ENGINE", "/nowhere/effnet-engine");
  const Outcome outcome = runTool("effnet", {"classify", "--weights", "w.pth", "a.jpg"}, environment);
  QCOMPARE(outcome.status, 2);
  QVERIFY(outcome.err.startsWith("effnet: classify: "));
  QVERIFY(outcome.err.contains("/nowhere/effnet-engine"));
}

void TestCli::fullDisk() {
  QProcess process;
  process.setStandardOutputFile("/dev/full");
  process.start(qEnvironmentVariable("EFFNET_BIN") + "/effnet", {"analyze", "--model", "resnet50", "--json"});
  QVERIFY(process.waitForFinished());
  QVERIFY(process.exitCode() != 0);
  QVERIFY(process.readAllStandardError().startsWith("effnet: "));
}

QTEST_APPLESS_MAIN(TestCli)
#include "test_cli.moc"
