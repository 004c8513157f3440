#include "widgets/classify/class_list.h"

#include "widgets/classify/score_delegate.h"
#include "widgets/common/theme.h"

#include <algorithm>

namespace effnet {
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
