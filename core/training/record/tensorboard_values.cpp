#include "core/training/record/tensorboard_values.h"

#include "core/imaging/encode.h"
#include "core/protocol/train_fields.h"
#include "core/training/record/protobuf_wire.h"

#include <algorithm>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace effnet {
namespace {

using namespace wire;

/// Summary.Value of the plugin: 1 tag, 8 tensor (a zero: some readers want one), 9 metadata.
std::string pluginValue(const char* tag, const std::string& data) {
  const std::string content = numberField(1, 0) + data;  // HParamsPluginData, version 0
  const std::string plugin = bytesField(1, "hparams") + bytesField(2, content);
  const std::string shape = bytesField(2, numberField(1, 1));
  const std::string tensor = numberField(1, 1) + bytesField(2, shape) + bytesField(5, littleEndian(0U));
  return bytesField(1, tag) + bytesField(8, tensor) + bytesField(9, bytesField(1, plugin));
}

/// google.protobuf.Value: 2 number, 3 text, 4 truth.
std::string valueOfJson(const Json& json) {
  if (json.is_boolean()) return numberField(4, json.get<bool>() ? 1 : 0);
  if (json.is_number()) return doubleField(2, json.get<double>());
  return bytesField(3, json.is_string() ? json.get<std::string>() : json.dump());
}

/// HParamInfo's DataType: text, truth, number.
unsigned typeOf(const Json& json) {
  return json.is_boolean() ? 2 : json.is_number() ? 3 : 1;
}

std::vector<std::pair<std::string, Json>> settingsOf(const TrainConfig& config) {
  std::vector<std::pair<std::string, Json>> settings{
      {"network", config.network.name == "custom" ? config.network.family : config.network.name},
      {"resolution", config.preprocessing.inputSize},
      {"from_weights", !config.weights.empty()}};
  for (const TrainField& field : trainFields())
    if (field.group != TrainGroup::Start && field.group != TrainGroup::Machine)
      settings.emplace_back(field.name, valueOf(field, config));
  return settings;
}

}  // namespace

std::string imageValue(const std::string& tag, const std::string& encoded, int width, int height) {
  const std::string image = numberField(1, static_cast<std::uint64_t>(height)) +
                            numberField(2, static_cast<std::uint64_t>(width)) + numberField(3, 3) +
                            bytesField(4, encoded);
  return bytesField(1, tag) + bytesField(4, image);
}

std::string confusionValue(const std::string& tag, const std::vector<std::vector<int>>& confusion) {
  constexpr int kMostClasses = 400;
  constexpr int kSide = 480;
  const int classes = static_cast<int>(confusion.size());
  if (classes == 0 || classes > kMostClasses) return {};
  const int cell = std::clamp(kSide / classes, 1, 32);
  cv::Mat picture(classes * cell, classes * cell, CV_8UC3, cv::Scalar::all(255));
  for (int row = 0; row < classes; ++row) {
    const std::vector<int>& counts = confusion[static_cast<std::size_t>(row)];
    const int sum = std::accumulate(counts.begin(), counts.end(), 0);
    for (int column = 0; sum > 0 && column < std::min(classes, static_cast<int>(counts.size())); ++column) {
      const double share = static_cast<double>(counts[static_cast<std::size_t>(column)]) / sum;
      picture(cv::Rect(column * cell, row * cell, cell, cell))
          .setTo(cv::Scalar(255 - 223 * share, 255 - 156 * share, 255 - 56 * share));
    }
  }
  return imageValue(tag, encodePng(picture), picture.cols, picture.rows);
}

std::vector<std::string> settingValues(const TrainConfig& config, double seconds) {
  std::string experiment;
  std::string session;
  for (const auto& [name, value] : settingsOf(config)) {
    experiment += bytesField(4, bytesField(1, name) + numberField(4, typeOf(value)));
    session += bytesField(1, bytesField(1, name) + bytesField(2, valueOfJson(value)));
  }
  for (const char* tag : {"val/top1", "val/macro_f1", "val/loss", "test/top1"})
    experiment += bytesField(5, bytesField(1, bytesField(2, tag)));
  return {pluginValue("_hparams_/experiment", bytesField(2, experiment)),
          pluginValue("_hparams_/session_start_info", bytesField(3, session + doubleField(5, seconds)))};
}

std::string endValue(RunState state, double seconds) {
  const unsigned status = state == RunState::Failed ? 2 : 1;
  return pluginValue("_hparams_/session_end_info",
                     bytesField(4, numberField(1, status) + doubleField(2, seconds)));
}

}  // namespace effnet
