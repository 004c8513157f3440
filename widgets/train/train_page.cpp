#include "widgets/train/train_page.h"

#include "widgets/common/error_subject.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"
#include "widgets/run/run_actions.h"
#include "widgets/train/data_panel.h"
#include "widgets/train/first_answer_panel.h"
#include "widgets/train/launch_bar.h"
#include "widgets/train/recipe_panel.h"
#include "widgets/train/start_panel.h"
#include "widgets/train/watch_panel.h"

#include <QFileInfo>
#include <QHash>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <tuple>
#include <utility>

namespace effnet {
namespace {

constexpr int kSettingsWidth = 360;
constexpr int kEstimateAfterMs = 900;  // a pause in changing settings

/// Words that wrap, deep inside, make Qt ask for the height that all would like; what lists and plots can
/// give up counts here, or the start button would be pushed below the window's edge.
class Stack : public QStackedWidget {
 public:
  bool hasHeightForWidth() const override { return false; }
};

}  // namespace

TrainPage::TrainPage(QWidget* parent)
    : QWidget(parent),
      stack_(new Stack),
      data_(new DataPanel),
      network_(new StartPanel),
      answer_(new FirstAnswerPanel),
      recipe_(new RecipePanel),
      watch_(new WatchPanel),
      banner_(new MessageBanner),
      launch_(new LaunchBar),
      estimating_(new QTimer(this)) {
  setObjectName(QStringLiteral("trainPage"));
  estimating_->setSingleShot(true);
  estimating_->setInterval(kEstimateAfterMs);
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
  // Scrolls by itself, so that the start button below is always there.
  auto* right = new SidePanel(kSettingsWidth);
  right->holdCards();
  right->addWidget(network_);
  right->addWidget(answer_);
  right->addWidget(recipe_, 1);
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("trainSplitter"));
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(spacing::kMedium);
  splitter->setProperty("kind", "cards");
  splitter->addWidget(data_);
  splitter->addWidget(right);
  splitter->setStretchFactor(0, 5);
  splitter->setStretchFactor(1, 4);
  auto* column = new QVBoxLayout(form);
  column->setContentsMargins(spacing::kMedium, spacing::kMedium, spacing::kMedium, spacing::kMedium);
  column->setSpacing(spacing::kMedium);
  column->addWidget(banner_);
  column->addWidget(splitter, 1);
  column->addWidget(launch_);
  return form;
}

void TrainPage::connectPanels() {
  connect(data_, &DataPanel::folderChosen, this, [this] { requestDataset(false); });
  connect(data_, &DataPanel::checkRequested, this, [this] { requestDataset(true); });
  connect(data_, &DataPanel::balanceWanted, this, [this] { recipe_->assign("balanced=true"); });
  connect(data_, &DataPanel::drawnDataWanted, this, &TrainPage::drawnDataRequested);
  connect(data_, &DataPanel::thumbnailWanted, this, &TrainPage::thumbnailWanted);
  connect(data_, &DataPanel::changed, this, &TrainPage::updateStart);
  connect(data_, &DataPanel::augmentationWanted, this,
          [this](const QString& file) { Q_EMIT augmentationWanted(file, config()); });
  connect(recipe_, &RecipePanel::changed, data_, &DataPanel::refreshAugmented);
  connect(network_, &StartPanel::changed, this, [this] {
    recipe_->suggest(network_->fromScratch());
    scheduleEstimate();
  });
  connect(answer_, &FirstAnswerPanel::measureChanged, this, &TrainPage::refreshSplit);
  connect(answer_, &FirstAnswerPanel::measureChanged, this, &TrainPage::scheduleEstimate);
  connect(answer_, &FirstAnswerPanel::startChanged, this, &TrainPage::scheduleEstimate);
  connect(recipe_, &RecipePanel::changed, this, &TrainPage::refreshSplit);
  connect(recipe_, &RecipePanel::changed, this, &TrainPage::scheduleEstimate);
  connect(estimating_, &QTimer::timeout, this, &TrainPage::estimate);
  connect(launch_, &LaunchBar::deviceChanged, this, [this] { recipe_->setDevice(launch_->device()); });
  connect(launch_, &LaunchBar::startRequested, this, [this] {
    banner_->clear();
    Q_EMIT startRequested(config());
  });
  connect(launch_, &LaunchBar::queueRequested, this, [this] {
    banner_->clear();
    Q_EMIT queueRequested(config());
  });
  connect(launch_, &LaunchBar::searchRequested, this, [this](bool experiment) {
    Q_EMIT searchRequested(config(), data_->classes(), data_->trainImages(), experiment);
  });
  connect(launch_, &LaunchBar::networkSearchRequested, this,
          [this] { Q_EMIT networkSearchRequested(config(), data_->classes(), data_->trainImages()); });
  connect(launch_, &LaunchBar::backRequested, this, [this] { stack_->setCurrentWidget(watch_); });
  connect(watch_, &WatchPanel::newRunRequested, this, &TrainPage::showForm);
  connect(watch_, &WatchPanel::stopRequested, this, &TrainPage::stopRequested);
  connect(watch_, &WatchPanel::pauseRequested, this, &TrainPage::pauseRequested);
  connect(watch_, &WatchPanel::runWished, this, &TrainPage::runWished);
}

