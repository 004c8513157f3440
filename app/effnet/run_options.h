#pragma once

#include "core/protocol/train_config.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// What `search` and `sweep` take for the runs that they start.
struct RunOptions {
  std::string data;
  std::string val;
  std::string recipe;
  std::optional<int> batch;
  std::optional<double> seed;
  std::vector<std::string> fields;  ///< --set
  std::string device = "auto";
  int threads = 0;
  int parallel = 1;
  std::string out;
  bool dryRun = false;
  bool json = false;

  /// Everything but the recipe and the fields, which come last.
  void apply(TrainConfig& config) const;
};

void addDataOptions(CLI::App& command, RunOptions& options);

/// From --batch on; `seed` and `parallel` say what these are.
void addRunOptions(CLI::App& command, RunOptions& options, const char* seed, const char* parallel);

/// As it is named from any folder; an empty one stays empty.
std::string absolutePath(const std::string& path);

/// Throws Error("write_failed").
void createFolder(const std::filesystem::path& folder);

/// "this; that".
std::string joined(const std::vector<std::string>& sentences);

}  // namespace effnet
