#pragma once

#include <QImage>
#include <QWidget>

namespace effnet {

/// The screen, darkened, to pull a rectangle on; that part of it becomes a picture.
class ScreenPicker : public QWidget {
  Q_OBJECT

 public:
  /// `screen`: a picture of the whole screen in its own pixels.
  explicit ScreenPicker(QImage screen, QWidget* parent = nullptr);

  /// A picture of the window's screen; null where the desktop gives none of itself (Wayland).
  static QImage photograph(const QWidget& window);

 Q_SIGNALS:
  void picked(const QImage& part);
  void cancelled();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QRect chosen() const;

  QImage screen_;
  QPoint from_;
  QPoint to_;
  bool pulling_ = false;
};

}  // namespace effnet
