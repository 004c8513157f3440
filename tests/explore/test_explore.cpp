#include "core/base/error.h"
#include "core/protocol/network_json.h"
#include "core/scaling/families.h"
#include "core/scaling/published_stops.h"
#include "tests/explore/page_parts.h"
#include "widgets/common/figure.h"
#include "widgets/common/quiet_label.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"
#include "widgets/explore/compare_view.h"
#include "widgets/explore/phi_slider.h"
#include "widgets/explore/python_snippet.h"
#include "widgets/explore/stage_table.h"
#include "widgets/plots/plot_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>
#include <cmath>
#include <functional>

using namespace effnet;
using effnet::test::part;
using effnet::test::type;

namespace {

class TestExplore : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void publishedModelsCountExactly_data();
  void publishedModelsCountExactly();
  void phiMovesEverything();
  void typedNonsenseKeepsTheLastNetwork_data();
  void typedNonsenseKeepsTheLastNetwork();
  void problemsAreSaidWhereTheyWereTyped_data();
  void problemsAreSaidWhereTheyWereTyped();
  void everySettingIsUndone_data();
  void everySettingIsUndone();
  void undoGoesBackOverAWholeDrag();
  void budgetFindsAndTakesANetwork();
  void limitsAreUndoneAndSaved();
  void comparisonTakesTheNetworkShown();
  void headWidthFollowsTheChosenLibrary();
  void rowNamesStandBesideTheirRows();
  void sizeIsAlwaysOnThePage();
  void phiRunsBetweenThePublished();
  void placesTellBothNeighbours();
  void pythonNamesTheRightCalls_data();
  void pythonNamesTheRightCalls();
};

void TestExplore::publishedModelsCountExactly_data() {
  QTest::addColumn<QString>("model");
  QTest::addColumn<qlonglong>("params");
  QTest::addColumn<qlonglong>("macs");
  QTest::newRow("B0") << "efficientnet_b0" << 5288548LL << 385814752LL;
  QTest::newRow("B4") << "efficientnet_b4" << 19341616LL << 4393771024LL;
  QTest::newRow("B7") << "efficientnet_b7" << 66347960LL << 37745884192LL;
  QTest::newRow("V2-B3") << "efficientnet_v2_b3" << 14358406LL << 3011458816LL;
  QTest::newRow("V2-S") << "efficientnet_v2_s" << 21458488LL << 8365617152LL;
}

void TestExplore::publishedModelsCountExactly() {
  QFETCH(QString, model);
  QFETCH(qlonglong, params);
  QFETCH(qlonglong, macs);
  ExplorePage page;
  page.setState(stateOfPublished(model.toStdString()));
  QCOMPARE(qlonglong(page.networks().scaled.analysis.totals.params), params);
  QCOMPARE(qlonglong(page.networks().scaled.analysis.totals.macs), macs);
  QCOMPARE(QString::fromStdString(publishedNameOf(page.networks().scaled.spec())), model);
}

void TestExplore::phiMovesEverything() {
  ExplorePage page;
  auto* macs = part<Figure>(page, "macs");
  QCOMPARE(macs->value(), QString("386 M"));
  type(part<NumberField>(page, "phi"), "1");
  // FACTS 3.5: at φ = 1 the depth and width are B2's, at 258 px.
  QCOMPARE(qlonglong(page.networks().scaled.analysis.totals.params), 9109994LL);
  QCOMPARE(macs->value().left(3), QString("993").left(3));
  QCOMPARE(part<PhiSlider>(page, "phiSlider")->value(), 1.0);
  const auto bars = part<PlotView>(page, "stagePlot")->series();
  QCOMPARE(bars.size(), 2);
  QCOMPARE(bars[1].y.size(), 10);
}

void TestExplore::typedNonsenseKeepsTheLastNetwork_data() {
  QTest::addColumn<QString>("typed");
  QTest::newRow("word") << "abc";
  QTest::newRow("nan") << "nan";
  QTest::newRow("too large for the field") << "1000";
  QTest::newRow("too large for any network") << "39";
}

void TestExplore::typedNonsenseKeepsTheLastNetwork() {
  QFETCH(QString, typed);
  ExplorePage page;
  auto* phi = part<NumberField>(page, "phi");
  type(phi, "1");
  const NetworkSpec before = page.networks().scaled.spec();
  type(phi, typed);
  QVERIFY(!phi->problem().isEmpty());
  type(phi, "1");
  QVERIFY(phi->problem().isEmpty());
  QVERIFY(page.networks().scaled.spec() == before);
}

