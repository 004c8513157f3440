#include "core/protocol/run_directory.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/host.h"
#include "core/protocol/interval_json.h"
#include "core/protocol/json_text.h"
#include "core/protocol/run_event.h"
#include "core/protocol/run_failure.h"
#include "core/protocol/train_config.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstring>
#include <fstream>
#include <string_view>

namespace effnet {
namespace {

constexpr char kNow[] = "now";
constexpr char kAfterEpoch[] = "after-epoch";

std::string reason() {
  return std::strerror(errno);
}

/// What a trainer that was killed while it wrote has left under temporary names, each as large as a
/// checkpoint. Only who holds the lock writes those.
void removeLeftovers(const RunDirectory& run) {
  std::error_code ignored;
  const auto sweep = [&](const std::filesystem::path& folder, std::string_view prefix) {
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
      const std::string name = entry.path().filename().string();
      const auto mark = name.rfind(kTemporaryEnding);
      const bool ours =
          mark != std::string::npos && name.starts_with(prefix) &&
          name.find_first_not_of("0123456789", mark + kTemporaryEnding.size()) == std::string::npos;
      if (ours) std::filesystem::remove(entry.path(), ignored);
    }
  };
  sweep(run.root / "checkpoints", "");
  sweep(run.root, "batch.jpg");
}

/// What the events read so far have told besides.
struct Told {
  bool chosen = false;                   ///< an epoch was, for its validation
  RunState end = RunState::Interrupted;  ///< as the last event has it, if it tells of an end
};

void note(RunSummary& summary, const RunStarted& started, const std::string& time) {
  summary.config = started.config;
  summary.recipe = wordOf(started.config.recipe);
  summary.model = started.config.network.name;
  summary.started = time;
  summary.device = started.device;
  summary.params = started.params;
  summary.macs = started.macs;
  summary.epochsPlanned = started.config.epochs;
}

void note(RunSummary& summary, const EpochDone& epoch, bool& chosen) {
  // The figures are those of the network that is kept, all of one epoch; where none is marked, as in a run of
  // an earlier version, of the most accurate one. An epoch of other pictures does not compete.
  if (epoch.competes &&
      (epoch.best || summary.epochs == 0 || (!chosen && epoch.val.top1 > summary.bestTop1))) {
    summary.bestTop1 = epoch.val.top1;
    summary.bestMacroF1 = epoch.val.macroF1;
    summary.bestLoss = epoch.val.loss;
    summary.bestImages = epoch.val.images;
  }
  chosen = chosen || epoch.best;
  summary.epochs = std::max(summary.epochs, epoch.epoch);
  if (std::isfinite(epoch.seconds)) summary.seconds += epoch.seconds;
}

void note(RunSummary& summary, const BestMeasured& best) {
  summary.bestTop1 = best.val.top1;
  summary.bestMacroF1 = best.val.macroF1;
  summary.bestLoss = best.val.loss;
  summary.bestImages = best.val.images;
}

void note(RunSummary& summary, const RunEvent& event, Told& told) {
  if (const auto* started = std::get_if<RunStarted>(&event.what)) {
    note(summary, *started, event.time);
  } else if (const auto* epoch = std::get_if<EpochDone>(&event.what)) {
    note(summary, *epoch, told.chosen);
  } else if (const auto* best = std::get_if<BestMeasured>(&event.what)) {
    note(summary, *best);
  } else if (const auto* answer = std::get_if<FirstAnswered>(&event.what)) {
    summary.firstAnswer = answer->val.top1;
  } else if (const auto* end = std::get_if<RunEnded>(&event.what)) {
    told.end = end->state;
  } else if (const auto* resumed = std::get_if<RunResumed>(&event.what)) {
    told.end = RunState::Interrupted;
    if (resumed->epochs > 0) summary.config.epochs = summary.epochsPlanned = resumed->epochs;
  }
}

/// What the configuration says where the events do not: of a run that has not begun, or of another version;
/// and where the pictures lie now, which a person may have corrected since.
void noteConfig(RunSummary& summary, const RunDirectory& run) {
  try {
    const TrainConfig config = readTrainConfig(run.config());
    summary.config.data = config.data;
    if (!summary.started.empty()) return;
    summary.config = config;
    summary.recipe = wordOf(config.recipe);
    summary.model = config.network.name;
    summary.epochsPlanned = config.epochs;
  } catch (const Error&) {
    return;  // the events alone have to do
  }
}

/// A run that was just started: its process needs a moment to load LibTorch before it takes the lock.
bool isStarting(const RunDirectory& run) {
  std::error_code failure;
  if (std::filesystem::exists(run.events(), failure) || std::filesystem::exists(run.queueRequest(), failure))
    return false;
  const auto isFresh = [](const std::filesystem::path& file) {
    std::error_code missing;
    const auto written = std::filesystem::last_write_time(file, missing);
    return !missing && std::filesystem::file_time_type::clock::now() - written < std::chrono::seconds(30);
  };
  return isFresh(run.config()) || isFresh(run.lock());
}

RunState stateOf(const RunDirectory& run, const RunSummary& summary, RunState end) {
  std::error_code failure;
  if (RunLock::held(run)) {
    if (std::filesystem::exists(run.queueRequest(), failure)) return RunState::Queued;
    return std::filesystem::exists(run.pauseRequest(), failure) ? RunState::Paused : RunState::Running;
  }
  if (isStarting(run)) return RunState::Running;
  if (rowOf(end).isEnd) return end;
  const bool waited = std::filesystem::exists(run.queueRequest(), failure);
  return summary.started.empty() && !waited ? RunState::Failed : RunState::Interrupted;
}

}  // namespace

