#pragma once

#include "core/protocol/checkpoint_answers.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace effnet {

/// "20.5 MiB"; with ≈ where only the network's own size is known.
QString downloadSize(const CatalogEntry& entry);

/// The public weights, a row each; Qt::EditRole gives numbers as numbers, for sorting.
class CatalogModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Top1, Size, Columns };

  explicit CatalogModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setEntries(std::vector<CatalogEntry> entries);

  /// It is on the engine's machine now.
  void setFile(const QString& name, const QString& file);
  const CatalogEntry& at(int row) const { return entries_[static_cast<std::size_t>(row)]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<CatalogEntry> entries_;
  QStringList titles_;  ///< names, short where they stay apart
};

}  // namespace effnet
