#include "widgets/classify/classify_page.h"

#include "widgets/classify/answer_pane.h"
#include "widgets/classify/centre_pane.h"
#include "widgets/classify/checkpoint_card.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/classify/comparison_leader.h"
#include "widgets/classify/evaluation_view.h"
#include "widgets/classify/explain_panel.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/picture_intake.h"
#include "widgets/classify/picture_keys.h"
#include "widgets/classify/picture_output.h"
#include "widgets/classify/pictures_pane.h"
#include "widgets/classify/start_pane.h"
#include "widgets/classify/trouble_banner.h"
#include "widgets/classify/view_pane.h"
#include "widgets/common/error_text.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/weight_files.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
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
      leader_(new ComparisonLeader(*compare_, *session_, *pictures_, *view_, answers_->map())),
      evaluation_(new EvaluationView),
      output_(new PictureOutput(*this, *session_, *pictures_, answers_->map(), *view_)),
      card_(new CheckpointCard),
      start_(new StartPane(*intake_)),
      banner_(new TroubleBanner),
      centre_(new CentrePane({start_, view_, compare_, evaluation_}, banner_, *pictures_)) {
  setObjectName(QStringLiteral("classifyPage"));
  setAcceptDrops(true);
  buildLayout();
  connectWaysIn();
  connectSession();
  connectViews();
  addPictureKeys(*this, {*session_, *intake_, *output_, *pictures_, *answers_, *view_});
}

void ClassifyPage::buildLayout() {
  constexpr int kLeftWidth = 260;
  auto* left = new SidePanel(kLeftWidth);
  left->addWidget(card_);
  left->addSection(tr("Pictures"), pictures_);
  left->addStretch();
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("classifySplitter"));
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  for (QWidget* part : std::initializer_list<QWidget*>{left, centre_, answers_}) splitter->addWidget(part);
  splitter->setStretchFactor(1, 1);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(splitter);
}

void ClassifyPage::connectWaysIn() {
  connect(intake_, &PictureIntake::filesGiven, this, &ClassifyPage::openFiles);
  connect(intake_, &PictureIntake::checkpointGiven, this, &ClassifyPage::checkpointRequested);
  connect(intake_, &PictureIntake::pictureGiven, this, &ClassifyPage::pasted);
  connect(intake_, &PictureIntake::linkGiven, this, &ClassifyPage::linkDropped);
  connect(intake_, &PictureIntake::told, this, &ClassifyPage::statusMessage);
  connect(start_, &StartPane::sampleChosen, this, [this](const QStringList& files, const QString& file) {
    addPictures(files);
    addPictures({file});
  });
  connect(card_, &CheckpointCard::inspectRequested, this,
          [this] { Q_EMIT inspectRequested(session_->source()); });
  connect(card_, &CheckpointCard::openRequested, intake_, &PictureIntake::chooseCheckpoint);
  connect(card_, &CheckpointCard::sourceChosen, this, &ClassifyPage::checkpointRequested);
  connect(banner_, &TroubleBanner::partialRequested, this, &ClassifyPage::partialRequested);
  connect(banner_, &TroubleBanner::engineRestartRequested, this, &ClassifyPage::engineRestartRequested);
}

void ClassifyPage::connectSession() {
  connect(session_, &PictureSession::pictureRequested, this, &ClassifyPage::pictureRequested);
  connect(session_, &PictureSession::explainRequested, this, &ClassifyPage::explainRequested);
  connect(session_, &PictureSession::measureRequested, this, &ClassifyPage::measureRequested);
  connect(session_, &PictureSession::noteChanged, this, &ClassifyPage::noteChanged);
  connect(session_, &PictureSession::chosen, this, [this] {
    centre_->leaveEvaluation();
    banner_->clear();
  });
  connect(session_, &PictureSession::answered, banner_, &MessageBanner::clear);
  connect(session_, &PictureSession::flawFound, banner_, &TroubleBanner::showFlaw);
  connect(session_, &PictureSession::pictureFailed, banner_, &TroubleBanner::showError);
  connect(session_, &PictureSession::answerFailed, banner_, &TroubleBanner::showError);
  connect(session_, &PictureSession::methodWanted, this,
          [this] { Q_EMIT statusMessage(errorSentence(QStringLiteral("cancelled"), {})); });
}

