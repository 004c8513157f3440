#include "app/services/folder_scanner.h"
#include "app/services/picture_loader.h"
#include "app/services/thumbnail_loader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace effnet {

class TestPictures : public QObject {
  Q_OBJECT

 private:
  static void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }

 private Q_SLOTS:
  void decodesWithHalves() {
    QTemporaryDir folder;
    QImage picture(1600, 1000, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QVERIFY(picture.save(folder.filePath("wide.png")));
    PictureLoader loader;
    QList<QImage> levels;
    connect(&loader, &PictureLoader::loaded, this,
            [&](const QString&, const QList<QImage>& found, const QByteArray&) { levels = found; });
    loader.load(folder.filePath("wide.png"));
    QTRY_COMPARE(levels.size(), 3);
    QCOMPARE(levels[0].size(), QSize(1600, 1000));
    QCOMPARE(levels[2].size(), QSize(400, 250));
  }

  void badFilesAreNamed_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("text named .jpg") << QByteArray("Dear diary,\n") << "not_an_image";
    QTest::newRow("zero bytes") << QByteArray() << "image_empty";
    QTest::newRow("truncated PNG") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000")
                                   << "image_damaged";
  }
  void badFilesAreNamed() {
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QTemporaryDir folder;
    const QString path = folder.filePath("picture.jpg");
    write(path, content);
    PictureLoader loader;
    QSignalSpy failed(&loader, &PictureLoader::failed);
    loader.load(path);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].toString(), code);
    QVERIFY(failed[0][2].toString().contains(path));
  }

  /// Window and engine have one decoder: what is shown is what is classified, and nothing else is.
  void picturesAreTheEngines_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");  // empty: it is shown
    QTest::addColumn<bool>("flawed");
    const QByteArray pgm("P5\n2 1\n255\n\x10\xf0");
    const QByteArray gif =
        QByteArray::fromHex("47494638396102000100800000102030f0e0d02c0000000002000100000202440a003b");
    QTest::newRow("pgm") << pgm << "" << false;
    QTest::newRow("gif") << gif << "" << false;
    QTest::newRow("half a gif") << gif.left(gif.size() - 6) << "image_damaged" << false;
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                         << "image_unsupported" << false;
    QTest::newRow("icon") << QByteArray("\0\0\1\0\1\0", 6) << "image_unsupported" << false;
    QImage picture(3, 2, QImage::Format_RGB32);
    picture.fill(Qt::yellow);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
    QTest::newRow("png") << png << "" << false;
    QTest::newRow("png without its end mark") << png.chopped(12) << "" << true;
  }
  void picturesAreTheEngines() {
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(bool, flawed);
    QTemporaryDir folder;
    const QString path = folder.filePath("picture.jpg");
    write(path, content);
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    QSignalSpy failed(&loader, &PictureLoader::failed);
    QSignalSpy flaws(&loader, &PictureLoader::flawed);
    loader.load(path);
    QTRY_COMPARE(loaded.size() + failed.size(), 1);
    QCOMPARE(loaded.size(), code.isEmpty() ? 1 : 0);
    QCOMPARE(flaws.size(), flawed ? 1 : 0);
    if (!code.isEmpty()) {
      QCOMPARE(failed[0][1].toString(), code);
      QVERIFY(failed[0][2].toString().contains(path));
    }
    ThumbnailLoader thumbnails(96);
    QSignalSpy made(&thumbnails, &ThumbnailLoader::made);
    thumbnails.want(path);
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(made[0][1].value<QImage>().isNull(), !code.isEmpty());
  }

  void missingFileIsNamed() {
    PictureLoader loader;
    QSignalSpy failed(&loader, &PictureLoader::failed);
    loader.load("/nowhere/picture.png");
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].toString(), QString("file_missing"));
  }

  void newestWishWins() {
    QTemporaryDir folder;
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::red);
    for (int number = 0; number < 20; ++number) {
      QVERIFY(picture.save(folder.filePath(QString::number(number) + ".png")));
    }
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    for (int number = 0; number < 20; ++number)
      loader.load(folder.filePath(QString::number(number) + ".png"));
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded[0][0].toString(), folder.filePath("19.png"));
  }

  void foldersAreSearchedInOrder() {
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath("below/deeper"));
    for (const char* name : {"b.jpg", "a.PNG", "notes.txt", "below/deeper/c.webp"})
      write(folder.filePath(name), "x");
    FolderScanner scanner;
    QStringList found;
    connect(&scanner, &FolderScanner::found, this, [&](const QStringList& files) { found += files; });
    QSignalSpy finished(&scanner, &FolderScanner::finished);
    scanner.scan({"/elsewhere/z.jpg", folder.path()});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 4);
    QCOMPARE(found.first(), QString("/elsewhere/z.jpg"));
    QCOMPARE(found.mid(1), QStringList({folder.filePath("a.PNG"), folder.filePath("b.jpg"),
                                        folder.filePath("below/deeper/c.webp")}));
  }

  /// Many files, made in another order: the first batch begins with the first name, and the order is that of
  /// the names throughout.
  void folderComesInNaturalOrderFromTheFirstBatchOn() {
    QTemporaryDir folder;
    QStringList names;
    for (int i = 0; i < 2500; ++i) names.append(QStringLiteral("part_%1.jpg").arg(i));
    for (int i = 0; i < names.size(); ++i) write(folder.filePath(names[i * 1009 % names.size()]), "x");
    FolderScanner scanner;
    QList<QStringList> batches;
    connect(&scanner, &FolderScanner::found, this, [&](const QStringList& files) { batches.append(files); });
    QSignalSpy finished(&scanner, &FolderScanner::finished);
    scanner.scan({folder.path()});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(batches.size() >= 2);
    QStringList found;
    for (const QStringList& batch : batches) found += batch;
    for (QString& name : names) name = folder.filePath(name);
    QCOMPARE(batches.first(), names.mid(0, batches.first().size()));
    QCOMPARE(found, names);
  }

  void whatIsNoPictureIsCountedAndNamed() {
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath("__MACOSX"));
    for (const char* name : {"a.jfif", "b.jpg", "._b.jpg", ".DS_Store", "Thumbs.db", "__MACOSX/c.jpg"})
      write(folder.filePath(name), "x");
    write(folder.filePath("without_ending"), "\xff\xd8\xff\xe0");
    write(folder.filePath("drawing.svg"), "<?xml version='1.0'?>\n<svg width='3'/>");
    write(folder.filePath("notes.txt"), "notes");
    FolderScanner scanner;
    QStringList found;
    connect(&scanner, &FolderScanner::found, this, [&](const QStringList& files) { found += files; });
    QSignalSpy leftOut(&scanner, &FolderScanner::leftOut);
    scanner.scan({folder.path()});
    QTRY_COMPARE(leftOut.size(), 1);
    QCOMPARE(found, QStringList({folder.filePath("a.jfif"), folder.filePath("b.jpg"),
                                 folder.filePath("without_ending")}));
    QCOMPARE(leftOut[0][1].toInt(), 2);
    QVERIFY(leftOut[0][2].toString().contains(folder.filePath("drawing.svg") + ": SVG"));
    QVERIFY(leftOut[0][2].toString().contains("notes.txt"));
  }

  void foldersWithoutPicturesAreNamed() {
    QTemporaryDir folder;
    FolderScanner scanner;
    QSignalSpy empty(&scanner, &FolderScanner::empty);
    scanner.scan({folder.path()});
    QTRY_COMPARE(empty.size(), 1);
    QCOMPARE(empty[0][0].toString(), folder.path());
  }

  void thumbnailsFitTheirSide() {
    QTemporaryDir folder;
    QImage picture(900, 300, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QVERIFY(picture.save(folder.filePath("wide.png")));
    write(folder.filePath("text.png"), "text");
    ThumbnailLoader loader(96);
    QSignalSpy made(&loader, &ThumbnailLoader::made);
    loader.want(folder.filePath("wide.png"));
    loader.want(folder.filePath("wide.png"));
    loader.want(folder.filePath("text.png"));
    QTRY_COMPARE(made.size(), 2);
    for (const auto& arguments : made) {
      const QImage thumbnail = arguments[1].value<QImage>();
      if (arguments[0].toString().endsWith("wide.png"))
        QCOMPARE(thumbnail.size(), QSize(96, 32));
      else
        QVERIFY(thumbnail.isNull());
    }
  }
};

}  // namespace effnet

QTEST_GUILESS_MAIN(effnet::TestPictures)
#include "test_pictures.moc"
