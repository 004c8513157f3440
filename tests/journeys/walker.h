#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <exception>
#include <functional>
#include <utility>

namespace effnet::test {

/// Does what a curious person does: selects every entry of every list, combo box, menu, tab and segment that
/// is to be seen, presses every button, and looks at what that brings. It knows no page by name, so whatever
/// is added is walked, too. Dialogs are walked and dismissed.
class Walker {
 public:
  /// `home`: goes back to where the walk began, before each step.
  explicit Walker(std::function<void()> home = {}) : home_(std::move(home)) { lookForDialogs(); }

  /// Where the walk is, for messages: "combo readyComparisons: Table 3: ResNet-50".
  const QString& step() const { return step_; }
  int entries() const { return entries_; }
  const QStringList& problems() const { return problems_; }
  void addProblem(const QString& what) { problems_ << step_ + ": " + what; }

  void walk(QWidget& root) {
    const QPointer<QWidget> alive(&root);
    if (home_) home_();
    for (const auto& child : seen<QComboBox>(root)) walkCombo(alive, child);
    for (const auto& child : seen<QTabBar>(root)) walkTabs(alive, child);
    for (const auto& child : seen<QAbstractButton>(root)) walkButton(alive, child);
    for (const auto& child : seen<QWidget>(root)) walkContextMenu(child);
    // Last: what is opened from a list may lead away from here.
    for (const auto& child : seen<QAbstractItemView>(root)) walkView(alive, child);
  }

  void walkMenu(QMenu* menu) {
    const QPointer<QMenu> alive(menu);
    attempt(menu, QStringLiteral("opened"), [&] { Q_EMIT menu->aboutToShow(); });
    QList<QPointer<QAction>> actions;
    for (QAction* action : menu->actions()) actions << action;
    for (const auto& action : actions) {
      if (!alive || !action || action->isSeparator() || !action->isEnabled()) continue;
      if (action->menu() != nullptr)
        walkMenu(action->menu());
      else
        attempt(menu, action->text(), [&] { action->trigger(); });
    }
  }

 private:
  template <class Widget>
  static QList<QPointer<Widget>> seen(QWidget& root) {
    QList<QPointer<Widget>> found;
    for (Widget* child : root.findChildren<Widget*>())
      if (child->isVisible() && child->window() == root.window()) found << child;
    return found;
  }

  /// True the first time for this widget with this content.
  bool isNew(const QWidget* widget, const QString& content = {}) {
    const QString key = QString::number(reinterpret_cast<quintptr>(widget)) + content;
    if (done_.contains(key)) return false;
    done_.insert(key);
    return true;
  }

  template <class Act>
  void attempt(const QWidget* where, const QString& what, Act act) {
    step_ = QStringLiteral("%1 %2: %3").arg(where->metaObject()->className(), where->objectName(), what);
    ++entries_;
    try {
      if (home_) home_();
      act();
      QCoreApplication::processEvents();
    } catch (const std::exception& error) {
      addProblem(QString::fromLocal8Bit(error.what()));
    }
  }

  void look(const QPointer<QWidget>& root) {
    if (root) walk(*root);
  }

  void walkCombo(const QPointer<QWidget>& root, const QPointer<QComboBox>& combo) {
    if (!combo || !combo->isEnabled()) return;
    QStringList texts;
    for (int i = 0; i < combo->count(); ++i) texts << combo->itemText(i);
    if (!isNew(combo, texts.join(u'|'))) return;
    for (int i = 0; combo && i < combo->count(); ++i) {
      attempt(combo, combo->itemText(i), [&] {
        combo->setCurrentIndex(i);
        Q_EMIT combo->activated(i);
        Q_EMIT combo->textActivated(combo->itemText(i));
      });
      look(root);
    }
  }

  void walkView(const QPointer<QWidget>& root, const QPointer<QAbstractItemView>& view) {
    if (!view || qobject_cast<QHeaderView*>(view) || !view->model() || !isNew(view)) return;
    walkRows(root, view, {});
  }

  void walkRows(const QPointer<QWidget>& root, const QPointer<QAbstractItemView>& view,
                const QPersistentModelIndex& parent) {
    for (int row = 0; view && row < view->model()->rowCount(parent); ++row) {
      for (int column = view->model()->columnCount(parent) - 1; column >= 0; --column)
        view->setCurrentIndex(view->model()->index(row, column, parent));
      const QPersistentModelIndex index(view->model()->index(row, 0, parent));
      attempt(view, index.data().toString(), [&] {
        Q_EMIT view->clicked(index);
        if (view && index.isValid()) Q_EMIT view->doubleClicked(index);
        if (view && index.isValid()) Q_EMIT view->activated(index);
      });
      look(root);
      if (view && index.isValid()) walkEditors(view, index);
      if (view && index.isValid()) walkRows(root, view, index);
    }
  }

