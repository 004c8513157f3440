#pragma once

#include <QStyledItemDelegate>

namespace effnet {

/// A picture of the film strip: its thumbnail, its answer, and the user's note.
class ThumbnailDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace effnet
