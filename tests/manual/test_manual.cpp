#include "widgets/manual/manual_window.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

using namespace effnet;

/// The manual inside the program: every page is there, and every link leads to one.
class TestManual : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pages_data() {
    QTest::addColumn<QString>("page");
    for (const QString& file : QDir(":/manual").entryList({"*.md"})) {
      const QString page = file.chopped(3);
      QTest::newRow(qPrintable(page)) << page;
    }
  }

  void pages() {
    QFETCH(QString, page);
    ManualWindow window;
    window.showPage(page);
    auto* browser = window.findChild<QTextBrowser*>();
    QVERIFY(browser->document()->characterCount() > 100);
    QVERIFY(!window.windowTitle().isEmpty());
    QVERIFY2(!browser->toPlainText().contains("]("), "a link that was not recognised");
  }

  void linksOfTheContents() {
    ManualWindow window;
    window.showPage("index");
    auto* browser = window.findChild<QTextBrowser*>();
    const QRegularExpression link("href=\"([^\"]+\\.md)\"");
    int links = 0;
    for (auto match = link.globalMatch(browser->toHtml()); match.hasNext(); ++links) {
      const QString file = match.next().captured(1);
      QVERIFY2(QFile::exists(":/manual/" + file), qPrintable(file));
    }
    // Every page but the contents themselves is listed there.
    QCOMPARE(links, QDir(":/manual").entryList({"*.md"}).size() - 1);
  }

  /// What F1 opens: the place about the field that has the focus.
  void opensAtTheField_data() {
    QTest::addColumn<QString>("chapter");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("page");
    QTest::newRow("a setting") << "training"
                               << "Weight decay"
                               << "settings";
    QTest::newRow("of the chapter") << "explaining"
                                    << "Is the map faithful?"
                                    << "explaining";
    QTest::newRow("a word") << "scaling"
                            << "compound scaling"
                            << "glossary";
    QTest::newRow("nothing of that name") << "training"
                                          << "zyxwv"
                                          << "training";
    QTest::newRow("no name") << "checkpoints"
                             << ""
                             << "checkpoints";
  }
  void opensAtTheField() {
    QFETCH(QString, chapter);
    QFETCH(QString, field);
    QFETCH(QString, page);
    ManualWindow window;
    window.showAbout(chapter, field);
    const auto* browser = window.findChild<QTextBrowser*>();
    QCOMPARE(browser->source().fileName(), page + ".md");
    if (page != chapter) QVERIFY(browser->textCursor().hasSelection());
  }

  void searchesAllPages() {
    ManualWindow window;
    window.showPage("index");
    const auto* browser = window.findChild<QTextBrowser*>();
    QSet<QString> pages;
    constexpr int kMany = 200;
    for (int i = 0; i < kMany && window.search("learning rate"); ++i)
      pages.insert(browser->source().fileName());
    QVERIFY(pages.contains("settings.md"));
    QVERIFY(pages.contains("few-photographs.md"));
    QVERIFY(!window.search("zyxwv"));
  }
};

QTEST_MAIN(TestManual)
#include "test_manual.moc"
