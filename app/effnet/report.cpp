#include "app/effnet/commands.h"
#include "app/effnet/engine_process.h"
#include "app/effnet/forward.h"
#include "core/base/error.h"
#include "core/base/system/host.h"
#include "core/protocol/json_text.h"

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

namespace effnet {
namespace {

/// The word behind --to or -o, also of --to=FILE and -oFILE; null where there is none.
std::string* targetIn(std::vector<std::string>& words, std::string& prefix) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if ((words[i] == "--to" || words[i] == "-o") && i + 1 < words.size()) return &words[i + 1];
    for (const char* joined : {"--to=", "-o"})
      if (words[i].starts_with(joined)) {
        prefix = joined;
        return &words[i];
      }
  }
  return nullptr;
}

/// A file that goes when nobody needs it any more.
struct TemporaryFile {
  std::filesystem::path path;
  ~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
  }
};

/// The window's program knows how a page becomes a PDF; it needs no display for that.
void print(const std::filesystem::path& page, const std::string& pdf) {
  ProgramStart start{.program = ownProgram().replace_filename("effnet-explorer"),
                     .words = {"effnet-explorer", "--print", pdf, page.string()},
                     .variables = {{"QT_QPA_PLATFORM", "offscreen"}},
                     .input = nowhere()};
  if (!isExecutable(start.program))
    throw Error("program_missing", "a .pdf is written by effnet-explorer, which is not at " +
                                       start.program.string() + "; .html needs no other program");
  const auto printed = runToEnd(start);
  if (!printed || printed->end.signal != 0 || printed->end.status != 0)
    throw Error("write_failed", pdf + ": " + (printed ? engineReason(printed->errors) : std::string("?")));
}

/// The engine writes the page, which is then printed. `target` is one of the words.
void reportAsPdf(const std::vector<std::string>& words, std::string& target, const std::string& prefix) {
  const std::string pdf = target.substr(prefix.size());
  const TemporaryFile page{pdf + ".tmp" + std::to_string(processNumber()) + ".html"};
  target = prefix + page.path.string();
  const std::string said = askEngine(words);
  print(page.path, pdf);
  Json json = parseJson(said);
  if (!json.is_object()) {
    std::cout << pdf << said.substr(std::min(page.path.string().size(), said.size()));
    return;
  }
  std::error_code unknown;
  json["file"] = pdf;
  json["bytes"] = std::filesystem::file_size(pdf, unknown);
  std::cout << jsonText(json) << '\n';
}

}  // namespace

void addReport(CLI::App& app, char** argv) {
  CLI::App* command =
      app.add_subcommand("report", "A run as a page for its reader, a model card: HTML or PDF")
          ->group("Subcommands that need the engine");
  command->prefix_command();
  command->set_help_flag();  // the engine answers --help itself
  command->callback([argv] {
    std::vector<std::string> words;
    for (char** word = argv + 1; *word != nullptr; ++word) words.emplace_back(*word);
    std::string prefix;
    std::string* const target = targetIn(words, prefix);
    if (target != nullptr && target->ends_with(".pdf"))
      reportAsPdf(words, *target, prefix);
    else
      executeEngine(words);
  });
}

}  // namespace effnet
