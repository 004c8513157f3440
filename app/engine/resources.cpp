#include "app/engine/resources.h"

#include "core/base/error.h"
#include "core/base/near_names.h"
#include "core/base/system/process.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <vector>

namespace effnet {
namespace {

constexpr char kBuiltin[] = "builtin:";

std::vector<std::filesystem::path> resourceFolders() {
  std::vector<std::filesystem::path> folders;
  if (const char* named = std::getenv("EFFNET_RESOURCES"); named && *named) folders.emplace_back(named);
  folders.push_back(ownProgram().parent_path().parent_path() / "share" / "effnet-explorer");
  folders.emplace_back(EFFNET_SOURCE_RESOURCES);
  return folders;
}

/// The networks that came with the program.
std::vector<std::string> builtinNames() {
  std::vector<std::string> names;
  for (const std::filesystem::path& folder : resourceFolders()) {
    std::error_code failure;
    for (const auto& each : std::filesystem::directory_iterator(folder / "models", failure))
      if (each.path().extension() == ".safetensors") names.push_back(each.path().stem().string());
  }
  std::ranges::sort(names);
  names.erase(std::ranges::unique(names).begin(), names.end());
  return names;
}

}  // namespace

std::filesystem::path resolveModelSource(const std::string& source) {
  if (!source.starts_with(kBuiltin)) return source;
  const std::string name = source.substr(sizeof kBuiltin - 1);
  const bool plain =
      !name.empty() && std::ranges::all_of(name, [](unsigned char c) { return std::isalnum(c) || c == '_'; });
  if (!plain) throw Error("bad_value", "'" + source + "' is no name of a built-in model");
  for (const std::filesystem::path& folder : resourceFolders()) {
    const std::filesystem::path file = folder / "models" / (name + ".safetensors");
    if (std::filesystem::exists(file)) return file;
  }
  const auto near = nearNames(name, builtinNames(), 1);
  throw Error("file_missing", "the built-in model '" + name + "' was not installed with the program" +
                                  (near.empty() ? "" : "; did you mean builtin:" + near.front() + "?"));
}

}  // namespace effnet
