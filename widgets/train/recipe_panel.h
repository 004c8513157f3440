#pragma once

#include "core/protocol/train_config.h"
#include "widgets/train/config_model.h"

#include <QFrame>
#include <QString>
#include <QStringList>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QTableView;

namespace effnet {

/// Where the network starts from.
class StartPanel : public QFrame {
  Q_OBJECT

 public:
  explicit StartPanel(QWidget* parent = nullptr);

  void setCheckpoints(const QStringList& sources);

  /// Adds a network of the Explore page and chooses it.
  void setNetwork(const NetworkSpec& network);
  void chooseCheckpoint(const QString& source);

  /// Fills in `weights`, or `network` for a start from scratch.
  void fill(TrainConfig& config) const;
  bool fromScratch() const;

 Q_SIGNALS:
  void changed();

 private:
  void browse();
  void explain();

  QComboBox* start_;
  QLabel* hint_;
  std::vector<NetworkSpec> networks_;
};

/// How it learns: a recipe with its few important numbers; all of them below.
class RecipePanel : public QFrame {
  Q_OBJECT

 public:
  explicit RecipePanel(QWidget* parent = nullptr);

  TrainConfig config() const { return model_->config(); }
  void setConfig(const TrainConfig& config);

  /// The recipe that suits a start from a checkpoint or from scratch, unless another was chosen by hand.
  void suggest(bool fromScratch);

 private:
  void chooseRecipe();
  void showValues();

  ConfigModel* model_;
  QComboBox* recipe_;
  QSpinBox* epochs_;
  QDoubleSpinBox* minutes_;
  QSpinBox* batch_;
  QLabel* hint_;
  QTableView* all_;
  bool chosenByHand_ = false;
};

}  // namespace effnet
