#include "app/services/link_loader.h"
#include "app/services/picture_file.h"
#include "app/services/picture_notes.h"
#include "app/services/report_file.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextImageFormat>

namespace effnet {

/// What pages read and write beside pictures: notes, reports, links.
class TestPageFiles : public QObject {
  Q_OBJECT

 private:
  static QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  static Report report() {
    Report result{.title = "A <b> & \"c\"", .settingsTitle = "Settings"};
    result.settings = {{"checkpoint", "/a & b.pth"}};
    result.command = "effnet explain --weights '/a & b.pth'";
    ReportSection section{.title = "one.jpg", .anchor = "one"};
    QByteArray png;
    QBuffer buffer(&png);
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    picture.save(&buffer, "PNG");
    section.pictures.push_back({"image/png", png.toStdString(), "a map", 40});
    section.tables.push_back({"", {"class"}, {{{"cat", "one"}}}});
    result.sections = {section};
    return result;
  }

 private Q_SLOTS:
  void notesOutliveTheirWindow() {
    const QTemporaryDir folder;
    const QString file = folder.filePath("deep/notes.json");
    {
      PictureNotes notes(file);
      notes.set("/m.pth", "/a.jpg", true);
      notes.set("/m.pth", "/b.jpg", false);
      notes.set("/m.pth", "/c.jpg", true);
      notes.set("/m.pth", "/c.jpg", {});
      notes.set("/other.pth", "/a.jpg", false);
    }
    const PictureNotes again(file);
    QCOMPARE(again.of("/m.pth"), (QHash<QString, bool>{{"/a.jpg", true}, {"/b.jpg", false}}));
    QCOMPARE(again.of("/other.pth").value("/a.jpg"), false);
  }

  void damagedNotesAreEmpty() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("notes.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"/m.pth": {"/a.jpg": "right", "/b.jpg": 7}, "x": [1]} trailing)");
    file.close();
    QVERIFY(PictureNotes(file.fileName()).of("/m.pth").isEmpty());
  }

  void reportsAreHtmlAndPdf() {
    const QTemporaryDir folder;
    ReportFile file;
    QSignalSpy written(&file, &ReportFile::written);
    QSignalSpy failed(&file, &ReportFile::failed);
    file.write(folder.filePath("r.html"), report());
    file.write(folder.filePath("r.pdf"), report());
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 2, 20'000);
    const QByteArray html = read(folder.filePath("r.html"));
    QVERIFY(html.contains("A &lt;b&gt; &amp; &quot;c&quot;"));
    QVERIFY(html.contains("data:image/png;base64,iVBOR"));
    QVERIFY(html.contains("<a href=\"#one\">cat</a>"));
    const QByteArray pdf = read(folder.filePath("r.pdf"));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY2(pdf.contains("/Image"), "the picture is in the PDF");
    file.write("/nowhere/r.html", report());
    file.write("/nowhere/r.pdf", report());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 20'000);
  }

  // The curves of a run, 900 px wide, were cut at the edge of the paper.
  void picturesFitThePaper() {
    QTextDocument document;
    document.setHtml(
        "<p>a <img width=\"900\" height=\"300\"> b <img width=\"300\"></p>"
        "<p><img width=\"2000\"><img width=\"900\"></p>");
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter paper(&buffer);
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setResolution(96);
    fitPictures(document, paper);
    const double most = paper.width() - 2 * 2 / 2.54 * paper.logicalDpiX();
    QList<double> widths;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
      for (auto part = block.begin(); !part.atEnd(); ++part)
        if (const auto picture = part.fragment().charFormat().toImageFormat(); picture.isValid()) {
          widths << picture.width();
          if (picture.height() > 0) QCOMPARE(qRound(picture.height()), qRound(300 * most / 900));
        }
    QCOMPARE(widths, QList<double>({most, 300, most, most}));
  }

  void headingsStayWithTheirPictures() {
    QString html;
    for (int section = 0; section < 12; ++section)
      html += QStringLiteral("<h2>Section %1</h2><p><img width=\"300\" height=\"%2\"></p>")
                  .arg(section)
                  .arg(150 + 37 * section);
    QTextDocument document;
    document.setHtml(html);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter paper(&buffer);
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setResolution(96);
    keepHeadingsWithText(document, paper);
    int moved = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
      if (block.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore) ++moved;
    QVERIFY(moved > 0);
    QVERIFY(moved < 12);
    // What was moved once stays: nothing is left to be moved.
    const QString once = document.toHtml();
    keepHeadingsWithText(document, paper);
    QCOMPARE(document.toHtml(), once);
  }

  void emptyAndMissingPicturesAreToldApart() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("zero.png"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(readPictureFile(file.fileName()).code, QString("image_empty"));
    QCOMPARE(readPictureFile(folder.filePath("gone.png")).code, QString("file_missing"));
    QCOMPARE(readPictureFile(folder.path()).code, QString("folder_empty"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    QCOMPARE(readPictureFile(file.fileName()).bytes, QByteArray("x"));
  }

  void linksAreFetched() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray picture = "not really a picture";
    connect(&server, &QTcpServer::newConnection, &server, [&] {
      QTcpSocket* socket = server.nextPendingConnection();
      connect(socket, &QTcpSocket::readyRead, socket, [socket, picture] {
        const QByteArray request = socket->readAll();
        if (request.startsWith("GET /cat.jpg ")) {
          socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(picture.size()) +
                        "\r\nConnection: close\r\n\r\n" + picture);
        } else if (request.startsWith("GET /huge ")) {
          socket->write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx");
        } else if (!request.startsWith("GET /silent ")) {
          socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
        if (!request.startsWith("GET /silent ")) socket->disconnectFromHost();
      });
    });
    const QTemporaryDir folder;
    LinkLoader loader(folder.path());
    loader.setPatience(500);
    QSignalSpy loaded(&loader, &LinkLoader::loaded);
    QSignalSpy failed(&loader, &LinkLoader::failed);
    const auto link = [&](const QString& path) {
      return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(server.serverPort()).arg(path));
    };
    loader.load(link("cat.jpg"));
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(read(loaded[0][0].toString()), picture);
    QVERIFY(loaded[0][0].toString().endsWith("cat.jpg"));
    loader.load(QUrl("data:text/plain;base64,aGVsbG8="));
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(read(loaded[1][0].toString()), QByteArray("hello"));
    for (const char* path : {"missing", "huge", "silent"}) {
      failed.clear();
      loader.load(link(path));
      QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
    }
    failed.clear();
    loader.load(QUrl("file:///etc/passwd"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(loaded.size(), 2);
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestPageFiles)
#include "test_page_files.moc"
