#include "core/scaling/families.h"
#include "tests/explore/page_parts.h"
#include "tests/thread_clock.h"
#include "widgets/common/segmented_control.h"
#include "widgets/explore/chooser_view.h"
#include "widgets/explore/compare_view.h"
#include "widgets/models/choice_model.h"
#include "widgets/models/compare_model.h"
#include "widgets/models/network_comparison.h"
#include "widgets/plots/plot_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace effnet;
using effnet::test::part;
using effnet::test::type;

namespace {

/// The view that answers 'which network shall I take?'.
class TestChooser : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void modelIsSound();
  void modelSortsNumbers();
  void budgetChooses_data();
  void budgetChooses();
  void buttonsWishWhatIsBest();
  void hiddenViewsFollowWhenTheyAreShown();
  void openingShowsWhatTheTableCounts();
  void frontHasNothingBelowIt_data();
  void frontHasNothingBelowIt();
  void familiesAreUntrainedAnswers();
  void edgeOfThePlotDragsTheBudget();
  void latencyWithoutMeasurementsIsSaid();
  void limitsWithoutInfluenceAreSaid();
  void oldBudgetsAreRead();
  void isQuick();
};

Budget atMost(double megaMacs) {
  BudgetSettings settings;
  settings.megaMacs = megaMacs;
  return budgetOf(settings, {});
}

void TestChooser::modelIsSound() {
  ChoiceModel model;
  const QAbstractItemModelTester tester(&model);
  QCOMPARE(model.rowCount(), 0);
  model.judge(atMost(500));
  QVERIFY(model.rowCount() >= int(publishedModels().size()));
  model.judge({});
}

void TestChooser::modelSortsNumbers() {
  ChoiceModel model;
  model.judge({});
  for (int row = 0; row < model.rowCount(); ++row)
    for (int column = ChoiceModel::MacsColumn; column <= ChoiceModel::TrainingColumn; ++column)
      QVERIFY(model.index(row, column).data(Qt::EditRole).toDouble() > 0);
}

void TestChooser::budgetChooses_data() {
  QTest::addColumn<double>("megaMacs");
  QTest::newRow("smallest") << 300.0;
  QTest::newRow("B0") << 400.0;
  QTest::newRow("1 G") << 1000.0;
  QTest::newRow("40 G") << 40000.0;
}

/// Told again here from the table's own numbers, row by row.
void TestChooser::budgetChooses() {
  QFETCH(double, megaMacs);
  ChoiceModel model;
  model.judge(atMost(megaMacs));
  double best = 0;
  for (const NetworkChoice& choice : model.choices()) {
    QCOMPARE(choice.fits(), double(choice.analysis.totals.macs) <= megaMacs * 1e6);
    if (choice.fits()) best = std::max(best, choice.top1);
  }
  const NetworkChoice* chosen = bestOf(model.choices());
  QVERIFY(chosen);
  QCOMPARE(chosen->top1, best);
  if (const NetworkChoice* next = nextBetter(model.choices())) {
    QVERIFY(next->top1 > best);
    QCOMPARE(next->broken.front(), Binding::Macs);
  }
}

void TestChooser::buttonsWishWhatIsBest() {
  ExplorePage page;
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[5]->click();
  type(part<NumberField>(page, "chooseMacs"), "1000");
  ChoiceModel model;
  model.judge(atMost(1000));
  const NetworkChoice* best = bestOf(model.choices());
  QVERIFY(part<QLabel>(page, "chooserBest")->text().contains(choiceName(*best)));
  QSignalSpy weights(&page, &ExplorePage::weightsWished);
  part<QPushButton>(page, "chooserGet")->click();
  QCOMPARE(weights.size(), 1);
  QCOMPARE(weights[0][0].toString().toStdString(), best->weights->name);
  NetworkSpec train;
  connect(&page, &ExplorePage::trainWished, this, [&](const NetworkSpec& network) { train = network; });
  part<QPushButton>(page, "chooserTrain")->click();
  QVERIFY(train == best->analysis.spec);
  type(part<NumberField>(page, "chooseMacs"), "0.01");
  QVERIFY(!part<QPushButton>(page, "chooserGet")->isEnabled());
}

