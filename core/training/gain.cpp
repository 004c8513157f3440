#include "core/training/gain.h"

#include "core/base/error.h"
#include "core/base/proportion.h"
#include "core/protocol/kept_answers.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <cstdio>

namespace effnet {
namespace {

constexpr int kFirstEpochs = 3;  // before them, fine-tuning has hardly begun

int rightOf(const std::vector<char>& answers) {
  return static_cast<int>(std::ranges::count_if(answers, [](char right) { return right != 0; }));
}

std::string sentence(const TrainSession& session, const SamePictures& same, double p) {
  const std::vector<char>& first = same.networks[0].right;
  const std::vector<char>& best = same.networks[1].right;
  char text[320];
  std::snprintf(text, sizeof text,
                "behind epoch %d the kept network is right on %d and the first answer on %d of the same %zu "
                "validation pictures, which do not tell them apart (McNemar, p = %.2g)%s",
                session.progress.epoch, rightOf(best), rightOf(first), best.size(), p,
                rightOf(first) > rightOf(best) ? "; effnet answer --to keeps the first answer" : "");
  return text;
}

}  // namespace

RunDirectory firstAnswerPlace(const RunDirectory& run) {
  return {run.root / "first_answer"};
}

void keepAnswers(TrainSession& session, const EvaluationResult& result, const RunDirectory& place) {
  const std::vector<Sample>& samples = session.dataset.val;
  // 0: not read; else the class, from 1.
  const torch::Tensor predicted = at::zeros({static_cast<std::int64_t>(samples.size())}, at::kDouble);
  auto* values = predicted.data_ptr<double>();
  for (std::size_t i = 0; i < result.predicted.size(); ++i)
    values[result.readable[i]] = result.predicted[i] + 1;
  if (session.cluster) session.cluster->sum(predicted);
  if (!session.leads()) return;
  std::vector<KeptAnswer> answers;
  for (std::size_t i = 0; i < samples.size(); ++i)
    if (values[i] > 0)
      answers.push_back({describeSample(samples[i]), samples[i].label, static_cast<int>(values[i] - 1)});
  std::error_code failure;
  std::filesystem::create_directories(place.root, failure);
  writeKeptAnswers(place, answers, session.dataset.labels);
}

void noteGain(TrainSession& session, bool atTheEnd) {
  const int epoch = session.progress.epoch;
  std::error_code absent;
  const std::filesystem::path first = firstAnswerPlace(session.run).answers();
  if (!session.leads() || !std::filesystem::exists(first, absent)) return;
  if (session.progress.bestEpoch == 0 || (!atTheEnd && epoch != kFirstEpochs)) return;
  try {
    const SamePictures same =
        onSamePictures({"first", "best"}, {readRightByFile(first), readRightByFile(session.run.answers())});
    if (same.networks.front().right.empty()) return;
    const PairComparison pair = comparePaired(same.networks).pairs.front();
    if (pair.p >= kDiffer || pair.onlyFirst > pair.onlySecond)
      session.warnOnce(WarningCode::NoGain, sentence(session, same, pair.p));
  } catch (const Error&) {
    return;  // a table that somebody changed compares nothing, and ends no run
  }
}

}  // namespace effnet
