#pragma once

#include "core/protocol/evaluation_answers.h"
#include "widgets/classify/report_wish.h"

#include <QObject>

class QWidget;

namespace effnet {

class ExplainPanel;
class ImageView;
class PictureSession;
class PicturesPane;
class ViewPane;

/// What leaves the page: pictures, maps, tables, reports. Asks where to, over the page.
class PictureOutput : public QObject {
  Q_OBJECT

 public:
  PictureOutput(QWidget& page, const PictureSession& session, const PicturesPane& pictures,
                const ExplainPanel& map, const ViewPane& view);

  void copyView();
  void saveEvaluation(const EvaluationReport& report);

 Q_SIGNALS:
  void reportRequested(const effnet::ReportWish& wish);
  void fileWanted(const QString& file, const QByteArray& content);
  void told(const QString& text);
  void failed(const QString& sentence, const QString& detail);

 private:
  void saveView();
  void saveRawMap();
  void saveReport(bool allPictures);
  /// The answers to the pictures shown.
  void saveTable();
  QString askForFile(const QString& title, const QString& name, const QString& kinds) const;
  void finish(const QString& file, bool written, const QString& detail = {});

  QWidget& page_;
  const PictureSession& session_;
  const PicturesPane& pictures_;
  const ExplainPanel& map_;
  const ImageView& view_;
};

}  // namespace effnet
