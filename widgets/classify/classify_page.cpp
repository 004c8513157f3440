#include "widgets/classify/classify_page.h"

#include "core/protocol/image_formats.h"
#include "widgets/classify/answer_pane.h"
#include "widgets/classify/checkpoint_card.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/classify/evaluation_view.h"
#include "widgets/classify/explain_panel.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/picture_intake.h"
#include "widgets/classify/picture_output.h"
#include "widgets/classify/pictures_pane.h"
#include "widgets/classify/sample_row.h"
#include "widgets/classify/view_pane.h"
#include "widgets/common/checkpoint_text.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/weight_files.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <utility>

namespace effnet {

ClassifyPage::ClassifyPage(QWidget* parent)
    : QWidget(parent),
      session_(new PictureSession(this)),
      intake_(new PictureIntake(*this)),
      pictures_(new PicturesPane(*session_, intake_->makeMenu())),
      answers_(new AnswerPane(*session_)),
      view_(new ViewPane(*session_, answers_->map())),
      compare_(new ComparisonGrid),
      evaluation_(new EvaluationView),
      output_(new PictureOutput(*this, *session_, *pictures_, answers_->map(), *view_)),
      card_(new CheckpointCard),
      empty_(new DropTarget(QStringLiteral("image"), tr("What does this network see?"),
                            tr("Drop photographs (%1), folders or a checkpoint here.")
                                .arg(QString::fromStdString(readableFormats())))),
      banner_(new MessageBanner),
      stack_(new QStackedWidget) {
  setObjectName(QStringLiteral("classifyPage"));
  setAcceptDrops(true);
  buildLayout();
  connectWaysIn();
  connectSession();
  connectViews();
  connectComparison();
  addShortcuts();
}

void ClassifyPage::openFiles(const QStringList& files) {
  QStringList pictures;
  for (const QString& file : files)
    if (isCheckpoint(file)) {
      Q_EMIT checkpointRequested(file);
    } else {
      pictures.append(file);
    }
  if (pictures.isEmpty()) return;
  jump_ = true;
  Q_EMIT picturesRequested(pictures);
}

void ClassifyPage::addPictures(const QStringList& files) {
  if (files.isEmpty()) return;
  const bool jump = std::exchange(jump_, false) || pictures_->isEmpty() || files.size() == 1;
  pictures_->add(files);
  showWhatIsThere();
  if (!jump) return;
  pictures_->select(files.first());
  // Arrows, Space, R and W work from here on, unless somebody is typing.
  if (qobject_cast<QLineEdit*>(focusWidget()) == nullptr) pictures_->strip()->setFocus();
}

void ClassifyPage::addUnreadable(const QString& path, const QString& code) {
  const QString sentence = errorSentence(code, shortName(path));
  pictures_->addUnreadable(path, sentence);
  showWhatIsThere();
  showFlaw(sentence, {});
}

void ClassifyPage::setSamples(const QStringList& files) {
  if (files.isEmpty()) return;
  samples_ = new SampleRow(files);
  connect(samples_, &SampleRow::chosen, this, [this, files](const QString& file) {
    addPictures(files);
    addPictures({file});
  });
  empty_->setExamples(samples_);
  for (const QString& file : files) Q_EMIT thumbnailWanted(file);
}

void ClassifyPage::showThumbnail(const QString& file, const QImage& thumbnail) {
  session_->pictures().setThumbnail(file, thumbnail);
  if (samples_ != nullptr) samples_->setThumbnail(file, thumbnail);
}

void ClassifyPage::showFolderError(const QString& file, const QString& code) {
  session_->pictures().setError(file, errorSentence(code, shortName(file)));
}

void ClassifyPage::setRecentCheckpoints(const QStringList& sources) {
  card_->setRecent(sources);
}

void ClassifyPage::showOpening(const QString& source) {
  session_->closeNetwork();
  card_->showOpening(source);
}

void ClassifyPage::showModel(const OpenedModel& model, const QString& source) {
  card_->showModel(model, source);
  empty_->setSentence(
      tr("Drop photographs here to see what %1 recognises in them, and where.").arg(card_->title()));
  banner_->clear();
  session_->openNetwork(model, source);
}

void ClassifyPage::showModelError(const QString& source, const QString& code, const QString& detail) {
  if (!session_->hasNetwork()) card_->showEmpty();
  const bool partly =
      code == QLatin1String("checkpoint_incomplete") || code == QLatin1String("checkpoint_mismatch");
  partial_ = partly ? source : QString();
  banner_->setAction(partly ? tr("Open what fits") : QString());
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, checkpointTitle(source)), detail);
}

