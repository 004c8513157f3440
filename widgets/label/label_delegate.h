#pragma once

#include <QStyledItemDelegate>

namespace effnet {

/// A picture of the grid: its thumbnail, its class, or in grey what it is taken for.
class LabelDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  static constexpr int kThumbnail = 128;

  using QStyledItemDelegate::QStyledItemDelegate;

  static QSize cellSize();
  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return cellSize(); }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace effnet
