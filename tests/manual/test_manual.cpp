#include "widgets/manual/manual_window.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace effnet;

/// The manual inside the program: every page is there, and every link leads to one.
class TestManual : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { qApp->setProperty(kManualLanguage, QVariant()); }

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

  /// Every picture of every page can be drawn, in each language.
  void pictures_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"", "zh_CN", "vi"}) QTest::newRow(*language ? language : "en") << language;
  }
  void pictures() {
    QFETCH(QString, language);
    qApp->setProperty(kManualLanguage, language);
    ManualWindow window;
    auto* browser = window.findChild<QTextBrowser*>();
    int drawn = 0;
    for (const QString& file : QDir(":/manual").entryList({"*.md"})) {
      window.showPage(file.chopped(3));
      for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next())
        for (auto each = block.begin(); !each.atEnd(); ++each) {
          const QTextCharFormat format = each.fragment().charFormat();
          if (!format.isImageFormat()) continue;
          const QVariant picture = browser->document()->resource(QTextDocument::ImageResource,
                                                                 QUrl(format.toImageFormat().name()));
          const bool whole = !picture.value<QImage>().isNull() || !picture.value<QPixmap>().isNull() ||
                             !QImage::fromData(picture.toByteArray()).isNull();
          QVERIFY2(whole, qPrintable(file + ": " + format.toImageFormat().name()));
          ++drawn;
        }
    }
    QVERIFY(drawn >= 4);
    for (const QString& file : QDir(":/manual/pictures").entryList())
      QVERIFY2(QFile(":/manual/pictures/" + file).size() < 80'000, qPrintable(file));
  }

  /// A page in the window's language where there is one, else in English; links lead on in the language.
  void speaksTheWindowsLanguage_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("setting");
    QTest::newRow("vi") << "vi"
                        << "Mười phút"
                        << "Bắt đầu huấn luyện"
                        << "Tốt nhất theo";
    QTest::newRow("zh_CN") << "zh_CN"
                           << "十分钟"
                           << "开始训练"
                           << "最佳指标";
  }
  void speaksTheWindowsLanguage() {
    QFETCH(QString, language);
    QFETCH(QString, title);
    QFETCH(QString, button);
    QFETCH(QString, setting);
    const auto shown = [](const ManualWindow& window) {
      return window.findChild<QTextBrowser*>()->source().path();
    };
    const QString folder = "/manual/" + language + "/";
    qApp->setProperty(kManualLanguage, language);
    ManualWindow window;
    window.showPage("tour");
    QCOMPARE(shown(window), folder + "tour.md");
    QVERIFY(window.windowTitle().contains(title));
    auto* browser = window.findChild<QTextBrowser*>();
    browser->setSource(QUrl("choosing.md"));
    QCOMPARE(shown(window), folder + "choosing.md");
    browser->setSource(QUrl("json.md"));  // of the code, in English
    QCOMPARE(shown(window), QStringLiteral("/manual/json.md"));
    browser->setSource(QUrl("glossary.md"));
    QCOMPARE(shown(window), folder + "glossary.md");
    window.showAbout("tour", button);
    QVERIFY(browser->textCursor().hasSelection());
    window.showAbout("training", setting);  // as the window calls it
    QCOMPARE(shown(window), folder + "settings.md");
    QVERIFY(browser->textCursor().hasSelection());
    qApp->setProperty(kManualLanguage, "ko");
    window.showPage("tour");
    QCOMPARE(shown(window), QStringLiteral("/manual/tour.md"));
  }

  /// No emphasis that Markdown did not understand, in any language.
  void noStars_data() { pictures_data(); }
  void noStars() {
    QFETCH(QString, language);
    qApp->setProperty(kManualLanguage, language);
    ManualWindow window;
    const auto* browser = window.findChild<QTextBrowser*>();
    static const QRegularExpression stars(QStringLiteral("\\*+[^\\s*./][^*\\n]*\\*"));
    for (const QString& file : QDir(":/manual").entryList({"*.md"})) {
      window.showPage(file.chopped(3));
      const auto found = stars.match(browser->toPlainText());
      QVERIFY2(!found.hasMatch(), qPrintable(file + ": " + found.captured()));
    }
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
    QTest::newRow("a setting by the window's name") << "training"
                                                    << "Best by"
                                                    << "settings";
    QTest::newRow("of the chapter") << "explaining"
                                    << "Is the map faithful?"
                                    << "explaining";
    QTest::newRow("a word") << "scaling"
                            << "compound scaling"
                            << "glossary";
    QTest::newRow("what requests have fields for") << "scaling"
                                                   << "Width"
                                                   << "scaling";
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
