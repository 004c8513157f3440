#include "app/engine/report.h"

#include "app/cli/table.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/imaging/decode.h"
#include "core/protocol/run_event.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <opencv2/imgproc.hpp>
#include <set>

namespace effnet {
namespace {

constexpr int kPictureSide = 480;     // pixels of the longer side
constexpr std::size_t kPerCell = 12;  // images shown of one cell of the confusion matrix
constexpr std::size_t kMatrix = 60;   // classes that a table still shows

std::string percent(double share) {
  return std::isfinite(share) ? rounded(100 * share) + " %" : std::string("–");
}

std::string quoted(const std::string& word) {
  const bool plain = !word.empty() && word.find_first_not_of(
                                          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                          "_-./:=,+") == std::string::npos;
  if (plain) return word;
  std::string result = "'";
  for (const char c : word) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

/// What was typed, options first, so that it can be typed again.
std::string commandLine(const CLI::App& command) {
  std::string options;
  std::string arguments;
  for (const CLI::Option* option : command.get_options()) {
    if (option->count() == 0) continue;
    const bool isFlag = option->get_expected_max() == 0;
    if (option->get_positional()) {
      for (const std::string& word : option->results()) arguments += " " + quoted(word);
      continue;
    }
    options += " " + option->get_name();
    if (isFlag) {
      if (option->results().front() != "true") options += "=" + option->results().front();
      continue;
    }
    for (const std::string& word : option->results()) options += " " + quoted(word);
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

/// In the fewest digits that give them back.
std::string number(double value) {
  return Json(value).dump();
}

std::string triple(const std::array<double, 3>& values) {
  return number(values[0]) + ", " + number(values[1]) + ", " + number(values[2]);
}

std::string sha256Of(const std::filesystem::path& file) {
  Sha256 sum;
  sum.add(readFile(file, std::size_t{4} * 1024 * 1024 * 1024));
  return sum.finish();
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

std::string mapCaption(const Explanation& explanation) {
  if (explanation.maps.empty()) return "the outline is what the network saw";
  const ClassMap& map = explanation.maps.front();
  const auto [low, high] = std::ranges::minmax(map.values);
  const auto named = [&](int index) {
    const ClassScore* score = explanation.scoreOf(index);
    const std::string number = std::to_string(index);
    return score && score->label != number ? score->label + " (class " + number + ")" : "class " + number;
  };
  std::string text = explanation.method + " of " + named(map.index);
  if (explanation.against) text += " against " + named(*explanation.against);
  return text + ", stage " + std::to_string(explanation.stage) + ", " + std::to_string(explanation.rows) +
         " × " + std::to_string(explanation.columns) + " cells from " + rounded(low) + " to " + rounded(high);
}

std::string cellAnchor(int trueClass, int predicted) {
  return "cell-" + std::to_string(trueClass) + "-" + std::to_string(predicted);
}

ReportSection figures(const FolderEvaluation& evaluation) {
  ReportSection section{.title = "Accuracy"};
  ReportTable table;
  table.rows = {{{"images"}, {std::to_string(evaluation.predictions.size())}},
                {{"top-1"}, {percent(evaluation.top1)}},
                {{"top-5"}, {percent(evaluation.top5)}},
                {{"macro-F1"}, {percent(evaluation.macroF1)}},
                {{"expected calibration error"}, {percent(evaluation.calibrationError)}},
                {{"energy that 95 % stay below"}, {rounded(evaluation.energyThreshold)}}};
  section.tables.push_back(table);
  return section;
}

ReportSection classTable(const FolderEvaluation& evaluation) {
  ReportSection section{.title = "Classes"};
  ReportTable table{.header = {"class", "images", "right", "precision", "recall", "F1"}};
  for (std::size_t i = 0; i < evaluation.perClass.size(); ++i) {
    const ClassResult& each = evaluation.perClass[i];
    if (std::isnan(each.f1)) continue;  // neither there nor answered
    table.rows.push_back({{evaluation.labels[i]},
                          {std::to_string(each.images)},
                          {std::to_string(each.correct)},
                          {percent(each.precision)},
                          {percent(each.recall)},
                          {percent(each.f1)}});
  }
  section.tables.push_back(table);
  return section;
}

/// Classes that occur, as truth or as answer.
std::vector<int> classesSeen(const FolderEvaluation& evaluation) {
  std::set<int> seen;
  for (const Prediction& each : evaluation.predictions) seen.insert({each.classIndex, each.predicted});
  return {seen.begin(), seen.end()};
}

ReportSection matrix(const FolderEvaluation& evaluation) {
  ReportSection section{.title = "Confusion: rows are the folders' classes, columns the answers"};
  const std::vector<int> classes = classesSeen(evaluation);
  if (classes.size() > kMatrix) {
    section.paragraphs.push_back(std::to_string(classes.size()) + " classes are too many for a table.");
    return section;
  }
  ReportTable table{.header = {""}};
  for (const int predicted : classes)
    table.header.push_back(evaluation.labels[static_cast<std::size_t>(predicted)]);
  for (const int truth : classes) {
    std::vector<ReportCell> row{{evaluation.labels[static_cast<std::size_t>(truth)]}};
    for (const int predicted : classes) {
      const int count =
          evaluation.confusion[static_cast<std::size_t>(truth)][static_cast<std::size_t>(predicted)];
      row.push_back(count > 0 ? ReportCell{std::to_string(count), cellAnchor(truth, predicted)}
                              : ReportCell{"·"});
    }
    table.rows.push_back(std::move(row));
  }
  section.tables.push_back(table);
  return section;
}

ReportSection reliability(const FolderEvaluation& evaluation) {
  ReportSection section{.title = "Reliability: how often the network is right where it is this sure"};
  ReportTable table{.header = {"images", "mean confidence", "accuracy"}};
  for (const ReliabilityBin& bin : evaluation.reliability)
    if (bin.images > 0)
      table.rows.push_back(
          {{std::to_string(bin.images)}, {percent(bin.confidence)}, {percent(bin.accuracy)}});
  section.tables.push_back(table);
  return section;
}

}  // namespace

Report beginReport(const std::string& title, const CLI::App& command, const ModelOptions& model,
                   const Classifier& classifier) {
  const Checkpoint& checkpoint = classifier.checkpoint();
  Report report{.title = title, .settingsTitle = "Settings"};
  report.settings = {
      {"program", "EfficientNet Explorer " EFFNET_VERSION},
      {"checkpoint", model.weights},
      {"SHA-256", sha256Of(checkpoint.file)},
      {"network", checkpoint.spec.name + ", " + std::to_string(classifier.classCount()) + " classes"},
      {"padding", toString(checkpoint.spec.padding)},
      {"normalisation's epsilon", number(checkpoint.spec.bnEpsilon)},
      {"input", describe(checkpoint.preprocessing)},
      {"mean", triple(checkpoint.preprocessing.mean)},
      {"standard deviation", triple(checkpoint.preprocessing.std)},
      {"date", utcNow()}};
  report.command = commandLine(command);
  return report;
}

ReportSection imageSection(const std::string& file, std::string_view encoded, const Explanation& explanation,
                           const MapStyle& style) {
  ReportSection section{.title = file};
  cv::Mat rgb = reduced(decodeImage(encoded, file)).clone();
  if (!explanation.maps.empty()) rgb = paintMap(rgb, explanation, style);
  outlineBox(rgb, explanation);
  section.pictures.push_back({"image/jpeg", jpegBytes(rgb), mapCaption(explanation), rgb.cols});
  ReportTable table{.header = {"class", "label", "probability", "logit"}};
  for (const auto* scores : {&explanation.top, &explanation.asked})
    for (const ClassScore& score : *scores)
      table.rows.push_back({{std::to_string(score.index)},
                            {score.label},
                            {percent(score.probability)},
                            {rounded(score.logit)}});
  section.tables.push_back(table);
  if (explanation.entropy && explanation.energy)
    section.paragraphs.push_back("entropy " + rounded(*explanation.entropy) + ", energy " +
                                 rounded(*explanation.energy));
  return section;
}

ReportSection errorSection(const std::string& file, const std::string& detail) {
  return {.title = file, .paragraphs = {detail}};
}

void addEvaluation(Report& report, const FolderEvaluation& evaluation,
                   const std::function<ReportSection(const Prediction&)>& picture) {
  report.sections = {figures(evaluation), classTable(evaluation), matrix(evaluation),
                     reliability(evaluation)};
  std::size_t shown = 0;
  const auto add = [&](const Prediction& each, const std::string& anchor) {
    ReportSection section = picture(each);
    section.anchor = anchor;
    section.paragraphs.insert(section.paragraphs.begin(),
                              evaluation.labels[static_cast<std::size_t>(each.classIndex)] + " taken for " +
                                  evaluation.labels[static_cast<std::size_t>(each.predicted)] + ", " +
                                  percent(each.probability) + (each.suspect ? "; is its folder right?" : ""));
    report.sections.push_back(std::move(section));
    ++shown;
  };
  const std::vector<const Prediction*> wrong = hardestFirst(evaluation);
  const bool suspected = std::ranges::any_of(wrong, &Prediction::suspect);
  if (suspected) report.sections.push_back({.title = "Suspected label errors"});
  for (const Prediction* each : wrong)
    if (each->suspect && shown < kReportPictures) add(*each, "");
  for (const int truth : classesSeen(evaluation)) {
    for (const int answer : classesSeen(evaluation)) {
      const auto cell = hardestFirst(evaluation, truth, answer);
      for (std::size_t i = 0; i < std::min(cell.size(), kPerCell) && shown < kReportPictures; ++i)
        add(*cell[i], i == 0 ? cellAnchor(truth, answer) : std::string());
    }
  }
}

void writeReport(const std::filesystem::path& file, const Report& report) {
  writeFileAtomically(file, toHtml(report));
}

}  // namespace effnet
