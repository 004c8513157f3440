#include "core/base/error.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/sweep_result.h"
#include "core/protocol/sweep_rungs.h"
#include "tests/protocol/sweep_runs.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <fstream>

using namespace effnet;
namespace fs = std::filesystem;

/// Early stopping of a sweep: who goes on, and that it is decided by the runs' files alone.
class TestSweepCourse : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rungs_data();
  void rungs();
  void theBestGoOn();
  void goesOnAtOnce();
  void stoppedEarlyRanksBehind();
};

void TestSweepCourse::rungs_data() {
  QTest::addColumn<int>("epochs");
  QTest::addColumn<int>("rungs");
  QTest::addColumn<int>("eta");
  QTest::addColumn<int>("candidates");
  QTest::addColumn<QString>("expected");  ///< candidates@epochs
  QTest::addColumn<double>("epochsInAll");
  QTest::newRow("none") << 9 << 1 << 3 << 18 << "18@9" << 162.0;
  QTest::newRow("three") << 9 << 3 << 3 << 18 << "18@1 6@3 2@9" << 42.0;
  QTest::newRow("fewer epochs than rungs") << 2 << 5 << 3 << 18 << "18@2" << 36.0;
  QTest::newRow("halves") << 8 << 3 << 2 << 5 << "5@2 2@4 1@8" << 18.0;
  QTest::newRow("one is left") << 9 << 3 << 3 << 2 << "2@1 1@3 1@9" << 10.0;
}
void TestSweepCourse::rungs() {
  QFETCH(int, epochs);
  QFETCH(int, rungs);
  QFETCH(int, eta);
  QFETCH(int, candidates);
  const auto list = rungsOf(epochs, rungs, eta);
  const auto counts = survivorCounts(static_cast<std::size_t>(candidates), list.size(), eta);
  QStringList told;
  for (std::size_t i = 0; i < list.size(); ++i) told << QStringLiteral("%1@%2").arg(counts[i]).arg(list[i]);
  QTEST(told.join(' '), "expected");
  const double share = halvedShare(static_cast<std::size_t>(candidates), list, eta);
  QFETCH(double, epochsInAll);
  QVERIFY(std::abs(share * candidates * epochs - epochsInAll) < 1e-9);
}

namespace {

void append(const fs::path& run, const RunEvent& event) {
  std::ofstream(RunDirectory{run}.events(), std::ios::app) << encodeEvent(event) << '\n';
}

/// Whoever is open has come to its rung, until none is; the names, in the order in which they came there.
QStringList courseOf(const SweepPlan& plan, const fs::path& root, const std::string& failing = {}) {
  SweepCourse course(plan, root);
  QStringList told;
  while (!course.finished()) {
    const SweepCourse::Run run = course.open().front();
    const std::string& name = plan.candidates[run.candidate].name;
    told << QString::fromStdString(name) + QStringLiteral(" to %1").arg(run.epochs);
    course.settle(run.candidate, name != failing);
  }
  return told;
}

}  // namespace

/// By what each had reached at the rung, not by what came later; all seeds of a choice together.
void TestSweepCourse::theBestGoOn() {
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  auto request = requestFor({"learning_rate=1e-4,2e-4,3e-4,4e-4"});
  request.seeds = 2;
  request.rungs = 2;
  request.eta = 4;  // one of four: whoever is taken up first
  request.config.epochs = 4;
  const SweepPlan plan = planSweep(request);
  QCOMPARE(plan.candidates.size(), std::size_t{8});
  // The third choice has one good seed and a bad one, the last one a run that failed.
  const double accuracies[]{0.5, 0.6, 0.7, 0.7, 0.99, 0.1, 0.9, 0.9};
  for (std::size_t i = 0; i < 8; ++i) writeRun(root / plan.candidates[i].name, accuracies[i]);
  append(root / plan.candidates[7].name, {utcNow(), RunEnded{RunState::Failed, "not_finite", ""}});
  EpochDone late;
  late.epoch = 2;
  late.val.top1 = 1;
  append(root / plan.candidates[0].name, {utcNow(), late});
  // Three have a result: none is the best quarter, and at the end the best of them goes on.
  const QStringList told = courseOf(plan, root);
  QCOMPARE(told.size(), 10);
  QCOMPARE(told[8], QStringLiteral("learning_rate=2e-4,seed=0 to 0"));
  QCOMPARE(told[9], QStringLiteral("learning_rate=2e-4,seed=1 to 0"));
  // A run that never came to its rung takes its choice with it.
  const QStringList other = courseOf(plan, root, "learning_rate=2e-4,seed=1");
  QCOMPARE(other[8], QStringLiteral("learning_rate=1e-4,seed=0 to 0"));
  QCOMPARE(sweepRequestFromJson(toJson(request)).rungs, 2);
  request.grid = parseGrid({"epochs=1,2"});
  QVERIFY_EXCEPTION_THROWN(planSweep(request), Error);
}

