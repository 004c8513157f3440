#include "core/base/error.h"
#include "core/protocol/json_text.h"
#include "core/scaling/canonical_network.h"
#include "core/scaling/families.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_field.h"
#include "widgets/plots/plot_view.h"
#include "widgets/search/grid_view.h"
#include "widgets/search/scale_view.h"
#include "widgets/search/search_form.h"
#include "widgets/search/search_tree.h"
#include "widgets/search/search_view.h"
#include "widgets/search/search_window.h"
#include "widgets/search/space_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <cmath>

namespace effnet {
namespace {

SearchRequest request() {
  SearchRequest made;
  made.config = recipeDefaults(Recipe::Scratch);
  made.space = readSearchSpace("mnasnet");
  made.space.start.resolution = 32;
  made.target = 5e6;
  made.rules.rungs = {1, 3};
  made.rules.candidates = 4;
  return made;
}

SearchedNetwork network(const char* name, const Genome& genome, int parent, int rung, double top1) {
  const SearchRequest made = request();
  SearchedNetwork each;
  each.name = name;
  each.network = networkOf(made.space, genome);
  each.parent = parent;
  each.change = parent < 0 ? "" : "stage 2: kernels 3 → 5";
  each.cost = costOf(made, each.network);
  each.rung = rung;
  each.epochs = rung < 0 ? 0 : made.rules.rungs[static_cast<std::size_t>(rung)];
  if (rung >= 0) {
    each.top1 = top1;
    each.score = scoreOf(made, each.network, top1);
  }
  return each;
}

SearchProgress progress() {
  SearchProgress found;
  found.request = request();
  const auto genes = genesOf(found.request.space);
  Genome zero(genes.size(), 0);
  Genome other = zero;
  other[1] = 1;
  Genome third = zero;
  third[2] = 1;
  found.networks = {network("0000-a", zero, -1, 1, .8), network("0001-b", other, 0, 0, .7),
                    network("0002-c", third, 0, -1, 0)};
  found.networks[2].open = true;
  found.best = 0;
  found.onRung = {2, 1};
  found.watched = true;
  found.epochsDone = 4;
  found.epochsExpected = 7;
  found.seconds = 40;
  found.secondsLeft = 30;
  return found;
}

}  // namespace

/// The window in which networks are searched, without a search behind it.
class TestSearchWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ticksAreTheSpace() {
    for (const char* name : {"mnasnet", "efficientnet_v2"}) {
      const SearchSpace space = readSearchSpace(name);
      SpaceTable table;
      QSignalSpy edited(&table, &SpaceTable::edited);
      table.setSpace(space);
      QCOMPARE(table.space(), space);
      QCOMPARE(edited.size(), 0);
      QCOMPARE(table.rowCount(), static_cast<int>(space.stages.size()) + 1);
      // One option less in one stage, then in all of them by the row above.
      table.item(1, 0)->setCheckState(Qt::Unchecked);
      QCOMPARE(edited.size(), 1);
      QCOMPARE(table.item(0, 0)->checkState(), Qt::PartiallyChecked);
      QCOMPARE(table.space().stages[0].operators.size(), space.stages[0].operators.size() - 1);
      QCOMPARE(table.space().stages[1].operators, space.stages[1].operators);
      table.item(0, 0)->setCheckState(Qt::Unchecked);
      QCOMPARE(edited.size(), 2);
      for (const StageChoices& stage : table.space().stages)
        QCOMPARE(stage.operators.size(), space.stages[0].operators.size() - 1);
      for (int column = 0; column < table.columnCount(); ++column)
        table.item(0, column)->setCheckState(Qt::Unchecked);
      QVERIFY_EXCEPTION_THROWN(table.space(), Error);
    }
  }

