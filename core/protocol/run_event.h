#pragma once

#include "core/protocol/json.h"
#include "core/protocol/run_state.h"
#include "core/protocol/train_config.h"
#include "core/protocol/warning_code.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace effnet {

/// The lines of events.jsonl. Numbers that were not measured stay NaN and are left out of the line.
struct RunStarted {
  TrainConfig config;
  std::vector<std::string> labels;
  int trainImages = 0;
  int valImages = 0;
  std::int64_t params = 0;
  std::int64_t macs = 0;
  std::string device;
  int stepsPerEpoch = 0;
  std::vector<std::string> skipped;  ///< files that are no usable photographs, "path: reason"
};

struct StepDone {
  std::int64_t step = 0;  ///< from 1, over the whole run
  double epoch = 0;       ///< fractional, e.g. 2.25
  double loss = 0;
  double learningRate = 0;
  double imagesPerSecond = 0;
  double secondsLeft = 0;
  double gradientNorm = 0;
  double dataWait = 0;  ///< share of the time spent waiting for images, 0…1
  double memoryBytes = std::numeric_limits<double>::quiet_NaN();        ///< of the process, resident
  double deviceMemoryBytes = std::numeric_limits<double>::quiet_NaN();  ///< on the GPU, reserved
};

struct Metrics {
  double loss = 0;
  double top1 = 0;  ///< 0…1
  double top5 = 0;
  double macroF1 = 0;
  double calibration =
      std::numeric_limits<double>::quiet_NaN();  ///< expected calibration error, 15 bins, 0…1
  int images = 0;                                ///< that these are means over; 0: not told
};

struct EpochDone {
  int epoch = 0;  ///< from 1
  Metrics train;
  Metrics val;
  std::vector<std::vector<int>>
      confusion;  ///< rows: true class, columns: predicted, of the validation images
  double seconds = 0;
  bool best = false;  ///< these validation figures chose the checkpoint: they flatter it

  /// False: measured on fewer validation images than the others, so that no figure of it stands beside
  /// theirs.
  bool competes = true;
};

/// A classifier on the features of the pretrained network as it came: what fine-tuning has to beat, on the
/// same validation images.
struct FirstAnswered {
  Metrics val;
  double strength = 0;  ///< of its regularisation, chosen by folds of the training images
  double seconds = 0;
};

/// The validation images are others than they were (gone, or of another class), so the checkpoint that is to
/// be beaten was measured again; figures of before are of other images.
struct BestMeasured {
  int epoch = 0;
  Metrics val;
};

/// Of one class, 0…1; NaN where nothing was of it or taken for it.
struct ClassScores {
  int images = 0;
  double precision = 0;
  double recall = 0;
  double f1 = 0;
};

/// Of each class of a confusion matrix (rows: true, columns: predicted).
std::vector<ClassScores> classScores(const std::vector<std::vector<int>>& confusion);

struct CheckpointWritten {
  std::string file;  ///< relative to the run directory
  int epoch = 0;
  std::string reason;                                       ///< "best", "last"
  std::string chosenBy = {};                                ///< of the best: "val.macro_f1" and the like
  double score = std::numeric_limits<double>::quiet_NaN();  ///< that it was chosen by
};

/// The best checkpoint on the test images, measured behind the last epoch: nothing was chosen by it. A later
/// best checkpoint makes it a figure of the past.
struct TestMeasured {
  std::string checkpoint;
  int images = 0;
  Metrics metrics;
  std::vector<std::vector<int>> confusion;
  int epoch = 0;  ///< of the checkpoint; 0: not told
};

struct RunWarning {
  WarningCode code = WarningCode::DataUnused;
  std::string detail;
};

struct RunResumed {
  std::int64_t step = 0;  ///< later steps of before are dropped
  int epochs = 0;         ///< planned from now on; 0: as before
};

struct RunEnded {
  RunState state =
      RunState::Interrupted;  ///< finished, stopped or failed; as it stands where the line says none
  std::string code;  ///< of a failure, or why it stopped ("requested", "early_stopping", "time_budget")
  std::string detail;
  int bestEpoch = 0;         ///< 0: none
  std::string selectedBy{};  ///< what chose it, "val.macro_f1"
  Metrics selectionVal{};    ///< the validation figures that chose it
};

struct RunEvent {
  std::string time;  ///< UTC, ISO 8601
  std::variant<RunStarted, StepDone, EpochDone, CheckpointWritten, BestMeasured, TestMeasured, FirstAnswered,
               RunWarning, RunResumed, RunEnded>
      what;
};

/// Now, as "2026-11-21T18:30:00.123Z".
std::string utcNow();

/// One line without its newline.
std::string encodeEvent(const RunEvent& event);

/// Nothing for a kind this version does not know. Throws Error("bad_event") on a line that is no event.
std::optional<RunEvent> decodeEvent(std::string_view line);

}  // namespace effnet
