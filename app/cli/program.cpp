#include "app/cli/program.h"

#include "core/scaling/error.h"

#include <algorithm>
#include <iostream>

namespace effnet {
namespace {

constexpr int kInternalFailure = 1;
constexpr int kBadInput = 2;

/// "dataset shapes" where subcommands nest.
std::string chosenSubcommand(const CLI::App& app) {
  std::string words;
  const CLI::App* current = &app;
  while (!current->get_subcommands().empty()) {
    current = current->get_subcommands().front();
    words += (words.empty() ? "" : " ") + current->get_name();
  }
  return words.empty() ? "usage" : words;
}

std::string oneLine(std::string text) {
  while (!text.empty() && text.back() == '\n') text.pop_back();
  std::ranges::replace(text, '\n', ' ');
  return text;
}

}  // namespace

void complain(const std::string& what, const std::string& why) {
  std::cerr << "effnet: " << oneLine(what) << ": " << oneLine(why) << std::endl;
}

void setUpProgram(CLI::App& app) {
  app.set_version_flag("--version", "effnet " EFFNET_VERSION);
  app.require_subcommand(1);
  app.get_formatter()->column_width(34);
}

int runProgram(CLI::App& app, int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  try {
    app.parse(argc, argv);
    std::cout.flush();
    if (!std::cout) throw Error("write_failed", "standard output cannot be written (a full disk?)");
    return 0;
  } catch (const CLI::Success& help) {
    return app.exit(help);
  } catch (const CLI::ParseError& error) {
    complain(chosenSubcommand(app), error.what());
  } catch (const Error& error) {
    std::cout.flush();
    complain(chosenSubcommand(app), error.detail());
    return error.code() == "internal" ? kInternalFailure : kBadInput;
  } catch (const std::exception& error) {
    std::cout.flush();
    complain(chosenSubcommand(app), std::string("internal failure: ") + error.what());
    return kInternalFailure;
  }
  return kBadInput;
}

}  // namespace effnet
