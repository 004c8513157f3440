#include "widgets/models/published_doors.h"

#include "core/base/error.h"
#include "core/scaling/families.h"
#include "core/scaling/training_memory.h"
#include "widgets/models/compare_model.h"
#include "widgets/models/network_comparison.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <functional>

namespace effnet {
namespace {

QString text(const char* source) {
  return QCoreApplication::translate("effnet::PublishedView", source);
}

std::optional<ExploreState> ofFactors(const PublishedTable& table, int row) {
  const std::string family = familyOfPrinted(table.text(row, "Model"));
  if (family.empty()) return std::nullopt;
  ExploreState state;
  state.family = family;
  state.mode = ExploreState::Mode::Custom;
  state.depth = table.number(row, "d");
  state.width = table.number(row, "w");
  state.resolution = static_cast<int>(std::round(table.number(row, "r") * familyBaseline(family).resolution));
  return state;
}

std::optional<ExploreState> ofReenactment(const PublishedTable& table, int row) {
  int place = 0;
  for (const Reenactment& one : reenactments()) {
    if (one.table != table.id || place++ != row) continue;
    return stateOf(one);
  }
  return std::nullopt;
}

/// Columns that a row names its network in.
constexpr const char* kNames[] = {"Model", "EfficientNet"};

PublishedTable::Cell number(double value) {
  if (!std::isfinite(value)) return {};
  return {QLocale().toString(value, 'g', 4), value};
}

/// Absent for a row that names no network, or none that can be built.
std::optional<Analysis> analysisOfRow(const PublishedTable& table, int row) {
  try {
    const auto state = stateOfRow(table, row);
    return state ? std::optional(analyzeCost(networkOf(*state))) : std::nullopt;
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// Of a column of speeds in training, "V100, batch 12"; 0 for others.
int batchOf(const QString& column) {
  return column.section(QStringLiteral(", batch "), 1).toInt();
}

/// What training at a batch takes in mixed precision, as "OOM (31.2 GiB)" where the card holds less.
PublishedTable::Cell predicted(const Analysis& network, int batch, double cardGibibytes) {
  constexpr double kGiB = 1024.0 * 1024 * 1024;
  const double needed = trainingBytes(network.memory, batch, true) / kGiB;
  const QString amount = QLocale().toString(needed, 'f', 1) + QStringLiteral(" GiB");
  return {needed > cardGibibytes ? QStringLiteral("OOM (%1)").arg(amount) : amount, needed};
}

/// Training steps of this network at this batch, or 0 for any, measured last; null for none.
const Measurement* trainingStep(const QVector<Measurement>& measurements, const Analysis& network,
                                int batch) {
  for (auto one = measurements.crbegin(); one != measurements.crend(); ++one)
    if (one->training && (batch == 0 || one->batch == batch) &&
        one->isOf(network.spec, network.totals.params, network.totals.macs))
      return &*one;
  return nullptr;
}

/// Images a second in training at this batch; NaN for none.
double trainingSpeed(const QVector<Measurement>& measurements, const Analysis& network, int batch) {
  const Measurement* step = trainingStep(measurements, network, batch);
  return step ? step->imagesPerSecond : qQNaN();
}

/// "13.5 (batch 8)": what is printed without a batch, or of a size that training passes through.
PublishedTable::Cell speedAndBatch(const Measurement* step) {
  if (!step) return {};
  return {text(QT_TRANSLATE_NOOP("effnet::PublishedView", "%1 (batch %2)"))
              .arg(QLocale().toString(step->imagesPerSecond, 'g', 3))
              .arg(step->batch),
          step->imagesPerSecond};
}

/// Columns that a measured training step stands beside, and the column that names its input size, if it is
/// not the network's own.
struct SpeedColumn {
  const char* table;
  const char* beside;
  const char* size;
};
constexpr SpeedColumn kSpeeds[] = {{"v2_fusing", "V100", ""},
                                   {"v2_progressive", "First size", "First size"},
                                   {"v2_progressive", "Last size", "Last size"}};

std::optional<Analysis> atSize(const Analysis& network, double pixels) {
  if (!std::isfinite(pixels)) return network;
  try {
    NetworkSpec spec = network.spec;
    spec.resolution = static_cast<int>(pixels);
    return analyzeCost(spec);
  } catch (const Error&) {
    return std::nullopt;
  }
}

double measured(const QVector<Measurement>& measurements, const Analysis& network) {
  for (auto one = measurements.crbegin(); one != measurements.crend(); ++one)
    if (!one->training && one->batch == 1 && one->bits == 32 &&
        one->isOf(network.spec, network.totals.params, network.totals.macs))
      return one->medianMs;
  return qQNaN();
}

/// Beside a printed column, the training steps measured here; nothing where there are none.
void addSpeeds(PublishedTable& counted, const PublishedTable& printed, const SpeedColumn& column,
               const QVector<std::optional<Analysis>>& networks, const QVector<Measurement>& measurements) {
  QVector<PublishedTable::Cell> cells;
  bool any = false;
  for (int row = 0; row < printed.rows.size(); ++row) {
    const double pixels = *column.size ? printed.number(row, column.size) : qQNaN();
    const auto network = networks[row] ? atSize(*networks[row], pixels) : std::nullopt;
    cells << speedAndBatch(network ? trainingStep(measurements, *network, 0) : nullptr);
    any = any || std::isfinite(cells.last().value);
  }
  if (!any) return;
  const int at = counted.column(column.beside) + 1;
  counted.columns.insert(
      at, {text(QT_TRANSLATE_NOOP("effnet::PublishedView", "training, measured here")), "images/s", true});
  for (int row = 0; row < counted.rows.size(); ++row) counted.rows[row].insert(at, cells[row]);
}

}  // namespace

ExploreState stateOf(const Reenactment& row) {
  ExploreState state;
  state.family = row.baseline.family;
  state.mode = ExploreState::Mode::Custom;
  state.depth = row.depth;
  state.width = row.width;
  state.resolutionCap = row.resolutionCap;
  state.resolution = row.resolutionCap > 0 ? std::min(row.resolution, row.resolutionCap) : row.resolution;
  if (row.baseline != familyBaseline(state.family)) state.edited = row.baseline;
  return state;
}

std::optional<ExploreState> stateOfPrinted(const QString& name) {
  for (const PublishedModel& model : publishedModels()) {
    if (displayName(model.name) != name) continue;
    ExploreState state;
    state.family = model.family;
    state.mode = ExploreState::Mode::Custom;
    state.depth = model.depth;
    state.width = model.width;
    state.resolution = model.resolution;
    return state;
  }
  return std::nullopt;
}

std::optional<ExploreState> stateOfRow(const PublishedTable& table, int row) {
  if (row < 0 || row >= table.rows.size()) return std::nullopt;
  if (table.id == "table1") return stateOfPrinted("EfficientNet-B0");
  if (table.id == "v2_s") return stateOfPrinted("EfficientNetV2-S");
  if (table.id == "v2_progressive") return stateOfPrinted("EfficientNetV2-" + table.text(row, "Model"));
  if (table.column("d") >= 0 && table.column("r") >= 0) return ofFactors(table, row);
  if (const auto state = ofReenactment(table, row)) return state;
  if (table.id.startsWith(QLatin1String("v2_")) && table.column("Model") >= 0)
    return stateOfPrinted(table.text(row, "Model")
                              .replace(QLatin1String("EffNet"), QLatin1String("EfficientNet"))
                              .remove(QLatin1String(" (21k)")));
  for (const char* column : kNames)
    if (const auto state = stateOfPrinted(table.text(row, column))) return state;
  return stateOfPrinted(table.rows[row][0].printed);
}

PublishedTable withCounts(const PublishedTable& table, const QVector<Measurement>& measurements,
                          double cardGibibytes) {
  const bool ofNetworks =
      table.column("FLOPs") >= 0 || table.column("Latency") >= 0 || table.id == "v2_table7";
  const bool ofBatches = std::any_of(table.columns.cbegin(), table.columns.cend(),
                                     [](const auto& column) { return batchOf(column.name) > 0; });
  const auto isHere = [&](const SpeedColumn& one) { return table.id == QLatin1String(one.table); };
  if (!ofNetworks && !ofBatches && std::none_of(std::begin(kSpeeds), std::end(kSpeeds), isHere)) return table;
  QVector<std::optional<Analysis>> networks;
  for (int row = 0; row < table.rows.size(); ++row) networks << analysisOfRow(table, row);
  PublishedTable counted = table;
  const auto insert = [&](const QString& beside, const QString& name, const char* unit, bool numbers,
                          const std::function<PublishedTable::Cell(const Analysis&)>& cellOf) {
    const int printed = counted.column(beside);
    const qsizetype at = printed < 0 ? counted.columns.size() : printed + 1;
    counted.columns.insert(at, {name, QLatin1String(unit), numbers});
    for (int row = 0; row < counted.rows.size(); ++row)
      counted.rows[row].insert(at, networks[row] ? cellOf(*networks[row]) : PublishedTable::Cell());
  };
  for (const PublishedTable::Column& column : table.columns) {
    const int batch = batchOf(column.name);
    if (batch == 0) continue;
    insert(column.name, text(QT_TRANSLATE_NOOP("effnet::PublishedView", "predicted, batch %1")).arg(batch),
           "", true, [&](const Analysis& one) { return predicted(one, batch, cardGibibytes); });
    const auto speed = [&](const Analysis& one) { return number(trainingSpeed(measurements, one, batch)); };
    if (std::any_of(networks.cbegin(), networks.cend(),
                    [&](const auto& one) { return one && std::isfinite(speed(*one).value); }))
      insert(column.name,
             text(QT_TRANSLATE_NOOP("effnet::PublishedView", "measured here, batch %1")).arg(batch),
             "images/s", true, speed);
  }
  for (const SpeedColumn& one : kSpeeds)
    if (isHere(one)) addSpeeds(counted, table, one, networks, measurements);
  if (!ofNetworks) return counted;
  insert("Parameters", text(QT_TRANSLATE_NOOP("effnet::PublishedView", "Parameters, counted")), "M", true,
         [](const Analysis& one) { return number(static_cast<double>(one.totals.params) / 1e6); });
  insert("FLOPs", text(QT_TRANSLATE_NOOP("effnet::PublishedView", "MACs, counted")), "G", true,
         [](const Analysis& one) { return number(static_cast<double>(one.totals.macs) / 1e9); });
  insert("Latency", text(QT_TRANSLATE_NOOP("effnet::PublishedView", "Latency, measured here")), "ms", true,
         [&](const Analysis& one) { return number(measured(measurements, one)); });
  return counted;
}

}  // namespace effnet
