#pragma once

#include "widgets/models/network_comparison.h"

#include <QAbstractItemModel>
#include <optional>

namespace effnet {

/// The stage table as a tree: stages, their blocks, the blocks' layers; beside each stage's value the
/// baseline's, and a row of totals at the end. Replacing the network keeps rows, so that a view stays
/// unfolded and selected while φ moves.
class NetworkModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column {
    OperatorColumn,
    KernelColumn,
    StrideColumn,
    ExpandColumn,
    SqueezeColumn,
    LayersColumn,
    ChannelsColumn,
    InputColumn,
    OutputColumn,
    FieldColumn,
    ParamsColumn,
    MacsColumn,
    ActivationsColumn,
    ShareColumn,
    ColumnCount
  };

  enum Role {
    BaselineRole = Qt::UserRole,  ///< the baseline's value as text where it differs, else invalid
    TouchedRole,    ///< true where the value differs from what it was when holdReference() was called
    ExactRole,      ///< the number itself, for copies and sorting
    RequestedRole,  ///< what scaling asked for before rounding, as text, where rounding changed it
    TotalRole,      ///< true in the row that sums the stages, the last one
  };

  explicit NetworkModel(QObject* parent = nullptr);

  void setNetworks(const NetworkComparison& networks);
  void setConvention(Convention convention);

  /// Remembers the values of now, for TouchedRole; releaseReference() forgets them.
  void holdReference();
  void releaseReference();

  /// The stage's number (from 1) that a row belongs to, however deep; 0 for the totals.
  int stageOf(const QModelIndex& index) const;
  QModelIndex indexOfStage(int number) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Place {
    int stage = -1;
    int block = -1;
    int layer = -1;
  };

  static Place placeOf(const QModelIndex& index);
  const Block& blockAt(const Place& place) const;
  bool isTotal(const Place& place) const;
  QVariant totalValue(const Analysis& network, int column) const;
  QVariant stageValue(const StageCost& stage, int column) const;
  QVariant blockValue(const Block& block, int column) const;
  QVariant layerValue(const Layer& layer, int column) const;
  QVariant value(const Place& place, int column) const;
  QVariant baselineText(const Place& place, int column) const;
  double requested(const Place& place, int column) const;
  QVariant requestedText(const Place& place, int column) const;
  QVariant toolTip(const Place& place, int column) const;
  bool touched(const Place& place, int column) const;
  QString display(const QVariant& value, int column) const;
  QString columnName(int column) const;
  void groupBlocks();

  NetworkComparison networks_;
  std::vector<std::vector<const Block*>> blocks_;  ///< by stage
  std::vector<int> shownBlocks_;                   ///< rows that views know of, by stage
  std::vector<int> fields_;                        ///< receptive field by stage, pixels; 0 for none
  std::optional<Analysis> reference_;
  Convention convention_ = Convention::Macs;
};

}  // namespace effnet
