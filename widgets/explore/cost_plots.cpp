#include "widgets/explore/cost_plots.h"

#include "core/base/error.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/theme.h"
#include "widgets/explore/published_plots.h"
#include "widgets/plots/plot_view.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>
#include <cmath>

namespace effnet {
namespace {

constexpr double kFromPhi = -1;
constexpr double kToPhi = 8;
constexpr double kStepPhi = 0.25;
constexpr int kLatencyAxis = 2;

double quantityOf(const Counts& counts, int quantity, Convention convention) {
  if (quantity == 1) return static_cast<double>(counts.params);
  if (quantity == 2) return static_cast<double>(counts.activations);
  return static_cast<double>(counts.operations(convention));
}

/// Cost against φ of one mode; it ends where no larger network can be built.
PlotSeries curveOf(const NetworkSpec& baseline, ScalingMode mode, const Coefficients& coefficients,
                   Convention convention) {
  PlotSeries series;
  for (double phi = kFromPhi; phi <= kToPhi; phi += kStepPhi) {
    try {
      const Analysis analysis = analyzeCost(scaleNetwork(baseline, scalingFor(mode, phi, coefficients)));
      series.x << phi;
      series.y << static_cast<double>(analysis.totals.operations(convention));
    } catch (const Error&) {
      break;
    }
  }
  return series;
}

}  // namespace

CostPlots::CostPlots(QWidget* parent) : QTabWidget(parent), curves_(new PlotView) {
  setDocumentMode(true);
  setUsesScrollButtons(false);  // the panel is as wide as the names of the tabs
  addTab(makeStages(), tr("By stage"));
  addTab(curves_, tr("Against φ"));
  addTab(makeAccuracy(), tr("Accuracy"));
  curves_->setObjectName("costCurves");
  connect(this, &QTabWidget::currentChanged, this, &CostPlots::refreshCurves);
}

void CostPlots::changeEvent(QEvent* event) {
  QTabWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !isVisible()) return;
  curvesDrawn_ = false;
  accuracy_->setSeries({});
  refreshCurves();
}

QWidget* CostPlots::makeStages() {
  auto* box = new QWidget;
  quantity_ = new QComboBox;
  quantity_->addItems({tr("Operations"), tr("Parameters"), tr("Activations")});
  stages_ = new PlotView;
  stages_->setObjectName("stagePlot");
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, spacing::kSmall, 0, 0);
  column->addWidget(quantity_, 0, Qt::AlignLeft);
  column->addWidget(stages_, 1);
  connect(quantity_, &QComboBox::currentIndexChanged, this, &CostPlots::showStages);
  return box;
}

void CostPlots::setNetworks(const ExploreState& state, const NetworkComparison& networks) {
  state_ = state;
  networks_ = networks;
  refreshCurves();
}

void CostPlots::setConvention(Convention convention) {
  convention_ = convention;
  curvesDrawn_ = false;
  refreshCurves();
}

void CostPlots::showStages() {
  const int quantity = quantity_->currentIndex();
  QStringList names;
  PlotSeries baseline{
      .name = tr("baseline"), .kind = PlotSeries::Kind::Bars, .color = seriesColor(Series::Baseline)};
  PlotSeries scaled{
      .name = tr("scaled"), .kind = PlotSeries::Kind::Bars, .color = seriesColor(Series::Compound)};
  const auto& stages = networks_.scaled.analysis.stages;
  for (std::size_t i = 0; i < stages.size(); ++i) {
    names << QString::number(stages[i].index);
    scaled.x << static_cast<double>(i);
    scaled.y << quantityOf(stages[i].counts, quantity, convention_);
    if (const StageCost* before = networks_.baselineStage(i)) {
      baseline.x << static_cast<double>(i);
      baseline.y << quantityOf(before->counts, quantity, convention_);
    }
  }
  stages_->setAxes({.label = tr("Stage"), .categories = names},
                   {.label = quantity_->currentText(), .fromZero = true});
  stages_->setSeries({baseline, scaled});
}

/// Only the tab in front follows a slider.
void CostPlots::refreshCurves() {
  if (currentIndex() == 0) showStages();
  if (currentWidget() == curves_) showCurves();
  if (currentIndex() == count() - 1) showAccuracy();
}

