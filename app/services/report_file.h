#pragma once

#include "core/protocol/report.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

class QPagedPaintDevice;
class QTextDocument;

namespace effnet {

/// Moves a heading (h2) that would stand alone at the foot of a page to the next one, where what it names is.
void keepHeadingsWithText(QTextDocument& document, QPagedPaintDevice& paper);

/// Makes pictures that are wider than the text between the margins as wide as it.
void fitPictures(QTextDocument& document, QPagedPaintDevice& paper);

/// A page as a PDF of A4. Empty when it was written, else why not.
QString savePdf(const QString& path, const QByteArray& html);

/// Writes what the page saves, off the UI thread: a report by its name as HTML or PDF, or bytes as they are.
class ReportFile : public QObject {
  Q_OBJECT

 public:
  explicit ReportFile(QObject* parent = nullptr);
  ~ReportFile() override;

  void write(const QString& file, const Report& report);
  /// A page that is HTML already.
  void writePage(const QString& file, const QByteArray& html);
  void write(const QString& file, const QByteArray& content);

 Q_SIGNALS:
  void written(const QString& file);
  void failed(const QString& file, const QString& why);

 private:
  void saveNow(const QString& file, const QByteArray& html);

  QThreadPool pool_;
};

}  // namespace effnet
