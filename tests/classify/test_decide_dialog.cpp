#include "widgets/classify/answer_texts.h"
#include "widgets/classify/decide_dialog.h"
#include "widgets/classify/evaluation_view.h"
#include "widgets/common/segmented_control.h"
#include "widgets/plots/plot_view.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace effnet {

/// When an answer counts: what is asked for, what is shown of it, and what an answer then says.
class TestDecideDialog : public QObject {
  Q_OBJECT

 private:
  static DecisionReport report() {
    DecisionReport report;
    report.images = 100;
    report.part = "val";
    report.temperature = 1.4;
    report.calibrationBefore = 0.06;
    report.calibrationAfter = 0.02;
    report.decision = {0.8, 3, "precision 0.98", 100};
    report.accepted = 90;
    report.coverage = 0.9;
    report.accuracy = 0.989;
    report.interval = {0.94, 0.998};
    report.curve = {{0, 1, 0.93}, {0.8, 0.9, 0.989}};
    report.labels = {"ants", "bees"};
    report.operating = {{0.9, 0.5, 0, 1}, {0.4, 0.9, 0.1, 0.9}, {0.1, 1, 1, 0.5}};
    report.rocArea = 0.94;
    report.averagePrecision = 0.93;
    return report;
  }

 private Q_SLOTS:
  void asksForWhatIsChosen() {
    DecideDialog dialog("pets", "/data/pets", 2);
    dialog.show();
    QSignalSpy wanted(&dialog, &DecideDialog::decisionWanted);
    QCOMPARE(dialog.wish().precision, std::optional(0.98));
    QVERIFY(!dialog.wish().errorCost);
    auto* way = dialog.findChild<SegmentedControl*>();
    way->setCurrent(1);
    Q_EMIT way->currentChanged(1);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(dialog.wish().errorCost, std::optional(20.0));
    QVERIFY(dialog.findChild<QDoubleSpinBox*>("wantedPrecision")->isHidden());
    way->setCurrent(2);
    Q_EMIT way->currentChanged(2);
    dialog.findChild<QDoubleSpinBox*>("falseNegativeCost")->setValue(10);
    QCOMPARE(wanted.size(), 3);
    QCOMPARE(dialog.wish().falseNegativeCost, std::optional(10.0));
    QVERIFY(!dialog.wish().precision && !dialog.wish().errorCost);
  }

  void manyClassesHaveNoOperatingPoint() {
    const DecideDialog dialog("pets", "/data/pets", 5);
    QVERIFY(!dialog.findChild<QTabWidget*>()->isTabVisible(1));
  }

  void showsCoverageAndCurves() {
    DecideDialog dialog("pets", "/data/pets", 2);
    dialog.showBusy();
    QVERIFY(!dialog.findChild<QPushButton*>("writeDecision")->isEnabled());
    dialog.showReport(report());
    QVERIFY(dialog.findChild<QPushButton*>("writeDecision")->isEnabled());
    const QString text = dialog.findChild<QLabel*>("decisionText")->text();
    for (const char* part : {"80", "90", "98.9 %", "0.94", "1.4", "energy above 3"})
      QVERIFY2(text.contains(part), qPrintable(text));
    const auto plots = dialog.findChildren<PlotView*>();
    QCOMPARE(plots.size(), 3);
    for (const PlotView* plot : plots)
      QVERIFY(!plot->series().isEmpty() && !plot->series().first().x.isEmpty());
  }

  void sentences() {
    DecisionReport point = report();
    point.decision = {};
    point.decision.positiveFrom = 0.3;
    QVERIFY2(decisionText(point).contains("bees is answered from 30"), qPrintable(decisionText(point)));
    DecisionReport none = report();
    none.accepted = 0;
    QVERIFY(decisionText(none).contains("a person decides each picture"));
    none.decision.maxEnergy = std::numeric_limits<double>::infinity();
    QVERIFY(!decisionText(none).contains("energy"));
    none.part = "all";
    QVERIFY(decisionText(none).contains("no validation part"));
  }

  void answersSayWhatIsDecided() {
    AnswerTexts texts;
    Explanation answer;
    answer.top = {{1, "bees", 0, 0.7}, {0, "ants", 0, 0.3}};
    answer.energy = 1;
    const auto* verdict = texts.findChild<QLabel*>("verdict");
    texts.showAnswer(answer);
    QVERIFY(verdict->isHidden());  // a file without thresholds
    Decision decision{0.8, 3, "precision 0.98", 100};
    texts.setDecision(decision, {"ants", "bees"});
    answer.rejected = true;
    texts.showAnswer(answer);
    QVERIFY2(verdict->text().contains("person") && verdict->text().contains("80"),
             qPrintable(verdict->text()));
    answer.top[0].probability = 0.9;  // sure, and yet rejected: for its energy
    texts.showAnswer(answer);
    QVERIFY2(verdict->text().contains("unlike"), qPrintable(verdict->text()));
    answer.rejected = false;
    texts.showAnswer(answer);
    QVERIFY(verdict->text().contains("Accepted"));
    decision.positiveFrom = 0.3;
    texts.setDecision(decision, {"ants", "bees"});
    answer.decided = 1;
    texts.showAnswer(answer);
    QVERIFY(verdict->text().contains("bees"));
  }

  void evaluationsCountWhatIsAccepted() {
    EvaluationReport found;
    for (int i = 0; i < 10; ++i)
      found.predictions.push_back({"p", 0, i < 2 ? 1 : 0, i < 4 ? 0.6 : 0.95, 0, false, 0});
    found.classes = {{"ants"}, {"bees"}};
    found.images = 10;
    const AcceptedPictures accepted = acceptedOf(found, {0.8, 3, "", 0});
    QCOMPARE(accepted.images, 6);
    QCOMPARE(accepted.top1, 1.0);
    QCOMPARE(accepted.coverage, 0.6);
    Decision point;
    point.positiveFrom =
        0.7;  // the two mistakes were 60 % sure of the second class: now they are of the first
    QCOMPARE(acceptedOf(found, point).top1, 1.0);
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestDecideDialog)
#include "test_decide_dialog.moc"
