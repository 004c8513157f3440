#pragma once

#include "app/services/run_monitor.h"
#include "app/services/run_store.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <map>
#include <memory>

namespace effnet {

class RunsPage;
class StatusLine;

/// The wires between the Runs page and the runs on disk. While the page is hidden they rest.
class RunsWires : public QObject {
  Q_OBJECT

 public:
  RunsWires(RunsPage& page, RunStore& store, StatusLine& status);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showRuns();
  void setResting(bool resting);
  void follow(const QStringList& directories);
  void attempt(const QString& directory, const std::function<void()>& action);

  RunsPage& page_;
  RunStore& store_;
  StatusLine& status_;
  std::map<QString, std::unique_ptr<RunMonitor>> monitors_;
  bool stale_ = false;  ///< the page shows other runs than the store has
};

}  // namespace effnet
