#include "widgets/classify/class_score_model.h"

#include "widgets/common/number_format.h"

#include <utility>

namespace effnet {

void ClassScoreModel::setScores(std::vector<ClassScore> scores) {
  const int before = rowCount();
  const int now = static_cast<int>(scores.size());
  if (now == before && now > 0) {
    scores_ = std::move(scores);
    Q_EMIT dataChanged(index(0), index(now - 1));
    return;
  }
  beginResetModel();
  scores_ = std::move(scores);
  endResetModel();
}

int ClassScoreModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(scores_.size());
}

QVariant ClassScoreModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ClassScore& score = scores_[static_cast<std::size_t>(index.row())];
  const QString label =
      score.label.empty() ? tr("class %1").arg(score.index) : QString::fromStdString(score.label);
  switch (role) {
    case Qt::DisplayRole:
      return tr("%1: %2").arg(label, percent(score.probability));
    case Qt::ToolTipRole:
      return tr("%1 (class %2)\nprobability %3, logit %4\nClick to see where the network saw it.")
          .arg(label)
          .arg(score.index)
          .arg(score.probability, 0, 'g', 6)
          .arg(score.logit, 0, 'g', 6);
    case LabelRole:
      return label;
    case ClassRole:
      return score.index;
    case ProbabilityRole:
      return score.probability;
    case LogitRole:
      return score.logit;
    default:
      return {};
  }
}

}  // namespace effnet
