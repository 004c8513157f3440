#pragma once

#include <CLI/CLI.hpp>

namespace effnet {

/// Each adds one subcommand of the light program; the file of the same name has it.
void addAnalyze(CLI::App& app);
void addFit(CLI::App& app);
void addFollow(CLI::App& app);
void addStop(CLI::App& app);
void addPause(CLI::App& app);
void addQueue(CLI::App& app);
void addRemote(CLI::App& app);
void addReport(CLI::App& app, char** argv);
void addRuns(CLI::App& app);
void addSearch(CLI::App& app);
void addSend(CLI::App& app);
void addSweep(CLI::App& app);

}  // namespace effnet
