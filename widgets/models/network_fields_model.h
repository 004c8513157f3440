#pragma once

#include "core/scaling/network_spec.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace effnet {

/// What belongs to a baseline as a whole, to edit: stem, head, activations, normalisation, how it scales. A
/// row for each field that has an effect on this network.
class NetworkFieldsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { NameColumn, ValueColumn, ColumnCount };

  explicit NetworkFieldsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  const NetworkSpec& spec() const { return spec_; }

  /// Shows a baseline; emits no edited().
  void setSpec(const NetworkSpec& spec);

  /// The words that a value is chosen from; empty for numbers, which are typed.
  QStringList words(const QModelIndex& index) const;

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
  NetworkSpec spec_;
  QVector<int> shown_;  ///< of all fields, those that have an effect
};

}  // namespace effnet
