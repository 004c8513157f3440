#include "tests/journeys/every_window.h"
#include "tests/journeys/journey.h"
#include "widgets/common/spoken_names.h"
#include "widgets/train/train_page.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <functional>

namespace effnet {

/// The window by keys and words: F1, letters behind Alt, menus, Ctrl+K.
class TestCommands : public Journey {
  Q_OBJECT

 private:
  QStringList problems_;

  QString told() {
    QString all = problems_.join('\n');
    problems_.clear();
    return all;
  }

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    qputenv("EFFNET_ENGINE", "/nonexistent/effnet-engine");
    open();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
  }

  /// F1 at every Tab stop of every page: a chapter for people, never the references for programs; and the
  /// field's name is found on each page at more than one of its fields.
  void f1OpensAboutTheField() {
    ManualWindow manual;
    const auto* browser = manual.findChild<QTextBrowser*>();
    for (const PageRow& row : pageRows()) {
      QWidget* page = test::EveryWindow(*application_).pageOf(row);
      window().showPage(page);
      QCoreApplication::processEvents();
      QHash<QString, QString> names;  // with the section's
      for (const QWidget* field : test::shown<QWidget>(*page))
        if (field->focusPolicy() & Qt::TabFocus) names.insert(spokenName(*field), titleAround(*field));
      int found = 0;
      for (auto each = names.cbegin(); each != names.cend(); ++each) {
        const QString name = each.key();
        if (!manual.showAbout(QLatin1String(row.chapter), name))
          manual.showAbout(QLatin1String(row.chapter), each.value());
        const QString opened = browser->source().fileName();
        if (opened == "protocol.md" || opened == "json.md" || opened == "index.md")
          problems_ << name + ": " + opened;
        if (browser->textCursor().hasSelection()) ++found;
      }
      qInfo("%s: F1 finds the words of %d of %d fields", row.title, found, static_cast<int>(names.size()));
      if (found == 0 && names.size() > 3) problems_ << QStringLiteral("%1: no field's words").arg(row.title);
    }
    QVERIFY2(problems_.isEmpty(), qPrintable(told()));
  }

  void lettersAppearWhileAltIsHeld() {
    window().showPage(test::EveryWindow(*application_).pageOf(pageRows().front()));
    const auto texts = [this] {
      QStringList all;
      for (const auto* button : test::shown<QAbstractButton>(*window().currentPage())) all << button->text();
      return all;
    };
    const QStringList before = texts();
    QTest::keyPress(&window(), Qt::Key_Alt, Qt::AltModifier);
    QSet<QChar> letters;
    int given = 0;
    for (const QString& text : texts())
      if (const qsizetype at = text.indexOf('&'); at >= 0) {
        letters.insert(text[at + 1].toUpper());
        ++given;
      }
    QVERIFY(given > 5);
    QCOMPARE(letters.size(), given);
    QTest::keyRelease(&window(), Qt::Key_Alt);
    QCOMPARE(texts(), before);
  }

