#pragma once

#include "core/protocol/answers.h"

#include <QAbstractListModel>
#include <vector>

namespace effnet {

/// The top classes of one picture.
class ClassScoreModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { ClassRole = Qt::UserRole + 1, LabelRole, ProbabilityRole, LogitRole };

  using QAbstractListModel::QAbstractListModel;

  /// Keeps rows whose class did not change, so that a selection lives on.
  void setScores(std::vector<ClassScore> scores);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<ClassScore> scores_;
};

}  // namespace effnet
