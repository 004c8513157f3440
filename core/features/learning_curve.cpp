#include "core/features/learning_curve.h"

#include "core/base/random_order.h"
#include "core/features/curve_trials.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

namespace effnet {
namespace {

constexpr int kResamples = 300;

/// How often each row and draw counts.
struct Weights {
  std::vector<double> row;
  std::vector<double> draw;
};

/// Pictures of a group come together, as they were taken.
Weights resampled(const FirstAnswerParams& data, int draws, std::uint64_t seed) {
  Rng random(seed);
  // The number of times that one of many is drawn: Poisson's law with mean 1.
  const auto times = [&] {
    const double u = random.uniform();
    double count = 0;
    double chance = std::exp(-1.0);
    for (double sum = chance; u > sum && count < 10; sum += chance) chance /= ++count;
    return count;
  };
  std::map<int, double> ofGroup;
  Weights weights;
  for (const int group : data.groups) {
    const auto [known, fresh] = ofGroup.try_emplace(group, 0);
    if (fresh) known->second = times();
    weights.row.push_back(known->second);
  }
  for (int i = 0; i < draws; ++i) weights.draw.push_back(times());
  return weights;
}

/// The error of each size, of the pictures of a class (−1: of all); NaN where none was asked.
std::vector<double> errorsOf(const Trials& trials, const FirstAnswerParams& data, const Weights& weights,
                             int ofClass) {
  std::vector<double> wrong(trials.sizes.size());
  std::vector<double> asked(trials.sizes.size());
  for (const Trial& trial : trials.all) {
    const double draw = weights.draw[static_cast<std::size_t>(trial.draw)];
    for (std::size_t i = 0; i < trial.asked.size(); ++i) {
      const auto row = static_cast<std::size_t>(trial.asked[i]);
      if (ofClass >= 0 && data.labels[row] != ofClass) continue;
      asked[trial.size] += draw * weights.row[row];
      wrong[trial.size] += draw * weights.row[row] * trial.wrong[i];
    }
  }
  for (std::size_t s = 0; s < wrong.size(); ++s) wrong[s] /= asked[s];
  return wrong;
}

Interval middle95(std::vector<double> values) {
  std::erase_if(values, [](double each) { return std::isnan(each); });
  if (values.empty()) return {};
  std::ranges::sort(values);
  const auto last = static_cast<double>(values.size() - 1);
  return {values[static_cast<std::size_t>(std::floor(0.025 * last))],
          values[static_cast<std::size_t>(std::ceil(0.975 * last))]};
}

/// A law and the points on it, of one resampling or of the data themselves.
class CurveBuilder {
 public:
  CurveBuilder(const LearningCurveParams& params, const Trials& trials, double pictures, int ofClass)
      : params_(params), trials_(trials), class_(ofClass) {
    const auto column =
        ofClass < 0 ? static_cast<std::size_t>(params.data.classes) : static_cast<std::size_t>(ofClass);
    for (const auto& counts : trials.learnt) images_.push_back(counts[column]);
    share_ = images_.back() / trials.learnt.back().back();  // of all pictures
    curve_.images = share_ * pictures;
    wanted_ = {curve_.images, 2 * curve_.images, 4 * curve_.images};
    for (const int each : params.forecasts) wanted_.push_back(share_ * each);
  }

  Curve build() {
    const std::vector<double> errors = errorsOf(trials_, params_.data, evenWeights(), class_);
    curve_.law = lawThrough(errors);
    curve_.imagesForTarget = curve_.law.imagesFor(1 - params_.target);
    std::vector<std::vector<double>> measured(errors.size());
    std::vector<std::vector<double>> forecast(wanted_.size());
    std::vector<double> target;
    for (int i = 0; i < kResamples; ++i) {
      const std::vector<double> each =
          errorsOf(trials_, params_.data,
                   resampled(params_.data, params_.draws,
                             mixSeed(params_.data.seed, 7, static_cast<std::uint64_t>(i))),
                   class_);
      if (std::ranges::any_of(each, [](double error) { return std::isnan(error); })) continue;
      const PowerLaw law = lawThrough(each);
      for (std::size_t s = 0; s < each.size(); ++s) measured[s].push_back(1 - each[s]);
      for (std::size_t f = 0; f < wanted_.size(); ++f) forecast[f].push_back(1 - law.at(wanted_[f]));
      target.push_back(law.imagesFor(1 - params_.target));
    }
    for (std::size_t s = 0; s < errors.size(); ++s)
      curve_.measured.push_back({images_[s], 1 - errors[s], middle95(measured[s])});
    for (std::size_t f = 0; f < wanted_.size(); ++f)
      curve_.forecast.push_back({wanted_[f], 1 - curve_.law.at(wanted_[f]), widened(middle95(forecast[f]))});
    curve_.bandForTarget = middle95(target);
    return curve_;
  }

 private:
  Weights evenWeights() const {
    return {std::vector<double>(params_.data.labels.size(), 1),
            std::vector<double>(static_cast<std::size_t>(params_.draws), 1)};
  }

  PowerLaw lawThrough(const std::vector<double>& errors) const {
    // The small sizes scatter more, and say less about large ones.
    return fitPowerLaw(images_, errors, images_);
  }

  /// No mistake among n pictures does not mean that there are none: never narrower than their number allows.
  Interval widened(Interval band) const {
    double asked = 0;
    for (const Trial& trial : trials_.all)
      if (trial.size == 0)
        for (const int row : trial.asked)
          asked += class_ < 0 || params_.data.labels[static_cast<std::size_t>(row)] == class_ ? 1 : 0;
    if (!params_.byFolds) asked /= params_.draws;  // the same pictures each time
    const Interval least = wilsonInterval(0, asked);
    return {std::max(0.0, std::min(band.low, 1 - least.high)), band.high};
  }

  const LearningCurveParams& params_;
  const Trials& trials_;
  int class_;
  double share_ = 1;
  std::vector<double> images_;
  std::vector<double> wanted_;
  Curve curve_;
};

}  // namespace

LearningCurve learningCurve(const LearningCurveParams& params) {
  const auto start = std::chrono::steady_clock::now();
  const Trials trials = runTrials(params);
  LearningCurve result;
  result.whole = CurveBuilder(params, trials, trials.pictures, -1).build();
  for (int c = 0; c < params.data.classes; ++c)
    result.classes.push_back(CurveBuilder(params, trials, trials.pictures, c).build());
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return result;
}

}  // namespace effnet
