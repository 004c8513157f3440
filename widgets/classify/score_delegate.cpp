#include "widgets/classify/score_delegate.h"

#include "widgets/classify/class_score_model.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kBarHeight = 4;

void paintText(QPainter& painter, const QRect& inner, const QModelIndex& index, const Theme& theme) {
  const QRect line(inner.x(), inner.y(), inner.width(), painter.fontMetrics().height() + 2);
  const QString share = percent(index.data(ClassScoreModel::ProbabilityRole).toDouble());
  const QString logit = QLocale().toString(index.data(ClassScoreModel::LogitRole).toDouble(), 'f', 2);
  const QFontMetrics base = painter.fontMetrics();
  const int shareWidth =
      std::max(base.horizontalAdvance(share), base.horizontalAdvance(QStringLiteral("99.9 %")));
  painter.setPen(theme.text);
  painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, share);
  const int logitWidth = base.horizontalAdvance(QStringLiteral("-00.00")) + spacing::kSmall;
  const QString label = base.elidedText(index.data(ClassScoreModel::LabelRole).toString(), Qt::ElideRight,
                                        line.width() - shareWidth - logitWidth - spacing::kSmall);
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, label);
  painter.setPen(theme.muted);
  painter.setFont(captionFont());
  painter.drawText(line.adjusted(0, 0, -shareWidth - spacing::kSmall, 0), Qt::AlignRight | Qt::AlignVCenter,
                   logit);
}

void paintBar(QPainter& painter, const QRect& inner, double probability, bool selected, const Theme& theme) {
  const QRectF groove(inner.x(), inner.bottom() - kBarHeight + 1, inner.width(), kBarHeight);
  painter.setPen(Qt::NoPen);
  painter.setBrush(mixed(theme.panel, theme.line, 0.7));
  painter.drawRoundedRect(groove, kBarHeight / 2.0, kBarHeight / 2.0);
  QRectF bar = groove;
  bar.setWidth(std::max<double>(kBarHeight, groove.width() * probability));
  painter.setBrush(selected ? theme.accent : mixed(theme.panel, theme.accent, 0.55));
  painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
}

}  // namespace

QSize ScoreDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {0, option.fontMetrics.height() + kBarHeight + spacing::kLarge};
}

void ScoreDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  const Theme& theme = Theme::current();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  painter->save();
  painter->setLayoutDirection(Qt::LeftToRight);  // the places below are worked out so
  painter->setRenderHint(QPainter::Antialiasing);
  // Disabled: the answer to the picture before, while the next one is on its way.
  if (!option.state.testFlag(QStyle::State_Enabled)) painter->setOpacity(0.4);
  const QRect row = option.rect.adjusted(0, 1, 0, -1);
  if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(theme.panel, theme.accent, selected ? 0.14 : 0.06));
    painter->drawRoundedRect(row, spacing::kCorner, spacing::kCorner);
  }
  const QRect inner = row.adjusted(spacing::kSmall, spacing::kTiny, -spacing::kSmall, -spacing::kTiny);
  paintText(*painter, inner, index, theme);
  paintBar(*painter, inner, index.data(ClassScoreModel::ProbabilityRole).toDouble(), selected, theme);
  painter->restore();
}

}  // namespace effnet
