#pragma once

#include "app/services/run_launcher.h"
#include "app/services/search_monitor.h"
#include "app/services/search_times.h"
#include "app/services/sweep_monitor.h"
#include "core/scaling/families.h"

#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <memory>

namespace effnet {

class RunEstimator;
class RunStore;
class SearchWindow;
class StatusLine;
class TrainPage;

/// The wires of the window in which a network is searched, its growth found and its family made: searches and
/// sweeps are started as processes of their own, and followed by their folders.
class SearchWires : public QObject {
  Q_OBJECT

 public:
  SearchWires(TrainPage& page, const RunEstimator& estimator, RunStore& store, StatusLine& status);
  ~SearchWires() override;

 Q_SIGNALS:
  void networkWanted(const effnet::NetworkSpec& network);
  void runWanted(const QString& directory);
  /// A family of the user's own was saved.
  void familiesChanged();

 private:
  void open(const TrainConfig& config, int classes, int images);
  void makeWindow();
  QStringList searches() const;
  void start(const SearchRequest& request, int parallel);
  void goOn();
  void stop();
  void follow(const QString& folder);
  void followSweeps();
  void take(const SearchProgress& progress);
  void planSweep(const NetworkSpec& winner, const Coefficients& coefficients, bool experiment);
  void save(const OwnFamily& family);
  void attempt(const std::function<void()>& action);

  TrainPage& page_;
  const RunEstimator& estimator_;
  RunStore& store_;
  StatusLine& status_;
  RunLauncher launcher_;
  SearchTimes times_;
  SearchWindow* window_ = nullptr;  ///< of the page's window
  int images_ = 0;
  SearchRequest request_;  ///< of the search that is followed
  QElapsedTimer started_;  ///< a process that was just started holds no lock yet
  std::unique_ptr<SearchMonitor> monitor_;
  std::unique_ptr<SweepMonitor> grid_;
  std::unique_ptr<SweepMonitor> experiment_;
};

}  // namespace effnet
