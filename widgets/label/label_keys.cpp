#include "widgets/label/label_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace effnet {

void LabelKeys::listenTo(QWidget* view) {
  view->installEventFilter(this);
}

bool LabelKeys::take(const QKeyEvent& event) {
  if (event.matches(QKeySequence::Undo)) {
    Q_EMIT undone();
    return true;
  }
  const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
  if (modifiers != Qt::NoModifier) return false;
  if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
    Q_EMIT classWanted(event.key() - Qt::Key_1);
    return true;
  }
  switch (event.key()) {
    case Qt::Key_Space:
      Q_EMIT agreed();
      return true;
    case Qt::Key_Backspace:
      Q_EMIT undone();
      return true;
    case Qt::Key_Delete:
      Q_EMIT cleared();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT viewSwitched();
      return true;
    default:
      break;
  }
  const QString text = event.text();
  if (text.isEmpty() || !text.front().isLetter()) return false;
  Q_EMIT typed(text);
  return true;
}

bool LabelKeys::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.modifiers() == Qt::NoModifier && (key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Space))
      event->accept();
  }
  if (event->type() == QEvent::KeyPress && take(*static_cast<QKeyEvent*>(event))) return true;
  return QObject::eventFilter(watched, event);
}

}  // namespace effnet