void ClassifyPage::showEvaluation(const QString& folder, const EvaluationReport& report) {
  evaluation_->showReport(folder, card_->title(), report);
  pictures_->offerEvaluation();
  stack_->setCurrentWidget(evaluation_);
  answers_->setEnergyLimitOf(report.energyThreshold);
}

void ClassifyPage::startComparison(bool methods) {
  compare_->setPictures(pictures_->shownFiles());
  if (methods) answers_->map().chooseStages();  // where methods part
  if (session_->hasNetwork() && methods) compare_->showMethods(session_->source());
  if (session_->hasNetwork() && !methods) compare_->add(session_->source());
  stack_->setCurrentWidget(compare_);
}

void ClassifyPage::compareNetworks(const QStringList& sources, const QStringList& pictures) {
  compare_->showNetworks(sources);
  compare_->setPictures(pictures);
  stack_->setCurrentWidget(compare_);
  openFiles(sources.mid(0, 1) + pictures);
}

void ClassifyPage::showPictures() {
  stack_->setCurrentWidget(pictures_->isEmpty() ? static_cast<QWidget*>(empty_) : view_);
}

/// A comparison or an evaluation stays.
void ClassifyPage::showWhatIsThere() {
  if (stack_->currentWidget() == empty_ || stack_->currentWidget() == view_) showPictures();
}

void ClassifyPage::showOnly(const QString& title, const QStringList& files) {
  const QString current = session_->file();
  pictures_->showOnly(title, files);
  showPictures();
  pictures_->select(files.isEmpty() ? current : files.first());
  pictures_->strip()->setFocus();  // its keys step through them and take notes
}

void ClassifyPage::showCameraFrame(const QImage& frame, const QByteArray& jpeg,
                                   const std::optional<Explanation>& answer) {
  if (!pictures_->isCameraOn() || frame.isNull()) return;
  stack_->setCurrentWidget(view_);
  session_->takeFrame(frame, jpeg, answer);
}

void ClassifyPage::showCameraError(const QString& code, const QString& detail) {
  pictures_->stopCamera();
  session_->endCamera(pictures_->hasFrame());
  // Where it never gave a picture, the one of before is still shown, and is the current one again.
  pictures_->select(session_->file());
  showWhatIsThere();
  showError(errorSentence(code, tr("the camera")), detail);
}

void ClassifyPage::showError(const QString& sentence, const QString& detail) {
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Error, sentence, detail);
}

void ClassifyPage::showFlaw(const QString& sentence, const QString& detail) {
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Warning, sentence, detail);
}

void ClassifyPage::showEngineTrouble(const QString& sentence, const QString& detail, bool canRestart) {
  partial_.clear();
  banner_->setAction(canRestart ? tr("Try again") : QString());
  banner_->showMessage(MessageBanner::Kind::Error, sentence, detail);
}

void ClassifyPage::clearEngineTrouble() {
  banner_->clear();
}

void ClassifyPage::dragEnterEvent(QDragEnterEvent* event) {
  if (PictureIntake::canTake(event->mimeData())) event->acceptProposedAction();
}

void ClassifyPage::dropEvent(QDropEvent* event) {
  if (intake_->take(event->mimeData())) event->acceptProposedAction();
}

}  // namespace effnet
