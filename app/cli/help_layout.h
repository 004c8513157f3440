#pragma once

#include <CLI/CLI.hpp>

namespace effnet {

/// What every command has, in one place: its options in groups, an example behind its help, and -q, --quiet.
/// Call once all commands are there.
void arrangeHelp(CLI::App& app);

/// Whether -q was given: no remarks on standard error, no progress; errors stay.
bool isQuiet();

}  // namespace effnet
