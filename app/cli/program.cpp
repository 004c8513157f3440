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

/// CLI11 says only that a subcommand is required, whatever stands in its place.
std::string commandComplaint(const CLI::App& app, const CLI::ParseError& error, std::string& what) {
  const CLI::App* current = &app;
  while (!current->get_subcommands().empty()) current = current->get_subcommands().front();
  const auto offered = current->get_subcommands([](const CLI::App*) { return true; });
  const std::vector<std::string> words = current->remaining();
  if (offered.empty() || current->get_require_subcommand_min() == 0) return error.what();
  if (!words.empty() && !words.front().starts_with('-')) {
    what = words.front();
    return "there is no such command; effnet --help lists them";
  }
  if (current == &app) return "a command is missing; effnet --help lists them";
  std::string names;
  for (const CLI::App* each : offered) names += (names.empty() ? "" : ", ") + each->get_name();
  return "say what: " + names;
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
    std::string what = chosenSubcommand(app);
    const std::string why = commandComplaint(app, error, what);
    complain(what, why);
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
