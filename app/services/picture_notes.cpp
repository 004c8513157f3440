#include "app/services/picture_notes.h"

#include "core/protocol/json.h"
#include "core/protocol/json_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <utility>

namespace effnet {
namespace {

constexpr int kSaveAfterMs = 500;
constexpr qint64 kMostBytes = qint64{64} * 1024 * 1024;

}  // namespace

PictureNotes::PictureNotes(QString file, QObject* parent) : QObject(parent), file_(std::move(file)) {
  pool_.setMaxThreadCount(1);
  saving_.setSingleShot(true);
  saving_.setInterval(kSaveAfterMs);
  connect(&saving_, &QTimer::timeout, this, &PictureNotes::save);
  read();
}

PictureNotes::~PictureNotes() {
  if (saving_.isActive()) save();
  pool_.waitForDone();
}

void PictureNotes::read() {
  QFile file(file_);
  if (file.size() > kMostBytes || !file.open(QIODevice::ReadOnly)) return;
  const Json json = parseJson(file.readAll().toStdString());
  if (!json.is_object()) return;
  for (const auto& [checkpoint, pictures] : json.items()) {
    if (!pictures.is_object()) continue;
    QHash<QString, bool>& notes = notes_[QString::fromStdString(checkpoint)];
    for (const auto& [picture, note] : pictures.items())
      if (note.is_string()) notes.insert(QString::fromStdString(picture), note == Json("right"));
  }
}

void PictureNotes::set(const QString& checkpoint, const QString& picture, std::optional<bool> right) {
  if (right) {
    notes_[checkpoint].insert(picture, *right);
  } else {
    notes_[checkpoint].remove(picture);
  }
  saving_.start();
}

void PictureNotes::save() {
  pool_.start([this, notes = notes_, path = file_] {
    Json json = Json::object();
    for (auto checkpoint = notes.cbegin(); checkpoint != notes.cend(); ++checkpoint)
      for (auto note = checkpoint->cbegin(); note != checkpoint->cend(); ++note)
        json[checkpoint.key().toStdString()][note.key().toStdString()] = note.value() ? "right" : "wrong";
    QDir().mkpath(QFileInfo(path).path());
    const std::string text = jsonText(json, 1);
    const auto size = static_cast<qint64>(text.size());
    QSaveFile file(path);
    const bool saved =
        file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
    if (!saved) Q_EMIT saveFailed(path);
  });
}

}  // namespace effnet
