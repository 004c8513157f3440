#include "app/services/label_corrections.h"

#include "core/base/files.h"
#include "core/protocol/field_reader.h"
#include "core/protocol/json_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace effnet {
namespace {

constexpr std::size_t kMostBytes = std::size_t{16} << 20;

LabelCorrection correctionFromJson(const Json& json) {
  std::string file;
  std::string to;
  std::string moved;
  FieldReader fields(json, "bad_corrections");
  fields.read("file", file);
  fields.read("to", to);
  fields.read("moved", moved);
  fields.finish(false);
  return {QString::fromStdString(file), QString::fromStdString(to), QString::fromStdString(moved)};
}

QString freePlace(const QDir& folder, const QString& name) {
  const QFileInfo parts(name);
  QString place = folder.filePath(name);
  for (int number = 2; QFile::exists(place); ++number)
    place = folder.filePath(
        QStringLiteral("%1_%2.%3").arg(parts.completeBaseName()).arg(number).arg(parts.suffix()));
  return place;
}

void move(const QString& from, const QString& to) {
  if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::rename(from, to))
    throw Error("write_failed", from.toStdString() + ": it cannot be moved to " + to.toStdString());
}

}  // namespace

LabelCorrections::LabelCorrections(const QString& run)
    : path_(QDir(run).filePath(QStringLiteral("label_corrections.json"))) {
  try {
    const Json json = parseJson(readFile(path_.toStdString(), kMostBytes));
    if (!json.is_array()) return;
    for (const Json& each : json) all_.append(correctionFromJson(each));
  } catch (const Error&) {
    all_.clear();
  }
}

void LabelCorrections::note(const QString& file, const QString& to) {
  const auto known = std::ranges::find(all_, file, &LabelCorrection::file);
  if (known == all_.end()) {
    all_.append({file, to, {}});
  } else if (known->moved.isEmpty()) {
    known->to = to;
  }
  save();
}

void LabelCorrections::forget(const QString& file) {
  all_.removeIf([&](const LabelCorrection& each) { return each.file == file && each.moved.isEmpty(); });
  save();
}

void LabelCorrections::apply() {
  for (LabelCorrection& each : all_) {
    if (!each.moved.isEmpty()) continue;
    const QFileInfo file(each.file);
    const QDir classes(QDir(file.path()).filePath(QStringLiteral("..")));
    const QString place = freePlace(QDir(QDir::cleanPath(classes.filePath(each.to))), file.fileName());
    move(each.file, place);
    each.moved = place;
    save();
  }
}

void LabelCorrections::revert() {
  for (LabelCorrection& each : all_) {
    if (each.moved.isEmpty()) continue;
    move(each.moved, each.file);
    each.moved.clear();
    save();
  }
}

void LabelCorrections::save() const {
  Json json = Json::array();
  for (const LabelCorrection& each : all_)
    json.push_back({{"file", each.file.toStdString()},
                    {"to", each.to.toStdString()},
                    {"moved", each.moved.toStdString()}});
  writeFileAtomically(path_.toStdString(), json.dump(2) + "\n");
}

}  // namespace effnet
