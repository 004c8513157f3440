#pragma once

#include "core/protocol/message.h"

#include <cstdint>
#include <string>
#include <vector>

namespace effnet {

/// A tensor between layers of a network that was quantised.
struct QuantizedTensorRow {
  std::string name;
  int stage = 0;
  double least = 0;
  double greatest = 0;
  std::vector<std::int64_t> histogram = {};
  std::string range = {};  ///< "minmax", "percentile", "mse"; empty where it is kept in float
  double scale = 0;
  int zero = 0;
  double snr = kUnmeasured;  ///< dB

  /// What the bytes 0 and 255 stand for.
  double low() const { return -zero * scale; }
  double high() const { return (255 - zero) * scale; }

  template <class V>
  void fields(V& v) {
    v.required("name", name, "of the layer that writes it, or of the tensor");
    v.usual("stage", stage, "from 1");
    v.usual("min", least, "on the calibration pictures");
    v.usual("max", greatest, "likewise");
    v.usual("histogram", histogram, "counts in equal steps from the least to the greatest");
    v.optional("range", range, "how its range was chosen: `minmax`, `percentile` or `mse`; absent in float");
    v.optional("scale", scale, "a byte's step; absent in float");
    v.optional("zero", zero, "the byte of nought");
    v.optional("snr", Measured{snr},
               "signal to noise, dB, on some of the measured pictures, with all that is rounded before it");
  }
};

/// A layer's weights, rounded to bytes.
struct QuantizedWeightsRow {
  std::string name;
  int stage = 0;
  double spread = kUnmeasured;
  double snr = kUnmeasured;
  double naiveSnr = kUnmeasured;
  double least = 0;
  double greatest = 0;
  std::vector<std::int64_t> histogram = {};

  template <class V>
  void fields(V& v) {
    v.required("name", name, "of the layer");
    v.usual("stage", stage, "from 1");
    v.optional("spread", Measured{spread}, "reach of the widest output channel to that of the median one");
    v.optional("snr", Measured{snr}, "signal to noise with a scale for each output channel, dB");
    v.optional("naive_snr", Measured{naiveSnr}, "with one scale for all");
    v.optional("min", least, "of the weights, its normalisation folded in");
    v.optional("max", greatest, "likewise");
    v.optional("histogram", histogram, "counts in equal steps from the least to the greatest");
  }
};

/// What one stage loses alone.
struct QuantizedStageRow {
  int stage = 0;
  double top1 = kUnmeasured;
  double agreement = 0;
  double correlation = 0;
  double snr = kUnmeasured;

  template <class V>
  void fields(V& v) {
    v.required("stage", stage, "from 1, alone in 8 bits");
    v.optional("top1", Measured{top1}, "share of the pictures of a known class");
    v.usual("agreement", agreement, "share of pictures that are answered as in float");
    v.usual("correlation", correlation, "of the logits with those in float, averaged over the pictures");
    v.optional("snr", Measured{snr}, "of the logits, dB");
  }
};

/// Where a network in 8 bits loses, as its file says.
struct QuantizationDetails {
  int calibrationImages = 0;
  int images = 0;
  int labelled = 0;
  double floatTop1 = kUnmeasured;
  double top1 = kUnmeasured;
  double naiveTop1 = kUnmeasured;
  double agreement = kUnmeasured;
  double correlation = kUnmeasured;
  std::vector<std::string> kept = {};
  std::vector<QuantizedTensorRow> tensors = {};
  std::vector<QuantizedWeightsRow> weights = {};
  std::vector<QuantizedStageRow> stages = {};

  template <class V>
  void fields(V& v) {
    v.usual("calibration_images", calibrationImages, "that ranges and biases were taken from");
    v.optional("images", images, "that the accuracy was measured on");
    v.optional("labelled", labelled, "those whose class is known");
    v.optional("float_top1", Measured{floatTop1}, "share of the labelled, in float");
    v.optional("top1", Measured{top1}, "in 8 bits");
    v.optional("naive_top1", Measured{naiveTop1}, "in 8 bits with one scale a tensor, least to greatest");
    v.optional("agreement", Measured{agreement}, "share of pictures that are answered as in float");
    v.optional("correlation", Measured{correlation}, "of a picture's logits with those in float, averaged");
    v.usual("kept", kept, "in float: `se`, or numbers of stages");
    v.optional("tensors", tensors, "between layers, in forward order");
    v.optional("weights", weights, "of each layer");
    v.optional("stages", stages, "each alone in 8 bits, where that was measured");
  }
};

}  // namespace effnet
