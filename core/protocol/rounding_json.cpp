#include "core/protocol/rounding_json.h"

namespace effnet {
namespace {

const char* wordOf(SizeChange::What what) {
  switch (what) {
    case SizeChange::What::Layers:
      return "layers";
    case SizeChange::What::Channels:
      return "channels";
    case SizeChange::What::Pixels:
      break;
  }
  return "pixels";
}

Json costs(const StageRounding& stage) {
  return {{"baseline_macs", stage.baseline}, {"rule_macs", stage.rule},
          {"counted_macs", stage.counted},   {"by_rule", stage.byRule()},
          {"by_layers", stage.byLayers()},   {"by_channels", stage.byChannels()},
          {"by_pixels", stage.byPixels()}};
}

}  // namespace

Json toJson(const RoundingReport& report) {
  Json json = costs(report.total);
  json["depth"] = report.scaling.depth;
  json["width"] = report.scaling.width;
  json["resolution"] = report.scaling.resolution;
  json["rule"] = report.total.rule / report.total.baseline;
  json["counted"] = report.total.counted / report.total.baseline;
  json["stages"] = Json::array();
  for (const StageRounding& stage : report.stages) {
    Json one = costs(stage);
    one["stage"] = stage.stage;
    one["wanted_layers"] = stage.wantedLayers;
    one["layers"] = stage.layers;
    one["wanted_channels"] = stage.wantedChannels;
    one["channels"] = stage.channels;
    one["wanted_pixels"] = stage.wantedPixels;
    one["pixels"] = stage.pixels;
    json["stages"].push_back(one);
  }
  return json;
}

Json toJson(const NextChange& change) {
  Json json{{"phi", change.phi}, {"changes", Json::array()}};
  for (const SizeChange& one : change.changes)
    json["changes"].push_back(
        {{"stage", one.stage}, {"what", wordOf(one.what)}, {"from", one.before}, {"to", one.after}});
  return json;
}

}  // namespace effnet
