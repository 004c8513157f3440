#include "widgets/common/style_hold.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QHash>
#include <QPointer>
#include <QStyle>
#include <QTimer>
#include <QWidget>
#include <utility>

namespace effnet {
namespace {

constexpr qint64 kSliceMs = 4;  // of the event loop's time at once

/// Keeps a new style from what is in some parts of the windows until there is time for it.
class LateStyle : public QObject {
 public:
  /// `afterPainting`: there is time only once something was painted.
  LateStyle(const QList<QWidget*>& parts, bool afterPainting) : QObject(qApp), painted_(!afterPainting) {
    for (QWidget* part : parts) {
      const int index = static_cast<int>(waiting_.size());
      waiting_.append({part});
      for (QWidget* widget : part->findChildren<QWidget*>()) waiting_.back().append(widget);
      for (const QPointer<QWidget>& widget : waiting_.back()) partOf_.insert(widget, index);
    }
    // Qt polishes those anew that it has polished before; these have their turn later.
    for (QWidget* widget : partOf_.keys()) {
      if (widget->testAttribute(Qt::WA_WState_Polished)) widget->style()->unpolish(widget);
      widget->setAttribute(Qt::WA_WState_Polished, false);
    }
    qApp->installEventFilter(this);
  }

  /// From now on a style arrives at once.
  void stopKeeping() {
    keeping_ = false;
    if (painted_) tellSome();
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (keeping_ && (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange))
      return partOf_.contains(static_cast<QWidget*>(watched));
    if (keeping_) return false;
    if (event->type() == QEvent::Show)
      if (const auto found = partOf_.constFind(static_cast<QWidget*>(watched)); found != partOf_.cend())
        tell(*found, waiting_[*found].size());
    if (event->type() == QEvent::Paint && !std::exchange(painted_, true)) tellSome();
    return false;
  }

 private:
  static void polish(QWidget& widget) {
    widget.ensurePolished();
    if (widget.testAttribute(Qt::WA_WState_Polished)) return;
    widget.style()->polish(&widget);  // Qt does so by itself only the first time
    widget.setAttribute(Qt::WA_WState_Polished);
  }

  void tell(int part, qsizetype count) {
    for (; count > 0 && !waiting_[part].isEmpty(); --count) {
      const QPointer<QWidget> widget = waiting_[part].takeFirst();
      if (!widget) continue;
      polish(*widget);
      for (const QEvent::Type type : {QEvent::StyleChange, QEvent::PaletteChange}) {
        QEvent news(type);
        QCoreApplication::sendEvent(widget, &news);
      }
    }
  }

  void tellSome() {
    QTimer::singleShot(0, this, [this] {
      QElapsedTimer clock;
      clock.start();
      for (; next_ < waiting_.size() && clock.elapsed() < kSliceMs;
           next_ += waiting_[next_].isEmpty() ? 1 : 0)
        tell(next_, 1);
      if (next_ == waiting_.size())
        deleteLater();
      else
        tellSome();
    });
  }

  QList<QList<QPointer<QWidget>>> waiting_;  ///< each part's widgets that have not been told yet
  QHash<QWidget*, int> partOf_;
  int next_ = 0;  ///< the part that is told in idle time
  bool keeping_ = true;
  bool painted_;
};

/// The outermost widgets that nobody sees in an open window: other pages, closed panels.
void addHidden(QWidget* widget, QList<QWidget*>& hidden) {
  if (widget->isHidden()) {
    hidden.append(widget);
    return;
  }
  for (QObject* child : widget->children())
    if (child->isWidgetType()) addHidden(static_cast<QWidget*>(child), hidden);
}

}  // namespace

StyleHold::StyleHold() : sheet_(qApp->styleSheet()) {
  qApp->setStyleSheet({});
}

StyleHold::~StyleHold() {
  auto* late = new LateStyle(hidden_, true);
  qApp->setStyleSheet(sheet_);
  late->stopKeeping();
}

void restyle(const std::function<void()>& change) {
  QList<QWidget*> hidden;
  for (QWidget* window : QApplication::topLevelWidgets())
    if (window->isVisible()) addHidden(window, hidden);
  auto* late = new LateStyle(hidden, false);
  change();
  late->stopKeeping();
}

void StyleHold::postpone(QWidget* hidden) {
  hidden_.append(hidden);
}

}  // namespace effnet