void TrainPage::setCheckpoints(const QStringList& sources) {
  network_->setCheckpoints(sources);
}

void TrainPage::setNetwork(const NetworkSpec& network) {
  recipe_->useOwnSize();  // what was typed belonged to another network
  network_->setNetwork(network);
  showForm();
}

void TrainPage::offerNetwork(const NetworkSpec& network) {
  network_->offerNetwork(network);
}

void TrainPage::chooseData(const QString& folder) {
  showForm();
  data_->chooseFolder(folder);
}

void TrainPage::requestDataset(bool decode) {
  asked_ = config();
  Q_EMIT datasetRequested(asked_, decode);
}

/// The counts on the panel are those that training will use.
void TrainPage::refreshSplit() {
  const auto split = [](const TrainConfig& config) {
    return std::tie(config.data, config.val, config.columns, config.valFraction, config.minival, config.seed,
                    config.group, config.folds, config.fold);
  };
  const TrainConfig now = config();
  if (data_->isUsable() && split(now) != split(asked_)) requestDataset(false);
}

void TrainPage::showDrawing() {
  data_->showBusy(tr("Drawing shapes…"));
}

void TrainPage::showDataset(const QString& folder, const DatasetReport& report) {
  QStringList columns;
  for (const std::string& each : report.columns) columns.append(QString::fromStdString(each));
  int validating = 0;
  for (const LabelCount& each : report.val) validating += each.images;
  answer_->setData(columns, validating > 0);
  recipe_->suggestMetric(validating);
  data_->showReport(folder, report);
}

void TrainPage::showDatasetError(const QString& folder, const QString& code, const QString& detail) {
  data_->showError(folder, code, detail);
}

void TrainPage::showThumbnail(const QString& file, const QImage& thumbnail) {
  data_->showThumbnail(file, thumbnail);
}

void TrainPage::showAugmented(const QString& file, const QList<QImage>& pictures) {
  data_->showAugmented(file, pictures);
}

void TrainPage::repeat(const TrainConfig& config) {
  // A run notes the size that it had; only another one than its network's is a wish.
  TrainConfig again = config;
  if (again.weights.empty() && again.resolution == again.network.resolution) again.resolution = 0;
  again.group.clear();  // the first answer's field has it
  recipe_->setConfig(again);
  answer_->setGroup(QString::fromStdString(config.group));
  if (!config.weights.empty()) answer_->setStart(config.headStart == HeadStart::Linear);
  if (!config.weights.empty()) {
    network_->chooseCheckpoint(QString::fromStdString(config.weights));
  } else {
    network_->setNetwork(config.network);
  }
  chooseData(QString::fromStdString(config.data));
}

void TrainPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  const auto last = std::exchange(remembered_, std::nullopt);
  if (!last || !data_->folder().isEmpty() || stack_->currentWidget() == watch_) return;
  TrainConfig again = *last;
  again.device = recipe_->config().device;  // the engine may run on another machine now
  const QString folder = QString::fromStdString(again.data);
  const QString weights = QString::fromStdString(again.weights);
  if (!weights.isEmpty() && !weights.startsWith(QLatin1String("builtin:")) && !QFileInfo::exists(weights)) {
    const TrainConfig offered = config();  // the network of before is gone: what the form offers now
    again.weights = offered.weights;
    again.network = offered.network;
  }
  if (QFileInfo::exists(folder)) return repeat(again);
  again.data.clear();
  again.val.clear();
  recipe_->setConfig(again);
}

