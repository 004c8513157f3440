#include "widgets/common/mnemonics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>

namespace effnet {
namespace {

constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

bool isLetter(QChar character) {
  return QString::fromLatin1(kLetters).contains(character.toUpper());
}

/// Where in `text` the letter stands that none has yet: beginnings of words first; −1 if there is none.
qsizetype freeLetter(const QString& text, const QString& taken) {
  for (const bool beginnings : {true, false})
    for (qsizetype i = 0; i < text.size(); ++i) {
      const bool begins = i == 0 || text[i - 1].isSpace();
      if (isLetter(text[i]) && (begins || !beginnings) && !taken.contains(text[i].toUpper())) return i;
    }
  return -1;
}

QString textOf(const QWidget& widget, int tab) {
  if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) return bar->tabText(tab);
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
  return static_cast<const QAbstractButton&>(widget).text();
}

void setText(QWidget& widget, int tab, const QString& text) {
  if (auto* bar = qobject_cast<QTabBar*>(&widget)) return bar->setTabText(tab, text);
  if (auto* label = qobject_cast<QLabel*>(&widget)) return label->setText(text);
  auto& button = static_cast<QAbstractButton&>(widget);
  const QKeySequence shortcut = button.shortcut();  // setText forgets it
  button.setText(text);
  if (button.shortcut().isEmpty()) button.setShortcut(shortcut);
}

}  // namespace

void Mnemonics::show(QWidget& window) {
  if (isShown()) return;
  taken_.clear();
  for (QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window) continue;
    if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
      for (int tab = 0; tab < bar->count(); ++tab) give(*widget, tab, bar->tabText(tab));
    } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
      if (label->buddy() != nullptr && label->textFormat() != Qt::RichText) give(*widget, -1, label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
      // A button with a shortcut of its own keeps it.
      if (button->shortcut().isEmpty()) give(*widget, -1, button->text());
    }
  }
}

void Mnemonics::give(QWidget& widget, int tab, const QString& text) {
  if (text.isEmpty() || text.contains(u'&')) return;
  QString now = text;
  if (const qsizetype at = freeLetter(text, taken_); at >= 0) {
    taken_ += text[at].toUpper();
    now.insert(at, u'&');
  } else if (std::none_of(text.begin(), text.end(), isLetter)) {
    const qsizetype letter = freeLetter(QString::fromLatin1(kLetters), taken_);
    if (letter < 0) return;
    taken_ += QLatin1Char(kLetters[letter]);
    now += QStringLiteral("(&%1)").arg(QLatin1Char(kLetters[letter]));
  } else {
    return;  // all its letters are taken: Tab leads there
  }
  given_.append({&widget, tab, text, now});
  setText(widget, tab, now);
}

void Mnemonics::hide() {
  for (const Given& given : std::as_const(given_))
    if (given.widget && textOf(*given.widget, given.tab) == given.now)
      setText(*given.widget, given.tab, given.before);
  given_.clear();
}

}  // namespace effnet
