#include "core/protocol/run_story.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace effnet {
namespace {

/// Reads the events in their order; the steps alone tell where a resumed run repeats itself.
class Reader {
 public:
  void add(const RunEvent& event) {
    std::visit([this](const auto& what) { note(what); }, event.what);
  }
  RunStory take() { return std::move(story_); }

 private:
  void note(const RunStarted& started) { story_.started = started; }
  void note(const StepDone& step) {
    story_.ended.reset();
    steps_.emplace_back(step.step, step.epoch);
  }
  void note(const EpochDone& epoch) { story_.epochs.push_back(epoch); }
  void note(const CheckpointWritten& written) {
    if (written.reason == "best") story_.test.reset();
  }
  void note(const BestMeasured& best) {
    for (EpochDone& epoch : story_.epochs) {
      epoch.competes = epoch.epoch == best.epoch;
      if (epoch.competes) epoch.val = best.val;
    }
  }
  void note(const TestMeasured& test) { story_.test = test; }
  void note(const FirstAnswered&) {}  // of another classifier than the run's
  void note(const RunWarning& warning) { story_.warnings.push_back(warning); }
  void note(const RunResumed& resumed) {
    ++story_.resumed;
    story_.ended.reset();
    if (story_.started && resumed.epochs > 0) story_.started->config.epochs = resumed.epochs;
    std::erase_if(steps_, [&](const auto& step) { return step.first > resumed.step; });
    const double reached = steps_.empty() ? 0 : steps_.back().second;
    std::erase_if(story_.epochs, [&](const EpochDone& each) { return each.epoch > std::ceil(reached); });
  }
  void note(const RunEnded& ended) { story_.ended = ended; }

  RunStory story_;
  std::vector<std::pair<std::int64_t, double>> steps_;
};

}  // namespace

const EpochDone* RunStory::chosen() const {
  const auto kept = std::find_if(epochs.rbegin(), epochs.rend(), [](const auto& each) { return each.best; });
  if (kept != epochs.rend()) return &*kept;
  return epochs.empty() ? nullptr : &epochs.back();
}

RunStory readRunStory(const RunDirectory& run) {
  std::ifstream file = openRegular(run.events());
  if (!file) throw Error("run_missing", run.root.string() + ": no run has begun there");
  Reader reader;
  for (std::string line; std::getline(file, line);) {
    try {
      if (const auto event = decodeEvent(line)) reader.add(*event);
    } catch (const Error&) {
      // Half a line: the run was killed while it wrote, or writes now.
    }
  }
  return reader.take();
}

}  // namespace effnet
