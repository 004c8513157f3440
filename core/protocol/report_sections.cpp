#include "core/protocol/report_sections.h"

#include "core/base/csv_writer.h"
#include "core/base/proportion.h"
#include "core/base/version.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace effnet {
namespace {

constexpr std::size_t kPerCell = 12;  // images shown of one cell of the confusion matrix
constexpr std::size_t kMatrix = 60;   // classes that a table still shows

std::string triple(const std::array<double, 3>& values) {
  return csvNumber(values[0]) + ", " + csvNumber(values[1]) + ", " + csvNumber(values[2]);
}

std::string mapCaption(const Explanation& answer, const ReportWords& words) {
  if (answer.maps.empty()) return words.noMap;
  const ClassMap& map = answer.maps.front();
  const auto [low, high] = std::ranges::minmax(map.values);
  const auto named = [&](int index) {
    const ClassScore* score = answer.scoreOf(index);
    return className(index, score != nullptr ? score->label : std::string(), words);
  };
  const std::string what =
      answer.against ? filled(words.against, {named(map.index), named(*answer.against)}) : named(map.index);
  return filled(words.map, {answer.method, what, std::to_string(answer.stage), std::to_string(answer.rows),
                            std::to_string(answer.columns), words.number(low), words.number(high)});
}

std::string cellAnchor(int truth, int predicted) {
  return "cell-" + std::to_string(truth) + "-" + std::to_string(predicted);
}

/// A class of the evaluation, as it calls it.
const std::string& labelOf(const EvaluationReport& evaluation, int index) {
  return evaluation.classes.at(static_cast<std::size_t>(index)).label;
}

std::string shareWithInterval(double share, int images, const ReportWords& words) {
  const Interval interval = wilsonInterval(share * images, images);
  return words.share(share) + " (95 %: " + words.share(interval.low) + " – " + words.share(interval.high) +
         ")";
}

ReportSection figures(const EvaluationReport& evaluation, const ReportWords& words) {
  ReportSection section{.title = words.accuracy};
  section.tables.push_back(
      {.rows = {{{words.images}, {std::to_string(evaluation.images)}},
                {{words.top1}, {shareWithInterval(evaluation.top1, evaluation.images, words)}},
                {{words.top5}, {words.share(evaluation.top5)}},
                {{words.macroF1}, {words.share(evaluation.macroF1)}},
                {{words.calibrationError}, {words.share(evaluation.calibrationError)}},
                {{words.energyThreshold}, {words.number(evaluation.energyThreshold)}}}});
  return section;
}

ReportSection classTable(const EvaluationReport& evaluation, const ReportWords& words) {
  ReportSection section{.title = words.perClass};
  ReportTable table{
      .header = {words.classIndex, words.images, words.right, words.precision, words.recall, words.f1}};
  for (const EvaluatedClass& each : evaluation.classes) {
    if (std::isnan(each.f1)) continue;  // neither there nor answered
    table.rows.push_back({{each.label},
                          {std::to_string(each.images)},
                          {std::to_string(each.correct)},
                          {words.share(each.precision)},
                          {words.share(each.recall)},
                          {words.share(each.f1)}});
  }
  section.tables.push_back(table);
  return section;
}

/// Classes that occur, as truth or as answer.
std::vector<int> classesSeen(const EvaluationReport& evaluation) {
  std::set<int> seen;
  for (const EvaluatedImage& each : evaluation.predictions) seen.insert({each.classIndex, each.predicted});
  return {seen.begin(), seen.end()};
}

ReportSection matrix(const EvaluationReport& evaluation, const ReportWords& words) {
  ReportSection section{.title = words.confusion};
  const std::vector<int> classes = classesSeen(evaluation);
  if (classes.size() > kMatrix) {
    section.paragraphs.push_back(filled(words.tooMany, {std::to_string(classes.size())}));
    return section;
  }
  const auto confusion = confusionOf(evaluation);
  ReportTable table{.header = {""}};
  for (const int predicted : classes) table.header.push_back(labelOf(evaluation, predicted));
  for (const int truth : classes) {
    std::vector<ReportCell> row{{labelOf(evaluation, truth)}};
    for (const int predicted : classes) {
      const int count = confusion[static_cast<std::size_t>(truth)][static_cast<std::size_t>(predicted)];
      row.push_back(count > 0 ? ReportCell{std::to_string(count), cellAnchor(truth, predicted)}
                              : ReportCell{"·"});
    }
    table.rows.push_back(std::move(row));
  }
  section.tables.push_back(table);
  return section;
}

ReportSection reliability(const EvaluationReport& evaluation, const ReportWords& words) {
  ReportSection section{.title = words.reliability};
  ReportTable table{.header = {words.images, words.confidence, words.accuracy}};
  for (const ReliabilityStep& step : evaluation.reliability)
    if (step.images > 0)
      table.rows.push_back(
          {{std::to_string(step.images)}, {words.share(step.confidence)}, {words.share(step.accuracy)}});
  section.tables.push_back(table);
  return section;
}

/// Cells whose pictures are not shown lead nowhere.
void dropDeadLinks(Report& report, const std::set<std::string>& anchors) {
  for (ReportSection& section : report.sections)
    for (ReportTable& table : section.tables)
      for (auto& row : table.rows)
        for (ReportCell& cell : row)
          if (!anchors.contains(cell.link)) cell.link.clear();
}

}  // namespace

