#include "tests/explore/page_parts.h"
#include "widgets/drawing/network_drawing.h"
#include "widgets/explore/explore_page.h"
#include "widgets/explore/stage_table.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using effnet::test::part;

namespace effnet {
namespace {

/// The table of Explore beside the drawing: what it shows, copies and paints.
class TestStageTable : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void drawingAndTableSelectTogether();
  void tableCopies();
  void everyColumnFits_data();
  void everyColumnFits();
  void unpaintedColumnsKeepTheirTexts_data();
  void unpaintedColumnsKeepTheirTexts();
};

void TestStageTable::drawingAndTableSelectTogether() {
  ExplorePage page;
  page.resize(1300, 800);
  page.show();
  QVERIFY(QTest::qWaitForWindowExposed(&page));
  auto* drawing = part<NetworkDrawing>(page, "networkDrawing");
  int x = 0;
  while (x < drawing->width() && drawing->stageAt(QPointF(x, drawing->height() / 2)) != 5) ++x;
  QVERIFY(x < drawing->width());
  QTest::mouseClick(drawing, Qt::LeftButton, {}, QPoint(x, drawing->height() / 2));
  auto* table = part<StageTable>(page, "stageTable");
  QCOMPARE(table->currentIndex().row(), 4);
}

void TestStageTable::tableCopies() {
  ExplorePage page;
  auto* table = part<StageTable>(page, "stageTable");
  const QString markdown = table->copyText(StageTable::Format::Markdown);
  QCOMPARE(markdown.count('\n'), 13);  // header, rule, ten stages, totals
  QVERIFY(markdown.contains("| ---"));
  QVERIFY(table->copyText(StageTable::Format::Csv).contains("\"1281000\""));
  table->expandToDepth(0);
  QVERIFY(table->copyText(StageTable::Format::Text).count('\n') > 20);
}

void TestStageTable::everyColumnFits_data() {
  QTest::addColumn<int>("width");
  for (int width : {800, 1000, 1360, 1440, 2500}) QTest::addRow("%d px", width) << width;
}

/// Columns give way from the end of a lecture's order: what is scaled stays longest, then what it costs.
void TestStageTable::everyColumnFits() {
  QFETCH(int, width);
  ExplorePage page;
  page.resize(width, 900);
  page.show();
  ExploreState state = page.state();
  state.phi = 7;
  page.setState(state);
  auto* table = part<StageTable>(page, "stageTable");
  QVERIFY(table->header()->length() <= table->viewport()->width());
  QVERIFY(!table->isColumnHidden(NetworkModel::ChannelsColumn));
  QVERIFY(!table->isColumnHidden(NetworkModel::LayersColumn));
  bool gone = false;
  for (const int column : {NetworkModel::ChannelsColumn, NetworkModel::LayersColumn,
                           NetworkModel::OutputColumn, NetworkModel::MacsColumn, NetworkModel::ShareColumn,
                           NetworkModel::ParamsColumn, NetworkModel::StrideColumn}) {
    QVERIFY2(!gone || table->isColumnHidden(column), qPrintable(QString::number(column)));
    gone = table->isColumnHidden(column);
  }
  if (width >= 1440) QVERIFY(!gone);
}

void TestStageTable::unpaintedColumnsKeepTheirTexts_data() {
  QTest::addColumn<int>("mode");
  for (auto mode : {ExploreState::Mode::Compound, ExploreState::Mode::Depth, ExploreState::Mode::Width,
                    ExploreState::Mode::Resolution, ExploreState::Mode::Custom})
    QTest::addRow("mode %d", static_cast<int>(mode)) << static_cast<int>(mode);
}

/// A step names the columns that it changed; what it does not name must read as before, its tint too.
void TestStageTable::unpaintedColumnsKeepTheirTexts() {
  QFETCH(int, mode);
  ExplorePage page;
  ExploreState state = page.state();
  state.mode = static_cast<ExploreState::Mode>(mode);
  page.setState(state);
  auto* table = part<StageTable>(page, "stageTable");
  auto* model = table->model();
  const auto texts = [&] {
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row)
      for (int column = 0; column < NetworkModel::ColumnCount; ++column)
        for (int role :
             {int(Qt::DisplayRole), int(NetworkModel::BaselineRole), int(NetworkModel::TouchedRole)})
          all << model->index(row, column).data(role).toString();
    return all;
  };
  QSignalSpy resets(model, &QAbstractItemModel::modelReset);
  QSignalSpy changes(model, &QAbstractItemModel::dataChanged);
  int saved = 0;
  for (int step = 1; step <= 12; ++step) {
    const QStringList before = texts();
    changes.clear();
    resets.clear();
    state.phi = step * 0.5;
    state.depth = 1 + step * 0.2;
    state.width = 1 + step * 0.1;
    page.setState(state);
    if (!resets.isEmpty()) continue;
    QVERIFY(!changes.isEmpty());
    int first = NetworkModel::ColumnCount;
    for (const auto& change : changes) first = std::min(first, change[0].toModelIndex().column());
    saved = std::max(saved, first);
    const QStringList after = texts();
    const int kept = first * 3;
    for (int row = 0; row < model->rowCount(); ++row)
      for (int cell = 0; cell < kept; ++cell)
        QCOMPARE(after[row * NetworkModel::ColumnCount * 3 + cell],
                 before[row * NetworkModel::ColumnCount * 3 + cell]);
  }
  QCOMPARE(saved, int(NetworkModel::LayersColumn));
}

}  // namespace
}  // namespace effnet

QTEST_MAIN(effnet::TestStageTable)
#include "test_stage_table.moc"
