#include "core/base/files.h"
#include "core/base/rng.h"
#include "core/protocol/run_directory.h"
#include "core/search/search_record.h"
#include "tests/cli/program_runner.h"
#include "tests/training/picture_folder.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <csignal>
#include <memory>
#include <thread>

using namespace effnet;
using namespace effnet::test;
namespace fs = std::filesystem;

namespace {

constexpr int kTimeout = 300'000;

constexpr char kSpace[] =
    R"({"name": "tiny", "start": {"family": "search", "name": "custom", "resolution": 32,
  "stem_channels": 8, "stages": [
    {"operator": "mbconv", "kernel": 3, "stride": 2, "expand_ratio": 2, "channels": 8, "layers": 1},
    {"operator": "mbconv", "kernel": 3, "stride": 2, "expand_ratio": 2, "channels": 16, "layers": 1}],
  "head_channels": 32, "classes": 2}, "stages": {"kernels": [3, 5], "expand_ratios": [2, 3], "layers": [0, 1]}})";

/// How often a run began or went on.
int starts(const fs::path& run) {
  const auto events = QByteArray::fromStdString(readFile(RunDirectory{run}.events()));
  return static_cast<int>(
      events.count("\"event\":\"resumed\""));  // `train --resume` says so from the first time on
}

}  // namespace

