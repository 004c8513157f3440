#pragma once

#include "widgets/models/published_tables.h"

#include <QAbstractTableModel>

namespace effnet {

/// One published table for a view; Qt::EditRole gives numbers as numbers, for sorting.
class PublishedTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  explicit PublishedTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setTable(const PublishedTable& table);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  PublishedTable table_;
  QVector<int> decimals_;  ///< by column; −1 for as many as a number needs
};

}  // namespace effnet
