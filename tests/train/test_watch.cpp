#include "core/base/error.h"
#include "core/protocol/run_review.h"
#include "widgets/common/figure.h"
#include "widgets/common/message_banner.h"
#include "widgets/models/review_model.h"
#include "widgets/run/run_actions.h"
#include "widgets/train/review_panel.h"
#include "widgets/train/run_banner.h"
#include "widgets/train/run_head.h"
#include "widgets/train/train_page.h"
#include "widgets/train/watch_panel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <cmath>

namespace effnet {

/// A run that is watched, and what can be looked through when it has ended.
class TestWatch : public QObject {
  Q_OBJECT

 private:
  static RunReview review() {
    RunReview review;
    review.labels = {"ants", "bees"};
    review.images = {{"/d/ants/1.jpg", 0, 0, 0.9, 0.9},
                     {"/d/ants/2.jpg", 0, 0, 0.8, 0.8},
                     {"/d/ants/3.jpg", 0, 1, 0.99, 0.01},
                     {"/d/bees/1.jpg", 1, 1, 0.7, 0.7},
                     {"/d/bees/2.jpg", 1, 0, 0.55, 0.45}};
    return review;
  }

 private Q_SLOTS:
  void whatTravelsIsShown() {
    WatchPanel watch;
    watch.showRun("/runs/pets");
    watch.showState(RunState::Running);
    watch.showSending("/data/pets", 0.42, 75);
    QCOMPARE(watch.findChild<QProgressBar*>()->value(), 420);
    QStringList texts;
    for (const QLabel* label : watch.findChildren<QLabel*>()) texts.append(label->text());
    QVERIFY2(texts.filter("sending pets: 42").size() == 1, qPrintable(texts.join('|')));
  }

  /// Figures of a part say so until all was read, whatever state the run is in.
  void aPartOfTheRecordIsSaid() {
    WatchPanel watch;
    watch.showRun("/runs/pets");
    watch.showReading("37 % so far");
    watch.showState(RunState::Interrupted);
    const auto* banner = watch.findChild<RunBanner*>();
    QCOMPARE(banner->text(), QString("37 % so far"));
    watch.showReading({});
    QVERIFY(banner->text().contains("Resume"));
    watch.showReading("37 % so far");
    watch.showRun("/runs/birds");
    QVERIFY(banner->isHidden());
  }

  /// A run in a narrow window: its buttons go on in the next line, none is cut or hidden.
  void everyButtonStaysInANarrowWindow() {
    QWidget window;
    RunActions actions(&window);
    RunHead head(actions);
    head.showRun("/runs/pets");
    head.showState(RunState::Interrupted);
    head.show();
    for (const int width : {1600, 640, 360}) {
      head.resize(width, head.heightForWidth(width));
      QCoreApplication::processEvents();
      for (const char* name : {"resumeRun", "repeatRun", "fineTuneRun", "newRun"}) {
        const auto* button = head.findChild<QAbstractButton*>(name);
        QVERIFY2(button->isVisible() && button->width() >= button->sizeHint().width(), name);
        QVERIFY2(head.rect().contains(QRect(button->mapTo(&head, QPoint()), button->size())), name);
      }
    }
    QVERIFY(head.heightForWidth(360) > head.heightForWidth(1600));
  }

  void warningsAreToldUntilDismissed() {
    WatchPanel watch;
    watch.showRun("/runs/pets");
    watch.showState(RunState::Running);
    auto* banner = watch.findChild<MessageBanner*>();
    const auto warn = [&watch](WarningCode code) {
      RunEvent event;
      event.what = RunWarning{code, "its words"};
      watch.addEvents({event});
    };
    warn(WarningCode::Paused);
    QVERIFY(banner->isHidden());  // the state says it
    warn(WarningCode::SmallerBatch);
    QVERIFY(!banner->isHidden());
    QVERIFY2(banner->text().contains("computed in parts"), qPrintable(banner->text()));
    banner->clear();
    warn(WarningCode::Continued);
    QVERIFY(banner->isHidden());
    warn(WarningCode::ImageSkipped);
    warn(WarningCode::ImageSkipped);
    QVERIFY2(!banner->isHidden() && banner->text().contains("2 pictures cannot be read"),
             qPrintable(banner->text()));
    watch.showRun("/runs/other");
    QVERIFY(banner->isHidden());
  }

  void tilesHaveTheirSizeBeforeTheirPicture() {
    ReviewPanel panel;
    panel.resize(900, 600);
    panel.show();
    panel.showReview(review());
    auto* list = panel.findChild<QListView*>("reviewList");
    QVERIFY(list->model()->rowCount() > 0);
    QVERIFY(list->visualRect(list->model()->index(0, 0)).height() > list->iconSize().height());
  }

