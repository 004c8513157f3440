#include "widgets/explore/measure_plots.h"

#include "core/protocol/network_choice.h"
#include "core/scaling/training_memory.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/theme.h"
#include "widgets/explore/published_plots.h"
#include "widgets/models/latency_settings.h"
#include "widgets/models/measurement_model.h"
#include "widgets/plots/plot_view.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

constexpr double kMiB = 1024.0 * 1024;
constexpr int kLatencyTab = 0;
constexpr int kTrainingTab = 2;

enum class LatencyAxis { Paper, Weights, Macs };

double valueOf(const Measurement& one, LatencyAxis axis) {
  if (axis == LatencyAxis::Macs) return static_cast<double>(one.macs) / 1e9;
  if (axis == LatencyAxis::Paper) return publishedTop1(networkName(one));
  for (const NetworkChoice& choice : publishedChoices())  // the most accurate first
    if (choice.model == one.model && choice.analysis.spec.resolution == one.resolution && choice.top1 > 0)
      return choice.top1;
  return qQNaN();
}

bool isOf(const Measurement& one, const PricedNetwork& network) {
  const Counts& totals = network.analysis.totals;
  return one.isOf(network.spec(), totals.params, totals.macs);
}

}  // namespace

MeasurePlots::MeasurePlots(QWidget* parent)
    : QTabWidget(parent),
      latency_(new PlotView),
      latencyAxis_(new SegmentedControl({tr("Published top-1"), tr("Top-1 of weights"), tr("MACs")})),
      stages_(new PlotView),
      training_(new PlotView),
      trainingAxis_(new SegmentedControl({tr("Time"), tr("Memory")})) {
  setDocumentMode(true);
  latency_->setObjectName("latencyPlot");
  stages_->setObjectName("stageTimePlot");
  training_->setObjectName("trainingPlot");
  latencyAxis_->setObjectName("latencyAxis");
  latencyAxis_->setSegmentToolTip(0, tr("What the paper's table 2 prints"));
  latencyAxis_->setSegmentToolTip(1, tr("What those state who offer weights of this input size"));
  addTab(withSwitch(latencyAxis_, latency_), tr("Latency"));
  addTab(stages_, tr("Time by stage"));
  addTab(withSwitch(trainingAxis_, training_), tr("Training against input"));
  connect(this, &QTabWidget::currentChanged, this, &MeasurePlots::draw);
}

QWidget* MeasurePlots::withSwitch(SegmentedControl* choice, PlotView* plot) {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(spacing::kSmall, spacing::kSmall, 0, 0);
  column->addWidget(choice, 0, Qt::AlignLeft);
  column->addWidget(plot, 1);
  connect(choice, &SegmentedControl::currentChanged, this, &MeasurePlots::draw);
  return box;
}

void MeasurePlots::changeEvent(QEvent* event) {
  QTabWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) draw();
}

void MeasurePlots::showEvent(QShowEvent* event) {
  draw();
  QTabWidget::showEvent(event);
}

void MeasurePlots::setNetwork(const PricedNetwork& network) {
  network_ = network;
  draw();
}

void MeasurePlots::setMeasurements(const QVector<Measurement>& measurements, const Measurement& chosen) {
  measurements_ = measurements;
  // The plot that shows what was just measured or chosen comes to the front.
  if (chosen.training != chosen_.training) setCurrentIndex(chosen.training ? kTrainingTab : kLatencyTab);
  chosen_ = chosen;
  draw();
}

void MeasurePlots::draw() {
  if (!isVisible()) return;  // drawn when shown: φ moves meanwhile
  if (currentIndex() == 0) drawLatency();
  if (currentIndex() == 1) drawStages();
  if (currentIndex() == 2) drawTraining();
}