void TestExplore::problemsAreSaidWhereTheyWereTyped_data() {
  QTest::addColumn<QByteArray>("field");
  QTest::addColumn<QString>("wrong");
  QTest::addColumn<QString>("right");
  QTest::addColumn<int>("mode");
  QTest::newRow("phi") << QByteArray("phi") << "39"
                       << "2" << 0;
  QTest::newRow("alpha") << QByteArray("alpha") << "10"
                         << "1.2" << 0;
  QTest::newRow("beta") << QByteArray("beta") << "10"
                        << "1.1" << 0;
  QTest::newRow("gamma") << QByteArray("gamma") << "10"
                         << "1.15" << 0;
  QTest::newRow("depth") << QByteArray("depth") << "1000"
                         << "2" << 4;
  QTest::newRow("width") << QByteArray("width") << "1000"
                         << "2" << 4;
}

void TestExplore::problemsAreSaidWhereTheyWereTyped() {
  QFETCH(QByteArray, field);
  QFETCH(QString, wrong);
  QFETCH(QString, right);
  QFETCH(int, mode);
  ExplorePage page;
  type(part<NumberField>(page, "phi"), "5");
  part<SegmentedControl>(page, "mode")->findChildren<QAbstractButton*>()[mode]->click();
  auto* typed = part<NumberField>(page, field.constData());
  type(typed, wrong);
  QVERIFY(!typed->problem().isEmpty());
  for (const NumberField* other : page.findChildren<NumberField*>())
    QVERIFY2(other == typed || other->problem().isEmpty(), qPrintable(other->objectName()));
  type(typed, right);
  QVERIFY(typed->problem().isEmpty());
}

void TestExplore::everySettingIsUndone_data() {
  using Change = std::function<void(ExplorePage&)>;
  QTest::addColumn<Change>("change");
  const auto choose = [](const char* name, int index) -> Change {
    return [=](ExplorePage& page) {
      auto* box = part<QComboBox>(page, name);
      box->setCurrentIndex(index);
      Q_EMIT box->activated(index);
    };
  };
  const auto typeInto = [](const char* name, const char* text) -> Change {
    return [=](ExplorePage& page) { type(part<NumberField>(page, name), text); };
  };
  const auto check = [](const char* name) -> Change {
    return [=](ExplorePage& page) { part<QCheckBox>(page, name)->click(); };
  };
  QTest::newRow("family") << choose("family", 2);
  QTest::newRow("published network") << choose("preset", 4);
  QTest::newRow("convention") << choose("convention", 3);
  QTest::newRow("mode") << Change([](ExplorePage& page) {
    part<SegmentedControl>(page, "mode")->findChildren<QAbstractButton*>()[2]->click();
  });
  for (const char* name : {"phi", "alpha", "beta", "gamma"}) QTest::newRow(name) << typeInto(name, "1.3");
  for (const char* name :
       {"classes", "cap", "gigabytes", "budgetMacs", "budgetParams", "budgetMemory", "budgetBatch"})
    QTest::newRow(name) << typeInto(name, "200");
  for (const char* name : {"torchvisionHead", "budgetMixed"}) QTest::newRow(name) << check(name);
}

void TestExplore::everySettingIsUndone() {
  QFETCH(std::function<void(ExplorePage&)>, change);
  ExplorePage page;
  const ExploreState before = page.state();
  change(page);
  const ExploreState after = page.state();
  QVERIFY(!(after == before));
  QCOMPARE(page.undoStack()->count(), 1);
  page.undoStack()->undo();
  QVERIFY(page.state() == before);
  page.undoStack()->redo();
  QVERIFY(page.state() == after);
  QVERIFY(exploreStateFromJson(toJson(after)) == after);
}

void TestExplore::undoGoesBackOverAWholeDrag() {
  ExplorePage page;
  page.resize(1300, 800);
  page.show();
  QVERIFY(QTest::qWaitForWindowExposed(&page));
  auto* slider = part<PhiSlider>(page, "phiSlider");
  QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(60, 20));
  for (int x = 70; x < 200; x += 10) QTest::mouseMove(slider, QPoint(x, 20));
  QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(200, 20));
  QVERIFY(page.state().phi > 0);
  QCOMPARE(page.undoStack()->count(), 1);
  page.undoStack()->undo();
  QCOMPARE(page.state().phi, 0.0);
  page.undoStack()->redo();
  QVERIFY(page.state().phi > 0);
}

