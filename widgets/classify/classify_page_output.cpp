#include "core/base/csv_writer.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/evaluation_view.h"
#include "widgets/classify/faithfulness_panel.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/classify/image_view.h"
#include "widgets/classify/raw_map_file.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QToolButton>

// What leaves the page: pictures, maps, tables, reports, notes, and the question how faithful a map is.
namespace effnet {

void ClassifyPage::copyView() {
  const QImage picture = view_->composed();
  if (picture.isNull()) return;
  QGuiApplication::clipboard()->setImage(picture);
  Q_EMIT statusMessage(tr("The picture with its map is in the clipboard."));
}

void ClassifyPage::saveView() {
  const QString suggested = QFileInfo(file_).completeBaseName() + QStringLiteral("_map.png");
  const QString file = QFileDialog::getSaveFileName(this, tr("Save the picture with its map"), suggested,
                                                    tr("PNG (*.png);;JPEG (*.jpg)"));
  if (file.isEmpty()) return;
  if (view_->composed().save(file)) {
    Q_EMIT statusMessage(tr("Saved %1.").arg(file));
  } else {
    banner_->showMessage(MessageBanner::Kind::Error,
                         errorSentence(QStringLiteral("write_failed"), shortName(file)));
  }
}

void ClassifyPage::saveRawMap() {
  const ClassMap* map = answer_ ? answer_->mapOf(explainedClass()) : nullptr;
  if (map == nullptr) {
    Q_EMIT statusMessage(tr("There is no map to save yet."));
    return;
  }
  const QString suggested = QFileInfo(file_).completeBaseName() + QStringLiteral("_map.npy");
  const QString file = QFileDialog::getSaveFileName(this, tr("Save the raw map"), suggested,
                                                    tr("NumPy array (*.npy);;32-bit TIFF (*.tif)"));
  QString error;
  if (file.isEmpty()) return;
  if (writeRawMap(file, map->values, answer_->rows, answer_->columns, &error)) {
    Q_EMIT statusMessage(tr("Saved %1.").arg(file));
  } else {
    banner_->showMessage(MessageBanner::Kind::Error,
                         errorSentence(QStringLiteral("write_failed"), shortName(file)), error);
  }
}

void ClassifyPage::saveReport(bool all) {
  const QStringList files = all ? shownFiles() : QStringList{file_};
  if (files.isEmpty() || files.first().isEmpty()) return;
  const QString suggested =
      (all ? tr("pictures") : QFileInfo(file_).completeBaseName()) + QStringLiteral("_report.html");
  const QString file = QFileDialog::getSaveFileName(this, tr("Save a report"), suggested,
                                                    tr("Web page (*.html);;PDF (*.pdf)"));
  if (file.isEmpty()) return;
  ReportWish wish;
  wish.files = files;
  wish.target = file;
  wish.method = panel_->method();
  wish.options = panel_->options();
  wish.opacity = panel_->isMapVisible() ? panel_->opacity() : 0;
  // Of several pictures, each one's likeliest class, unless another one was chosen.
  const int explained = explainedClass();
  const bool chosen = answer_ && !answer_->top.empty() && answer_->top.front().index != explained;
  if (explained >= 0 && (!all || chosen)) {
    wish.classIndex = explained;
    wish.classLabel = labels_.value(explained);
  }
  for (const QString& each : files) wish.notes.append(noteText(pictures_->noteOf(each)));
  Q_EMIT reportRequested(wish);
}

void ClassifyPage::saveTable() {
  const QString file = QFileDialog::getSaveFileName(this, tr("Save the answers as a table"),
                                                    tr("answers") + QStringLiteral(".csv"),
                                                    tr("Table (*.csv);;JSON (*.json)"));
  if (file.isEmpty()) return;
  const bool json = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
  std::string text = json ? std::string() : csvLine({"file", "label", "probability", "note", "error"});
  Json rows = Json::array();
  for (const QString& each : shownFiles()) {
    const QModelIndex index = pictures_->index(pictures_->rowOf(each));
    const std::string label = index.data(FilmStripModel::LabelRole).toString().toStdString();
    const double probability = index.data(FilmStripModel::ProbabilityRole).toDouble();
    const std::string error = index.data(FilmStripModel::ErrorRole).toString().toStdString();
    const std::string note = noteText(pictures_->noteOf(each)).toStdString();
    const bool answered = probability >= 0;
    if (json) {
      Json row{{"file", each.toStdString()}, {"label", label}, {"note", note}, {"error", error}};
      row["probability"] = answered ? Json(probability) : Json();
      rows.push_back(std::move(row));
    } else {
      text += csvLine({each.toStdString(), label, answered ? csvNumber(probability) : "", note, error});
    }
  }
  Q_EMIT fileWanted(file, QByteArray::fromStdString(json ? rows.dump(1) : text));
}

void ClassifyPage::saveEvaluation() {
  const QString file =
      QFileDialog::getSaveFileName(this, tr("Save the evaluation"), tr("evaluation") + QStringLiteral(".csv"),
                                   tr("Table (*.csv);;JSON (*.json)"));
  if (file.isEmpty()) return;
  const EvaluationReport& report = evaluation_->report();
  const auto label = [&](int index) {
    const auto at = static_cast<std::size_t>(index);
    return at < report.classes.size() ? report.classes[at].label : std::to_string(index);
  };
  const bool json = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
  std::string text = json ? std::string()
                          : csvLine({"file", "class", "label", "predicted", "predicted_label", "probability",
                                     "probability_of_class", "right", "suspect"});
  Json rows = Json::array();
  for (const EvaluatedImage& each : report.predictions) {
    const bool right = each.predicted == each.classIndex;
    if (json) {
      rows.push_back({{"file", each.file},
                      {"label", label(each.classIndex)},
                      {"predicted", label(each.predicted)},
                      {"probability", each.probability},
                      {"probability_of_class", each.probabilityOfClass},
                      {"suspect", each.suspect}});
    } else {
      text +=
          csvLine({each.file, std::to_string(each.classIndex), label(each.classIndex),
                   std::to_string(each.predicted), label(each.predicted), csvNumber(each.probability),
                   csvNumber(each.probabilityOfClass), right ? "yes" : "no", each.suspect ? "yes" : "no"});
    }
  }
  const Json whole{{"images", report.images},
                   {"top1", report.top1},
                   {"top5", report.top5},
                   {"macro_f1", report.macroF1},
                   {"calibration_error", report.calibrationError},
                   {"predictions", std::move(rows)}};
  Q_EMIT fileWanted(file, QByteArray::fromStdString(json ? whole.dump(1) : text));
}

QString ClassifyPage::noteText(PictureNote note) {
  switch (note) {
    case PictureNote::Right:
      return tr("right");
    case PictureNote::Wrong:
      return tr("wrong");
    case PictureNote::None:
      break;
  }
  return {};
}

void ClassifyPage::setNotes(const QHash<QString, PictureNote>& notes) {
  pictures_->setNotes(notes);
  showNote();
}

void ClassifyPage::toggleNote(PictureNote note) {
  if (file_.isEmpty()) return;
  const PictureNote changed = pictures_->noteOf(file_) == note ? PictureNote::None : note;
  // The filter may take the picture out of the strip, which selects another one.
  const QString file = file_;
  pictures_->setNote(file, changed);
  showNote();
  Q_EMIT noteChanged(file, changed);
}

void ClassifyPage::showNote() {
  const PictureNote note = pictures_->noteOf(file_);
  right_->setChecked(note == PictureNote::Right);
  wrong_->setChecked(note == PictureNote::Wrong);
}

void ClassifyPage::resetMeasures() {
  ++measureRun_;
  faithfulness_->reset(hasModel_ && !bytes_.isEmpty());
}

void ClassifyPage::askForMeasures() {
  if (!answer_ || explainedClass() < 0) return;
  faithfulness_->showBusy();
  ExplainWish wish{file_, bytes_, panel_->method(), {explainedClass()}};
  wish.steps = faithfulness_->steps();
  Q_EMIT measureRequested(wish, measureRun_);
}

void ClassifyPage::showMeasures(int run, const MapMeasures& measures) {
  if (run == measureRun_) faithfulness_->showMeasures(measures);
}

void ClassifyPage::showMeasureError(int run, const QString& code) {
  if (run == measureRun_) faithfulness_->showError(errorSentence(code, shortName(file_)));
}

}  // namespace effnet
