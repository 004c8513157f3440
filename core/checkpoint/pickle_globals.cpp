#include "core/checkpoint/pickle_globals.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace effnet {
namespace {

constexpr std::array kHarmfulModules{"subprocess", "commands",  "pty",     "popen2", "runpy",
                                     "webbrowser", "importlib", "codeop",  "code",   "pdb",
                                     "bdb",        "shutil",    "_pickle", "pickle"};
constexpr std::array kHarmfulBuiltins{"eval", "exec",  "execfile",   "compile", "__import__",
                                      "open", "input", "breakpoint", "globals"};
constexpr std::array kHarmlessOfSystem{"stat_result", "terminal_size", "uname_result", "times_result",
                                       "PathLike",    "_Environ",      "fspath"};

template <typename List>
bool among(const List& list, std::string_view word) {
  return std::ranges::find(list, word) != std::end(list);
}

bool harmful(std::string_view global) {
  const auto newline = global.find('\n');
  const std::string_view module = global.substr(0, newline);
  const std::string_view name = global.substr(newline + 1);
  if (module == "builtins" || module == "__builtin__") return among(kHarmfulBuiltins, name);
  if (module == "os" || module == "posix" || module == "nt") return !among(kHarmlessOfSystem, name);
  return among(kHarmfulModules, module);
}

}  // namespace

void refuseHarmful(std::string_view global) {
  if (harmful(global))
    throw Error("checkpoint_unsafe", "it wants to call " + shownGlobal(global) +
                                         ", which a file of weights has no need of; nothing was run");
}

std::string shownGlobal(std::string_view global) {
  std::string text(global.substr(0, 120));
  for (char& c : text) {
    if (c == '\n') c = '.';
    if (c < 32 || c > 126) c = '?';
  }
  return text;
}

}  // namespace effnet
