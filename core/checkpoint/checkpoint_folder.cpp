#include "core/checkpoint/checkpoint_folder.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/json.h"
#include "core/protocol/json_text.h"
#include "core/protocol/weight_endings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <regex>
#include <set>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostIndex = 64 * 1024 * 1024;
constexpr std::size_t kMostShards = 1000;

bool isFile(const fs::path& path) {
  std::error_code absent;
  return fs::is_regular_file(path, absent);
}

/// Shards that an index names, each of which must lie beside it.
WeightFiles shardsOf(const fs::path& index) {
  const auto damaged = [&](const std::string& why) {
    return Error("checkpoint_damaged", index.string() + ": " + why);
  };
  const Json json = parseJson(readFile(index, kMostIndex));
  if (!json.is_object() || !json.contains("weight_map") || !json["weight_map"].is_object())
    throw damaged("it is no index of shards");
  std::set<std::string> names;
  for (const auto& [tensor, shard] : json["weight_map"].items()) {
    if (!shard.is_string()) throw damaged("it is no index of shards");
    const fs::path name = shard.get<std::string>();
    if (name.empty() || name != name.filename() || name == "..")
      throw damaged("it names a shard outside its folder");
    names.insert(name.string());
  }
  if (names.empty() || names.size() > kMostShards) throw damaged("it names no shards, or far too many");
  WeightFiles files{{}, index, false};
  for (const std::string& name : names) {
    if (!isFile(index.parent_path() / name))
      throw Error("file_missing", (index.parent_path() / name).string() + ": the shard is not there");
    files.parts.push_back(index.parent_path() / name);
  }
  return files;
}

/// "model-00001-of-00003.safetensors" → "model.safetensors.index.json", if that is there.
std::optional<fs::path> indexOf(const fs::path& shard) {
  static const std::regex pattern(R"((.+)-\d{5}-of-\d{5}(\.[a-z]+))");
  std::smatch part;
  const std::string name = shard.filename().string();
  if (!std::regex_match(name, part, pattern)) return std::nullopt;
  const fs::path index = shard.parent_path() / (part[1].str() + part[2].str() + ".index.json");
  return isFile(index) ? std::optional(index) : std::nullopt;
}

/// As the libraries call them, the ones first that they prefer.
constexpr std::array kUsualFiles{"model.safetensors",           "model.safetensors.index.json",
                                 "pytorch_model.bin",           "pytorch_model.bin.index.json",
                                 "model_best.pth.tar",          "last.pth.tar",
                                 "checkpoints/best.safetensors"};

WeightFiles ofFolder(const fs::path& folder) {
  for (const char* name : kUsualFiles)
    if (const fs::path file = folder / name; isFile(file))
      return file.string().ends_with(".index.json") ? shardsOf(file) : WeightFiles{{file}, file, false};
  std::vector<fs::path> found;
  std::error_code gone;
  for (fs::directory_iterator entry(folder, gone); !gone && entry != fs::directory_iterator();
       entry.increment(gone))
    if (isFile(entry->path()) && endsAsWeights(entry->path().filename().string()))
      found.push_back(entry->path());
  std::ranges::sort(found);
  if (found.size() == 1) return {found, found.front(), false};
  if (found.empty())
    throw Error("checkpoint_unknown", folder.string() +
                                          ": a folder without weights in it (model.safetensors, "
                                          "pytorch_model.bin or one file of weights)");
  std::string names;
  for (std::size_t i = 0; i < std::min<std::size_t>(4, found.size()); ++i)
    names += (i > 0 ? ", " : "") + found[i].filename().string();
  throw Error("checkpoint_unknown", folder.string() + ": a folder with " + std::to_string(found.size()) +
                                        " files of weights (" + names + (found.size() > 4 ? ", …" : "") +
                                        "): open one of them");
}

}  // namespace

WeightFiles weightFilesOf(const fs::path& path) {
  std::error_code absent;
  if (fs::is_directory(path, absent)) {
    WeightFiles files = ofFolder(path);
    files.folder = true;
    return files;
  }
  if (path.string().ends_with(".index.json")) return shardsOf(path);
  if (const auto index = indexOf(path)) return shardsOf(*index);
  return {{path}, path, false};
}

TensorFile readTensorFiles(const WeightFiles& files) {
  TensorFile all = readTensorFile(files.parts.front());
  for (std::size_t i = 1; i < files.parts.size(); ++i) {
    TensorFile part = readTensorFile(files.parts[i]);
    for (auto& [name, tensor] : part.tensors)
      if (!all.tensors.emplace(name, std::move(tensor)).second)
        throw Error("checkpoint_damaged",
                    files.named.string() + ": two shards hold '" + name.substr(0, 120) + "'");
    for (auto& names : part.classNames) all.classNames.push_back(std::move(names));
  }
  return all;
}

}  // namespace effnet
