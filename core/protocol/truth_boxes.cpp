#include "core/protocol/truth_boxes.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <optional>
#include <sstream>
#include <string_view>

namespace effnet {
namespace {

constexpr std::size_t kMostBytes = 64 * 1024 * 1024;

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

/// The text between <tag> and </tag>, from `at` on, which moves behind it. Pascal-VOC files use no attributes
/// there.
std::optional<std::string_view> element(std::string_view xml, const std::string& tag, std::size_t& at) {
  const std::size_t begin = xml.find("<" + tag + ">", at);
  if (begin == std::string_view::npos) return std::nullopt;
  const std::size_t from = begin + tag.size() + 2;
  const std::size_t end = xml.find("</" + tag + ">", from);
  if (end == std::string_view::npos) return std::nullopt;
  at = end;
  return xml.substr(from, end - from);
}

std::vector<PixelBox> readVoc(const std::filesystem::path& file) {
  const std::string xml = readFile(file, kMostBytes);
  if (xml.find("<annotation") == std::string::npos) bad(file, "it is no Pascal-VOC annotation");
  std::vector<PixelBox> boxes;
  std::size_t at = 0;
  while (const auto bounds = element(xml, "bndbox", at)) {
    const auto side = [&](const char* name) {
      std::size_t inside = 0;
      const auto text = element(*bounds, name, inside);
      const auto value = text ? toNumber(*text) : std::nullopt;
      if (!value) bad(file, std::string("a box has no ") + name);
      return *value;
    };
    const double left = side("xmin");
    const double top = side("ymin");
    boxes.push_back({left, top, side("xmax") - left, side("ymax") - top});
  }
  return boxes;
}

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> result;
  std::istringstream parts(line);
  for (std::string cell; std::getline(parts, cell, ',');) {
    std::erase(cell, '\r');
    std::erase(cell, '"');
    result.push_back(cell);
  }
  return result;
}

std::string keyWithFolder(const std::filesystem::path& image) {
  return (image.parent_path().filename() / image.stem()).string();
}

TruthBoxes readCsv(const std::filesystem::path& file) {
  std::istringstream lines(readFile(file, kMostBytes));
  std::string line;
  std::getline(lines, line);
  const std::vector<std::string> header = cells(line);
  const auto column = [&](const char* name) {
    const auto found = std::ranges::find(header, name);
    if (found == header.end()) bad(file, std::string("there is no column '") + name + "'");
    return static_cast<std::size_t>(found - header.begin());
  };
  const std::size_t name = column("path");
  const std::array<std::size_t, 4> numbers{column("x"), column("y"), column("width"), column("height")};
  TruthBoxes boxes;
  while (std::getline(lines, line)) {
    const std::vector<std::string> row = cells(line);
    if (row.size() != header.size()) bad(file, "a line has not the header's columns: " + line);
    std::array<double, 4> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
      const auto value = toNumber(row[numbers[i]]);
      if (!value) bad(file, "a box has no number in: " + line);
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
