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
