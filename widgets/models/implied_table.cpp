#include "widgets/models/implied_table.h"

#include "core/scaling/cost.h"
#include "core/scaling/families.h"
#include "core/scaling/implied_phi.h"
#include "widgets/models/network_comparison.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace effnet {
namespace {

PublishedTable::Cell number(double value, double digits = 1000) {
  if (!std::isfinite(value)) return {};
  const double rounded = std::round(value * digits) / digits;
  return {QLocale().toString(rounded, 'g', 6), rounded};
}

}  // namespace

PublishedTable impliedPhiTable() {
  const auto text = [](const char* source) {
    return QCoreApplication::translate("effnet::PublishedView", source);
  };
  PublishedTable table;
  table.id = "implied";
  table.title = text(QT_TRANSLATE_NOOP("effnet::PublishedView", "Which φ are the published networks?"));
  table.source = text(
      QT_TRANSLATE_NOOP("effnet::PublishedView",
                        "computed here from the published coefficients, with α = 1.2, β = 1.1, γ = 1.15"));
  table.note = text(
      QT_TRANSLATE_NOOP("effnet::PublishedView",
                        "The published networks were rounded by hand: no single φ gives all three factors."));
  table.note +=
      u' ' + text(QT_TRANSLATE_NOOP("effnet::PublishedView",
                                    "One review prints γ = 1.1, whose α·β²·γ² is 1.757 and not about 2."));
  table.columns = {
      {text(QT_TRANSLATE_NOOP("effnet::PublishedView", "Model")), {}, false},
      {QStringLiteral("d"), {}, true},
      {QStringLiteral("w"), {}, true},
      {text(QT_TRANSLATE_NOOP("effnet::PublishedView", "Input")), QStringLiteral("px"), true},
      {text(QT_TRANSLATE_NOOP("effnet::PublishedView", "φ by depth")), {}, true},
      {text(QT_TRANSLATE_NOOP("effnet::PublishedView", "φ by width")), {}, true},
      {text(QT_TRANSLATE_NOOP("effnet::PublishedView", "φ by input")), {}, true},
      {text(QT_TRANSLATE_NOOP("effnet::PublishedView", "Parameters")), QStringLiteral("M"), true},
      {text(QT_TRANSLATE_NOOP("effnet::PublishedView", "MACs")), QStringLiteral("G"), true}};
  for (const PublishedModel& model : publishedModels()) {
    if (model.family != "efficientnet" && model.family != "efficientnet_v2") continue;
    const ImpliedPhi phi = impliedPhi(publishedScaling(model.name));
    const Counts totals = analyzeCost(publishedModel(model.name)).totals;
    table.rows << QVector<PublishedTable::Cell>{{displayName(model.name)},
                                                number(model.depth),
                                                number(model.width),
                                                number(model.resolution),
                                                number(phi.depth, 100),
                                                number(phi.width, 100),
                                                number(phi.resolution, 100),
                                                number(static_cast<double>(totals.params) / 1e6),
                                                number(static_cast<double>(totals.macs) / 1e9)};
  }
  return table;
}

}  // namespace effnet
