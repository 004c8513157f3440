#pragma once

#include "core/protocol/quantization_details.h"

#include <QAbstractTableModel>

namespace effnet {

/// Where a network in 8 bits loses: a row for each tensor between layers, each layer's weights and each stage
/// that was measured alone. Qt::EditRole gives numbers as numbers, for sorting.
class QuantizationModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Stage, What, Noise, NaiveNoise, Spread, Least, Greatest, Step, Range, Columns };

  explicit QuantizationModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setDetails(QuantizationDetails details);

  /// What a row shows, the other two null.
  const QuantizedTensorRow* tensorAt(int row) const;
  const QuantizedWeightsRow* weightsAt(int row) const;
  const QuantizedStageRow* stageAt(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QVariant valueOf(int row, int column) const;

  QuantizationDetails details_;
};

}  // namespace effnet
