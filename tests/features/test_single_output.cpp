#include "tests/cli/program_runner.h"
#include "tests/engine/engine_fixture.h"

#include <cmath>

using namespace effnet;
using namespace effnet::test;

/// A network of one output, a yes or no, says all that the network of two outputs says whose logits are minus
/// and plus half of its own: classified, evaluated, calibrated, decided and exported.
class TestSingleOutput : public EngineFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void classifies();
  void evaluates();
  void decides();
  void decidesByCosts();
  void exports_data();
  void exports();
  void aYesAlone();

 private:
  Outcome tool(QStringList arguments) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("EFFNET_CACHE", path("cache"));
    arguments.insert(1, "--json");
    return runTool("effnet", arguments, environment);
  }
  Json ask(const QStringList& arguments) const {
    const Outcome outcome = tool(arguments + QStringList{"--threads", "1"});
    if (outcome.status != 0) qWarning("%s", outcome.err.constData());
    return outcome.status == 0 ? lines(outcome.out).front() : Json::object();
  }
  /// What a file answers to the validation pictures, a line each.
  std::vector<Json> answers(const QString& file) const {
    QStringList arguments{"classify", "--threads", "1", "--weights", file};
    for (const char* label : {"cat", "dog"})
      for (int i = 0; i < 8; ++i) arguments << path("pets/val/") + label + QStringLiteral("/%1.png").arg(i);
    return lines(tool(arguments).out);
  }
  Json calibrated(const QString& file, const QStringList& more) const {
    return ask(QStringList{"calibrate", "--weights", file, "--data", path("pets")} + more);
  }
  QString one() const { return path("one.safetensors"); }
  QString two() const { return path("two.safetensors"); }
};

namespace {

bool near(const Json& a, const Json& b, double tolerance) {
  return std::abs(a.get<double>() - b.get<double>()) <= tolerance;
}

/// In the network's order.
std::vector<std::string> classesOf(const Json& evaluation) {
  std::vector<std::string> names;
  for (const Json& each : evaluation["per_class"]) names.push_back(each["label"].get<std::string>());
  return names;
}

double probabilityOf(const Json& answer, const std::string& label) {
  for (const Json& each : answer["top"])
    if (each["label"] == label) return each["probability"].get<double>();
  return -1;
}

void expectSameDecisions(const std::vector<Json>& one, const std::vector<Json>& two) {
  QCOMPARE(one.size(), std::size_t{16});
  for (std::size_t i = 0; i < one.size(); ++i) {
    QVERIFY(std::abs(probabilityOf(one[i], "dog") - probabilityOf(two[i], "dog")) < 1e-4);
    QCOMPARE(one[i].value("rejected", false), two[i].value("rejected", false));
    QCOMPARE(one[i].value("decided", -1), two[i].value("decided", -1));
  }
}

}  // namespace

void TestSingleOutput::initTestCase() {
  makeFiles();
  makePets([](int i) { return QString("%1.png").arg(i); });
  ask({"answer", "--weights", weights(), "--data", path("pets"), "--to", two()});
  const Checkpoint both = openCheckpoint(two().toStdString());
  CheckpointMetadata metadata;
  metadata.spec = both.spec;
  metadata.spec.classes = 1;
  metadata.labels = both.labels;  // of no and yes
  metadata.preprocessing = both.preprocessing;
  Network single(metadata.spec);
  const torch::NoGradGuard noGradients;
  auto given = both.network->named_parameters();
  for (const auto& each : single->named_parameters())
    if (!each.key().starts_with("classifier.")) torch::Tensor(each.value()).copy_(given[each.key()]);
  auto statistics = both.network->named_buffers();
  for (const auto& each : single->named_buffers()) torch::Tensor(each.value()).copy_(statistics[each.key()]);
  const auto difference = [](const torch::Tensor& rows) {
    return rows.slice(0, 1, 2).sub(rows.slice(0, 0, 1));
  };
  Network network = both.network;
  single->classifier()->weight.copy_(difference(network->classifier()->weight));
  single->classifier()->bias.copy_(difference(network->classifier()->bias));
  saveCheckpoint(one().toStdString(), single, metadata);
}

void TestSingleOutput::classifies() {
  const Json found = lines(tool({"inspect", one()}).out).front();
  QCOMPARE(found["classes"].get<int>(), 1);
  QCOMPARE(found["activation"].get<std::string>(), std::string("sigmoid"));
  for (const Json& each : answers(one())) QCOMPARE(each["top"].size(), std::size_t{1});
  expectSameDecisions(answers(one()), answers(two()));
}

