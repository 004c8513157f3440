#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "tests/runs/run_fixtures.h"
#include "tests/thread_clock.h"
#include "widgets/common/message_banner.h"
#include "widgets/models/run_history.h"
#include "widgets/models/run_scaling.h"
#include "widgets/run/confusion_view.h"
#include "widgets/run/run_charts.h"
#include "widgets/runs/runs_page.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <cmath>

namespace effnet {

/// What is drawn of runs: curves, matrices, scaling.
class TestRunCharts : public QObject {
  Q_OBJECT

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
    double best = qInf();
    for (int round = 0; round < 8; ++round) {
      const test::ThreadClock clock;
      smoothing->setValue(50 + round);  // draws everything anew
      charts.grab();
      best = std::min(best, clock.elapsed());
    }
    qInfo("five plots of 200,000 points redrawn in %.1f ms", best);
    QVERIFY(best < 32);  // within a frame on a quiet machine; others share the caches here
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

QTEST_MAIN(effnet::TestRunCharts)
#include "test_run_charts.moc"
