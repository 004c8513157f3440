#include "widgets/train/review_panel.h"

#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/models/review_model.h"
#include "widgets/train/review_detail.h"
#include "widgets/train/review_list.h"
#include "widgets/train/warning_text.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace effnet {

ReviewPanel::ReviewPanel(QWidget* parent)
    : QWidget(parent),
      stack_(new QStackedWidget),
      start_(new QPushButton(tr("Look through the validation pictures"))),
      hint_(new QLabel),
      banner_(new MessageBanner),
      list_(new ReviewList),
      detail_(new ReviewDetail),
      corrections_(new CorrectionsBar) {
  setObjectName(QStringLiteral("reviewPanel"));
  auto* right = new QWidget;
  auto* parts = new QVBoxLayout(right);
  parts->setContentsMargins(spacing::kSmall, 0, 0, 0);
  parts->setSpacing(spacing::kSmall);
  parts->addWidget(detail_, 1);
  parts->addWidget(corrections_);
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("reviewSplitter"));
  splitter->setHandleWidth(1);
  splitter->addWidget(list_);
  splitter->addWidget(right);
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 1);
  stack_->addWidget(buildEmpty());
  stack_->addWidget(splitter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, spacing::kMedium, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(banner_);
  column->addWidget(stack_, 1);
  connectParts();
  clear();
}

QWidget* ReviewPanel::buildEmpty() {
  start_->setObjectName(QStringLiteral("startReview"));
  start_->setProperty("kind", "primary");
  hint_->setAlignment(Qt::AlignCenter);
  hint_->setWordWrap(true);
  hint_->setProperty("kind", "muted");
  auto* empty = new QWidget;
  auto* middle = new QVBoxLayout(empty);
  middle->addStretch(1);
  middle->addWidget(hint_);
  middle->addWidget(start_, 0, Qt::AlignHCenter);
  middle->addStretch(1);
  return empty;
}

void ReviewPanel::connectParts() {
  connect(start_, &QPushButton::clicked, this, &ReviewPanel::reviewWanted);
  connect(&list_->model(), &ReviewModel::thumbnailWanted, this, &ReviewPanel::thumbnailWanted);
  connect(list_, &ReviewList::currentChanged, this, &ReviewPanel::showCurrent);
  connect(detail_, &ReviewDetail::correctionNoted, this,
          [this](const QString& to) { Q_EMIT correctionNoted(currentFile(), to); });
  connect(detail_, &ReviewDetail::correctionForgotten, this,
          [this] { Q_EMIT correctionForgotten(currentFile()); });
  connect(corrections_, &CorrectionsBar::applied, this, &ReviewPanel::correctionsApplied);
  connect(corrections_, &CorrectionsBar::reverted, this, &ReviewPanel::correctionsReverted);
}

void ReviewPanel::clear() {
  list_->clear();
  banner_->clear();
  stack_->setCurrentIndex(0);
  start_->setEnabled(true);
  hint_->setText(
      tr("Mistakes, suspected label errors and calibration: the best checkpoint answers every validation "
         "picture once."));
  showCorrections({});
}

bool ReviewPanel::hasReview() const {
  return !list_->model().review().images.empty();
}

void ReviewPanel::showBusy(double fraction) {
  start_->setEnabled(false);
  hint_->setText(fraction > 0 ? tr("Looking through the validation pictures: %1").arg(percent(fraction, 0))
                              : tr("Looking through the validation pictures…"));
}

void ReviewPanel::showError(const QString& code, const QString& subject, const QString& detail) {
  start_->setEnabled(true);
  hint_->clear();
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, shortName(subject)), detail);
}

void ReviewPanel::showReview(const RunReview& review) {
  const WarningText warning = warningText(review.warnings);
  if (warning.sentence.isEmpty())
    banner_->clear();
  else
    banner_->showMessage(MessageBanner::Kind::Warning, warning.sentence, warning.details);
  stack_->setCurrentIndex(1);
  list_->setReview(review);
}

void ReviewPanel::showCell(int label, int predicted) {
  list_->showCell(label, predicted);
}

QString ReviewPanel::currentFile() const {
  const ReviewedImage* image = list_->current();
  return image != nullptr ? QString::fromStdString(image->file) : QString();
}

void ReviewPanel::showCurrent() {
  const ReviewedImage* image = list_->current();
  if (image == nullptr) {
    detail_->showNothing();
    return showNoted();
  }
  const QString place = corrections_->placeOf(currentFile());
  detail_->showImage(*image, list_->model().review().labels, place);
  showNoted();
  Q_EMIT explanationWanted(place, {image->predicted, image->label});
}

void ReviewPanel::showThumbnail(const QString& file, const QImage& thumbnail) {
  list_->model().setThumbnail(file, thumbnail);
}

void ReviewPanel::showExplanation(const QString& file, const QImage& picture,
                                  const Explanation& explanation) {
  const ReviewedImage* image = list_->current();
  if (image != nullptr && corrections_->placeOf(currentFile()) == file)
    detail_->showMaps(*image, picture, explanation);
}

void ReviewPanel::showCorrections(const QList<ListedCorrection>& corrections) {
  const QString before = corrections_->placeOf(currentFile());
  corrections_->showCorrections(corrections);
  QHash<QString, QString> noted;
  for (const ListedCorrection& each : corrections) noted.insert(each.file, each.to);
  list_->model().setNoted(noted);
  if (corrections_->placeOf(currentFile()) != before) return showCurrent();
  showNoted();
}

void ReviewPanel::showNoted() {
  using Noted = ReviewDetail::Noted;
  const ListedCorrection* known = corrections_->find(currentFile());
  detail_->showNoted(known == nullptr         ? Noted::Nothing
                     : known->place.isEmpty() ? Noted::Correction
                                              : Noted::Moved);
}

}  // namespace effnet
