#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

QStringList placeholders(const QString& text) {
  static const QRegularExpression pattern("%(?:\\d|n)");
  QStringList found;
  for (auto matches = pattern.globalMatch(text); matches.hasNext();) found << matches.next().captured();
  found.removeDuplicates();
  found.sort();
  return found;
}

/// The catalogues as they are committed: nothing missing, nothing that would lose a value in translation.
class TestTranslations : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void catalogueIsComplete_data();
  void catalogueIsComplete();
  void lupdateFindsEveryText();
};

/// lupdate takes `tr(` for its own and finds no text in `tr(QT_TRANSLATE_NOOP(…))`: such a sentence is
/// English for everybody, and no catalogue says so.
void TestTranslations::lupdateFindsEveryText() {
  static const QRegularExpression pattern("\\btr\\(\\s*QT_TRANSLATE_NOOP");
  int files = 0;
  for (const char* folder : {"/widgets", "/app"}) {
    QDirIterator walk(qEnvironmentVariable("EFFNET_SOURCE") + folder, {"*.cpp", "*.h"}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
      QFile file(walk.next());
      QVERIFY(file.open(QIODevice::ReadOnly));
      ++files;
      QVERIFY2(!pattern.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
    }
  }
  QVERIFY(files > 100);
}

void TestTranslations::catalogueIsComplete_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<int>("least");
  QTest::addColumn<bool>("whole");  // what is not translated yet stands in English
  QTest::newRow("Simplified Chinese") << "effnet_zh_CN.ts" << 500 << true;
  QTest::newRow("English plural forms") << "effnet_en.ts" << 1 << true;
  QTest::newRow("Vietnamese") << "effnet_vi.ts" << 0 << false;
  QTest::newRow("Korean") << "effnet_ko.ts" << 0 << false;
}

void TestTranslations::catalogueIsComplete() {
  QFETCH(QString, file);
  QFETCH(int, least);
  QFETCH(bool, whole);
  QFile catalogue(qEnvironmentVariable("EFFNET_SOURCE") + "/translations/" + file);
  QVERIFY(catalogue.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&catalogue);
  QString source;
  int messages = 0;
  int unfinished = 0;
  const auto check = [&source](const QString& translation) {
    QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(source));
    QVERIFY2(placeholders(translation) == placeholders(source), qPrintable(source + " → " + translation));
  };
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == u"source") source = xml.readElementText();
    if (xml.name() == u"message") ++messages;
    if (xml.name() != u"translation") continue;
    if (const bool waits = xml.attributes().hasAttribute("type"); waits && !whole) {
      ++unfinished;
      continue;
    }
    QVERIFY2(!xml.attributes().hasAttribute("type"), qPrintable("not translated: " + source));
    const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    check(text);
  }
  QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
  QVERIFY(messages >= least);
  qInfo("%d of %d not translated", unfinished, messages);
}

}  // namespace

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