void TestSingleOutput::evaluates() {
  const Json single = ask({"evaluate", "--weights", one(), "--data", path("pets")});
  const Json both = ask({"evaluate", "--weights", two(), "--data", path("pets")});
  for (const char* field : {"images", "top1", "confusion"}) QCOMPARE(single[field], both[field]);
  QCOMPARE(classesOf(single), classesOf(both));
  QVERIFY(single["top1"].get<double>() > 0.9);
}

/// A sure no is as little unlike the data as a sure yes.
void TestSingleOutput::decides() {
  const QString chosenOne = path("decided_one.safetensors");
  const QString chosenTwo = path("decided_two.safetensors");
  const Json single = calibrated(one(), {"--error-cost", "20", "--to", chosenOne});
  const Json both = calibrated(two(), {"--error-cost", "20", "--to", chosenTwo});
  for (const char* field : {"images", "accepted", "labels", "part"}) QCOMPARE(single[field], both[field]);
  for (const char* field : {"temperature", "coverage", "accuracy", "roc_area", "average_precision"})
    QVERIFY2(near(single[field], both[field], 1e-3), field);
  for (const char* field : {"min_probability", "max_energy"})
    QVERIFY2(near(single["decision"][field], both["decision"][field], 1e-3), field);
  expectSameDecisions(answers(chosenOne), answers(chosenTwo));
  const auto accepted = [this](const QString& file) {
    return ask({"evaluate", "--weights", file, "--data", path("pets")}).value("accepted", Json());
  };
  QVERIFY(accepted(chosenOne).is_object());
  QCOMPARE(accepted(chosenOne)["images"], accepted(chosenTwo)["images"]);
}

void TestSingleOutput::decidesByCosts() {
  const QString file = path("costs.safetensors");
  const Json found = calibrated(one(), {"--false-positive-cost", "5", "--to", file});
  QVERIFY(found["decision"].contains("positive_from"));
  QVERIFY(found["operating_points"].size() > 1);
  for (const Json& each : answers(file)) {
    const bool yes = probabilityOf(each, "dog") >= found["decision"]["positive_from"].get<double>();
    QCOMPARE(each["decided"].get<int>(), yes ? 1 : 0);
  }
}

void TestSingleOutput::exports_data() {
  QTest::addColumn<QStringList>("options");
  QTest::addColumn<QString>("to");
  QTest::newRow("effnet") << QStringList{"--layout", "effnet"} << "copy.safetensors";
  QTest::newRow("timm") << QStringList{"--layout", "timm"} << "timm.safetensors";
  QTest::newRow("torchvision") << QStringList{"--layout", "torchvision"} << "tv.safetensors";
}

/// What is written says the same, and still has words for no and yes and the thresholds.
void TestSingleOutput::exports() {
  QFETCH(const QStringList, options);
  QFETCH(const QString, to);
  const QString decided = path("decided.safetensors");
  if (!QFile::exists(decided)) QVERIFY(!calibrated(one(), {"--error-cost", "20", "--to", decided}).empty());
  const QString file = folder_.filePath(to);
  const Outcome written =
      runTool("effnet", QStringList{"export", "--weights", decided, "--to", file} + options);
  QVERIFY2(written.status == 0, written.err.constData());
  expectSameDecisions(answers(file), answers(decided));
  const Json evaluation = ask({"evaluate", "--weights", file, "--data", path("pets")});
  QCOMPARE(classesOf(evaluation), (std::vector<std::string>{"cat", "dog"}));
  QVERIFY(evaluation["top1"].get<double>() > 0.9);
  // Folders of other names in another order would be counted the wrong way round.
  QVERIFY(QDir().mkpath(path("other/a dog")) && QDir().mkpath(path("other/zebra")));
  QFile::copy(path("pets/val/dog/0.png"), path("other/a dog/0.png"));
  QFile::copy(path("pets/val/cat/0.png"), path("other/zebra/0.png"));
  QVERIFY(tool({"evaluate", "--weights", file, "--data", path("other")}).status != 0);
}

/// A file that says what yes is and not what no is: the other folder means no, wherever it stands.
void TestSingleOutput::aYesAlone() {
  Checkpoint named = openCheckpoint(one().toStdString());
  CheckpointMetadata metadata;
  metadata.spec = named.spec;
  metadata.labels = {"cat"};
  metadata.preprocessing = named.preprocessing;
  const QString file = path("cat_alone.safetensors");
  Network network = named.network;
  const torch::NoGradGuard noGradients;
  network->classifier()->weight.neg_();
  network->classifier()->bias.neg_();
  saveCheckpoint(file.toStdString(), network, metadata);
  const Json evaluation = ask({"evaluate", "--weights", file, "--data", path("pets")});
  QCOMPARE(classesOf(evaluation), (std::vector<std::string>{"dog", "cat"}));
  QVERIFY(evaluation["top1"].get<double>() > 0.9);
}

QTEST_GUILESS_MAIN(TestSingleOutput)
#include "test_single_output.moc"
