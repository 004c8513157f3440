#include "widgets/explore/stage_table.h"

#include "widgets/common/text_cache.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <utility>

namespace effnet {
namespace {

/// Draws the baseline's value, muted, before a value that differs from it, and a bar under the share.
class StageDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Theme& theme = Theme::current();
    if (index.data(NetworkModel::TouchedRole).toBool())
      painter->fillRect(option.rect, mixed(theme.panel, theme.accent, 0.16));
    // Drawn here and not by the style, whose text layout costs more than all else while φ moves.
    if (option.state & QStyle::State_Selected)
      painter->fillRect(option.rect, mixed(theme.panel, theme.accent, theme.dark ? 0.22 : 0.12));
    else if (option.state & QStyle::State_MouseOver)
      painter->fillRect(option.rect, mixed(theme.panel, theme.text, 0.06));
    if (index.column() == NetworkModel::ShareColumn) paintShare(painter, option, index);
    paintText(painter, option, index);
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 8};
  }

 private:
  static void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Theme& theme = Theme::current();
    const QString text = index.data().toString();
    if (text.isEmpty()) return;
    const QRectF room = option.rect.adjusted(4, 0, -8, 0);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    if (index.column() == NetworkModel::OperatorColumn)
      return drawCachedText(*painter, room, Qt::AlignLeft | Qt::AlignVCenter, text);
    const QString baseline = index.data(NetworkModel::BaselineRole).toString();
    if (baseline.isEmpty()) return drawCachedText(*painter, room, Qt::AlignRight | Qt::AlignVCenter, text);
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    drawCachedText(*painter, room, Qt::AlignRight | Qt::AlignVCenter, text);
    const double own = cachedTextWidth(strong, text);
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    drawCachedText(*painter, room.adjusted(0, 0, -own, 0), Qt::AlignRight | Qt::AlignVCenter,
                   baseline + QStringLiteral(" → "));
  }

  static void paintShare(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Theme& theme = Theme::current();
    const double share = std::clamp(index.data(NetworkModel::ExactRole).toDouble(), 0.0, 1.0);
    const QRect room = option.rect.adjusted(4, 3, -4, -3);
    QRect bar(room.left(), room.top(), static_cast<int>(room.width() * share), room.height());
    painter->fillRect(bar, mixed(theme.panel, theme.accent, theme.dark ? 0.3 : 0.18));
  }
};

QString joined(const QStringList& cells, StageTable::Format format) {
  switch (format) {
    case StageTable::Format::Markdown:
      return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    case StageTable::Format::Csv: {
      QStringList quoted;
      for (QString cell : cells) quoted << u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
      return quoted.join(u',') + u'\n';
    }
    case StageTable::Format::Text:
      break;
  }
  return cells.join(u'\t') + u'\n';
}

}  // namespace

StageTable::StageTable(NetworkModel* model, QWidget* parent) : QTreeView(parent), network_(model) {
  setModel(model);
  setItemDelegate(new StageDelegate(this));
  setObjectName("stageTable");
  setUniformRowHeights(true);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setAllColumnsShowFocus(true);
  setExpandsOnDoubleClick(true);
  header()->setStretchLastSection(false);
  header()->setSectionResizeMode(QHeaderView::Interactive);
  header()->setMinimumSectionSize(48);
  header()->setContextMenuPolicy(Qt::CustomContextMenu);
  header()->setHighlightSections(false);
  const int em = fontMetrics().horizontalAdvance(u'0');
  const int widths[NetworkModel::ColumnCount] = {21, 8, 7, 8, 7, 8, 12, 8, 10, 9, 11, 8, 11, 8};
  for (int i = 0; i < NetworkModel::ColumnCount; ++i) setColumnWidth(i, widths[i] * em);
  for (int column : {NetworkModel::KernelColumn, NetworkModel::ExpandColumn, NetworkModel::SqueezeColumn,
                     NetworkModel::InputColumn, NetworkModel::FieldColumn, NetworkModel::ActivationsColumn})
    setColumnHidden(column, true);
  connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
    QMenu menu(this);
    fillColumnMenu(&menu);
    menu.exec(header()->mapToGlobal(at));
  });
  auto* copyAction = new QAction(tr("Copy"), this);
  copyAction->setShortcut(QKeySequence::Copy);
  copyAction->setShortcutContext(Qt::WidgetShortcut);
  addAction(copyAction);
  connect(copyAction, &QAction::triggered, this, [this] { copy(Format::Text); });
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
    const int stage = network_->stageOf(now);
    if (stage != std::exchange(shownStage_, stage)) Q_EMIT stageSelected(stage);
  });
}

