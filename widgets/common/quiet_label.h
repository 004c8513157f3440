#pragma once

#include <QWidget>

namespace effnet {

/// A text that changes with every step of a slider. Unlike QLabel it only repaints then: its size does not
/// follow the text, so nothing around it is laid out again.
class QuietLabel : public QWidget {
  Q_OBJECT

 public:
  /// Room for `lines` lines, wrapped at words; what does not fit is cut off.
  explicit QuietLabel(int lines = 1, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop,
                      QWidget* parent = nullptr);

  void setText(const QString& text);
  QString text() const { return text_; }

  /// As many lines as this, the longest text, takes at the label's width: it depends on the language, the
  /// type and the place, but not on the text that is shown.
  void setRoomFor(const QString& longest);

  /// In the theme's muted colour.
  void setMuted(bool muted);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString text_;
  QString longest_;
  int lines_;
  Qt::Alignment alignment_;
  bool muted_ = false;
};

}  // namespace effnet
