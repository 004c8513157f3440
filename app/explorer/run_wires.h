#pragma once

#include "app/services/engine_client.h"
#include "app/services/report_file.h"
#include "app/services/run_store.h"
#include "widgets/run/run_actions.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <vector>

class QWidget;

namespace effnet {

/// Does what is wished with a run wherever its commands stand: what concerns the disk or the engine here,
/// what leads to another page by a signal.
class RunWires : public QObject {
  Q_OBJECT

 public:
  /// Dialogs appear over `window`.
  RunWires(QWidget* window, EngineClient& engine, RunStore& store);

  void fulfil(const RunWish& wish);

  /// Their best checkpoints beside each other, with pictures that the first of them was validated on.
  void compare(const std::vector<RunSummary>& runs);

 Q_SIGNALS:
  void watchWanted(const QString& directory);
  void resumeWanted(const QString& directory);
  void checkpointWanted(const QString& file);
  void comparisonWanted(const QStringList& checkpoints, const QStringList& pictures);
  void networkWanted(const effnet::RunSummary& run);
  void formWanted(const effnet::TrainConfig& config);
  void succeeded(const QString& message);
  void failed(const QString& code, const QString& subject, const QString& detail);

 private:
  void attempt(const QString& directory, const std::function<void()>& action);
  void fineTune(const RunSummary& run);
  void exportBest(const RunSummary& run);
  void report(const RunSummary& run);
  void write(const std::string& checkpoint, const QString& file, const char* layout);

  QWidget* window_;
  EngineClient& engine_;
  RunStore& store_;
  ReportFile reports_;
};

}  // namespace effnet
