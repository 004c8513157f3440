#include "widgets/common/style_hold.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QPointer>
#include <QStyle>
#include <QTimer>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace effnet {
namespace {

constexpr qint64 kSliceMs = 4;  // of the event loop's time at once

/// Keeps a new style from what is in some parts of a window until there is time for it.
class LateStyle : public QObject {
 public:
  explicit LateStyle(const QList<QWidget*>& parts) : QObject(qApp), parts_(parts.begin(), parts.end()) {
    for (QWidget* part : parts) {
      waiting_.append(part);
      for (QWidget* widget : part->findChildren<QWidget*>()) waiting_.append(widget);
    }
    // Qt polishes those anew that it has polished before; these have their turn later.
    for (const QPointer<QWidget>& widget : waiting_) widget->setAttribute(Qt::WA_WState_Polished, false);
    qApp->installEventFilter(this);
  }

  /// From now on a style arrives at once.
  void stopKeeping() { keeping_ = false; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (keeping_) return event->type() == QEvent::StyleChange && isWithin(widget);
    if (event->type() == QEvent::Show && isWithin(widget)) tell(waiting_.size());
    if (event->type() == QEvent::Paint && !std::exchange(painted_, true)) tellSome();
    return false;
  }

 private:
  bool isWithin(const QWidget* widget) const {
    return std::ranges::any_of(parts_, [widget](const QPointer<QWidget>& part) {
      return widget && part && (part == widget || part->isAncestorOf(widget));
    });
  }

  static void polish(QWidget& widget) {
    widget.ensurePolished();
    if (widget.testAttribute(Qt::WA_WState_Polished)) return;
    widget.style()->polish(&widget);  // Qt does so by itself only the first time
    widget.setAttribute(Qt::WA_WState_Polished);
  }

  void tell(qsizetype count) {
    for (; count > 0 && !waiting_.isEmpty(); --count) {
      const QPointer<QWidget> widget = waiting_.takeFirst();
      if (!widget) continue;
      polish(*widget);
      QEvent news(QEvent::StyleChange);
      QCoreApplication::sendEvent(widget, &news);
    }
  }

  void tellSome() {
    QTimer::singleShot(0, this, [this] {
      QElapsedTimer clock;
      for (clock.start(); !waiting_.isEmpty() && clock.elapsed() < kSliceMs;) tell(1);
      if (waiting_.isEmpty())
        deleteLater();
      else
        tellSome();
    });
  }

  QList<QPointer<QWidget>> parts_;
  QList<QPointer<QWidget>> waiting_;
  bool keeping_ = true;
  bool painted_ = false;
};

}  // namespace

StyleHold::StyleHold() : sheet_(qApp->styleSheet()) {
  qApp->setStyleSheet({});
}

StyleHold::~StyleHold() {
  auto* late = new LateStyle(hidden_);
  qApp->setStyleSheet(sheet_);
  late->stopKeeping();
}

void StyleHold::postpone(QWidget* hidden) {
  hidden_.append(hidden);
}

}  // namespace effnet
