#pragma once

#include <QList>
#include <QString>
#include <functional>

class QWidget;

namespace effnet {

/// While one lives, widgets are made without the application's style sheet, and get it together when it goes.
/// With a style sheet each widget that is put into another restyles everything within: half a second of the
/// program's start.
class StyleHold {
 public:
  StyleHold();
  ~StyleHold();
  StyleHold(const StyleHold&) = delete;
  StyleHold& operator=(const StyleHold&) = delete;

  /// A part of the window that is not seen at first: what it contains is told of its style after the window's
  /// first painting, a little at a time, or when it is shown before that.
  void postpone(QWidget* hidden);

 private:
  QString sheet_;
  QList<QWidget*> hidden_;
};

/// Makes a change of the application's palette or style sheet. What is on the screen has it at once; what is
/// hidden, other pages above all, is told afterwards, a little at a time, or when it is shown before that.
void restyle(const std::function<void()>& change);

}  // namespace effnet
