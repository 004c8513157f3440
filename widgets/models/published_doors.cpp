#include "widgets/models/published_doors.h"

#include "core/base/error.h"
#include "core/scaling/families.h"
#include "widgets/models/compare_model.h"
#include "widgets/models/network_comparison.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

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

double measured(const QVector<Measurement>& measurements, const Analysis& network) {
  for (auto one = measurements.crbegin(); one != measurements.crend(); ++one)
    if (!one->training && one->batch == 1 &&
        one->isOf(network.spec, network.totals.params, network.totals.macs))
      return one->medianMs;
  return qQNaN();
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
  for (const char* column : kNames)
    if (const auto state = stateOfPrinted(table.text(row, column))) return state;
  return stateOfPrinted(table.rows[row][0].printed);
}

QString comparisonOfRow(const PublishedTable& table, int row) {
  const QStringList ready = readyComparisons();
  if (ready.contains(table.title)) return table.title;
  // "Table 3: MobileNetV1", "Table 7: …": the table's number, and the row's model where there are several.
  const QString number = table.title.section(u':', 0, 0) + u':';
  QString found;
  for (const QString& name : ready) {
    if (!name.startsWith(number)) continue;
    found = name;
    if (name.endsWith(u' ' + table.text(row, "Model"))) break;
  }
  return found;
}

PublishedTable withCounts(const PublishedTable& table, const QVector<Measurement>& measurements) {
  const bool ofNetworks = table.column("FLOPs") >= 0 || table.column("Latency") >= 0;
  if (!ofNetworks) return table;
  QVector<double> params(table.rows.size(), qQNaN());
  QVector<double> macs = params;
  QVector<double> milliseconds = params;
  for (int row = 0; row < table.rows.size(); ++row) {
    const auto state = stateOfRow(table, row);
    if (!state) continue;
    try {
      const Analysis network = analyzeCost(networkOf(*state));
      params[row] = static_cast<double>(network.totals.params) / 1e6;
      macs[row] = static_cast<double>(network.totals.macs) / 1e9;
      milliseconds[row] = measured(measurements, network);
    } catch (const Error&) {
      continue;  // a printed row that gives no network keeps its cells empty
    }
  }
  PublishedTable counted = table;
  const auto insert = [&](const char* beside, const char* name, const char* unit,
                          const QVector<double>& values) {
    const int printed = counted.column(QLatin1String(beside));
    const qsizetype at = printed < 0 ? counted.columns.size() : printed + 1;
    counted.columns.insert(at, {text(name), QLatin1String(unit), true});
    for (int row = 0; row < counted.rows.size(); ++row) counted.rows[row].insert(at, number(values[row]));
  };
  insert("Parameters", QT_TRANSLATE_NOOP("effnet::PublishedView", "Parameters, counted"), "M", params);
  insert("FLOPs", QT_TRANSLATE_NOOP("effnet::PublishedView", "MACs, counted"), "G", macs);
  insert("Latency", QT_TRANSLATE_NOOP("effnet::PublishedView", "Latency, measured here"), "ms", milliseconds);
  return counted;
}

}  // namespace effnet
