#pragma once

#include "core/protocol/checkpoint_answers.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace effnet {

class PlotView;

/// One tensor: the histogram of its elements, and its numbers.
class TensorPanel : public QWidget {
  Q_OBJECT

 public:
  explicit TensorPanel(QWidget* parent = nullptr);

  void showTensor(const TensorRow& row);
  void clear();

 private:
  void setRow(const QString& caption, const QString& value);

  QLabel* name_;
  PlotView* histogram_;
  QFormLayout* rows_;
};

}  // namespace effnet
