#include "widgets/models/latency_settings.h"

#include "core/protocol/network_choice.h"
#include "core/scaling/families.h"

#include <algorithm>

namespace effnet {
namespace {

bool sameNetwork(const Measurement& left, const Measurement& right) {
  return left.params == right.params && left.macs == right.macs && left.family == right.family;
}

/// Each published network at its own size and at those of its weights, the cheapest first.
const std::vector<Analysis>& allNetworks() {
  static const std::vector<Analysis> all = [] {
    std::vector<Analysis> found;
    const auto add = [&found](const Analysis& analysis) {
      const bool known =
          std::ranges::any_of(found, [&](const Analysis& other) { return other.spec == analysis.spec; });
      if (!known) found.push_back(analysis);
    };
    for (const NetworkChoice& choice : publishedChoices()) add(choice.analysis);
    for (const std::string& name : publishedNames()) add(analyzeCost(publishedModel(name)));
    std::ranges::stable_sort(found, {}, [](const Analysis& one) { return one.totals.macs; });
    return found;
  }();
  return all;
}

bool isTimedAs(const Measurement& one, const MeasureRequest& how, int allThreads) {
  const int threads = how.threads > 0 ? how.threads : allThreads;
  return one.training == how.training && one.batch == how.batch && one.bits == how.bits &&
         (threads <= 0 || one.threads == threads) && (how.device.empty() || one.device == how.device);
}

}  // namespace

QVector<Measurement> answerSettings(const QVector<Measurement>& measurements) {
  QVector<Measurement> settings;
  for (auto one = measurements.crbegin(); one != measurements.crend(); ++one)
    if (!one->training && std::none_of(settings.cbegin(), settings.cend(),
                                       [&](const Measurement& other) { return other.sameSetting(*one); }))
      settings << *one;
  return settings;
}

QVector<Measurement> answersOf(const QVector<Measurement>& measurements, const Measurement& setting) {
  QVector<Measurement> newest;
  for (auto one = measurements.crbegin(); one != measurements.crend(); ++one)
    if (!one->training && one->sameSetting(setting) &&
        std::none_of(newest.cbegin(), newest.cend(),
                     [&](const Measurement& other) { return sameNetwork(other, *one); }))
      newest << *one;
  return newest;
}

QVector<MeasureRequest> unmeasured(const MeasureRequest& how, const QVector<Measurement>& measurements,
                                   int allThreads) {
  QVector<Measurement> alike;
  for (auto one = measurements.crbegin(); one != measurements.crend(); ++one)
    // Of the machine that was measured last: times of another are no times of this one.
    if (isTimedAs(*one, how, allThreads) && one->machine == measurements.last().machine) alike << *one;
  QVector<MeasureRequest> requests;
  for (const Analysis& network : allNetworks()) {
    const bool timed = std::any_of(alike.cbegin(), alike.cend(), [&](const Measurement& one) {
      return one.isOf(network.spec, network.totals.params, network.totals.macs);
    });
    if (timed) continue;
    MeasureRequest request = how;
    request.spec = network.spec;
    requests << request;
  }
  return requests;
}

}  // namespace effnet
