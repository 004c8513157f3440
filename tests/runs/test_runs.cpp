#include "core/base/files.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "widgets/common/message_banner.h"
#include "widgets/models/run_history.h"
#include "widgets/models/run_scaling.h"
#include "widgets/run/confusion_view.h"
#include "widgets/run/run_actions.h"
#include "widgets/run/run_charts.h"
#include "widgets/runs/config_difference.h"
#include "widgets/runs/run_details.h"
#include "widgets/runs/runs_model.h"
#include "widgets/runs/runs_page.h"
#include "widgets/runs/sweep_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <ctime>
#include <limits>

namespace effnet {

namespace {

/// Processor time of this thread: what others do meanwhile does not count.
qint64 threadNanoseconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return qint64{1'000'000'000} * time.tv_sec + time.tv_nsec;
}

}  // namespace

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

  static RunSummary damaged() {
    RunSummary summary;
    summary.root = "/runs/damaged";
    summary.state = RunState::Finished;
    summary.epochs = 2;
    return summary;
  }

  static RunSummary run(const char* root, RunState state, double top1) {
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
    events.push_back({utcNow(), RunEnded{RunState::Stopped, "requested", ""}});
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
    other.learningRate = 0.12345678912;
    other.network = publishedModel("efficientnet_b1");
    const auto found = differences({one, other});
    QStringList fields;
    for (const ConfigDifference& difference : found) fields.append(difference.field);
    QVERIFY(fields.contains("batch"));
    QCOMPARE(found[fields.indexOf("learning_rate")].values[1], QString("0.123457"));
    QVERIFY(fields.contains("network.name"));
    QVERIFY(!fields.contains("epochs"));
    QVERIFY(differences({one}).isEmpty());
  }

