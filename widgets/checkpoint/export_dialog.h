#pragma once

#include "core/protocol/checkpoint_answers.h"
#include "widgets/checkpoint/checkpoint_wish.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace effnet {

/// Asks how a checkpoint is to be written: whose names, which format, what an ONNX graph holds, where to.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  /// `report`: of the checkpoint; its own layout is offered first.
  ExportDialog(const CheckpointReport& report, const OpenWish& from, QWidget* parent = nullptr);

  ExportWish wish() const;

  /// For what is attached: only this project's own layout carries everything, so that is chosen.
  void chooseLabels(const QString& file);

 private:
  void fillLayouts(const QString& own);
  void followFormat();
  void followTarget();
  bool isFolder() const;
  bool isLoadable() const;
  void browse();
  void browseLabels();
  void browsePictures();
  void followBits();
  void addBits(QFormLayout* form);
  QString suffix() const;

  OpenWish from_;
  QComboBox* layout_;
  QComboBox* format_;
  QCheckBox* fold_;
  QCheckBox* preprocess_;
  QSpinBox* batch_;
  QCheckBox* eightBits_;
  QLineEdit* pictures_;
  QDoubleSpinBox* loss_;
  QLineEdit* labels_;
  QLineEdit* target_;
  QLabel* hint_;
  QPushButton* write_;
};

}  // namespace effnet
