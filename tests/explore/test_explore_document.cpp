#include "core/base/error.h"
#include "core/protocol/json_text.h"
#include "core/scaling/families.h"
#include "tests/explore/page_parts.h"
#include "widgets/common/segmented_control.h"
#include "widgets/explore/compare_view.h"
#include "widgets/explore/explore_document.h"
#include "widgets/explore/guided_path.h"
#include "widgets/explore/measure_view.h"
#include "widgets/explore/network_tabs.h"
#include "widgets/explore/published_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <functional>

using namespace effnet;
using effnet::test::part;

namespace {

/// Everything that the page shows, saved, opened and undone: networks in tabs, the view, the comparison.
class TestExploreDocument : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void documentsSurviveTheirJson();
  void otherReadersReadTheNetworkInFront();
  void hostileDocumentsAreRefused_data();
  void hostileDocumentsAreRefused();
  void everythingIsUndone_data();
  void everythingIsUndone();
  void forgettingIsUndone();
  void measurementsGoWithTheFile();
  void tabsKeepTheirNetworks();
  void filesOfAnyNameAreOpened();
  void guidedPathShowsEveryStep();
  void guidedPathPutsTheNumbersIn();
};

void trigger(ExplorePage& page, const QString& text) {
  for (QAction* action : page.findChildren<QAction*>())
    if (action->text() == text) return action->trigger();
  qFatal("no action %s", qPrintable(text));
}

void click(ExplorePage& page, int view) {
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[view]->click();
}

ExploreDocument example() {
  ExploreDocument document;
  document.state().phi = 1.5;
  document.networks.push_back(ExploreState{});
  document.networks.back().family = "efficientnet_v2_s";
  document.networks.back().resolution = 384;
  document.current = 1;
  document.view.tab = "compare";
  document.view.published = "table4";
  document.view.compared =
      std::vector<ComparedSpec>{{"one", familyBaseline("efficientnet"), {1.2, 1.1, 1.0}, 1.8e9, 79.5, {}},
                                {"two", familyBaseline("resnet50"), {1, 1, 1}}};
  return document;
}

void TestExploreDocument::documentsSurviveTheirJson() {
  const ExploreDocument document = example();
  QVERIFY(exploreDocumentFromJson(parseJson(toJson(document).dump())) == document);
  const Json usual = toJson(ExploreDocument{});
  QVERIFY(usual == toJson(ExploreState{}));  // nothing more is written than is said
  ExploreDocument none;
  none.view.compared.emplace();
  QVERIFY(exploreDocumentFromJson(toJson(none)) == none);
}

void TestExploreDocument::otherReadersReadTheNetworkInFront() {
  const ExploreDocument document = example();
  QVERIFY(exploreStateFromJson(toJson(document)) == document.state());
}

void TestExploreDocument::hostileDocumentsAreRefused_data() {
  QTest::addColumn<QString>("patch");
  const char* patches[] = {R"({"view": 1})",
                           R"({"view": {"tab": 7}})",
                           R"({"view": {"compared": {}}})",
                           R"({"view": {"compared": [1]}})",
                           R"({"view": {"compared": [{"name": "x"}]}})",
                           R"({"view": {"compared": [{},{},{},{},{},{},{}]}})",
                           R"({"open": []})",
                           R"({"open": {"networks": []}})",
                           R"({"open": {"networks": [{"family": "efficientnet"}], "current": 1}})",
                           R"({"open": {"networks": [{"family": "efficientnet"}], "current": -1}})",
                           R"({"open": {"networks": [{"family": "nonsense"}], "current": 0}})"};
  for (const char* patch : patches) QTest::newRow(patch) << QString::fromLatin1(patch);
}

void TestExploreDocument::hostileDocumentsAreRefused() {
  QFETCH(QString, patch);
  Json json = toJson(ExploreDocument{});
  json.merge_patch(parseJson(patch.toStdString()));
  QVERIFY_THROWS_EXCEPTION(Error, exploreDocumentFromJson(json));
}

using Change = std::function<void(ExplorePage&)>;

