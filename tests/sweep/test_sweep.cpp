#include "core/base/files.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "core/protocol/run_failure.h"
#include "core/protocol/sweep_plan.h"
#include "core/scaling/families.h"
#include "tests/cli/program_runner.h"
#include "tests/training/picture_folder.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <csignal>
#include <map>
#include <memory>

using namespace effnet;
using namespace effnet::test;
namespace fs = std::filesystem;

/// `effnet sweep` with the real engine on pictures of two colours.
class TestSweep : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void listsBeforeTraining();
  void ranksAndRepeats();
  void killedAndRepeated_data();
  void killedAndRepeated();
  void stopsEarly();
  void scalingExperiment();
  void trainsWhatItPlanned_data();
  void trainsWhatItPlanned();
  void refusesWhatWasNotPlanned();
  void fromTheSampleNetwork();
  void aLineOfRealRuns();
  void oneBadCandidate();
  void refusals_data();
  void refusals();

 private:
  fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
  QStringList sweep(const std::string& out, const QStringList& more) const;
  QTemporaryDir folder_;
};

namespace {

constexpr int kTimeout = 300'000;

std::vector<Json> lines(const QByteArray& text) {
  std::vector<Json> all;
  for (const auto& line : text.split('\n'))
    if (!line.isEmpty()) all.push_back(Json::parse(line.toStdString()));
  return all;
}

int starts(const fs::path& run) {
  const std::string events = readFile(RunDirectory{run}.events());
  return static_cast<int>(QByteArray::fromStdString(events).count("\"event\":\"run\""));
}

}  // namespace

void TestSweep::initTestCase() {
  writeTwoClasses(path("data"), 12);
}

QStringList TestSweep::sweep(const std::string& out, const QStringList& more) const {
  const QStringList network =
      QStringLiteral("--family efficientnet --width 0.2 --depth 0.3 --resolution 64").split(' ');
  return QStringList{"sweep", "--data", path("data").c_str()} + network +
         QStringList{"--batch", "8", "--device", "cpu", "--out", path(out).c_str()} + more;
}

void TestSweep::listsBeforeTraining() {
  const auto answer = runTool("effnet",
                              sweep("listed", {"--grid", "alpha=1,1.2,beta=1,1.1,gamma=1:1.5:0.05,3",
                                               "--tolerance", "0.2", "--dry-run", "--json"}),
                              QProcessEnvironment::systemEnvironment(), kTimeout);
  QVERIFY2(answer.status == 0, answer.err.constData());
  const auto candidates = lines(answer.out);
  QVERIFY(!candidates.empty());
  for (const auto& candidate : candidates) {
    QCOMPARE(candidate["choice"].size(), std::size_t{3});
    QVERIFY(candidate["params"].get<double>() > 0);
    const double ratio = candidate["cost_ratio"].get<double>();
    QVERIFY2(std::abs(ratio - 2) <= 0.2, candidate.dump().c_str());
  }
  QVERIFY(candidates[0]["estimate"]["seconds"].get<double>() > 0);
  QVERIFY(!fs::exists(path("listed")));
  // Without a folder nothing that lies about is taken for a run of this sweep.
  QStringList nowhere = sweep("listed", {"--grid", "batch=8", "--dry-run", "--json"});
  nowhere.remove(nowhere.indexOf("--out"), 2);
  const auto listed = runTool("effnet", nowhere, QProcessEnvironment::systemEnvironment(), kTimeout);
  QVERIFY2(listed.status == 0, listed.err.constData());
  QCOMPARE(lines(listed.out)[0]["state"], Json("waiting"));
}

