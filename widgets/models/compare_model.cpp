#include "widgets/models/compare_model.h"

#include "core/base/error.h"
#include "core/scaling/families.h"
#include "widgets/common/number_format.h"
#include "widgets/models/published_tables.h"
#include "widgets/models/published_words.h"
#include "widgets/models/reenactments.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

constexpr const char* kReenacted[] = {"v2_fusing", "v2_image_size"};

constexpr std::int64_t kCard = std::int64_t{24} << 30;

/// Whether a factor of a row is this program's assumption; a factor of 1, where nothing is scaled, is none.
bool isAssumed(const PublishedTable& table, int row) {
  for (const char* name : {"d", "w", "r"}) {
    const PublishedTable::Cell& cell = table.rows[row][table.column(name)];
    if (cell.assumed && cell.value != 1) return true;
  }
  return false;
}

/// How a row of a table is scaled, in the window's language.
QString wayOf(const QString& printed) {
  static constexpr std::pair<const char*, const char*> kWays[] = {
      {"baseline", QT_TRANSLATE_NOOP("effnet::CompareModel", "baseline")},
      {"depth", QT_TRANSLATE_NOOP("effnet::CompareModel", "depth")},
      {"width", QT_TRANSLATE_NOOP("effnet::CompareModel", "width")},
      {"resolution", QT_TRANSLATE_NOOP("effnet::CompareModel", "resolution")},
      {"compound", QT_TRANSLATE_NOOP("effnet::CompareModel", "compound")}};
  for (const auto& [word, name] : kWays)
    if (printed == QLatin1String(word)) return CompareModel::tr(name);
  return printed;
}

int layersOf(const NetworkSpec& spec) {
  int layers = 0;
  for (const StageSpec& stage : spec.stages) layers += stage.layers;
  return layers;
}

}  // namespace

std::string familyOfPrinted(const QString& model) {
  if (model == "EfficientNet-B0") return "efficientnet";
  for (const std::string& family : familyNames())
    if (displayName(family) == model) return family;
  return {};
}

QString comparisonOfRow(const PublishedTable& table, int row) {
  if (table.id == "table7") return CompareModel::tr("Table 7: EfficientNet-B0 four ways");
  if (table.id == "table3") return CompareModel::tr("Table 3: %1").arg(table.text(row, "Model"));
  const bool here =
      std::ranges::any_of(kReenacted, [&](const char* id) { return table.id == QLatin1String(id); });
  return here ? publishedWord(table.title) : QString();
}

QStringList readyComparisons() {
  QStringList names;
  for (const char* id : {"table7", "table3", kReenacted[0], kReenacted[1]})
    if (const PublishedTable* table = publishedTable(id))
      for (int row = 0; row < table->rows.size(); ++row) names << comparisonOfRow(*table, row);
  names.removeDuplicates();
  return names;
}

QVector<ComparedNetwork> readyComparison(const QString& name) {
  QVector<ComparedNetwork> networks;
  for (const Reenactment& row : reenactments()) {
    const PublishedTable* table = publishedTable(row.table);
    if (!table || comparisonOfRow(*table, 0) != name) continue;
    networks << ComparedNetwork{row.name, reenacted(row), row.publishedFlops, row.publishedTop1,
                                row.publishedParams};
  }
  if (!networks.isEmpty()) return networks;
  for (const char* id : {"table7", "table3"}) {
    const PublishedTable* table = publishedTable(id);
    for (int row = 0; table && row < table->rows.size(); ++row) {
      if (comparisonOfRow(*table, row) != name || networks.size() == CompareModel::kMost) continue;
      ComparedNetwork one;
      one.name = wayOf(table->text(row, "Scaling"));
      if (isAssumed(*table, row)) one.name = CompareModel::tr("%1, factors assumed").arg(one.name);
      one.publishedFlops = table->number(row, "FLOPs") * 1e9;
      one.publishedTop1 = table->number(row, "Top-1");
      const NetworkSpec baseline = familyBaseline(familyOfPrinted(table->text(row, "Model")));
      one.networks.scaling = {table->number(row, "d"), table->number(row, "w"), table->number(row, "r")};
      one.networks.baseline = makeNetwork(baseline);
      one.networks.scaled = makeNetwork(scaleNetwork(baseline, one.networks.scaling));
      networks << one;
    }
  }
  return networks;
}

void CompareModel::setNetworks(const QVector<ComparedNetwork>& networks) {
  beginResetModel();
  networks_ = networks.mid(0, kMost);
  endResetModel();
}