/// `effnet search` with the real engine on pictures of two colours.
class TestSearchRuns : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    writeTwoClasses(path("data"), 12);
    writeFileAtomically(path("space.json"), kSpace);
    const auto answer = run(search("whole"));
    QVERIFY2(answer.status == 0, answer.err.constData());
    whole_ = readFile(path("whole") / "history.jsonl");
  }

  /// Rungs are parts of one training: what went through all of them has the epochs of an ordinary run.
  void rungsAreOneTraining() {
    const auto record = recordOf("whole");
    QVERIFY(record->course().finished());
    bool promoted = false;
    for (const HalvingJob& job : record->course().jobs()) {
      if (job.candidate < 0 || job.rung == 0) continue;
      promoted = true;
      const auto summary = summarizeRun(record->runOf(job.candidate).root);
      QVERIFY(summary && summary->state == RunState::Finished);
      QCOMPARE(summary->epochs, 3);
    }
    QVERIFY(promoted);
    const auto again = run({"search", "--out", path("whole").c_str(), "--json"});
    QVERIFY2(again.status == 0, again.err.constData());
    QCOMPARE(readFile(path("whole") / "history.jsonl"), whole_);
    const auto named = run({"analyze", "--state", (path("whole") / "winner.json").c_str(), "--json"});
    QVERIFY2(named.status == 0, named.err.constData());
  }

  /// Killed again and again, it ends as if nothing had been.
  void killedAndResumed() {
    Rng random(3);
    for (int kills = 0; kills < 10; ++kills) {
      QProcess process;
      process.start(qEnvironmentVariable("EFFNET_BIN") + "/effnet",
                    kills == 0 ? search("killed") : QStringList{"search", "--out", path("killed").c_str()});
      if (process.waitForFinished(500 + random.below(2500))) continue;
      ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
      process.waitForFinished(kTimeout);
    }
    const QStringList goOn = fs::exists(searchFile(path("killed")))
                                 ? QStringList{"search", "--out", path("killed").c_str()}
                                 : search("killed");
    const auto answer = run(goOn);
    QVERIFY2(answer.status == 0, answer.err.constData());
    QCOMPARE(readFile(path("killed") / "history.jsonl"), whole_);
  }

  /// Two workers share the jobs: no run is begun by both.
  void twoWorkers() {
    QProcess first, second;
    const QString effnet = qEnvironmentVariable("EFFNET_BIN") + "/effnet";
    first.start(effnet, search("shared") + QStringList{"--ahead", "2"});
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(searchFile(path("shared"))), kTimeout);
    second.start(effnet, {"search", "--out", path("shared").c_str(), "--worker", "--threads", "1"});
    for (QProcess* worker : {&first, &second}) {
      QVERIFY(worker->waitForFinished(kTimeout));
      QVERIFY2(worker->exitCode() == 0, worker->readAllStandardError().constData());
    }
    const auto record = recordOf("shared");
    QVERIFY(record->course().finished());
    std::map<int, int> jobs;
    for (const HalvingJob& job : record->course().jobs())
      if (job.candidate >= 0) ++jobs[job.candidate];
    for (const auto& [candidate, count] : jobs) QCOMPARE(starts(record->runOf(candidate).root), count);
  }

  /// By choice, a child begins with the weights of its parent: its file lies in the run, and training takes
  /// it.
  void inheritedWeights() {
    QStringList words = search("heirs");
    words[words.indexOf("--candidates") + 1] = "8";
    const auto answer = run(words + QStringList{"--inherit", "--population", "4", "--proxy", "synflow"});
    QVERIFY2(answer.status == 0, answer.err.constData());
    const auto record = recordOf("heirs");
    QVERIFY(record->course().finished());
    int heirs = 0;
    const auto& candidates = record->course().candidates();
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      const bool has = fs::exists(record->runOf(static_cast<int>(i)).root / "inherited.safetensors");
      QCOMPARE(has, candidates[i].parent >= 0);
      heirs += has;
    }
    QVERIFY(heirs > 0);
  }

  /// Where the fit's error matters (here any does), each candidate is timed itself before it trains.
  void latenciesAreMeasured() {
    QStringList words = search("timed");
    words[words.indexOf("--target") + 1] = "1000";
    words[words.indexOf("--candidates") + 1] = "3";
    words[words.indexOf("--epochs") + 1] = "1";
    words[words.indexOf("--rungs") + 1] = "1";
    const auto answer = run(words + QStringList{"--objective", "latency", "--weight", "-9"});
    QVERIFY2(answer.status == 0, answer.err.constData());
    const auto record = recordOf("timed");
    QVERIFY(record->request().measured &&
            record->request().costFit.error() > toleratedError(record->request()));
    for (int i = 0; i < 3; ++i) {
      QVERIFY(!record->wantsTime(i));
      QVERIFY(record->costOf(i) > 0 && record->costOf(i) < 1000);
      QVERIFY(record->costOf(i) !=
              costOf(record->request(), record->course().candidates()[static_cast<std::size_t>(i)].network));
    }
  }

  void refusals_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("too small a target")
        << QStringList{"--target", "10"} << QStringList{"cheapest network", "MACs"};
    SearchRequest narrow;
    narrow.space = readSearchSpace("mnasnet");
    narrow.space.start.resolution = 32;
    narrow.space.start.classes = 2;
    const double cheapest = costOf(narrow, cheapestNetwork(narrow));
    QTest::newRow("no network is drawn within the limits")
        << QStringList{"--space", "mnasnet",  "--resolution",
                       "32",      "--target", QString::number(std::ceil(cheapest * 1.0001), 'f', 0)}
        << QStringList{"none is within the limits", "its cheapest takes"};
    QTest::newRow("everything at once")
        << QStringList{"--target", "10", "--objective", "beauty", "--method", "luck"}
        << QStringList{"beauty", "evolution or random"};
    QTest::newRow("no data") << QStringList{"--data", path("nowhere").c_str()} << QStringList{"nowhere"};
    QTest::newRow("another search") << QStringList{"--candidates", "7", "--out", path("whole").c_str()}
                                    << QStringList{"another search"};
  }
  void refusals() {
    QFETCH(QStringList, more);
    QFETCH(QStringList, said);
    QStringList words = search("refused");
    for (int i = 0; i < more.size(); i += 2) {
      const auto at = words.indexOf(more[i]);
      if (at >= 0) words.remove(at, 2);
    }
    const auto answer = run(words + more);
    QCOMPARE(answer.status, 2);
    for (const QString& each : said) QVERIFY2(answer.err.contains(each.toUtf8()), answer.err.constData());
    QVERIFY(!fs::exists(path("refused")));
  }

  void oneClass() {
    fs::create_directories(path("single"));
    fs::copy(path("data") / fs::directory_iterator(path("data"))->path().filename(), path("single") / "only",
             fs::copy_options::recursive);
    QStringList words = search("refused");
    words[words.indexOf("--data") + 1] = path("single").c_str();
    // Whatever else is wrong is said with it.
    writeFileAtomically(path("words.json"),
                        R"({"start": "mobilenet_v2", "stages": {"kernels": [4], "width": [1]}})");
    words[words.indexOf("--space") + 1] = path("words.json").c_str();
    words << "--objective"
          << "beauty"
          << "--method"
          << "luck";
    const auto answer = run(words);
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.err.contains("one class") || answer.err.contains("two classes"), answer.err.constData());
    for (const char* said :
         {"4 is none of odd numbers", "unknown field 'width'", "beauty", "evolution or random"})
      QVERIFY2(answer.err.contains(said), answer.err.constData());
    QVERIFY(!fs::exists(path("refused")));
  }

 private:
  fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  QStringList search(const std::string& out) const {
    return {"search",
            "--data",
            path("data").c_str(),
            "--space",
            path("space.json").c_str(),
            "--target",
            "10M",
            "--epochs",
            "3",
            "--rungs",
            "2",
            "--candidates",
            "6",
            "--batch",
            "8",
            "--device",
            "cpu",
            "--threads",
            "1",
            "--out",
            path(out).c_str()};
  }

  Outcome run(const QStringList& words) const {
    return runTool("effnet", words, QProcessEnvironment::systemEnvironment(), kTimeout);
  }

  std::unique_ptr<SearchRecord> recordOf(const std::string& out) const {
    auto record = std::make_unique<SearchRecord>(readSearchRequest(path(out)), path(out));
    record->refresh();
    return record;
  }

  QTemporaryDir folder_;
  std::string whole_;
};

QTEST_GUILESS_MAIN(TestSearchRuns)
#include "test_search_runs.moc"
