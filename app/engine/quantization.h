#pragma once

#include "app/engine/quantization_pictures.h"
#include "core/protocol/quantize_messages.h"
#include "core/quantize/stage_search.h"
#include "core/quantize/weights.h"

#include <optional>

namespace effnet {

struct QuantizationParams {
  std::filesystem::path data;
  std::filesystem::path evaluate;      ///< where accuracy is measured; empty: on what is left of `data`
  std::optional<int> images;           ///< to calibrate with; none: 100, at most half of what there is
  int evaluateImages = 200;            ///< at most
  std::vector<std::string> keepFloat;  ///< as quantize::keep()
  std::optional<double> keepWithin;    ///< percentage points
  quantize::QuantizeOptions options;
  bool stages = false;  ///< also what each stage alone loses
  int workers = 0;
  quantize::Control control;
};

struct QuantizationResult {
  fastpath::QuantizedNetwork network;
  quantize::Kept kept;
  std::vector<int> keptInOrder;  ///< by keepWithin
  std::optional<bool> reached;   ///< whether that was enough
  int calibrationImages = 0;
  bool samePictures = false;                 ///< accuracy was measured on the pictures of calibration
  std::vector<std::filesystem::path> files;  ///< that it was measured on
  std::vector<int> classes;                  ///< theirs, −1 where unknown
  quantize::Answers floatAnswers;
  quantize::Answers answers;
  quantize::Agreement quantized;
  quantize::Agreement naive;  ///< everything by one scale a tensor and least to greatest value
  double floatTop1 = 0;       ///< NaN without classes
  int equalized = 0;          ///< channels
  std::vector<quantize::StageLoss> stages;
  std::map<fastpath::TensorPlace, double> noise;  ///< SNR, dB
  std::map<fastpath::TensorPlace, quantize::RangeMethod> methods;
  std::map<fastpath::TensorPlace, quantize::Histogram> histograms;
  std::map<std::pair<int, int>, quantize::WeightLoss> weights;  ///< by block and layer
  std::vector<std::string> notes;
};

/// Quantises a classifier's float network. Throws Error("unsupported" | "no_images" | "bad_value" |
/// "cancelled" | …).
QuantizationResult quantizeClassifier(Classifier& classifier, const QuantizationParams& params);

/// What `effnet quantize --json` prints, but for the file.
Json quantizationJson(const QuantizationResult& result, const Classifier& classifier);
/// The same for people.
void printQuantization(std::ostream& out, const QuantizationResult& result, const Classifier& classifier);

/// As the engine's reply has it, but for the file.
QuantizedFile quantizedFile(const QuantizationResult& result);

/// What the written file says about how it was made.
Json aboutQuantization(const QuantizationResult& result);

/// "1", "se": what is kept in float, as --keep-float takes it.
std::vector<std::string> keptWords(const quantize::Kept& kept);

}  // namespace effnet