/// Nothing waits for a rung to fill: whoever is among the best of those so far goes on. Ended anywhere and
/// begun again, by runs that are there, the course is the same.
void TestSweepCourse::goesOnAtOnce() {
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  auto request = requestFor({"learning_rate=1e-5,2e-5,3e-5,4e-5,5e-5,6e-5,7e-5,8e-5,9e-5"});
  request.rungs = 3;
  request.config.epochs = 9;
  const SweepPlan plan = planSweep(request);
  for (std::size_t i = 0; i < plan.candidates.size(); ++i) {
    writeRun(root / plan.candidates[i].name, 0.1 + 0.05 * static_cast<double>(i));
    EpochDone epoch;
    for (epoch.epoch = 2; epoch.epoch <= 9; ++epoch.epoch) {
      epoch.val.top1 = 0.2 + 0.05 * static_cast<double>(i);
      append(root / plan.candidates[i].name, {utcNow(), epoch});
    }
  }
  const QStringList told = courseOf(plan, root);
  QCOMPARE(courseOf(plan, root), told);
  QVERIFY(
      told[3].endsWith(QStringLiteral(" to 3")));  // the best of the first three, before the fourth begins
  QCOMPARE(told.filter(QStringLiteral(" to 1")).size(), 9);
  QVERIFY(told.filter(QStringLiteral(" to 3")).size() >= 3);
  QVERIFY(told.contains(QStringLiteral("learning_rate=9e-5 to 3")));
  QVERIFY(told.filter(QStringLiteral(" to 0")).size() >= 1);
  // A grid rises with its values: taken up in its order, each would be the best so far.
  QStringList first;
  for (const QString& each : told.filter(QStringLiteral(" to 1"))) first << each.section(' ', 0, 0);
  QStringList sorted = first;
  sorted.sort();
  QVERIFY(first != sorted);
  // With two under way a decision does not see the last result.
  request.ahead = 2;
  QCOMPARE(sweepRequestFromJson(toJson(request)).ahead, 2);
  const SweepPlan side = planSweep(request);
  const SweepCourse two(side, root);
  QCOMPARE(two.open().size(), std::size_t{2});
  // Nothing is stopped early: all are open at once, in the order of the plan.
  request.rungs = 1;
  const SweepPlan whole = planSweep(request);
  SweepCourse all(whole, root);
  QCOMPARE(all.open().size(), whole.candidates.size());
  QCOMPARE(all.open().front().candidate, std::size_t{0});
  QCOMPARE(all.open().front().epochs, 0);
  for (std::size_t i = 0; i < whole.candidates.size(); ++i) all.settle(i, i != 3);
  QVERIFY(all.finished());
}

/// Accuracies after one epoch and after the whole training are not set beside each other.
void TestSweepCourse::stoppedEarlyRanksBehind() {
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  auto request = requestFor({"learning_rate=1e-4,2e-4"});
  request.rungs = 2;
  request.eta = 2;
  request.config.epochs = 2;
  const SweepPlan plan = planSweep(request);
  writeRun(root / plan.candidates[0].name, 0.95);
  writeRun(root / plan.candidates[1].name, 0.90);
  std::ofstream(RunDirectory{root / plan.candidates[0].name}.events(), std::ios::app)
      << encodeEvent({utcNow(), RunEnded{RunState::Stopped, "requested", ""}}) << '\n';
  EpochDone last;
  last.epoch = 2;
  last.val.top1 = 0.92;
  std::ofstream(RunDirectory{root / plan.candidates[1].name}.events(), std::ios::app)
      << encodeEvent({utcNow(), last}) << '\n';
  const auto outcomes = sweepOutcomes(plan, root);
  QCOMPARE(outcomes[0].rung, 0);
  QCOMPARE(outcomes[1].rung, 1);
  QCOMPARE(outcomes[1].rank, 1);
  QCOMPARE(outcomes[0].rank, 2);
  QCOMPARE(toJson(plan.candidates[1], outcomes[1])["rung"], Json(1));
}
QTEST_GUILESS_MAIN(TestSweepCourse)
#include "test_sweep_course.moc"
