#pragma once

#include <QSortFilterProxyModel>

namespace effnet {

class TensorTableModel;

/// Which tensors are shown: those whose name matches, or of them only those that are not as they should be.
class TensorFilter : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit TensorFilter(TensorTableModel& model, QObject* parent = nullptr);

  void setNoteworthyOnly(bool only);

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  TensorTableModel& model_;
  bool noteworthyOnly_ = false;
};

}  // namespace effnet
