#include "widgets/common/fitting_columns.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace effnet {
namespace {

constexpr int kWidest = 190;    // pixels of a text: longer ones are cut, and whole in their tooltip
constexpr int kSortArrow = 24;  // with the room around it

}  // namespace

FittingColumns::FittingColumns(QTableView* table, QVector<int> byWorth)
    : QObject(table), table_(table), byWorth_(std::move(byWorth)) {
  table->viewport()->installEventFilter(this);
  table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(table->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
    QMenu menu(table_);
    fillMenu(&menu);
    menu.exec(table_->horizontalHeader()->mapToGlobal(at));
  });
}

void FittingColumns::fillMenu(QMenu* menu) {
  const QAbstractItemModel* model = table_->model();
  for (int column = 0; column < model->columnCount(); ++column) {
    if (column == byWorth_.first()) continue;
    QAction* action = menu->addAction(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    action->setCheckable(true);
    action->setChecked(!table_->isColumnHidden(column));
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
      chosen_ = true;
      table_->setColumnHidden(column, !shown);
      fit();
    });
  }
}

void FittingColumns::refresh() {
  needs_.clear();
  fit();
}

void FittingColumns::measure() {
  const QFontMetrics metrics = table_->horizontalHeader()->fontMetrics();
  const QAbstractItemView* cells = table_;
  for (int column = 0; column < table_->model()->columnCount(); ++column) {
    const QString title = table_->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int inside = std::min(kWidest, cells->sizeHintForColumn(column));
    needs_ << std::max(metrics.horizontalAdvance(title) + kSortArrow, inside);
  }
}

void FittingColumns::fit() {
  if (!table_->isVisible()) return;
  if (needs_.isEmpty()) measure();
  const int room = table_->viewport()->width();
  int needed = 0;
  int shown = 0;
  bool full = false;
  for (const int column : std::as_const(byWorth_)) {
    if (!chosen_) {
      full = full || (shown > 0 && needed + needs_[column] > room);
      table_->setColumnHidden(column, full);
    }
    if (table_->isColumnHidden(column)) continue;
    needed += needs_[column];
    ++shown;
  }
  const int spare = std::max(0, room - needed) / std::max(1, shown);
  for (const int column : std::as_const(byWorth_))
    if (!table_->isColumnHidden(column)) table_->setColumnWidth(column, needs_[column] + spare);
}

bool FittingColumns::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize || event->type() == QEvent::Show) fit();
  if (event->type() == QEvent::FontChange) refresh();
  return QObject::eventFilter(watched, event);
}

}  // namespace effnet
