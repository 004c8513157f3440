#include "core/training/record/tensorboard.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/host.h"
#include "core/imaging/decode.h"
#include "core/protocol/batch_sheet.h"
#include "core/training/record/protobuf_wire.h"
#include "core/training/record/tensorboard_values.h"

#include <array>
#include <chrono>
#include <cmath>
#include <utility>
#include <variant>
#include <vector>

namespace effnet {
namespace {

using namespace wire;

using Scalars = std::vector<std::pair<std::string, double>>;

double secondsNow() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// tensorflow.Event's fields: 1 wall_time, 2 step, 3 file_version, 5 summary, 7 session_log.
std::string event(std::int64_t step, const std::string& content) {
  return doubleField(1, secondsNow()) + numberField(2, static_cast<std::uint64_t>(step)) + content;
}

/// Summary.value: 1 tag, 2 simple_value.
std::string summary(const Scalars& scalars) {
  std::string values;
  for (const auto& [tag, value] : scalars)
    if (std::isfinite(value)) values += bytesField(1, bytesField(1, tag) + floatField(2, value));
  return bytesField(5, values);
}

/// What the network has just learnt from; empty where there is no such sheet.
std::string sheetValue(const std::filesystem::path& folder) {
  try {
    const std::string sheet = readFile(batchSheetFile({folder}), std::size_t{16} << 20);
    const cv::Mat picture = decodeImage(sheet, "batch.jpg");
    return imageValue("train/batch", sheet, picture.cols, picture.rows);
  } catch (const Error&) {
    return {};
  }
}

void add(Scalars& scalars, const std::string& split, const Metrics& metrics) {
  scalars.insert(scalars.end(), {{split + "/loss", metrics.loss},
                                 {split + "/top1", metrics.top1},
                                 {split + "/top5", metrics.top5},
                                 {split + "/macro_f1", metrics.macroF1},
                                 {split + "/calibration_error", metrics.calibration}});
}

Scalars scalarsOf(const RunEvent& event) {
  Scalars scalars;
  if (const auto* step = std::get_if<StepDone>(&event.what)) {
    scalars = {{"step/loss", step->loss},
               {"step/learning_rate", step->learningRate},
               {"step/gradient_norm", step->gradientNorm},
               {"speed/images_per_second", step->imagesPerSecond},
               {"speed/data_wait", step->dataWait},
               {"memory/process_bytes", step->memoryBytes},
               {"memory/device_bytes", step->deviceMemoryBytes}};
  } else if (const auto* epoch = std::get_if<EpochDone>(&event.what)) {
    add(scalars, "train", epoch->train);
    add(scalars, "val", epoch->val);
  } else if (const auto* test = std::get_if<TestMeasured>(&event.what)) {
    add(scalars, "test", test->metrics);
  }
  return scalars;
}

/// TensorFlow rotates the sum, so that a sum over data that holds sums stays useful.
std::string maskedSum(std::string_view bytes) {
  return littleEndian(std::rotr(crc32c(bytes), 15) + 0xA282EAD8U);
}

/// As TensorBoard wants it: the time, the machine, the process.
std::string newName() {
  const auto seconds =
      std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
  return "events.out.tfevents." + std::to_string(seconds.count()) + "." + hostName() + "." +
         std::to_string(processNumber());
}

}  // namespace

std::uint32_t crc32c(std::string_view bytes) {
  static const auto table = [] {
    std::array<std::uint32_t, 256> sums{};
    for (std::uint32_t i = 0; i < 256; ++i) {
      sums[i] = i;
      for (int bit = 0; bit < 8; ++bit) sums[i] = sums[i] >> 1 ^ (sums[i] & 1 ? 0x82F63B78U : 0);
    }
    return sums;
  }();
  std::uint32_t sum = ~0U;
  for (const char byte : bytes) sum = sum >> 8 ^ table[(sum ^ static_cast<unsigned char>(byte)) & 0xFF];
  return ~sum;
}

TensorBoardLog::TensorBoardLog(const std::filesystem::path& folder, std::int64_t step)
    : folder_(folder), file_(folder / newName(), OutputFile::Content::Removed), step_(step) {
  append(event(0, bytesField(3, "brain.Event:2")));
  if (step > 0) append(event(step + 1, bytesField(7, key(1, Varint) + varint(1))));  // status: start
}

void TensorBoardLog::append(const std::string& content) {
  const std::string length = littleEndian(static_cast<std::uint64_t>(content.size()));
  file_.append(length + maskedSum(length) + content + maskedSum(content));
}

void TensorBoardLog::appendValue(const std::string& value) {
  if (!value.empty()) append(event(step_, bytesField(5, bytesField(1, value))));
}

void TensorBoardLog::writeSettings(const TrainConfig& config) {
  for (const std::string& value : settingValues(config, secondsNow())) appendValue(value);
}

void TensorBoardLog::write(const RunEvent& what) {
  if (const auto* step = std::get_if<StepDone>(&what.what)) step_ = step->step;
  const auto scalars = scalarsOf(what);
  if (!scalars.empty()) append(event(step_, summary(scalars)));
  if (const auto* epoch = std::get_if<EpochDone>(&what.what)) {
    appendValue(sheetValue(folder_));
    appendValue(confusionValue("val/confusion", epoch->confusion));
  } else if (const auto* test = std::get_if<TestMeasured>(&what.what)) {
    appendValue(confusionValue("test/confusion", test->confusion));
  } else if (const auto* end = std::get_if<RunEnded>(&what.what)) {
    appendValue(endValue(end->state, secondsNow()));
  }
}

}  // namespace effnet
