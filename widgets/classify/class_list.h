#pragma once

#include "widgets/classify/class_score_model.h"

#include <QListView>

namespace effnet {

/// The top classes with bars; a click chooses the class whose map is shown.
class ClassList : public QListView {
  Q_OBJECT

 public:
  explicit ClassList(QWidget* parent = nullptr);

  /// Chooses the first class, or `keep` where it is among the scores.
  void setScores(const std::vector<ClassScore>& scores, int keep);
  void clearScores() { setScores({}, -1); }

  /// Chooses this class as a click does; false where it is not among the scores.
  bool choose(int index);

  /// −1 while there is none.
  int currentClass() const;

  QSize sizeHint() const override;

 Q_SIGNALS:
  void classChosen(int index);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  int rowOf(int index) const;

  ClassScoreModel* model_;
  bool filling_ = false;
};

}  // namespace effnet
