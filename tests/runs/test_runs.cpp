#include "core/scaling/families.h"
#include "widgets/models/run_history.h"
#include "widgets/runs/config_difference.h"
#include "widgets/runs/confusion_view.h"
#include "widgets/runs/runs_model.h"
#include "widgets/runs/runs_page.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace effnet {

class TestRuns : public QObject {
  Q_OBJECT

 private:
  static RunEvent started(int epochs) {
    RunStarted what;
    what.config = recipeDefaults("finetune");
    what.config.epochs = epochs;
    what.labels = {"ant", "bee"};
    what.stepsPerEpoch = 10;
    return {utcNow(), what};
  }

  static RunEvent step(int number) {
    StepDone what;
    what.step = number;
    what.epoch = number / 10.0;
    what.loss = 1.0 / number;
    return {utcNow(), what};
  }

  static RunEvent epoch(int number, double top1) {
    EpochDone what;
    what.epoch = number;
    what.val.top1 = top1;
    what.confusion = {{5, 1}, {2, 4}};
    return {utcNow(), what};
  }

  static RunSummary run(const char* root, const char* state, double top1) {
    RunSummary summary;
    summary.root = root;
    summary.state = state;
    summary.started = "2026-11-21T18:30:00.123Z";
    summary.epochs = 3;
    summary.epochsPlanned = 4;
    summary.bestTop1 = top1;
    return summary;
  }

 private Q_SLOTS:
  void historyFollowsAResume() {
    RunHistory history;
    std::vector<RunEvent> events{started(4)};
    for (int number = 1; number <= 25; ++number) events.push_back(step(number));
    events.push_back(epoch(1, 0.5));
    events.push_back(epoch(2, 0.6));
    events.push_back({utcNow(), RunEnded{"stopped", "requested", ""}});
    history.add(events);
    QCOMPARE(history.progress(), 0.625);
    QVERIFY(history.ended());
    history.add({{utcNow(), RunResumed{10}}, step(11)});
    QVERIFY(!history.ended());
    QCOMPARE(history.stepLosses().size(), 11);
    QCOMPARE(history.epochs().size(), 1u);
    QCOMPARE(history.best()->epoch, 1);
  }

  void smoothingIsUnbiased() {
    const QVector<double> flat(20, 3.0);
    QCOMPARE(smoothed(flat, 0.9).first(), 3.0);
    QCOMPARE(smoothed(flat, 0.9).last(), 3.0);
    QCOMPARE(smoothed({1, 2, 3}, 0), QVector<double>({1, 2, 3}));
    const QVector<double> gap = smoothed({1, qQNaN(), 1}, 0.5);
    QCOMPARE(gap[1], 1.0);
  }

  void differencesNameOnlyWhatDiffers() {
    TrainConfig one = recipeDefaults("finetune");
    one.network = publishedModel("efficientnet_b0");
    TrainConfig other = one;
    QVERIFY(differences({one, other}).isEmpty());
    other.batch = 32;
    other.network = publishedModel("efficientnet_b1");
    const auto found = differences({one, other});
    QStringList fields;
    for (const ConfigDifference& difference : found) fields.append(difference.field);
    QVERIFY(fields.contains("batch"));
    QVERIFY(fields.contains("network.name"));
    QVERIFY(!fields.contains("epochs"));
    QVERIFY(differences({one}).isEmpty());
  }

  void modelKeepsRowsThatStay() {
    RunsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRuns({run("/r/a", "running", 0.5), run("/r/b", "finished", 0.9)});
    const QPersistentModelIndex second = model.index(1, RunsModel::Name);
    model.setRuns({run("/r/b", "finished", 0.9), run("/r/c", "failed", 0)});
    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), QString("b"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, RunsModel::Accuracy).data(RunsModel::SortRole).toDouble(), 0.9);
    model.setRuns({});
    QCOMPARE(model.rowCount(), 0);
  }

  void pageAsksForTheSelectedHistories() {
    RunsPage page;
    QSignalSpy wanted(&page, &RunsPage::historiesWanted);
    page.showRuns({run("/r/a", "interrupted", 0.5), run("/r/b", "finished", 0.9)});
    QVERIFY(!wanted.isEmpty());
    auto* table = page.findChild<QTableView*>("runsTable");
    table->selectAll();
    QCOMPARE(page.selected().size(), 2);
    QCOMPARE(wanted.last()[0].toStringList().size(), 2);
    page.addEvents("/r/a", {started(4), step(1), epoch(1, 0.5)});
    page.addEvents("/r/b", {started(9), step(1), epoch(1, 0.7)});
    page.select("/r/b");
    QCOMPARE(page.selected(), QStringList("/r/b"));
    page.addEvents("/r/gone", {step(1)});
  }

  void damagedMatrixIsNotPainted() {
    ConfusionView view;
    view.resize(300, 300);
    view.setMatrix({{1, 2}, {3}}, {"ant"});
    view.grab();
    view.setMatrix({{1, 2}, {3, 4}}, {"ant", "bee"});
    QSignalSpy clicked(&view, &ConfusionView::cellClicked);
    for (int y = 0; y < 300; y += 10) QTest::mouseClick(&view, Qt::LeftButton, {}, {200, y});
    QVERIFY(!clicked.isEmpty());
    QCOMPARE(clicked.first()[0].toInt(), 0);
    QCOMPARE(clicked.last()[0].toInt(), 1);
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestRuns)
#include "test_runs.moc"
