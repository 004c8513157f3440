#include "app/cli/table.h"
#include "app/engine/quantization.h"
#include "core/quantize/equalization.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <ostream>

namespace effnet {
namespace {

using fastpath::TensorPlace;

constexpr int kBins = 64;

void putFinite(Json& json, const char* name, double value) {
  if (std::isfinite(value)) json[name] = value;
}

Json agreementJson(const quantize::Agreement& agreement, double floatTop1) {
  Json json{{"agreement", agreement.agreement}, {"correlation", agreement.correlation}};
  putFinite(json, "top1", agreement.top1);
  putFinite(json, "snr", agreement.snr);
  json["lost_points"] = lostPoints(agreement, floatTop1);
  return json;
}

Json tensorsJson(const QuantizationResult& result, const ExpandedNetwork& network) {
  Json tensors = Json::array();
  const auto needed = neededPlaces(network, result.network);
  for (const TensorPlace& place : fastpath::tensorPlaces(network)) {
    const auto& histogram = result.histograms.at(place);
    Json json{{"name", placeName(network, place)},
              {"stage", network.blocks[static_cast<std::size_t>(place.block)].stage},
              {"min", histogram.least()},
              {"max", histogram.greatest()},
              {"histogram", histogram.summary(kBins)}};
    if (const auto noise = result.noise.find(place); noise != result.noise.end())
      putFinite(json, "snr", noise->second);
    if (std::ranges::find(needed, place) != needed.end()) {
      const fastpath::TensorScale& scale = scaleAt(result.network, place);
      json["range"] = wordOf(result.methods.at(place));
      json["scale"] = scale.scale;
      json["zero"] = scale.zero;
    }
    tensors.push_back(std::move(json));
  }
  return tensors;
}

Json weightsJson(const QuantizationResult& result, const ExpandedNetwork& network) {
  Json layers = Json::array();
  for (const auto& [at, loss] : result.weights) {
    const Block& block = network.blocks[static_cast<std::size_t>(at.first)];
    const Layer& layer = block.layers[static_cast<std::size_t>(at.second)];
    Json json{{"name", fastpath::layerName(network, block, layer)}, {"stage", block.stage}};
    putFinite(json, "spread", loss.spread);
    putFinite(json, "snr", loss.snr);
    putFinite(json, "naive_snr", loss.naiveSnr);
    json["min"] = loss.values.least();
    json["max"] = loss.values.greatest();
    json["histogram"] = loss.values.summary(kBins);
    layers.push_back(std::move(json));
  }
  return layers;
}

/// Pictures whose likeliest class changed.
std::vector<std::size_t> changed(const QuantizationResult& result) {
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < result.answers.size(); ++i)
    if (quantize::likeliest(result.answers[i]) != quantize::likeliest(result.floatAnswers[i]))
      indices.push_back(i);
  return indices;
}

Json changedJson(const QuantizationResult& result, const Classifier& classifier) {
  Json list = Json::array();
  for (const std::size_t i : changed(result)) {
    const int before = quantize::likeliest(result.floatAnswers[i]);
    const int after = quantize::likeliest(result.answers[i]);
    Json json{{"file", result.files[i].string()},
              {"float", before},
              {"float_label", classifier.label(before)},
              {"quantized", after},
              {"quantized_label", classifier.label(after)}};
    if (result.classes[i] >= 0) json["class"] = result.classes[i];
    list.push_back(std::move(json));
  }
  return list;
}

/// The cells of the confusion matrix that differ: pictures of a class that are answered so, more or fewer.
Json confusionJson(const QuantizationResult& result) {
  std::map<std::pair<int, int>, int> cells;
  for (const std::size_t i : changed(result)) {
    if (result.classes[i] < 0) continue;
    ++cells[{result.classes[i], quantize::likeliest(result.answers[i])}];
    --cells[{result.classes[i], quantize::likeliest(result.floatAnswers[i])}];
  }
  Json list = Json::array();
  for (const auto& [cell, difference] : cells)
    if (difference != 0)
      list.push_back({{"class", cell.first}, {"predicted", cell.second}, {"images", difference}});
  return list;
}

Json stagesJson(const QuantizationResult& result) {
  Json list = Json::array();
  for (const quantize::StageLoss& loss : result.stages) {
    Json json = agreementJson(loss.alone, result.floatTop1);
    json["stage"] = loss.stage;
    list.push_back(std::move(json));
  }
  return list;
}

std::string percentOrNone(double share) {
  return std::isnan(share) ? "–" : rounded(100 * share) + " %";
}

void printStageLosses(std::ostream& out, const QuantizationResult& result) {
  Table table({"stage alone in int8", "top-1", "agreement", "correlation", "SNR, dB"});
  for (const quantize::StageLoss& loss : result.stages)
    table.add({std::to_string(loss.stage), percentOrNone(loss.alone.top1),
               percentOrNone(loss.alone.agreement), rounded(loss.alone.correlation),
               rounded(loss.alone.snr)});
  out << '\n';
  table.print(out);
}

void printTensors(std::ostream& out, const QuantizationResult& result, const ExpandedNetwork& network) {
  Table table({"tensor", "stage", "least", "greatest", "range", "scale", "zero", "SNR, dB"});
  for (const TensorPlace& place : neededPlaces(network, result.network)) {
    const auto& histogram = result.histograms.at(place);
    const fastpath::TensorScale& scale = scaleAt(result.network, place);
    const int stage = network.blocks[static_cast<std::size_t>(place.block)].stage;
    table.add({placeName(network, place), std::to_string(stage), rounded(histogram.least()),
               rounded(histogram.greatest()), wordOf(result.methods.at(place)), rounded(scale.scale),
               std::to_string(scale.zero), rounded(result.noise.at(place))});
  }
  out << '\n';
  table.print(out);
}

}  // namespace

