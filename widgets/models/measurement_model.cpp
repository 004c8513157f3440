#include "widgets/models/measurement_model.h"

#include "core/base/error.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "core/scaling/training_memory.h"
#include "widgets/common/number_format.h"
#include "widgets/models/header_cell.h"
#include "widgets/models/network_comparison.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace effnet {
namespace {

/// What the estimate says of a measured training step; 0 where there is none, or the network is not known by
/// its name and factors.
std::int64_t predictedBytes(const Measurement& one) {
  if (!one.training || one.batch < 1) return 0;
  try {
    const NetworkSpec& base = familyBaseline(one.family);
    NetworkSpec spec = scaleNetwork(base, Scaling{one.depth, one.width, 1});
    for (const PublishedModel& model : publishedModels())
      if (model.name == one.model) spec = publishedModel(model.name);
    spec.resolution = one.resolution;
    const Analysis analysis = analyzeCost(spec);
    if (analysis.totals.params != one.params) return 0;
    return static_cast<std::int64_t>(trainingStepBytes(analysis.memory, one.batch));
  } catch (const Error&) {
    return 0;  // a family of another version
  }
}

}  // namespace

QString networkName(const Measurement& measurement) {
  NetworkSpec spec;
  spec.family = measurement.family;
  spec.depth = measurement.depth;
  spec.width = measurement.width;
  spec.resolution = measurement.resolution;
  if (!measurement.model.empty() && measurement.model != "custom") {
    const QString name = displayName(measurement.model);
    const auto& all = publishedModels();
    const auto model = std::ranges::find(all, measurement.model, &PublishedModel::name);
    // At another input it is another network, of another accuracy.
    return model == all.end() || model->resolution == measurement.resolution
               ? name
               : QStringLiteral("%1 @%2").arg(name).arg(measurement.resolution);
  }
  // φ = 0 is B0, whatever it was called when it was measured.
  for (const PublishedModel& model : publishedModels())
    if (model.family == spec.family && model.depth == spec.depth && model.width == spec.width &&
        model.resolution == spec.resolution &&
        analyzeCost(publishedModel(model.name)).totals.params == measurement.params)
      return displayName(model.name);
  return displayName(spec);
}

QString settingName(const Measurement& measurement) {
  QString text =
      MeasurementModel::tr("%1, %n thread(s), batch %2", nullptr, measurement.threads)
          .arg(QString::fromStdString(measurement.device).toUpper(), exactNumber(measurement.batch));
  if (measurement.bits == 8) text = MeasurementModel::tr("%1, 8 bits").arg(text);
  if (!measurement.machine.empty())
    text = MeasurementModel::tr("%1 on %2").arg(text, QString::fromStdString(measurement.machine));
  return text;
}

void MeasurementModel::setMeasurements(const QVector<Measurement>& measurements) {
  beginResetModel();
  rows_ = measurements;
  std::reverse(rows_.begin(), rows_.end());
  endResetModel();
}

int MeasurementModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int MeasurementModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasurementModel::value(const Measurement& one, int column) const {
  switch (column) {
    case NetworkColumn:
      return networkName(one);
    case InputColumn:
      return one.resolution;
    case WhatColumn:
      return one.training ? tr("training step") : one.bits == 8 ? tr("answer, 8 bits") : tr("answer");
    case DeviceColumn:
      return QString::fromStdString(one.device).toUpper();
    case ThreadsColumn:
      return one.threads;
    case BatchColumn:
      return one.batch;
    case MeanColumn:
      return one.meanMs;
    case MedianColumn:
      return one.medianMs;
    case SlowColumn:
      return one.p90Ms;
    case SpeedColumn:
      return one.imagesPerSecond;
    case MemoryColumn:
      return static_cast<qlonglong>(one.addedBytes > 0 ? one.addedBytes : one.peakBytes);
    default:
      return QDateTime::fromString(QString::fromStdString(one.time), Qt::ISODate);
  }
}

QString MeasurementModel::display(const Measurement& one, int column) const {
  const QVariant found = value(one, column);
  switch (column) {
    case InputColumn:
    case ThreadsColumn:
    case BatchColumn:
      return exactNumber(found.toLongLong());
    case MeanColumn:
    case MedianColumn:
    case SlowColumn:
    case SpeedColumn:
      return threeDigits(found.toDouble());
    case MemoryColumn: {
      const std::int64_t predicted = predictedBytes(one);
      return predicted > 0 ? tr("%1 (predicted %2)").arg(byteSize(found.toLongLong()), byteSize(predicted))
                           : byteSize(found.toLongLong());
    }
    case WhenColumn:
      return QLocale().toString(found.toDateTime().toLocalTime(), QLocale::ShortFormat);
    default:
      return found.toString();
  }
}

QVariant MeasurementModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Measurement& one = rows_[index.row()];
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return display(one, column);
    case Qt::EditRole:
      return value(one, column);
    case Qt::TextAlignmentRole:
      return headerData(column, Qt::Horizontal, role);
    case Qt::ToolTipRole:
      if (column == MemoryColumn)
        return tr("%1 over what the engine held before; %2 in all")
            .arg(byteSize(one.addedBytes), byteSize(one.peakBytes));
      if (column == NetworkColumn)
        return tr("%1 runs%2; fastest %3 ms, %4 MACs")
            .arg(exactNumber(one.runs), one.fastPath ? tr(", with the program's own kernels") : QString(),
                 threeDigits(one.minMs), siNumber(static_cast<double>(one.macs)));
      return {};
    default:
      return {};
  }
}

QString MeasurementModel::columnName(int column) const {
  switch (column) {
    case NetworkColumn:
      return tr("Network");
    case InputColumn:
      return tr("Input, px");
    case WhatColumn:
      return tr("Measured");
    case DeviceColumn:
      return tr("Device");
    case ThreadsColumn:
      return tr("Threads");
    case BatchColumn:
      return tr("Batch");
    case MeanColumn:
      return tr("Mean, ms");
    case MedianColumn:
      return tr("Median, ms");
    case SlowColumn:
      return tr("90 %, ms");
    case SpeedColumn:
      return tr("Images/s");
    case MemoryColumn:
      return tr("Memory");
    case WhenColumn:
      return tr("When");
    default:
      return {};
  }
}

QVariant MeasurementModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const bool text = section == NetworkColumn || section == WhatColumn || section == DeviceColumn;
  return headerCell(role, columnName(section), !text);
}

}  // namespace effnet