void ClassifyPage::connectViews() {
  connect(pictures_, &PicturesPane::allWanted, this, [this] { showOnly({}, {}); });
  connect(pictures_, &PicturesPane::thumbnailWanted, this, &ClassifyPage::thumbnailWanted);
  connect(pictures_, &PicturesPane::classifyAllRequested, this, &ClassifyPage::classifyAllRequested);
  connect(pictures_, &PicturesPane::evaluateRequested, this, &ClassifyPage::evaluateRequested);
  connect(pictures_, &PicturesPane::pictureKept, this, &ClassifyPage::pasted);
  connect(pictures_, &PicturesPane::cameraSwitched, this, [this](bool on) {
    if (on) banner_->clear();
    Q_EMIT cameraRequested(on);
  });
  connect(leader_, &ComparisonLeader::started, centre_, &CentrePane::showComparison);
  connect(evaluation_, &EvaluationView::imagesChosen, this, &ClassifyPage::showOnly);
  connect(evaluation_, &EvaluationView::saveRequested, output_,
          [this] { output_->saveEvaluation(evaluation_->report()); });
  connect(output_, &PictureOutput::reportRequested, this, &ClassifyPage::reportRequested);
  connect(output_, &PictureOutput::fileWanted, this, &ClassifyPage::fileWanted);
  connect(output_, &PictureOutput::told, this, &ClassifyPage::statusMessage);
  connect(output_, &PictureOutput::failed, banner_, &TroubleBanner::showError);
}

NearestPanel& ClassifyPage::nearest() const {
  return answers_->nearest();
}

void ClassifyPage::openFiles(const QStringList& files) {
  QStringList pictures;
  for (const QString& file : files) {
    if (isCheckpoint(file))
      Q_EMIT checkpointRequested(file);
    else
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
  centre_->showWhatIsThere();
  if (!jump) return;
  pictures_->select(files.first());
  // Arrows, Space, R and W work from here on, unless somebody is typing.
  if (qobject_cast<QLineEdit*>(focusWidget()) == nullptr) pictures_->strip()->setFocus();
}

void ClassifyPage::addUnreadable(const QString& path, const QString& code) {
  const QString sentence = errorSentence(code, shortName(path));
  pictures_->addUnreadable(path, sentence);
  centre_->showWhatIsThere();
  banner_->showFlaw(sentence, {});
}

void ClassifyPage::setSamples(const QStringList& files) {
  if (files.isEmpty()) return;
  start_->setSamples(files);
  for (const QString& file : files) Q_EMIT thumbnailWanted(file);
}

void ClassifyPage::showThumbnail(const QString& file, const QImage& thumbnail) {
  session_->pictures().setThumbnail(file, thumbnail);
  start_->setThumbnail(file, thumbnail);
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
  start_->setNetwork(card_->title());
  banner_->clear();
  session_->openNetwork(model, source);
}

void ClassifyPage::showModelError(const QString& source, const QString& code, const QString& detail) {
  if (!session_->hasNetwork()) card_->showEmpty();
  banner_->showModelError(source, code, detail);
}

void ClassifyPage::showEvaluation(const QString& folder, const EvaluationReport& report) {
  evaluation_->showReport(folder, card_->title(), report);
  pictures_->offerEvaluation();
  centre_->showEvaluation();
  answers_->setEnergyLimitOf(report.energyThreshold);
}

void ClassifyPage::compareNetworks(const QStringList& sources, const QStringList& pictures) {
  leader_->startWith(sources, pictures);
  openFiles(sources.mid(0, 1) + pictures);
}

void ClassifyPage::compareOnFolder(const QStringList& sources, const QString& folder) {
  leader_->startBeside(sources);
  openFiles({folder});
}

void ClassifyPage::showOnly(const QString& title, const QStringList& files) {
  const QString current = session_->file();
  pictures_->showOnly(title, files);
  centre_->showPictures();
  pictures_->select(files.isEmpty() ? current : files.first());
  pictures_->strip()->setFocus();  // its keys step through them and take notes
}

void ClassifyPage::showCameraFrame(const QImage& frame, const QByteArray& jpeg,
                                   const std::optional<Explanation>& answer) {
  if (!pictures_->isCameraOn() || frame.isNull()) return;
  centre_->showPicture();
  session_->takeFrame(frame, jpeg, answer);
}

void ClassifyPage::showCameraError(const QString& code, const QString& detail) {
  pictures_->stopCamera();
  session_->endCamera(pictures_->hasFrame());
  // Where it never gave a picture, the one of before is still shown, and is the current one again.
  pictures_->select(session_->file());
  centre_->showWhatIsThere();
  banner_->showError(errorSentence(code, tr("the camera")), detail);
}

void ClassifyPage::showEngineTrouble(const QString& sentence, const QString& detail, bool canRestart) {
  banner_->showEngineTrouble(sentence, detail, canRestart);
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
