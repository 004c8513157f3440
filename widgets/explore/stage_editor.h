#pragma once

#include "core/scaling/network_spec.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace effnet {

class StageSpecModel;

/// Changes the baseline stage by stage, as EfficientNetV2's non-uniform scaling asks for; φ then scales the
/// result.
class StageEditor : public QWidget {
  Q_OBJECT

 public:
  explicit StageEditor(QWidget* parent = nullptr);

  /// `edited`: whether it differs from its family's own baseline.
  void setBaseline(const NetworkSpec& baseline, bool edited);

 Q_SIGNALS:
  void baselineEdited(const effnet::NetworkSpec& baseline);
  void resetRequested();

 private:
  StageSpecModel* model_;
  QTableView* table_;
  QLabel* problem_;
  QPushButton* reset_;
};

}  // namespace effnet
