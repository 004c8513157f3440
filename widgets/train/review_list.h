#pragma once

#include "core/protocol/run_review.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace effnet {

class ReviewModel;

/// The pictures of a review as tiles: the surest or the hardest mistakes, suspected label errors, one cell of
/// the confusion matrix.
class ReviewList : public QWidget {
  Q_OBJECT

 public:
  explicit ReviewList(QWidget* parent = nullptr);

  ReviewModel& model() const { return *model_; }

  void setReview(const RunReview& review);
  void clear();
  /// Once they are known.
  void showCell(int label, int predicted);

  /// Null where none is chosen.
  const ReviewedImage* current() const;

 Q_SIGNALS:
  void currentChanged();

 private:
  void choose();

  ReviewModel* model_;
  QComboBox* which_;
  QLabel* count_;
  QListView* list_;
  QPair<int, int> cell_{-1, -1};
};

}  // namespace effnet
