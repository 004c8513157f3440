#pragma once

#include "core/protocol/train_config.h"
#include "widgets/train/config_model.h"

#include <QFrame>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTreeView;

namespace effnet {

class SegmentedControl;

/// How it learns: a recipe with its few important numbers, or all of them in groups.
class RecipePanel : public QFrame {
  Q_OBJECT

 public:
  explicit RecipePanel(QWidget* parent = nullptr);

  TrainConfig config() const { return model_->config(); }
  void setConfig(const TrainConfig& config);
  void setDevice(const QString& device);
  /// `field=value`, as a choice by hand.
  void assign(const std::string& assignment) { model_->assign(assignment); }
  /// No other input size than the network's.
  void useOwnSize();

  /// The recipe that suits a start from a checkpoint or from scratch, unless another was chosen by hand.
  void suggest(bool fromScratch);
  /// Where few pictures validate, the loss chooses more steadily than a share of them; a choice that was made
  /// by hand stays.
  void suggestMetric(int validationImages);

 Q_SIGNALS:
  void changed();

 private:
  QWidget* buildShort();
  QWidget* buildFull();
  void connectFields();
  void chooseRecipe();
  void filterFields(const QString& text);
  void showMenu(const QPoint& position);
  void showValues();

  ConfigModel* model_;
  QComboBox* recipe_;
  SegmentedControl* form_;
  QStackedWidget* stack_;
  QSpinBox* epochs_;
  QDoubleSpinBox* minutes_;
  QSpinBox* batch_;
  QLabel* hint_;
  QLineEdit* find_;
  QTreeView* all_;
  QPushButton* back_;
  bool chosenByHand_ = false;
  bool metricSuggested_ = false;
};

}  // namespace effnet
