#include "core/checkpoint/metadata.h"

#include "core/base/error.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"

namespace effnet {
namespace {

constexpr char kFormat[] = "format";  ///< transformers wants "pt" here
constexpr char kNetwork[] = "effnet.network";
constexpr char kPreprocessing[] = "effnet.preprocessing";
constexpr char kLabels[] = "effnet.labels";
constexpr char kTraining[] = "effnet.training";

std::optional<Json> parsed(const std::map<std::string, std::string>& metadata, const char* key) {
  const auto found = metadata.find(key);
  if (found == metadata.end()) return std::nullopt;
  Json json = parseJson(found->second);
  if (json.is_discarded()) throw Error("checkpoint_damaged", std::string(key) + " is no JSON");
  return json;
}

}  // namespace

OwnMetadata readOwnMetadata(const std::map<std::string, std::string>& metadata) {
  OwnMetadata own;
  try {
    if (const auto json = parsed(metadata, kNetwork)) own.spec = networkSpecFromJson(*json);
    if (const auto json = parsed(metadata, kPreprocessing)) own.preprocessing = preprocessingFromJson(*json);
    if (const auto json = parsed(metadata, kLabels)) own.labels = json->get<std::vector<std::string>>();
    return own;
  } catch (const Json::exception& error) {
    throw Error("checkpoint_damaged", std::string("its metadata is damaged: ") + error.what());
  } catch (const Error& error) {
    throw Error("checkpoint_damaged", "its metadata is damaged: " + error.detail());
  }
}

std::map<std::string, std::string> ownMetadata(const CheckpointMetadata& metadata) {
  std::map<std::string, std::string> entries{{kFormat, "pt"},
                                             {kNetwork, toJson(metadata.spec).dump()},
                                             {kPreprocessing, toJson(metadata.preprocessing).dump()},
                                             {kTraining, metadata.training.dump()}};
  if (!metadata.labels.empty()) entries[kLabels] = Json(metadata.labels).dump();
  return entries;
}

}  // namespace effnet
