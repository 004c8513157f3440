#include "core/protocol/truth_boxes.h"

#include "core/base/csv_reader.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/voc_annotation.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace effnet {
namespace {

constexpr std::size_t kMostTableBytes = 64 * 1024 * 1024;
constexpr std::size_t kMostAnnotationBytes = 4 * 1024 * 1024;  // thousands of objects

[[noreturn]] void bad(const std::filesystem::path& file, const std::string& why) {
  throw Error("bad_boxes", file.string() + ": " + why);
}

std::optional<double> toNumber(std::string_view text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

bool isWhole(const PixelBox& box) {
  return std::isfinite(box.x) && std::isfinite(box.y) && std::isfinite(box.width) &&
         std::isfinite(box.height);
}

std::vector<PixelBox> readVoc(const std::filesystem::path& file) {
  std::vector<PixelBox> boxes;
  try {
    for (const VocObject& object : parseVocAnnotation(readFile(file, kMostAnnotationBytes)).objects) {
      if (!object.box) continue;
      if (!isWhole(*object.box)) bad(file, "the box of '" + object.name + "' has a side that is no number");
      boxes.push_back(*object.box);
    }
  } catch (const Error& error) {
    if (error.code() != "bad_data") throw;
    bad(file, error.detail());
  }
  return boxes;
}

std::string keyWithFolder(const std::filesystem::path& image) {
  return (image.parent_path().filename() / image.stem()).string();
}

TruthBoxes readCsv(const std::filesystem::path& file) {
  const std::string text = readFile(file, kMostTableBytes);
  const auto rows = parseCsv(text, csvSeparator(text));
  if (rows.empty()) bad(file, "it is empty");
  const auto column = [&](const char* name) {
    const auto found = std::ranges::find(rows.front(), name);
    if (found == rows.front().end()) bad(file, std::string("there is no column '") + name + "'");
    return static_cast<std::size_t>(found - rows.front().begin());
  };
  const std::size_t name = column("path");
  const std::array<std::size_t, 4> numbers{column("x"), column("y"), column("width"), column("height")};
  TruthBoxes boxes;
  for (std::size_t line = 1; line < rows.size(); ++line) {
    const std::vector<std::string>& row = rows[line];
    const std::string place = "row " + std::to_string(line + 1);
    if (row.size() != rows.front().size()) bad(file, place + " has not the header's columns");
    std::array<double, 4> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
      const auto value = toNumber(row[numbers[i]]);
      if (!value) bad(file, place + ": '" + row[numbers[i]] + "' is no number");
      values[i] = *value;
    }
    boxes[keyWithFolder(row[name])].push_back({values[0], values[1], values[2], values[3]});
  }
  return boxes;
}

}  // namespace

TruthBoxes readBoxes(const std::filesystem::path& source) {
  if (!std::filesystem::exists(source))
    throw Error("file_missing", source.string() + ": there is no such file or folder");
  TruthBoxes boxes;
  if (std::filesystem::is_directory(source)) {
    for (const auto& entry : std::filesystem::directory_iterator(source))
      if (entry.path().extension() == ".xml") boxes[entry.path().stem().string()] = readVoc(entry.path());
    if (boxes.empty()) bad(source, "there is no .xml file in this folder");
    return boxes;
  }
  if (source.extension() == ".xml") return {{source.stem().string(), readVoc(source)}};
  return readCsv(source);
}

const std::vector<PixelBox>* boxesOf(const TruthBoxes& boxes, const std::filesystem::path& image) {
  auto found = boxes.find(keyWithFolder(image));
  if (found == boxes.end()) found = boxes.find(image.stem().string());
  return found == boxes.end() ? nullptr : &found->second;
}

std::vector<PixelBox> boxesBeside(const std::filesystem::path& image) {
  const std::filesystem::path folder = image.parent_path();
  const std::string annotation = image.stem().string() + ".xml";
  std::error_code ignored;
  for (const std::filesystem::path& file :
       {folder / annotation, folder.parent_path() / "annotations" / annotation,
        folder.parent_path() / "Annotations" / annotation})
    if (std::filesystem::is_regular_file(file, ignored)) return readVoc(file);
  for (const std::filesystem::path& table : {folder / "boxes.csv", folder.parent_path() / "boxes.csv"}) {
    if (!std::filesystem::is_regular_file(table, ignored)) continue;
    const TruthBoxes boxes = readCsv(table);
    if (const auto* found = boxesOf(boxes, image)) return *found;
  }
  return {};
}

}  // namespace effnet
