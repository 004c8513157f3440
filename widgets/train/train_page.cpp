#include "widgets/train/train_page.h"

#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/theme.h"
#include "widgets/train/data_panel.h"
#include "widgets/train/recipe_panel.h"
#include "widgets/train/watch_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace effnet {

TrainPage::TrainPage(QWidget* parent)
    : QWidget(parent),
      stack_(new QStackedWidget),
      data_(new DataPanel),
      network_(new StartPanel),
      recipe_(new RecipePanel),
      watch_(new WatchPanel),
      banner_(new MessageBanner),
      summary_(new QLabel),
      start_(new QPushButton(tr("Start training"))),
      back_(new QPushButton(tr("Back to the run"))) {
  setObjectName(QStringLiteral("trainPage"));
  start_->setObjectName(QStringLiteral("startRun"));
  start_->setProperty("kind", "primary");
  stack_->addWidget(buildForm());
  stack_->addWidget(watch_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(stack_);
  connectPanels();
  updateStart();
}

QWidget* TrainPage::buildForm() {
  auto* form = new QWidget;
  auto* panels = new QHBoxLayout;
  panels->setSpacing(spacing::kMedium);
  auto* right = new QVBoxLayout;
  right->setSpacing(spacing::kMedium);
  right->addWidget(network_);
  right->addWidget(recipe_, 1);
  panels->addWidget(data_, 5);
  panels->addLayout(right, 4);
  summary_->setProperty("kind", "muted");
  summary_->setWordWrap(true);
  back_->hide();
  auto* foot = new QHBoxLayout;
  foot->addWidget(summary_, 1);
  foot->addWidget(back_);
  foot->addWidget(start_);
  auto* column = new QVBoxLayout(form);
  column->setContentsMargins(spacing::kLarge, spacing::kLarge, spacing::kLarge, spacing::kMedium);
  column->setSpacing(spacing::kMedium);
  column->addWidget(banner_);
  column->addLayout(panels, 1);
  column->addLayout(foot);
  return form;
}

void TrainPage::connectPanels() {
  connect(data_, &DataPanel::folderChosen, this, &TrainPage::datasetRequested);
  connect(data_, &DataPanel::drawnDataWanted, this, &TrainPage::drawnDataRequested);
  connect(data_, &DataPanel::thumbnailWanted, this, &TrainPage::thumbnailWanted);
  connect(data_, &DataPanel::changed, this, &TrainPage::updateStart);
  connect(network_, &StartPanel::changed, this, [this] {
    recipe_->suggest(network_->fromScratch());
    updateStart();
  });
  connect(start_, &QPushButton::clicked, this, &TrainPage::start);
  connect(back_, &QPushButton::clicked, this, [this] { stack_->setCurrentWidget(watch_); });
  connect(watch_, &WatchPanel::newRunRequested, this, &TrainPage::showForm);
  connect(watch_, &WatchPanel::repeatRequested, this, &TrainPage::repeat);
  connect(watch_, &WatchPanel::stopRequested, this, &TrainPage::stopRequested);
  connect(watch_, &WatchPanel::resumeRequested, this, &TrainPage::resumeRequested);
  connect(watch_, &WatchPanel::openRequested, this, &TrainPage::openRequested);
}

void TrainPage::setCheckpoints(const QStringList& sources) {
  network_->setCheckpoints(sources);
}

void TrainPage::setNetwork(const NetworkSpec& network) {
  network_->setNetwork(network);
  showForm();
}

void TrainPage::chooseData(const QString& folder) {
  showForm();
  data_->chooseFolder(folder);
}

void TrainPage::showDrawing() {
  data_->showBusy(tr("Drawing shapes…"));
}

void TrainPage::showDataset(const QString& folder, const DatasetReport& report) {
  data_->showReport(folder, report);
}

void TrainPage::showDatasetError(const QString& folder, const QString& code, const QString& detail) {
  data_->showError(folder, code, detail);
}

void TrainPage::showThumbnail(const QString& file, const QImage& thumbnail) {
  data_->showThumbnail(file, thumbnail);
}

void TrainPage::repeat(const TrainConfig& config) {
  recipe_->setConfig(config);
  if (!config.weights.empty()) {
    network_->chooseCheckpoint(QString::fromStdString(config.weights));
  } else {
    network_->setNetwork(config.network);
  }
  chooseData(QString::fromStdString(config.data));
}

void TrainPage::updateStart() {
  start_->setEnabled(data_->isUsable());
  summary_->setText(data_->isUsable()
                        ? tr("The run goes on when this window is closed, and is found again under Runs.")
                        : tr("Choose the pictures first."));
}

void TrainPage::start() {
  TrainConfig config = recipe_->config();
  config.data = data_->folder().toStdString();
  config.val.clear();
  network_->fill(config);
  banner_->clear();
  Q_EMIT startRequested(config);
}

void TrainPage::showStartError(const QString& code, const QString& detail) {
  const QString sentence = errorSentence(code, shortName(data_->folder()));
  if (stack_->currentWidget() == watch_) {
    watch_->showError(code, detail);
  } else {
    banner_->showMessage(MessageBanner::Kind::Error, sentence, detail);
  }
}

void TrainPage::showRun(const QString& directory) {
  watch_->showRun(directory);
  back_->show();
  stack_->setCurrentWidget(watch_);
}

void TrainPage::showForm() {
  stack_->setCurrentIndex(0);
}

QString TrainPage::currentRun() const {
  return watch_->directory();
}

void TrainPage::addEvents(const std::vector<RunEvent>& events) {
  watch_->addEvents(events);
}

void TrainPage::restartRun() {
  watch_->restart();
}

void TrainPage::showComplaint(const QString& words) {
  watch_->showComplaint(words);
}

void TrainPage::showRunState(const QString& state) {
  watch_->showState(state);
}

}  // namespace effnet
