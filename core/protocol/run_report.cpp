#include "core/protocol/run_report.h"

#include "core/base/proportion.h"
#include "core/protocol/train_fields.h"

#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

constexpr std::size_t kListed = 40;  // entries of a list that a report still shows
constexpr int kFewPictures = 300;
constexpr int kFewOfClass = 10;
constexpr double kUneven = 4;

std::string count(std::size_t number) {
  return std::to_string(number);
}

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  return all;
}

std::string accuracy(double share, int images, const RunReportWords& words, const ReportWords& common) {
  if (images <= 0) return common.share(share);
  const Interval interval = wilsonInterval(share * images, images);
  return filled(words.ofPictures, {common.share(share), std::to_string(images), common.share(interval.low),
                                   common.share(interval.high)});
}

ReportSection summarySection(const RunReportData& data, const RunReportWords& words,
                             const ReportWords& common) {
  ReportSection section{.title = words.summary};
  ReportTable table;
  const RunStory& story = data.story;
  table.rows.push_back({{words.state}, {wordOf(data.summary.state)}});
  table.rows.push_back(
      {{words.epochs},
       {filled(words.epochsOf, {count(story.epochs.size()), std::to_string(data.summary.epochsPlanned),
                                std::to_string(story.resumed)})}});
  if (const EpochDone* kept = story.chosen()) {
    const std::string by = story.ended && !story.ended->selectedBy.empty()
                               ? story.ended->selectedBy
                               : std::string("val.") + wordOf(data.summary.config.metric);
    table.rows.push_back({{words.kept}, {filled(words.keptEpoch, {std::to_string(kept->epoch), by})}});
    table.rows.push_back({{words.validation}, {accuracy(kept->val.top1, kept->val.images, words, common)}});
  }
  table.rows.push_back(
      {{words.test},
       {story.test ? accuracy(story.test->metrics.top1, story.test->images, words, common) : words.noTest}});
  table.rows.push_back({{words.seconds}, {common.number(data.summary.seconds)}});
  table.rows.push_back({{words.device}, {data.summary.device}});
  section.tables.push_back(std::move(table));
  return section;
}

ReportSection dataSection(const RunReportData& data, const RunReportWords& words) {
  const TrainConfig& config = data.summary.config;
  ReportSection section{.title = words.data};
  section.tables.push_back({.rows = {{{words.place}, {config.data}}, {{words.kind}, {data.kind}}}});
  if (!config.val.empty()) section.tables.front().rows.push_back({{words.val}, {config.val}});
  ReportTable table{.header = {"", words.train, words.val, words.testPart}};
  ClassCounts sum{words.all};
  for (const ClassCounts& each : data.classes) {
    sum.train += each.train;
    sum.val += each.val;
    sum.test += each.test;
  }
  const auto row = [](const ClassCounts& each) {
    return std::vector<ReportCell>{
        {each.label}, {std::to_string(each.train)}, {std::to_string(each.val)}, {std::to_string(each.test)}};
  };
  table.rows.push_back(row(sum));
  for (std::size_t i = 0; i < std::min(data.classes.size(), 5 * kListed); ++i)
    table.rows.push_back(row(data.classes[i]));
  section.tables.push_back(std::move(table));
  if (data.classes.size() > 5 * kListed)
    section.paragraphs.push_back(filled(words.andMore, {count(data.classes.size() - 5 * kListed)}));
  if (!data.listKept) section.paragraphs.push_back(words.drawnNow);
  return section;
}

void addGroups(ReportSection& section, const std::string& title,
               const std::vector<std::vector<std::string>>& groups, const RunReportWords& words) {
  if (groups.empty()) return;
  ReportTable table{.title = filled(title, {count(groups.size())})};
  for (std::size_t i = 0; i < std::min(groups.size(), kListed); ++i)
    table.rows.push_back({{joined(groups[i])}});
  if (groups.size() > kListed)
    table.rows.push_back({{filled(words.andMore, {count(groups.size() - kListed)})}});
  section.tables.push_back(std::move(table));
}

ReportSection leakSection(const RunReportData& data, const RunReportWords& words) {
  ReportSection section{.title = words.leaks};
  if (data.acrossParts.empty() && data.acrossClasses.empty())
    section.paragraphs.push_back(filled(words.noLeaks, {std::to_string(data.pictures())}));
  section.paragraphs.push_back(
      filled(data.lookedAlike ? words.lookedAt : words.notLookedAt, {std::to_string(data.pictures())}));
  addGroups(section, words.acrossParts, data.acrossParts, words);
  addGroups(section, words.acrossClasses, data.acrossClasses, words);
  addGroups(section, words.lookAlike, data.lookAlike, words);
  return section;
}

std::string text(const Json& value) {
  return value.is_string() ? value.get<std::string>() : value.dump();
}

