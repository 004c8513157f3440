#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace effnet {

class Error;

/// What both programs, effnet and effnet-engine, do alike.

/// Parses, runs the chosen subcommand and turns whatever was thrown into one line `effnet: WHAT: WHY` on
/// stderr. Returns the exit status: 0, 2 for bad usage or bad input, 1 for an internal failure.
int runProgram(CLI::App& app, int argc, char** argv);

/// One line on stderr in that form.
void complain(const std::string& what, const std::string& why);

/// The error's detail; in other languages than English the window's sentence, with the detail behind it.
void complain(const std::string& what, const Error& error);

/// Makes `effnet help COMMAND` mean `effnet COMMAND --help`, in place; before the subcommands are added,
/// since some of them hand `argv` on.
void readHelpCommand(int argc, char** argv);

/// An application with --help and --version that demands one subcommand and knows the user's own families.
void setUpProgram(CLI::App& app);

}  // namespace effnet
