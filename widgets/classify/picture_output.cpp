#include "widgets/classify/picture_output.h"

#include "widgets/classify/answers_table.h"
#include "widgets/classify/explain_panel.h"
#include "widgets/classify/image_view.h"
#include "widgets/classify/picture_session.h"
#include "widgets/classify/pictures_pane.h"
#include "widgets/classify/raw_map_file.h"
#include "widgets/classify/view_bar.h"
#include "widgets/classify/view_pane.h"
#include "widgets/common/error_text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace effnet {
namespace {

bool isJson(const QString& file) {
  return file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

}  // namespace

PictureOutput::PictureOutput(QWidget& page, const PictureSession& session, const PicturesPane& pictures,
                             const ExplainPanel& map, const ViewPane& view)
    : QObject(&page), page_(page), session_(session), pictures_(pictures), map_(map), view_(view.view()) {
  connect(&pictures, &PicturesPane::saveRequested, this, &PictureOutput::saveTable);
  connect(&view.bar(), &ViewBar::copyWanted, this, &PictureOutput::copyView);
  connect(&view.bar(), &ViewBar::pictureWanted, this, &PictureOutput::saveView);
  connect(&view.bar(), &ViewBar::rawMapWanted, this, &PictureOutput::saveRawMap);
  connect(&view.bar(), &ViewBar::reportWanted, this, &PictureOutput::saveReport);
}

QString PictureOutput::askForFile(const QString& title, const QString& name, const QString& kinds) const {
  return QFileDialog::getSaveFileName(&page_, title, name, kinds);
}

void PictureOutput::finish(const QString& file, bool written, const QString& detail) {
  if (written) return Q_EMIT told(tr("Saved %1.").arg(file));
  Q_EMIT failed(errorSentence(QStringLiteral("write_failed"), shortName(file)), detail);
}

void PictureOutput::copyView() {
  const QImage picture = view_.composed();
  if (picture.isNull()) return;
  QGuiApplication::clipboard()->setImage(picture);
  Q_EMIT told(tr("The picture with its map is in the clipboard."));
}

void PictureOutput::saveView() {
  if (view_.composed().isNull()) return Q_EMIT told(tr("There is no map to save yet."));
  const QString suggested = QFileInfo(session_.file()).completeBaseName() + QStringLiteral("_map.png");
  const QString file =
      askForFile(tr("Save the picture with its map"), suggested, tr("PNG (*.png);;JPEG (*.jpg)"));
  if (!file.isEmpty()) finish(file, view_.composed().save(file));
}

void PictureOutput::saveRawMap() {
  const ClassMap* map = session_.map();
  if (map == nullptr) return Q_EMIT told(tr("There is no map to save yet."));
  const QString suggested = QFileInfo(session_.file()).completeBaseName() + QStringLiteral("_map.npy");
  const QString file =
      askForFile(tr("Save the raw map"), suggested, tr("NumPy array (*.npy);;32-bit TIFF (*.tif)"));
  if (file.isEmpty()) return;
  QString error;
  const Explanation& answer = *session_.answer();
  finish(file, writeRawMap(file, map->values, answer.rows, answer.columns, &error), error);
}

void PictureOutput::saveReport(bool allPictures) {
  const QStringList files = allPictures ? pictures_.shownFiles() : QStringList{session_.file()};
  if (files.isEmpty() || files.first().isEmpty()) return;
  const QString suggested = (allPictures ? tr("pictures") : QFileInfo(session_.file()).completeBaseName()) +
                            QStringLiteral("_report.html");
  const QString file = askForFile(tr("Save a report"), suggested, tr("Web page (*.html);;PDF (*.pdf)"));
  if (file.isEmpty()) return;
  ReportWish wish;
  wish.files = files;
  wish.target = file;
  wish.method = map_.method();
  wish.options = map_.options();
  wish.opacity = map_.isMapVisible() ? map_.opacity() : 0;
  // Of several pictures, each one's likeliest class, unless another one was chosen.
  const int explained = session_.explainedClass();
  const auto& answer = session_.answer();
  const bool chosen = answer && !answer->top.empty() && answer->top.front().index != explained;
  if (explained >= 0 && (!allPictures || chosen)) {
    wish.classIndex = explained;
    wish.classLabel = session_.label(explained);
  }
  for (const QString& each : files) wish.notes.append(noteText(session_.pictures().noteOf(each)));
  Q_EMIT reportRequested(wish);
}

void PictureOutput::saveTable() {
  const QString file = askForFile(tr("Save the answers as a table"), tr("answers") + QStringLiteral(".csv"),
                                  tr("Table (*.csv);;JSON (*.json)"));
  if (file.isEmpty()) return;
  std::vector<AnswerRow> rows;
  for (const QString& each : pictures_.shownFiles()) {
    const FilmStripModel::Item& item = session_.pictures().at(session_.pictures().rowOf(each));
    rows.push_back({each.toStdString(), item.label.toStdString(), item.probability,
                    noteText(session_.pictures().noteOf(each)).toStdString(), item.error.toStdString()});
  }
  Q_EMIT fileWanted(file, QByteArray::fromStdString(isJson(file) ? answersJson(rows) : answersCsv(rows)));
}

void PictureOutput::saveEvaluation(const EvaluationReport& report) {
  const QString file = askForFile(tr("Save the evaluation"), tr("evaluation") + QStringLiteral(".csv"),
                                  tr("Table (*.csv);;JSON (*.json)"));
  if (file.isEmpty()) return;
  Q_EMIT fileWanted(file,
                    QByteArray::fromStdString(isJson(file) ? evaluationText(report) : evaluationCsv(report)));
}

}  // namespace effnet
