#pragma once

#include "core/base/system/file_lock.h"
#include "core/protocol/json.h"
#include "core/protocol/run_notes.h"
#include "core/protocol/run_state.h"
#include "core/protocol/train_config.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace effnet {

/// Where the files of a training run lie.
struct RunDirectory {
  std::filesystem::path root;

  std::filesystem::path config() const { return root / "config.json"; }
  std::filesystem::path labels() const { return root / "labels.txt"; }
  std::filesystem::path events() const { return root / "events.jsonl"; }
  std::filesystem::path best() const { return root / "checkpoints" / "best.safetensors"; }
  std::filesystem::path last() const { return root / "checkpoints" / "last.safetensors"; }
  std::filesystem::path state() const { return root / "checkpoints" / "last.state"; }
  std::filesystem::path split() const { return root / "split.csv"; }  ///< which picture is of which part
  /// What the kept network said of each validation picture (kept_answers.h).
  std::filesystem::path answers() const { return root / "answers.csv"; }
  std::filesystem::path lock() const { return root / "run.lock"; }
  std::filesystem::path stopRequest() const { return root / "stop.request"; }
  std::filesystem::path pauseRequest() const { return root / "pause.request"; }
  std::filesystem::path queueRequest() const { return root / "queue.request"; }
  std::filesystem::path notes() const { return root / "notes.json"; }
  std::filesystem::path remotePlace() const { return root / "remote.json"; }  ///< of a run on another machine
  std::filesystem::path errorLog() const { return root / "stderr.log"; }
};

/// The write lock of a run, freed by the system however the process ends.
class RunLock {
 public:
  /// Throws Error("run_locked") when another process trains there, "write_failed" when the file cannot be
  /// made.
  explicit RunLock(const RunDirectory& run);

  /// Asks without taking it.
  static bool held(const RunDirectory& run);

  /// To be passed on.
  const FileLock& file() const { return file_; }

 private:
  FileLock file_;
};

/// A configuration, such as a run's config.json. Throws Error("file_missing" | "bad_config" …) naming the
/// file.
TrainConfig readTrainConfig(const std::filesystem::path& file);

/// What `effnet stop` asked for, by the file stop.request, so that it works on a remote disk too.
enum class StopRequest { None, Now, AfterEpoch };
StopRequest stopRequest(const RunDirectory& run);

/// Throws Error("write_failed").
void requestStop(const RunDirectory& run, bool afterEpoch);

/// How a run stands among those that were measured on the very same pictures (kept_answers.h).
struct RunStanding {
  int runs = 0;  ///< of them, itself included
  int images = 0;
  bool best = false;  ///< most pictures right, and the first of those
  bool tied = false;  ///< these pictures do not tell it from the best (McNemar, Holm)
  double p = 1;       ///< adjusted, against the best

  bool operator==(const RunStanding&) const = default;
};

/// One line of `effnet runs`, from the files alone.
struct RunSummary {
  std::filesystem::path root;
  RunState state = RunState::Interrupted;
  TrainConfig config;  ///< of the last start, with the network that it really had
  std::string recipe;
  std::string model;
  std::string started;
  std::string device;
  std::int64_t params = 0;
  std::int64_t macs = 0;  ///< of one picture
  int epochs = 0;         ///< done
  int epochsPlanned = 0;
  double bestTop1 = 0;  ///< of the epochs that were measured on the same images
  double bestMacroF1 = 0;
  double bestLoss = std::numeric_limits<double>::quiet_NaN();
  int bestImages = 0;                                             ///< that these are means over; 0: not told
  double firstAnswer = std::numeric_limits<double>::quiet_NaN();  ///< its top-1, on the same images
  double seconds = 0;                                             ///< spent in its epochs
  int unreadableLines = 0;  ///< of events.jsonl: half written, or of another version
  RunNotes notes;
  std::optional<RunStanding> standing = {};  ///< filled in by whoever looks at several runs
};

/// Nothing where there is no run. A damaged run gives a summary that has failed, never an exception.
std::optional<RunSummary> summarizeRun(const std::filesystem::path& root);
Json toJson(const RunSummary& summary);

}  // namespace effnet
