#pragma once

#include "core/base/system/append_file.h"
#include "core/protocol/run_event.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace effnet {

/// Writes a run's figures as a TensorBoard event file too (TensorFlow's record format around its Event
/// messages).
class TensorBoardLog {
 public:
  /// Makes a new events.out.tfevents.… in the folder; of older ones, TensorBoard then leaves out what lies
  /// behind `step`, where this sitting begins. Throws Error("write_failed").
  TensorBoardLog(const std::filesystem::path& folder, std::int64_t step);

  /// The settings that decide the figures, for TensorBoard's table of hyper-parameters.
  void writeSettings(const TrainConfig& config);

  /// Steps, epochs and the test have figures; epochs pictures, too: the batch learnt from last and the
  /// confusion matrix. Other events are passed over. Throws Error("write_failed") and
  /// leaves no half record behind.
  void write(const RunEvent& event);

 private:
  void append(const std::string& event);
  void appendValue(const std::string& value);

  std::filesystem::path folder_;
  AppendFile file_;
  std::int64_t step_;
};

/// CRC-32C (Castagnoli), as in RFC 3720.
std::uint32_t crc32c(std::string_view bytes);

}  // namespace effnet
