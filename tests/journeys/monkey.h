#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QRandomGenerator>
#include <QStringList>
#include <QTabBar>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <QWheelEvent>
#include <QWindow>
#include <functional>
#include <utility>

namespace effnet::test {

/// Sends random clicks, keys, wheel turns, drops and sizes to whatever window is before the person, dialogs
/// and menus included. The same seed makes the same choices; what stands on the screen when they are made
/// also hangs on how fast the engine answers.
class Monkey {
 public:
  struct Toys {
    QStringList files;  ///< what is dropped and named in dialogs
    QString folder;     ///< where it may save
  };

  Monkey(quint32 seed, Toys toys, std::function<void(const QString&)> told)
      : dice_(seed), toys_(std::move(toys)), told_(std::move(told)) {}

  /// Steps from here on, one after another, also within the loops of dialogs and menus.
  void begin(int pauseMs) {
    pause_ = pauseMs;
    again();
  }
  void stop() { stopped_ = true; }

  int steps() const { return steps_; }
  int dialogs() const { return dialogs_; }
  const QString& step() const { return step_; }
  const QStringList& problems() const { return problems_; }
  void addProblem(const QString& what) {
    const QString problem = QStringLiteral("step %1, %2: %3").arg(steps_).arg(step_, what);
    if (!problems_.contains(problem)) problems_ << problem;
  }

 private:
  static constexpr int kStepsInDialog = 25;

  void again() {
    QTimer::singleShot(roll(8) == 0 ? pause_ * 10 : pause_, &context_, [this] {
      if (stopped_) return;
      again();
      // A step's own handling of events must not begin the next one; the loop of a dialog it opened must.
      const int level = QThread::currentThread()->loopLevel();
      if (level <= busyLevel_) return;
      const int before = std::exchange(busyLevel_, level);
      act();
      busyLevel_ = before;
    });
  }

  int roll(int sides) { return static_cast<int>(dice_.bounded(sides)); }

  void note(const QString& what) {
    ++steps_;
    step_ = what;
    told_(what);
  }

  void act() {
    if (answerModal()) return;
    QWidget* root = before();
    if (root == nullptr || root->windowHandle() == nullptr) return;
    const int kind = roll(100);
    if (kind < 45) return clickSomething(*root);
    if (kind < 60) return click(*root, anywhere(*root));
    if (kind < 82) return press(*root);
    if (kind < 90) return turnWheel(*root);
    if (kind < 93) return drag(*root);
    if (kind < 97) return drop(*root);
    resize(*root);
  }

  /// The window that a person would see in front.
  QWidget* before() {
    if (QWidget* popup = QApplication::activePopupWidget()) return popup;
    if (QWidget* modal = QApplication::activeModalWidget()) return modal;
    QList<QWidget*> seen = QApplication::topLevelWidgets();
    seen.removeIf([](const QWidget* each) {
      return !each->isVisible() || each->windowType() == Qt::ToolTip || each->inherits("QTipLabel");
    });
    return seen.isEmpty() ? nullptr : seen[roll(static_cast<int>(seen.size()))];
  }

  /// File dialogs are answered (they could delete files); any other is left by Escape at last.
  bool answerModal() {
    QWidget* modal = QApplication::activeModalWidget();
    if (modal == nullptr) return false;
    if (modal != modal_) {
      modal_ = modal;
      stepsInModal_ = 0;
      ++dialogs_;
    }
    auto* file = qobject_cast<QFileDialog*>(modal);
    if (file != nullptr && roll(3) > 0) {
      const QString name = file->acceptMode() == QFileDialog::AcceptSave
                               ? QStringLiteral("%1/saved%2").arg(toys_.folder).arg(roll(20))
                               : toys_.files[roll(static_cast<int>(toys_.files.size()))];
      note("names " + name);
      file->findChild<QLineEdit*>()->setText(name);
      QMetaObject::invokeMethod(file, "accept");
      if (file != QApplication::activeModalWidget()) return true;
    }
    if (file == nullptr && ++stepsInModal_ < kStepsInDialog && roll(20) > 0) return false;
    leaveByEscape(*modal);
    return true;
  }

