#include "widgets/runs/cost_scatter.h"

#include "widgets/common/error_text.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/theme.h"
#include "widgets/models/run_scaling.h"
#include "widgets/plots/plot_view.h"

#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace effnet {
namespace {

QString directoryOf(const RunSummary& run) {
  return QString::fromStdString(run.root.string());
}

struct Way {
  ScalingKind kind;
  Series series;
  const char* name;
};

const std::array<Way, 6> kWays{{
    {ScalingKind::Compound, Series::Compound, QT_TRANSLATE_NOOP("effnet::CostScatter", "compound")},
    {ScalingKind::Depth, Series::Depth, QT_TRANSLATE_NOOP("effnet::CostScatter", "depth")},
    {ScalingKind::Width, Series::Width, QT_TRANSLATE_NOOP("effnet::CostScatter", "width")},
    {ScalingKind::Resolution, Series::Resolution, QT_TRANSLATE_NOOP("effnet::CostScatter", "resolution")},
    {ScalingKind::Other, Series::Fifth, QT_TRANSLATE_NOOP("effnet::CostScatter", "other")},
    {ScalingKind::Baseline, Series::Baseline, QT_TRANSLATE_NOOP("effnet::CostScatter", "baseline")},
}};

const Way& wayOf(ScalingKind kind) {
  return *std::ranges::find(kWays, kind, &Way::kind);
}

double scoreOf(const RunSummary& run, int metric) {
  return 100 * (metric == 0 ? run.bestTop1 : run.bestMacroF1);
}

/// The mean over seeds; `spread` gets a thin vertical line from the lowest to the highest.
void addLine(QVector<PlotSeries>& all, PlotSeries& spread, const ScalingLine& line, const QString& name) {
  const Way& way = wayOf(line.kind);
  PlotSeries means;
  means.name = name;
  means.kind = line.points.size() > 1 && way.kind != ScalingKind::Other ? PlotSeries::Kind::LineAndPoints
                                                                        : PlotSeries::Kind::Points;
  means.color = seriesColor(way.series);
  for (const ScalingLine::Point& point : line.points) {
    means.x.append(point.macs);
    means.y.append(point.mean);
    if (point.runs < 2) continue;
    spread.x.append({point.macs, point.macs, point.macs});
    spread.y.append({point.low, point.high, qQNaN()});
  }
  all.append(means);
}

}  // namespace

CostScatter::CostScatter(QWidget* parent)
    : QWidget(parent), data_(new QComboBox), metric_(new QComboBox), plot_(new PlotView) {
  plot_->setObjectName(QStringLiteral("costPlot"));
  plot_->setLegendVisible(true);
  data_->setObjectName(QStringLiteral("costData"));
  data_->setMinimumWidth(160);
  metric_->addItems({tr("Best accuracy"), tr("Best macro F1")});
  auto* row = new FlowRow;
  row->setSpacing(spacing::kSmall);
  row->addWidget(new QLabel(tr("Data set")));
  row->addWidget(data_);
  row->addWidget(metric_);
  row->addGap();
  auto* hint = new QLabel(tr("Click a point to choose its run"));
  hint->setProperty("kind", "muted");
  row->addWidget(hint);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, spacing::kSmall, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addLayout(row);
  column->addWidget(plot_, 1);
  connect(data_, &QComboBox::currentIndexChanged, this, &CostScatter::draw);
  connect(metric_, &QComboBox::currentIndexChanged, this, &CostScatter::draw);
  connect(plot_, &PlotView::pointClicked, this, [this](const QString& series, int index) {
    const QString directory = behind_.value(series).value(index);
    if (!directory.isEmpty()) Q_EMIT runClicked(directory);
  });
}

void CostScatter::setRuns(const std::vector<RunSummary>& runs) {
  runs_.clear();
  std::ranges::copy_if(runs, std::back_inserter(runs_),
                       [](const RunSummary& run) { return run.epochs > 0 && run.macs > 0; });
  listDataSets();
  draw();
}

void CostScatter::listDataSets() {
  const QString chosen = data_->currentData().toString();
  QStringList sets;
  for (const RunSummary& run : runs_) {
    const QString set = QString::fromStdString(run.config.data);
    if (!sets.contains(set)) sets.append(set);
  }
  sets.sort();
  const QSignalBlocker quiet(data_);
  data_->clear();
  for (const QString& set : sets) {
    data_->addItem(shortName(set), set);
    data_->setItemData(data_->count() - 1, set, Qt::ToolTipRole);
  }
  data_->setCurrentIndex(std::max(0, data_->findData(chosen)));
}

void CostScatter::setSelected(const std::vector<RunSummary>& runs) {
  selected_ = runs;
  const int set = runs.empty() ? -1 : data_->findData(QString::fromStdString(runs.front().config.data));
  if (set >= 0 && set != data_->currentIndex()) {
    data_->setCurrentIndex(set);
  } else {
    mark();
  }
}

void CostScatter::draw() {
  const std::string set = data_->currentData().toString().toStdString();
  std::vector<ScoredRun> scored;
  PlotSeries points;
  points.name = tr("runs");
  points.kind = PlotSeries::Kind::Points;
  points.color = Theme::current().muted;
  points.filled = false;
  behind_.clear();
  std::vector<const RunSummary*> shown;
  for (const RunSummary& run : runs_)
    if (run.config.data == set) shown.push_back(&run);
  std::ranges::sort(shown, {}, [](const RunSummary* run) { return run->macs; });
  for (const RunSummary* run : shown) {
    const double score = scoreOf(*run, metric_->currentIndex());
    scored.push_back({run->config.network, static_cast<double>(run->macs), score});
    points.x.append(static_cast<double>(run->macs));
    points.y.append(score);
    behind_[points.name].append(directoryOf(*run));
  }
  QVector<PlotSeries> all;
  PlotSeries spread;
  spread.name = tr("spread over seeds");
  spread.color = Theme::current().muted;
  spread.dash = Qt::DotLine;
  const auto lines = scalingLines(scored);
  const bool several = std::ranges::any_of(
      lines, [&](const ScalingLine& line) { return line.family != lines.front().family; });
  for (const ScalingLine& line : lines) {
    const QString way = tr(wayOf(line.kind).name);
    addLine(all, spread, line,
            several ? QString::fromStdString(line.family) + QStringLiteral(" · ") + way : way);
  }
  if (!spread.x.isEmpty()) all.append(spread);
  if (!points.x.isEmpty()) all.append(points);
  plot_->setAxes({tr("Multiply-adds a picture"), {}, false, {}, true},
                 {metric_->currentText(), tr("%"), false});
  plot_->setSeries(all);
  mark();
}

void CostScatter::mark() {
  QVector<PlotMarker> markers;
  for (const RunSummary& run : selected_) {
    if (run.config.data != data_->currentData().toString().toStdString()) continue;
    if (run.epochs == 0 || run.macs == 0) continue;
    markers.append({static_cast<double>(run.macs), scoreOf(run, metric_->currentIndex()),
                    shortName(directoryOf(run)), Theme::current().accent});
  }
  plot_->setMarkers(markers);
}

}  // namespace effnet
