#include "app/explorer/pages.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace effnet;

/// The table of pages: what a row names is there.
class TestPages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rowsAreWhole_data() {
    QTest::addColumn<int>("row");
    for (std::size_t row = 0; row < pageRows().size(); ++row)
      QTest::newRow(pageRows()[row].title) << static_cast<int>(row);
  }

  void rowsAreWhole() {
    QFETCH(int, row);
    const PageRow& page = pageRows()[static_cast<std::size_t>(row)];
    QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(page.icon)), page.icon);
    QVERIFY2(QFile::exists(QStringLiteral(":/manual/%1.md").arg(page.chapter)), page.chapter);
    QVERIFY(page.wire != nullptr);
    const std::unique_ptr<QWidget> made(page.make());
    QVERIFY(!made->objectName().isEmpty());
  }

  void namesAreTheirOwn() {
    QSet<QString> names;
    QSet<QString> icons;
    for (const PageRow& page : pageRows()) {
      names.insert(std::unique_ptr<QWidget>(page.make())->objectName());
      icons.insert(page.icon);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(pageRows().size()));
    QCOMPARE(icons.size(), names.size());
  }
};

QTEST_MAIN(TestPages)

#include "test_pages.moc"
