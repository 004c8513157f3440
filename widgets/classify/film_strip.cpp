#include "widgets/classify/film_strip.h"

#include "widgets/classify/thumbnail_delegate.h"
#include "widgets/common/theme.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace effnet {
FilmStrip::FilmStrip(QWidget* parent) : QListView(parent) {
  setObjectName(QStringLiteral("filmStrip"));
  setFlow(QListView::LeftToRight);
  setWrapping(false);
  setUniformItemSizes(true);
  setLayoutMode(QListView::Batched);
  setBatchSize(2000);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setItemDelegate(new ThumbnailDelegate(this));
  setFrameShape(QFrame::NoFrame);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Pictures"));
}

QSize FilmStrip::sizeHint() const {
  const int caption = QFontMetrics(captionFont()).height();
  return {400, kThumbnail + caption + 2 * spacing::kSmall + horizontalScrollBar()->sizeHint().height() + 2};
}

void FilmStrip::wheelEvent(QWheelEvent* event) {
  const QPoint turned = event->angleDelta();
  const int distance = turned.x() != 0 ? turned.x() : turned.y();
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() - distance);
  event->accept();
}

}  // namespace effnet
