#pragma once

#include "core/quantize/quantizer.h"

#include <functional>

namespace effnet::quantize {

/// Gives picture i of the pictures to compare on, one each.
struct Pictures {
  std::size_t count = 0;
  std::function<const MapValues&(std::size_t)> at;
  std::vector<int> classes;  ///< true ones; −1 or empty where unknown
};

/// What two networks answer to the same pictures.
struct Agreement {
  int images = 0;
  int labelled = 0;
  double top1 = 0;         ///< of the quantised one, share of the labelled; NaN without any
  double agreement = 0;    ///< share of pictures with the same likeliest class
  double correlation = 0;  ///< Pearson's, of the logits of a picture, averaged over the pictures
  double snr = 0;          ///< of all logits, dB
};

/// Answers in forward order: a vector of logits for each picture.
using Answers = std::vector<std::vector<float>>;

Answers answersOf(const FoldedNetwork& network, const Pictures& pictures, int threads,
                  const Control& control);
Answers answersOf(const fastpath::QuantizedNetwork& network, const Pictures& pictures, int threads,
                  const Control& control);

int likeliest(const std::vector<float>& logits);
/// Share of the labelled pictures whose likeliest class is the true one; NaN without any.
double top1(const Answers& answers, const Pictures& pictures);
Agreement compare(const Answers& reference, const Answers& answers, const Pictures& pictures);

/// Signal to noise of every tensor, dB: 10 log10(Σ float² / Σ (float − rounded)²), over all pictures.
std::map<fastpath::TensorPlace, double> noiseOfTensors(const FoldedNetwork& network,
                                                       const fastpath::QuantizedNetwork& quantized,
                                                       const Pictures& pictures, int threads,
                                                       const Control& control);

/// Decibels; infinite where there is no noise.
double decibels(double signal, double noise);

}  // namespace effnet::quantize
