#include "widgets/classify/thumbnail_delegate.h"

#include "widgets/classify/film_strip.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QPainter>

namespace effnet {
namespace {

constexpr int kCell = FilmStrip::kThumbnail + 2 * spacing::kSmall;

void paintThumbnail(QPainter& painter, const QRect& place, const QModelIndex& index, const Theme& theme) {
  const QImage thumbnail = index.data(Qt::DecorationRole).value<QImage>();
  if (!thumbnail.isNull()) {
    const QSize size = thumbnail.size().scaled(place.size(), Qt::KeepAspectRatio);
    QRect target(QPoint(), size);
    target.moveCenter(place.center());
    painter.drawImage(target, thumbnail);
    return;
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(mixed(theme.panel, theme.line, 0.5));
  painter.drawRoundedRect(place, spacing::kTiny, spacing::kTiny);
  if (index.data(FilmStripModel::BrokenRole).toBool()) {
    QRect icon(0, 0, 24, 24);
    icon.moveCenter(place.center());
    themedIcon(QStringLiteral("close")).paint(&painter, icon, Qt::AlignCenter, QIcon::Disabled);
  }
}

void paintNote(QPainter& painter, const QRect& place, const QModelIndex& index, const Theme& theme) {
  const auto note = static_cast<PictureNote>(index.data(FilmStripModel::NoteRole).toInt());
  if (note == PictureNote::None) return;
  constexpr int kBadge = 18;
  const QRect badge(place.right() - kBadge + 4, place.top() - 2, kBadge, kBadge);
  painter.setPen(QPen(theme.panel, 2));
  painter.setBrush(note == PictureNote::Right ? theme.good : theme.bad);
  painter.drawEllipse(badge);
  painter.setPen(theme.panel);
  painter.setFont(strongFont());
  painter.drawText(badge, Qt::AlignCenter,
                   note == PictureNote::Right ? QStringLiteral("✓") : QStringLiteral("✗"));
}

void paintCaption(QPainter& painter, const QRect& cell, const QModelIndex& index, const Theme& theme) {
  painter.setFont(captionFont());
  const QFontMetrics metrics = painter.fontMetrics();
  const QRect line(cell.x() + spacing::kTiny, cell.bottom() - metrics.height() - spacing::kTiny + 1,
                   cell.width() - 2 * spacing::kTiny, metrics.height());
  const bool broken = index.data(FilmStripModel::BrokenRole).toBool();
  const QString label = index.data(FilmStripModel::LabelRole).toString();
  painter.setPen(broken ? theme.bad : label.isEmpty() ? theme.muted : theme.text);
  const QString text = label.isEmpty() || broken ? index.data(Qt::DisplayRole).toString() : label;
  painter.drawText(line, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideMiddle, line.width()));
}

}  // namespace

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {kCell, FilmStrip::kThumbnail + QFontMetrics(captionFont()).height() + 2 * spacing::kSmall};
}

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  const Theme& theme = Theme::current();
  painter->save();
  painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter->setPen(QPen(theme.accent, 2));
    painter->setBrush(mixed(theme.panel, theme.accent, 0.14));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), spacing::kCorner,
                             spacing::kCorner);
  }
  const QRect place(option.rect.x() + spacing::kSmall, option.rect.y() + spacing::kTiny + 1,
                    FilmStrip::kThumbnail, FilmStrip::kThumbnail);
  paintThumbnail(*painter, place, index, theme);
  paintCaption(*painter, option.rect, index, theme);
  paintNote(*painter, place, index, theme);
  painter->restore();
}

}  // namespace effnet
