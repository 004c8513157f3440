#include "app/cli/program.h"

#include "app/cli/colour.h"
#include "app/cli/description.h"
#include "app/cli/help_layout.h"
#include "app/cli/plain_output.h"
#include "app/cli/quiet_remarks.h"
#include "app/cli/translated.h"
#include "app/cli/usage_text.h"
#include "core/base/error.h"
#include "core/base/system/streams.h"
#include "core/base/version.h"
#include "core/protocol/json_text.h"
#include "core/protocol/own_families.h"

#include <algorithm>
#include <iostream>
#include <new>
#include <string_view>

namespace effnet {
namespace {

constexpr int kInternalFailure = 1;
constexpr int kBadInput = 2;

std::string oneLine(std::string text) {
  while (!text.empty() && text.back() == '\n') text.pop_back();
  std::ranges::replace(text, '\n', ' ');
  return text;
}

/// What the error is about: the file that its detail begins with, or what it quotes; an ellipsis where that
/// is only in the detail.
std::string subjectOf(std::string_view detail) {
  for (const std::string_view before : {"cannot read ", "cannot write ", "cannot create "})
    if (detail.starts_with(before)) detail.remove_prefix(before.size());
  const auto end = std::min(detail.find(": "), detail.size());
  if (detail.find_first_of(" '") >= end) return std::string(detail.substr(0, end));
  const auto quote = detail.find('\'');
  const auto closed = quote == std::string_view::npos ? quote : detail.find('\'', quote + 1);
  return closed == std::string_view::npos ? "…" : std::string(detail.substr(quote + 1, closed - quote - 1));
}

}  // namespace

void complain(const std::string& what, const std::string& why) {
  const QuietRemarks::Pause heard;
  {
    const Coloured red(std::cerr, Colour::Red);
    std::cerr << "effnet:";
  }
  std::cerr << ' ' << oneLine(what) << ": " << oneLine(why) << std::endl;
}

void complain(const std::string& what, const Error& error) {
  const std::string& detail = error.detail();
  const std::string named = what + ": ";
  const std::string why = detail.starts_with(named) ? detail.substr(named.size()) : detail;
  const std::string sentence = translatedSentence(error.code(), subjectOf(detail));
  complain(what, sentence.empty() ? why : sentence + " (" + why + ")");
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
    const Complaint unknown = helpComplaint(app);
    if (unknown.why.empty()) return app.exit(help);
    complain(unknown.what, unknown.why);
  } catch (const CLI::ParseError& error) {
    const Complaint wrong = usageComplaint(app, error);
    complain(wrong.what, wrong.why);
  } catch (const Error& error) {
    std::cout.flush();
    complain(chosenSubcommand(app), error);
    return error.code() == "internal" ? kInternalFailure : kBadInput;
  } catch (const std::bad_alloc&) {
    std::cout.flush();
    complain(chosenSubcommand(app),
             translated(QT_TRANSLATE_NOOP("CommandLine", "there is too little free memory for this")));
  } catch (const Json::type_error& error) {
    std::cout.flush();
    constexpr int kNoUtf8 = 316;
    if (error.id == kNoUtf8) {
      complain(
          chosenSubcommand(app),
          translated(QT_TRANSLATE_NOOP("CommandLine", "a file's or folder's name is not UTF-8; rename it")));
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
