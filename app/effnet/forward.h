#pragma once

#include <CLI/CLI.hpp>

namespace effnet {

/// Adds every subcommand that needs a network: each executes effnet-engine with the same arguments. The
/// engine lies beside this program, or is named by the environment variable EFFNET_ENGINE.
void addEngineCommands(CLI::App& app, char** argv);

}  // namespace effnet
