#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace effnet {

/// A complaint: about what, and why.
struct Complaint {
  std::string what;
  std::string why;
};

/// "dataset shapes" where subcommands nest; "usage" where none was chosen.
std::string chosenSubcommand(const CLI::App& app);

/// What is wrong with the words of a command line that CLI11 refused: the mistyped command or option, with
/// those near to it, where CLI11 says only that another one is required.
Complaint usageComplaint(const CLI::App& app, const CLI::ParseError& error);

/// "3 of 10 images cannot be read", in the user's language.
std::string unreadableText(std::size_t count, std::size_t total);

/// The same for help on a command that is not there; an empty `why` where it is.
Complaint helpComplaint(const CLI::App& app);

}  // namespace effnet