void TestSweep::ranksAndRepeats() {
  const QStringList arguments = sweep("ranked", {"--grid", "resolution=24,32", "--epochs", "2", "--parallel",
                                                 "2", "--threads", "1", "--json"});
  const auto answer = runTool("effnet", arguments, QProcessEnvironment::systemEnvironment(), kTimeout);
  QVERIFY2(answer.status == 0, answer.err.constData());
  const auto candidates = lines(answer.out);
  QCOMPARE(candidates.size(), std::size_t{2});
  for (std::size_t i = 0; i < 2; ++i) {
    QCOMPARE(candidates[i]["state"], Json("finished"));
    QCOMPARE(candidates[i]["rank"], Json(int(i) + 1));
    const fs::path run = candidates[i]["run"].get<std::string>();
    QVERIFY(fs::exists(RunDirectory{run}.best()));
    QCOMPARE(starts(run), 1);
  }
  QVERIFY(candidates[0]["score"] >= candidates[1]["score"]);
  QVERIFY(Json::parse(readFile(path("ranked") / "summary.json"))["candidates"].size() == 2);
  // Nothing is left to train, with the same command or with the folder alone.
  QCOMPARE(runTool("effnet", arguments).out, answer.out);
  QCOMPARE(runTool("effnet", {"sweep", "--out", path("ranked").c_str(), "--json"}).out, answer.out);
  for (const auto& candidate : candidates) QCOMPARE(starts(candidate["run"].get<std::string>()), 1);
  const auto other = runTool("effnet", sweep("ranked", {"--grid", "batch=4,8"}));
  QCOMPARE(other.status, 2);
  QVERIFY2(other.err.contains("another sweep"), other.err.constData());
}

void TestSweep::killedAndRepeated_data() {
  QTest::addColumn<int>("signal");
  QTest::newRow("killed") << SIGKILL;
  QTest::newRow("asked to end") << SIGTERM;
}

void TestSweep::killedAndRepeated() {
  QFETCH(int, signal);
  const std::string out = QTest::currentDataTag();
  const QStringList arguments =
      sweep(out, {"--grid", "learning_rate=1e-3,2e-3", "--epochs", "20", "--threads", "1"});
  QProcess process;
  process.start(qEnvironmentVariable("EFFNET_BIN") + "/effnet", arguments);
  const RunDirectory first{path(out) / "learning_rate=1e-3"};
  QTRY_VERIFY_WITH_TIMEOUT(summarizeRun(first.root) && summarizeRun(first.root)->epochs >= 2, kTimeout);
  ::kill(static_cast<pid_t>(process.processId()), signal);
  QVERIFY(process.waitForFinished(kTimeout));
  // The run under way ends in good order, also when nobody was left to tell it.
  QTRY_VERIFY_WITH_TIMEOUT(!RunLock::held(first), kTimeout);
  const auto again = runTool("effnet", arguments + QStringList{"--json"},
                             QProcessEnvironment::systemEnvironment(), kTimeout);
  QVERIFY2(again.status == 0, again.err.constData());
  for (const auto& candidate : lines(again.out)) {
    QCOMPARE(candidate["state"], Json("finished"));
    QCOMPARE(candidate["epochs"], Json(20));
  }
  QCOMPARE(starts(first.root), 1);
}

namespace {

/// Epochs that each run came to.
std::map<std::string, int> epochsOf(const QByteArray& text) {
  std::map<std::string, int> epochs;
  for (const auto& candidate : lines(text)) epochs[candidate["name"]] = candidate["epochs"].get<int>();
  return epochs;
}

}  // namespace

