#include "app/cli/usage_text.h"

#include "app/cli/translated.h"
#include "core/base/near_names.h"

#include <algorithm>
#include <vector>

namespace effnet {
namespace {

/// The innermost subcommand that was chosen.
const CLI::App& innermost(const CLI::App& app) {
  const CLI::App* current = &app;
  while (!current->get_subcommands().empty()) current = current->get_subcommands().front();
  return *current;
}

/// "; did you mean --weights?", or nothing.
std::string suggestion(const std::string& wanted, const std::vector<std::string>& names) {
  const auto near = nearNames(wanted, names, 1);
  if (near.empty()) return {};
  return translated(QT_TRANSLATE_NOOP("CommandLine", "; did you mean %1?"), {near.front()});
}

/// CLI11's own words, those that people meet in their language.
std::string usageText(const CLI::ParseError& error) {
  const std::string text = error.what();
  const std::string required = " is required";
  if (!text.ends_with(required)) return text;
  const std::string name = text.substr(0, text.size() - required.size());
  if (name.find(' ') != std::string::npos) return text;
  return translated(QT_TRANSLATE_NOOP("CommandLine", "%1 is required"), {name});
}

/// CLI11 says of a mistyped option that another one, which it should have been, is required.
std::string optionComplaint(const CLI::App& command, const CLI::ParseError& error) {
  const std::vector<std::string> words = command.remaining();
  const auto mistyped =
      std::ranges::find_if(words, [](const std::string& word) { return word.size() > 1 && word[0] == '-'; });
  if (mistyped == words.end()) return usageText(error);
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  const std::string typed = mistyped->substr(0, mistyped->find('='));
  return translated(QT_TRANSLATE_NOOP("CommandLine", "there is no option %1"), {typed}) +
         suggestion(typed, names);
}

std::vector<std::string> offeredBy(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::App* each : command.get_subcommands([](const CLI::App*) { return true; }))
    if (!each->get_group().empty()) names.push_back(each->get_name());  // else hidden
  return names;
}

Complaint unknownCommand(const CLI::App& command, const std::string& word) {
  const std::string near = suggestion(word, offeredBy(command));
  const std::string lists = translated(QT_TRANSLATE_NOOP("CommandLine", "%1 lists them"), {"effnet --help"});
  return {word, translated(QT_TRANSLATE_NOOP("CommandLine", "there is no such command")) + near +
                    (near.empty() ? "; " : " ") + lists};
}

}  // namespace

std::string chosenSubcommand(const CLI::App& app) {
  std::string words;
  const CLI::App* current = &app;
  while (!current->get_subcommands().empty()) {
    current = current->get_subcommands().front();
    words += (words.empty() ? "" : " ") + current->get_name();
  }
  return words.empty() ? "usage" : words;
}

Complaint usageComplaint(const CLI::App& app, const CLI::ParseError& error) {
  const CLI::App& current = innermost(app);
  const std::string what = chosenSubcommand(app);
  const std::vector<std::string> names = offeredBy(current);
  const std::vector<std::string> words = current.remaining();
  if (names.empty() || current.get_require_subcommand_min() == 0)
    return {what, optionComplaint(current, error)};
  if (!words.empty() && !words.front().starts_with('-')) return unknownCommand(current, words.front());
  if (!words.empty()) return {what, optionComplaint(current, error)};
  if (&current == &app)
    return {what, translated(QT_TRANSLATE_NOOP("CommandLine", "a command is missing; %1 lists them"),
                             {"effnet --help"})};
  std::string list;
  for (const std::string& each : names) list += (list.empty() ? "" : ", ") + each;
  return {what, translated(QT_TRANSLATE_NOOP("CommandLine", "say what: %1"), {list})};
}

std::string unreadableText(std::size_t count, std::size_t total) {
  return translated(QT_TRANSLATE_NOOP("CommandLine", "%1 of %2 images cannot be read"),
                    {std::to_string(count), std::to_string(total)});
}

Complaint helpComplaint(const CLI::App& app) {
  const CLI::App& current = innermost(app);
  const std::vector<std::string> words = current.remaining();
  const bool asked =
      current.get_require_subcommand_min() > 0 && !words.empty() && !words.front().starts_with('-');
  return asked ? unknownCommand(current, words.front()) : Complaint{};
}

}  // namespace effnet
