#include "core/dataset/table_files.h"

#include "core/base/files.h"
#include "core/base/utf8.h"
#include "core/dataset/folder_layout.h"
#include "core/dataset/folder_walk.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

namespace effnet {
namespace {

namespace fs = std::filesystem;

/// What tables of all pictures in a folder are called, the surest first.
constexpr std::array<std::string_view, 8> kWholeNames{"labels",   "metadata", "annotations", "_annotations",
                                                      "_classes", "label",    "dataset",     "data"};

std::string lowerCase(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

bool isTableName(const fs::path& file) {
  const std::string ending = lowerCase(file.extension().string());
  if (ending == ".csv" || ending == ".tsv" || ending == ".jsonl") return true;
  return ending == ".txt" && partNamed(file.stem().string());
}

/// A list of 'path class', unlike one of names alone (ImageSets/Main/train.txt of Pascal-VOC).
bool listsClasses(const fs::path& file) {
  std::ifstream stream = openRegular(file);
  std::string line;
  std::getline(stream, line);
  const std::size_t end = line.find_last_not_of(" \t\r");
  return end != std::string::npos && line.find_first_of(" \t,;") < end;
}

std::vector<fs::path> tablesIn(const fs::path& folder) {
  std::vector<fs::path> tables;
  for (const auto& file : entriesOf(folder).files) {
    std::error_code unknown;
    const bool list = lowerCase(file.extension().string()) == ".txt";
    if (isTableName(file) && fs::is_regular_file(file, unknown) && (!list || listsClasses(file)))
      tables.push_back(file);
  }
  return tables;
}

std::optional<fs::path> wholeTable(const std::vector<fs::path>& tables) {
  for (const auto name : kWholeNames)
    for (const auto& table : tables)
      if (lowerCase(table.stem().string()) == name) return table;
  return tables.size() == 1 ? std::optional(tables.front()) : std::nullopt;
}

std::vector<TableFile> choose(const fs::path& data, const std::vector<fs::path>& tables) {
  std::vector<TableFile> chosen;
  for (const auto& table : tables)
    if (const auto part = partNamed(table.stem().string())) chosen.push_back({table, part});
  const bool learns = std::any_of(chosen.begin(), chosen.end(),
                                  [](const auto& each) { return each.part == DataPart::Train; });
  if (learns) return chosen;
  if (const auto whole = wholeTable(tables)) return {{*whole, std::nullopt}};
  for (const auto& folder : entriesOf(data).folders) {
    const auto part = partNamed(folder.filename().string());
    if (!part) continue;
    if (const auto inside = wholeTable(tablesIn(folder))) chosen.push_back({*inside, part});
  }
  return chosen;
}

}  // namespace

TableFiles tableFilesOf(const fs::path& data) {
  std::error_code unknown;
  if (fs::is_regular_file(data, unknown)) return {{{data, std::nullopt}}, {}};
  if (!fs::is_directory(data, unknown)) return {};
  TableFiles found;
  if (fs::is_regular_file(data / "labels.csv", unknown)) {
    found.tables = {{data / "labels.csv", std::nullopt}};
  } else if (!namesClasses(data)) {
    found.tables = choose(data, tablesIn(data));
  }
  if (found.tables.empty()) return {};
  for (const auto& table : tablesIn(data)) {
    const bool used = std::any_of(found.tables.begin(), found.tables.end(),
                                  [&](const auto& each) { return each.file == table; });
    if (!used) found.unused.push_back(printable(table.string()) + ": another table is used");
  }
  return found;
}

}  // namespace effnet
