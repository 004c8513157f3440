#pragma once

#include "core/protocol/quantization_details.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace effnet {

class PlotView;
class QuantizationModel;

/// Where a network in 8 bits loses: what it cost, the tensors by their noise, the histogram of the chosen one
/// with the range that its bytes cover.
class QuantizationPanel : public QWidget {
  Q_OBJECT

 public:
  explicit QuantizationPanel(QWidget* parent = nullptr);

  void showDetails(const QuantizationDetails& details);

 private:
  void showRow();

  QLabel* summary_;
  QuantizationModel* model_;
  QSortFilterProxyModel* sorted_;
  QTableView* table_;
  PlotView* histogram_;
};

}  // namespace effnet
