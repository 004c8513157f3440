#include "widgets/classify/evaluated_images_model.h"

#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"

#include <utility>

namespace effnet {
namespace {

/// Numbers and their headings stand at the right.
QVariant alignmentOf(int column) {
  const bool isNumber = column >= EvaluatedImagesModel::Probability;
  return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}  // namespace

void EvaluatedImagesModel::setImages(std::vector<EvaluatedImage> images,
                                     const std::vector<EvaluatedClass>& classes) {
  beginResetModel();
  images_ = std::move(images);
  labels_.clear();
  for (const EvaluatedClass& each : classes) labels_.push_back(QString::fromStdString(each.label));
  endResetModel();
}

QString EvaluatedImagesModel::fileAt(int row) const {
  return row >= 0 && row < rowCount() ? QString::fromStdString(images_[static_cast<std::size_t>(row)].file)
                                      : QString();
}

QString EvaluatedImagesModel::label(int classIndex) const {
  const auto at = static_cast<std::size_t>(classIndex);
  return at < labels_.size() ? labels_[at] : QString::number(classIndex);
}

int EvaluatedImagesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(images_.size());
}

int EvaluatedImagesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

QVariant EvaluatedImagesModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const EvaluatedImage& image = images_[static_cast<std::size_t>(index.row())];
  if (role == Qt::TextAlignmentRole) return alignmentOf(index.column());
  if (role == Qt::ToolTipRole) return QString::fromStdString(image.file);
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case File:
      return shortName(QString::fromStdString(image.file));
    case Label:
      return label(image.classIndex);
    case Answer:
      return label(image.predicted);
    case Probability:
      return percent(image.probability);
    case ProbabilityOfLabel:
      return percent(image.probabilityOfClass);
    default:
      return {};
  }
}

QVariant EvaluatedImagesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) return alignmentOf(section);
  if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  switch (section) {
    case File:
      return tr("File");
    case Label:
      return tr("Folder's class");
    case Answer:
      return tr("Answer");
    case Probability:
      return tr("Probability");
    case ProbabilityOfLabel:
      return tr("Of the folder's class");
    default:
      return {};
  }
}

}  // namespace effnet
