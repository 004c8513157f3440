#pragma once

#include "app/services/measurement_store.h"
#include "core/protocol/run_directory.h"

#include <QObject>
#include <deque>
#include <map>
#include <vector>

namespace effnet {

class EngineClient;
class ExplorePage;
class StatusLine;

/// Between the Explore page and the engine: measuring networks, one after the other, and keeping what came
/// out. Everything else there is computed on the page itself.
class ExploreWires : public QObject {
  Q_OBJECT

 public:
  ExploreWires(ExplorePage& page, EngineClient& engine, StatusLine& status);

  /// Shows what runs reached with their networks.
  void takeRuns(const std::vector<RunSummary>& runs);

 private:
  void measure(const QVector<MeasureRequest>& requests);
  void sendNext();
  void take(Measurement measurement);
  QString obstacle() const;
  void showStart();
  void showProgress(double ofThis);
  void cancel();
  void end(const QString& problem);

  ExplorePage& page_;
  EngineClient& engine_;
  StatusLine& status_;
  MeasurementStore store_;
  std::deque<MeasureRequest> waiting_;  ///< the first is being measured
  int total_ = 0;
  bool held_ = false;                                      ///< the engine is at something else
  std::map<std::filesystem::path, NetworkSpec> networks_;  ///< of runs, read once
};

}  // namespace effnet
