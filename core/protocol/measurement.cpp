#include "core/protocol/measurement.h"

#include "core/protocol/field_reader.h"
#include "core/protocol/network_json.h"

#include <tuple>

namespace effnet {
namespace {

constexpr std::size_t kMostStages = limits::kStages + 3;

std::vector<Measurement::Stage> stagesFrom(const Json& json) {
  if (!json.is_array() || json.size() > kMostStages) throw Error("bad_answer", "must be a list of stages");
  std::vector<Measurement::Stage> stages;
  for (const Json& entry : json) {
    FieldReader reader(entry, "bad_answer");
    Measurement::Stage stage;
    reader.read("index", stage.index);
    reader.read("milliseconds", stage.milliseconds);
    reader.require(stage.index >= 1 && stage.milliseconds >= 0, "a stage has no index or a negative time");
    reader.finish(false);
    stages.push_back(stage);
  }
  return stages;
}

void readTimes(const Json& json, Measurement& measurement) {
  FieldReader reader(json, "bad_answer");
  reader.read("min", measurement.minMs);
  reader.read("median", measurement.medianMs);
  reader.read("p90", measurement.p90Ms);
  measurement.meanMs = measurement.medianMs;
  reader.read("mean", measurement.meanMs);
  reader.require(measurement.medianMs > 0, "median must be positive");
  reader.finish(false);
}

}  // namespace

bool Measurement::sameSetting(const Measurement& other) const {
  const auto key = [](const Measurement& m) {
    return std::tie(m.machine, m.device, m.threads, m.batch, m.training);
  };
  return key(*this) == key(other);
}

bool Measurement::isOf(const NetworkSpec& spec, std::int64_t itsParams, std::int64_t itsMacs) const {
  return params == itsParams && macs == itsMacs && resolution == spec.resolution &&
         (family.empty() || family == spec.family);
}

Json toJson(const MeasureRequest& request) {
  Json json{{"network", toJson(request.spec)},
            {"batch", request.batch},
            {"runs", request.runs},
            {"training", request.training},
            {"stages", request.stages}};
  if (request.threads > 0) json["threads"] = request.threads;
  if (!request.device.empty()) json["device"] = request.device;
  return json;
}

Json toJson(const Measurement& m) {
  Json json{
      {"model", m.model},
      {"family", m.family},
      {"depth", m.depth},
      {"width", m.width},
      {"resolution", m.resolution},
      {"params", m.params},
      {"macs", m.macs},
      {"machine", m.machine},
      {"device", m.device},
      {"threads", m.threads},
      {"batch", m.batch},
      {"runs", m.runs},
      {"training", m.training},
      {"fast_path", m.fastPath},
      {"milliseconds", {{"min", m.minMs}, {"mean", m.meanMs}, {"median", m.medianMs}, {"p90", m.p90Ms}}},
      {"images_per_second", m.imagesPerSecond},
      {"peak_bytes", m.peakBytes},
      {"added_bytes", m.addedBytes}};
  if (!m.stages.empty()) {
    json["stages"] = Json::array();
    for (const Measurement::Stage& stage : m.stages)
      json["stages"].push_back({{"index", stage.index}, {"milliseconds", stage.milliseconds}});
  }
  json["time"] = m.time;
  return json;
}

Measurement measurementFromJson(const Json& json) {
  FieldReader reader(json, "bad_answer");
  Measurement m;
  reader.read("model", m.model);
  reader.read("family", m.family);
  reader.read("depth", m.depth);
  reader.read("width", m.width);
  reader.read("resolution", m.resolution);
  reader.read("params", m.params);
  reader.read("macs", m.macs);
  reader.read("machine", m.machine);
  reader.read("device", m.device);
  reader.read("threads", m.threads);
  reader.read("batch", m.batch);
  reader.read("runs", m.runs);
  reader.read("training", m.training);
  reader.read("fast_path", m.fastPath);
  reader.read("images_per_second", m.imagesPerSecond);
  reader.read("peak_bytes", m.peakBytes);
  reader.read("added_bytes", m.addedBytes);
  reader.read("time", m.time);
  reader.require(json.contains("milliseconds"), "milliseconds is missing");
  reader.require(m.batch >= 1, "batch must be positive");
  reader.readWith("milliseconds", [&](const Json& times) { readTimes(times, m); });
  reader.readWith("stages", [&](const Json& stages) { m.stages = stagesFrom(stages); });
  reader.finish(false);
  return m;
}

LatencyModel latencyModel(const std::vector<Measurement>& measurements) {
  std::vector<LatencyModel::Point> points;
  for (const Measurement& one : measurements)
    if (!one.training) points.push_back({static_cast<double>(one.macs), one.medianMs});
  return LatencyModel(std::move(points));
}

}  // namespace effnet
