#include "app/engine/report.h"

#include "app/cli/table.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/imaging/decode.h"
#include "core/protocol/run_event.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace effnet {
std::string shellWord(const std::string& word) {
  const bool plain = !word.empty() && word.find_first_not_of(
                                          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                          "_-./:=,+") == std::string::npos;
  if (plain) return word;
  std::string result = "'";
  for (const char c : word) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

namespace {

constexpr int kPictureSide = 480;  // pixels of the longer side

std::string percent(double share) {
  return std::isfinite(share) ? rounded(100 * share) + " %" : std::string("–");
}

/// What was typed, options first, so that it can be typed again.
std::string commandLine(const CLI::App& command) {
  std::string options;
  std::string arguments;
  for (const CLI::Option* option : command.get_options()) {
    if (option->count() == 0) continue;
    const bool isFlag = option->get_expected_max() == 0;
    if (option->get_positional()) {
      for (const std::string& word : option->results()) arguments += " " + shellWord(word);
      continue;
    }
    options += " " + option->get_name();
    if (isFlag) {
      if (option->results().front() != "true") options += "=" + option->results().front();
      continue;
    }
    for (const std::string& word : option->results()) options += " " + shellWord(word);
  }
  return "effnet " + command.get_name() + options + arguments;
}

std::string describe(const Preprocessing& preprocessing) {
  const std::string size = std::to_string(preprocessing.inputSize);
  const std::string resize =
      preprocessing.mode == ResizeMode::Squash
          ? "both sides to " + size
          : "shorter side to " + std::to_string(preprocessing.resize) + ", centre " + size;
  return resize + " pixels, " + toString(preprocessing.interpolation);
}

cv::Mat reduced(const cv::Mat& rgb) {
  const double scale = 1.0 * kPictureSide / std::max(rgb.cols, rgb.rows);
  if (scale >= 1) return rgb;
  cv::Mat small;
  cv::resize(rgb, small, {}, scale, scale, cv::INTER_AREA);
  return small;
}

void outlineBox(cv::Mat& rgb, const Explanation& explanation) {
  const double scale = 1.0 * rgb.cols / std::max(1, explanation.imageWidth);
  const PixelBox& box = explanation.box;
  const cv::Rect2d seen(box.x * scale, box.y * scale, box.width * scale, box.height * scale);
  cv::rectangle(rgb, seen, cv::Scalar::all(0), 3);
  cv::rectangle(rgb, seen, cv::Scalar::all(255), 1);
}

}  // namespace

ReportWords englishWords() {
  ReportWords words;
  words.share = percent;
  words.number = rounded;
  return words;
}

Report beginReport(const std::string& title, const std::string& weights, const Classifier& classifier,
                   const ReportWords& words) {
  const Checkpoint& checkpoint = classifier.checkpoint();
  return beginReport({.title = title,
                      .checkpoint = weights,
                      .sha256 = sha256OfFile(checkpoint.file),
                      .network = checkpoint.spec,
                      .preprocessing = checkpoint.preprocessing,
                      .input = describe(checkpoint.preprocessing),
                      .date = utcNow()},
                     words);
}

Report beginReport(const std::string& title, const CLI::App& command, const ModelOptions& model,
                   const Classifier& classifier) {
  Report report = beginReport(title, model.weights, classifier, englishWords());
  report.command = commandLine(command);
  return report;
}

ReportSection imageSection(const std::string& file, std::string_view encoded, const Explanation& explanation,
                           const MapStyle& style, const ReportWords& words) {
  cv::Mat rgb = reduced(decodeImage(encoded, file)).clone();
  if (!explanation.maps.empty()) rgb = paintMap(rgb, explanation, style);
  outlineBox(rgb, explanation);
  return answerSection(file, explanation, {"image/jpeg", jpegBytes(rgb), {}, rgb.cols}, words);
}

ReportSection errorSection(const std::string& file, const std::string& detail) {
  return {.title = file, .paragraphs = {detail}};
}

void writeReport(const std::filesystem::path& file, const Report& report) {
  writeFileAtomically(file, toHtml(report));
}

}  // namespace effnet
