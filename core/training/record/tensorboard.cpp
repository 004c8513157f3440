#include "core/training/record/tensorboard.h"

#include "core/base/system/host.h"

#include <array>
#include <bit>
#include <chrono>
#include <cmath>
#include <utility>
#include <variant>
#include <vector>

namespace effnet {
namespace {

using Scalars = std::vector<std::pair<std::string, double>>;

template <typename Integer>
std::string littleEndian(Integer value) {
  std::string bytes;
  for (std::size_t i = 0; i < sizeof value; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
  return bytes;
}

// The few kinds of fields that protobuf's wire format needs here.
enum WireType { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

std::string varint(std::uint64_t value) {
  std::string bytes;
  for (; value >= 0x80; value >>= 7) bytes += static_cast<char>((value & 0x7F) | 0x80);
  return bytes + static_cast<char>(value);
}

std::string key(unsigned field, WireType type) {
  return varint(field << 3 | type);
}

std::string bytesField(unsigned field, std::string_view content) {
  return key(field, Bytes) + varint(content.size()) + std::string(content);
}

/// tensorflow.Event's fields: 1 wall_time, 2 step, 3 file_version, 5 summary, 7 session_log.
std::string event(std::int64_t step, const std::string& content) {
  const std::chrono::duration<double> now = std::chrono::system_clock::now().time_since_epoch();
  return key(1, Fixed64) + littleEndian(std::bit_cast<std::uint64_t>(now.count())) + key(2, Varint) +
         varint(static_cast<std::uint64_t>(step)) + content;
}

/// Summary.value: 1 tag, 2 simple_value.
std::string summary(const Scalars& scalars) {
  std::string values;
  for (const auto& [tag, value] : scalars) {
    if (!std::isfinite(value)) continue;
    const auto bits = std::bit_cast<std::uint32_t>(static_cast<float>(value));
    values += bytesField(1, bytesField(1, tag) + key(2, Fixed32) + littleEndian(bits));
  }
  return bytesField(5, values);
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
    : file_(folder / newName(), OutputFile::Content::Removed), step_(step) {
  append(event(0, bytesField(3, "brain.Event:2")));
  if (step > 0) append(event(step + 1, bytesField(7, key(1, Varint) + varint(1))));  // status: start
}

void TensorBoardLog::append(const std::string& content) {
  const std::string length = littleEndian(static_cast<std::uint64_t>(content.size()));
  file_.append(length + maskedSum(length) + content + maskedSum(content));
}

void TensorBoardLog::write(const RunEvent& what) {
  if (const auto* step = std::get_if<StepDone>(&what.what)) step_ = step->step;
  const auto scalars = scalarsOf(what);
  if (!scalars.empty()) append(event(step_, summary(scalars)));
}

}  // namespace effnet