void TestExploreDocument::everythingIsUndone_data() {
  QTest::addColumn<Change>("change");
  const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
  row("a view", [](ExplorePage& page) { click(page, 3); });
  row("a published table",
      [](ExplorePage& page) { part<QListWidget>(page, "publishedList")->setCurrentRow(7); });
  row("another comparison",
      [](ExplorePage& page) { part<CompareView>(page, "compareView")->choose(readyComparisons().last()); });
  row("a network more", [](ExplorePage& page) { trigger(page, "Add this network to the comparison"); });
  row("none compared",
      [](ExplorePage& page) { part<CompareView>(page, "compareView")->model()->setNetworks({}); });
  row("a tab", [](ExplorePage& page) { trigger(page, "This network in another tab"); });
  row("a row opened", [](ExplorePage& page) {
    Q_EMIT page.findChild<PublishedView*>()->networkWished(stateOfPublished("efficientnet_b4"));
  });
}

void TestExploreDocument::everythingIsUndone() {
  QFETCH(Change, change);
  ExplorePage page;
  page.resize(1300, 900);
  page.show();
  const ExploreDocument before = page.document();
  change(page);
  const ExploreDocument after = page.document();
  QVERIFY(!(after == before));
  QCOMPARE(page.undoStack()->count(), 1);
  page.undoStack()->undo();
  QVERIFY(page.document() == before);
  page.undoStack()->redo();
  QVERIFY(page.document() == after);
  QVERIFY(exploreDocumentFromJson(toJson(after)) == after);
  ExplorePage other;
  other.setDocument(after);
  QVERIFY(other.document() == after);
  QCOMPARE(other.findChild<QStackedWidget*>()->currentIndex(),
           page.findChild<QStackedWidget*>()->currentIndex());
  QCOMPARE(part<CompareView>(other, "compareView")->copyText(),
           part<CompareView>(page, "compareView")->copyText());
}

void TestExploreDocument::forgettingIsUndone() {
  ExplorePage page;
  QVector<Measurement> kept;
  const auto show = [&] { page.setMeasurements(kept); };
  connect(&page, &ExplorePage::forgetRequested, this, [&](const Measurement& one) {
    kept.removeIf([&](const Measurement& each) { return each.time == one.time; });
    show();
  });
  connect(&page, &ExplorePage::keepRequested, this, [&](const Measurement& one) {
    kept << one;
    show();
  });
  Measurement one;
  one.family = "efficientnet";
  one.medianMs = 5;
  one.macs = 1;
  one.time = "2026-01-01T00:00:00Z";
  kept << one;
  show();
  Q_EMIT page.findChild<MeasureView*>()->removeRequested(one);
  QVERIFY(kept.isEmpty());
  page.undoStack()->undo();
  QCOMPARE(kept.size(), 1);
  page.undoStack()->redo();
  QVERIFY(kept.isEmpty());
}

