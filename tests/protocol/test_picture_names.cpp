#include "core/base/natural_order.h"
#include "core/protocol/image_formats.h"
#include "core/protocol/picture_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace effnet;

namespace {

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

}  // namespace

/// Which files are pictures, what they are called, and in which order they come.
class TestPictureNames : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void naturalOrder_data() {
    QTest::addColumn<QStringList>("sorted");
    QTest::newRow("numbers") << QStringList{"1.jpg", "2.jpg", "10.jpg", "100.jpg"};
    QTest::newRow("numbers within") << QStringList{"img2a.png", "img10a.png", "img10b.png"};
    QTest::newRow("long numbers") << QStringList{"99999999999999999998", "99999999999999999999",
                                                 "100000000000000000000"};
    QTest::newRow("case") << QStringList{"a.jpg", "B.jpg", "c.jpg"};
    QTest::newRow("leading zeros") << QStringList{"01", "1", "001x", "2", "010"};
    QTest::newRow("folders") << QStringList{"a/2.jpg", "a/10.jpg", "a b/1.jpg", "a2/1.jpg", "a10/1.jpg"};
    QTest::newRow("beginnings") << QStringList{"", "a", "a1", "ab"};
    QTest::newRow("letters beyond ASCII") << QStringList{"z1", "ä2", "ä10"};
  }
  void naturalOrder() {
    QFETCH(QStringList, sorted);
    for (int i = 0; i < sorted.size(); ++i)
      for (int j = 0; j < sorted.size(); ++j)
        QVERIFY2(naturalLess(sorted[i].toStdString(), sorted[j].toStdString()) == (i < j),
                 qPrintable(sorted[i] + " / " + sorted[j]));
  }

  void formats_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");  // empty: none that is read
    QTest::addColumn<QString>("words");   // of the reason
    const auto row = [](const char* name, const QByteArray& content, const char* format,
                        const char* words = "") {
      QTest::newRow(name) << content << QString::fromLatin1(format) << QString::fromLatin1(words);
    };
    row("jpeg", "\xff\xd8\xff\xe0", "jpeg");
    row("gif", "GIF89a\1", "gif");
    row("bigtiff", QByteArray("II+\0\10\0\0\0", 8), "tiff");
    row("pgm", "P5\n3 2\n255\n", "pnm");
    row("pam", "P7\nWIDTH 3\n", "pnm");
    row("jpeg 2000", QByteArray("\0\0\0\14jP  \r\n\x87\n", 12), "jpeg2000");
    row("jpeg 2000 stream", QByteArray("\xff\x4f\xff\x51\0", 5), "jpeg2000");
    row("heic",
        QByteArray("\0\0\0\x18"
                   "ftypheic\0\0\0\0mif1heic",
                   24),
        "heic");
    row("heic by its second brand",
        QByteArray("\0\0\0\x18"
                   "ftypmif1\0\0\0\0mif1heic",
                   24),
        "heic");
    row("avif",
        QByteArray("\0\0\0\x18"
                   "ftypavif\0\0\0\0mif1avif",
                   24),
        "avif");
    row("avif by its second brand",
        QByteArray("\0\0\0\x18"
                   "ftypmif1\0\0\0\0mif1avif",
                   24),
        "avif");
    row("a film",
        QByteArray("\0\0\0\x18"
                   "ftypisom\0\0\0\0avifheic",
                   24),
        "", "video");
    row("svg", "<svg xmlns='x'/>", "", "SVG pictures cannot be read");
    row("svg behind a declaration", "\xef\xbb\xbf \n<?xml version='1.0'?>\n<!-- x -->\n<SVG/>", "", "SVG");
    row("web page", "<!DOCTYPE html><html>", "", "web page");
    row("psd", "8BPS\0\1", "", "Photoshop");
    row("jxl", "\xff\x0a", "", "JPEG XL");
    row("text", "Dear diary,\n", "", "no picture in a known format");
    row("text that begins as a PNM", "P8 is no format", "", "no picture");
    row("text that begins as a BMP", "BMW and others", "", "no picture");
    row("avi", QByteArray("RIFF\1\2\3\4AVI LIST", 16), "", "video");
    row("nothing", "", "", "empty");
  }
  void formats() {
    QFETCH(QByteArray, content);
    QFETCH(QString, format);
    QFETCH(QString, words);
    const std::string bytes = content.toStdString();
    const auto found = imageFormatOf(bytes);
    QCOMPARE(found ? QString::fromLatin1(toString(*found)) : QString(), format);
    const QString reason = QString::fromStdString(whyNoPicture(bytes));
    QCOMPARE(reason.isEmpty(), !format.isEmpty());
    QVERIFY2(reason.contains(words), qPrintable(reason));
    for (int length = 0; length < content.size(); ++length) {
      imageFormatOf(std::string_view(bytes).substr(0, static_cast<std::size_t>(length)));
      whyNoPicture(std::string_view(bytes).substr(0, static_cast<std::size_t>(length)));
    }
  }

  void everyFormatHasNameAndEnding() {
    for (const ImageFormatInfo& each : imageFormats()) {
      QVERIFY(readableFormats().find(each.name) != std::string::npos);
      QVERIFY(!each.endings.empty());
      for (const std::string_view ending : each.endings)
        QVERIFY(hasPictureEnding("A." + std::string(ending)));
    }
    QVERIFY(hasPictureEnding("A.B.JPG"));
    for (const char* name : {"jpg", ".jpg", "a.jpg.txt", "a.", ""}) QVERIFY(!hasPictureEnding(name));
  }

  void folderIsListedByNameThenContent() {
    QTemporaryDir folder;
    for (const char* name : {"__MACOSX", ".git", "10", "9"}) QVERIFY(QDir(folder.path()).mkpath(name));
    for (const char* name : {"._2.jpg", ".DS_Store", "Thumbs.db", "__MACOSX/1.jpg", ".git/1.jpg", "2.jpg",
                             "10.JPG", "10/1.heic", "9/1.jfif"})
      write(folder.filePath(name), "x");
    write(folder.filePath("3"), "GIF89a\1");
    write(folder.filePath("4.dat"), "P6\n1 1\n255\nabc");
    write(folder.filePath("a.svg"), "<svg/>");
    write(folder.filePath("labels.csv"), "a,b\n");
    write(folder.filePath("zero"), "");
    QVERIFY(QFile::link(folder.path(), folder.filePath("9/above")));
    const PictureFolder found = picturesBelow(folder.path().toStdString());
    QStringList names;
    for (const auto& file : found.files) names.append(QDir(folder.path()).relativeFilePath(file.c_str()));
    QCOMPARE(names, QStringList({"2.jpg", "3", "4.dat", "9/1.jfif", "10/1.heic", "10.JPG"}));
    QCOMPARE(found.skippedFiles, std::size_t{3});
    const QString words = QString::fromStdString(describeSkipped(found));
    QVERIFY2(words.startsWith("3 files") && words.contains("a.svg: SVG") &&
                 words.contains("labels.csv: no picture"),
             qPrintable(words));
    QCOMPARE(picturesBelow(folder.path().toStdString(), 2).files.size(), std::size_t{2});
    QVERIFY(picturesBelow(folder.path().toStdString(), 99, [] { return true; }).files.empty());
    QVERIFY(picturesBelow("/nowhere/at/all").files.empty());
  }
};

QTEST_APPLESS_MAIN(TestPictureNames)
#include "test_picture_names.moc"
