#include "widgets/explore/stage_table.h"

#include "widgets/common/text_cache.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPaintEvent>
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
    const bool total = index.data(NetworkModel::TotalRole).toBool();
    if (total)
      painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.muted);
    if (index.column() == NetworkModel::ShareColumn && !total) paintShare(painter, option, index);
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
    painter->setFont(index.data(NetworkModel::TotalRole).toBool() ? strong(option.font) : option.font);
    painter->setPen(theme.text);
    if (index.column() == NetworkModel::OperatorColumn)
      return drawCachedText(*painter, room, Qt::AlignLeft | Qt::AlignVCenter, text);
    const QString baseline = index.data(NetworkModel::BaselineRole).toString();
    if (baseline.isEmpty()) return drawCachedText(*painter, room, Qt::AlignRight | Qt::AlignVCenter, text);
    const QFont heavy = strong(option.font);
    painter->setFont(heavy);
    drawCachedText(*painter, room, Qt::AlignRight | Qt::AlignVCenter, text);
    const QRectF left = room.adjusted(0, 0, -cachedTextWidth(heavy, text), 0);
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    // "80 → 96.8 → 96": baseline, what scaling asked for, what rounding made of it.
    const QString arrow = QStringLiteral(" → ");
    const QString requested = index.data(NetworkModel::RequestedRole).toString();
    const QString whole = baseline + arrow + requested + arrow;
    const bool fits = !requested.isEmpty() && cachedTextWidth(option.font, whole) <= left.width();
    drawCachedText(*painter, left, Qt::AlignRight | Qt::AlignVCenter, fits ? whole : baseline + arrow);
  }

  static QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
  }

  static void paintShare(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Theme& theme = Theme::current();
    const double share = std::clamp(index.data(NetworkModel::ExactRole).toDouble(), 0.0, 1.0);
    const QRect room = option.rect.adjusted(4, 3, -4, -3);
    QRect bar(room.left(), room.top(), static_cast<int>(room.width() * share), room.height());
    painter->fillRect(bar, mixed(theme.panel, theme.accent, theme.dark ? 0.3 : 0.18));
  }
};

/// The columns of a fresh table; the others stand in the menu.
bool isOftenShown(int column) {
  switch (column) {
    case NetworkModel::KernelColumn:
    case NetworkModel::ExpandColumn:
    case NetworkModel::SqueezeColumn:
    case NetworkModel::InputColumn:
    case NetworkModel::FieldColumn:
    case NetworkModel::ActivationsColumn:
      return false;
    default:
      return true;
  }
}

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
  for (int i = 0; i < NetworkModel::ColumnCount; ++i) setColumnHidden(i, !isOftenShown(i));
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

void StageTable::dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>&) {
  // Without the empty room below the rows (in a tall window half of the table) and the columns that have not
  // changed: this is painted at each step of φ.
  QModelIndex last = to.siblingAtColumn(0);
  while (isExpanded(last)) last = model()->index(model()->rowCount(last) - 1, 0, last);
  QRect changed;
  for (int column = from.column(); column <= to.column(); ++column)
    if (!isColumnHidden(column))
      changed |= QRect(columnViewportPosition(column), 0, columnWidth(column), visualRect(last).bottom() + 1);
  viewport()->update(changed);
}

void StageTable::paintEvent(QPaintEvent* event) {
  // The style sheet would fill the ground of the table, and the window's below it, at each step of φ; it also
  // takes this attribute away whenever it is applied.
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
  QPainter(viewport()).fillRect(event->rect(), Theme::current().panel);
  QTreeView::paintEvent(event);
}

void StageTable::resizeEvent(QResizeEvent* event) {
  QTreeView::resizeEvent(event);
  fitColumns();
}

int StageTable::columnNeed(int column) const {
  const int em = fontMetrics().horizontalAdvance(u'0');
  if (column == NetworkModel::OperatorColumn)
    return fontMetrics().horizontalAdvance(QStringLiteral("10  FusedMBConv6 k3×3")) + 4 * em;
  // A value beside the baseline's: "2304 → 2560" channels, "12 → 34" layers, "224 → 600" pixels.
  const int digits = column == NetworkModel::ShareColumn      ? 8  // "100.0 %", bold
                     : column == NetworkModel::ChannelsColumn ? 11
                     : column == NetworkModel::InputColumn || column == NetworkModel::OutputColumn       ? 9
                     : column == NetworkModel::ParamsColumn || column == NetworkModel::ActivationsColumn ? 7
                                                                                                         : 6;
  const QString name = network_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  return std::max(digits * em, header()->fontMetrics().horizontalAdvance(name)) + 2 * em;
}

void StageTable::fitColumns() {
  // What matters most first, in a lecture as in table 1: what is scaled, then what it costs. Each next one as
  // long as there is room, unless the user chose.
  static constexpr int kByWorth[] = {
      NetworkModel::ChannelsColumn, NetworkModel::LayersColumn,      NetworkModel::OutputColumn,
      NetworkModel::MacsColumn,     NetworkModel::ShareColumn,       NetworkModel::ParamsColumn,
      NetworkModel::StrideColumn,   NetworkModel::ActivationsColumn, NetworkModel::InputColumn,
      NetworkModel::SqueezeColumn,  NetworkModel::FieldColumn,       NetworkModel::ExpandColumn,
      NetworkModel::KernelColumn};
  const int room = viewport()->width();
  int needed = columnNeed(NetworkModel::OperatorColumn);
  int shown = 1;
  bool full = false;
  for (int column : kByWorth) {
    if (!chosen_) {
      full = full || needed + columnNeed(column) > room;
      setColumnHidden(column, full);
    }
    if (isColumnHidden(column)) continue;
    needed += columnNeed(column);
    ++shown;
  }
  // What is left over goes to all of them, so that numbers of a wide window are not crowded at its edge.
  const int spare = std::max(0, room - needed) / (shown + 2);
  int others = 0;
  for (int column : kByWorth) {
    if (isColumnHidden(column)) continue;
    setColumnWidth(column, columnNeed(column) + spare);
    others += columnWidth(column);
  }
  setColumnWidth(NetworkModel::OperatorColumn,
                 std::max(columnNeed(NetworkModel::OperatorColumn), room - others));
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
    if (!isColumnHidden(i) || (!chosen_ && isOftenShown(i))) columns << i;
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
    connect(action, &QAction::toggled, this, [this, i](bool shown) {
      chosen_ = true;
      setColumnHidden(i, !shown);
      fitColumns();
    });
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
