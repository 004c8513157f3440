#include "widgets/runs/config_difference.h"

#include "core/protocol/train_fields.h"

#include <string>

namespace effnet {
namespace {

/// Every setting, and of the structures (network, preprocessing) their own fields.
Json flat(const TrainConfig& config) {
  Json result;
  for (const TrainField& field : trainFields()) result[field.name] = valueOf(field, config);
  const Json json = toJson(config);
  for (const char* structure : {"network", "preprocessing"}) {
    if (!json.contains(structure)) continue;
    for (const auto& [inner, part] : json[structure].items())
      if (!part.is_array() && !part.is_object()) result[std::string(structure) + "." + inner] = part;
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
  Json names;  // of all of them: one may say nothing of its network
  for (const Json& json : all) names.update(json);
  for (const auto& [name, unused] : names.items()) {
    const Json value = all.front().value(name, Json());
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
