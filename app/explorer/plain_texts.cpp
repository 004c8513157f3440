#include "app/explorer/plain_texts.h"

#include <QCursor>
#include <QEvent>
#include <QLabel>
#include <QScreen>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kCharacters = 70;

/// Where Qt puts a tip, for its new size.
void place(QLabel& tip) {
  const QScreen* screen = tip.screen();
  if (screen == nullptr) return;
  const QRect all = screen->geometry();
  const QPoint at = QCursor::pos() + QPoint(2, 21);
  const int below = at.y() + tip.height() <= all.bottom() ? at.y() : at.y() - tip.height() - 28;
  tip.move(std::max(all.left(), std::min(at.x(), all.right() - tip.width())), std::max(all.top(), below));
}

}  // namespace

void keepTextPlain(QObject* receiver, const QEvent* event) {
  if (event->type() != QEvent::Polish) return;
  auto* label = qobject_cast<QLabel*>(receiver);
  if (label != nullptr && label->textFormat() == Qt::AutoText) label->setTextFormat(Qt::PlainText);
}

void wrapToolTip(QObject* receiver, const QEvent* event) {
  if (event->type() != QEvent::Show && event->type() != QEvent::Resize) return;
  if (!receiver->inherits("QTipLabel")) return;
  auto& tip = static_cast<QLabel&>(*receiver);
  const int width = tip.fontMetrics().averageCharWidth() * kCharacters;
  if (tip.width() <= width) return;
  tip.setWordWrap(true);
  tip.resize(width, tip.heightForWidth(width));
  place(tip);
}

}  // namespace effnet
