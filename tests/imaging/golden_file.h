#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <opencv2/core.hpp>

namespace effnet::test {

/// One of the lists of a file in tests/imaging. Ends the program where it is missing, or a test would pass
/// without rows.
inline QJsonArray golden(const QString& list, const QString& file = QStringLiteral("golden.json")) {
  QFile json(qEnvironmentVariable("EFFNET_SOURCE") + QStringLiteral("/tests/imaging/") + file);
  if (!json.open(QIODevice::ReadOnly)) qFatal("%s is missing", qPrintable(json.fileName()));
  return QJsonDocument::fromJson(json.readAll()).object().value(list).toArray();
}

inline QByteArray bytesOf(const cv::Mat& matrix) {
  const cv::Mat whole = matrix.clone();
  return {reinterpret_cast<const char*>(whole.data),
          static_cast<qsizetype>(whole.total() * whole.elemSize())};
}

inline QByteArray sha256(const QByteArray& bytes) {
  return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

inline cv::Size sizeOf(const QJsonArray& widthAndHeight) {
  return {widthAndHeight[0].toInt(), widthAndHeight[1].toInt()};
}

}  // namespace effnet::test
