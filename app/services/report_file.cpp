#include "app/services/report_file.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace effnet {
namespace {

/// Empty when it was written.
QString saveBytes(const QString& path, const QByteArray& content) {
  QSaveFile file(path);
  const bool saved =
      file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
  return saved ? QString() : file.errorString();
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
    document.print(&pdf);
  }
  return file.commit() ? QString() : file.errorString();
}

}  // namespace

ReportFile::ReportFile(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
}

ReportFile::~ReportFile() {
  pool_.waitForDone();
}

void ReportFile::write(const QString& file, const Report& report) {
  pool_.start([this, file, report] {
    const QByteArray html = QByteArray::fromStdString(toHtml(report));
    const bool pdf = file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const QString why = pdf ? savePdf(file, html) : saveBytes(file, html);
    why.isEmpty() ? Q_EMIT written(file) : Q_EMIT failed(file, why);
  });
}

void ReportFile::write(const QString& file, const QByteArray& content) {
  pool_.start([this, file, content] {
    const QString why = saveBytes(file, content);
    why.isEmpty() ? Q_EMIT written(file) : Q_EMIT failed(file, why);
  });
}

}  // namespace effnet