/// Killed between and started again, others at a time, the same candidates go on as without.
void TestSweep::stopsEarly() {
  const auto asked = [this](const char* out, const char* parallel) {
    return sweep(
        out, {"--grid", "learning_rate=1e-5,3e-4,1e-3,3e-3", "--epochs", "4", "--rungs", "3", "--eta", "2",
              "--set", "deterministic=true", "--threads", "1", "--parallel", parallel, "--json"});
  };
  const auto whole =
      runTool("effnet", asked("whole", "1"), QProcessEnvironment::systemEnvironment(), kTimeout);
  QVERIFY2(whole.status == 0, whole.err.constData());
  const auto epochs = epochsOf(whole.out);
  std::map<int, int> reached;
  for (const auto& [name, count] : epochs)
    for (const int rung : {1, 2, 4}) reached[rung] += count >= rung ? 1 : 0;
  QCOMPARE(reached[1], 4);
  QVERIFY(reached[2] >= 2 && reached[2] < 4);  // at least the best half; the first of all may have been lucky
  QVERIFY(reached[4] >= 1);
  QCOMPARE(lines(whole.out).front()["epochs"], Json(4));

  QProcess process;
  process.start(qEnvironmentVariable("EFFNET_BIN") + "/effnet", asked("halved", "1"));
  const auto isBegun = [&] {
    for (const auto& [name, count] : epochs)
      if (const auto run = summarizeRun(path("halved") / name); run && run->epochs >= 2) return true;
    return false;
  };
  QTRY_VERIFY_WITH_TIMEOUT(isBegun(), kTimeout);
  ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
  QVERIFY(process.waitForFinished(kTimeout));
  for (const auto& [name, count] : epochs)
    QTRY_VERIFY_WITH_TIMEOUT(!RunLock::held(RunDirectory{path("halved") / name}), kTimeout);
  const auto answer =
      runTool("effnet", asked("halved", "2"), QProcessEnvironment::systemEnvironment(), kTimeout);
  QVERIFY2(answer.status == 0, answer.err.constData());
  QCOMPARE(epochsOf(answer.out), epochs);
  // Nothing is trained again, and another number of rungs is another sweep.
  QCOMPARE(runTool("effnet", {"sweep", "--out", path("halved").c_str(), "--json"}).out, answer.out);
  QCOMPARE(
      runTool("effnet", sweep("halved", {"--grid", "learning_rate=1e-5,3e-4,1e-3,3e-3", "--epochs", "4"}))
          .status,
      2);
}

void TestSweep::scalingExperiment() {
  const auto answer =
      runTool("effnet",
              sweep("experiment", {"--experiment", "scaling", "--phi", "2", "--seeds", "2", "--epochs", "1",
                                   "--threads", "1", "--parallel", "2", "--json"}),
              QProcessEnvironment::systemEnvironment(), kTimeout);
  QVERIFY2(answer.status == 0, answer.err.constData());
  QCOMPARE(lines(answer.out).size(), std::size_t{10});
  const Json summary = Json::parse(readFile(path("experiment") / "summary.json"));
  QCOMPARE(summary["groups"].size(), std::size_t{5});
  double least = 1e18;
  double most = 0;
  for (const auto& group : summary["groups"]) {
    QCOMPARE(group["runs"], Json(2));
    if (group["name"] == "base") continue;
    least = std::min(least, group["macs"].get<double>());
    most = std::max(most, group["macs"].get<double>());
  }
  QVERIFY(most / least <= 1.05);
}

