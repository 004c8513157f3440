#pragma once

#include "widgets/checkpoint/checkpoint_wish.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace effnet {

class NumberField;

/// Asks for what a checkpoint does not say: how it was trained to be used. Starts from the usual values.
class PreprocessingDialog : public QDialog {
  Q_OBJECT

 public:
  explicit PreprocessingDialog(const StatedConventions& usual, QWidget* parent = nullptr);

  StatedConventions conventions() const;

 private:
  void applyPreset(int preset);

  QComboBox* preset_;
  QComboBox* padding_;
  QComboBox* epsilon_;
  NumberField* size_;
  QComboBox* mode_;
  NumberField* resize_;
  QComboBox* interpolation_;
  QComboBox* range_;
  QComboBox* answers_;
  StatedConventions usual_;
};

}  // namespace effnet
