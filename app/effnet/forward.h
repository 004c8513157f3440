#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace effnet {

/// Adds every subcommand that needs a network: each executes effnet-engine with the same arguments. The
/// engine lies beside this program, or is named by the environment variable EFFNET_ENGINE.
void addEngineCommands(CLI::App& app, char** argv);

/// Becomes the engine with these arguments. Throws Error("engine_missing").
[[noreturn]] void executeEngine(std::vector<std::string> arguments);

}  // namespace effnet