  void modelKeepsRowsThatStay() {
    RunsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRuns({run("/r/a", RunState::Running, 0.5), run("/r/b", RunState::Finished, 0.9)});
    const QPersistentModelIndex second = model.index(1, RunsModel::Name);
    model.setRuns({run("/r/b", RunState::Finished, 0.9), run("/r/c", RunState::Failed, 0)});
    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), QString("b"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, RunsModel::Accuracy).data(RunsModel::SortRole).toDouble(), 0.9);
    model.setRuns({});
    QCOMPARE(model.rowCount(), 0);
  }

  void aFailedRunSaysWhy_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("said");
    QTest::newRow("what is missing") << "file_missing"
                                     << "/weights/b7.pth: there is no such file"
                                     << "b7.pth is not there any more";
    QTest::newRow("the sample network") << "file_missing"
                                        << "builtin:shapes: No such file or directory"
                                        << "builtin:shapes is not there any more";
    QTest::newRow("where it could not write") << "write_failed"
                                              << "cannot write /runs/a/config.json: No space left on device"
                                              << "config.json could not be written";
    QTest::newRow("about the run") << "not_finite"
                                   << "the loss became NaN at step 3"
                                   << "are not finite";
    QTest::newRow("before it began") << ""
                                     << "train: --data: no folder is named"
                                     << "no folder is named";
  }
  void aFailedRunSaysWhy() {
    QFETCH(QString, code);
    QFETCH(QString, detail);
    QFETCH(QString, said);
    RunsPage page;
    page.show();
    QTemporaryDir folder;
    RunSummary failed = run(qPrintable(folder.path()), RunState::Failed, 0);
    failed.epochs = 0;
    failed.config.weights = "/weights/b7.pth";
    const RunDirectory directory{failed.root};
    if (code.isEmpty()) {
      writeFileAtomically(directory.errorLog(), "a library's words\neffnet: " + detail.toStdString() + "\n");
    } else {
      const RunEnded end{RunState::Failed, code.toStdString(), detail.toStdString()};
      writeFileAtomically(directory.events(), encodeEvent({utcNow(), end}) + "\n");
    }
    page.showRuns({failed});
    page.select(folder.path());
    QStringList texts;
    for (const auto* banner : page.findChild<RunDetails*>()->findChildren<MessageBanner*>())
      texts << banner->text();
    QVERIFY2(texts.join('|').contains(said), qPrintable(texts.join('|')));
  }

  /// Of a sweep that was started just now the first run is chosen when it appears, whatever was chosen
  /// before; one that has not begun stands where it was asked for, not behind all others.
  void aNewRunIsChosenAndInSight() {
    RunsPage page;
    page.resize(1200, 700);
    page.show();
    std::vector<RunSummary> runs;
    for (int i = 0; i < 60; ++i)
      runs.push_back(run(qPrintable(QString("/r/old%1").arg(i)), RunState::Finished, 0.5));
    page.showRuns(runs);
    page.findChild<QLineEdit*>("findRun")->setText("old1");
    page.select("/r/new_sweep/one");
    QVERIFY(page.selected().value(0) != "/r/new_sweep/one");
    RunSummary fresh = run("/r/new_sweep/one", RunState::Running, 0);
    fresh.started.clear();
    runs.push_back(fresh);
    page.showRuns(runs);
    QCOMPARE(page.selected(), QStringList{"/r/new_sweep/one"});
    auto* table = page.findChild<QTableView*>("runsTable");
    const QModelIndex row = table->selectionModel()->selectedRows().first();
    QCOMPARE(row.row(), 0);
    QVERIFY(table->viewport()->rect().intersects(table->visualRect(row)));
  }

  void equalScoresShareARank() {
    std::vector<RunSummary> runs{run("/s/a", RunState::Finished, 0.8), run("/s/b", RunState::Finished, 0.9),
                                 run("/s/c", RunState::Finished, 0.8), run("/s/d", RunState::Finished, 0.7)};
    for (RunSummary& each : runs) each.macs = 1'000'000;
    SweepView view;
    view.setRuns(runs);
    auto* table = view.findChild<QTableWidget*>("sweepTable");
    QStringList ranks;
    for (int row = 0; row < 4; ++row) ranks << table->item(row, 0)->text();
    QCOMPARE(ranks, (QStringList{"1", "2", "2", "4"}));
  }

  void pageAsksForTheSelectedHistories() {
    RunsPage page;
    QSignalSpy wanted(&page, &RunsPage::historiesWanted);
    page.showRuns({run("/r/a", RunState::Interrupted, 0.5), run("/r/b", RunState::Finished, 0.9)});
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

  void somethingStaysChosen() {
    RunsPage page;
    page.showRuns({run("/r/a", RunState::Finished, 0.5), run("/r/b", RunState::Finished, 0.6),
                   run("/r/c", RunState::Finished, 0.7)});
    page.select("/r/b");
    QSignalSpy wanted(&page, &RunsPage::historiesWanted);
    Q_EMIT page.findChild<RunActions*>()->wished(
        {RunWish::Kind::Rename, run("/r/b", RunState::Finished, 0.6), "d"});
    page.showRuns({run("/r/a", RunState::Finished, 0.5), run("/r/c", RunState::Finished, 0.7),
                   run("/r/d", RunState::Finished, 0.6)});
    QCOMPARE(wanted.last()[0].toStringList(), QStringList{"/r/d"});  // under its new name
    page.showRuns({run("/r/a", RunState::Finished, 0.5), run("/r/c", RunState::Finished, 0.7)});
    QCOMPARE(wanted.last()[0].toStringList().size(), 1);  // a neighbour of the one that is gone
  }

  void filterFindsWordsAnywhere() {
    RunsModel model;
    RunsFilter filter;
    const QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    RunSummary tagged = run("/r/first", RunState::Finished, 0.9);
    tagged.notes.tags = {"paper"};
    RunSummary archived = run("/r/old", RunState::Finished, 0.8);
    archived.notes.archived = true;
    model.setRuns({tagged, archived, run("/r/third", RunState::Failed, 0)});
    QCOMPARE(filter.rowCount(), 2);
    filter.setArchivedShown(true);
    QCOMPARE(filter.rowCount(), 3);
    filter.setWords("PAPER first");
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords("paper third");
    QCOMPARE(filter.rowCount(), 0);
  }

  void runsOfAnotherVersionAreShownAsSuch() {
    RunsModel model;
    RunSummary future = run("/r/future", RunState::Failed, 0);
    future.started.clear();
    future.unreadableLines = 2;
    model.setRuns({future});
    const QModelIndex state = model.index(0, RunsModel::State);
    QCOMPARE(state.data().toString(), QString("unreadable"));
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains("another version"));
    model.setRuns({damaged()});
    QCOMPARE(model.index(0, RunsModel::Epochs).data().toString(), QString("2 / –"));
    RunsPage page;
    page.showRuns({damaged()});
    for (const auto* label : page.findChildren<QLabel*>()) QVERIFY(!label->text().contains("random weights"));
  }

  void manyClassesAreNamedInASmallMatrix() {
    constexpr int kClasses = 40;
    std::vector<std::vector<int>> counts(kClasses, std::vector<int>(kClasses, 1));
    std::vector<std::string> names;
    for (int i = 0; i < kClasses; ++i) names.push_back("class " + std::to_string(i));
    ConfusionView view;
    view.resize(300, 280);  // cells of some 5 pixels
    view.setMatrix(counts, names);
    const QImage drawn = view.grab().toImage();
    int lines = 0;  // of names beside the cells
    bool before = false;
    for (int y = 80; y < drawn.height() - 30; ++y) {
      bool inked = false;
      for (int x = 0; x < 20; ++x) inked = inked || drawn.pixel(x, y) != drawn.pixel(0, 0);
      lines += inked && !before ? 1 : 0;
      before = inked;
    }
    QVERIFY2(lines >= 5 && lines < kClasses, qPrintable(QString::number(lines)));
  }

  void thousandsOfRunsStayQuick() {
    std::vector<RunSummary> runs;
    for (int number = 0; number < 5000; ++number) {
      runs.push_back(
          run(("/runs/run" + std::to_string(number)).c_str(), RunState::Finished, number / 5000.0));
      runs.back().config.network = publishedModel("efficientnet_b0");
      runs.back().macs = 400'000'000;
    }
    RunsPage page;
    page.resize(1200, 800);
    page.showRuns(runs);
    QElapsedTimer clock;
    clock.start();
    runs[17].bestTop1 = 1;
    page.showRuns(runs);
    const qint64 refreshed = clock.restart();
    page.findChild<QLineEdit*>("findRun")->setText("run4999");
    const qint64 found = clock.restart();
    qInfo("5000 runs: shown again in %lld ms, filtered in %lld ms", static_cast<long long>(refreshed),
          static_cast<long long>(found));
    QVERIFY(refreshed < 200);
    QVERIFY(found < 1000);
    QCOMPARE(page.findChild<QTableView*>("runsTable")->model()->rowCount(), 1);
  }

  void rankingNeedsNoScrolling_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("hasSettings");
    QTest::newRow("the analysis of a window of 1000 pixels") << 640 << false;
    QTest::newRow("a wide window") << 1900 << true;
  }
  void rankingNeedsNoScrolling() {
    QFETCH(int, width);
    QFETCH(bool, hasSettings);
    std::vector<RunSummary> runs;
    for (int number = 0; number < 6; ++number) {
      RunSummary one = run(qPrintable(QString("/sweep/alpha=1.%1_beta=1.1_gamma=1.15").arg(number)),
                           RunState::Finished, 0.5 + 0.01 * number);
      one.macs = 1'000'000 * (number + 1);
      one.seconds = 12'345;
      one.config.learningRate = 0.001 * (number + 1);
      one.config.dropout = 0.1 * number;
      runs.push_back(one);
    }
    SweepView view;
    view.resize(width, 300);
    view.setRuns(runs);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto* table = view.findChild<QTableWidget*>("sweepTable");
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    for (const int column : {0, 1, 2, 3}) QVERIFY(!table->isColumnHidden(column));
    const int last = table->columnCount() - 1;
    QCOMPARE(!table->isColumnHidden(last), hasSettings);
    QVERIFY(table->item(0, 0)->toolTip().contains(table->item(0, last)->text()));
    view.resize(2200 - width, 300);
    QTRY_COMPARE(table->isColumnHidden(last), hasSettings);
  }

  void scalingLinesBeginAtTheBaseline() {
    const auto scored = [](double depth, double width, int resolution, double macs, double score) {
      ScoredRun one;
      one.network = scaleNetwork(familyBaseline("efficientnet"), {depth, width, resolution / 224.0});
      one.macs = macs;
      one.score = score;
      return one;
    };
    const auto lines = scalingLines({scored(1, 1, 224, 100, 70), scored(1, 1, 224, 100, 72),
                                     scored(2, 1, 224, 200, 75), scored(1.2, 1.1, 258, 200, 78)});
    QCOMPARE(lines.size(), 3u);
    for (const ScalingLine& line : lines) {
      QCOMPARE(line.points.front().mean, 71.0);
      QCOMPARE(line.points.front().low, 70.0);
      QCOMPARE(line.points.front().high, 72.0);
      if (line.kind == ScalingKind::Compound) QCOMPARE(line.points.back().mean, 78.0);
    }
    QVERIFY(scalingLines({}).empty());
    const std::vector<ScoredRun> all{scored(1, 1, 224, 100, 70),   scored(1.2, 1.1, 258, 200, 78),
                                     scored(2, 1, 224, 200, 75),   scored(1, 1, 224, 100, 72),
                                     scored(2, 1, 224, 200, 74.5), scored(1, 0.5, 258, 200, 60)};
    QCOMPARE(figureSeven(all), (std::vector<std::size_t>{3, 2, 1}));
    QVERIFY(figureSeven({all.front()}).empty());
    QVERIFY(figureSeven({}).empty());
  }

  void figureSevenNeedsTwoNetworks() {
    RunsPage page;
    QSignalSpy wanted(&page, &RunsPage::comparisonRequested);
    std::vector<RunSummary> runs{run("/r/a", RunState::Finished, 0.5), run("/r/b", RunState::Finished, 0.6)};
    for (RunSummary& each : runs) each.macs = 100;
    page.showRuns(runs);
    auto* compare = page.findChild<QPushButton*>("compareRuns");
    compare->click();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(page.findChild<MessageBanner*>()->text().contains("two or more"));
    page.findChild<QTableView*>("runsTable")->selectAll();
    compare->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<std::vector<RunSummary>>().size(), 2u);
    QVERIFY(page.findChild<MessageBanner*>()->text().isEmpty());
  }

  void phiOfCompoundNetworksOnly() {
    NetworkSpec base = familyBaseline("efficientnet");
    QCOMPARE(compoundPhi(base), 0.0);
    const Scaling two = scalingFor(ScalingMode::Compound, 2);
    QVERIFY(std::abs(compoundPhi(scaleNetwork(base, two)) - 2) < 0.1);
    QVERIFY(std::isnan(compoundPhi(scaleNetwork(base, scalingFor(ScalingMode::Depth, 2)))));
  }

  void differenceOfTwoMatrices() {
    ConfusionView view;
    view.resize(300, 300);
    view.setDifference({{5, 5}, {0, 10}}, {{9, 1}, {0, 10}}, {"ant", "bee"});
    const QImage better = view.grab().toImage();
    view.setDifference({{9, 1}, {0, 10}}, {{5, 5}, {0, 10}}, {"ant", "bee"});
    QVERIFY(view.grab().toImage() != better);
    view.setDifference({{1}}, {{1, 2}, {3, 4}}, {"ant", "bee"});
    view.grab();
  }

  void actionsSayWhatStandsInTheWay() {
    QWidget window;
    RunActions actions(&window);
    using Kind = RunActions::Kind;
    QVERIFY(!actions.action(Kind::Rename)->isEnabled());
    RunSummary training = run("/r/a", RunState::Running, 0.5);
    actions.setRuns({training});
    QVERIFY(!actions.action(Kind::Trash)->isEnabled());
    QVERIFY(actions.action(Kind::Trash)->toolTip().contains("trains"));
    actions.setRuns({run("/r/a", RunState::Finished, 0.5)});
    QVERIFY(actions.action(Kind::Rename)->isEnabled());
    QVERIFY(!actions.action(Kind::Classify)->isEnabled());
    QVERIFY(actions.action(Kind::Classify)->toolTip().contains("deleted"));
    QVERIFY(!actions.action(Kind::Repeat)->isEnabled());
    QVERIFY(actions.action(Kind::Repeat)->toolTip().contains("version"));
    QSignalSpy wished(&actions, &RunActions::wished);
    actions.action(Kind::Archive)->trigger();
    QCOMPARE(wished.size(), 1);
  }

  void deletedCheckpointsHaveTheirSentence() {
    QTemporaryDir folder;
    RunSummary kept = run("", RunState::Finished, 0.5);
    kept.root = folder.path().toStdString();
    kept.config.weights = "/w/b0.pth";
    const RunDirectory directory{kept.root};
    std::filesystem::create_directories(directory.best().parent_path());
    for (const auto& file : {directory.best(), directory.last()}) writeFileAtomically(file, "weights");
    QWidget window;
    RunActions actions(&window);
    using Kind = RunActions::Kind;
    actions.setRuns({kept});
    QCOMPARE(keptCheckpoint(kept), directory.best());
    QVERIFY(actions.action(Kind::Export)->toolTip().contains(".onnx"));
    std::filesystem::remove(directory.best());
    actions.setRuns({kept});
    QCOMPARE(keptCheckpoint(kept), directory.last());
    for (const Kind kind : {Kind::Export, Kind::Classify, Kind::FineTune}) {
      QVERIFY(actions.action(kind)->isEnabled());
      QVERIFY(actions.action(kind)->toolTip().contains("the last one is taken"));
    }
    std::filesystem::remove(directory.last());
    actions.setRuns({kept});
    QVERIFY(!actions.action(Kind::Export)->isEnabled());
    QVERIFY(actions.action(Kind::Export)->toolTip().contains("deleted"));
  }

  void severalRunsGoTogetherWherePossible() {
    QWidget window;
    RunActions actions(&window);
    using Kind = RunActions::Kind;
    RunSummary put = run("/r/b", RunState::Finished, 0.5);
    put.notes.archived = true;
    actions.setRuns({run("/r/a", RunState::Finished, 0.5), put, run("/r/c", RunState::Stopped, 0.5)});
    QVERIFY(actions.action(Kind::Trash)->isEnabled());
    QVERIFY(!actions.action(Kind::Rename)->isEnabled());
    QVERIFY(actions.action(Kind::Rename)->toolTip().contains("single"));
    QSignalSpy wished(&actions, &RunActions::wished);
    // Whoever fulfils a wish changes what is chosen.
    connect(&actions, &RunActions::wished, this, [&] { actions.setRuns({}); });
    actions.action(Kind::Archive)->trigger();
    QCOMPARE(wished.size(), 2);  // the one in the archive is not brought back
    QCOMPARE(wished[1][0].value<RunWish>().run.root, std::filesystem::path("/r/c"));
    actions.setRuns({run("/r/a", RunState::Finished, 0.5), run("/r/c", RunState::Running, 0.5)});
    QVERIFY(!actions.action(Kind::Trash)->isEnabled());
  }

  void keptWeightsAreOfTheEpochThatWasChosen() {
    RunHistory history;
    QVERIFY(history.chosen() == nullptr);
    std::vector<RunEvent> events{started(3)};
    for (int epoch = 1; epoch <= 3; ++epoch) {
      EpochDone done;
      done.epoch = epoch;
      done.val.top1 = epoch == 1 ? 0.9 : 0.5;
      done.best = epoch < 3;
      events.push_back({{}, done});
    }
    history.add(events);
    QCOMPARE(history.best()->epoch, 1);
    QCOMPARE(history.chosen()->epoch, 2);
  }

  void longCurvesAreDrawnInAFrame() {
    RunHistory history;
    std::vector<RunEvent> events{started(100)};
    for (int number = 1; number <= 200'000; ++number) {
      StepDone what;
      what.step = number;
      what.epoch = number / 2000.0;
      what.loss = 2 + std::sin(number * 0.37) / (1 + number / 1000.0);
      what.learningRate = 1e-3;
      what.imagesPerSecond = 100 + number % 7;
      events.push_back({{}, what});
    }
    history.add(events);
    RunCharts charts;
    charts.resize(1200, 700);
    charts.show();
    QVERIFY(QTest::qWaitForWindowExposed(&charts));
    charts.setCurves({{"long", &history}});
    auto* smoothing = charts.findChild<QSlider*>();
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 8; ++round) {
      const qint64 before = threadNanoseconds();
      smoothing->setValue(50 + round);  // draws everything anew
      charts.grab();
      best = std::min(best, threadNanoseconds() - before);
    }
    qInfo("five plots of 200,000 points redrawn in %.1f ms", static_cast<double>(best) / 1e6);
    QVERIFY(best < 32'000'000);  // within a frame on a quiet machine; others share the caches here
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
