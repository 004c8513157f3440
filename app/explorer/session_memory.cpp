#include "app/explorer/session_memory.h"

#include "app/services/settings.h"
#include "core/base/error.h"
#include "core/protocol/json_text.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/explore/explore_document.h"
#include "widgets/explore/explore_page.h"
#include "widgets/train/train_page.h"

#include <QFileInfo>
#include <QSettings>

namespace effnet {
namespace {

const QString kNetwork = QStringLiteral("session/network");
const QString kPictures = QStringLiteral("session/pictures");
constexpr qsizetype kMostPictures = 500;

Json storedJson(const QString& key) {
  const Json json = parseJson(QSettings().value(key).toString().toStdString());
  return json.is_discarded() ? Json() : json;
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
  store.setValue(kNetwork, QString::fromStdString(toJson(explore_.document()).dump()));
  QStringList files;
  const auto* pictures = classify_.findChild<FilmStripModel*>();
  for (int row = 0; pictures != nullptr && row < pictures->rowCount() && row < kMostPictures; ++row)
    if (const QString file = pictures->fileAt(row); !file.startsWith(u':')) files << file;
  store.setValue(kPictures, files);
}

void SessionMemory::restore() {
  restoreNetwork();
  QStringList files = QSettings().value(kPictures).toStringList().mid(0, kMostPictures);
  files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
  if (!files.isEmpty()) classify_.addPictures(files);
}

/// What an older program wrote otherwise, or somebody changed by hand, is left out.
void SessionMemory::restoreNetwork() {
  const Json json = storedJson(kNetwork);
  if (!json.is_object()) return;
  try {
    explore_.setDocument(exploreDocumentFromJson(json));
  } catch (const Error&) {
    return;
  } catch (const Json::exception&) {
    return;
  }
}

}  // namespace effnet
