#pragma once

#include <QStyledItemDelegate>

namespace effnet {

/// A tile has its size before its picture has come.
class TileDelegate : public QStyledItemDelegate {
 public:
  TileDelegate(const QSize& size, QObject* parent) : QStyledItemDelegate(parent), size_(size) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return size_; }

 private:
  const QSize size_;
};

}  // namespace effnet
