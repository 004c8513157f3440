#pragma once

#include <QStyledItemDelegate>

namespace effnet {

/// A class of an answer: its name, logit and probability, and a bar as long as that.
class ScoreDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace effnet
