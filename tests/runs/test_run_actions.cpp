#include "core/base/files.h"
#include "tests/runs/run_fixtures.h"
#include "widgets/models/run_history.h"
#include "widgets/run/run_actions.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace effnet {

/// What can be done with a run, and what stands in the way.
class TestRunActions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
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
};

}  // namespace effnet

QTEST_MAIN(effnet::TestRunActions)
#include "test_run_actions.moc"