  /// The choices that cells of a row offer.
  void walkEditors(const QPointer<QAbstractItemView>& view, const QPersistentModelIndex& first) {
    for (int column = 0; view && first.isValid() && column < view->model()->columnCount(first.parent());
         ++column) {
      const QModelIndex cell = first.sibling(first.row(), column);
      if (!(cell.flags() & Qt::ItemIsEditable)) continue;
      view->openPersistentEditor(cell);
      const QPointer<QComboBox> editor(qobject_cast<QComboBox*>(view->indexWidget(cell)));
      for (int i = 0; editor && view && i < editor->count(); ++i)
        attempt(view, editor->itemText(i), [&] {
          editor->setCurrentIndex(i);
          view->itemDelegate()->setModelData(editor, view->model(), first.sibling(first.row(), column));
        });
      if (view && first.isValid()) view->closePersistentEditor(first.sibling(first.row(), column));
    }
  }

  void walkTabs(const QPointer<QWidget>& root, const QPointer<QTabBar>& tabs) {
    if (!tabs || !isNew(tabs)) return;
    for (int i = 0; tabs && i < tabs->count(); ++i) {
      attempt(tabs, tabs->tabText(i), [&] { tabs->setCurrentIndex(i); });
      look(root);
    }
  }

  static QMenu* menuOf(const QAbstractButton* button) {
    if (const auto* push = qobject_cast<const QPushButton*>(button)) return push->menu();
    const auto* tool = qobject_cast<const QToolButton*>(button);
    if (tool == nullptr || tool->menu() != nullptr) return tool ? tool->menu() : nullptr;
    return tool->defaultAction() ? tool->defaultAction()->menu() : nullptr;
  }

  void walkButton(const QPointer<QWidget>& root, const QPointer<QAbstractButton>& button) {
    if (!button || !button->isEnabled() || !isNew(button, button->text())) return;
    if (QMenu* menu = menuOf(button)) return walkMenu(menu);
    if (qobject_cast<QDialog*>(root)) return;  // its buttons are answers
    attempt(button, button->text() + ' ' + button->toolTip(), [&] { button->click(); });
    look(root);
  }

  void walkContextMenu(const QPointer<QWidget>& widget) {
    if (!widget || widget->contextMenuPolicy() == Qt::DefaultContextMenu || !isNew(widget, "context")) return;
    if (widget->contextMenuPolicy() == Qt::CustomContextMenu)
      attempt(widget, QStringLiteral("context menu"),
              [&] { Q_EMIT widget->customContextMenuRequested(widget->rect().center()); });
    if (widget && widget->contextMenuPolicy() == Qt::ActionsContextMenu)
      for (QAction* action : widget->actions()) attempt(widget, action->text(), [&] { action->trigger(); });
  }

  /// Again and again, also from within a dialog that was opened by this very thing.
  void lookForDialogs() {
    QTimer::singleShot(10, &context_, [this] {
      lookForDialogs();
      dismiss();
    });
  }

  /// What waits for an answer is looked at and sent away; called from within its event loop.
  void dismiss() {
    for (QWidget* open : {QApplication::activeModalWidget(), QApplication::activePopupWidget()}) {
      const QPointer<QWidget> waiting(open);
      if (!waiting || answering_.contains(open)) continue;
      answering_.insert(open);
      if (auto* menu = qobject_cast<QMenu*>(open))
        walkMenu(menu);
      else if (open->inherits("QDialog") && !open->inherits("QFileDialog") &&
               !open->inherits("QMessageBox") && !(open->windowFlags() & Qt::Popup & ~Qt::Window))
        walk(*open);
      answering_.remove(open);
      if (auto* dialog = qobject_cast<QDialog*>(waiting))
        dialog->reject();
      else if (waiting)
        waiting->close();
    }
  }

  std::function<void()> home_;
  QObject context_;
  QSet<QString> done_;
  QSet<QWidget*> answering_;
  QStringList problems_;
  QString step_;
  int entries_ = 0;
};

}  // namespace effnet::test
