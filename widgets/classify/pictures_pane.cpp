#include "widgets/classify/pictures_pane.h"

#include "widgets/classify/film_strip.h"
#include "widgets/classify/picture_filter.h"
#include "widgets/classify/picture_session.h"
#include "widgets/common/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace effnet {
namespace {

QPushButton* namedButton(const QString& text, const char* name, const QString& toolTip) {
  auto* button = new QPushButton(text);
  button->setObjectName(QLatin1String(name));
  button->setToolTip(toolTip);
  return button;
}

}  // namespace

PicturesPane::PicturesPane(PictureSession& session, QMenu* ways, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(session.pictures()),
      shown_(new FilmStripOrder(this)),
      strip_(new FilmStrip),
      count_(new QLabel),
      filter_(new PictureFilter(*shown_)) {
  shown_->setPictures(&model_);
  strip_->setModel(shown_);
  strip_->hide();
  camera_ =
      namedButton(tr("Camera"), "camera", tr("Answers to what the engine's camera sees, picture by picture"));
  camera_->setCheckable(true);
  classifyAll_ = namedButton(tr("Classify all"), "classifyAll",
                             tr("Asks the network about every picture that the film strip shows"));
  save_ = namedButton(tr("Save answers…"), "saveAnswers",
                      tr("File, class, probability and note of the pictures shown, as CSV or JSON"));
  evaluate_ = namedButton(
      tr("Evaluate a labelled folder…"), "evaluateFolder",
      tr("A folder with one sub-folder for each class: accuracy, confusion matrix, doubtful labels"));
  showEvaluation_ =
      namedButton(tr("Show the evaluation"), "showEvaluation", tr("The last one, with its confusion matrix"));
  showEvaluation_->hide();
  build(ways);
  connectParts();
  updateCounts();
}

void PicturesPane::build(QMenu* ways) {
  count_->setProperty("kind", "muted");
  count_->setFont(captionFont());
  count_->setWordWrap(true);
  auto* add = new QPushButton(tr("Add pictures"));
  add->setMenu(ways);
  add->setToolTip(tr("Files, a folder, the clipboard or a part of the screen; or drop them on the page"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  for (QWidget* widget : std::initializer_list<QWidget*>{count_, add, camera_, filter_, classifyAll_, save_,
                                                         evaluate_, showEvaluation_})
    column->addWidget(widget);
}

void PicturesPane::connectParts() {
  connect(&model_, &FilmStripModel::thumbnailWanted, this, &PicturesPane::thumbnailWanted);
  connect(strip_->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& current) {
            session_.choose(current.data(FilmStripModel::FileRole).toString());
          });
  connect(&session_, &PictureSession::chosen, this, &PicturesPane::stopCamera);
  connect(filter_, &PictureFilter::changed, this, &PicturesPane::updateCounts);
  connect(filter_, &PictureFilter::allWanted, this, &PicturesPane::allWanted);
  connect(classifyAll_, &QPushButton::clicked, this, [this] { Q_EMIT classifyAllRequested(shownFiles()); });
  connect(save_, &QPushButton::clicked, this, &PicturesPane::saveRequested);
  connect(evaluate_, &QPushButton::clicked, this, &PicturesPane::chooseFolderToEvaluate);
  connect(showEvaluation_, &QPushButton::clicked, this, &PicturesPane::evaluationWanted);
  connect(camera_, &QPushButton::toggled, this, [this](bool on) {
    if (on) {
      strip_->setCurrentIndex({});
      frame_ = {};
      session_.startCamera();
    }
    Q_EMIT cameraSwitched(on);
  });
  connect(&session_, &PictureSession::frameShown, this, [this](const QImage& frame) { frame_ = frame; });
  // Switched off by hand, it leaves its last picture.
  connect(camera_, &QPushButton::clicked, this, [this](bool on) {
    if (!on && !frame_.isNull()) Q_EMIT pictureKept(frame_);
  });
}

QStringList PicturesPane::shownFiles() const {
  QStringList files;
  for (int row = 0; row < shown_->rowCount(); ++row)
    files.append(shown_->index(row, 0).data(FilmStripModel::FileRole).toString());
  return files;
}

void PicturesPane::add(const QStringList& files) {
  if (filter_->isOnlySome()) filter_->showOnly({}, {});
  model_.add(files);
  strip_->setVisible(!isEmpty());
  updateCounts();
}

void PicturesPane::addUnreadable(const QString& path, const QString& sentence) {
  model_.add({path});
  model_.setError(path, sentence);
  strip_->setVisible(true);
  updateCounts();
  if (!strip_->currentIndex().isValid()) select(path);
}

void PicturesPane::showOnly(const QString& title, const QStringList& files) {
  model_.add(files);
  filter_->showOnly(title, files);
  strip_->setVisible(!isEmpty());
}

void PicturesPane::select(const QString& file) {
  const int row = model_.rowOf(file);
  if (row >= 0) strip_->setCurrentIndex(shown_->mapFromSource(model_.index(row)));
}

void PicturesPane::step(int by) {
  const QModelIndex next = shown_->index(strip_->currentIndex().row() + by, 0);
  if (next.isValid()) strip_->setCurrentIndex(next);
}

void PicturesPane::offerEvaluation() {
  showEvaluation_->show();
}

bool PicturesPane::isCameraOn() const {
  return camera_->isChecked();
}

void PicturesPane::stopCamera() {
  camera_->setChecked(false);
}

void PicturesPane::chooseFolderToEvaluate() {
  const QString folder =
      QFileDialog::getExistingDirectory(this, tr("Folder with a sub-folder for each class"));
  if (!folder.isEmpty()) Q_EMIT evaluateRequested(folder);
}

void PicturesPane::updateCounts() {
  const int all = model_.rowCount();
  const int visible = shown_->rowCount();
  count_->setText(visible == all ? tr("Pictures: %1").arg(all)
                                 : tr("Pictures: %1 of %2").arg(visible).arg(all));
  classifyAll_->setEnabled(visible > 1);
  save_->setEnabled(visible > 0);
  Q_EMIT shownChanged();
}

}  // namespace effnet
