#pragma once

#include "app/services/engine_client.h"
#include "core/protocol/budget_settings.h"
#include "core/protocol/checkpoint_answers.h"
#include "core/protocol/measurement.h"
#include "core/protocol/train_config.h"

#include <QObject>
#include <optional>
#include <vector>

namespace effnet {

class StatusLine;
class TrainPage;

/// Between the Train page and the engine: which pretrained networks there are, how fast this machine is, and
/// the download of the one that is chosen.
class StartWires : public QObject {
  Q_OBJECT

 public:
  StartWires(TrainPage& page, EngineClient& engine, StatusLine& status);

  /// What Explore limits: what is recommended keeps it, too.
  void setBudget(const BudgetSettings& budget);

 private:
  void listCatalog();
  void ask(const TrainConfig& config, int images);
  void offer();
  void time();
  void download(const QString& name);

  TrainPage& page_;
  EngineClient& engine_;
  StatusLine& status_;
  std::vector<CatalogEntry> catalog_;
  std::optional<Measurement> timed_;  ///< here and now, where nothing was measured before
  bool timing_ = false;
  BudgetSettings budget_;
  int images_ = 0;
  int epochs_ = 0;
};

}  // namespace effnet
