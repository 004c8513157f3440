#include "tests/explore/page_parts.h"
#include "widgets/common/segmented_control.h"
#include "widgets/explore/published_view.h"
#include "widgets/explore/stage_table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <functional>

using namespace effnet;
using effnet::test::part;

namespace {

QList<QAction*> entriesOf(const QMenu& menu) {
  QList<QAction*> entries;
  for (QAction* action : menu.actions()) {
    if (action->isSeparator()) continue;
    if (action->menu())
      entries << entriesOf(*action->menu());
    else
      entries << action;
  }
  return entries;
}

/// Takes each entry of the menu that `open` brings up, each from a menu of its own; returns how many there
/// were.
int takeEach(const std::function<void()>& open) {
  for (int entry = 0;; ++entry) {
    bool more = false;
    QTimer opened;  // looks until there is one: what opens it may handle events before
    QObject::connect(&opened, &QTimer::timeout, &opened, [&] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      if (!menu) return;
      opened.stop();
      const QList<QAction*> entries = entriesOf(*menu);
      more = entry < entries.size();
      if (more && entries[entry]->isEnabled()) entries[entry]->trigger();
      menu->close();
    });
    opened.start(0);
    open();
    QCoreApplication::processEvents();
    if (!more) return entry;
  }
}

/// The menus that open over the page's tables: no entry harms.
class TestExploreMenus : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyEntryCanBeTaken_data();
  void everyEntryCanBeTaken();
  void stageTableHasTwo();
};

void TestExploreMenus::everyEntryCanBeTaken_data() {
  QTest::addColumn<int>("view");
  QTest::addColumn<QString>("table");
  QTest::addColumn<int>("least");
  QTest::newRow("compare") << 2 << "compareTable" << 2;
  QTest::newRow("published") << 3 << "publishedTable" << 2;
  QTest::newRow("choose") << 5 << "chooserTable" << 8;
}

void TestExploreMenus::everyEntryCanBeTaken() {
  QFETCH(int, view);
  QFETCH(QString, table);
  QFETCH(int, least);
  ExplorePage page;
  page.resize(1300, 900);
  page.show();
  page.findChild<PublishedView*>()->setChosen("table3");
  auto* shown = part<QTableView>(page, qPrintable(table));
  const auto open = [&] {
    part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[view]->click();
    QCoreApplication::processEvents();
    Q_EMIT shown->customContextMenuRequested(shown->visualRect(shown->model()->index(0, 0)).center());
  };
  const int taken = takeEach(open);
  QVERIFY2(taken >= least, qPrintable(QString::number(taken)));
  QVERIFY(page.networks().scaled.analysis.totals.params > 0);
}

void TestExploreMenus::stageTableHasTwo() {
  ExplorePage page;
  page.resize(1300, 900);
  page.show();
  auto* table = part<StageTable>(page, "stageTable");
  QVERIFY(takeEach([table] {
            QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(40, 10),
                                    table->viewport()->mapToGlobal(QPoint(40, 10)));
            QCoreApplication::sendEvent(table->viewport(), &event);
          }) > 10);
  QVERIFY(takeEach([table] { Q_EMIT table->header()->customContextMenuRequested({40, 8}); }) > 5);
}

}  // namespace

QTEST_MAIN(TestExploreMenus)
#include "test_explore_menus.moc"