void StageTable::resizeEvent(QResizeEvent* event) {
  QTreeView::resizeEvent(event);
  // The stage's name takes what the numbers leave, so that the table fills the view without hiding any of
  // them.
  int others = 0;
  for (int i = 1; i < NetworkModel::ColumnCount; ++i)
    if (!isColumnHidden(i)) others += columnWidth(i);
  const int least = fontMetrics().horizontalAdvance(QStringLiteral("10  FusedMBConv6 k3×3")) + 40;
  setColumnWidth(NetworkModel::OperatorColumn, std::max(least, viewport()->width() - others));
}

void StageTable::selectStage(int stage) {
  if (stage <= 0) return clearSelection();
  shownStage_ = stage;
  const QModelIndex index = network_->indexOfStage(stage);
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  scrollTo(index);
  viewport()->update();
}

QModelIndexList StageTable::shownRows() const {
  QModelIndexList rows = selectionModel()->selectedRows();
  if (rows.size() > 1) {
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex& a, const QModelIndex& b) {
      return visualRect(a).top() < visualRect(b).top();
    });
    return rows;
  }
  rows.clear();
  for (QModelIndex index = network_->index(0, 0); index.isValid(); index = indexBelow(index)) rows << index;
  return rows;
}

QString StageTable::copyText(Format format) const {
  QVector<int> columns;
  for (int i = 0; i < NetworkModel::ColumnCount; ++i)
    if (!isColumnHidden(i)) columns << i;
  QStringList cells;
  for (int column : columns)
    cells << network_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  QString text = joined(cells, format);
  if (format == Format::Markdown) text += joined(QStringList(columns.size(), QStringLiteral("---")), format);
  for (const QModelIndex& row : shownRows()) {
    cells.clear();
    for (int column : columns) {
      const QModelIndex cell = row.siblingAtColumn(column);
      const bool text0 = column == NetworkModel::OperatorColumn;
      const QVariant exact = cell.data(NetworkModel::ExactRole);
      cells << (text0 ? cell.data().toString() : exact.isValid() ? exact.toString() : QString());
    }
    text += joined(cells, format);
  }
  return text;
}

void StageTable::copy(Format format) {
  QGuiApplication::clipboard()->setText(copyText(format));
}

void StageTable::fillColumnMenu(QMenu* menu) {
  for (int i = 1; i < NetworkModel::ColumnCount; ++i) {
    QAction* action = menu->addAction(network_->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
    action->setCheckable(true);
    action->setChecked(!isColumnHidden(i));
    connect(action, &QAction::toggled, this, [this, i](bool shown) { setColumnHidden(i, !shown); });
  }
}

void StageTable::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  menu.addAction(tr("Copy as text"), this, [this] { copy(Format::Text); });
  menu.addAction(tr("Copy as Markdown"), this, [this] { copy(Format::Markdown); });
  menu.addAction(tr("Copy as CSV"), this, [this] { copy(Format::Csv); });
  menu.addSeparator();
  menu.addAction(tr("Unfold all stages"), this, [this] { expandToDepth(0); });
  menu.addAction(tr("Fold all"), this, &QTreeView::collapseAll);
  menu.addSeparator();
  fillColumnMenu(menu.addMenu(tr("Columns")));
  menu.exec(event->globalPos());
}

}  // namespace effnet
