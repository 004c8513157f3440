#include "core/protocol/kept_answers.h"

#include "core/base/csv_reader.h"
#include "core/base/csv_writer.h"
#include "core/base/error.h"
#include "core/base/files.h"

#include <algorithm>
#include <set>

namespace effnet {
namespace {

constexpr std::size_t kMostBytes = std::size_t{256} << 20;

/// The runs whose answers are of the same pictures stand together.
std::map<std::vector<std::string>, std::vector<std::pair<std::filesystem::path, RightByFile>>> bySamePictures(
    const std::vector<std::filesystem::path>& runs) {
  std::map<std::vector<std::string>, std::vector<std::pair<std::filesystem::path, RightByFile>>> groups;
  for (const std::filesystem::path& run : runs) {
    std::error_code absent;
    const std::filesystem::path table = RunDirectory{run}.answers();
    if (!std::filesystem::is_regular_file(table, absent)) continue;
    try {
      RightByFile answers = readRightByFile(table);
      std::vector<std::string> pictures;
      for (const auto& [file, right] : answers) pictures.push_back(file);
      groups[std::move(pictures)].emplace_back(run, std::move(answers));
    } catch (const Error&) {
      continue;  // a damaged table says nothing of its run
    }
  }
  return groups;
}

}  // namespace

void writeKeptAnswers(const RunDirectory& run, const std::vector<KeptAnswer>& answers,
                      const std::vector<std::string>& labels) {
  const auto name = [&](int index) {
    const auto at = static_cast<std::size_t>(index);
    return at < labels.size() ? labels[at] : std::to_string(index);
  };
  std::string text = csvLine({"file", "class", "label", "predicted", "predicted_label", "right"});
  for (const KeptAnswer& each : answers)
    text += csvLine({each.file, std::to_string(each.label), name(each.label), std::to_string(each.predicted),
                     name(each.predicted), each.label == each.predicted ? "yes" : "no"});
  writeFileAtomically(run.answers(), text);
}

RightByFile readRightByFile(const std::filesystem::path& table) {
  const std::string text = readFile(table, kMostBytes);
  const auto rows = parseCsv(text, csvSeparator(text));
  if (rows.empty()) throw Error("bad_data", table.string() + ": the table is empty");
  const auto column = [&](const char* name) {
    const auto found = std::ranges::find(rows.front(), name);
    if (found == rows.front().end())
      throw Error("bad_data",
                  table.string() + ": no column '" + name + "': this is no table of effnet evaluate --csv");
    return static_cast<std::size_t>(found - rows.front().begin());
  };
  const std::size_t file = column("file");
  const std::size_t right = column("right");
  RightByFile answers;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i].size() <= std::max(file, right) || (rows[i][right] != "yes" && rows[i][right] != "no"))
      throw Error("bad_data", table.string() + ": row " + std::to_string(i + 1) + " does not say yes or no");
    answers[rows[i][file]] = rows[i][right] == "yes";
  }
  return answers;
}

SamePictures onSamePictures(const std::vector<std::string>& names, const std::vector<RightByFile>& all) {
  SamePictures same;
  for (const std::string& name : names) same.networks.push_back({name, {}});
  if (all.empty()) return same;
  for (const auto& first : all.front()) {
    const std::string& file = first.first;  // clang 14 captures no structured binding
    if (!std::ranges::all_of(all, [&](const RightByFile& each) { return each.contains(file); })) continue;
    for (std::size_t i = 0; i < all.size(); ++i) same.networks[i].right.push_back(all[i].at(file) ? 1 : 0);
  }
  std::size_t most = 0;
  for (const RightByFile& each : all) most = std::max(most, each.size());
  same.leftOut = most - same.networks.front().right.size();
  return same;
}

std::optional<RunsCompared> compareRuns(const std::filesystem::path& first,
                                        const std::filesystem::path& second) {
  try {
    const SamePictures same = onSamePictures(
        {"first", "second"},
        {readRightByFile(RunDirectory{first}.answers()), readRightByFile(RunDirectory{second}.answers())});
    if (same.networks.front().right.empty()) return std::nullopt;
    return RunsCompared{comparePaired(same.networks).pairs.front(),
                        static_cast<int>(same.networks.front().right.size())};
  } catch (const Error&) {
    return std::nullopt;  // no answers, or a damaged table
  }
}

std::optional<PooledFolds> pooledFolds(const std::vector<RunSummary>& runs) {
  PooledFolds pooled;
  std::set<int> seen;
  for (const RunSummary& run : runs) {
    const TrainConfig& config = run.config;
    const TrainConfig& first = runs.front().config;
    const bool same = config.folds > 1 && config.folds == first.folds && config.data == first.data &&
                      config.seed == first.seed && config.group == first.group;
    if (!same || !seen.insert(config.fold).second) return std::nullopt;
    try {
      for (const auto& [file, right] : readRightByFile(RunDirectory{run.root}.answers())) {
        ++pooled.images;
        pooled.right += right ? 1 : 0;
      }
    } catch (const Error&) {
      return std::nullopt;
    }
  }
  pooled.folds = static_cast<int>(seen.size());
  return pooled.folds > 1 && pooled.images > 0 ? std::optional(pooled) : std::nullopt;
}

std::map<std::filesystem::path, RunStanding> standings(const std::vector<std::filesystem::path>& runs) {
  std::map<std::filesystem::path, RunStanding> found;
  for (const auto& [pictures, group] : bySamePictures(runs)) {
    if (group.size() < 2 || pictures.empty()) continue;
    std::vector<std::string> names;
    std::vector<RightByFile> answers;
    for (const auto& [run, right] : group) {
      names.push_back(run.string());
      answers.push_back(right);
    }
    const PairedComparison compared = comparePaired(onSamePictures(names, answers).networks);
    const std::size_t best = compared.ranking.front().network;
    for (const PairedComparison::Standing& each : compared.ranking) {
      RunStanding standing{static_cast<int>(group.size()), static_cast<int>(pictures.size()),
                           each.network == best, each.network != best && each.tiedWithBest, 1};
      for (const PairComparison& pair : compared.pairs)
        if ((pair.first == best && pair.second == each.network) ||
            (pair.second == best && pair.first == each.network))
          standing.p = pair.adjusted;
      found[group[each.network].first] = standing;
    }
  }
  return found;
}

}  // namespace effnet
