#include "core/quantize/comparison.h"

#include "core/fastpath/plan.h"
#include "core/quantize/simulation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace effnet::quantize {
namespace {

using fastpath::TensorPlace;

template <typename Run>
Answers each(const Pictures& pictures, const Control& control, Run&& run) {
  Answers answers;
  for (std::size_t i = 0; i < pictures.count; ++i) {
    control.step("evaluate", static_cast<int>(i), static_cast<int>(pictures.count));
    answers.push_back(run(pictures.at(i)));
  }
  return answers;
}

double correlation(const std::vector<float>& a, const std::vector<float>& b) {
  const auto count = static_cast<double>(a.size());
  double sumA = 0, sumB = 0, aa = 0, bb = 0, ab = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    sumA += a[i];
    sumB += b[i];
    aa += double{a[i]} * a[i];
    bb += double{b[i]} * b[i];
    ab += double{a[i]} * b[i];
  }
  return (ab - sumA * sumB / count) / std::sqrt((aa - sumA * sumA / count) * (bb - sumB * sumB / count));
}

}  // namespace

double decibels(double signal, double noise) {
  return noise > 0 ? 10 * std::log10(signal / noise) : std::numeric_limits<double>::infinity();
}

Answers answersOf(const FoldedNetwork& network, const Pictures& pictures, int threads,
                  const Control& control) {
  const LayerwiseNetwork runner(network, threads);
  return each(pictures, control, [&](const MapValues& picture) { return runner.run(picture, {}); });
}

Answers answersOf(const fastpath::QuantizedNetwork& network, const Pictures& pictures, int threads,
                  const Control& control) {
  // On the kernels that will run the file: where two classes are nearly equal a simulation may say the other.
  fastpath::Plan plan(network, fastpath::bestForBytes(), threads);
  return each(pictures, control, [&](const MapValues& picture) {
    std::vector<float> logits(plan.spec().classes);
    plan.run(picture.values.data(), picture.images, picture.size, logits.data());
    return logits;
  });
}

int likeliest(const std::vector<float>& logits) {
  return static_cast<int>(std::ranges::max_element(logits) - logits.begin());
}

double top1(const Answers& answers, const Pictures& pictures) {
  int labelled = 0, right = 0;
  for (std::size_t i = 0; i < answers.size() && i < pictures.classes.size(); ++i) {
    if (pictures.classes[i] < 0) continue;
    ++labelled;
    right += likeliest(answers[i]) == pictures.classes[i] ? 1 : 0;
  }
  return labelled > 0 ? static_cast<double>(right) / labelled : std::numeric_limits<double>::quiet_NaN();
}

Agreement compare(const Answers& reference, const Answers& answers, const Pictures& pictures) {
  Agreement result;
  result.images = static_cast<int>(answers.size());
  result.labelled = static_cast<int>(std::ranges::count_if(pictures.classes, [](int c) { return c >= 0; }));
  result.top1 = top1(answers, pictures);
  double signal = 0, noise = 0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    result.agreement += likeliest(answers[i]) == likeliest(reference[i]) ? 1 : 0;
    result.correlation += correlation(answers[i], reference[i]);
    for (std::size_t k = 0; k < answers[i].size(); ++k) {
      const double off = double{answers[i][k]} - reference[i][k];
      signal += double{reference[i][k]} * reference[i][k];
      noise += off * off;
    }
  }
  result.agreement /= result.images;
  result.correlation /= result.images;
  result.snr = decibels(signal, noise);
  return result;
}

std::map<TensorPlace, double> noiseOfTensors(const FoldedNetwork& network,
                                             const fastpath::QuantizedNetwork& quantized,
                                             const Pictures& pictures, int threads, const Control& control) {
  struct Power {
    double signal = 0;
    double noise = 0;
  };
  std::map<TensorPlace, Power> powers;
  std::map<TensorPlace, MapValues> wanted;
  const LayerwiseNetwork exact(network, threads);
  const SimulatedNetwork rounded(quantized, threads);
  for (std::size_t i = 0; i < pictures.count; ++i) {
    control.step("noise", static_cast<int>(i), static_cast<int>(pictures.count));
    exact.run(pictures.at(i), [&](const TensorPlace& place, MapValues& map) { wanted[place] = map; });
    rounded.run(pictures.at(i), [&](const TensorPlace& place, MapValues& map) {
      const std::vector<float>& reference = wanted.at(place).values;
      Power& power = powers[place];
      for (std::size_t k = 0; k < reference.size(); ++k) {
        const double off = double{reference[k]} - map.values[k];
        power.signal += double{reference[k]} * reference[k];
        power.noise += off * off;
      }
    });
  }
  std::map<TensorPlace, double> result;
  for (const auto& [place, power] : powers) result[place] = decibels(power.signal, power.noise);
  return result;
}

}  // namespace effnet::quantize
