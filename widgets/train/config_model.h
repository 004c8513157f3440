#pragma once

#include "core/protocol/train_config.h"

#include <QAbstractItemModel>
#include <string>
#include <vector>

namespace effnet {

struct TrainField;

/// The settings of a run in groups: label and value. Values differing from the recipe's are marked, and can
/// be set back.
class ConfigModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column { Label, Value, Columns };
  enum Role { NameRole = Qt::UserRole + 1, ChoicesRole, ChangedRole };

  explicit ConfigModel(QObject* parent = nullptr);

  const TrainConfig& config() const { return config_; }

  /// Takes the recipe's values for all that a recipe decides.
  void setRecipe(Recipe recipe);
  void setConfig(const TrainConfig& config);

  /// `field=value` as on the command line; false where it makes no sense, and nothing is changed. The head's
  /// own epochs follow `epochs`, and depend on its last value alone, not on those before it.
  bool assign(const std::string& assignment);

  /// Gives a row the recipe's value again.
  void setBack(const QModelIndex& index);
  int changedFields() const;

  /// The value's cell of a setting; invalid where it has none.
  QModelIndex indexOf(const QString& name) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
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
    const TrainField* field;
    QString value;
    QString usual;
  };
  struct Group {
    QString title;
    std::vector<Row> rows;
  };

  void show(const TrainConfig& config);
  static std::string assignment(const Row& row, const QString& value);
  const Row* rowAt(const QModelIndex& index) const;
  void read();

  TrainConfig config_;
  int headEpochs_;  ///< as wished; a run too short for them has fewer, and a longer one all of them again
  double warmupEpochs_;  ///< likewise
  std::vector<Group> groups_;
};

}  // namespace effnet
