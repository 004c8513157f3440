#include "widgets/classify/raw_map_file.h"

#include "core/heatmap/raw_map.h"

#include <QSaveFile>

namespace effnet {

bool writeRawMap(const QString& file, const std::vector<float>& values, int rows, int columns,
                 QString* error) {
  const bool tiff = file.endsWith(QLatin1String(".tif"), Qt::CaseInsensitive) ||
                    file.endsWith(QLatin1String(".tiff"), Qt::CaseInsensitive);
  const std::string content = tiff ? tiffBytes(values, rows, columns) : npyBytes(values, rows, columns);
  const auto size = static_cast<qint64>(content.size());
  QSaveFile target(file);
  if (target.open(QIODevice::WriteOnly) && target.write(content.data(), size) == size && target.commit())
    return true;
  *error = target.errorString();
  return false;
}

}  // namespace effnet
