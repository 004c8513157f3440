#pragma once

#include "core/protocol/run_report.h"

#include <c10/core/Device.h>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace effnet {

struct RunReportParams {
  std::filesystem::path run;
  std::size_t examples = 24;  ///< pictures with maps at most
  RunReportWords words = {};
  ReportWords common = {};  ///< with its functions, as englishWords() has them
  int threads = 1;
  std::stop_token stop = {};
  std::function<void(std::size_t done, std::size_t total)> progress = {};
};

struct RunReportResult {
  Report report;
  RunReportData data;
};

/// A run as a page that its reader can judge: data and its parts, doubles, recipe, curves, the kept weights
/// measured again on the test part (else the validation part), mistakes with their maps, failures, limits,
/// hashes and the command that repeats it. Throws Error("run_missing", "file_missing" where its checkpoints
/// are gone, "cancelled", …).
RunReportResult reportRun(const RunReportParams& params, c10::Device device);

}  // namespace effnet
