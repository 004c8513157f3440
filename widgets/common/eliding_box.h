#pragma once

#include <QComboBox>

namespace effnet {

/// A choice whose entries may be longer than its place: what is chosen ends in an ellipsis then, and its
/// tooltip and the list that opens have it whole.
class ElidingBox : public QComboBox {
 public:
  using QComboBox::QComboBox;

  void showPopup() override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QString fitting() const;
};

}  // namespace effnet
