#pragma once

#include "core/protocol/evaluation_answers.h"
#include "core/protocol/run_review.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QVector>
#include <vector>

namespace effnet {

/// Equal steps of confidence from 0 to 1, as many as `effnet evaluate` has; those without images are left
/// out.
std::vector<ReliabilityStep> reliabilityOf(const RunReview& review);

/// Expected calibration error over such steps, 0…1 (Guo et al. 2017); NaN without images.
double calibrationError(const std::vector<ReliabilityStep>& steps);

/// Indices of the images that are probably labelled wrongly, the surest first: the network is as sure of
/// another class as it is, on average, of images that carry that class's name (Northcutt et al. 2021).
std::vector<int> suspectedLabelErrors(const RunReview& review);

/// A selection of a review's images as a list with thumbnails, in an order.
class ReviewModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { FileRole = Qt::UserRole + 1, ImageRole, NotedRole };

  explicit ReviewModel(QObject* parent = nullptr);

  void setReview(const RunReview& review);
  const RunReview& review() const { return review_; }

  /// Shows these of the review's images.
  void setShown(std::vector<int> images);
  /// Mistakes, those first whose class the network believes in least (`confident`: those that it is surest
  /// of).
  void showMistakes(bool confident);
  void showSuspects();
  /// Of one cell of the confusion matrix.
  void showCell(int label, int predicted);

  /// Image of the review behind a row.
  int imageAt(int row) const { return shown_[static_cast<std::size_t>(row)]; }
  void setThumbnail(const QString& file, const QImage& thumbnail);
  /// What files that are labelled wrongly are, by file.
  void setNoted(const QHash<QString, QString>& classes);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  void thumbnailWanted(const QString& file) const;

 private:
  RunReview review_;
  std::vector<int> shown_;
  mutable QCache<QString, QImage> thumbnails_{512};
  QHash<QString, QString> noted_;
};

}  // namespace effnet
