#pragma once

#include <QList>
#include <QString>

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

}  // namespace effnet
