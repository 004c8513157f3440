#include "core/base/files.h"
#include "core/scaling/families.h"
#include "tests/runs/run_fixtures.h"
#include "tests/thread_clock.h"
#include "widgets/common/message_banner.h"
#include "widgets/run/run_actions.h"
#include "widgets/runs/config_difference.h"
#include "widgets/runs/run_details.h"
#include "widgets/runs/runs_model.h"
#include "widgets/runs/runs_page.h"
#include "widgets/runs/sweep_view.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

namespace effnet {

class TestRuns : public QObject {
  Q_OBJECT

 private Q_SLOTS:
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

  void headingsAreWhole() {
    RunsPage page;
    page.resize(1000, 600);
    page.show();
    const auto* header = page.findChild<QTableView*>()->horizontalHeader();
    for (int column = 0; column < RunsModel::Columns; ++column)
      if (!header->isSectionHidden(column))
        QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column),
                 qPrintable(header->model()->headerData(column, Qt::Horizontal).toString()));
  }

  /// Numbers and words of the program are whole in any type and language; only people's own names are cut.
  void wordsAreWhole() {
    RunsPage page;
    page.resize(1000, 600);
    page.show();
    auto* table = page.findChild<QTableView*>("runsTable");
    QFont large = table->font();
    large.setPointSizeF(2 * large.pointSizeF());
    table->setFont(large);
    page.showRuns({run("/r/a", RunState::Interrupted, 0.5), run("/r/b", RunState::Finished, 0.9)});
    const QAbstractItemView& cells = *table;
    for (const RunsModel::Column column : {RunsModel::State, RunsModel::Accuracy, RunsModel::Standing,
                                           RunsModel::Epochs, RunsModel::Macs, RunsModel::Time})
      QVERIFY2(table->columnWidth(column) >= cells.sizeHintForColumn(column),
               qPrintable(table->model()->headerData(column, Qt::Horizontal).toString()));
    page.resize(2500, 600);  // names are whole where there is room
    QCoreApplication::sendPostedEvents();
    page.showRuns({run("/r/a run with a name that takes some room", RunState::Interrupted, 0.5)});
    QVERIFY(table->columnWidth(RunsModel::Name) >= cells.sizeHintForColumn(RunsModel::Name));
    table->setColumnWidth(RunsModel::State, table->columnWidth(RunsModel::State) - 20);  // by hand
    const int narrow = table->columnWidth(RunsModel::State);
    page.showRuns({run("/r/a", RunState::Interrupted, 0.5)});
    QCOMPARE(table->columnWidth(RunsModel::State), narrow);
  }

  void aFailedRunSaysWhy_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("said");
    QTest::newRow("what is missing") << "file_missing"
                                     << "/weights/b7.pth: there is no such file"
                                     << "b7.pth is not there";
    QTest::newRow("the sample network") << "file_missing"
                                        << "builtin:shapes: No such file or directory"
                                        << "builtin:shapes is not there";
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
    const test::ThreadClock showing;
    runs[17].bestTop1 = 1;
    page.showRuns(runs);
    const double refreshed = showing.elapsed();
    const test::ThreadClock finding;
    page.findChild<QLineEdit*>("findRun")->setText("run4999");
    const double found = finding.elapsed();
    qInfo("5000 runs: shown again in %.0f ms, filtered in %.0f ms", refreshed, found);
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
};

}  // namespace effnet

QTEST_MAIN(effnet::TestRuns)
#include "test_runs.moc"
