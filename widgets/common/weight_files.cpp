#include "widgets/common/weight_files.h"

#include "core/protocol/weight_endings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QStringList>
#include <algorithm>

namespace effnet {
namespace {

/// Checkpoints' folders have some ten files; one of thousands of pictures is left after a few.
constexpr int kMostLooked = 200;

bool holdsWeights(const QString& folder) {
  const QStringList names = QDir(folder).entryList(QDir::Files).mid(0, kMostLooked);
  const QList<QByteArray> pictures = QImageReader::supportedImageFormats();
  const auto isWeights = [](const QString& name) { return endsAsWeights(name.toStdString()); };
  const auto isPicture = [&](const QString& name) {
    return pictures.contains(QFileInfo(name).suffix().toLower().toLatin1());
  };
  return std::any_of(names.begin(), names.end(), isWeights) &&
         std::none_of(names.begin(), names.end(), isPicture);
}

}  // namespace

bool isCheckpoint(const QString& path) {
  return QFileInfo(path).isDir() ? holdsWeights(path) : endsAsWeights(path.toStdString());
}

QString checkpointPatterns() {
  QStringList patterns;
  for (const std::string_view ending : kWeightEndings)
    patterns.append(QLatin1Char('*') + QString::fromLatin1(ending.data(), static_cast<int>(ending.size())));
  return patterns.join(QLatin1Char(' '));
}

QString checkpointFilter() {
  return QCoreApplication::translate("WeightFiles", "Checkpoints (%1);;All files (*)")
      .arg(checkpointPatterns());
}

}  // namespace effnet
