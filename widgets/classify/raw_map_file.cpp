#include "widgets/classify/raw_map_file.h"

#include <QByteArray>
#include <QSaveFile>
#include <QtEndian>

namespace effnet {
namespace {

constexpr int kAlignment = 64;  // NumPy's own, of the data behind the header
constexpr int kPreamble = 10;   // magic, version, length

QByteArray header(int rows, int columns) {
  QByteArray text = QStringLiteral("{'descr': '<f4', 'fortran_order': False, 'shape': (%1, %2), }")
                        .arg(rows)
                        .arg(columns)
                        .toLatin1();
  while ((kPreamble + text.size() + 1) % kAlignment != 0) text.append(' ');
  text.append('\n');
  QByteArray result("\x93NUMPY\x01\x00", 8);
  const quint16 length = qToLittleEndian(static_cast<quint16>(text.size()));
  result.append(reinterpret_cast<const char*>(&length), sizeof length);
  return result + text;
}

}  // namespace

bool writeRawMap(const QString& file, const std::vector<float>& values, int rows, int columns,
                 QString* error) {
  QByteArray content = header(rows, columns);
  for (const float value : values) {
    const float little = qToLittleEndian(value);
    content.append(reinterpret_cast<const char*>(&little), sizeof little);
  }
  QSaveFile target(file);
  if (target.open(QIODevice::WriteOnly) && target.write(content) == content.size() && target.commit())
    return true;
  *error = target.errorString();
  return false;
}

}  // namespace effnet
