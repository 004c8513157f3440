#include "widgets/runs/config_difference.h"

#include <algorithm>

namespace effnet {
namespace {

/// Flattened one level: nested objects are compared by their own fields.
Json flat(const TrainConfig& config) {
  Json result;
  const Json json = toJson(config);
  for (const auto& [name, value] : json.items()) {
    if (name == "suggested") continue;  // no setting, but where one came from
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
  if (value.is_number_float()) return QString::number(value.get<double>(), 'g', 6);
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
    bool equal = true;
    for (const Json& json : all) {
      const Json own = json.value(name, Json());
      equal = equal && own == value;
      difference.values.append(own.is_null() ? QString() : written(own));
    }
    if (!equal) result.append(difference);
  }
  return result;
}

}  // namespace effnet