RunLock::RunLock(const RunDirectory& run) : file_(run.lock()) {
  if (!file_.isOpen()) throw Error("write_failed", "cannot create " + run.lock().string() + ": " + reason());
  if (!file_.isHeld())
    throw Error("run_locked", run.root.string() + ": another process is training in this run directory");
  removeLeftovers(run);
  const Json owner{
      {"pid", processNumber()}, {"host", hostName()}, {"boot_id", bootId()}, {"since", utcNow()}};
  file_.describe(owner.dump() + "\n");
}

bool RunLock::held(const RunDirectory& run) {
  return FileLock::isHeld(run.lock());
}

TrainConfig readTrainConfig(const std::filesystem::path& file) {
  const Json json = parseJson(readFile(file));
  if (json.is_discarded()) throw Error("bad_config", file.string() + ": this is no JSON");
  try {
    return trainConfigFromJson(json);
  } catch (const Error& error) {
    throw Error(error.code(), file.string() + ": " + error.detail());
  }
}

StopRequest stopRequest(const RunDirectory& run) {
  std::ifstream file = openRegular(run.stopRequest());
  if (!file) return StopRequest::None;
  std::string when;
  file >> when;
  return when == kAfterEpoch ? StopRequest::AfterEpoch : StopRequest::Now;
}

void requestStop(const RunDirectory& run, bool afterEpoch) {
  writeFileAtomically(run.stopRequest(), std::string(afterEpoch ? kAfterEpoch : kNow) + "\n");
}

std::optional<RunSummary> summarizeRun(const std::filesystem::path& root) {
  const RunDirectory run{root};
  std::error_code failure;
  if (!std::filesystem::exists(run.config(), failure) && !std::filesystem::exists(run.events(), failure))
    return std::nullopt;
  RunSummary summary;
  summary.root = root;
  Told told;
  std::ifstream events = openRegular(run.events());
  for (std::string line; std::getline(events, line);) {
    if (line.find("\"event\":\"step\"") != std::string::npos) continue;
    try {
      if (const auto event = decodeEvent(line)) note(summary, *event, told);
    } catch (const Error&) {
      // A last line without its end is being written, or was when the run was killed.
      if (!events.eof()) ++summary.unreadableLines;
    }
  }
  noteConfig(summary, run);
  summary.notes = readRunNotes(root);
  summary.state = stateOf(run, summary, told.end);
  return summary;
}

Json toJson(const RunSummary& summary) {
  const NetworkSpec& network = summary.config.network;
  // A run without an epoch has no accuracy, not one of 0.
  const bool measured = summary.epochs > 0;
  Json best{{"top1", measured ? Json(summary.bestTop1) : Json()},
            {"macro_f1", measured ? Json(summary.bestMacroF1) : Json()}};
  if (std::isfinite(summary.bestLoss)) best["loss"] = summary.bestLoss;
  if (summary.bestImages > 0) best["images"] = summary.bestImages;
  if (measured) best["chosen_by"] = wordOf(summary.config.metric);
  if (measured && summary.config.metricSmoothing > 0)
    best["metric_smoothing"] = summary.config.metricSmoothing;
  if (std::isfinite(summary.firstAnswer)) best["first_answer"] = summary.firstAnswer;
  if (measured && summary.bestImages > 0)
    best["interval"] = intervalJson(summary.bestTop1, summary.bestImages);
  Json json{{"run", summary.root.string()},
            {"state", wordOf(summary.state)},
            {"data", summary.config.data},
            {"recipe", summary.recipe},
            {"model", summary.model},
            {"family", network.family},
            {"depth", network.depth},
            {"width", network.width},
            {"resolution", network.resolution},
            {"params", summary.params},
            {"macs", summary.macs},
            {"device", summary.device},
            {"seed", summary.config.seed},
            {"started", summary.started},
            {"seconds", summary.seconds},
            {"epochs", summary.epochs},
            {"epochs_planned", summary.epochsPlanned},
            {"best", std::move(best)},
            {"tags", summary.notes.tags},
            {"archived", summary.notes.archived}};
  if (const auto& standing = summary.standing)
    json["ranking"] = Json{{"runs", standing->runs},
                           {"images", standing->images},
                           {"best", standing->best},
                           {"tied_with_best", standing->best || standing->tied},
                           {"p", standing->p}};
  if (summary.state == RunState::Failed) {
    const RunFailure failure = failureOf({summary.root});
    json["error"] = Json{{"code", failure.code}, {"detail", failure.detail}};
  }
  return json;
}

}  // namespace effnet