Json aboutQuantization(const QuantizationResult& result) {
  const ExpandedNetwork network = expand(result.network.spec);
  Json json{{"bits", 8},
            {"calibration_images", result.calibrationImages},
            {"images", result.files.size()},
            {"labelled", result.quantized.labelled},
            {"agreement", result.quantized.agreement},
            {"correlation", result.quantized.correlation},
            {"kept", keptWords(result.kept)},
            {"tensors", tensorsJson(result, network)},
            {"weights", weightsJson(result, network)}};
  putFinite(json, "float_top1", result.floatTop1);
  putFinite(json, "top1", result.quantized.top1);
  putFinite(json, "naive_top1", result.naive.top1);
  if (!result.stages.empty()) json["stages"] = stagesJson(result);
  return json;
}

QuantizedFile quantizedFile(const QuantizationResult& result) {
  QuantizedFile file;
  file.calibrationImages = result.calibrationImages;
  file.images = static_cast<int>(result.files.size());
  file.labelled = result.quantized.labelled;
  file.floatTop1 = result.floatTop1;
  file.top1 = result.quantized.top1;
  file.naiveTop1 = result.naive.top1;
  file.agreement = result.quantized.agreement;
  file.naiveAgreement = result.naive.agreement;
  file.correlation = result.quantized.correlation;
  file.kept = keptWords(result.kept);
  file.reached = result.reached.value_or(true);
  file.changed = static_cast<int>(changed(result).size());
  return file;
}

Json quantizationJson(const QuantizationResult& result, const Classifier& classifier) {
  const ExpandedNetwork network = expand(result.network.spec);
  Json json{{"model", result.network.spec.name},
            {"calibration_images", result.calibrationImages},
            {"images", result.files.size()},
            {"labelled", result.quantized.labelled},
            {"same_pictures", result.samePictures},
            {"kept", keptWords(result.kept)},
            {"equalized_channels", result.equalized},
            {"quantized", agreementJson(result.quantized, result.floatTop1)},
            {"naive", agreementJson(result.naive, result.floatTop1)},
            {"weights", weightsJson(result, network)},
            {"tensors", tensorsJson(result, network)},
            {"changed", changedJson(result, classifier)},
            {"confusion_changes", confusionJson(result)},
            {"notes", result.notes}};
  json["float"] = Json::object();
  putFinite(json["float"], "top1", result.floatTop1);
  if (!result.stages.empty()) json["stages"] = stagesJson(result);
  if (result.reached) {
    json["kept_by_search"] = result.keptInOrder;
    json["reached"] = *result.reached;
  }
  return json;
}

void printQuantization(std::ostream& out, const QuantizationResult& result, const Classifier& classifier) {
  Table table({"", "top-1", "same answer as float", "logits' correlation", "SNR, dB"});
  table.add({"float", percentOrNone(result.floatTop1), "", "", ""});
  const auto row = [&](const char* name, const quantize::Agreement& agreement) {
    table.add({name, percentOrNone(agreement.top1), percentOrNone(agreement.agreement),
               rounded(agreement.correlation), rounded(agreement.snr)});
  };
  row("int8", result.quantized);
  row("int8, one scale a tensor, least to greatest", result.naive);
  out << "calibrated with " << result.calibrationImages << " pictures, measured on " << result.files.size()
      << (result.samePictures ? " (the same)" : " others") << ", " << result.quantized.labelled
      << " of a known class\n";
  table.print(out);
  if (!quantize::equalizable(result.network.spec))
    out << "cross-layer equalisation: not valid for SiLU, which lets no factor through\n";
  if (result.equalized > 0) out << "equalised channels: " << result.equalized << '\n';
  std::string kept;
  for (const std::string& word : keptWords(result.kept)) kept += (kept.empty() ? "" : ", ") + word;
  out << "kept in float: " << (kept.empty() ? "nothing" : kept) << '\n';
  if (result.reached && !*result.reached) out << "no set of stages keeps the loss that small\n";
  if (!result.stages.empty()) printStageLosses(out, result);
  printTensors(out, result, expand(result.network.spec));
  for (const std::size_t i : changed(result)) {
    const int before = quantize::likeliest(result.floatAnswers[i]);
    const int after = quantize::likeliest(result.answers[i]);
    out << "changed sides: " << result.files[i].string() << ": " << classifier.label(before) << " → "
        << classifier.label(after) << '\n';
  }
  for (const std::string& note : result.notes) out << "note: " << note << '\n';
}

}  // namespace effnet
