#include "app/effnet/run_options.h"

#include "app/cli/numbers.h"
#include "core/base/error.h"

namespace effnet {

void RunOptions::apply(TrainConfig& config) const {
  config.data = absolutePath(data);
  config.val = absolutePath(val);
  if (batch) config.batch = *batch;
  if (seed) config.seed = static_cast<std::int64_t>(*seed);
  config.device = device;
}

void addDataOptions(CLI::App& command, RunOptions& options) {
  command.add_option("--data", options.data, "Data set, as `train` reads it");
  command.add_option("--val", options.val, "Folder of validation images, where --data has none");
}

void addRunOptions(CLI::App& command, RunOptions& options, const char* seed, const char* parallel) {
  addInteger(command, "--batch", options.batch, "Images in a step", {1, 65536});
  addNumber(command, "--seed", options.seed, seed, {-9e15, 9e15});
  command.add_option("--set", options.fields, "field=value of every run's configuration; may be given often");
  command.add_option("--device", options.device, "auto, cpu, cuda or cuda:N")->capture_default_str();
  addInteger(command, "-j,--threads", options.threads, "Of each run (the hardware's, shared among them)",
             {0, 1024});
  addInteger(command, "--parallel", options.parallel, parallel, {1, 256});
}

std::string absolutePath(const std::string& path) {
  return path.empty() ? path : std::filesystem::absolute(path).lexically_normal().string();
}

void createFolder(const std::filesystem::path& folder) {
  std::error_code failure;
  std::filesystem::create_directories(folder, failure);
  if (failure) throw Error("write_failed", "cannot create " + folder.string() + ": " + failure.message());
}

std::string joined(const std::vector<std::string>& sentences) {
  std::string all;
  for (const std::string& each : sentences) all += (all.empty() ? "" : "; ") + each;
  return all;
}

}  // namespace effnet
