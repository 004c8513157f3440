#include "widgets/models/review_model.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QIcon>
#include <QPixmap>
#include <algorithm>
#include <cmath>
#include <limits>

namespace effnet {
namespace {

QString labelOf(const RunReview& review, int index) {
  return QString::fromStdString(review.labels[static_cast<std::size_t>(index)]);
}

}  // namespace

std::vector<ReliabilityStep> reliabilityOf(const RunReview& review) {
  constexpr std::size_t kSteps = 15;
  std::vector<ReliabilityStep> steps(kSteps);
  for (const ReviewedImage& image : review.images) {
    const auto at = static_cast<std::size_t>(std::clamp(image.probability, 0.0, 1.0) * kSteps);
    ReliabilityStep& step = steps[std::min(at, kSteps - 1)];
    ++step.images;
    step.confidence += image.probability;
    step.accuracy += image.label == image.predicted ? 1 : 0;
  }
  std::erase_if(steps, [](const ReliabilityStep& step) { return step.images == 0; });
  for (ReliabilityStep& step : steps) {
    step.confidence /= step.images;
    step.accuracy /= step.images;
  }
  return steps;
}

double calibrationError(const std::vector<ReliabilityStep>& steps) {
  double sum = 0;
  int images = 0;
  for (const ReliabilityStep& step : steps) {
    if (step.images == 0) continue;  // its shares are no numbers
    sum += step.images * std::abs(step.confidence - step.accuracy);
    images += step.images;
  }
  return images > 0 ? sum / images : std::numeric_limits<double>::quiet_NaN();
}

std::vector<int> suspectedLabelErrors(const RunReview& review) {
  std::vector<double> sure(review.labels.size(), 0);
  std::vector<int> counts(review.labels.size(), 0);
  for (const ReviewedImage& image : review.images) {
    sure[static_cast<std::size_t>(image.label)] += image.probabilityOfLabel;
    ++counts[static_cast<std::size_t>(image.label)];
  }
  std::vector<int> suspects;
  for (std::size_t index = 0; index < review.images.size(); ++index) {
    const ReviewedImage& image = review.images[index];
    const auto predicted = static_cast<std::size_t>(image.predicted);
    const bool known = counts[predicted] > 0;
    if (image.label != image.predicted && known && image.probability >= sure[predicted] / counts[predicted])
      suspects.push_back(static_cast<int>(index));
  }
  std::ranges::stable_sort(suspects, std::ranges::greater(), [&](int index) {
    const ReviewedImage& image = review.images[static_cast<std::size_t>(index)];
    return image.probability - image.probabilityOfLabel;
  });
  return suspects;
}

ReviewModel::ReviewModel(QObject* parent) : QAbstractListModel(parent) {}

void ReviewModel::setReview(const RunReview& review) {
  review_ = review;
  showMistakes(true);
}

void ReviewModel::setShown(std::vector<int> images) {
  beginResetModel();
  shown_ = std::move(images);
  endResetModel();
}

void ReviewModel::showMistakes(bool confident) {
  std::vector<int> mistakes;
  for (std::size_t index = 0; index < review_.images.size(); ++index)
    if (review_.images[index].label != review_.images[index].predicted)
      mistakes.push_back(static_cast<int>(index));
  std::ranges::stable_sort(mistakes, std::ranges::greater(), [&](int index) {
    const ReviewedImage& image = review_.images[static_cast<std::size_t>(index)];
    return confident ? image.probability : -image.probabilityOfLabel;
  });
  setShown(std::move(mistakes));
}

void ReviewModel::showSuspects() {
  setShown(suspectedLabelErrors(review_));
}

void ReviewModel::showCell(int label, int predicted) {
  std::vector<int> members;
  for (std::size_t index = 0; index < review_.images.size(); ++index)
    if (review_.images[index].label == label && review_.images[index].predicted == predicted)
      members.push_back(static_cast<int>(index));
  std::ranges::stable_sort(members, {}, [&](int index) {
    return review_.images[static_cast<std::size_t>(index)].probabilityOfLabel;
  });
  setShown(std::move(members));
}

void ReviewModel::setThumbnail(const QString& file, const QImage& thumbnail) {
  thumbnails_.insert(file, new QImage(thumbnail));
  for (int row = 0; row < rowCount(); ++row)
    if (index(row).data(FileRole).toString() == file) Q_EMIT dataChanged(index(row), index(row));
}

void ReviewModel::setNoted(const QHash<QString, QString>& classes) {
  noted_ = classes;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ReviewModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const int number = imageAt(index.row());
  const ReviewedImage& image = review_.images[static_cast<std::size_t>(number)];
  const QString file = QString::fromStdString(image.file);
  const QString told = labelOf(review_, image.label);
  const QString said = labelOf(review_, image.predicted);
  switch (role) {
    case Qt::DisplayRole:
      return noted_.contains(file)
                 ? tr("%1 ⇒ %2").arg(told, noted_.value(file))
                 : tr("%1 → %2").arg(told, said) + QLatin1Char('\n') + percent(image.probability, 0);
    case Qt::ToolTipRole:
      return tr("%1\nin the folder of %2, taken for %3 (%4); %5 for %2")
          .arg(file, told, said, percent(image.probability), percent(image.probabilityOfLabel));
    case Qt::DecorationRole: {
      const QImage* known = thumbnails_.object(file);
      if (known) return QIcon(QPixmap::fromImage(*known));  // takes the size that the view has for it
      Q_EMIT thumbnailWanted(file);
      return {};
    }
    case Qt::ForegroundRole:
      return noted_.contains(file) ? QVariant(Theme::current().accent) : QVariant();
    case FileRole:
      return file;
    case ImageRole:
      return number;
    case NotedRole:
      return noted_.contains(file);
    default:
      return {};
  }
}

}  // namespace effnet