std::string filled(const std::string& text, const std::vector<std::string>& values) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t value = text[at] == '%' && at + 1 < text.size()
                                  ? static_cast<std::size_t>(text[at + 1] - '1')
                                  : values.size();
    if (value < values.size()) {
      result += values[value];
      ++at;
    } else {
      result += text[at];
    }
  }
  return result;
}

std::string className(int index, const std::string& label, const ReportWords& words) {
  const std::string number = std::to_string(index);
  return label.empty() || label == number ? filled(words.unnamed, {number})
                                          : filled(words.named, {label, number});
}

Report beginReport(const ReportFacts& facts, const ReportWords& words) {
  Report report{.title = facts.title, .settingsTitle = words.settings};
  report.settings = {{words.program, "EfficientNet Explorer " EFFNET_VERSION},
                     {words.checkpoint, facts.checkpoint}};
  if (!facts.sha256.empty()) report.settings.emplace_back("SHA-256", facts.sha256);
  report.settings.insert(report.settings.end(),
                         {{words.network, facts.network.name + ", " + std::to_string(facts.network.classes) +
                                              " " + words.classes},
                          {words.padding, toString(facts.network.padding)},
                          {words.epsilon, csvNumber(facts.network.bnEpsilon)},
                          {words.input, facts.input},
                          {words.mean, triple(facts.preprocessing.mean)},
                          {words.deviation, triple(facts.preprocessing.std)},
                          {words.date, facts.date}});
  report.command = facts.command;
  return report;
}

ReportSection answerSection(const std::string& title, const Explanation& answer, ReportPicture picture,
                            const ReportWords& words) {
  ReportSection section{.title = title};
  picture.caption = mapCaption(answer, words);
  section.pictures.push_back(std::move(picture));
  ReportTable table{.header = {words.classIndex, words.label, words.probability, words.logit}};
  for (const auto* scores : {&answer.top, &answer.asked})
    for (const ClassScore& score : *scores)
      table.rows.push_back({{std::to_string(score.index)},
                            {score.label},
                            {words.share(score.probability)},
                            {words.number(score.logit)}});
  section.tables.push_back(table);
  if (answer.entropy && answer.energy)
    section.paragraphs.push_back(
        filled(words.unsureness, {words.number(*answer.entropy), words.number(*answer.energy)}));
  return section;
}

void addEvaluation(Report& report, const EvaluationReport& evaluation, const ReportWords& words,
                   const std::function<ReportSection(const EvaluatedImage&)>& picture, std::size_t most) {
  report.sections = {figures(evaluation, words), classTable(evaluation, words), matrix(evaluation, words),
                     reliability(evaluation, words)};
  std::size_t shown = 0;
  std::set<std::string> anchors;
  const auto add = [&](const EvaluatedImage& each, const std::string& anchor) {
    ReportSection section = picture(each);
    section.anchor = anchor;
    anchors.insert(anchor);
    section.paragraphs.insert(
        section.paragraphs.begin(),
        filled(words.takenFor, {labelOf(evaluation, each.classIndex), labelOf(evaluation, each.predicted),
                                words.share(each.probability)}) +
            (each.suspect ? "; " + words.suspect : std::string()));
    report.sections.push_back(std::move(section));
    ++shown;
  };
  const std::vector<const EvaluatedImage*> wrong = hardestFirst(evaluation);
  const bool suspected = most > 0 && std::ranges::any_of(wrong, &EvaluatedImage::suspect);
  if (suspected) report.sections.push_back({.title = words.suspects});
  for (const EvaluatedImage* each : wrong)
    if (each->suspect && shown < most) add(*each, "");
  const std::size_t perCell = std::clamp<std::size_t>(most / 4, 1, kPerCell);
  for (const bool mistakes : {true, false})
    for (const int truth : classesSeen(evaluation))
      for (const int answer : classesSeen(evaluation)) {
        if ((truth != answer) != mistakes) continue;
        const auto cell = hardestFirst(evaluation, truth, answer);
        for (std::size_t i = 0; i < std::min(cell.size(), perCell) && shown < most; ++i)
          add(*cell[i], i == 0 ? cellAnchor(truth, answer) : std::string());
      }
  dropDeadLinks(report, anchors);
}

}  // namespace effnet