/// What trains is what was planned, in its size, too: from the request that the window writes.
void TestSweep::trainsWhatItPlanned_data() {
  QTest::addColumn<QStringList>("grid");  // empty: the scaling experiment
  QTest::newRow("coefficients") << QStringList{"alpha=1", "beta=1", "gamma=1.35,1.4,1.45"};
  QTest::newRow("scaling experiment") << QStringList{};
}
void TestSweep::trainsWhatItPlanned() {
  QFETCH(QStringList, grid);
  SweepRequest request;
  request.config = recipeDefaults("scratch");
  request.config.data = path("data").string();
  request.config.network = scaleNetwork(familyBaseline("efficientnet"), Scaling{0.3, 0.2, 32.0 / 224});
  request.config.network.classes = 2;
  request.config.preprocessing = usualPreprocessing(request.config);
  request.config.batch = 8;
  request.config.epochs = 1;
  request.config.threads = 1;
  request.config.device = "cpu";
  request.tolerance = 0.5;
  std::vector<std::string> axes;
  for (const QString& each : grid) axes.push_back(each.toStdString());
  request.grid = parseGrid(axes);
  if (grid.isEmpty()) {
    request.experiment = "scaling";
    request.phi = 2;
    request.config.network = scaleNetwork(familyBaseline("efficientnet"), Scaling{0.3, 0.2, 64.0 / 224});
    request.config.network.classes = 2;
    request.config.preprocessing = usualPreprocessing(request.config);
  }
  const auto plan = planSweep(request);
  const fs::path out = path(QTest::currentDataTag());
  fs::create_directories(out);
  writeFileAtomically(sweepFile(out), toJson(request).dump());
  const auto answer = runTool("effnet", {"sweep", "--out", out.c_str(), "--json"},
                              QProcessEnvironment::systemEnvironment(), kTimeout);
  QVERIFY2(answer.status == 0, answer.err.constData());
  QVERIFY(plan.candidates.size() >= 2);
  for (const auto& candidate : plan.candidates) {
    const auto summary = summarizeRun(out / candidate.name);
    QVERIFY2(summary && summary->state == RunState::Finished, candidate.name.c_str());
    QCOMPARE(summary->macs, candidate.analysis.totals.macs);
    QCOMPARE(summary->params, candidate.analysis.totals.params);
    QCOMPARE(summary->config.network.resolution, candidate.analysis.spec.resolution);
    QCOMPARE(summary->config.preprocessing.inputSize, candidate.analysis.spec.resolution);
  }
}

/// Should they ever differ, nothing is trained.
void TestSweep::refusesWhatWasNotPlanned() {
  const QStringList arguments = sweep("tampered", {"--grid", "resolution=32", "--epochs", "1", "--json"});
  const RunDirectory run{path("tampered") / "resolution=32"};
  fs::create_directories(run.root);
  auto config = recipeDefaults("scratch");
  config.data = path("data").string();
  config.network = scaleNetwork(familyBaseline("efficientnet"), Scaling{0.3, 0.2, 48.0 / 224});
  writeFileAtomically(run.config(), toJson(config).dump());
  const auto answer = runTool("effnet", arguments, QProcessEnvironment::systemEnvironment(), kTimeout);
  QCOMPARE(answer.status, 2);
  QVERIFY2(answer.err.contains("32 pixels") && answer.err.contains("48 pixels"), answer.err.constData());
  QCOMPARE(starts(run.root), 0);
  const auto summary = summarizeRun(run.root);
  QCOMPARE(summary->state, RunState::Failed);
  QCOMPARE(failureOf(run).code, std::string("not_as_planned"));
}

/// The network that comes with the program, as `train` takes it, and an epoch that leaves the classifier
/// none.
void TestSweep::fromTheSampleNetwork() {
  const auto answer = runTool("effnet",
                              {"sweep",
                               "--data",
                               path("data").c_str(),
                               "--weights",
                               "builtin:shapes",
                               "--grid",
                               "learning_rate=1e-4,1e-3",
                               "--epochs",
                               "1",
                               "--resolution",
                               "32",
                               "--batch",
                               "8",
                               "--threads",
                               "1",
                               "--device",
                               "cpu",
                               "--out",
                               path("sample").c_str(),
                               "--json"},
                              QProcessEnvironment::systemEnvironment(), kTimeout);
  QVERIFY2(answer.status == 0, answer.err.constData());
  const auto candidates = lines(answer.out);
  QCOMPARE(candidates.size(), std::size_t{2});
  for (const auto& candidate : candidates) {
    QCOMPARE(candidate["state"], Json("finished"));
    QCOMPARE(candidate["resolution"], Json(32));
    const auto summary = summarizeRun(candidate["run"].get<std::string>());
    QCOMPARE(summary->macs, candidate["macs"].get<std::int64_t>());
    QCOMPARE(summary->config.preprocessing.inputSize, 32);
    QCOMPARE(summary->config.headEpochs, 0);
  }
}

