#pragma once

#include "core/protocol/json.h"

#include <CLI/CLI.hpp>

namespace effnet {

/// A program's commands as data, from which the manual pages and shell completions are made:
/// {"name","description","options":[{"names","metavar"?,"description","default"?,"required"}],
///  "commands":[…]}; hidden commands and options are left out.
Json describe(const CLI::App& app);

}  // namespace effnet
