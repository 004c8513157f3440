// The programs on a GPU, as a user calls them: two stand-ins (stand_in.cpp), which lend the CPU to LibTorch
// as cuda:0 and cuda:1 and are as strict about memory and about where tensors lie.
#include "core/protocol/cam_method.h"
#include "tests/cli/program_runner.h"

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using effnet::test::Outcome;
using effnet::test::runTool;
using nlohmann::json;

class TestGpuPrograms : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void devicesAreListed();
  void answersAreTheCpus();
  void everyMethodAnswers_data();
  void everyMethodAnswers();
  void measuresOfMaps();
  void evaluationInSmallerBatches();
  void tooLittleMemoryIsSaid_data();
  void tooLittleMemoryIsSaid();
  void measurementsKeepTheirBatch();
  void trainsInEachPrecision_data();
  void trainsInEachPrecision();
  void trainsInPartsAndSaysSo();
  void validatesInPartsAndSaysSo();
  void goesOnOnTheCpu();
  void severalGpusWithoutNccl();

 private:
  QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }

  QTemporaryDir folder_;
};

namespace {

constexpr qint64 kPlenty = qint64{4} << 30;   ///< bytes
constexpr qint64 kLittle = qint64{16} << 20;  ///< enough for a dozen small pictures

Outcome onGpu(const QStringList& arguments, qint64 memory = kPlenty) {
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert("LD_PRELOAD", qEnvironmentVariable("EFFNET_STAND_IN_GPU"));
  environment.insert("STAND_IN_GPU_MEMORY", QString::number(memory));
  return runTool("effnet", arguments, environment);
}

/// One JSON value a line.
std::vector<json> lines(const QByteArray& text) {
  std::vector<json> found;
  for (const QByteArray& line : text.split('\n'))
    if (line.startsWith('{')) found.push_back(json::parse(line.toStdString()));
  return found;
}

QStringList training(const QString& data, const QString& run, int pixels = 32) {
  return {"train",
          "--data",
          data,
          "--out",
          run,
          "--model",
          "efficientnet_b0",
          "--resolution",
          QString::number(pixels),
          "--recipe",
          "scratch",
          "--epochs",
          "1",
          "--json"};
}

}  // namespace

void TestGpuPrograms::initTestCase() {
  const Outcome drawn = runTool("effnet", {"dataset", "shapes", "--per-class", "6", "--size", "64", "--seed",
                                           "1", "--out", path("shapes")});
  QVERIFY2(drawn.status == 0, drawn.err.constData());
}

void TestGpuPrograms::devicesAreListed() {
  const Outcome outcome = onGpu({"devices", "--json"});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  const json answer = json::parse(outcome.out.toStdString());
  QCOMPARE(answer["devices"].size(), std::size_t{3});
  QCOMPARE(answer["devices"][2]["id"].get<std::string>(), std::string("cuda:1"));
}

void TestGpuPrograms::answersAreTheCpus() {
  const QStringList arguments{"classify", "--weights",    "builtin:shapes",
                              "--json",   path("shapes"), "--device"};
  const Outcome here = onGpu(arguments + QStringList{"cpu"});
  QVERIFY2(here.status == 0, here.err.constData());
  const auto expected = lines(here.out);
  QCOMPARE(expected.size(), std::size_t{60});
  for (const char* device : {"cuda:0", "cuda:1", "auto"}) {
    const Outcome there = onGpu(arguments + QStringList{QLatin1String(device)});
    QVERIFY2(there.status == 0, there.err.constData());
    QCOMPARE(there.err, here.err);  // nothing that the CPU does not say: boxes.csv is no picture
    const auto answers = lines(there.out);
    QCOMPARE(answers.size(), expected.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
      QCOMPARE(answers[i]["file"], expected[i]["file"]);
      QCOMPARE(answers[i]["top"][0]["index"], expected[i]["top"][0]["index"]);
      QVERIFY(std::abs(answers[i]["top"][0]["logit"].get<double>() -
                       expected[i]["top"][0]["logit"].get<double>()) < 1e-4);
    }
  }
}

void TestGpuPrograms::everyMethodAnswers_data() {
  QTest::addColumn<QString>("method");
  for (const auto& row : effnet::tableOf<effnet::CamMethod>())
    QTest::newRow(row.word) << QString::fromLatin1(row.word);
}

