#include "core/search/search_record.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/json_text.h"
#include "core/protocol/run_event.h"
#include "core/scaling/cost.h"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <utility>

namespace effnet {
namespace {

/// What a run's events say.
struct Progress {
  std::map<int, EpochDone> epochs;
  std::string failure;  ///< code of the failure that it ended with
  std::string detail;
};

Progress progressOf(const RunDirectory& run) {
  Progress progress;
  std::ifstream events = openRegular(run.events());
  for (std::string line; std::getline(events, line);) {
    if (line.find("\"event\":\"step\"") != std::string::npos) continue;
    try {
      const auto event = decodeEvent(line);
      if (!event) continue;
      if (const auto* epoch = std::get_if<EpochDone>(&event->what)) progress.epochs[epoch->epoch] = *epoch;
      if (const auto* end = std::get_if<RunEnded>(&event->what); end && end->state == RunState::Failed) {
        progress.failure = end->code;
        progress.detail = end->detail;
      } else {
        progress.failure.clear();
      }
    } catch (const Error&) {
      // A line without its end was being written when the run was killed.
    }
  }
  return progress;
}

std::filesystem::path timeFile(const RunDirectory& run) {
  return run.root / "time.json";
}

/// What a network may fail by: others would have failed likewise.
bool isOwnFault(const std::string& code) {
  return code == "not_finite" || code == "out_of_memory";
}

}  // namespace

SearchRecord::SearchRecord(const SearchRequest& request, std::filesystem::path folder)
    : request_(request),
      folder_(std::move(folder)),
      course_(request_.space, request_.rules,
              [this](const NetworkSpec& spec) { return isAllowed(request_, spec); }) {}

std::vector<std::size_t> SearchRecord::open() const {
  std::vector<std::size_t> list;
  for (std::size_t i = 0; i < course_.jobs().size(); ++i)
    if (!course_.reported(i)) list.push_back(i);
  return list;
}

std::string SearchRecord::nameOf(int candidate) const {
  char number[16];
  std::snprintf(number, sizeof number, "%04d-", candidate);
  return number + course_.candidates().at(static_cast<std::size_t>(candidate)).key.substr(0, 8);
}

RunDirectory SearchRecord::runOf(int candidate) const {
  return {folder_ / nameOf(candidate)};
}

std::optional<double> SearchRecord::timeOf(int candidate) const {
  const auto file = timeFile(runOf(candidate));
  std::error_code unknown;
  if (!request_.measured || !std::filesystem::exists(file, unknown)) return std::nullopt;
  const Json json = parseJson(readFile(file));
  const auto time = json.is_object() ? json.find("milliseconds") : json.end();
  if (!json.is_object() || time == json.end() || !time->is_number() || !(time->get<double>() > 0))
    throw Error("bad_search", file.string() + ": milliseconds must be a positive number");
  return time->get<double>();
}

bool SearchRecord::wantsTime(int candidate) const {
  return request_.measured && !timeOf(candidate);
}

void SearchRecord::writeTime(int candidate, double milliseconds) const {
  writeFileAtomically(timeFile(runOf(candidate)), Json{{"milliseconds", milliseconds}}.dump() + "\n");
}

bool SearchRecord::isBeyondLimit(int candidate) const {
  const auto time = timeOf(candidate);
  return time && !isWithin(request_, *time);
}

double SearchRecord::costOf(int candidate) const {
  const auto found = times_.find(candidate);
  return found != times_.end()
             ? found->second
             : effnet::costOf(request_, course_.candidates().at(static_cast<std::size_t>(candidate)).network);
}

void SearchRecord::read(std::size_t job) {
  const int candidate = course_.jobs()[job].candidate;
  if (const auto time = timeOf(candidate)) times_[candidate] = *time;
  if (isBeyondLimit(candidate)) return course_.report(job, std::nullopt);
  const RunDirectory run = runOf(candidate);
  const bool trains = RunLock::held(run);
  const Progress progress = progressOf(run);
  const int wanted = epochsOf(job);
  // The epoch that a job ends with stands for sure once the run has ended or gone beyond it.
  if (trains && !progress.epochs.contains(wanted + 1)) return;
  if (progress.epochs.contains(wanted)) {
    double best = 0;
    const std::size_t rung = rungOf(job);
    const int before = rung > 0 ? request_.rules.rungs[rung - 1] : 0;
    for (const auto& [number, epoch] : progress.epochs) {
      if (number > wanted) break;
      best = std::max(best, epoch.val.top1);
      if (number > before) seconds_[job] += epoch.seconds;
    }
    accuracies_[job] = best;
    const NetworkSpec& network = course_.candidates()[static_cast<std::size_t>(candidate)].network;
    course_.report(job, scoreOf(request_, network, best, costOf(candidate)));
  } else if (isOwnFault(progress.failure)) {
    course_.report(job, std::nullopt);
  } else if (!progress.failure.empty()) {
    throw Error("candidates_failed", nameOf(candidate) + ": " + progress.detail);
  }
}

bool SearchRecord::isDone(std::size_t job) const {
  const int candidate = course_.jobs()[job].candidate;
  return isBeyondLimit(candidate) || progressOf(runOf(candidate)).epochs.contains(epochsOf(job));
}

void SearchRecord::refresh() {
  for (std::size_t before = 0; before != course_.jobs().size();) {
    before = course_.jobs().size();
    for (const std::size_t job : open()) read(job);
    if (request_.hours > 0 && seconds() >= request_.hours * 3600 * request_.rules.ahead)
      course_.proposeNoMore();
    course_.decide();
  }
}

std::optional<double> SearchRecord::accuracyOf(std::size_t job) const {
  const auto found = accuracies_.find(job);
  return found == accuracies_.end() ? std::nullopt : std::optional(found->second);
}

double SearchRecord::seconds() const {
  return std::accumulate(seconds_.begin(), seconds_.end(), 0.0,
                         [](double sum, const auto& each) { return sum + each.second; });
}

bool SearchRecord::isWatched() const {
  if (RunLock::held({folder_})) return true;
  const auto jobs = open();
  return std::ranges::any_of(
      jobs, [this](std::size_t job) { return RunLock::held(runOf(course_.jobs()[job].candidate)); });
}

std::string SearchRecord::history() const {
  std::string text;
  for (std::size_t i = 0; i < course_.jobs().size(); ++i) {
    const HalvingJob& job = course_.jobs()[i];
    if (job.candidate < 0) continue;
    const SearchCandidate& candidate = course_.candidates()[static_cast<std::size_t>(job.candidate)];
    Json line{{"job", i},
              {"candidate", nameOf(job.candidate)},
              {"epochs", epochsOf(i)},
              {"genome", candidate.genome}};
    if (candidate.parent >= 0) {
      line["parent"] = nameOf(candidate.parent);
      line["change"] = candidate.change;
    }
    line["cost"] = costOf(job.candidate);
    if (const auto accuracy = accuracyOf(i)) line["top1"] = *accuracy;
    if (const auto score = course_.score(i)) line["score"] = *score;
    if (course_.reported(i) && !course_.score(i))
      line[isBeyondLimit(job.candidate) ? "beyond_limit" : "failed"] = true;
    text += jsonText(line) + '\n';
  }
  return text;
}

Json SearchRecord::ranking() const {
  std::map<int, std::size_t> last;  // the last result of each candidate
  for (std::size_t i = 0; i < course_.jobs().size(); ++i)
    if (course_.score(i)) last[course_.jobs()[i].candidate] = i;
  std::vector<std::pair<int, std::size_t>> order(last.begin(), last.end());
  std::ranges::stable_sort(order, [&](const auto& a, const auto& b) {
    return std::pair(rungOf(a.second), *course_.score(a.second)) >
           std::pair(rungOf(b.second), *course_.score(b.second));
  });
  Json list = Json::array();
  for (const auto& [index, job] : order) {
    const SearchCandidate& candidate = course_.candidates()[static_cast<std::size_t>(index)];
    const Counts totals = analyzeCost(candidate.network).totals;
    Json line{{"name", nameOf(index)},        {"run", runOf(index).root.string()},
              {"epochs", epochsOf(job)},      {"top1", *accuracyOf(job)},
              {"score", *course_.score(job)}, {"cost", costOf(index)},
              {"macs", totals.macs},          {"params", totals.params}};
    if (candidate.parent >= 0) {
      line["parent"] = nameOf(candidate.parent);
      line["change"] = candidate.change;
    }
    list.push_back(std::move(line));
  }
  return list;
}

}  // namespace effnet
