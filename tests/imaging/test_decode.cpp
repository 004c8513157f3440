#include "core/base/error.h"
#include "core/imaging/decode.h"
#include "tests/imaging/golden_file.h"
#include "tests/thread_clock.h"

#include <QDataStream>
#include <QTest>
#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <vector>

using effnet::decodeImage;
using effnet::probeImage;

namespace {

std::string_view viewOf(const QByteArray& bytes) {
  return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The usual formats and the others (tests/golden/imaging.py, imaging_formats.py).
QJsonArray pictures() {
  QJsonArray entries = effnet::test::golden(QStringLiteral("decode"));
  for (const QJsonValue& entry :
       effnet::test::golden(QStringLiteral("decode"), QStringLiteral("formats.json")))
    entries.append(entry);
  return entries;
}

QByteArray file(const char* name) {
  for (const QJsonValue& entry : pictures()) {
    if (entry[QStringLiteral("name")].toString() == QLatin1String(name)) {
      return QByteArray::fromBase64(entry[QStringLiteral("file")].toString().toLatin1());
    }
  }
  return {};
}

void append32(QByteArray& bytes, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes.append(static_cast<char>(value >> shift & 0xff));
}

/// A PNG's header of any size, followed by an end mark.
QByteArray hollowPng(std::uint32_t width, std::uint32_t height) {
  QByteArray bytes = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
  append32(bytes, 13);
  bytes += "IHDR";
  append32(bytes, width);
  append32(bytes, height);
  bytes += QByteArray("\x08\x02\0\0\0", 5) + QByteArray(4, '\0');
  append32(bytes, 0);
  bytes += "IEND" + QByteArray(4, '\0');
  return bytes;
}

/// The size in the codestream, which is what a decoder allocates for, in place of the file's own.
QByteArray largeJpeg2000() {
  QByteArray bytes = file("jpeg 2000");
  const qsizetype size = bytes.indexOf(QByteArray("\xff\x4f\xff\x51", 4)) + 8;
  return bytes.replace(size, 8, QByteArray("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8));
}

QByteArray largeJpeg(int width, int height) {
  const cv::Mat grey(height, width, CV_8U, cv::Scalar(77));
  std::vector<uchar> encoded;
  cv::imencode(".jpg", grey, encoded);
  return {reinterpret_cast<const char*>(encoded.data()), static_cast<qsizetype>(encoded.size())};
}

/// A TIFF's directory entry: a tag, the kind of its number, the number.
struct TiffField {
  quint16 tag;
  quint16 kind;
  quint32 value;
};

/// A black-and-white TIFF of 16 × 16 pixels, with some fields in place of its own.
QByteArray tiffWith(std::vector<TiffField> fields) {
  constexpr quint16 kShort = 3;
  for (const TiffField& usual :
       {TiffField{256, kShort, 16}, TiffField{257, kShort, 16}, TiffField{258, kShort, 1},
        TiffField{259, kShort, 1}, TiffField{262, kShort, 1}, TiffField{273, kShort, 8},
        TiffField{278, kShort, 16}, TiffField{279, kShort, 32}})
    if (std::ranges::find(fields, usual.tag, &TiffField::tag) == fields.end()) fields.push_back(usual);
  std::ranges::stable_sort(fields, {}, &TiffField::tag);
  QByteArray bytes("II*\0", 4);
  QDataStream out(&bytes, QIODevice::Append);
  out.setByteOrder(QDataStream::LittleEndian);
  out << quint32{40};
  for (int row = 0; row < 16; ++row) out << quint16{0};
  out << static_cast<quint16>(fields.size());
  for (const TiffField& field : fields) out << field.tag << field.kind << quint32{1} << field.value;
  out << quint32{0};
  return bytes;
}

}  // namespace

class TestDecode : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void decodesAsPillow_data() {
    QTest::addColumn<QJsonObject>("entry");
    for (const QJsonValue& entry : pictures()) {
      QTest::newRow(qPrintable(entry[QStringLiteral("name")].toString())) << entry.toObject();
    }
  }
  void decodesAsPillow() {
    QFETCH(QJsonObject, entry);
    const QString name = entry[QStringLiteral("name")].toString();
    const QByteArray encoded = QByteArray::fromBase64(entry[QStringLiteral("file")].toString().toLatin1());
    const QByteArray expected = QByteArray::fromBase64(entry[QStringLiteral("rgb")].toString().toLatin1());
    std::vector<std::string> warnings;
    const cv::Mat picture = decodeImage(viewOf(encoded), "golden", &warnings);
    QCOMPARE(picture.type(), CV_8UC3);
    QCOMPARE(picture.size(), effnet::test::sizeOf(entry[QStringLiteral("size")].toArray()));
    const auto info = probeImage(viewOf(encoded));
    QVERIFY(info);
    QCOMPARE(cv::Size(info->width, info->height), picture.size());

    const QByteArray actual = effnet::test::bytesOf(picture);
    int largest = 0;
    for (qsizetype i = 0; i < actual.size(); ++i) {
      largest = std::max(largest, std::abs(static_cast<uchar>(actual[i]) - static_cast<uchar>(expected[i])));
    }
    // libtiff's conversion from CMYK divides by 256 where Pillow divides by 255.
    const int tolerance = name == QLatin1String("tiff cmyk") ? 2 : 0;
    QVERIFY2(largest <= tolerance, qPrintable(QStringLiteral("largest difference %1").arg(largest)));

    // A fault is told of the files that have one, and of no other.
    const QString words = entry[QStringLiteral("warning")].toString();
    QString told;
    for (const std::string& warning : warnings) told += QString::fromStdString(warning) + QLatin1Char('\n');
    QVERIFY2(words.isEmpty() == told.isEmpty() && told.contains(words), qPrintable(told));
  }

  void refusesBadContent_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const QByteArray png = file("png rgb");
    const QByteArray jpeg = file("jpeg rgb");
    QTest::newRow("no bytes") << QByteArray() << "image_empty";
    QTest::newRow("text") << QByteArray("This is a shopping list, not a photograph.\n")
                          << "image_unsupported";
    QTest::newRow("zeros") << QByteArray(1000, '\0') << "image_unsupported";
    QTest::newRow("gif header alone") << QByteArray("GIF89a\x01\0\x01\0", 10) << "image_damaged";
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << "image_unsupported";
    QTest::newRow("jpeg xl") << QByteArray("\xff\x0a\1\2", 4) << "image_unsupported";
    QTest::newRow("heic header alone") << QByteArray(
                                              "\0\0\0\x18"
                                              "ftypheic",
                                              12)
                                       << "image_damaged";
    QTest::newRow("half a png") << png.left(png.size() / 2) << "image_damaged";
    QTest::newRow("png without its last row") << png.left(png.size() - 40) << "image_damaged";
    for (const char* name :
         {"gif still", "gif interlaced", "pgm", "pbm", "pgm plain", "ppm 16-bit", "pam colour",
          "tiff float of 0 to 255", "tiff 16-bit colour", "bmp 565", "jpeg 2000", "heic", "avif"}) {
      const QByteArray whole = file(name);
      QVERIFY(!whole.isEmpty());
      QTest::newRow(qPrintable(QStringLiteral("half a ") + QString::fromLatin1(name)))
          << whole.left(whole.size() / 2) << "image_damaged";
    }
    QTest::newRow("gif of 65,535 squared")
        << file("gif still").replace(6, 4, "\xff\xff\xff\xff") << "image_too_large";
    QTest::newRow("pgm of 30,000 squared") << QByteArray("P5 30000 30000 255\n") << "image_too_large";
    QTest::newRow("pgm of 9,000 squared without data") << QByteArray("P5 9000 9000 255\n") << "image_damaged";
    QTest::newRow("pgm of a size beyond numbers")
        << QByteArray("P5 99999999999999999999 2 255\n") << "image_damaged";
    QTest::newRow("pgm with a sample above its white") << QByteArray("P2 1 1 10\n11\n") << "image_damaged";
    QTest::newRow("jpeg 2000 of 2^31 squared") << largeJpeg2000() << "image_too_large";
    QTest::newRow("floating-point tiff of 65,535 squared")
        << tiffWith({{256, 3, 65535}, {257, 3, 65535}, {258, 3, 32}, {278, 3, 1}, {339, 3, 3}})
        << "image_too_large";
    QTest::newRow("floating-point tiff without its data")
        << tiffWith({{258, 3, 32}, {339, 3, 3}}) << "image_damaged";
    QTest::newRow("floating-point colour tiff")
        << tiffWith({{258, 3, 32}, {262, 3, 2}, {277, 3, 3}, {339, 3, 3}}) << "image_unsupported";
    QTest::newRow("png signature alone") << png.left(8) << "image_damaged";
    QTest::newRow("half a jpeg") << jpeg.left(jpeg.size() * 3 / 4) << "image_damaged";
    QTest::newRow("jpeg without its end") << jpeg.left(jpeg.size() - 2) << "image_damaged";
    QTest::newRow("progressive jpeg without its end")
        << file("jpeg progressive").chopped(40) << "image_damaged";
    QTest::newRow("half a webp") << file("webp lossless").chopped(200) << "image_damaged";
    QTest::newRow("half an animated webp") << file("webp animated").left(150) << "image_damaged";
    QTest::newRow("half a bmp") << file("bmp rgb").chopped(500) << "image_damaged";
    QTest::newRow("half a tiff") << file("tiff rgb").left(60) << "image_damaged";
    QTest::newRow("tiff without its end") << file("tiff rgb").chopped(500) << "image_damaged";
    QTest::newRow("png of 30,000 squared") << hollowPng(30000, 30000) << "image_too_large";
    QTest::newRow("png of 2^31 squared") << hollowPng(0x7fffffff, 0x7fffffff) << "image_too_large";
    // OpenCV's own decoders leave these two to GDAL and to GDCM, where it has them.
    QTest::newRow("bmp with DTED's mark") << file("bmp rgb").replace(140, 4, "DTED") << "image_damaged";
    QTest::newRow("webp with DICOM's mark")
        << file("webp animated").replace(128, 4, "DICM") << "image_damaged";
    constexpr quint16 kShort = 3;
    constexpr quint16 kLong = 4;
    constexpr quint16 kLong8 = 16;
    QTest::newRow("tiff of 65,535 × 16 pixels in a strip of 65,535 rows")
        << tiffWith({{256, kShort, 65535}, {278, kShort, 65535}}) << "image_too_large";
    QTest::newRow("tiff with a tile of 2^62 pixels")
        << tiffWith({{322, kLong, 0x7fffffff}, {323, kLong, 0x7fffffff}}) << "image_too_large";
    QTest::newRow("tiff of 2^32 squared")
        << tiffWith({{256, kLong, 0xffffffff}, {257, kLong, 0xffffffff}}) << "image_too_large";
    QTest::newRow("tiff whose width stands elsewhere") << tiffWith({{256, kLong8, 8}}) << "image_damaged";
    QTest::newRow("tiff with two widths, the first too large")
        << tiffWith({{256, kLong, 400'000'000}, {256, kLong, 16}}) << "image_too_large";
    QTest::newRow("png without pixels") << hollowPng(0, 100) << "image_damaged";
    QTest::newRow("png without data") << hollowPng(10, 10) << "image_damaged";
  }
  void refusesBadContent() {
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const effnet::test::ThreadClock clock;
    try {
      decodeImage(viewOf(content), "holiday.jpg");
      QFAIL("decoded");
    } catch (const effnet::Error& error) {
      QCOMPARE(QString::fromStdString(error.code()), code);
      QVERIFY2(error.detail().starts_with("holiday.jpg: "), error.what());
    }
    QVERIFY(clock.elapsed() < 1000);
  }

  void survivesTruncationAtEveryByte_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"png palette", "jpeg progressive", "bmp palette", "webp animated", "tiff lzw", "gif interlaced",
          "pam colour", "pbm plain", "tiff float of 0 to 255", "bigtiff", "bmp 565", "jpeg 2000", "heic",
          "avif", "png interlaced palette with few colours"}) {
      QTest::newRow(name) << name;
    }
  }
  void survivesTruncationAtEveryByte() {
    QFETCH(QString, name);
    const QByteArray whole = file(qPrintable(name));
    QVERIFY(!whole.isEmpty());
    for (qsizetype length = 0; length < whole.size(); ++length) {
      try {
        decodeImage(viewOf(whole.left(length)), "cut");
      } catch (const effnet::Error&) {
        continue;  // a refusal is the point; anything else fails the test
      }
    }
  }

  /// What the refused ones above are made of is itself a picture; and one strip may state more rows than
  /// there are.
  void acceptsOddStrips() {
    constexpr quint16 kShort = 3;
    constexpr quint16 kLong = 4;
    for (const auto& fields : {std::vector<TiffField>{}, {{278, kShort, 60000}}, {{278, kLong, 0xffffffff}}})
      QCOMPARE(decodeImage(viewOf(tiffWith(fields)), "small.tiff").size(), cv::Size(16, 16));
  }

  /// A preview is decoded at a fraction where that is cheap, and the verdict is the same.
  void previewsHaveTheSameVerdict() {
    for (const QJsonValue& entry : pictures()) {
      const QByteArray encoded = QByteArray::fromBase64(entry[QStringLiteral("file")].toString().toLatin1());
      QVERIFY(!effnet::decodePreview(viewOf(encoded), "golden", 96).empty());
    }
    const QByteArray large = largeJpeg(1600, 1200);
    QCOMPARE(effnet::decodePreview(viewOf(large), "large.jpg", 192).size(), cv::Size(200, 150));
    const QByteArray cut = large.left(large.size() / 2);
    QVERIFY_EXCEPTION_THROWN(effnet::decodePreview(viewOf(cut), "large.jpg", 192), effnet::Error);
  }

  void reducesLargeJpegs() {
    const QByteArray encoded = largeJpeg(12000, 9000);
    const cv::Mat picture = decodeImage(viewOf(encoded), "panorama.jpg");
    QCOMPARE(picture.size(), cv::Size(6000, 4500));
    QCOMPARE(picture.at<cv::Vec3b>(2000, 3000), cv::Vec3b(77, 77, 77));
  }

  void reportsMissingFiles() {
    try {
      effnet::decodeImageFile("/no/such/picture.png");
      QFAIL("decoded");
    } catch (const effnet::Error& error) {
      QCOMPARE(error.code(), std::string("file_missing"));
    }
  }
};

QTEST_APPLESS_MAIN(TestDecode)
#include "test_decode.moc"