void TestGpuPrograms::everyMethodAnswers() {
  QFETCH(QString, method);
  const Outcome outcome =
      onGpu({"explain", "--weights", "builtin:shapes", "--device", "cuda:1", "--method", method, "--against",
             "0", "--overlay", path("map.png"), path("shapes/star/0001.png")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
}

void TestGpuPrograms::measuresOfMaps() {
  const Outcome outcome =
      onGpu({"explain", "--weights", "builtin:shapes", "--device", "cuda:0", "--faithfulness",
             "--tta=five_crops", "--json", path("shapes/star/0001.png")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
}

void TestGpuPrograms::evaluationInSmallerBatches() {
  const QStringList arguments{"evaluate", "--weights", "builtin:shapes", "--data", path("shapes"),
                              "--device", "cuda:0",    "--batch",        "60",     "--json"};
  const Outcome whole = onGpu(arguments);
  QVERIFY2(whole.status == 0, whole.err.constData());
  const Outcome parts = onGpu(arguments, kLittle);
  QVERIFY2(parts.status == 0, parts.err.constData());
  const json expected = json::parse(whole.out.toStdString());
  const json answer = json::parse(parts.out.toStdString());
  QCOMPARE(expected["batch_limit"].get<int>(), 0);
  QVERIFY(answer["batch_limit"].get<int>() > 0);
  QVERIFY(answer["batch_limit"].get<int>() < 60);
  QCOMPARE(answer["confusion"], expected["confusion"]);
}

void TestGpuPrograms::tooLittleMemoryIsSaid_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("classify") << QStringList{"classify", "--weights", "builtin:shapes",
                                           path("shapes/star/0001.png")};
  QTest::newRow("benchmark") << QStringList{"benchmark", "--model", "efficientnet_b0"};
  QTest::newRow("train") << training(path("shapes"), path("none"));
}

void TestGpuPrograms::tooLittleMemoryIsSaid() {
  QFETCH(QStringList, arguments);
  const Outcome outcome = onGpu(arguments + QStringList{"--device", "cuda:0"}, qint64{1} << 20);
  QCOMPARE(outcome.status, 2);
  QVERIFY2(outcome.err.contains("the GPU has too little free memory"), outcome.err.constData());
  QCOMPARE(outcome.err.trimmed().count('\n'), 0);
}

void TestGpuPrograms::measurementsKeepTheirBatch() {
  const Outcome outcome = onGpu(
      {"benchmark", "--model", "efficientnet_b0", "--batch", "64", "--device", "cuda:0"}, qint64{200} << 20);
  QCOMPARE(outcome.status, 2);
  QVERIFY2(outcome.err.contains("too little free memory"), outcome.err.constData());
}

void TestGpuPrograms::trainsInEachPrecision_data() {
  QTest::addColumn<QString>("precision");
  for (const char* name : {"bf16", "fp16"}) QTest::newRow(name) << QString::fromLatin1(name);
}

void TestGpuPrograms::trainsInEachPrecision() {
  QFETCH(QString, precision);
  const Outcome outcome = onGpu(training(path("shapes"), folder_.filePath(precision)) +
                                QStringList{"--device", "cuda:1", "--set", "precision=" + precision});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QVERIFY(QFile::exists(folder_.filePath(precision) + "/checkpoints/best.safetensors"));
  for (const json& event : lines(outcome.out))
    QVERIFY2(event["event"] != "warning" || event["code"] == "validation_small", event.dump().c_str());
}

void TestGpuPrograms::trainsInPartsAndSaysSo() {
  const Outcome outcome =
      onGpu(training(path("shapes"), path("parts"), 64) + QStringList{"--device", "cuda:0", "--batch", "48"},
            qint64{150} << 20);
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QVERIFY2(outcome.out.contains("smaller_batch"), outcome.out.constData());
}

/// A batch of two to learn from, of thirty to validate: the second alone is too large.
void TestGpuPrograms::validatesInPartsAndSaysSo() {
  const Outcome outcome =
      onGpu(training(path("shapes"), path("validated"), 96) +
                QStringList{"--device", "cuda:0", "--batch", "2", "--set", "val_fraction=0.5"},
            qint64{120} << 20);
  QVERIFY2(outcome.status == 0, outcome.err.constData());
  QCOMPARE(outcome.out.count("smaller_batch"), 1);
  QVERIFY2(outcome.out.contains("validation takes"), outcome.out.constData());
}

void TestGpuPrograms::goesOnOnTheCpu() {
  const Outcome outcome = runTool(
      "effnet",
      {"classify", "--weights", path("fp16/checkpoints/best.safetensors"), path("shapes/star/0001.png")});
  QVERIFY2(outcome.status == 0, outcome.err.constData());
}

void TestGpuPrograms::severalGpusWithoutNccl() {
  const Outcome outcome =
      onGpu(training(path("shapes"), path("two")) + QStringList{"--device", "cuda:0,cuda:1"});
  QVERIFY(outcome.status != 0);
  QVERIFY2(outcome.err.contains("no NCCL"), outcome.err.constData());
  const Outcome third = onGpu(training(path("shapes"), path("third")) + QStringList{"--device", "cuda:2"});
  QVERIFY(third.status != 0);
  QVERIFY2(third.err.contains("there are only 2 GPUs"), third.err.constData());
}

QTEST_APPLESS_MAIN(TestGpuPrograms)
#include "test_gpu_programs.moc"
