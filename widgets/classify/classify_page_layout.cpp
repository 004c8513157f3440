#include "widgets/classify/answer_pane.h"
#include "widgets/classify/checkpoint_card.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/classify/evaluation_view.h"
#include "widgets/classify/explain_panel.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/image_view.h"
#include "widgets/classify/picture_intake.h"
#include "widgets/classify/picture_output.h"
#include "widgets/classify/pictures_pane.h"
#include "widgets/classify/view_bar.h"
#include "widgets/classify/view_pane.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/side_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

// Where the page's panes stand, and which of their signals go where.
namespace effnet {
namespace {

constexpr int kLeftWidth = 260;

}  // namespace

void ClassifyPage::buildLayout() {
  auto* left = new SidePanel(kLeftWidth);
  left->addWidget(card_);
  left->addSection(tr("Pictures"), pictures_);
  left->addStretch();
  for (QWidget* shown : std::initializer_list<QWidget*>{empty_, view_, compare_, evaluation_})
    stack_->addWidget(shown);
  empty_->setObjectName(QStringLiteral("classifyEmpty"));
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(banner_);
  column->addWidget(stack_, 1);
  column->addWidget(pictures_->strip());
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("classifySplitter"));
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  for (QWidget* part : std::initializer_list<QWidget*>{left, centre, answers_}) splitter->addWidget(part);
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
  connect(empty_, &DropTarget::filesDropped, this, &ClassifyPage::openFiles);
  connect(empty_->addButton(tr("Open…")), &QPushButton::clicked, intake_, &PictureIntake::chooseFiles);
  connect(empty_->addButton(tr("Paste")), &QPushButton::clicked, intake_, &PictureIntake::paste);
  connect(card_, &CheckpointCard::inspectRequested, this,
          [this] { Q_EMIT inspectRequested(session_->source()); });
  connect(card_, &CheckpointCard::openRequested, intake_, &PictureIntake::chooseCheckpoint);
  connect(card_, &CheckpointCard::sourceChosen, this, &ClassifyPage::checkpointRequested);
  connect(banner_, &MessageBanner::actionTriggered, this, [this] {
    if (partial_.isEmpty()) return Q_EMIT engineRestartRequested();
    Q_EMIT partialRequested(partial_);
  });
}

void ClassifyPage::connectSession() {
  connect(session_, &PictureSession::pictureRequested, this, &ClassifyPage::pictureRequested);
  connect(session_, &PictureSession::explainRequested, this, &ClassifyPage::explainRequested);
  connect(session_, &PictureSession::measureRequested, this, &ClassifyPage::measureRequested);
  connect(session_, &PictureSession::noteChanged, this, &ClassifyPage::noteChanged);
  connect(session_, &PictureSession::chosen, this, [this] {
    if (stack_->currentWidget() == evaluation_) showPictures();  // whoever chooses a picture wants to see it
    banner_->clear();
  });
  connect(session_, &PictureSession::answered, banner_, &MessageBanner::clear);
  connect(session_, &PictureSession::flawFound, this, &ClassifyPage::showFlaw);
  connect(session_, &PictureSession::pictureFailed, this, &ClassifyPage::showError);
  connect(session_, &PictureSession::answerFailed, this, &ClassifyPage::showError);
  connect(session_, &PictureSession::methodWanted, this,
          [this] { Q_EMIT statusMessage(errorSentence(QStringLiteral("cancelled"), {})); });
}

void ClassifyPage::connectViews() {
  connect(pictures_, &PicturesPane::allWanted, this, [this] { showOnly({}, {}); });
  connect(pictures_, &PicturesPane::thumbnailWanted, this, &ClassifyPage::thumbnailWanted);
  connect(pictures_, &PicturesPane::classifyAllRequested, this, &ClassifyPage::classifyAllRequested);
  connect(pictures_, &PicturesPane::evaluateRequested, this, &ClassifyPage::evaluateRequested);
  connect(pictures_, &PicturesPane::evaluationWanted, this,
          [this] { stack_->setCurrentWidget(evaluation_); });
  connect(pictures_, &PicturesPane::pictureKept, this, &ClassifyPage::pasted);
  connect(pictures_, &PicturesPane::cameraSwitched, this, [this](bool on) {
    if (on) banner_->clear();
    Q_EMIT cameraRequested(on);
  });
  connect(evaluation_, &EvaluationView::closed, this, &ClassifyPage::showPictures);
  connect(evaluation_, &EvaluationView::imagesChosen, this, &ClassifyPage::showOnly);
  connect(evaluation_, &EvaluationView::saveRequested, output_,
          [this] { output_->saveEvaluation(evaluation_->report()); });
  connect(output_, &PictureOutput::reportRequested, this, &ClassifyPage::reportRequested);
  connect(output_, &PictureOutput::fileWanted, this, &ClassifyPage::fileWanted);
  connect(output_, &PictureOutput::told, this, &ClassifyPage::statusMessage);
  connect(output_, &PictureOutput::failed, this, &ClassifyPage::showError);
}

/// The comparison shows the same picture by the same method and in the same colours.
void ClassifyPage::connectComparison() {
  const ExplainPanel* map = &answers_->map();
  const auto paint = [this, map] { compare_->setOptions(map->options(), map->opacity()); };
  connect(map, &ExplainPanel::optionsChanged, compare_, paint);
  connect(map, &ExplainPanel::opacityChanged, compare_, paint);
  connect(session_, &PictureSession::answered, compare_, paint);
  connect(session_, &PictureSession::mapChanged, compare_, paint);
  connect(map, &ExplainPanel::methodChanged, compare_, [this] { compare_->setMethod(session_->method()); });
  connect(session_, &PictureSession::pictureShown, compare_,
          [this](const QList<QImage>& levels, const QByteArray& bytes) {
            compare_->setPicture(session_->file(), levels, bytes);
          });
  connect(&view_->bar(), &ViewBar::comparisonWanted, this, &ClassifyPage::startComparison);
  connect(compare_, &ComparisonGrid::closed, this, &ClassifyPage::showPictures);
  connect(compare_, &ComparisonGrid::pictureChosen, pictures_, &PicturesPane::select);
}

void ClassifyPage::addShortcuts() {
  const auto add = [this](QWidget* where, const QKeySequence& keys, auto action) {
    auto* shortcut = new QShortcut(keys, where);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
  };
  add(this, QKeySequence::Open, [this] { intake_->chooseFiles(); });
  add(this, QKeySequence::Paste, [this] { intake_->paste(); });
  ImageView* view = &view_->view();
  ExplainPanel* map = &answers_->map();
  // Not on the whole page: sliders and buttons at the sides need these keys themselves.
  for (QWidget* where : std::initializer_list<QWidget*>{view, pictures_->strip(), &answers_->classes()}) {
    add(where, Qt::Key_Space, [map] { map->setMapVisible(!map->isMapVisible()); });
    add(where, Qt::Key_Left, [this] { pictures_->step(-1); });
    add(where, Qt::Key_Right, [this] { pictures_->step(1); });
    add(where, Qt::Key_Plus, [view] { view->zoom(1.25); });
    add(where, Qt::Key_Minus, [view] { view->zoom(0.8); });
    add(where, Qt::Key_0, [view] { view->fit(); });
    add(where, Qt::Key_1, [view] { view->showActualSize(); });
    add(where, Qt::Key_R, [this] { session_->toggleNote(PictureNote::Right); });
    add(where, Qt::Key_W, [this] { session_->toggleNote(PictureNote::Wrong); });
    add(where, QKeySequence::Copy, [this] { output_->copyView(); });
  }
}

}  // namespace effnet
