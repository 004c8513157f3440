#include "app/explorer/search_wires.h"
#include "core/base/files.h"
#include "core/protocol/json_text.h"
#include "core/scaling/families.h"
#include "tests/journeys/journey.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/segmented_control.h"
#include "widgets/explore/explore_page.h"
#include "widgets/search/grid_view.h"
#include "widgets/search/scale_view.h"
#include "widgets/search/search_view.h"
#include "widgets/search/search_window.h"
#include "widgets/search/space_table.h"
#include "widgets/train/search_dialog.h"
#include "widgets/train/train_page.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

namespace effnet {
namespace {

constexpr int kLong = 400'000;  // milliseconds; a few short trainings on a busy machine

constexpr char kSpace[] =
    R"({"name": "tiny", "start": {"family": "search", "name": "custom", "resolution": 32,
  "stem_channels": 8, "stages": [
    {"operator": "mbconv", "kernel": 3, "stride": 2, "expand_ratio": 2, "channels": 8, "layers": 1},
    {"operator": "mbconv", "kernel": 3, "stride": 2, "expand_ratio": 2, "channels": 16, "layers": 1}],
  "head_channels": 32, "classes": 2}, "stages": {"kernels": [3, 5], "expand_ratios": [2, 3], "layers": [0, 1]}})";

}  // namespace

