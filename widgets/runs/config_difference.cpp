#include "widgets/runs/config_difference.h"

#include <algorithm>

namespace effnet {
namespace {

/// Flattened one level: nested objects are compared by their own fields.
Json flat(const TrainConfig& config) {
  Json result;
  const Json json = toJson(config);
  for (const auto& [name, value] : json.items()) {
    if (!value.is_object()) {
      result[name] = value;
      continue;
    }
    for (const auto& [inner, part] : value.items()) {
      if (!part.is_array() && !part.is_object()) result[name + "." + inner] = part;
    }
  }
  return result;
}

QString written(const Json& value) {
  return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

}  // namespace

QVector<ConfigDifference> differences(const std::vector<TrainConfig>& configs) {
  QVector<ConfigDifference> result;
  if (configs.size() < 2) return result;
  std::vector<Json> all;
  for (const TrainConfig& config : configs) all.push_back(flat(config));
  for (const auto& [name, value] : all.front().items()) {
    ConfigDifference difference{QString::fromStdString(name), {}};
    for (const Json& json : all)
      difference.values.append(json.contains(name) ? written(json[name]) : QString());
    const bool equal = std::all_of(difference.values.begin(), difference.values.end(),
                                   [&](const QString& other) { return other == difference.values.first(); });
    if (!equal) result.append(difference);
  }
  return result;
}

}  // namespace effnet
