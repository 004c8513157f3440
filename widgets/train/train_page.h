#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "core/protocol/train_config.h"

#include <QImage>
#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

class QStackedWidget;
class QTimer;

namespace effnet {

class DataPanel;
class FirstAnswerPanel;
class LaunchBar;
class MessageBanner;
class RecipePanel;
class StartPanel;
class WatchPanel;
struct RunEstimate;
struct RunWish;

/// From pictures to a trained network: data, network, recipe, go; then the run as it trains.
class TrainPage : public QWidget {
  Q_OBJECT

 public:
  explicit TrainPage(QWidget* parent = nullptr);

  void setCheckpoints(const QStringList& sources);
  void setNetwork(const NetworkSpec& network);
  void offerNetwork(const NetworkSpec& network);

  /// Looks through the folder and shows the form.
  void chooseData(const QString& folder);
  void showDrawing();
  void showDataset(const QString& folder, const DatasetReport& report);
  void showDatasetError(const QString& folder, const QString& code, const QString& detail);
  void showThumbnail(const QString& file, const QImage& thumbnail);
  void showAugmented(const QString& file, const QList<QImage>& pictures);
  void repeat(const TrainConfig& config);

  void setDevices(const QList<QPair<QString, QString>>& devices);
  /// Why there is no GPU among them: "no_driver", "no_cuda", "no_device"; empty where there is one, or an
  /// engine that does not say.
  void setGpuObstacle(const QString& code);
  void showEstimate(const RunEstimate& estimate);
  void showNoEstimate(const QString& why);

  /// Whether another run can wait behind one that trains.
  void setQueueing(bool possible);

  void showStartError(const QString& code, const QString& detail);
  void showRun(const QString& directory);
  void showForm();
  QString currentRun() const;
  WatchPanel* watch() const { return watch_; }
  FirstAnswerPanel* firstAnswer() const { return answer_; }
  StartPanel* start() const { return network_; }
  /// Fills the form with what was trained last, once it is looked at; a folder that is gone is left out.
  void remember(const TrainConfig& config) { remembered_ = config; }
  void addEvents(const std::vector<RunEvent>& events);
  void restartRun();
  void showRunState(effnet::RunState state);
  void showRunSummary(const RunSummary& summary);
  /// What the run on another machine needs is on its way there.
  void showSending(const QString& path, double fraction, double secondsLeft);
  void showComplaint(const QString& words);
  /// What is shown of the run is a part of it, as this sentence says; empty once it is all.
  void showReading(const QString& sentence);

 Q_SIGNALS:
  /// What training with these settings would find, or also which of it is damaged; the answer is
  /// showDataset().
  void datasetRequested(const effnet::TrainConfig& config, bool decode);
  void drawnDataRequested();
  void thumbnailWanted(const QString& file);
  /// What training with these settings would show of a file.
  void augmentationWanted(const QString& file, const effnet::TrainConfig& config);
  void startRequested(const effnet::TrainConfig& config);
  void queueRequested(const effnet::TrainConfig& config);
  /// Several runs that belong together, with these settings in common.
  void searchRequested(const effnet::TrainConfig& config, int classes, int images, bool scalingExperiment);
  /// A network is to be found for these pictures.
  void networkSearchRequested(const effnet::TrainConfig& config, int classes, int images);
  /// What a run of these settings takes; the answer is showEstimate().
  void estimateRequested(const effnet::TrainConfig& config, int classes, int trainImages);
  void estimateCancelled();
  /// Pictures and a pretrained network are chosen: what it gives before any training belongs into
  /// firstAnswer(). Unwanted: what was asked for is about another choice.
  void firstAnswerWanted(const effnet::TrainConfig& config);
  void firstAnswerUnwanted();
  /// Which pretrained networks suit so many pictures belongs into start()->networks().
  void startNetworksWanted(const effnet::TrainConfig& config, int images);
  void stopRequested(const QString& directory, bool afterEpoch);
  void pauseRequested(const QString& directory, bool paused);
  void runWished(const effnet::RunWish& wish);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* buildForm();
  void connectPanels();
  void requestDataset(bool decode);
  void refreshSplit();
  void updateStart();
  void scheduleEstimate();
  void estimate();
  void refreshAnswer();
  TrainConfig config() const;

  QStackedWidget* stack_;
  DataPanel* data_;
  StartPanel* network_;
  FirstAnswerPanel* answer_;
  RecipePanel* recipe_;
  WatchPanel* watch_;
  MessageBanner* banner_;
  LaunchBar* launch_;
  QTimer* estimating_;
  TrainConfig asked_;     ///< whose data were asked for last
  TrainConfig answered_;  ///< that the first answer is about
  std::optional<TrainConfig> remembered_;
};

}  // namespace effnet