  void reviewFindsMistakesAndSuspects() {
    ReviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReview(review());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.imageAt(0), 2);  // the surest mistake
    model.showCell(1, 0);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.imageAt(0), 4);
    // 0.99 for bees is more than bees get on average; 0.55 for ants is less than ants do.
    QCOMPARE(suspectedLabelErrors(review()), std::vector<int>{2});
    const auto bins = reliabilityOf(review());
    QCOMPARE(bins.size(), 5u);
    QVERIFY(qAbs(calibrationError(bins) - (0.1 + 0.2 + 0.99 + 0.3 + 0.55) / 5) < 1e-9);
    QVERIFY(std::isnan(calibrationError({})));
  }

  void reviewComesSafelyFromOutside() {
    QCOMPARE(decodeAnswer<RunReview>(encode(review())).images.size(), 5u);
    Json odd = encode(review());
    odd["images"][0]["class"] = 7;
    QVERIFY_EXCEPTION_THROWN(decodeAnswer<RunReview>(odd), Error);
    odd["images"] = "none";
    QVERIFY_EXCEPTION_THROWN(decodeAnswer<RunReview>(odd), Error);
  }

  void wrongLabelsAreNotedNotMoved() {
    ReviewPanel panel;
    QSignalSpy noted(&panel, &ReviewPanel::correctionNoted);
    QSignalSpy explained(&panel, &ReviewPanel::explanationWanted);
    panel.showReview(review());
    QVERIFY(!explained.isEmpty());
    auto* another = panel.findChild<QPushButton*>("moveToAnother")->menu();
    Q_EMIT another->aboutToShow();
    QVERIFY(!another->actions().isEmpty());
    for (const QAction* choice : another->actions()) QVERIFY(choice->text() != "ants");  // its own
    another->actions().last()->trigger();
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.takeFirst()[1].toString(), another->actions().last()->text());
    panel.findChild<QPushButton*>("moveToClass")->click();
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted[0][0].toString(), QString("/d/ants/3.jpg"));
    QCOMPARE(noted[0][1].toString(), QString("bees"));
    auto* apply = panel.findChild<QPushButton*>("applyCorrections");
    QVERIFY(!apply->isEnabled());
    auto* keep = panel.findChild<QPushButton*>("keepLabel");
    QVERIFY(!keep->isEnabled());
    panel.showCorrections({{"/d/ants/3.jpg", "bees"}});
    QVERIFY(apply->isEnabled());
    QVERIFY(keep->isEnabled());
    explained.clear();
    panel.showCorrections({{"/d/ants/3.jpg", "bees", "/d/bees/3.jpg"}});
    QVERIFY(!apply->isEnabled());
    QVERIFY(!keep->isEnabled());  // a note that was carried out is taken back by moving the file back
    QVERIFY(!panel.findChild<QPushButton*>("moveToClass")->isEnabled());
    QCOMPARE(explained.size(), 1);  // the picture is looked for where it lies now
    QCOMPARE(explained[0][0].toString(), QString("/d/bees/3.jpg"));
    QVERIFY(!panel.findChild<QPushButton*>("revertCorrections")->isHidden());
  }

  void watchShowsTheRun() {
    TrainPage page;
    page.showRun("/runs/a");
    auto* watch = page.findChild<WatchPanel*>();
    RunStarted started;
    started.config = recipeDefaults("finetune");
    started.config.epochs = 4;
    started.labels = {"ants", "bees"};
    EpochDone epoch;
    epoch.epoch = 2;
    epoch.val.top1 = 0.75;
    page.addEvents({{utcNow(), started}, {utcNow(), epoch}});
    page.showRunState(RunState::Running);
    QCOMPARE(watch->history().progress(), 0.5);
    auto* stop = watch->findChild<QPushButton*>("stopRun");
    QVERIFY(!stop->isHidden());
    QSignalSpy stopped(&page, &TrainPage::stopRequested);
    stop->click();
    QCOMPARE(stopped.size(), 1);
    page.addEvents({{utcNow(), RunEnded{RunState::Failed, "out_of_memory", "32 images"}}});
    page.showRunState(RunState::Failed);
    QVERIFY(stop->isHidden());
    QVERIFY(watch->findChild<MessageBanner*>()->text().contains("memory"));
    page.restartRun();
    QVERIFY(watch->history().epochs().empty());
  }

  // 'best 58.8 %' stood beside a curve that shows 60.1 %, and the last epoch's accuracy was the headline.
  void headlineIsTheKeptNetwork_data() {
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("said");
    QTest::newRow("macro F1") << "macro_f1"
                              << "chosen by macro F1, 0.570";
    QTest::newRow("accuracy") << "top1"
                              << "chosen by accuracy; macro F1 0.570";
    QTest::newRow("loss") << "loss"
                          << "chosen by loss; macro F1 0.570";
  }
  void headlineIsTheKeptNetwork() {
    QFETCH(QString, metric);
    QFETCH(QString, said);
    TrainPage page;
    page.showRun("/runs/a");
    RunStarted started;
    started.config = recipeDefaults("finetune");
    started.config.metric = parseWord<SelectionMetric>(metric.toStdString(), "metric");
    started.labels = {"ants", "bees"};
    const auto epoch = [](int number, double top1, double macroF1, bool best) {
      EpochDone done;
      done.epoch = number;
      done.val.top1 = top1;
      done.val.macroF1 = macroF1;
      done.confusion = {{20, 10}, {5, 5}};
      done.best = best;
      return RunEvent{utcNow(), done};
    };
    page.addEvents({{utcNow(), started},
                    epoch(1, 0.601, 0.51, true),
                    epoch(2, 0.588, 0.57, true),
                    epoch(3, 0.62, 0.56, false)});
    page.showRunState(RunState::Running);
    const auto* accuracy = page.findChild<Figure*>("watchAccuracy");
    QCOMPARE(accuracy->value(), QString("62.0 %"));
    QVERIFY2(accuracy->toolTip().contains("kept so far: 58.8 %, epoch 2"), qPrintable(accuracy->toolTip()));
    page.addEvents({{utcNow(), RunEnded{RunState::Finished, "", ""}}});
    page.showRunState(RunState::Finished);
    QCOMPARE(accuracy->value(), QString("58.8 %"));
    QVERIFY2(accuracy->toolTip().contains(said), qPrintable(accuracy->toolTip()));
    QVERIFY2(accuracy->toolTip().contains("epoch 2"), qPrintable(accuracy->toolTip()));
    QVERIFY2(accuracy->toolTip().contains(QStringLiteral("n\u00A0=\u00A040")),
             qPrintable(accuracy->toolTip()));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestWatch)
#include "test_watch.moc"
