#pragma once

#include "core/protocol/network_choice.h"

#include <QAbstractTableModel>

namespace effnet {

/// Every published network with each of its public weights as rows, judged by a budget; always in the same
/// order, so that a choice outlives a change of the budget. Qt::EditRole gives numbers as numbers, for
/// sorting.
class ChoiceModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    NetworkColumn,
    Top1Column,
    MacsColumn,
    ParamsColumn,
    InputColumn,
    InferenceColumn,
    FileColumn,
    TrainingColumn,
    LatencyColumn,
    WeightsColumn,
    LicenceColumn,
    BreaksColumn,
    ColumnCount
  };

  explicit ChoiceModel(QObject* parent = nullptr);

  /// Empty before the first judgement, which counts all published networks.
  void judge(const Budget& budget);

  const std::vector<NetworkChoice>& choices() const { return choices_; }
  const Budget& budget() const { return budget_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QVariant value(const NetworkChoice& choice, int column) const;
  QString display(const NetworkChoice& choice, int column) const;
  QString toolTip(const NetworkChoice& choice) const;

  std::vector<NetworkChoice> choices_;
  Budget budget_;
};

/// "EfficientNet-B1", with the input's size where it is not the network's own.
QString choiceName(const NetworkChoice& choice);

/// "79.1 %", or "–" where nobody published it.
QString choiceTop1(const NetworkChoice& choice);

}  // namespace effnet
