#pragma once

#include "core/scaling/network_spec.h"

#include <QAbstractTableModel>

namespace effnet {

/// A baseline's stages to edit: a row for each, refused where the result could not be built.
class StageSpecModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    OperatorColumn,
    KernelColumn,
    StrideColumn,
    ExpandColumn,
    SqueezeColumn,
    ChannelsColumn,
    LayersColumn,
    // What few networks need.
    ActivationColumn,
    SkipColumn,
    ExpandFromColumn,
    AlwaysExpandsColumn,
    ColumnCount
  };

  explicit StageSpecModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  const NetworkSpec& spec() const { return spec_; }

  /// Shows a baseline; emits no edited().
  void setSpec(const NetworkSpec& spec);

  /// A copy of the row behind it. False at the limit on stages.
  bool duplicate(int row);
  bool removeStage(int row);

  static QStringList operators();

  /// The words that a value is chosen from; empty for numbers, which are typed.
  QStringList words(const QModelIndex& index) const;

  /// Whether a column describes any of the stages.
  bool hasEffect(int column) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 Q_SIGNALS:
  void edited(const effnet::NetworkSpec& spec);

  /// A value was refused, and why.
  void refused(const QString& reason);

 private:
  bool accept(const NetworkSpec& next);
  QString columnName(int column) const;

  NetworkSpec spec_;
};

}  // namespace effnet
