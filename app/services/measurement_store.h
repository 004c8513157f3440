#pragma once

#include "core/protocol/measurement.h"

#include <QString>
#include <QVector>

namespace effnet {

/// What was measured, kept between two starts: a line of JSON each, as `effnet benchmark --json` prints it.
class MeasurementStore {
 public:
  /// Reads the file if there is one; lines that are damaged are left out.
  explicit MeasurementStore(QString file);

  /// In the order in which they were taken.
  const QVector<Measurement>& all() const { return all_; }

  /// Adds and saves. False when the file could not be written; the measurement is kept in memory.
  bool add(const Measurement& measurement) { return add(QVector<Measurement>{measurement}); }
  bool remove(const Measurement& measurement) { return remove(QVector<Measurement>{measurement}); }
  bool add(const QVector<Measurement>& measurements);
  bool remove(const QVector<Measurement>& measurements);

  /// Where the window keeps them.
  static QString defaultFile();

 private:
  bool save() const;

  QString file_;
  QVector<Measurement> all_;
};

}  // namespace effnet