/// With the engine itself: the lock goes over into the training without a moment in between.
void TestSweep::aLineOfRealRuns() {
  QString before;
  std::vector<std::unique_ptr<QProcess>> processes;
  const QStringList names{"line1", "line2", "line3"};
  for (const QString& name : names) {
    const RunDirectory run{path(name.toStdString())};
    fs::create_directories(run.root);
    TrainConfig config = quickConfig(path("data"));
    config.epochs = 2;
    config.threads = 1;
    config.device = "cpu";
    writeFileAtomically(run.config(), toJson(config).dump());
    QStringList words{"queue", run.root.c_str()};
    if (!before.isEmpty()) words << "--after" << before;
    processes.push_back(std::make_unique<QProcess>());
    processes.back()->start(qEnvironmentVariable("EFFNET_BIN") + "/effnet", words);
    before = run.root.c_str();
  }
  std::string ended;
  for (std::size_t i = 0; i < processes.size(); ++i) {
    QVERIFY(processes[i]->state() == QProcess::NotRunning || processes[i]->waitForFinished(kTimeout));
    QVERIFY2(processes[i]->exitCode() == 0, processes[i]->readAllStandardError().constData());
    std::ifstream events(RunDirectory{path(names[static_cast<int>(i)].toStdString())}.events());
    std::string first;
    std::string last;
    for (std::string line; std::getline(events, line); last = line)
      if (first.empty()) first = line;
    const auto begun = decodeEvent(first)->time;
    QVERIFY2(begun > ended, (begun + " is not behind " + ended).c_str());
    ended = decodeEvent(last)->time;
  }
}

void TestSweep::oneBadCandidate() {
  const auto answer =
      runTool("effnet", sweep("partly", {"--grid", "device=cpu,cuda:99", "--epochs", "1", "--json"}),
              QProcessEnvironment::systemEnvironment(), kTimeout);
  QCOMPARE(answer.status, 2);
  QVERIFY2(answer.err.contains("cuda:99"), answer.err.constData());
  const auto candidates = lines(answer.out);
  QCOMPARE(candidates.size(), std::size_t{2});
  QCOMPARE(candidates[0]["state"], Json("finished"));
}

void TestSweep::refusals_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("word");
  const auto row = [](const char* name, QStringList arguments, const char* word) {
    QTest::newRow(name) << arguments << word;
  };
  row("no folder", {"--data", "DATA", "--grid", "batch=8,16"}, "--out");
  row("no data", {"--grid", "batch=8,16", "--out", "OUT"}, "--data");
  row("nothing to go on with", {"--out", "OUT"}, "sweep.json");
  row("data that is not there", {"--data", "/nowhere", "--grid", "batch=8", "--out", "OUT"}, "/nowhere");
  row("unknown field", {"--data", "DATA", "--grid", "speed=8", "--out", "OUT"}, "speed");
  row("unknown experiment", {"--data", "DATA", "--experiment", "magic", "--out", "OUT"}, "scaling");
  row("grid and experiment",
      {"--data", "DATA", "--experiment", "scaling", "--grid", "batch=8", "--out", "OUT"}, "either");
  row("no network of that name",
      {"--data", "DATA", "--model", "alexnet", "--grid", "batch=8", "--out", "OUT"}, "alexnet");
}

void TestSweep::refusals() {
  QFETCH(QStringList, arguments);
  QFETCH(QString, word);
  arguments.replaceInStrings("DATA", path("data").c_str());
  arguments.replaceInStrings("OUT", path("refused").c_str());
  const auto answer = runTool("effnet", QStringList{"sweep"} + arguments);
  QCOMPARE(answer.status, 2);
  QVERIFY2(answer.err.startsWith("effnet: ") && answer.err.contains(word.toUtf8()), answer.err.constData());
  QCOMPARE(answer.err.count('\n'), 1);
  QVERIFY(!fs::exists(path("refused")));
}

QTEST_GUILESS_MAIN(TestSweep)
#include "test_sweep.moc"
