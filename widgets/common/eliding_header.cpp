#include "widgets/common/eliding_header.h"

#include "widgets/common/theme.h"

#include <QStyleOptionHeader>

namespace effnet {

ElidingHeader::ElidingHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setTextElideMode(Qt::ElideRight);
  setSectionsClickable(true);
  setHighlightSections(true);
}

void ElidingHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const {
  QHeaderView::initStyleOptionForIndex(option, section);
  const int arrow = isSortIndicatorShown() && sortIndicatorSection() == section ? spacing::kLarge : 0;
  const int room = sectionSize(section) - 2 * spacing::kSmall - arrow;
  option->text = option->fontMetrics.elidedText(option->text, textElideMode(), room);
}

}  // namespace effnet