/// φ moves behind the others; the view that comes to the front has the networks of now.
void TestChooser::hiddenViewsFollowWhenTheyAreShown() {
  ExplorePage page;
  page.resize(1300, 900);
  page.show();
  const auto show = [&page](int view) {
    part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[view]->click();
    QCoreApplication::processEvents();
  };
  QCOMPARE(part<QTableView>(page, "chooserTable")->model()->rowCount(), 0);  // nothing is counted for nobody
  show(5);
  QVERIFY(part<QTableView>(page, "chooserTable")->model()->rowCount() > 0);
  const auto growth = [&page] { return part<QLabel>(page, "roundingGrowth")->text(); };
  ExploreState state = page.state();
  state.phi = 1.5;
  page.setState(state);
  QVERIFY(!growth().contains("2.83"));
  show(6);
  QVERIFY2(growth().contains("2.83"), qPrintable(growth()));
  show(0);
  state.phi = 0.5;
  page.setState(state);
  QVERIFY(!growth().contains("1.41"));
  show(6);
  QVERIFY2(growth().contains("1.41"), qPrintable(growth()));
  page.setState(stateOfPublished("efficientnet_b2"));
  show(2);
  part<CompareView>(page, "compareView")->model()->setNetworks({});
  part<CompareView>(page, "compareView")->addCurrent();
  QCOMPARE(part<CompareView>(page, "compareView")->model()->value(CompareModel::ParamsRow, 0), 9109994.0);
}

void TestChooser::openingShowsWhatTheTableCounts() {
  ExplorePage page;
  auto* view = page.findChild<ChooserView*>();
  for (const NetworkChoice& choice : publishedChoices()) {
    Q_EMIT view->networkChosen(QString::fromStdString(choice.model), choice.analysis.spec.resolution);
    const Counts& shown = page.networks().scaled.analysis.totals;
    QVERIFY2(shown.params == choice.analysis.totals.params && shown.macs == choice.analysis.totals.macs,
             choice.model.c_str());
  }
}

void TestChooser::frontHasNothingBelowIt_data() {
  QTest::addColumn<int>("axis");
  for (const Binding axis : {Binding::Macs, Binding::Params, Binding::InferenceMemory, Binding::FileSize})
    QTest::newRow(toString(axis)) << int(axis);
}

void TestChooser::frontHasNothingBelowIt() {
  QFETCH(int, axis);
  const auto cost = Binding(axis);
  const Budget budget = atMost(5000);
  std::vector<NetworkChoice> choices = publishedChoices();
  judge(choices, budget);
  const auto of = [&](const NetworkChoice& c) { return costOf(c.analysis, budget, cost, c.fileBytes); };
  const auto front = frontOf(choices, budget, cost);
  QVERIFY(front.size() > 2);
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (!choices[i].fits() || choices[i].top1 <= 0) continue;
    const bool beaten = std::any_of(choices.begin(), choices.end(), [&](const NetworkChoice& other) {
      return other.fits() && other.top1 >= choices[i].top1 && of(other) <= of(choices[i]) &&
             (other.top1 > choices[i].top1 || of(other) < of(choices[i]));
    });
    const bool onFront = std::find(front.begin(), front.end(), i) != front.end();
    if (onFront) QVERIFY2(!beaten, choices[i].model.c_str());
  }
}