  void theFormCounts() {
    SearchForm form;
    SearchTask task;
    task.config = recipeDefaults(Recipe::Scratch);
    task.config.data = "/data/flowers";
    task.classes = 5;
    task.images = 1000;
    task.secondsPerMac = 1e-9;
    form.setTask(task);
    auto* go = form.findChild<QPushButton*>("startNetworkSearch");
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 60'000);
    const SearchRequest asked = form.request();
    QCOMPARE(asked.space.start.classes, 5);
    QCOMPARE(asked.rules.rungs, (std::vector<int>{1, 3, 9}));
    QCOMPARE(asked.config.epochs, 9);
    QCOMPARE(asked.config.warmupEpochs, 1.8);
    QVERIFY(problems(asked).empty());
    // The target lies where half of the drawn networks keep within it, and is the edge in the picture.
    const auto costs = drawnCosts(asked, 2000);
    QVERIFY(std::abs(asked.target / costs[1000] - 1) < 0.2);
    auto* estimate = form.findChild<QLabel*>("searchEstimate");
    QVERIFY2(estimate->text().contains(QRegularExpression("about <b>[1-9][0-9]* (min|h)\\b")),
             qPrintable(estimate->text()));
    auto* plot = form.findChild<PlotView*>("spaceCosts");
    QCOMPARE(plot->series().size(), 1);
    double sum = 0;
    for (int i = 0; i < plot->series()[0].y.size(); i += 2) sum += plot->series()[0].y[i];
    QVERIFY(std::abs(sum - 100) < 1e-6);
    QSignalSpy started(&form, &SearchForm::startRequested);
    go->click();
    QCOMPARE(started.size(), 1);
    QCOMPARE(toJson(started.first().first().value<SearchRequest>()).dump(), toJson(asked).dump());
  }

  void objectives_data() {
    QTest::addColumn<QString>("fit");
    QTest::addColumn<bool>("ofParams");
    QTest::newRow("macs") << "" << false;
    QTest::newRow("latency")
        << R"({"weights": [0.5, 0, 0.1, 0.1, 0.1, 0], "measurements": 14, "error": 0.02})" << false;
    QTest::newRow("training") << R"({"weights": [1, 0, 1, 1, 1, 0], "measurements": 14, "error": 0.25})"
                              << true;
  }
  /// Target, weights, distribution and estimate follow the objective; times are asked for before they are
  /// told.
  void objectives() {
    QFETCH(QString, fit);
    QFETCH(bool, ofParams);
    SearchForm form;
    SearchTask task;
    task.config = recipeDefaults(Recipe::Scratch);
    task.config.data = "/data/flowers";
    task.classes = 5;
    task.images = 1000;
    task.secondsPerMac = 1e-9;
    form.setTask(task);
    auto* go = form.findChild<QPushButton*>("startNetworkSearch");
    auto* banner = form.findChild<MessageBanner*>();
    auto* objective = form.findChild<QComboBox*>("searchObjective");
    objective->setCurrentIndex(static_cast<int>(parseWord<SearchObjective>(QTest::currentDataTag(), "word")));
    QVERIFY(!objective->toolTip().isEmpty());
    QCOMPARE(form.findChild<NumberField*>("searchParamWeight")->isVisibleTo(&form), ofParams);
    if (!fit.isEmpty()) {
      QSignalSpy wanted(&form, &SearchForm::timesRequested);
      QSignalSpy cancelled(&form, &SearchForm::timesCancelled);
      QVERIFY(!go->isEnabled() && banner->isVisibleTo(&form));
      QVERIFY(!form.findChild<NumberField*>("searchTarget")->isVisibleTo(&form));  // of another unit
      QVERIFY(!form.findChild<PlotView*>("spaceCosts")->isVisibleTo(&form));
      Q_EMIT banner->actionTriggered();
      QCOMPARE(wanted.size(), 1);
      QCOMPARE(wordOf(wanted.first().first().value<SearchRequest>().objective), QTest::currentDataTag());
      form.showMeasuring(3, 14);
      QVERIFY(banner->text().contains("3") && banner->text().contains("14"));
      Q_EMIT banner->actionTriggered();  // not now
      QCOMPARE(cancelled.size(), 1);
      QVERIFY(!go->isEnabled());
      Q_EMIT banner->actionTriggered();
      form.setTimes(CostFit::fromJson(parseJson(fit.toStdString())), "a processor");
    }
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 60'000);
    auto* weight = form.findChild<NumberField*>("searchWeight");
    weight->setValue(-0.1);
    Q_EMIT weight->valueChanged(-0.1);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 60'000);
    const SearchRequest asked = form.request();
    QCOMPARE(wordOf(asked.objective), QTest::currentDataTag());
    QCOMPARE(asked.weight, -0.1);
    QCOMPARE(asked.measured, ofParams);  // that fit is off by a quarter
    QCOMPARE(asked.processor.empty(), fit.isEmpty());
    QCOMPARE(toJson(searchRequestFromJson(toJson(asked))).dump(), toJson(asked).dump());
    const auto costs = drawnCosts(asked, 2000);
    QVERIFY(std::abs(asked.target / costs[1000] - 1) < 0.2);
    auto* plot = form.findChild<PlotView*>("spaceCosts");
    const double unit = fit.isEmpty() ? 1e6 : 1;
    QVERIFY(plot->isVisibleTo(&form) && form.findChild<NumberField*>("searchTarget")->isVisibleTo(&form));
    QVERIFY(plot->series()[0].x.first() * unit <= costs.front() * 1.001);
    auto* estimate = form.findChild<QLabel*>("searchEstimate");
    QVERIFY(estimate->text().contains(QRegularExpression("about <b>[1-9][0-9]* (min|h)\\b")));
    QCOMPARE(estimate->text().contains("measured here"), !fit.isEmpty());
    // Other networks take other times.
    form.findChild<QSpinBox*>("searchResolution")->setValue(48);
    QCOMPARE(form.request().costFit.empty(), true);
  }

