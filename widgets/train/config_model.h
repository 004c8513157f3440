#pragma once

#include "core/protocol/train_config.h"

#include <QAbstractTableModel>
#include <string>
#include <vector>

namespace effnet {

/// Every plain field of a TrainConfig as a row: name, value, meaning. Values differing from the recipe's are
/// marked.
class ConfigModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Value, Meaning, Columns };

  explicit ConfigModel(QObject* parent = nullptr);

  const TrainConfig& config() const { return config_; }

  /// Takes the recipe's values for all that a recipe decides.
  void setRecipe(const std::string& recipe);
  void setConfig(const TrainConfig& config);

  /// `field=value` as on the command line; false where it makes no sense, and nothing is changed.
  bool assign(const std::string& assignment);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 Q_SIGNALS:
  void configChanged();

 private:
  struct Row {
    QString name;
    QString value;
    QString usual;
  };

  void rebuild();

  TrainConfig config_;
  std::vector<Row> rows_;
};

}  // namespace effnet