  /// Enter, as Space: a button, and one with a menu.
  void enterPressesButtons() {
    QWidget other;
    auto* button = new QPushButton("Measure", &other);
    auto* opener = new QToolButton(&other);
    opener->setMenu(new QMenu(opener));
    opener->setPopupMode(QToolButton::InstantPopup);
    opener->menu()->addAction("Report…");
    other.show();
    int clicks = 0;
    connect(button, &QPushButton::clicked, this, [&clicks] { ++clicks; });
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clicks, 2);
    button->setEnabled(false);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(clicks, 2);
    bool opened = false;
    connect(opener->menu(), &QMenu::aboutToShow, this, [&] {
      opened = true;
      QTimer::singleShot(0, opener->menu(), &QWidget::close);
    });
    QTest::keyClick(opener, Qt::Key_Return);
    QVERIFY(opened);
  }

  /// Ctrl and a number take the focus along: Tab goes on in the page, and Enter presses nothing elsewhere.
  void pageKeysTakeTheFocusAlong() {
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    auto* engine = window().findChild<QToolButton*>("engineButton");
    for (QAction* action : window().actions()) {
      if (!action->text().startsWith("Go to ")) continue;
      engine->setFocus();
      action->trigger();
      QWidget* page = window().currentPage();
      const QWidget* focused = QApplication::focusWidget();
      QVERIFY2(focused == page || page->isAncestorOf(focused), qPrintable(action->text()));
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), qPrintable(action->text()));
    }
  }

  void everyKeyIsInAMenu() {
    QVERIFY(window().findChildren<QShortcut*>().isEmpty());
    QSet<QAction*> offered;
    const std::function<void(QMenu*)> walk = [&](QMenu* menu) {
      Q_EMIT menu->aboutToShow();
      for (QAction* action : menu->actions()) {
        offered.insert(action);
        if (action->menu()) walk(action->menu());
      }
    };
    for (const PageRow& row : pageRows()) {
      window().showPage(test::EveryWindow(*application_).pageOf(row));
      walk(window().mainMenu());
    }
    for (QAction* action : window().findChildren<QAction*>())
      if (!action->shortcut().isEmpty() && !offered.contains(action) &&
          action->text() != "End the presentation")
        problems_ << action->text() + ' ' + action->shortcut().toString();
    QVERIFY2(problems_.isEmpty(), qPrintable(told()));
  }

  void commandsAreNamedWhole() {
    CommandPalette palette(&window());
    const auto* list = palette.findChild<QListWidget*>();
    for (const char* words : {"Go to Explore", "Go to Checkpoints", "Appearance › Dark", "Type › Larger"})
      QVERIFY2(!list->findItems(words, Qt::MatchStartsWith).isEmpty(), words);
  }

  void unknownCommandsAreSaid() {
    CommandPalette palette(&window());
    auto* edit = palette.findChild<QLineEdit*>();
    edit->setText("xyzzy");
    const auto* list = palette.findChild<QListWidget*>();
    QCOMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().startsWith("No command"), qPrintable(list->item(0)->text()));
    palette.show();
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(palette.isVisible());  // there is nothing to do
  }

  /// "drawn" is also in the name of a network, in a menu of another page.
  void thePagesButtonsComeFirst() {
    window().showPage(window().findChild<TrainPage*>());
    CommandPalette palette(&window());
    palette.findChild<QLineEdit*>()->setText("drawn");
    const auto* list = palette.findChild<QListWidget*>();
    QVERIFY2(list->count() > 1, qPrintable(list->item(0)->text()));
    QCOMPARE(list->item(0)->text(), QString("Use the drawn data set"));
  }

  /// A menu of the page comes before those of other pages, whose commands may do nothing here.
  void otherPagesMenusComeLast() {
    QWidget window;
    for (const char* name : {"Away", "Here"}) {
      auto* opener = new QToolButton(&window);
      opener->setText(name);
      opener->setMenu(new QMenu(opener));
      opener->menu()->addAction("Report…");
      opener->setVisible(QByteArray(name) == "Here");
    }
    window.show();
    CommandPalette palette(&window);
    palette.findChild<QLineEdit*>()->setText("report");
    const auto* list = palette.findChild<QListWidget*>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), QString("Here › Report…"));
  }

  /// What the page offers as a button is found by its words, too.
  void commandsHaveThePagesButtons() {
    int buttons = 0;
    test::EveryWindow(*application_).pages([this, &buttons](const QString& where, QWidget& page) {
      CommandPalette palette(&window());
      const auto* list = palette.findChild<QListWidget*>();
      for (QPushButton* button : test::shown<QPushButton>(page)) {
        const QString text = QString(button->text()).remove(u'&');
        if (text.isEmpty() || !button->isEnabled() || button->isCheckable() || button->menu()) continue;
        ++buttons;
        if (list->findItems(text, Qt::MatchContains).isEmpty()) problems_ << where + ": no command: " + text;
      }
    });
    QVERIFY2(problems_.isEmpty() && buttons > 5, qPrintable(told()));
  }

  void cleanupTestCase() { close(); }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestCommands)
#include "test_commands.moc"
