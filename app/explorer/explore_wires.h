#pragma once

#include "app/services/measurement_store.h"
#include "core/base/error.h"
#include "core/protocol/run_directory.h"
#include "widgets/explore/run_score.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
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
  void refuse(const Error& error);
  double secondsLeft(double ofThis) const;

  ExplorePage& page_;
  EngineClient& engine_;
  StatusLine& status_;
  MeasurementStore store_;
  std::deque<MeasureRequest> waiting_;  ///< the first is being measured
  int total_ = 0;
  double work_ = 0;           ///< of all that were asked for
  double done_ = 0;           ///< of those finished
  double spent_ = 0;          ///< seconds on these
  QElapsedTimer sinceStart_;  ///< of the one in work
  QStringList unmeasurable_;
  bool held_ = false;                                  ///< the engine is at something else
  std::map<std::filesystem::path, RunScore> trained_;  ///< what runs trained, read once
};

}  // namespace effnet
