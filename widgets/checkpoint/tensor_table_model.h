#pragma once

#include "core/protocol/checkpoint_answers.h"

#include <QAbstractTableModel>

namespace effnet {

/// The tensors of a checkpoint, a row each; Qt::EditRole gives numbers as numbers, for sorting.
class TensorTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    Name,
    State,
    Shape,
    Type,
    Elements,
    Least,
    Greatest,
    Mean,
    Deviation,
    Zeros,
    Difference,
    Columns
  };

  explicit TensorTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setRows(std::vector<TensorRow> rows);
  const TensorRow& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }

  /// Whether a row is not as it should be, or differs from the other file.
  bool isNoteworthy(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<TensorRow> rows_;
};

/// "32×3×3×3"; a single number is "scalar".
QString shapeText(const std::vector<std::int64_t>& shape);

/// "missing", "equal in both", … translated.
QString stateText(const TensorRow& row);

}  // namespace effnet