void TestExplore::budgetFindsAndTakesANetwork() {
  ExplorePage page;
  auto* macs = part<NumberField>(page, "budgetMacs");
  type(macs, "1000");
  auto* table = part<QTableWidget>(page, "budgetTable");
  for (int row = 0; row < 4; ++row) QVERIFY(table->item(row, 1)->data(Qt::UserRole).isValid());
  Q_EMIT table->cellClicked(0, 1);
  QVERIFY(page.networks().scaled.analysis.totals.macs <= 1'000'000'000);
  QVERIFY(page.networks().scaled.analysis.totals.macs > 800'000'000);
  type(macs, "0.001");
  for (int row = 0; row < 4; ++row) QVERIFY(!table->item(row, 1)->data(Qt::UserRole).isValid());
}

void TestExplore::limitsAreUndoneAndSaved() {
  ExplorePage page;
  auto* macs = part<NumberField>(page, "budgetMacs");
  auto* card = part<NumberField>(page, "gigabytes");
  type(macs, "1000");
  type(card, "16");
  part<QCheckBox>(page, "budgetMixed")->setChecked(true);
  const Json saved = toJson(page.state());
  QVERIFY(exploreStateFromJson(saved) == page.state());
  QVERIFY(page.state().budget.mixedPrecision);

  page.undoStack()->undo();
  QVERIFY(!part<QCheckBox>(page, "budgetMixed")->isChecked());
  page.undoStack()->undo();
  QCOMPARE(card->value(), 24.0);
  page.undoStack()->undo();
  QVERIFY(std::isnan(macs->value()));
  QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
  QCoreApplication::sendEvent(macs->findChild<QLineEdit*>(), &key);
  QVERIFY(!key.isAccepted());  // the page's undo, not that of the letters
  auto* table = part<QTableWidget>(page, "budgetTable");
  QVERIFY(!table->item(0, 1)->data(Qt::UserRole).isValid());
  page.undoStack()->redo();
  QCOMPARE(macs->value(), 1000.0);
  QVERIFY(table->item(0, 1)->data(Qt::UserRole).isValid());

  Json hostile = saved;
  hostile["budget"]["max_macs_millions"] = -1;
  QVERIFY_THROWS_EXCEPTION(Error, exploreStateFromJson(hostile));
}

void TestExplore::comparisonTakesTheNetworkShown() {
  ExplorePage page;
  auto* compare = part<CompareView>(page, "compareView");
  compare->model()->setNetworks({});
  page.setState(stateOfPublished("efficientnet_b2"));
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[2]->click();
  compare->addCurrent();
  QCOMPARE(compare->model()->columnCount(), 1);
  QCOMPARE(compare->model()->value(CompareModel::ParamsRow, 0), 9109994.0);
  QVERIFY(compare->copyText().contains("9109994"));
}

void TestExplore::rowNamesStandBesideTheirRows() {
  ThemeManager theme(*qApp);
  ExplorePage page;
  page.resize(1300, 800);
  page.show();
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[2]->click();
  auto* table = part<QTableView>(page, "compareTable");
  const QHeaderView* names = table->verticalHeader();
  const QImage picture = table->verticalHeader()->grab().toImage().convertToFormat(QImage::Format_RGB32);
  const int top = names->sectionViewportPosition(0);
  const int height = names->sectionSize(0);
  const QRgb ground = picture.pixel(1, top + height / 2);
  QVector<int> inked;
  for (int y = top; y < top + height; ++y)
    for (int x = 1; x < picture.width() - 1; ++x)
      if (picture.pixel(x, y) != ground) {
        inked << y - top;
        break;
      }
  QVERIFY(!inked.isEmpty());
  QVERIFY2(inked.first() > 1, "the name is cut at its top");
  // "Input" has a descender: its ink is a little below the middle of the row, never above it.
  QVERIFY(qAbs((inked.first() + inked.last()) / 2 - height / 2) <= 2);
  qApp->setStyleSheet({});
}

/// Input pixels, blocks and layers are on the page, too, where the panel that says them is not.
void TestExplore::sizeIsAlwaysOnThePage() {
  ExplorePage page;
  page.resize(1300, 900);
  page.show();
  page.setState(stateOfPublished("efficientnet_b4"));
  auto* line = part<QuietLabel>(page, "networkSizeLine");
  auto* told = part<QuietLabel>(page, "networkSize");
  QVERIFY(told->isVisible() && !line->isVisible());
  QWidget* panel = told;
  while (qobject_cast<SidePanel*>(panel) == nullptr) panel = panel->parentWidget();
  panel->hide();
  QVERIFY(line->isVisible());
  QCOMPARE(line->text(), told->text());
  for (const char* part : {"380 px", "32 blocks"}) QVERIFY2(line->text().contains(part), part);
  panel->show();
  QVERIFY(!line->isVisible());
}

void TestExplore::headWidthFollowsTheChosenLibrary() {
  ExploreState state;
  state.mode = ExploreState::Mode::Custom;
  state.width = 1.21;  // 1280 · 1.21 rounds to 1552, the last stage to 384
  QCOMPARE(compare(state).scaled.spec().headChannels, 1552);
  state.torchvisionHead = true;
  QCOMPARE(compare(state).scaled.spec().headChannels, 1536);
  QVERIFY(exploreStateFromJson(toJson(state)) == state);
}

void TestExplore::phiRunsBetweenThePublished() {
  ExplorePage page;
  page.setState(stateOfPublished("efficientnet_b3"));
  const auto stops = publishedStops("efficientnet");
  auto* phi = part<NumberField>(page, "phi");
  QVERIFY(qAbs(phi->value() - stops[3].phi) < 0.001);
  for (const PublishedStop& stop : stops) {
    type(phi, QString::number(stop.phi, 'f', 3));
    QCOMPARE(QString::fromStdString(publishedNameOf(page.networks().scaled.spec())),
             QString::fromStdString(stop.name));
  }
  type(phi, QString::number((stops[3].phi + stops[4].phi) / 2, 'f', 3));
  QCOMPARE(page.state().depth, 1.6);  // √(1.4 · 1.8) = 1.587, √(1.2 · 1.4) = 1.296, √(300 · 380) = 337.6
  QCOMPARE(page.state().width, 1.3);
  QCOMPARE(page.state().resolution, 336);
  QCOMPARE(page.state().mode, ExploreState::Mode::Custom);
}

void TestExplore::placesTellBothNeighbours() {
  ExplorePage page;
  auto* place = part<QuietLabel>(page, "publishedPlace");
  page.setState(stateOfPublished("efficientnet_b3"));
  QVERIFY2(place->text().contains("as published"), qPrintable(place->text()));
  ExploreState state;
  for (const auto mode : {ExploreState::Mode::Compound, ExploreState::Mode::Depth, ExploreState::Mode::Width,
                          ExploreState::Mode::Resolution}) {
    state.mode = mode;
    state.phi = 2.75;
    page.setState(state);
    QVERIFY(part<PhiSlider>(page, "phiSlider")->isVisibleTo(&page));
    QVERIFY2(part<PhiSlider>(page, "phiSlider")->ticks().size() >= 8, "B0 to B8 as stops");
    QVERIFY2(place->text().contains("B3 (81.6 %)") && place->text().contains("B4 (82.9 %)") &&
                 place->text().contains("not measured") && place->text().startsWith("B3."),
             qPrintable(place->text()));
  }
  state.mode = ExploreState::Mode::Depth;
  page.setState(state);
  QCOMPARE(part<QuietLabel>(page, "networkSize")->text().section(u' ', 1, 1), QString("224"));
}

void TestExplore::pythonNamesTheRightCalls_data() {
  QTest::addColumn<QString>("model");
  QTest::addColumn<QString>("expected");
  QTest::newRow("B4") << "efficientnet_b4"
                      << "timm.create_model(\"efficientnet_b4\"";
  QTest::newRow("V2-B1") << "efficientnet_v2_b1"
                         << "tf_efficientnetv2_b1";
  QTest::newRow("ResNet-50") << "resnet50"
                             << "ResNet(Bottleneck, [3, 4, 6, 3]";
  QTest::newRow("MobileNetV1") << "mobilenet_v1"
                               << "torchvision cannot build it";
}

void TestExplore::pythonNamesTheRightCalls() {
  QFETCH(QString, model);
  QFETCH(QString, expected);
  const ExploreState state = stateOfPublished(model.toStdString());
  const QString python = pythonSnippet(compare(state).scaled);
  QVERIFY2(python.contains(expected), qPrintable(python));
}

}  // namespace

QTEST_MAIN(TestExplore)
#include "test_explore.moc"
