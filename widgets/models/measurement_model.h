#pragma once

#include "core/protocol/measurement.h"

#include <QAbstractTableModel>
#include <QVector>

namespace effnet {

/// Measured times as rows, newest first.
class MeasurementModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    NetworkColumn,
    InputColumn,
    WhatColumn,
    MedianColumn,
    MeanColumn,
    SlowColumn,
    SpeedColumn,
    MemoryColumn,
    BatchColumn,
    ThreadsColumn,
    DeviceColumn,
    WhenColumn,
    ColumnCount
  };

  explicit MeasurementModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  /// In the order in which they were taken.
  void setMeasurements(const QVector<Measurement>& measurements);

  const QVector<Measurement>& rows() const { return rows_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString columnName(int column) const;
  QVariant value(const Measurement& one, int column) const;
  QString display(const Measurement& one, int column) const;

  QVector<Measurement> rows_;
};

/// "EfficientNet-B4" for a published network, else its family and factors.
QString networkName(const Measurement& measurement);

/// "cpu · 2 threads · batch 1 on HOST".
QString settingName(const Measurement& measurement);

}  // namespace effnet
