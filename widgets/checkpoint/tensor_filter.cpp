#include "widgets/checkpoint/tensor_filter.h"

#include "widgets/checkpoint/tensor_table_model.h"

namespace effnet {

TensorFilter::TensorFilter(TensorTableModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), model_(model) {
  setSourceModel(&model);
  setSortRole(Qt::EditRole);
  setFilterKeyColumn(TensorTableModel::Name);
  setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void TensorFilter::setNoteworthyOnly(bool only) {
  noteworthyOnly_ = only;
  invalidateFilter();
}

bool TensorFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  if (noteworthyOnly_ && !model_.isNoteworthy(row)) return false;
  return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

}  // namespace effnet