/// What was measured goes with a saved file: into an account that has it not, once, and out again by undo.
void TestExploreDocument::measurementsGoWithTheFile() {
  Measurement one;
  one.family = "efficientnet";
  one.machine = "elsewhere";
  one.medianMs = one.meanMs = 5;
  one.macs = 1;
  one.time = "2026-01-01T00:00:00Z";
  Measurement two = one;
  two.time = "2026-01-02T00:00:00Z";
  const std::vector<Measurement> both{one, two};
  const Json json = toJson(example(), both);
  QCOMPARE(measurementsFromJson(parseJson(json.dump())).size(), std::size_t(2));
  QVERIFY(exploreDocumentFromJson(json) == example());
  QVERIFY(measurementsFromJson(toJson(example())).empty());
  QVERIFY(!toJson(example(), {}).contains("measurements"));
  // However many there are, the file can be read again; the newest stay.
  const std::vector<Measurement> many(20'000, one);
  QVERIFY(toJson(example(), many).dump(2).size() < (1 << 20));
  Json damaged = json;
  damaged["measurements"][0]["batch"] = "x";
  QVERIFY_THROWS_EXCEPTION(Error, measurementsFromJson(damaged));

  QTemporaryDir folder;
  QFile file(folder.filePath("with times"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::fromStdString(json.dump(2)));
  file.close();
  ExplorePage page;
  QVector<Measurement> kept{one};
  page.setMeasurements(kept);
  connect(&page, &ExplorePage::allKeepRequested, this, [&](const QVector<Measurement>& added) {
    kept << added;
    page.setMeasurements(kept);
  });
  connect(&page, &ExplorePage::allForgetRequested, this, [&](const QVector<Measurement>& gone) {
    kept.resize(kept.size() - gone.size());
    page.setMeasurements(kept);
  });
  page.openState(file.fileName());
  QCOMPARE(kept.size(), 2);
  QCOMPARE(kept.last().time, two.time);
  QVERIFY(page.document() == example());
  QCOMPARE(page.undoStack()->count(), 1);
  page.undoStack()->undo();
  QCOMPARE(kept.size(), 1);
  QVERIFY(page.document() == ExploreDocument{});
  page.undoStack()->redo();
  QCOMPARE(kept.size(), 2);
}

void TestExploreDocument::tabsKeepTheirNetworks() {
  ExplorePage page;
  page.show();
  auto* tabs = part<NetworkTabs>(page, "networkTabs");
  QVERIFY(!tabs->isVisible());
  trigger(page, "This network in another tab");
  QVERIFY(tabs->isVisible());
  page.setState(stateOfPublished("efficientnet_b4"));
  QCOMPARE(tabs->count(), 2);
  QCOMPARE(tabs->tabText(1), QString("EfficientNet-B4"));
  tabs->setCurrentIndex(0);
  QCOMPARE(page.networks().scaled.spec().resolution, 224);
  tabs->setCurrentIndex(1);
  QCOMPARE(page.networks().scaled.spec().resolution, 380);
  Q_EMIT tabs->tabCloseRequested(0);
  QVERIFY(!tabs->isVisible());
  QCOMPARE(page.networks().scaled.spec().resolution, 380);
  page.undoStack()->undo();
  QCOMPARE(tabs->count(), 2);
  for (std::size_t i = 0; i < 2 * ExploreDocument::kMostNetworks; ++i)
    trigger(page, "This network in another tab");
  QCOMPARE(page.document().networks.size(), ExploreDocument::kMostNetworks);
}

void TestExploreDocument::filesOfAnyNameAreOpened() {
  QTemporaryDir folder;
  const QString name = folder.filePath("my network, v2.txt");
  QFile file(name);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::fromStdString(toJson(example()).dump()));
  file.close();
  ExplorePage page;
  page.openState(name);
  QVERIFY(page.document() == example());
  page.undoStack()->undo();
  QVERIFY(page.document() == ExploreDocument{});
}

void TestExploreDocument::guidedPathShowsEveryStep() {
  ExplorePage page;
  page.resize(1300, 900);
  page.show();
  trigger(page, "Guided path through the paper");
  auto* path = part<GuidedPath>(page, "guidedPath");
  auto* next = part<QPushButton>(page, "guidedNext");
  const auto* list = part<QListWidget>(page, "publishedList");
  QSet<QString> texts;
  for (int step = 0; step < GuidedPath::steps(); ++step) {
    QCOMPARE(path->step(), step);
    texts.insert(part<QLabel>(page, "guidedText")->text());
    if (page.document().view.tab == "published")
      QCOMPARE(list->currentItem()->data(Qt::UserRole).toString().toStdString(),
               page.document().view.published);
    QCOMPARE(next->isEnabled(), step + 1 < GuidedPath::steps());
    next->click();
  }
  QCOMPARE(texts.size(), GuidedPath::steps());
  part<QPushButton>(page, "guidedEnd")->click();
  QVERIFY(!path->isVisible());
}

void TestExploreDocument::guidedPathPutsTheNumbersIn() {
  ExplorePage page;
  page.show();
  ExploreState state;
  state.phi = 2;
  state.budget.megaMacs = 1000;
  page.setState(state);
  trigger(page, "Guided path through the paper");
  const auto said = [&] { return part<QLabel>(page, "guidedText")->text(); };
  QVERIFY2(said().contains("s = 10") && said().contains("MBConv6 k3×3"), qPrintable(said()));
  auto* next = part<QPushButton>(page, "guidedNext");
  next->click();
  next->click();
  QVERIFY2(said().contains("≤ 1.00G") || said().contains("≤ 1G") || said().contains("≤ 1.00 G"),
           qPrintable(said()));
  for (int i = 0; i < 4; ++i) next->click();
  QVERIFY2(said().contains("1.20^2.00 = 1.44") && said().contains("1.92"), qPrintable(said()));
  state.phi = 3;
  page.setState(state);
  QVERIFY2(said().contains("1.20^3.00 = 1.73"), qPrintable(said()));
}

}  // namespace

QTEST_MAIN(TestExploreDocument)
#include "test_explore_document.moc"
