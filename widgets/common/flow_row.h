#pragma once

#include <QLayout>
#include <QList>

namespace effnet {

/// A row of controls that goes on in the next line where it is too narrow, so that no text is cut. What
/// stands after addGap() keeps to the right end as long as everything fits one line, and together after it;
/// what was added by addFilling() takes the room that the others leave.
class FlowRow : public QLayout {
 public:
  explicit FlowRow(QWidget* parent = nullptr);
  ~FlowRow() override;

  void addGap() { gap_ = count(); }
  void addFilling(QWidget* widget);
  /// Lines stand in the middle.
  void setCentred() { centred_ = true; }

  void addItem(QLayoutItem* item) override;
  int count() const override { return static_cast<int>(items_.size()); }
  QLayoutItem* itemAt(int index) const override { return items_.value(index); }
  QLayoutItem* takeAt(int index) override;

  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  /// Places the items where `place` is set; returns the height that they need.
  int arrange(const QRect& rect, bool place) const;
  int lineWidth() const;

  QList<QLayoutItem*> items_;
  int gap_ = -1;
  int filling_ = -1;
  bool centred_ = false;
};

}  // namespace effnet