bool CompareModel::add(const ComparedNetwork& network) {
  if (networks_.size() >= kMost) return false;
  const int column = static_cast<int>(networks_.size());
  beginInsertColumns({}, column, column);
  networks_ << network;
  endInsertColumns();
  return true;
}

void CompareModel::remove(int column) {
  if (column < 0 || column >= networks_.size()) return;
  beginRemoveColumns({}, column, column);
  networks_.removeAt(column);
  endRemoveColumns();
  if (column == 0 && !networks_.isEmpty())
    Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, columnCount() - 1), {RatioRole});
}

double CompareModel::value(int row, int column) const {
  const ComparedNetwork& one = networks_[column];
  const NetworkSpec& spec = one.networks.scaled.spec();
  const Counts& totals = one.networks.scaled.analysis.totals;
  const MemoryEstimate& memory = one.networks.scaled.analysis.memory;
  switch (row) {
    case InputRow:
      return spec.resolution;
    case DepthRow:
      return spec.depth;
    case WidthRow:
      return spec.width;
    case LayersRow:
      return layersOf(spec);
    case ParamsRow:
      return static_cast<double>(totals.params);
    case PublishedParamsRow:
      return one.publishedParams;
    case MacsRow:
      return static_cast<double>(totals.macs);
    case PublishedRow:
      return one.publishedFlops;
    case DifferenceRow:
      return static_cast<double>(totals.macs) / one.publishedFlops - 1;
    case Top1Row:
      return one.publishedTop1;
    case ActivationsRow:
      return static_cast<double>(totals.activations);
    case InferenceRow:
      return static_cast<double>(memory.inference);
    case TrainingRow:
      return static_cast<double>(memory.trainingPerImageAmp);
    case BatchRow:
      return static_cast<double>(largestTrainingBatch(memory, kCard, true));
    default:
      return qQNaN();
  }
}

QString CompareModel::display(int row, double value) const {
  if (!std::isfinite(value)) return QStringLiteral("–");
  switch (row) {
    case InputRow:
      return tr("%1 px").arg(value);
    case DepthRow:
    case WidthRow:
      return factor(value);
    case LayersRow:
    case BatchRow:
      return exactNumber(static_cast<std::int64_t>(value));
    case DifferenceRow:
      return (value > 0 ? QStringLiteral("+") : QString()) + percent(value);
    case Top1Row:
      return percent(value / 100);
    case InferenceRow:
    case TrainingRow:
      return byteSize(static_cast<std::int64_t>(value));
    default:
      return siNumber(value);
  }
}

int CompareModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : RowCount;
}

int CompareModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(networks_.size());
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const double number = value(index.row(), index.column());
  switch (role) {
    case Qt::DisplayRole:
      return display(index.row(), number);
    case Qt::ToolTipRole:
      return std::isfinite(number) && number >= 1000
                 ? QVariant(exactNumber(static_cast<std::int64_t>(number)))
                 : QVariant();
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    case Qt::EditRole:
      return number;
    case RatioRole: {
      const bool counted = index.row() >= ParamsRow && index.row() != DifferenceRow && index.row() != Top1Row;
      const double first = value(index.row(), 0);
      if (!counted || index.column() == 0 || !std::isfinite(number) || first <= 0) return {};
      return factor(number / first);
    }
    default:
      return {};
  }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal) {
    if (section >= networks_.size()) return {};
    if (role == Qt::DisplayRole) return networks_[section].name;
    if (role == Qt::ToolTipRole) return displayName(networks_[section].networks.scaled.spec());
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight)
                                         : QVariant();
  }
  if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case InputRow:
      return tr("Resolution");
    case DepthRow:
      return tr("Depth");
    case WidthRow:
      return tr("Width");
    case LayersRow:
      return tr("Blocks");
    case ParamsRow:
      return tr("Parameters");
    case PublishedParamsRow:
      return tr("Parameters, published");
    case MacsRow:
      return tr("MACs, counted");
    case PublishedRow:
      return tr("MACs, published");
    case DifferenceRow:
      return tr("Counted against published");
    case Top1Row:
      return tr("Top-1, published");
    case ActivationsRow:
      return tr("Activations");
    case InferenceRow:
      return tr("Inference memory");
    case TrainingRow:
      return tr("Training, an image, mixed precision");
    case BatchRow:
      return tr("Largest batch in 24 GiB");
    default:
      return {};
  }
}

}  // namespace effnet
