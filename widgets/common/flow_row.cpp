#include "widgets/common/flow_row.h"

#include <QWidget>
#include <algorithm>

namespace effnet {
namespace {

bool isShown(const QLayoutItem* item) {
  return !item->isEmpty();
}

/// A row in this row can go on in lines of its own.
QSize narrowest(const QLayoutItem* item) {
  return item->hasHeightForWidth() ? item->minimumSize() : item->sizeHint();
}

QSize sizeAt(QLayoutItem* item, int width) {
  return {width, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height()};
}

QSize sizeWithin(QLayoutItem* item, int room) {
  const QSize hint = item->sizeHint();
  return hint.width() <= room ? hint : sizeAt(item, room);
}

}  // namespace

FlowRow::FlowRow(QWidget* parent) : QLayout(parent) {}

FlowRow::~FlowRow() {
  qDeleteAll(items_);
}

void FlowRow::addFilling(QWidget* widget) {
  filling_ = count();
  addWidget(widget);
}

void FlowRow::addItem(QLayoutItem* item) {
  items_.append(item);
}

QLayoutItem* FlowRow::takeAt(int index) {
  return index >= 0 && index < count() ? items_.takeAt(index) : nullptr;
}

int FlowRow::lineWidth() const {
  int width = 0;
  for (const QLayoutItem* item : items_)
    if (isShown(item)) width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
  return width;
}

QSize FlowRow::sizeHint() const {
  const QMargins margins = contentsMargins();
  int height = 0;
  for (const QLayoutItem* item : items_) height = std::max(height, item->sizeHint().height());
  return QSize(lineWidth(), height).grownBy(margins);
}

QSize FlowRow::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : items_)
    if (isShown(item)) size = size.expandedTo(narrowest(item));
  return size.grownBy(contentsMargins());
}

int FlowRow::heightForWidth(int width) const {
  return arrange(QRect(0, 0, width, 0), false);
}

void FlowRow::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int FlowRow::arrange(const QRect& rect, bool place) const {
  const QMargins margins = contentsMargins();
  const QRect inner = rect.marginsRemoved(margins);
  const bool oneLine = lineWidth() <= inner.width();
  int x = inner.left();
  int y = inner.top();
  QList<std::pair<QLayoutItem*, QRect>> line;
  int lineHeight = 0;
  const auto endLine = [&] {
    const int aside = centred_ ? std::max(0, inner.right() + 1 - (x - spacing())) / 2 : 0;
    for (const auto& [item, at] : line)  // centred, so that texts of buttons and labels stand on one line
      if (place)
        item->setGeometry(
            at.translated(aside, item->alignment() & Qt::AlignTop ? 0 : (lineHeight - at.height()) / 2));
    y += lineHeight + spacing();
    x = inner.left();
    line.clear();
    lineHeight = 0;
  };
  for (int index = 0; index < count(); ++index) {
    QLayoutItem* item = items_[index];
    if (!isShown(item)) continue;
    const QSize size =
        index == filling_
            ? sizeAt(item, oneLine ? item->sizeHint().width() + inner.width() - lineWidth() : inner.width())
            : sizeWithin(item, inner.width());
    if (oneLine && index == gap_ && filling_ < 0) x = inner.right() + 1 - (lineWidth() - (x - inner.left()));
    if (!line.isEmpty() && !oneLine && (index == gap_ || x + size.width() > inner.right() + 1)) endLine();
    line.append({item, QRect({x, y}, size)});
    x += size.width() + spacing();
    lineHeight = std::max(lineHeight, size.height());
  }
  if (!line.isEmpty()) endLine();
  return std::max(0, y - spacing() - inner.top()) + margins.top() + margins.bottom();
}

}  // namespace effnet
