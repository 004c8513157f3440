#pragma once

#include "core/protocol/run_event.h"

#include <QVector>
#include <optional>
#include <vector>

namespace effnet {

/// What the events of a run amount to: its curves and its last word.
class RunHistory {
 public:
  void add(const std::vector<RunEvent>& events);
  void clear() { *this = RunHistory(); }

  const std::optional<RunStarted>& started() const { return started_; }
  const std::optional<RunEnded>& ended() const { return ended_; }
  const std::vector<EpochDone>& epochs() const { return epochs_; }
  const std::vector<RunWarning>& warnings() const { return warnings_; }
  const std::optional<StepDone>& lastStep() const { return lastStep_; }

  /// The best checkpoint on the test part, where the data set has one and the run has ended.
  const std::optional<TestMeasured>& test() const { return test_; }

  /// What the pretrained network gave before any training, where the run asked.
  const std::optional<FirstAnswered>& firstAnswer() const { return firstAnswer_; }

  /// The epoch with the highest validation accuracy among those that were measured on the same pictures;
  /// nothing before the first one ends.
  const EpochDone* best() const;

  /// The epoch whose weights are the best checkpoint, by whatever measure chose it.
  const EpochDone* chosen() const;

  /// 0…1 of the planned epochs.
  double progress() const;

  /// One entry a logged step: fractional epoch, loss, rate, images a second, memory.
  const QVector<double>& stepEpochs() const { return stepEpochs_; }
  const QVector<double>& stepLosses() const { return stepLosses_; }
  const QVector<double>& stepRates() const { return stepRates_; }
  const QVector<double>& stepSpeeds() const { return stepSpeeds_; }
  /// Bytes, of the process and of the GPU together; NaN where it was not measured.
  const QVector<double>& stepMemory() const { return stepMemory_; }

 private:
  void note(const RunStarted& started);
  void note(const StepDone& step);
  void note(const EpochDone& epoch);
  void note(const CheckpointWritten& checkpoint);
  void note(const BestMeasured& best);
  void note(const TestMeasured& test);
  void note(const FirstAnswered& answer);
  void note(const RunWarning& warning);
  void note(const RunResumed& resumed);
  void note(const RunEnded& ended);

  std::optional<RunStarted> started_;
  std::optional<RunEnded> ended_;
  std::optional<StepDone> lastStep_;
  std::optional<TestMeasured> test_;
  std::optional<FirstAnswered> firstAnswer_;
  std::vector<EpochDone> epochs_;
  std::vector<RunWarning> warnings_;
  QVector<std::int64_t> steps_;
  QVector<double> stepEpochs_;
  QVector<double> stepLosses_;
  QVector<double> stepRates_;
  QVector<double> stepSpeeds_;
  QVector<double> stepMemory_;
};

/// An exponential moving average without the bias towards its first value; `weight` 0…1 of the past, 0 = as
/// it is.
QVector<double> smoothed(const QVector<double>& values, double weight);

}  // namespace effnet
