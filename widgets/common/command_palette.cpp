#include "widgets/common/command_palette.h"

#include "widgets/common/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace effnet {
namespace {

/// The button that opens the menu; none where it lies in another one.
const QAbstractButton* openerOf(const QMenu& menu, const QWidget& window) {
  for (const auto* button : window.findChildren<QToolButton*>())
    if (button->menu() == &menu) return button;
  for (const auto* button : window.findChildren<QPushButton*>())
    if (button->menu() == &menu) return button;
  return nullptr;
}

/// What is written on what opens the menu.
QString titleOf(const QMenu& menu, const QWidget& window) {
  if (!menu.title().isEmpty()) return menu.title();
  const QAbstractButton* opener = openerOf(menu, window);
  return opener ? opener->text() : QString();
}

/// In the menu of a button that is not in sight: another page's.
bool liesElsewhere(const QAction* action, const QWidget& window) {
  for (const QObject* owner = action->parent(); qobject_cast<const QMenu*>(owner); owner = owner->parent())
    if (const auto* opener = openerOf(*static_cast<const QMenu*>(owner), window)) return !opener->isVisible();
  return false;
}

/// A command whole: "Appearance › Dark", with its key.
QString titleOf(const QAction* action, const QWidget& window) {
  QString text = action->text();
  for (const QObject* owner = action->parent(); qobject_cast<const QMenu*>(owner); owner = owner->parent())
    if (const QString title = titleOf(*static_cast<const QMenu*>(owner), window); !title.isEmpty())
      text = title + QStringLiteral(" › ") + text;
  text.remove(u'&');
  const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
  return shortcut.isEmpty() ? text : text + QStringLiteral("    ") + shortcut;
}

}  // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QDialog(window, Qt::Popup), edit_(new QLineEdit), list_(new QListWidget) {
  collect(*window);
  edit_->setPlaceholderText(tr("What would you like to do?"));
  edit_->installEventFilter(this);
  list_->setAccessibleName(tr("Commands"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kSmall, spacing::kSmall, spacing::kSmall, spacing::kSmall);
  column->addWidget(edit_);
  column->addWidget(list_);
  resize(std::min(560, window->width() - 80), std::min(360, window->height() - 120));
  move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 60)));
  filter({});
  edit_->setFocus();
  connect(edit_, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(edit_, &QLineEdit::returnPressed, this, &CommandPalette::run);
  connect(list_, &QListWidget::itemClicked, this, &CommandPalette::run);
}

void CommandPalette::collect(const QWidget& window) {
  for (QAction* action : window.findChildren<QAction*>()) {
    const auto* owner = qobject_cast<const QWidget*>(action->parent());
    const bool reachable = !owner || owner->isVisible() || qobject_cast<const QMenu*>(owner);
    if (action->text().isEmpty() || !action->isEnabled() || action->isSeparator() || action->menu() ||
        !reachable)
      continue;
    deeds_ << [action] { action->trigger(); };
    titles_ << titleOf(action, window);
    elsewhere_ << liesElsewhere(action, window);
  }
  firstButton_ = deeds_.size();
  for (QPushButton* button : window.findChildren<QPushButton*>()) {
    const bool pressed =
        button->isVisible() && button->isEnabled() && !button->isCheckable() && !button->menu();
    const QString title = QString(button->text()).remove(u'&');
    if (!pressed || title.isEmpty() || titles_.contains(title)) continue;
    deeds_ << [button] { button->click(); };
    titles_ << title;
    elsewhere_ << false;
  }
}

/// What is typed is looked for on the page before one's eyes first, and on others last.
QList<qsizetype> CommandPalette::inOrder(bool sought) const {
  QList<qsizetype> order;
  const qsizetype first = sought ? firstButton_ : 0;
  for (const bool elsewhere : {false, true})
    for (qsizetype step = 0; step < deeds_.size(); ++step)
      if (const qsizetype i = (first + step) % deeds_.size(); elsewhere_[i] == elsewhere) order << i;
  return order;
}

void CommandPalette::filter(const QString& text) {
  list_->clear();
  const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
  for (const qsizetype i : inOrder(!words.isEmpty())) {
    const QString& title = titles_[i];
    const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
      return title.contains(word, Qt::CaseInsensitive);
    });
    if (!fits || !list_->findItems(title, Qt::MatchExactly).isEmpty()) continue;
    auto* item = new QListWidgetItem(title, list_);
    item->setData(Qt::UserRole, static_cast<int>(i));
  }
  if (list_->count() == 0)
    (new QListWidgetItem(tr("No command has these words"), list_))->setFlags(Qt::NoItemFlags);
  list_->setCurrentRow(0);
}

void CommandPalette::run() {
  const QListWidgetItem* item = list_->currentItem();
  if (!item || !item->data(Qt::UserRole).isValid()) return;
  const auto deed = deeds_[item->data(Qt::UserRole).toInt()];
  accept();
  deed();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
      list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, std::max(0, list_->count() - 1)));
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace effnet
