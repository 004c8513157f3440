#include "app/services/report_file.h"

#include <QAbstractTextDocumentLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextFrame>
#include <QTextImageFormat>
#include <memory>

namespace effnet {
namespace {

/// Empty when it was written.
QString saveBytes(const QString& path, const QByteArray& content) {
  QSaveFile file(path);
  const bool saved =
      file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
  return saved ? QString() : file.errorString();
}

/// As QTextDocument::print has it: 2 cm.
double marginOf(const QPagedPaintDevice& paper) {
  return 2 / 2.54 * paper.logicalDpiY();
}

}  // namespace

void fitPictures(QTextDocument& document, QPagedPaintDevice& paper) {
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    const QTextBlockFormat format = block.blockFormat();
    const double width = paper.width() - 2 * marginOf(paper) - format.leftMargin() - format.rightMargin();
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const QTextFragment fragment = part.fragment();
      QTextImageFormat picture = fragment.charFormat().toImageFormat();
      if (!picture.isValid() || picture.width() <= width) continue;
      if (picture.height() > 0) picture.setHeight(picture.height() * width / picture.width());
      picture.setWidth(width);
      QTextCursor cursor(&document);
      cursor.setPosition(fragment.position());
      cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
      cursor.setCharFormat(picture);
      part = block.begin();  // the fragments are others now
    }
  }
}

void keepHeadingsWithText(QTextDocument& document, QPagedPaintDevice& paper) {
  // Laid out as QTextDocument::print does it, which keeps its own layout to itself.
  const std::unique_ptr<QTextDocument> laid(document.clone());
  laid->documentLayout()->setPaintDevice(&paper);
  QTextFrameFormat frame = laid->rootFrame()->frameFormat();
  frame.setMargin(marginOf(paper));
  laid->rootFrame()->setFrameFormat(frame);
  laid->setPageSize(QSizeF(paper.width(), paper.height()));
  const auto pageAt = [&](double y) { return static_cast<int>(y / paper.height()); };
  for (QTextBlock block = laid->begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() != 2 || !block.next().isValid()) continue;
    const double head = laid->documentLayout()->blockBoundingRect(block).bottom();
    const double text = laid->documentLayout()->blockBoundingRect(block.next()).bottom();
    if (pageAt(head) == pageAt(text)) continue;
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    // The rest is laid out anew behind it.
    for (QTextDocument* each : {laid.get(), &document})
      QTextCursor(each->findBlockByNumber(block.blockNumber())).mergeBlockFormat(format);
  }
}

QString savePdf(const QString& path, const QByteArray& html) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return file.errorString();
  {
    QPdfWriter pdf(&file);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setResolution(96);
    QTextDocument document;
    document.setHtml(QString::fromUtf8(html));
    pdf.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    fitPictures(document, pdf);
    keepHeadingsWithText(document, pdf);
    document.print(&pdf);
  }
  return file.commit() ? QString() : file.errorString();
}

ReportFile::ReportFile(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
}

ReportFile::~ReportFile() {
  pool_.waitForDone();
}

void ReportFile::write(const QString& file, const Report& report) {
  pool_.start([this, file, report] { saveNow(file, QByteArray::fromStdString(toHtml(report))); });
}

void ReportFile::writePage(const QString& file, const QByteArray& html) {
  pool_.start([this, file, html] { saveNow(file, html); });
}

void ReportFile::saveNow(const QString& file, const QByteArray& html) {
  const bool pdf = file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
  const QString why = pdf ? savePdf(file, html) : saveBytes(file, html);
  why.isEmpty() ? Q_EMIT written(file) : Q_EMIT failed(file, why);
}

void ReportFile::write(const QString& file, const QByteArray& content) {
  pool_.start([this, file, content] {
    const QString why = saveBytes(file, content);
    why.isEmpty() ? Q_EMIT written(file) : Q_EMIT failed(file, why);
  });
}

}  // namespace effnet