  /// Every entry of the lists can be chosen and comes into the request.
  void everyEntry() {
    SearchForm form;
    SearchTask task;
    task.config = recipeDefaults(Recipe::Scratch);
    task.config.data = "/data/flowers";
    task.config.network = publishedModel("mobilenet_v3_small");
    task.classes = 5;
    form.setTask(task);
    auto* go = form.findChild<QPushButton*>("startNetworkSearch");
    const auto choose = [&](const char* name, int entry) {
      auto* box = form.findChild<QComboBox*>(name);
      box->setCurrentIndex(entry);
      Q_EMIT box->activated(entry);
    };
    QStringList seen;
    for (int space = 0; space < 2; ++space)  // the third asks for a file: test_search_journey
      for (int start = 0; start < form.findChild<QComboBox*>("searchStart")->count(); ++start)
        for (int method = 0; method < form.findChild<QComboBox*>("searchMethod")->count(); ++method) {
          choose("searchSpace", space);
          choose("searchStart", start);
          choose("searchMethod", method);
          QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 60'000);
          const SearchRequest asked = form.request();
          QVERIFY(problems(asked).empty());
          seen << QString::fromStdString(asked.space.name + networkKey(asked.space.start)) +
                      (asked.rules.evolution ? "evolution" : "random");
        }
    QCOMPARE(seen.size(), 8);
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 8);
  }

  /// One class, a target below the cheapest network, and one that no drawn network keeps within.
  void refusals() {
    SearchForm form;
    SearchTask task;
    task.config = recipeDefaults(Recipe::Scratch);
    task.config.data = "/data/flowers";
    task.classes = 1;
    auto* go = form.findChild<QPushButton*>("startNetworkSearch");
    auto* banner = form.findChild<MessageBanner*>();
    const auto told = [banner](const char* part) { return banner->text().contains(QLatin1String(part)); };
    form.setTask(task);
    QVERIFY(!go->isEnabled() && told("one class"));
    task.classes = 5;
    form.setTask(task);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 60'000);
    SearchRequest asked = form.request();
    const double cheapest = costOf(asked, cheapestNetwork(asked)) / 1e6;
    auto* target = form.findChild<NumberField*>("searchTarget");
    const auto aim = [target](double millions) {
      target->setValue(millions);
      Q_EMIT target->valueChanged(millions);
    };
    aim(cheapest / 2);
    QTRY_VERIFY_WITH_TIMEOUT(told("cheapest network, which takes"), 60'000);
    QVERIFY(!go->isEnabled());
    aim(std::ceil(cheapest * 1000) / 1000);
    QTRY_VERIFY_WITH_TIMEOUT(told("none is within the limits"), 60'000);
    QVERIFY(!go->isEnabled());
  }

  /// Nothing is drawn of nothing.
  void beforeAnythingIsFound() {
    SearchWindow window;
    window.setSearches({"/runs/one_search"}, "/runs/one_search");
    auto* view = window.view();
    QVERIFY(!view->findChild<PlotView*>("searchPlot")->isVisibleTo(view));
    QVERIFY(view->findChild<QPushButton*>("continueNetworkSearch")->isHidden());
    QVERIFY(window.grid()->findChild<QTableWidget*>("gridTable")->isHidden());
    QVERIFY(window.scale()->findChild<QTableWidget*>("familyTable")->isHidden());
    window.showProgress(progress());
    QVERIFY(view->findChild<PlotView*>("searchPlot")->isVisibleTo(view));
    QVERIFY(!window.scale()->findChild<QTableWidget*>("familyTable")->isHidden());
    QVERIFY(view->findChild<QLabel*>("searchedNetwork")->text().contains("MACs"));
  }

  void aSearchIsShown() {
    SearchWindow window;
    window.setSearches({"/runs/one_search"}, "/runs/one_search");
    window.showProgress(progress());
    auto* view = window.view();
    auto* tree = view->findChild<SearchTree*>();
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
    QVERIFY(tree->topLevelItem(0)->child(0)->text(1).contains("Kernel"));
    QVERIFY(view->findChild<QLabel*>("searchState")->text().contains("about 30 s left"));
    QVERIFY(view->findChild<QLabel*>("searchRungs")->text().contains("epoch 1: 2"));
    auto* plot = view->findChild<PlotView*>("searchPlot");
    QCOMPARE(plot->series().size(), 3);
    QCOMPARE(plot->series()[0].y, (QVector<double>{70}));
    QCOMPARE(plot->series()[1].y, (QVector<double>{80}));
    QCOMPARE(plot->series()[2].y, (QVector<double>{80}));
    QVERIFY(plot->series()[2].kind == PlotSeries::Kind::Line);  // no mark that looks like another rung's
    // What the pointer is on is what is told, and behind it the best again.
    auto* told = view->findChild<QLabel*>("searchedNetwork");
    QVERIFY(told->text().startsWith("0000-a"));
    Q_EMIT plot->pointHovered(plot->series()[0].name, 0);
    QVERIFY(told->text().startsWith("0001-b"));
    Q_EMIT plot->pointHovered({}, -1);
    QVERIFY(told->text().startsWith("0000-a"));
    QSignalSpy adopted(view, &SearchView::adoptRequested);
    view->findChild<QPushButton*>("adoptNetwork")->click();
    QCOMPARE(adopted.first().first().value<NetworkSpec>(), progress().networks[0].network);
    SearchProgress stopped = progress();
    stopped.watched = false;
    window.showProgress(stopped);
    QVERIFY(view->findChild<QPushButton*>("stopNetworkSearch")->isHidden());
    QVERIFY(!view->findChild<QPushButton*>("continueNetworkSearch")->isHidden());
  }

  /// What the core writes of a change, in the words of the table of ticks.
  void changesAreInWords_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("told");
    QTest::newRow("kernel") << "stage 2: kernels 3 → 5"
                            << "Stage 2: Kernel 3×3 → 5×5";
    QTest::newRow("operator") << "stage 4: operators fused_mbconv → mbconv"
                              << "Stage 4: Operator Fused-MBConv → MBConv";
    QTest::newRow("several") << "stage 3: layers 0 → 1, channels 1.5 → 1.0, stage 5: skip none → identity"
                             << "Stage 3: Layers 0 → +1, Channels ×1.5 → ×1, Stage 5: Skip none → identity";
    QTest::newRow("another version's") << "stage 2: colour red → blue"
                                       << "stage 2: colour red → blue";
    QTest::newRow("none") << ""
                          << "";
  }
  void changesAreInWords() {
    QFETCH(QString, change);
    QTEST(SpaceTable::inWords(change.toStdString()), "told");
  }

  /// Only what came through a whole training is scaled.
  void aWinnerGoesOn() {
    SearchWindow window;
    window.setSearches({"/runs/one_search"}, "/runs/one_search");
    SearchProgress early = progress();
    early.networks[0].rung = 0;
    window.showProgress(early);
    auto* grid = window.grid()->findChild<QPushButton*>("startGrid");
    QVERIFY(!grid->isEnabled());
    window.showProgress(progress());
    QVERIFY(grid->isEnabled());
    auto* family = window.scale()->findChild<QTableWidget*>("familyTable");
    QCOMPARE(family->rowCount(), 8);
    QVERIFY(family->item(0, 6)->text().startsWith("×1"));
    // In a window of 800 pixels no title is cut.
    ScaleView narrow;
    narrow.setWinner(progress().networks[0].network);
    narrow.resize(776, 540);
    narrow.show();
    auto* table = narrow.findChild<QTableWidget*>("familyTable");
    QVERIFY(!narrow.grab().isNull());
    for (int column = 0; column < table->columnCount(); ++column)
      QVERIFY(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column));
    auto* save = window.scale()->findChild<QPushButton*>("saveFamily");
    QVERIFY(!save->isEnabled());
    window.scale()->findChild<QLineEdit*>("familyName")->setText("flowers_net");
    QSignalSpy saved(window.scale(), &ScaleView::saveRequested);
    save->click();
    const auto made = saved.first().first().value<OwnFamily>();
    QCOMPARE(made.name, std::string("flowers_net"));
    QCOMPARE(made.baseline, progress().networks[0].network);
  }

  /// The best point of a grid that is over gives the family its coefficients.
  void aGridGivesCoefficients() {
    SweepPlan plan;
    SweepCandidate first;
    first.name = "alpha=1.2_gamma=1.1";
    first.choice = {{"alpha", "1.2"}, {"gamma", "1.1"}};
    SweepCandidate second = first;
    second.name = "alpha=1.1_gamma=1.3";
    second.choice = {{"alpha", "1.1"}, {"gamma", "1.3"}};
    plan.candidates = {first, second};
    std::vector<SweepOutcome> outcomes(2);
    for (SweepOutcome& each : outcomes) {
      each.epochs = 3;
      each.images = 40;
    }
    outcomes[0].state = RunState::Running;
    outcomes[0].top1 = .7;
    outcomes[0].rank = 2;
    outcomes[1].state = RunState::Finished;
    outcomes[1].top1 = .8;
    outcomes[1].rank = 1;
    GridView view;
    QSignalSpy changed(&view, &GridView::bestChanged);
    view.showSweep(plan, outcomes, false);
    QCOMPARE(changed.size(), 0);  // one still trains
    const auto* state = view.findChild<QLabel*>("gridState");
    QVERIFY(state->text().contains("2 of 2"));
    outcomes[0].state = RunState::Stopped;  // early, for good
    view.showSweep(plan, outcomes, true);
    QVERIFY(state->text().contains("3 · Scale"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(view.best()->alpha, 1.1);
    QCOMPARE(view.best()->gamma, 1.3);
    QCOMPARE(view.best()->beta, Coefficients().beta);
    auto* table = view.findChild<QTableWidget*>("gridTable");
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("α\u00a01.1 · γ\u00a01.3"));
    QVERIFY(table->item(0, 5)->text().contains("n = 40"));
    // The accuracy with its n is not cut, however wide the window is.
    view.resize(700, 300);
    view.show();
    const QAbstractItemView* cells = table;  // which says how wide they want to be
    for (int column = 0; column < table->columnCount(); ++column)
      QVERIFY(table->columnWidth(column) >= cells->sizeHintForColumn(column));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestSearchWindow)
#include "test_search_window.moc"
