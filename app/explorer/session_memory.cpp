#include "app/explorer/session_memory.h"

#include "app/services/settings.h"
#include "core/base/error.h"
#include "core/protocol/explore_state.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/explore/explore_page.h"
#include "widgets/models/compare_model.h"
#include "widgets/train/train_page.h"

#include <QFileInfo>
#include <QSettings>
#include <cmath>

namespace effnet {
namespace {

const QString kNetwork = QStringLiteral("session/network");
const QString kComparison = QStringLiteral("session/comparison");
const QString kPictures = QStringLiteral("session/pictures");
constexpr qsizetype kMostPictures = 500;

Json storedJson(const QString& key) {
  const Json json = parseJson(QSettings().value(key).toString().toStdString());
  return json.is_discarded() ? Json() : json;
}

/// What the papers print for a network may be unknown, which JSON has no number for.
Json orNull(double number) {
  return std::isfinite(number) ? Json(number) : Json();
}

double numberOf(const Json& json, const char* key) {
  return json.contains(key) && json[key].is_number() ? json[key].get<double>() : qQNaN();
}

Json encode(const ComparedNetwork& each) {
  return {{"name", each.name.toStdString()},
          {"baseline", toJson(each.networks.baseline.spec())},
          {"network", toJson(each.networks.scaled.spec())},
          {"depth", each.networks.scaling.depth},
          {"width", each.networks.scaling.width},
          {"resolution", each.networks.scaling.resolution},
          {"flops", orNull(each.publishedFlops)},
          {"top1", orNull(each.publishedTop1)},
          {"params", orNull(each.publishedParams)}};
}

ComparedNetwork decode(const Json& json) {
  ComparedNetwork each;
  each.name = QString::fromStdString(json.at("name").get<std::string>());
  each.networks.baseline = makeNetwork(networkSpecFromJson(json.at("baseline")));
  each.networks.scaled = makeNetwork(networkSpecFromJson(json.at("network")));
  each.networks.scaling = {numberOf(json, "depth"), numberOf(json, "width"), numberOf(json, "resolution")};
  each.publishedFlops = numberOf(json, "flops");
  each.publishedTop1 = numberOf(json, "top1");
  each.publishedParams = numberOf(json, "params");
  return each;
}

}  // namespace

SessionMemory::SessionMemory(ExplorePage& explore, ClassifyPage& classify, TrainPage& train,
                             Settings& settings)
    : explore_(explore), classify_(classify), settings_(settings) {
  connect(&classify, &ClassifyPage::picturesRequested, this, [this](const QStringList& paths) {
    for (const QString& path : paths.mid(0, Settings::kMostRecent))
      settings_.addRecent(Settings::Recent::Pictures, path);
  });
  connect(&train, &TrainPage::datasetRequested, this, [this](const TrainConfig& config) {
    settings_.addRecent(Settings::Recent::Data, QString::fromStdString(config.data));
  });
}

void SessionMemory::save() const {
  QSettings store;
  store.setValue(kNetwork, QString::fromStdString(toJson(explore_.state()).dump()));
  saveComparison();
  QStringList files;
  const auto* pictures = classify_.findChild<FilmStripModel*>();
  for (int row = 0; pictures != nullptr && row < pictures->rowCount() && row < kMostPictures; ++row)
    if (const QString file = pictures->fileAt(row); !file.startsWith(u':')) files << file;
  store.setValue(kPictures, files);
}

void SessionMemory::saveComparison() const {
  Json all = Json::array();
  if (const auto* model = explore_.findChild<CompareModel*>())
    for (const ComparedNetwork& each : model->networks()) all.push_back(encode(each));
  QSettings().setValue(kComparison, QString::fromStdString(all.dump()));
}

void SessionMemory::restore() {
  restoreNetwork();
  restoreComparison();
  QStringList files = QSettings().value(kPictures).toStringList().mid(0, kMostPictures);
  files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
  if (!files.isEmpty()) classify_.addPictures(files);
}

/// What an older program wrote otherwise, or somebody changed by hand, is left out.
void SessionMemory::restoreNetwork() {
  const Json json = storedJson(kNetwork);
  if (!json.is_object()) return;
  try {
    explore_.setState(exploreStateFromJson(json));
  } catch (const Error&) {
    return;
  }
}

void SessionMemory::restoreComparison() {
  auto* model = explore_.findChild<CompareModel*>();
  const Json json = storedJson(kComparison);
  if (model == nullptr || !json.is_array() || json.size() > CompareModel::kMost) return;
  QVector<ComparedNetwork> networks;
  try {
    for (const Json& each : json) networks.append(decode(each));
  } catch (const Error&) {
    return;
  } catch (const Json::exception&) {
    return;
  }
  if (!networks.isEmpty()) model->setNetworks(networks);
}

}  // namespace effnet
