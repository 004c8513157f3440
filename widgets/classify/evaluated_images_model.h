#pragma once

#include "core/protocol/evaluation_answers.h"

#include <QAbstractTableModel>
#include <vector>

namespace effnet {

/// Images of an evaluation, a row each: file, the folder's class, the answer, how sure.
class EvaluatedImagesModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { File, Label, Answer, Probability, ProbabilityOfLabel, kColumns };

  using QAbstractTableModel::QAbstractTableModel;

  void setImages(std::vector<EvaluatedImage> images, const std::vector<EvaluatedClass>& classes);
  QString fileAt(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString label(int classIndex) const;

  std::vector<EvaluatedImage> images_;
  std::vector<QString> labels_;
};

}  // namespace effnet