  void leaveByEscape(QWidget& dialog) {
    const QPointer<QWidget> open(&dialog);
    note(QStringLiteral("Escape in %1 %2").arg(nameOf(dialog), dialog.windowTitle()));
    for (int each = 0; each < 4; ++each) {  // lists that are open and fields that are edited go first
      QWidget* front = open;
      if (QWidget* popup = QApplication::activePopupWidget()) front = popup;
      if (front != nullptr && front->windowHandle() != nullptr)
        QTest::keyClick(front->windowHandle(), Qt::Key_Escape);
      QCoreApplication::processEvents();
      if (!open || !open->isVisible() || QApplication::activeModalWidget() != open) return;
    }
    addProblem("Escape does not close it");
    if (auto* box = qobject_cast<QDialog*>(open)) box->reject();
  }

  static QString nameOf(const QWidget& widget) {
    return QStringLiteral("%1 '%2'").arg(widget.metaObject()->className(), widget.objectName());
  }

  QPoint anywhere(const QWidget& root) {
    return {roll(std::max(1, root.width())), roll(std::max(1, root.height()))};
  }

  static bool invites(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QTabBar*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || widget->focusPolicy() != Qt::NoFocus;
  }

  void clickSomething(QWidget& root) {
    QWidgetList inviting;
    for (QWidget* child : root.findChildren<QWidget*>())
      if (child->isVisible() && child->isEnabled() && child->window() == &root && invites(child) &&
          !child->visibleRegion().isEmpty())
        inviting << child;
    if (inviting.isEmpty()) return click(root, anywhere(root));
    QWidget* chosen = inviting[roll(static_cast<int>(inviting.size()))];
    const QRect seen = chosen->visibleRegion().boundingRect();
    click(root, chosen->mapTo(&root, seen.topLeft() + QPoint(roll(seen.width()), roll(seen.height()))));
  }

  void click(QWidget& root, QPoint at) {
    const QPointer<QWidget> alive(&root);
    const QPointer<QWindow> window(root.windowHandle());
    const QWidget* hit = root.childAt(at);
    const int kind = roll(20);
    const Qt::MouseButton button = kind < 2 ? Qt::RightButton : kind == 2 ? Qt::MiddleButton : Qt::LeftButton;
    const Qt::KeyboardModifiers with = kind == 3   ? Qt::ControlModifier
                                       : kind == 4 ? Qt::ShiftModifier
                                                   : Qt::NoModifier;
    note(QStringLiteral("%1 click on %2 at %3,%4")
             .arg(kind > 16 ? "double" : QString::number(button), nameOf(hit != nullptr ? *hit : root))
             .arg(at.x())
             .arg(at.y()));
    QTest::mouseMove(window, at);
    for (int each = 0; each < (kind > 16 ? 2 : 1); ++each) {
      if (window) QTest::mousePress(window, button, with, at);
      if (window) QTest::mouseRelease(window, button, with, at);
    }
    // A menu of the person's own, which the platform would ask for.
    if (button != Qt::RightButton || !alive || !alive->isVisible()) return;
    if (QWidget* target = alive->childAt(at)) {
      QContextMenuEvent wish(QContextMenuEvent::Mouse, target->mapFrom(alive, at), alive->mapToGlobal(at));
      QCoreApplication::sendEvent(target, &wish);
    }
  }

