#pragma once

#include <QPointer>
#include <QWidget>

namespace effnet {

/// A frame around the control that has the keyboard's focus, whatever draws that control: one place for all
/// Tab stops. It appears when the focus came by the keyboard, and goes with a click.
class FocusRing : public QWidget {
  Q_OBJECT

 public:
  FocusRing();

  /// Watches the whole program; `reason` says how the focus came.
  void surround(QWidget* control, Qt::FocusReason reason);
  void follow(const QWidget* changed);
  QWidget* control() const { return control_; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void place();

  QPointer<QWidget> control_;
};

}  // namespace effnet
