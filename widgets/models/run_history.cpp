#include "widgets/models/run_history.h"

#include <algorithm>
#include <cmath>

namespace effnet {

void RunHistory::add(const std::vector<RunEvent>& events) {
  for (const RunEvent& event : events) std::visit([this](const auto& what) { note(what); }, event.what);
}

void RunHistory::note(const RunStarted& started) {
  started_ = started;
}

void RunHistory::note(const StepDone& step) {
  lastStep_ = step;
  ended_.reset();
  steps_.append(step.step);
  stepEpochs_.append(step.epoch);
  stepLosses_.append(step.loss);
  stepRates_.append(step.learningRate);
  stepSpeeds_.append(step.imagesPerSecond);
  const double device = std::isfinite(step.deviceMemoryBytes) ? step.deviceMemoryBytes : 0;
  stepMemory_.append(step.memoryBytes + device);
}

/// A test figure of before is of a checkpoint that is no more.
void RunHistory::note(const CheckpointWritten& checkpoint) {
  if (checkpoint.reason == "best") test_.reset();
}

void RunHistory::note(const BestMeasured& best) {
  for (EpochDone& epoch : epochs_) {
    epoch.competes = epoch.epoch == best.epoch;
    if (epoch.competes) epoch.val = best.val;
  }
}

void RunHistory::note(const TestMeasured& test) {
  test_ = test;
}

void RunHistory::note(const FirstAnswered& answer) {
  firstAnswer_ = answer;
}

void RunHistory::note(const EpochDone& epoch) {
  epochs_.push_back(epoch);
}

void RunHistory::note(const RunWarning& warning) {
  warnings_.push_back(warning);
}

void RunHistory::note(const RunResumed& resumed) {
  ended_.reset();
  if (started_ && resumed.epochs > 0) started_->config.epochs = resumed.epochs;
  const auto first = std::upper_bound(steps_.begin(), steps_.end(), resumed.step);
  const qsizetype kept = first - steps_.begin();
  const double reached = kept > 0 ? stepEpochs_[kept - 1] : 0;
  steps_.resize(kept);
  for (QVector<double>* column : {&stepEpochs_, &stepLosses_, &stepRates_, &stepSpeeds_, &stepMemory_})
    column->resize(kept);
  std::erase_if(epochs_, [&](const EpochDone& epoch) { return epoch.epoch > std::ceil(reached); });
}

void RunHistory::note(const RunEnded& ended) {
  ended_ = ended;
}

const EpochDone* RunHistory::best() const {
  const auto found =
      std::max_element(epochs_.begin(), epochs_.end(), [](const auto& left, const auto& right) {
        return std::pair(left.competes, left.val.top1) < std::pair(right.competes, right.val.top1);
      });
  return found == epochs_.end() ? nullptr : &*found;
}

const EpochDone* RunHistory::chosen() const {
  const auto found =
      std::find_if(epochs_.rbegin(), epochs_.rend(), [](const auto& epoch) { return epoch.best; });
  return found == epochs_.rend() ? best() : &*found;
}

double RunHistory::progress() const {
  if (!started_ || started_->config.epochs <= 0) return 0;
  const double reached =
      std::max(lastStep_ ? lastStep_->epoch : 0.0, epochs_.empty() ? 0.0 : epochs_.back().epoch);
  return std::clamp(reached / started_->config.epochs, 0.0, 1.0);
}

QVector<double> smoothed(const QVector<double>& values, double weight) {
  if (weight <= 0) return values;
  QVector<double> result(values.size());
  double* out = result.data();
  double mean = 0;
  double mass = 0;
  for (const double value : values) {
    if (std::isfinite(value)) {
      mean = weight * mean + (1 - weight) * value;
      mass = weight * mass + (1 - weight);
    }
    *out++ = mass > 0 ? mean / mass : value;
  }
  return result;
}

}  // namespace effnet
