#include "core/base/error.h"
#include "core/imaging/preprocess.h"
#include "core/imaging/resample.h"
#include "tests/imaging/golden_file.h"
#include "tests/imaging/pattern.h"

#include <QTest>

using effnet::Interpolation;
using effnet::Preprocessing;
using effnet::test::pattern;

namespace {

Interpolation interpolationOf(const QJsonObject& entry) {
  return effnet::interpolationFromString(entry[QStringLiteral("interpolation")].toString().toStdString());
}

void addRows(const char* list, const QStringList& naming) {
  QTest::addColumn<QJsonObject>("entry");
  for (const QJsonValue& value : effnet::test::golden(QLatin1String(list))) {
    const QJsonObject entry = value.toObject();
    QString name;
    for (const QString& key : naming) {
      name += QString::fromUtf8(QJsonDocument(QJsonArray{entry[key]}).toJson(QJsonDocument::Compact));
    }
    QTest::newRow(qPrintable(name)) << entry;
  }
}

}  // namespace

class TestPreprocess : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void resamplesAsPillow_data() {
    addRows("resample", {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("interpolation")});
  }
  void resamplesAsPillow() {
    QFETCH(QJsonObject, entry);
    const cv::Size from = effnet::test::sizeOf(entry[QStringLiteral("from")].toArray());
    const cv::Size to = effnet::test::sizeOf(entry[QStringLiteral("to")].toArray());
    const cv::Mat resized = effnet::resample(pattern(from.width, from.height), to, interpolationOf(entry));
    QCOMPARE(resized.size(), to);
    QCOMPARE(effnet::test::sha256(effnet::test::bytesOf(resized)),
             entry[QStringLiteral("sha256")].toString().toLatin1());
  }

  void regionIsPartOfTheWhole_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("bicubic") << static_cast<int>(Interpolation::Bicubic);
    QTest::newRow("bilinear") << static_cast<int>(Interpolation::Bilinear);
    QTest::newRow("nearest") << static_cast<int>(Interpolation::Nearest);
  }
  void regionIsPartOfTheWhole() {
    QFETCH(int, kind);
    const auto interpolation = static_cast<Interpolation>(kind);
    const cv::Mat picture = pattern(150, 101);
    for (const cv::Size size : {cv::Size(77, 60), cv::Size(150, 40), cv::Size(90, 101), cv::Size(300, 222)}) {
      const cv::Rect region(11, 7, size.width - 30, size.height - 20);
      const cv::Mat whole = effnet::resample(picture, size, interpolation);
      const cv::Mat part = effnet::resampleRegion(picture, size, region, interpolation);
      QCOMPARE(effnet::test::bytesOf(part), effnet::test::bytesOf(whole(region)));
    }
  }

  void preparesAsTorchvision_data() {
    addRows("prepare", {QStringLiteral("size"), QStringLiteral("resize"), QStringLiteral("crop"),
                        QStringLiteral("interpolation"), QStringLiteral("squash")});
  }
  void preparesAsTorchvision() {
    QFETCH(QJsonObject, entry);
    Preprocessing preprocessing;
    preprocessing.inputSize = entry[QStringLiteral("crop")].toInt();
    preprocessing.resize = entry[QStringLiteral("resize")].toInt();
    preprocessing.interpolation = interpolationOf(entry);
    if (entry[QStringLiteral("squash")].toBool()) preprocessing.mode = effnet::ResizeMode::Squash;
    if (entry[QStringLiteral("half")].toBool()) {
      preprocessing.mean = {0.5, 0.5, 0.5};
      preprocessing.std = {0.5, 0.5, 0.5};
    }
    const cv::Size size = effnet::test::sizeOf(entry[QStringLiteral("size")].toArray());
    const cv::Mat picture = pattern(size.width, size.height);
    QCOMPARE(effnet::test::sha256(effnet::test::bytesOf(effnet::croppedImage(picture, preprocessing))),
             entry[QStringLiteral("sha256")].toString().toLatin1());
    const effnet::PreparedImage prepared = effnet::prepareImage(picture, preprocessing);
    const QByteArray floats(reinterpret_cast<const char*>(prepared.pixels.data()),
                            static_cast<qsizetype>(prepared.pixels.size() * sizeof(float)));
    QCOMPARE(effnet::test::sha256(floats), entry[QStringLiteral("floats")].toString().toLatin1());
  }

  void boxIsWhatTheNetworkSaw_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("resize");
    QTest::addColumn<int>("crop");
    QTest::addColumn<QList<double>>("box");
    QTest::newRow("square") << 512 << 512 << 256 << 224 << QList<double>{32, 32, 448, 448};
    QTest::newRow("wide") << 1024 << 512 << 256 << 256 << QList<double>{256, 0, 512, 512};
    QTest::newRow("padded") << 100 << 100 << 50 << 60 << QList<double>{-10, -10, 120, 120};
  }
  void boxIsWhatTheNetworkSaw() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, resize);
    QFETCH(int, crop);
    QFETCH(QList<double>, box);
    Preprocessing preprocessing;
    preprocessing.resize = resize;
    preprocessing.inputSize = crop;
    const cv::Rect2d seen = effnet::prepareImage(pattern(width, height), preprocessing).box;
    QCOMPARE((QList<double>{seen.x, seen.y, seen.width, seen.height}), box);
  }

  void narrowPicturesStayCheap() {
    const effnet::PreparedImage prepared = effnet::prepareImage(pattern(1, 60000), Preprocessing{});
    QCOMPARE(prepared.pixels.size(), std::size_t{3 * 224 * 224});
  }

  void refusesSizesThatAreNotPositive() {
    Preprocessing preprocessing;
    preprocessing.inputSize = 0;
    QVERIFY_THROWS_EXCEPTION(effnet::Error, effnet::prepareImage(pattern(8, 8), preprocessing));
    QVERIFY_THROWS_EXCEPTION(effnet::Error, effnet::prepareImage(cv::Mat(), Preprocessing{}));
    QVERIFY_THROWS_EXCEPTION(effnet::Error, effnet::resample(pattern(8, 8), {0, 5}, Interpolation::Bicubic));
  }
};

QTEST_APPLESS_MAIN(TestPreprocess)
#include "test_preprocess.moc"