  void press(QWidget& root) {
    static constexpr Qt::Key kKeys[] = {
        Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space,    Qt::Key_Escape, Qt::Key_Left,
        Qt::Key_Up,   Qt::Key_Right,   Qt::Key_Down,   Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Home,
        Qt::Key_End,  Qt::Key_Delete,  Qt::Key_F1,     Qt::Key_F2,       Qt::Key_F5,     Qt::Key_F9,
        Qt::Key_Menu, Qt::Key_Plus,    Qt::Key_Minus,  Qt::Key_Backspace};
    static constexpr char kText[] = "0123456789.,-eEabcxyz=+@<b>%&";
    const int kind = roll(10);
    if (kind < 4) return type(root, kText[roll(sizeof kText - 1)]);
    if (kind < 6) {
      const char letters[] = "123456ZYACVXFKNOSRDEGLMTUIP";
      const auto key = static_cast<Qt::Key>(letters[roll(sizeof letters - 1)]);
      return send(root, key, Qt::ControlModifier | (roll(5) == 0 ? Qt::ShiftModifier : Qt::NoModifier));
    }
    const int repeated = roll(6) == 0 ? 8 : 1;
    const Qt::Key key = kKeys[roll(std::size(kKeys))];
    const QPointer<QWidget> alive(&root);
    for (int each = 0; each < repeated && alive; ++each) send(*alive, key, Qt::NoModifier);
  }

  void type(const QWidget& root, char letter) {
    note(QStringLiteral("types %1").arg(letter));
    const QPointer<QWindow> window(root.windowHandle());
    if (window) QTest::keyClick(window, letter);
  }

  void send(const QWidget& root, Qt::Key key, Qt::KeyboardModifiers with) {
    note(QStringLiteral("key %1").arg(QKeySequence(with | key).toString()));
    const QPointer<QWindow> window(root.windowHandle());
    if (window && root.isVisible()) QTest::keyClick(window, key, with);
  }

  void turnWheel(QWidget& root) {
    const QPoint at = anywhere(root);
    QWidget* under = root.childAt(at) != nullptr ? root.childAt(at) : &root;
    const QPoint angle = roll(4) == 0 ? QPoint(120, 0) : QPoint(0, 120 * (roll(7) - 3));
    note("wheel on " + nameOf(*under));
    QWheelEvent turned(under->mapFrom(&root, at), root.mapToGlobal(at), {}, angle, Qt::NoButton,
                       roll(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(under, &turned);
  }

  void drag(QWidget& root) {
    const QPointer<QWindow> window(root.windowHandle());
    const QPoint from = anywhere(root);
    const QPoint to = anywhere(root);
    note(QStringLiteral("drag from %1,%2 to %3,%4").arg(from.x()).arg(from.y()).arg(to.x()).arg(to.y()));
    if (window) QTest::mousePress(window, Qt::LeftButton, {}, from);
    for (int each = 1; each <= 4 && window; ++each) QTest::mouseMove(window, from + (to - from) * each / 4);
    if (window) QTest::mouseRelease(window, Qt::LeftButton, {}, to);
  }

  void drop(QWidget& root) {
    QMimeData data;
    QList<QUrl> urls;
    for (int each = roll(3); each >= 0; --each)
      urls << QUrl::fromLocalFile(toys_.files[roll(static_cast<int>(toys_.files.size()))]);
    data.setUrls(urls);
    QPointer<QWidget> target(root.childAt(anywhere(root)));
    while (target && !target->acceptDrops()) target = target->parentWidget();
    if (!target) return;
    note(QStringLiteral("drops %1 on %2").arg(urls.first().fileName(), nameOf(*target)));
    QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    if (!target) return;
    QDropEvent event(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
  }

  void resize(QWidget& root) {
    const QSize size(200 + roll(2000), 200 + roll(1200));
    note(QStringLiteral("size %1 × %2").arg(size.width()).arg(size.height()));
    if (root.isWindow() && root.windowType() != Qt::Popup) root.resize(size);
  }

  QRandomGenerator dice_;
  Toys toys_;
  std::function<void(const QString&)> told_;
  QObject context_;
  QPointer<QWidget> modal_;
  QStringList problems_;
  QString step_ = QStringLiteral("start");
  int pause_ = 1;
  int stepsInModal_ = 0;
  int busyLevel_ = 0;
  int steps_ = 0;
  int dialogs_ = 0;
  bool stopped_ = false;
};

}  // namespace effnet::test
