#include "core/base/error.h"
#include "core/base/files.h"
#include "core/imaging/decode.h"
#include "core/imaging/preprocess.h"
#include "tests/imaging/golden_file.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace {

QDir testData() {
  return QDir(qEnvironmentVariable("EFFNET_TEST_DATA"));
}

}  // namespace

/// The photographs of the test data, which lie beside the project.
class TestPhotos : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (!testData().exists(QStringLiteral("photos"))) QSKIP("EFFNET_TEST_DATA has no photos");
  }

  void photographsAreTorchvisions_data() {
    QTest::addColumn<QJsonObject>("entry");
    for (const QJsonValue& entry :
         effnet::test::golden(QStringLiteral("photos"), QStringLiteral("photos.json"))) {
      QTest::newRow(qPrintable(entry[QStringLiteral("file")].toString())) << entry.toObject();
    }
  }
  void photographsAreTorchvisions() {
    QFETCH(QJsonObject, entry);
    const QString file =
        testData().filePath(QStringLiteral("photos/") + entry[QStringLiteral("file")].toString());
    const cv::Mat picture = effnet::decodeImageFile(file.toStdString());
    QCOMPARE(picture.size(), effnet::test::sizeOf(entry[QStringLiteral("size")].toArray()));
    const auto hash = [&entry](const char* key) { return entry[QLatin1String(key)].toString().toLatin1(); };
    QCOMPARE(effnet::test::sha256(effnet::test::bytesOf(picture)), hash("rgb"));
    const cv::Mat crop = effnet::croppedImage(picture, effnet::Preprocessing{});
    QCOMPARE(effnet::test::sha256(effnet::test::bytesOf(crop)), hash("crop"));
  }

  void realFilesAreNotRefused() {
    QDirIterator files(testData().filePath(QStringLiteral("datasets")), {QStringLiteral("*.jp*g")},
                       QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext()) QSKIP("EFFNET_TEST_DATA has no datasets");
    while (files.hasNext()) {
      const std::string file = files.next().toStdString();
      try {
        const std::string content = effnet::readFile(file);
        const auto info = effnet::probeImage(content);
        const cv::Mat picture = effnet::decodeImage(content, file);
        QVERIFY(info);
        QCOMPARE(picture.size(), cv::Size(info->width, info->height));
      } catch (const effnet::Error& error) {
        QFAIL(error.what());
      }
    }
  }

  void gifsAreRead() {
    QDirIterator files(testData().filePath(QStringLiteral("datasets")), {QStringLiteral("*.gif")},
                       QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext()) QSKIP("EFFNET_TEST_DATA has no GIF");
    QVERIFY(!effnet::decodeImageFile(files.next().toStdString()).empty());
  }
};

QTEST_APPLESS_MAIN(TestPhotos)
#include "test_photos.moc"
