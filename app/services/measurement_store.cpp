#include "app/services/measurement_store.h"

#include "core/base/error.h"
#include "core/protocol/json_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace effnet {
namespace {

constexpr qint64 kMostBytes = 8 << 20;
constexpr qsizetype kMost = 5000;  // the oldest go first

}  // namespace

MeasurementStore::MeasurementStore(QString file) : file_(std::move(file)) {
  QFile in(file_);
  if (in.size() > kMostBytes || !in.open(QIODevice::ReadOnly)) return;
  while (!in.atEnd() && all_.size() < kMost) {
    const QByteArray line = in.readLine().trimmed();
    try {
      if (!line.isEmpty()) all_ << decodeAnswer<Measurement>(parseJson(line.toStdString()));
    } catch (const Error&) {
      continue;
    } catch (const Json::exception&) {
      continue;
    }
  }
}

QString MeasurementStore::defaultFile() {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
      .filePath(QStringLiteral("measurements.jsonl"));
}

bool MeasurementStore::add(const QVector<Measurement>& measurements) {
  for (const Measurement& measurement : measurements) {
    // One that comes back after it was forgotten stands again where it was.
    const auto later = std::upper_bound(
        all_.begin(), all_.end(), measurement, [](const Measurement& one, const Measurement& other) {
          return !one.time.empty() && !other.time.empty() && one.time < other.time;
        });
    all_.insert(later, measurement);
    if (all_.size() > kMost) all_.removeFirst();
  }
  return save();
}

bool MeasurementStore::remove(const QVector<Measurement>& measurements) {
  std::set<std::string> unwanted;
  for (const Measurement& one : measurements) unwanted.insert(encode(one).dump());
  all_.removeIf([&](const Measurement& one) { return unwanted.contains(encode(one).dump()); });
  return save();
}

bool MeasurementStore::save() const {
  QDir().mkpath(QFileInfo(file_).absolutePath());
  QSaveFile out(file_);
  if (!out.open(QIODevice::WriteOnly)) return false;
  for (const Measurement& one : all_) out.write(QByteArray::fromStdString(encode(one).dump() + "\n"));
  return out.commit();
}

}  // namespace effnet