/// From pictures to a family of one's own, in the real window with the real programs.
class TestSearchJourney : public Journey {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    drawShapes();
    open();
  }
  void cleanupTestCase() { close(); }

  void theWindowOpens() {
    window().showPage(find<TrainPage>());
    find<QPushButton>("drawnData")->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("startRun")->isEnabled(), kLong);
    find<QSpinBox>("batch")->setValue(8);
    find<QToolButton>("searchRuns")->menu()->actions().last()->trigger();
    QVERIFY(search()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("searchNetworks")->text().contains("<b>"), kLong);
  }

  /// Ticks narrow the space, and a target below its cheapest network is refused with that network's cost.
  void theSpaceIsNarrowed() {
    const QString file = home_.filePath("space.json");
    auto* space = find<QComboBox>("searchSpace");
    space->setCurrentIndex(2);
    // Unknown words are refused, all of them said; the file mended is taken.
    writeFileAtomically(
        file.toStdString(),
        R"({"start": "mobilenet_v2", "stages": {"operators": ["transformer"], "width": [1]}})");
    answerFileDialog(file);
    Q_EMIT space->activated(2);
    QTRY_VERIFY_WITH_TIMEOUT(isTold("transformer") && isTold("width"), kLong);
    QVERIFY(!find<QPushButton>("startNetworkSearch")->isEnabled());
    writeFileAtomically(file.toStdString(), kSpace);
    answerFileDialog(file);
    Q_EMIT space->activated(2);
    auto* networks = find<QLabel>("searchNetworks");
    QTRY_VERIFY_WITH_TIMEOUT(networks->text().contains("<b>64</b>"), kLong);
    auto* table = find<SpaceTable>();
    QCOMPARE(table->rowCount(), 3);
    table->item(0, table->columnCount() - 1)->setCheckState(Qt::Unchecked);  // layers +1, of all stages
    QTRY_VERIFY_WITH_TIMEOUT(networks->text().contains("<b>16</b>"), kLong);
    find<QSpinBox>("searchResolution")->setValue(32);
    auto* target = find<QWidget>("searchTarget");
    auto* go = find<QPushButton>("startNetworkSearch");
    target->setProperty("value", 0.001);
    QMetaObject::invokeMethod(target, "valueChanged", Q_ARG(double, 0.001));
    QTRY_VERIFY_WITH_TIMEOUT(isTold("cheapest network"), kLong);
    QVERIFY(!go->isEnabled());
    target->setProperty("value", 100.0);
    QMetaObject::invokeMethod(target, "valueChanged", Q_ARG(double, 100.0));
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kLong);
  }

  /// Times of networks of the space, measured by the engine on this machine.
  void timesAreMeasured() {
    auto* objective = find<QComboBox>("searchObjective");
    auto* go = find<QPushButton>("startNetworkSearch");
    auto* banner = search()->form()->findChild<MessageBanner*>();
    for (const SearchObjective each : {SearchObjective::Latency, SearchObjective::Training}) {
      objective->setCurrentIndex(static_cast<int>(each));
      QVERIFY(!go->isEnabled());
      Q_EMIT banner->actionTriggered();
      QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kLong);
      const SearchRequest asked = search()->form()->request();
      QVERIFY(asked.objective == each && asked.costFit.measurements() == 14 && !asked.processor.empty());
      QVERIFY(asked.target > 0 && asked.target < 1000);  // milliseconds
    }
    objective->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kLong);
  }

  void aSearchIsStoppedAndGoesOn() {
    find<QSpinBox>("searchCandidates")->setValue(4);
    find<QSpinBox>("searchEpochs")->setValue(3);
    find<QPushButton>("startNetworkSearch")->click();
    const SearchView& view = *search()->view();
    QTRY_VERIFY_WITH_TIMEOUT(view.progress().epochsDone > 0, kLong);
    QCOMPARE(view.progress().request.space.stages.size(), std::size_t(2));
    find<QPushButton>("stopNetworkSearch")->click();
    auto* goOn = find<QPushButton>("continueNetworkSearch");
    QTRY_VERIFY_WITH_TIMEOUT(view.progress().finished || !goOn->isHidden(), kLong);
    if (!view.progress().finished) goOn->click();
    QTRY_VERIFY_WITH_TIMEOUT(view.progress().finished, kLong);
    QCOMPARE(view.progress().networks.size(), std::size_t(4));
    QCOMPARE(view.progress().onRung.size(), std::size_t(2));
    QVERIFY(view.progress().onRung[1] >= 1);
    QVERIFY(view.best() != nullptr && view.best()->top1.has_value());
    QVERIFY(find<QTreeWidget>("searchTree")->topLevelItemCount() > 0);
    QVERIFY(find<QLabel>("searchState")->text().contains("Finished"));
  }

  void itsBestIsAdopted() {
    find<QPushButton>("adoptNetwork")->click();
    auto* explore = find<ExplorePage>();
    QCOMPARE(window().currentPage(), static_cast<QWidget*>(explore));
    QVERIFY(explore->state().edited.has_value());
    QCOMPARE(explore->state().edited->stages, search()->view()->best()->network.stages);
  }

  void aGridFindsHowItGrows() {
    showStep(1);
    find<QPushButton>("startGrid")->click();
    auto* dialog = search()->findChild<SearchDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit*>("grid")->setText("alpha=1,1.2,gamma=1.2,1.3");
    dialog->findChild<QDoubleSpinBox*>("tolerance")->setValue(1.5);
    auto* start = dialog->findChild<QPushButton*>("startSearch");
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), kLong);
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(search()->grid()->best().has_value(), kLong);
  }

  /// Saved under a name, which the list in Explore and the command line know from then on.
  void aFamilyIsMade() {
    showStep(2);
    find<QLineEdit>("familyName")->setText("efficientnet");
    find<QPushButton>("saveFamily")->click();
    QVERIFY(find<QLabel>("familySaved")->text().contains("taken"));
    find<QLineEdit>("familyName")->setText("shape_net");
    find<QPushButton>("saveFamily")->click();
    QVERIFY(isOwnFamily("shape_net"));
    QVERIFY(find<QComboBox>("family")->findData("shape_net") >= 0);
    const test::Outcome told =
        test::runTool("effnet", {"analyze", "--family", "shape_net", "--phi", "1", "--json"});
    QVERIFY2(told.status == 0, told.err.constData());
    const Json answer = parseJson(told.out.toStdString());
    const NetworkSpec scaled = scaleNetwork(
        familyBaseline("shape_net"), scalingFor(ScalingMode::Compound, 1, familyCoefficients("shape_net")));
    QCOMPARE(answer["resolution"].get<int>(), scaled.resolution);
  }

 private:
  SearchWindow* search() const {
    auto* found = window().findChild<SearchWindow*>();
    if (found == nullptr) qFatal("no window of searches");
    return found;
  }

  void showStep(int step) {
    auto* steps = find<SegmentedControl>("searchSteps");
    steps->setCurrent(step);
    Q_EMIT steps->currentChanged(step);
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestSearchJourney)
#include "test_search_journey.moc"
