#pragma once

#include "app/services/engine_client.h"
#include "core/protocol/measurement.h"
#include "core/protocol/train_config.h"
#include "widgets/train/launch_bar.h"

#include <QObject>

namespace effnet {

class TrainPage;

/// Tells the Train page what a run would take, from a training step measured by the engine.
class RunEstimator : public QObject {
  Q_OBJECT

 public:
  RunEstimator(TrainPage& page, EngineClient& engine);

  /// The last one; zeros before the first.
  const RunEstimate& latest() const { return latest_; }

 private:
  struct Question {
    TrainConfig config;
    int classes = 0;
    int images = 0;
  };

  void ask(const Question& question);
  void measure(const Question& question);
  void answer(const Question& question, const Measurement& measured);
  void giveUp(const Error& error);

  TrainPage& page_;
  EngineClient& engine_;
  RunEstimate latest_;
};

}  // namespace effnet
