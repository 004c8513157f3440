#include "widgets/checkpoint/quantization_model.h"

#include "widgets/common/number_format.h"

#include <cmath>

namespace effnet {
namespace {

/// Element `row` behind the first `before`, or null.
template <typename Row>
const Row* within(const std::vector<Row>& rows, int row, std::size_t before) {
  const auto index = static_cast<std::size_t>(row);
  return index >= before && index - before < rows.size() ? &rows[index - before] : nullptr;
}

QVariant measured(double value) {
  return std::isfinite(value) ? QVariant(value) : QVariant();
}

QString rangeText(const std::string& range) {
  if (range == "minmax") return QuantizationModel::tr("all");
  if (range == "percentile") return QuantizationModel::tr("percentile");
  if (range == "mse") return QuantizationModel::tr("least squares");
  return range.empty() ? QuantizationModel::tr("in float") : QString::fromStdString(range);
}

bool isText(int column) {
  return column == QuantizationModel::Name || column == QuantizationModel::What ||
         column == QuantizationModel::Range;
}

QVariant valueOfTensor(const QuantizedTensorRow& row, int column) {
  const bool bytes = row.scale > 0;
  switch (column) {
    case QuantizationModel::Name:
      return QString::fromStdString(row.name);
    case QuantizationModel::Stage:
      return row.stage;
    case QuantizationModel::What:
      return QuantizationModel::tr("activations");
    case QuantizationModel::Noise:
      return measured(row.snr);
    case QuantizationModel::Least:
      return row.least;
    case QuantizationModel::Greatest:
      return row.greatest;
    case QuantizationModel::Step:
      return bytes ? QVariant(row.scale) : QVariant();
    case QuantizationModel::Range:
      return rangeText(row.range);
    default:
      return {};
  }
}

QVariant valueOfWeights(const QuantizedWeightsRow& row, int column) {
  switch (column) {
    case QuantizationModel::Name:
      return QString::fromStdString(row.name);
    case QuantizationModel::Stage:
      return row.stage;
    case QuantizationModel::What:
      return QuantizationModel::tr("weights");
    case QuantizationModel::Noise:
      return measured(row.snr);
    case QuantizationModel::NaiveNoise:
      return measured(row.naiveSnr);
    case QuantizationModel::Spread:
      return measured(row.spread);
    case QuantizationModel::Least:
      return row.least;
    case QuantizationModel::Greatest:
      return row.greatest;
    default:
      return {};
  }
}

QVariant valueOfStage(const QuantizedStageRow& row, int column) {
  switch (column) {
    case QuantizationModel::Name:
      return QuantizationModel::tr("stage %1 alone").arg(row.stage);
    case QuantizationModel::Stage:
      return row.stage;
    case QuantizationModel::What:
      return QuantizationModel::tr("logits");
    case QuantizationModel::Noise:
      return measured(row.snr);
    default:
      return {};
  }
}

}  // namespace

void QuantizationModel::setDetails(QuantizationDetails details) {
  beginResetModel();
  details_ = std::move(details);
  endResetModel();
}

const QuantizedStageRow* QuantizationModel::stageAt(int row) const {
  return within(details_.stages, row, 0);
}

const QuantizedTensorRow* QuantizationModel::tensorAt(int row) const {
  return within(details_.tensors, row, details_.stages.size());
}

const QuantizedWeightsRow* QuantizationModel::weightsAt(int row) const {
  return within(details_.weights, row, details_.stages.size() + details_.tensors.size());
}

int QuantizationModel::rowCount(const QModelIndex& parent) const {
  const std::size_t rows = details_.stages.size() + details_.tensors.size() + details_.weights.size();
  return parent.isValid() ? 0 : static_cast<int>(rows);
}

int QuantizationModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant QuantizationModel::valueOf(int row, int column) const {
  if (const QuantizedStageRow* stage = stageAt(row)) return valueOfStage(*stage, column);
  if (const QuantizedTensorRow* tensor = tensorAt(row)) return valueOfTensor(*tensor, column);
  return valueOfWeights(*weightsAt(row), column);
}

QVariant QuantizationModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const int column = index.column();
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignVCenter | (isText(column) ? Qt::AlignLeft : Qt::AlignRight));
  if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole) return {};
  const QVariant value = valueOf(index.row(), column);
  if (role == Qt::EditRole || !value.isValid()) return value;
  if (role == Qt::ToolTipRole) return column == Name ? value : QVariant();
  if (isText(column) || column == Stage) return value;
  if (column == Noise || column == NaiveNoise) return QString::number(value.toDouble(), 'f', 1);
  return column == Spread ? factor(value.toDouble()) : threeDigits(value.toDouble());
}

QVariant QuantizationModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= Columns) return {};
  const struct {
    QString title;
    QString toolTip;
  } headers[Columns] = {
      {tr("Tensor"), tr("The layer that has the weights or writes the activations")},
      {tr("Stage"), tr("From 1, the stem")},
      {tr("What"), tr("Activations between layers, a layer's weights, or the logits with one stage alone")},
      {tr("SNR, dB"),
       tr("Signal to noise: 20 dB are a tenth, 40 dB a hundredth of the signal. Activations also carry the "
          "noise of all that comes before them.")},
      {tr("One scale, dB"), tr("Of weights with one scale for all channels: the simple way")},
      {tr("Spread"),
       tr("Reach of the widest channel to that of the median one: what one scale suffers from")},
      {tr("Least"), tr("Activations: on the calibration pictures")},
      {tr("Greatest"), tr("Activations: on the calibration pictures")},
      {tr("Step"), tr("Between two bytes")},
      {tr("Range"), tr("How it was chosen which values get a byte of their own; beyond, they are clipped")}};
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
  if (role == Qt::ToolTipRole) return headers[section].toolTip;
  return role == Qt::DisplayRole ? QVariant(headers[section].title) : QVariant();
}

}  // namespace effnet
