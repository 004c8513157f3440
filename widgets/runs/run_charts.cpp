#include "widgets/runs/run_charts.h"

#include "widgets/common/theme.h"
#include "widgets/plots/plot_view.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QTabWidget>

namespace effnet {
namespace {

enum class Which { TrainLoss, ValLoss, TrainTop1, ValTop1, ValMacroF1 };

double value(const EpochDone& epoch, Which which) {
  switch (which) {
    case Which::TrainLoss:
      return epoch.train.loss;
    case Which::ValLoss:
      return epoch.val.loss;
    case Which::TrainTop1:
      return epoch.train.top1 * 100;
    case Which::ValTop1:
      return epoch.val.top1 * 100;
    case Which::ValMacroF1:
      return epoch.val.macroF1 * 100;
  }
  return 0;
}

PlotSeries epochSeries(const QString& name, const RunHistory& history, Which which, const QColor& color,
                       Qt::PenStyle dash = Qt::SolidLine) {
  PlotSeries series;
  series.name = name;
  series.kind = PlotSeries::Kind::LineAndPoints;
  series.color = color;
  series.dash = dash;
  for (const EpochDone& epoch : history.epochs()) {
    series.x.append(epoch.epoch);
    series.y.append(value(epoch, which));
  }
  return series;
}

PlotSeries stepSeries(const QString& name, const RunHistory& history, const QVector<double>& values,
                      const QColor& color) {
  PlotSeries series;
  series.name = name;
  series.color = color;
  series.x = history.stepEpochs();
  series.y = values;
  return series;
}

QWidget* labelled(const QString& title, QWidget* plot) {
  auto* card = new QFrame;
  card->setProperty("kind", "card");
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(spacing::kSmall, spacing::kSmall, spacing::kSmall, spacing::kTiny);
  column->setSpacing(0);
  auto* label = new QLabel(title);
  label->setProperty("kind", "heading");
  column->addWidget(label);
  column->addWidget(plot, 1);
  return card;
}

}  // namespace

RunCharts::RunCharts(QWidget* parent)
    : QWidget(parent),
      loss_(new PlotView),
      accuracy_(new PlotView),
      rate_(new PlotView),
      speed_(new PlotView),
      smoothing_(new QSlider(Qt::Horizontal)),
      logarithmic_(new QCheckBox(tr("Logarithmic loss"))) {
  loss_->setObjectName(QStringLiteral("lossPlot"));
  accuracy_->setObjectName(QStringLiteral("accuracyPlot"));
  smoothing_->setRange(0, 99);
  smoothing_->setValue(80);
  smoothing_->setFixedWidth(120);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, spacing::kSmall, 0, 0);
  grid->setSpacing(spacing::kSmall);
  grid->addWidget(labelled(tr("Loss"), loss_), 0, 0);
  grid->addWidget(labelled(tr("Accuracy"), accuracy_), 0, 1);
  grid->addWidget(labelled(tr("Learning rate"), rate_), 1, 0);
  grid->addWidget(labelled(tr("Speed"), speed_), 1, 1);
  grid->setRowStretch(0, 3);
  grid->setRowStretch(1, 2);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  auto* controls = new QHBoxLayout;
  controls->addStretch(1);
  controls->addWidget(logarithmic_);
  controls->addSpacing(spacing::kMedium);
  controls->addWidget(new QLabel(tr("Smoothing")));
  controls->addWidget(smoothing_);
  grid->addLayout(controls, 2, 0, 1, 2);
  connect(smoothing_, &QSlider::valueChanged, this, &RunCharts::refresh);
  connect(logarithmic_, &QCheckBox::toggled, this, &RunCharts::refresh);
}

void RunCharts::setCurves(std::vector<Curve> curves) {
  curves_ = std::move(curves);
  for (PlotView* plot : {loss_, accuracy_, rate_, speed_}) plot->fit();
  refresh();
}

void RunCharts::refresh() {
  if (isVisible()) draw();
}

void RunCharts::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  draw();
}

void RunCharts::draw() {
  const PlotAxis epochs{tr("Epoch"), {}, false, {}, true};
  loss_->setAxes(epochs, {tr("Loss"), {}, logarithmic_->isChecked()});
  accuracy_->setAxes(epochs, {tr("Accuracy"), tr("%"), false});
  rate_->setAxes(epochs, {tr("Learning rate"), {}, false, {}, true});
  speed_->setAxes(epochs, {tr("Speed"), tr("images/s"), false, {}, true});
  if (curves_.size() == 1) {
    showOne(curves_.front());
  } else {
    showSeveral();
  }
}

void RunCharts::showOne(const Curve& curve) {
  const RunHistory& history = *curve.history;
  const QColor train = seriesColor(0);
  const QColor val = seriesColor(1);
  const double weight = smoothing_->value() / 100.0;
  loss_->setSeries({stepSeries(tr("training"), history, smoothed(history.stepLosses(), weight), train),
                    epochSeries(tr("validation"), history, Which::ValLoss, val)});
  accuracy_->setSeries(
      {epochSeries(tr("training"), history, Which::TrainTop1, train),
       epochSeries(tr("validation"), history, Which::ValTop1, val),
       epochSeries(tr("macro F1"), history, Which::ValMacroF1, seriesColor(2), Qt::DashLine)});
  rate_->setSeries({stepSeries(tr("learning rate"), history, history.stepRates(), train)});
  speed_->setSeries({stepSeries(tr("training"), history, smoothed(history.stepSpeeds(), weight), train)});
  for (PlotView* plot : {loss_, accuracy_}) plot->setLegendVisible(true);
  for (PlotView* plot : {rate_, speed_}) plot->setLegendVisible(false);
}

void RunCharts::showSeveral() {
  QVector<PlotSeries> losses;
  QVector<PlotSeries> accuracies;
  QVector<PlotSeries> rates;
  QVector<PlotSeries> speeds;
  const double weight = smoothing_->value() / 100.0;
  int number = 0;
  for (const Curve& curve : curves_) {
    const QColor color = seriesColor(number);
    const Qt::PenStyle dash = seriesDash(number++);
    losses.append(epochSeries(curve.name, *curve.history, Which::ValLoss, color, dash));
    accuracies.append(epochSeries(curve.name, *curve.history, Which::ValTop1, color, dash));
    rates.append(stepSeries(curve.name, *curve.history, curve.history->stepRates(), color));
    speeds.append(
        stepSeries(curve.name, *curve.history, smoothed(curve.history->stepSpeeds(), weight), color));
  }
  loss_->setSeries(losses);
  accuracy_->setSeries(accuracies);
  rate_->setSeries(rates);
  speed_->setSeries(speeds);
  for (PlotView* plot : {loss_, accuracy_, rate_, speed_}) plot->setLegendVisible(curves_.size() > 1);
}

}  // namespace effnet
