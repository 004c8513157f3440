#pragma once

#include "core/base/error.h"
#include "core/base/system/process.h"

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// The engine's program, beside this one or named by EFFNET_ENGINE, with the environment that it wants set.
std::filesystem::path prepareEngine();

/// That the engine could not be executed for a subcommand, and why (errno).
Error engineMissing(const std::string& command, int reason);

/// Starts the engine with these arguments, stdin and stdout closed to it, stderr to a file. The child gets
/// SIGTERM when this process ends, however it ends. Throws Error("engine_missing").
Process startEngine(const std::vector<std::string>& arguments, const std::filesystem::path& errorLog);

/// Runs the engine and returns what it prints. Throws Error("engine_missing") and, where it fails,
/// Error("engine_failed") with its own words.
std::string askEngine(const std::vector<std::string>& arguments);

/// Why the engine failed, by the last line `effnet: WHAT: WHY` of what it wrote to stderr.
std::string engineReason(std::string errorText);

}  // namespace effnet