void MeasurePlots::drawLatency() {
  const auto axis = static_cast<LatencyAxis>(latencyAxis_->current());
  const bool accuracy = axis != LatencyAxis::Macs;
  PlotSeries points{
      .name = settingName(chosen_), .kind = PlotSeries::Kind::Points, .color = seriesColor(Series::Compound)};
  QVector<PlotMarker> markers;
  QVector<Measurement> answers = answersOf(measurements_, chosen_);
  std::ranges::stable_sort(answers, {}, &Measurement::medianMs);
  for (const Measurement& one : answers) {
    const double value = valueOf(one, axis);
    if (isOf(one, network_))
      markers << PlotMarker{one.medianMs, value, std::isfinite(value) ? QString() : networkName(one),
                            Theme::current().accent};
    if (!std::isfinite(value)) continue;
    points.x << one.medianMs;
    points.y << value;
    points.labels << networkName(one);
    // From the quickest run to the one that nine of ten stay below.
    points.below << std::max(0.0, one.medianMs - one.minMs);
    points.above << std::max(0.0, one.p90Ms - one.medianMs);
  }
  latency_->setAxes({.label = tr("Latency"), .unit = tr("ms"), .logarithmic = true},
                    accuracy
                        ? PlotAxis{.label = chosen_.bits == 8 ? tr("Top-1 in 32 bits") : tr("Top-1"),
                                   .unit = QStringLiteral("%")}
                        : PlotAxis{.label = tr("MACs"), .unit = QStringLiteral("G"), .logarithmic = true});
  latency_->setEmptyText(tr("No network that was timed in this way has a published accuracy."));
  latency_->setSeries({points});
  latency_->setMarkers(markers);
}

void MeasurePlots::drawStages() {
  const auto found =
      std::find_if(measurements_.crbegin(), measurements_.crend(), [this](const Measurement& one) {
        return !one.stages.empty() && isOf(one, network_) && one.sameSetting(chosen_);
      });
  QStringList names;
  PlotSeries macs{
      .name = tr("share of MACs"), .kind = PlotSeries::Kind::Bars, .color = seriesColor(Series::Baseline)};
  PlotSeries time{
      .name = tr("share of time"), .kind = PlotSeries::Kind::Bars, .color = seriesColor(Series::Compound)};
  double total = 0;
  if (found != measurements_.crend())
    for (const Measurement::Stage& stage : found->stages) total += stage.milliseconds;
  for (const StageCost& stage : network_.analysis.stages) {
    macs.x << static_cast<double>(names.size());
    macs.y << 100.0 * static_cast<double>(stage.counts.macs) /
                  static_cast<double>(std::max<std::int64_t>(1, network_.analysis.totals.macs));
    if (total > 0)
      for (const Measurement::Stage& one : found->stages)
        if (one.index == stage.index) {
          time.x << static_cast<double>(names.size());
          time.y << 100.0 * one.milliseconds / total;
        }
    names << QString::number(stage.index);
  }
  stages_->setAxes({.label = tr("Stage"), .categories = names},
                   {.label = tr("Share"), .unit = QStringLiteral("%"), .fromZero = true});
  stages_->setSeries({macs, time});
}

void MeasurePlots::drawTraining() {
  const bool memory = trainingAxis_->current() == 1;
  QVector<Measurement> steps;
  for (const Measurement& one : measurements_)
    if (one.training && one.params == network_.analysis.totals.params) steps << one;
  PlotSeries measured{.name = tr("measured"),
                      .kind = PlotSeries::Kind::LineAndPoints,
                      .color = seriesColor(Series::Compound)};
  PlotSeries estimated{.name = tr("estimated"), .color = seriesColor(Series::Baseline), .dash = Qt::DashLine};
  if (!steps.isEmpty()) {
    const Measurement newest = steps.last();
    steps.removeIf([&](const Measurement& one) { return !one.sameSetting(newest); });
    measured.name = settingName(newest);
    // A later time of the same size replaces the earlier one.
    QMap<int, Measurement> bySize;
    for (const Measurement& one : steps) bySize[one.resolution] = one;
    for (const Measurement& one : bySize) {
      measured.x << one.resolution;
      measured.y << (memory ? static_cast<double>(one.addedBytes) / kMiB : one.medianMs / one.batch);
      NetworkSpec spec = network_.spec();
      spec.resolution = one.resolution;
      if (!memory) continue;
      estimated.x << one.resolution;
      estimated.y << trainingStepBytes(analyzeCost(spec).memory, one.batch) / kMiB;
    }
  }
  training_->setAxes({.label = tr("Resolution"), .unit = tr("px")},
                     {.label = memory ? tr("Memory of a step") : tr("Time of a step, for an image"),
                      .unit = memory ? QStringLiteral("MiB") : tr("ms"),
                      .fromZero = true});
  training_->setEmptyText(tr("No training step of this network has been timed yet."));
  training_->setSeries(memory ? QVector<PlotSeries>{measured, estimated} : QVector<PlotSeries>{measured});
}

}  // namespace effnet