void TestChooser::familiesAreUntrainedAnswers() {
  ExplorePage page;
  page.resize(1300, 900);
  page.show();
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[5]->click();
  type(part<NumberField>(page, "chooseMacs"), "1000");
  auto* families = part<QTableWidget>(page, "familyFits");
  QCOMPARE(families->rowCount(), int(familyNames().size()));
  const auto last = families->rowCount() - 1;
  QTRY_VERIFY(families->item(last, 5)->text() != QString("–"));
  const double phi = families->item(0, 1)->data(Qt::UserRole).toDouble();
  QCOMPARE(phi, familyFit("efficientnet", ScalingMode::Compound, {}, atMost(1000), 1000)->fit.phi);
  Q_EMIT families->cellDoubleClicked(0, 0);
  QCOMPARE(page.state().phi, phi);
  QVERIFY(page.networks().scaled.analysis.totals.macs <= 1'000'000'000);
}

void TestChooser::edgeOfThePlotDragsTheBudget() {
  ExplorePage page;
  page.resize(1300, 900);
  page.show();
  QVERIFY(QTest::qWaitForWindowExposed(&page));
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[5]->click();
  auto* plot = part<PlotView>(page, "chooserPlot");
  const int before = page.undoStack()->count();
  for (const double giga : {3.0, 2.0, 1.23456}) Q_EMIT plot->regionMoved(giga);
  QCOMPARE(*page.state().budget.megaMacs, 1230.0);
  QCOMPARE(part<NumberField>(page, "budgetMacs")->value(), 1230.0);
  QCOMPARE(part<NumberField>(page, "chooseMacs")->value(), 1230.0);
  QCOMPARE(page.undoStack()->count(), before + 1);  // a drag is one step
  Q_EMIT plot->regionMoved(qInf());
  QVERIFY(!page.state().budget.megaMacs);
}

void TestChooser::latencyWithoutMeasurementsIsSaid() {
  ExplorePage page;
  ExploreState state = page.state();
  state.budget.milliseconds = 5;
  page.setState(state);
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[5]->click();
  QVERIFY(part<QLabel>(page, "chooserNote")->text().contains("left out"));
  QVERIFY(part<QLabel>(page, "chooserBest")->text().contains("without a limit"));
}

void TestChooser::limitsWithoutInfluenceAreSaid() {
  ExplorePage page;
  type(part<NumberField>(page, "budgetMacs"), "1000");
  auto* said = part<QLabel>(page, "budgetUnmoved");
  QVERIFY(said->text().isEmpty());
  type(part<NumberField>(page, "budgetFile"), "100");
  QVERIFY2(said->text().contains("resolution") && said->text().contains("file"), qPrintable(said->text()));
}

void TestChooser::oldBudgetsAreRead() {
  const BudgetSettings old = budgetSettingsFromJson(Json{{"max_macs_millions", 500}, {"batch", 4}});
  QVERIFY(!old.inferenceMebibytes && !old.fileMebibytes);
  BudgetSettings now = old;
  now.inferenceMebibytes = 64;
  now.fileMebibytes = 30;
  QVERIFY(budgetSettingsFromJson(toJson(now)) == now);
  const Budget limits = budgetOf(now, {});
  QCOMPARE(qlonglong(*limits.inference), 64LL << 20);
  QCOMPARE(qlonglong(*limits.file), 30LL << 20);
}

/// Far from the 16 ms that a dragged budget may take, and the 100 ms of the table.
void TestChooser::isQuick() {
  ExplorePage page;
  page.resize(1300, 900);
  page.show();
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[5]->click();
  auto* plot = part<PlotView>(page, "chooserPlot");
  QCoreApplication::processEvents();
  constexpr int kSteps = 40;
  const test::ThreadClock clock;
  for (int i = 0; i < kSteps; ++i) {
    Q_EMIT plot->regionMoved(1 + 0.1 * i);
    QCoreApplication::processEvents();
  }
  const double each = clock.elapsed() / kSteps;
  qInfo("a step of a dragged budget: %.1f ms, %d networks", each, int(publishedChoices().size()));
  QVERIFY2(each < 100, qPrintable(QString::number(each)));
}

}  // namespace

QTEST_MAIN(TestChooser)
#include "test_chooser.moc"
