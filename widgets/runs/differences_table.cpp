#include "widgets/runs/differences_table.h"

#include "widgets/common/error_text.h"
#include "widgets/common/theme.h"
#include "widgets/runs/config_difference.h"

#include <QHeaderView>
#include <QPainter>

namespace effnet {
namespace {

constexpr int kWidestColumn = 320;

}  // namespace

DifferencesTable::DifferencesTable(QWidget* parent) : QTableWidget(parent) {
  setObjectName(QStringLiteral("differences"));
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setSelectionMode(QAbstractItemView::ContiguousSelection);
  setShowGrid(false);
  setAlternatingRowColors(true);
  verticalHeader()->hide();
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  horizontalHeader()->setMaximumSectionSize(kWidestColumn);
}

void DifferencesTable::setRuns(const std::vector<RunSummary>& runs) {
  std::vector<TrainConfig> configs;
  QStringList titles{tr("Setting")};
  for (const RunSummary& run : runs) {
    configs.push_back(run.config);
    titles.append(shortName(QString::fromStdString(run.root.string())));
  }
  const QVector<ConfigDifference> rows = differences(configs);
  hint_ = runs.size() < 2  ? tr("Choose two runs or more in the table to see what differs.")
          : rows.isEmpty() ? tr("These runs have the same settings.")
                           : QString();
  clear();
  setColumnCount(rows.isEmpty() ? 0 : static_cast<int>(titles.size()));
  setRowCount(static_cast<int>(rows.size()));
  if (!rows.isEmpty()) setHorizontalHeaderLabels(titles);
  for (int column = 1; column < columnCount(); ++column)
    horizontalHeaderItem(column)->setToolTip(titles[column]);
  for (int row = 0; row < rows.size(); ++row) {
    auto* field = new QTableWidgetItem(rows[row].field);
    field->setForeground(Theme::current().muted);
    setItem(row, 0, field);
    for (int column = 0; column < rows[row].values.size(); ++column) {
      auto* value = new QTableWidgetItem(rows[row].values[column]);
      value->setToolTip(rows[row].values[column]);
      setItem(row, column + 1, value);
    }
  }
  resizeColumnsToContents();
  viewport()->update();
}

void DifferencesTable::paintEvent(QPaintEvent* event) {
  QTableWidget::paintEvent(event);
  if (hint_.isEmpty()) return;
  QPainter painter(viewport());
  painter.setPen(Theme::current().muted);
  painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, hint_);
}

}  // namespace effnet
