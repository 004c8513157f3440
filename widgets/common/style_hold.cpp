#include "widgets/common/style_hold.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace effnet {
namespace {

constexpr qint64 kSliceMs = 4;  // of the event loop's time at once

/// Keeps the news of another style from what is in some parts of a window until there is time for it.
class LateNews : public QObject {
 public:
  explicit LateNews(const QList<QWidget*>& parts) : QObject(qApp), parts_(parts.begin(), parts.end()) {
    qApp->installEventFilter(this);
  }

  /// From now on news arrive at once, but for those that are kept.
  void stopKeeping() { keeping_ = false; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (keeping_) {
      const bool kept = event->type() == QEvent::StyleChange && isWithin(qobject_cast<QWidget*>(watched));
      if (kept) waiting_.append(static_cast<QWidget*>(watched));
      return kept;
    }
    if (event->type() == QEvent::Show && isWithin(qobject_cast<QWidget*>(watched))) tell(waiting_.size());
    if (event->type() == QEvent::Paint && !std::exchange(painted_, true)) tellSome();
    return false;
  }

 private:
  bool isWithin(const QWidget* widget) const {
    return std::ranges::any_of(parts_, [widget](const QPointer<QWidget>& part) {
      return widget && part && (part == widget || part->isAncestorOf(widget));
    });
  }

  void tell(qsizetype count) {
    for (; count > 0 && !waiting_.isEmpty(); --count) {
      QEvent news(QEvent::StyleChange);
      if (const QPointer<QWidget> widget = waiting_.takeFirst()) QCoreApplication::sendEvent(widget, &news);
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
  auto* news = new LateNews(hidden_);
  qApp->setStyleSheet(sheet_);
  news->stopKeeping();
}

void StyleHold::postpone(QWidget* hidden) {
  hidden_.append(hidden);
}

}  // namespace effnet
