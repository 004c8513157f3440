#pragma once

#include "widgets/models/reenactments.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace effnet {

class NetworkFieldsModel;
class StageSpecModel;

/// Changes the baseline stage by stage, as EfficientNetV2's non-uniform scaling asks for, and what belongs to
/// all of it; φ then scales the result.
class StageEditor : public QWidget {
  Q_OBJECT

 public:
  explicit StageEditor(QWidget* parent = nullptr);

  /// `edited`: whether it differs from its family's own baseline.
  void setBaseline(const NetworkSpec& baseline, bool edited);

  /// What the scaled network counts, beside what is printed where it is a row of a published table.
  void setNetwork(const PricedNetwork& network);

 Q_SIGNALS:
  void baselineEdited(const effnet::NetworkSpec& baseline);
  void resetRequested();
  void reenactRequested(const effnet::Reenactment& row);

 protected:
 private:
  void showCounts();
  void showColumns();

  PricedNetwork network_;
  StageSpecModel* model_;
  QTableView* table_;
  NetworkFieldsModel* whole_;
  QTableView* fields_;
  QCheckBox* rare_;
  QLabel* problem_;
  QLabel* counted_;
  QComboBox* tables_;
  QPushButton* reset_;
};

}  // namespace effnet
