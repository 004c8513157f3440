#pragma once

#include "widgets/models/published_tables.h"

#include <QAbstractTableModel>

namespace effnet {

/// One published table for a view, as printed: the same digits, bold where bold, in brackets what is not
/// printed. Qt::EditRole gives numbers as numbers, for sorting.
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
};

}  // namespace effnet
