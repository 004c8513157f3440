#include "app/cli/program.h"

#include "app/cli/description.h"
#include "app/cli/help_layout.h"
#include "app/cli/plain_output.h"
#include "app/cli/quiet_remarks.h"
#include "core/base/error.h"
#include "core/base/near_names.h"
#include "core/base/system/streams.h"
#include "core/base/version.h"
#include "core/protocol/json_text.h"
#include "core/protocol/own_families.h"

#include <algorithm>
#include <iostream>
#include <new>

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

/// The innermost subcommand that was chosen.
const CLI::App& innermost(const CLI::App& app) {
  const CLI::App* current = &app;
  while (!current->get_subcommands().empty()) current = current->get_subcommands().front();
  return *current;
}

/// "; did you mean --weights?", or nothing.
std::string suggestion(const std::string& wanted, const std::vector<std::string>& names) {
  const auto near = nearNames(wanted, names, 1);
  return near.empty() ? "" : "; did you mean " + near.front() + "?";
}

/// CLI11 says of a mistyped option that another one, which it should have been, is required.
std::string optionComplaint(const CLI::App& command, const CLI::ParseError& error) {
  const std::vector<std::string> words = command.remaining();
  const auto mistyped =
      std::ranges::find_if(words, [](const std::string& word) { return word.size() > 1 && word[0] == '-'; });
  if (mistyped == words.end()) return error.what();
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  const std::string typed = mistyped->substr(0, mistyped->find('='));
  return "there is no option " + typed + suggestion(typed, names);
}

/// CLI11 says only that a subcommand is required, whatever stands in its place.
std::string usageComplaint(const CLI::App& app, const CLI::ParseError& error, std::string& what) {
  const CLI::App& current = innermost(app);
  const auto offered = current.get_subcommands([](const CLI::App*) { return true; });
  const std::vector<std::string> words = current.remaining();
  if (offered.empty() || current.get_require_subcommand_min() == 0) return optionComplaint(current, error);
  std::vector<std::string> names;
  std::string list;
  for (const CLI::App* each : offered) {
    if (each->get_group().empty()) continue;  // hidden
    names.push_back(each->get_name());
    list += (list.empty() ? "" : ", ") + each->get_name();
  }
  if (!words.empty() && !words.front().starts_with('-')) {
    what = words.front();
    return "there is no such command" + suggestion(what, names) +
           (suggestion(what, names).empty() ? ";" : "") + " effnet --help lists them";
  }
  if (!words.empty()) return optionComplaint(current, error);
  if (&current == &app) return "a command is missing; effnet --help lists them";
  return "say what: " + list;
}

std::string oneLine(std::string text) {
  while (!text.empty() && text.back() == '\n') text.pop_back();
  std::ranges::replace(text, '\n', ' ');
  return text;
}

}  // namespace

void complain(const std::string& what, const std::string& why) {
  const QuietRemarks::Pause heard;
  std::cerr << "effnet: " << oneLine(what) << ": " << oneLine(why) << std::endl;
}

void setUpProgram(CLI::App& app) {
  for (const std::string& problem : loadOwnFamilies()) complain("families", problem);
  app.set_version_flag("-V,--version", "effnet " EFFNET_VERSION);
  app.require_subcommand(1);
  app.add_subcommand("describe", "Print the commands and their options as JSON")->group("")->callback([&app] {
    std::cout << jsonText(describe(app), 1) << '\n';
  });
  app.get_formatter()->column_width(34);
}

void readHelpCommand(int argc, char** argv) {
  static char option[] = "--help";
  if (argc < 2 || std::string_view(argv[1]) != "help") return;
  std::rotate(argv + 1, argv + 2, argv + argc);
  argv[argc - 1] = option;
}

int runProgram(CLI::App& app, int argc, char** argv) {
  prepareStandardStreams();
  std::ios::sync_with_stdio(false);
  const PlainOutput out(std::cout);
  const PlainOutput err(std::cerr);
  const QuietRemarks remarks;
  try {
    arrangeHelp(app);
    if (argc < 2) std::cout << app.help() << std::flush;
    app.parse(argc, argv);
    std::cout.flush();
    if (!std::cout) throw Error("write_failed", "standard output cannot be written (a full disk?)");
    return 0;
  } catch (const CLI::Success& help) {
    return app.exit(help);
  } catch (const CLI::ParseError& error) {
    std::string what = chosenSubcommand(app);
    const std::string why = usageComplaint(app, error, what);
    complain(what, why);
  } catch (const Error& error) {
    std::cout.flush();
    complain(chosenSubcommand(app), error.detail());
    return error.code() == "internal" ? kInternalFailure : kBadInput;
  } catch (const std::bad_alloc&) {
    std::cout.flush();
    complain(chosenSubcommand(app), "there is too little free memory for this");
  } catch (const Json::type_error& error) {
    std::cout.flush();
    constexpr int kNoUtf8 = 316;
    if (error.id == kNoUtf8) {
      complain(chosenSubcommand(app), "a file's or folder's name is not UTF-8; rename it");
    } else {
      complain(chosenSubcommand(app), std::string("internal failure: ") + error.what());
      return kInternalFailure;
    }
  } catch (const std::exception& error) {
    std::cout.flush();
    complain(chosenSubcommand(app), std::string("internal failure: ") + error.what());
    return kInternalFailure;
  }
  return kBadInput;
}

}  // namespace effnet
