#include "widgets/classify/class_list.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace effnet {
namespace {

constexpr int kBarHeight = 4;

class ScoreDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
    return {0, option.fontMetrics.height() + kBarHeight + spacing::kLarge};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Theme& theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
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

 private:
  static void paintText(QPainter& painter, const QRect& inner, const QModelIndex& index, const Theme& theme) {
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

  static void paintBar(QPainter& painter, const QRect& inner, double probability, bool selected,
                       const Theme& theme) {
    const QRectF groove(inner.x(), inner.bottom() - kBarHeight + 1, inner.width(), kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.panel, theme.line, 0.7));
    painter.drawRoundedRect(groove, kBarHeight / 2.0, kBarHeight / 2.0);
    QRectF bar = groove;
    bar.setWidth(std::max<double>(kBarHeight, groove.width() * probability));
    painter.setBrush(selected ? theme.accent : mixed(theme.panel, theme.accent, 0.55));
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
  }
};

}  // namespace

ClassList::ClassList(QWidget* parent) : QListView(parent), model_(new ClassScoreModel(this)) {
  setObjectName(QStringLiteral("classList"));
  setModel(model_);
  setItemDelegate(new ScoreDelegate(this));
  setUniformItemSizes(true);
  setMouseTracking(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setAccessibleName(tr("Top classes"));
}

void ClassList::setScores(const std::vector<ClassScore>& scores, int keep) {
  filling_ = true;
  model_->setScores(scores);
  setCurrentIndex(model_->index(std::max(0, rowOf(keep))));
  filling_ = false;
  updateGeometry();
}

int ClassList::rowOf(int index) const {
  for (int row = 0; row < model_->rowCount(); ++row)
    if (model_->index(row).data(ClassScoreModel::ClassRole).toInt() == index) return row;
  return -1;
}

bool ClassList::choose(int index) {
  const int row = rowOf(index);
  if (row >= 0) setCurrentIndex(model_->index(row));
  return row >= 0;
}

int ClassList::currentClass() const {
  return currentIndex().isValid() ? currentIndex().data(ClassScoreModel::ClassRole).toInt() : -1;
}

QSize ClassList::sizeHint() const {
  const int rows = std::max(1, model_->rowCount());
  const int height = model_->rowCount() > 0 ? sizeHintForRow(0) : fontMetrics().height() + spacing::kHuge;
  return {200, rows * height + 2};
}

void ClassList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  if (!filling_ && current.isValid()) Q_EMIT classChosen(currentClass());
}

}  // namespace effnet
