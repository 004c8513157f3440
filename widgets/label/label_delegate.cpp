#include "widgets/label/label_delegate.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/label/label_model.h"

#include <QPainter>

namespace effnet {
namespace {

void paintThumbnail(QPainter& painter, const QRect& place, const QModelIndex& index, const Theme& theme) {
  const QImage thumbnail = index.data(Qt::DecorationRole).value<QImage>();
  if (thumbnail.isNull()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.panel, theme.line, 0.5));
    painter.drawRoundedRect(place, spacing::kTiny, spacing::kTiny);
    return;
  }
  QRect target(QPoint(), thumbnail.size().scaled(place.size(), Qt::KeepAspectRatio));
  target.moveCenter(place.center());
  painter.drawImage(target, thumbnail);
}

/// The class in the text's colour, red where the classifier says another; a mere suggestion with a question
/// mark, so that nobody takes it for a label.
void paintCaption(QPainter& painter, const QRect& cell, const QModelIndex& index, const Theme& theme) {
  painter.setFont(captionFont());
  const QFontMetrics metrics = painter.fontMetrics();
  const QRect line(cell.x() + spacing::kTiny, cell.bottom() - metrics.height() - spacing::kTiny + 1,
                   cell.width() - 2 * spacing::kTiny, metrics.height());
  const QString label = index.data(LabelModel::LabelRole).toString().simplified();
  const QString suggested = index.data(LabelModel::SuggestedRole).toString().simplified();
  QString text = label;
  if (!label.isEmpty()) {
    painter.setPen(index.data(LabelModel::DiffersRole).toBool() ? theme.bad : theme.text);
  } else if (!suggested.isEmpty()) {
    painter.setPen(theme.muted);
    text = LabelDelegate::tr("%1? %2").arg(suggested,
                                           percent(index.data(LabelModel::ProbabilityRole).toDouble(), 0));
  }
  painter.drawText(line, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideMiddle, line.width()));
}

}  // namespace

QSize LabelDelegate::cellSize() {
  return {kThumbnail + 2 * spacing::kSmall,
          kThumbnail + QFontMetrics(captionFont()).height() + 2 * spacing::kSmall};
}

void LabelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  const Theme& theme = Theme::current();
  painter->save();
  painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const QRectF frame = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected || option.state.testFlag(QStyle::State_HasFocus)) {
    painter->setPen(QPen(theme.accent, selected ? 2 : 1));
    painter->setBrush(selected ? mixed(theme.panel, theme.accent, 0.14) : QColor(Qt::transparent));
    painter->drawRoundedRect(frame, spacing::kCorner, spacing::kCorner);
  }
  paintThumbnail(
      *painter,
      QRect(option.rect.x() + spacing::kSmall, option.rect.y() + spacing::kSmall, kThumbnail, kThumbnail),
      index, theme);
  if (!index.data(LabelModel::LabelRole).toString().isEmpty()) {
    painter->setPen(QPen(theme.panel, 2));
    painter->setBrush(index.data(LabelModel::DiffersRole).toBool() ? theme.bad : theme.good);
    painter->drawEllipse(QRect(option.rect.right() - 20, option.rect.y() + 6, 12, 12));
  }
  paintCaption(*painter, option.rect, index, theme);
  painter->restore();
}

}  // namespace effnet
