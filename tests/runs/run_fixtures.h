#pragma once

#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"

namespace effnet {

/// Events and summaries of runs that nobody has to train.

inline RunEvent started(int epochs) {
  RunStarted what;
  what.config = recipeDefaults("finetune");
  what.config.epochs = epochs;
  what.labels = {"ant", "bee"};
  what.stepsPerEpoch = 10;
  return {utcNow(), what};
}

inline RunEvent step(int number) {
  StepDone what;
  what.step = number;
  what.epoch = number / 10.0;
  what.loss = 1.0 / number;
  return {utcNow(), what};
}

inline RunEvent epoch(int number, double top1) {
  EpochDone what;
  what.epoch = number;
  what.val.top1 = top1;
  what.confusion = {{5, 1}, {2, 4}};
  return {utcNow(), what};
}

inline RunSummary damaged() {
  RunSummary summary;
  summary.root = "/runs/damaged";
  summary.state = RunState::Finished;
  summary.epochs = 2;
  return summary;
}

inline RunSummary run(const char* root, RunState state, double top1) {
  RunSummary summary;
  summary.root = root;
  summary.state = state;
  summary.started = "2026-11-21T18:30:00.123Z";
  summary.epochs = 3;
  summary.epochsPlanned = 4;
  summary.bestTop1 = top1;
  return summary;
}

}  // namespace effnet
