#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/run_event.h"
#include "core/protocol/train_config.h"

#include <QImage>
#include <QStringList>
#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace effnet {

class DataPanel;
class MessageBanner;
class RecipePanel;
class StartPanel;
class WatchPanel;

/// From pictures to a trained network: data, network, recipe, go; then the run as it trains.
class TrainPage : public QWidget {
  Q_OBJECT

 public:
  explicit TrainPage(QWidget* parent = nullptr);

  void setCheckpoints(const QStringList& sources);
  void setNetwork(const NetworkSpec& network);

  /// Looks through the folder and shows the form.
  void chooseData(const QString& folder);
  void showDrawing();
  void showDataset(const QString& folder, const DatasetReport& report);
  void showDatasetError(const QString& folder, const QString& code, const QString& detail);
  void showThumbnail(const QString& file, const QImage& thumbnail);
  void repeat(const TrainConfig& config);

  void showStartError(const QString& code, const QString& detail);
  void showRun(const QString& directory);
  void showForm();
  QString currentRun() const;
  void addEvents(const std::vector<RunEvent>& events);
  void restartRun();
  void showRunState(const QString& state);
  void showComplaint(const QString& words);

 Q_SIGNALS:
  void datasetRequested(const QString& folder);
  void drawnDataRequested();
  void thumbnailWanted(const QString& file);
  void startRequested(const effnet::TrainConfig& config);
  void stopRequested(const QString& directory, bool afterEpoch);
  void resumeRequested(const QString& directory);
  void openRequested(const QString& checkpoint);

 private:
  QWidget* buildForm();
  void connectPanels();
  void updateStart();
  void start();

  QStackedWidget* stack_;
  DataPanel* data_;
  StartPanel* network_;
  RecipePanel* recipe_;
  WatchPanel* watch_;
  MessageBanner* banner_;
  QLabel* summary_;
  QPushButton* start_;
  QPushButton* back_;
};

}  // namespace effnet
