#include "widgets/explore/chooser_plot.h"

#include "widgets/common/segmented_control.h"
#include "widgets/common/theme.h"
#include "widgets/models/choice_model.h"
#include "widgets/models/network_comparison.h"
#include "widgets/plots/plot_view.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace effnet {
namespace {

constexpr double kMiB = 1024.0 * 1024;

struct CostAxis {
  Binding cost;
  const char* name;
  const char* unit;
  double inUnit;  ///< of core's numbers in the axis's unit
  std::optional<double> BudgetSettings::*limit;
  double inField;  ///< of the axis's unit in the field's
  const char* field;
};

constexpr CostAxis kAxes[] = {
    {Binding::Macs, QT_TRANSLATE_NOOP("effnet::ChooserPlot", "MACs"), "G", 1e9, &BudgetSettings::megaMacs,
     1000, "budgetMacs"},
    {Binding::Params, QT_TRANSLATE_NOOP("effnet::ChooserPlot", "Parameters"), "M", 1e6,
     &BudgetSettings::megaParams, 1, "budgetParams"},
    {Binding::InferenceMemory, QT_TRANSLATE_NOOP("effnet::ChooserPlot", "Inference memory"), "MiB", kMiB,
     &BudgetSettings::inferenceMebibytes, 1, "budgetInference"},
    {Binding::FileSize, QT_TRANSLATE_NOOP("effnet::ChooserPlot", "File"), "MiB", kMiB,
     &BudgetSettings::fileMebibytes, 1, "budgetFile"},
    {Binding::Latency, QT_TRANSLATE_NOOP("effnet::ChooserPlot", "Latency"), "ms", 1,
     &BudgetSettings::milliseconds, 1, "budgetLatency"},
};

}  // namespace

ChooserPlot::ChooserPlot(QWidget* parent) : QWidget(parent), plot_(new PlotView) {
  QStringList names;
  for (const CostAxis& axis : kAxes) names << tr(axis.name);
  axis_ = new SegmentedControl(names);
  axis_->setObjectName("chooserAxis");
  plot_->setObjectName("chooserPlot");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kTiny);
  column->addWidget(axis_, 0, Qt::AlignLeft);
  column->addWidget(plot_, 1);
  connect(axis_, &SegmentedControl::currentChanged, this, [this] {
    plot_->fit();
    if (shown_) draw();
  });
  connect(plot_, &PlotView::regionMoved, this, &ChooserPlot::drag);
  connect(plot_, &PlotView::pointClicked, this, [this](const QString& name, int point) {
    for (int i = 0; i < plot_->series().size(); ++i)
      if (plot_->series()[i].name == name) Q_EMIT clicked(places_[i][point]);
  });
}

void ChooserPlot::showChoices(const std::vector<NetworkChoice>& choices, const Budget& budget,
                              const BudgetSettings& settings) {
  choices_ = choices;
  budget_ = budget;
  settings_ = settings;
  shown_ = true;
  draw();
}

void ChooserPlot::setNetwork(const Analysis& network) {
  network_ = network;
  if (shown_) mark();
}

void ChooserPlot::draw() {
  const CostAxis& axis = kAxes[axis_->current()];
  const auto series = [](const QString& name, PlotSeries::Kind kind, const QColor& color, bool filled) {
    return PlotSeries{.name = name, .kind = kind, .color = color, .filled = filled};
  };
  using Kind = PlotSeries::Kind;
  QVector<PlotSeries> all{
      series(tr("over a limit"), Kind::Points, seriesColor(Series::Baseline), false),
      series(tr("fits"), Kind::Points, seriesColor(Series::Compound), true),
      series(tr("the best at each cost"), Kind::LineAndPoints, seriesColor(Series::Depth), true)};
  places_.fill({}, all.size());
  const auto costAt = [&](std::size_t place) {
    const NetworkChoice& choice = choices_[place];
    return costOf(choice.analysis, budget_, axis.cost, choice.fileBytes) / axis.inUnit;
  };
  // What latencies that were told are off by on average; those measured have none.
  const double error = axis.cost == Binding::Latency ? budget_.latency.error() : qQNaN();
  const auto add = [&](int to, std::size_t place, const QString& label) {
    const NetworkChoice& choice = choices_[place];
    const double cost = costAt(place);
    if (!(choice.top1 > 0) || !std::isfinite(cost)) return;
    all[to].x << cost;
    all[to].y << choice.top1;
    all[to].labels << label;
    all[to].names << choiceName(choice);
    if (std::isfinite(error)) all[to].below << (choice.timed ? 0 : cost * std::min(error, 0.99));
    places_[to] << static_cast<int>(place);
  };
  std::vector<std::size_t> rising(choices_.size());
  std::iota(rising.begin(), rising.end(), std::size_t{0});
  if (std::isfinite(costAt(0))) std::ranges::stable_sort(rising, {}, costAt);  // else nothing is known of any
  for (const std::size_t place : rising) add(choices_[place].fits() ? 1 : 0, place, {});
  std::vector<std::size_t> front = frontOf(choices_, budget_, axis.cost);
  std::ranges::reverse(front);  // the cheapest first
  for (const std::size_t place : front) add(2, place, choiceName(choices_[place]));
  for (PlotSeries& one : all) one.above = one.below;
  plot_->setAxes({.label = tr(axis.name), .unit = QLatin1String(axis.unit), .logarithmic = true},
                 {.label = tr("Published top-1"), .unit = QStringLiteral("%")});
  plot_->setEmptyText(axis.cost == Binding::Latency ? tr("Nothing has been measured yet (view ‘Measure’).")
                                                    : QString());
  plot_->setSeries(all);
  const auto& limit = settings_.*axis.limit;
  const bool told = axis.cost != Binding::Latency || !budget_.latency.empty();
  plot_->setRegion(
      told ? std::optional(PlotRegion{limit ? *limit / axis.inField : qInf(), Theme::current().accent, true})
           : std::nullopt);
  mark();
}

void ChooserPlot::mark() {
  const CostAxis& axis = kAxes[axis_->current()];
  const double cost = costOf(network_, budget_, axis.cost) / axis.inUnit;
  if (!(cost > 0)) return plot_->setMarkers({});
  plot_->setMarkers({{cost, qQNaN(), displayName(network_.spec), Theme::current().text}});
}

void ChooserPlot::drag(double to) {
  const CostAxis& axis = kAxes[axis_->current()];
  BudgetSettings next = settings_;
  std::optional<double>& limit = next.*axis.limit;
  limit.reset();
  if (std::isfinite(to) && to > 0) {
    const double step = std::pow(10, std::floor(std::log10(to * axis.inField)) - 2);  // three digits
    limit = std::max(0.001, std::round(to * axis.inField / step) * step);
  }
  if (next != settings_) Q_EMIT edited(next, QLatin1String(axis.field));
}

void ChooserPlot::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && shown_) draw();
}

}  // namespace effnet
