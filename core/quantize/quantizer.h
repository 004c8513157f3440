#pragma once

#include "core/quantize/calibration.h"

#include <optional>
#include <set>

namespace effnet::quantize {

/// What stays in float.
struct Kept {
  std::set<int> stages;  ///< from 1, the stem, to the classifier's
  bool squeezeExcite = false;
};

/// From "se", "stem", "head", "classifier" or a stage's number. Throws Error("bad_value").
void keep(Kept& kept, const std::string& word, const ExpandedNetwork& network);

struct QuantizeOptions {
  std::optional<RangeMethod> ranges;  ///< none: for each tensor the one that errs least
  bool perChannel = true;             ///< weights; else one scale for all of a layer's
  bool correctBiases = true;
  bool equalize = true;  ///< where it is valid
  int threads = 1;
};

/// A network's weights and tensors with their scales, from which a quantised network is put together in no
/// time, whatever is kept in float.
class Quantizer {
 public:
  /// `images`: one picture each, normalised. Throws as calibrate() does.
  Quantizer(FoldedNetwork network, const std::vector<MapValues>& images, const QuantizeOptions& options,
            const Control& control = {});

  fastpath::QuantizedNetwork assemble(const Kept& kept) const;

  /// As it was given, or equalised.
  const FoldedNetwork& network() const { return network_; }
  const Calibration& calibration() const { return calibration_; }
  RangeMethod methodAt(const fastpath::TensorPlace& place) const { return chosen_.at(place).method; }
  /// Channels that equalisation changed.
  int equalized() const { return equalized_; }

 private:
  struct Chosen {
    RangeMethod method;
    fastpath::TensorScale scale;
  };

  void choose(const QuantizeOptions& options);
  void quantizeLayers(const QuantizeOptions& options);
  void correctBiases(const std::vector<MapValues>& images, const QuantizeOptions& options,
                     const Control& control);

  FoldedNetwork network_;
  Calibration calibration_;
  std::map<fastpath::TensorPlace, Chosen> chosen_;
  std::vector<std::vector<fastpath::QuantizedLayer>> layers_;
  int equalized_ = 0;
};

}  // namespace effnet::quantize