/// Every setting but where things lie and what computes them.
ReportSection recipeSection(const RunReportData& data, const RunReportWords& words) {
  const TrainConfig& config = data.summary.config;
  const TrainConfig usual = recipeDefaults(config.recipe);
  ReportSection section{.title = filled(words.recipe, {wordOf(config.recipe)})};
  ReportTable table{.title = words.differs,
                    .header = {words.setting, words.here, words.usual, words.published}};
  for (const TrainField& field : trainFields()) {
    if (field.group == TrainGroup::Start || field.group == TrainGroup::Machine) continue;
    const Json here = valueOf(field, config);
    const Json there = valueOf(field, usual);
    if (here != there) table.rows.push_back({{field.name}, {text(here)}, {text(there)}, {field.published}});
  }
  if (table.rows.empty())
    section.paragraphs.push_back(words.asRecipe);
  else
    section.tables.push_back(std::move(table));
  return section;
}

ReportSection failureSection(const RunReportData& data, const RunReportWords& words) {
  ReportSection section{.title = words.failures};
  ReportTable table{.header = {words.code, words.detail}};
  for (const RunWarning& each : data.story.warnings)
    if (!rowOf(each.code).isStep) table.rows.push_back({{wordOf(each.code)}, {each.detail}});
  if (data.story.started)
    for (const std::string& skipped : data.story.started->skipped)
      table.rows.push_back({{wordOf(WarningCode::ImageSkipped)}, {skipped}});
  if (data.story.ended && !data.story.ended->code.empty())
    table.rows.push_back({{data.story.ended->code}, {data.story.ended->detail}});
  const std::size_t all = table.rows.size();
  if (all > kListed) {
    table.rows.resize(kListed);
    table.rows.push_back({{""}, {filled(words.andMore, {count(all - kListed)})}});
  }
  if (all == 0)
    section.paragraphs.push_back(words.noFailures);
  else
    section.tables.push_back(std::move(table));
  return section;
}

/// Classes that hardly anything was measured on.
std::string fewOf(const EvaluationReport& evaluation) {
  std::vector<std::string> few;
  for (const EvaluatedClass& each : evaluation.classes)
    if (each.images < kFewOfClass && few.size() < kListed)
      few.push_back(each.label + " (" + std::to_string(each.images) + ")");
  return joined(few);
}

ReportSection limitSection(const RunReportData& data, const RunReportWords& words,
                           const ReportWords& common) {
  ReportSection section{.title = words.limits, .paragraphs = {words.limitAlways}};
  std::vector<std::string>& said = section.paragraphs;
  const EvaluationReport& evaluation = data.evaluation;
  if (evaluation.images > 0 && evaluation.images < kFewPictures) {
    const Interval interval = wilsonInterval(evaluation.top1 * evaluation.images, evaluation.images);
    said.push_back(filled(words.limitFew,
                          {std::to_string(evaluation.images), common.share(interval.high - interval.low)}));
  }
  if (!data.story.test) said.push_back(words.limitChosen);
  if (!data.acrossParts.empty() || !data.lookAlike.empty()) said.push_back(words.limitLeak);
  if (const std::string few = fewOf(evaluation); !few.empty() && evaluation.images > 0)
    said.push_back(filled(words.limitClasses, {few}));
  const auto [least, most] = std::ranges::minmax_element(data.classes, {}, &ClassCounts::train);
  if (least != data.classes.end() && least->train > 0 && most->train >= kUneven * least->train)
    said.push_back(filled(words.limitUneven, {common.number(1.0 * most->train / least->train)}));
  for (const std::string& each : data.changed) said.push_back(filled(words.limitChanged, {each}));
  said.push_back(data.hasDecision ? filled(words.limitThreshold,
                                           {common.share(data.minProbability), common.number(data.maxEnergy)})
                                  : words.limitNoThreshold);
  return section;
}

}  // namespace

int RunReportData::pictures() const {
  int sum = 0;
  for (const ClassCounts& each : classes) sum += each.train + each.val + each.test;
  return sum;
}

std::vector<ReportSection> runHead(const RunReportData& data, const RunReportWords& words,
                                   const ReportWords& common) {
  std::vector<ReportSection> sections{summarySection(data, words, common), dataSection(data, words),
                                      leakSection(data, words), recipeSection(data, words)};
  if (!data.curves.empty()) {
    ReportSection curves{.title = words.curves};
    curves.pictures.push_back({"image/png", data.curves, words.curvesCaption, data.curvesWidth});
    sections.push_back(std::move(curves));
  }
  sections.push_back(failureSection(data, words));
  sections.push_back(limitSection(data, words, common));
  return sections;
}

std::vector<ReportSection> runTail(const RunReportData& data, const RunReportWords& words,
                                   const ReportWords&) {
  ReportSection hashes{.title = words.hashes};
  ReportTable table{.header = {words.file, "SHA-256"}};
  for (const auto& [file, hash] : data.hashes) table.rows.push_back({{file}, {hash}});
  hashes.tables.push_back(std::move(table));
  return {hashes};
}

}  // namespace effnet