void TrainPage::setDevices(const QList<QPair<QString, QString>>& devices) {
  launch_->setDevices(devices);
}

void TrainPage::setGpuObstacle(const QString& code) {
  static const QHash<QString, const char*> sentences{
      {"no_driver",
       QT_TR_NOOP("No GPU is offered: no NVIDIA driver is loaded on the engine's machine. With such a card: "
                  "install its driver, then run packaging/run.sh --cuda.")},
      {"no_cuda",
       QT_TR_NOOP("No GPU is offered: there is an NVIDIA driver, but this engine's LibTorch is built without "
                  "CUDA. packaging/run.sh --cuda builds an engine with it.")},
      {"no_device",
       QT_TR_NOOP("No GPU is offered: LibTorch finds none that answers. nvidia-smi should list it, and "
                  "CUDA_VISIBLE_DEVICES should not hide it.")}};
  const char* sentence = sentences.value(code);
  launch_->setGpuNote(sentence != nullptr ? tr(sentence) : QString());
}

void TrainPage::setQueueing(bool possible) {
  launch_->setQueueing(possible);
}

void TrainPage::showEstimate(const RunEstimate& estimate) {
  launch_->showEstimate(estimate);
}

void TrainPage::showNoEstimate(const QString& why) {
  launch_->showNoEstimate(why);
}

void TrainPage::updateStart() {
  launch_->setReady(data_->isUsable());
  scheduleEstimate();
}

void TrainPage::scheduleEstimate() {
  Q_EMIT estimateCancelled();
  refreshAnswer();
  if (!data_->isUsable()) return estimating_->stop();
  Q_EMIT startNetworksWanted(config(), data_->trainImages());
  launch_->showMeasuring();
  estimating_->start();
}

void TrainPage::estimate() {
  // Nobody sees the form while a run is watched, and measuring would only slow that down.
  if (stack_->currentIndex() == 0) Q_EMIT estimateRequested(config(), data_->classes(), data_->trainImages());
}

/// By itself, once for each choice of pictures and network.
void TrainPage::refreshAnswer() {
  const auto choice = [](const TrainConfig& config) {
    return std::tie(config.data, config.val, config.columns, config.weights, config.group, config.folds);
  };
  const bool possible = data_->isUsable() && !network_->fromScratch();
  TrainConfig now = possible ? config() : TrainConfig();
  if (possible) now.folds = answer_->folds();
  if (choice(now) == choice(answered_)) return;
  answered_ = now;
  Q_EMIT firstAnswerUnwanted();
  constexpr int kMost = 5000;  // pictures that a processor looks at within a minute or two
  if (possible && data_->trainImages() <= kMost)
    Q_EMIT firstAnswerWanted(now);
  else
    answer_->clear();
}

TrainConfig TrainPage::config() const {
  TrainConfig config = recipe_->config();
  const std::string folder = data_->folder().toStdString();
  if (config.data != folder) config.val.clear();  // a repeated run keeps its own
  config.data = folder;
  network_->fill(config);
  if (!answer_->group().isEmpty()) config.group = answer_->group().toStdString();
  if (!answer_->isHidden())
    config.headStart = answer_->isStart() && !network_->fromScratch() && config.recipe == Recipe::Finetune
                           ? HeadStart::Linear
                           : HeadStart::Random;
  return config;
}

void TrainPage::showStartError(const QString& code, const QString& detail) {
  const QString sentence = errorSentence(code, errorSubject(detail, shortName(data_->folder())));
  if (stack_->currentWidget() == watch_) {
    watch_->showError(code, detail);
  } else {
    banner_->showMessage(MessageBanner::Kind::Error, sentence, detail);
  }
}

void TrainPage::showRun(const QString& directory) {
  watch_->showRun(directory);
  launch_->setBack(true);
  stack_->setCurrentWidget(watch_);
  watch_->setFocus();
}

void TrainPage::showForm() {
  stack_->setCurrentIndex(0);
  scheduleEstimate();
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

void TrainPage::showReading(const QString& sentence) {
  watch_->showReading(sentence);
}

void TrainPage::showRunSummary(const RunSummary& summary) {
  watch_->showSummary(summary);
}

void TrainPage::showSending(const QString& path, double fraction, double secondsLeft) {
  watch_->showSending(path, fraction, secondsLeft);
}

void TrainPage::showRunState(RunState state) {
  watch_->showState(state);
}

}  // namespace effnet