void CostPlots::showCurves() {
  const auto sameCurves = [&] {
    return curvesDrawn_ && curvesOf_.family == state_.family && curvesOf_.classes == state_.classes &&
           curvesOf_.edited == state_.edited && curvesOf_.coefficients.alpha == state_.coefficients.alpha &&
           curvesOf_.coefficients.beta == state_.coefficients.beta &&
           curvesOf_.coefficients.gamma == state_.coefficients.gamma;
  };
  if (!sameCurves()) {
    const QString names[] = {tr("compound"), tr("depth"), tr("width"), tr("resolution")};
    QVector<PlotSeries> series;
    for (int mode = 0; mode < 4; ++mode) {
      PlotSeries curve =
          curveOf(baselineOf(state_), static_cast<ScalingMode>(mode), state_.coefficients, convention_);
      curve.name = names[mode];
      curve.color = seriesColor(mode);
      curve.dash = seriesDash(mode);
      series << curve;
    }
    curves_->setAxes(
        {.label = QStringLiteral("φ")},
        {.label = convention_ == Convention::Flops ? tr("FLOPs") : tr("MACs"), .logarithmic = true});
    curves_->setSeries(series);
    curvesOf_ = state_;
    curvesDrawn_ = true;
  }
  const double cost = static_cast<double>(networks_.scaled.analysis.totals.operations(convention_));
  const bool custom = state_.mode == ExploreState::Mode::Custom;
  const double base = static_cast<double>(networks_.baseline.analysis.totals.operations(convention_));
  // A network of own factors has no φ: it stands at the one whose intended cost, 2^φ, is its own.
  const double phi = custom ? std::log2(cost / base) : state_.phi;
  curves_->setMarkers({{phi, cost, displayName(networks_.scaled.spec()), Theme::current().accent}});
}

QWidget* CostPlots::makeAccuracy() {
  auto* box = new QWidget;
  accuracyAxis_ = new SegmentedControl({tr("Parameters"), tr("FLOPs"), tr("Latency")});
  accuracyAxis_->setObjectName("accuracyAxis");
  accuracy_ = new PlotView;
  accuracy_->setObjectName("accuracyPlot");
  accuracy_->setToolTip(tr("As published in table 2 of the EfficientNet paper"));
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, spacing::kSmall, 0, 0);
  column->addWidget(accuracyAxis_, 0, Qt::AlignLeft);
  column->addWidget(accuracy_, 1);
  connect(accuracyAxis_, &SegmentedControl::currentChanged, this, [this] {
    accuracy_->setSeries({});
    showAccuracy();
  });
  return box;
}

void CostPlots::setMeasurements(const QVector<Measurement>& measurements) {
  measurements_ = measurements;
  if (accuracyAxis_->current() == kLatencyAxis) accuracy_->setSeries({});
  refreshCurves();
}

void CostPlots::setRuns(const QVector<RunScore>& runs) {
  runs_ = runs;
  refreshCurves();
}

void CostPlots::showAccuracy() {
  const int axis = accuracyAxis_->current();
  if (accuracy_->series().isEmpty()) {
    const PlotAxis axes[] = {
        {.label = tr("Parameters"), .unit = QStringLiteral("M"), .logarithmic = true},
        {.label = tr("FLOPs (multiply-adds)"), .unit = QStringLiteral("G"), .logarithmic = true},
        {.label = tr("Measured latency"), .unit = tr("ms"), .logarithmic = true}};
    accuracy_->setAxes(axes[axis], {.label = tr("Published top-1"), .unit = QStringLiteral("%")});
    accuracy_->setSeries(axis == kLatencyAxis ? latencySeries(measurements_) : accuracySeries(axis == 0));
  }
  const Counts& totals = networks_.scaled.analysis.totals;
  double cost = axis == 0 ? static_cast<double>(totals.params) / 1e6 : static_cast<double>(totals.macs) / 1e9;
  if (axis == kLatencyAxis) cost = measuredLatency(measurements_, networks_.scaled);
  if (!std::isfinite(cost)) return accuracy_->setMarkers({});
  PlotMarker mark{cost, qQNaN(), displayName(networks_.scaled.spec()), Theme::current().accent};
  for (const RunScore& run : runs_)
    if (run.isOf(networks_.scaled.spec()) && !(run.top1 <= mark.y)) {
      mark.y = run.top1;
      mark.label = tr("%1, your run %2 on its own pictures").arg(displayName(run.network), run.name);
    }
  accuracy_->setMarkers({mark});
}

}  // namespace effnet
