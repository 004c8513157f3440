#pragma once

#include "widgets/common/mnemonics.h"

#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace effnet {

class FocusRing;

/// What hands, eyes and ears need everywhere, so that no page can forget it: a frame around the Tab stop,
/// letters while Alt is held, a name for every control, dialogs that fit small screens.
class Assistance : public QObject {
  Q_OBJECT

 public:
  Assistance(QApplication& application, QObject* parent);
  ~Assistance() override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void keyChanged(QWidget* at, QEvent* event);
  FocusRing& ring();

  QPointer<FocusRing> ring_;  ///< goes with the window that it lies on
  Mnemonics mnemonics_;
};

}  // namespace effnet
