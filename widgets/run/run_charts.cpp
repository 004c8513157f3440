#include "widgets/run/run_charts.h"

#include "widgets/common/theme.h"
#include "widgets/plots/plot_view.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace effnet {
namespace {

constexpr int kColumns = 6;  // that two plots share, and three
constexpr int kRows = 3;
constexpr int kNarrowest = 104;    // of a plot that can be read, in pixels
constexpr int kThreeBeside = 420;  // that three plots need
constexpr int kDrawEveryMs = 1500;
constexpr int kQuietEvery = 5;  // drawings of the loss for one of everything

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
      later_(new QTimer(this)),
      loss_(new PlotView),
      accuracy_(new PlotView),
      rate_(new PlotView),
      speed_(new PlotView),
      memory_(new PlotView),
      smoothing_(new QSlider(Qt::Horizontal)),
      logarithmic_(new QCheckBox(tr("Logarithmic loss"))),
      grid_(new QGridLayout(this)) {
  loss_->setObjectName(QStringLiteral("lossPlot"));
  accuracy_->setObjectName(QStringLiteral("accuracyPlot"));
  smoothing_->setRange(0, 99);
  smoothing_->setValue(80);
  smoothing_->setFixedWidth(120);
  // Small windows keep room for the table below.
  for (PlotView* plot : {loss_, accuracy_}) plot->setMinimumHeight(100);
  for (PlotView* plot : {rate_, speed_, memory_}) plot->setMinimumHeight(76);
  for (PlotView* plot : {loss_, accuracy_, rate_, speed_, memory_}) plot->setMinimumWidth(kNarrowest);
  cards_ = {labelled(tr("Loss"), loss_), labelled(tr("Accuracy"), accuracy_),
            labelled(tr("Learning rate"), rate_), labelled(tr("Speed"), speed_),
            labelled(tr("Memory"), memory_)};
  grid_->setContentsMargins(0, spacing::kSmall, 0, 0);
  grid_->setSpacing(spacing::kSmall);
  grid_->setRowStretch(0, 3);
  for (int column = 0; column < kColumns; ++column) grid_->setColumnStretch(column, 1);
  place();
  auto* controls = new QHBoxLayout;
  controls->addStretch(1);
  controls->addWidget(logarithmic_);
  controls->addSpacing(spacing::kMedium);
  controls->addWidget(new QLabel(tr("Smoothing")));
  controls->addWidget(smoothing_);
  grid_->addLayout(controls, kRows, 0, 1, kColumns);
  later_->setSingleShot(true);
  connect(later_, &QTimer::timeout, this, [this] {
    if (isVisible()) drawSteps();
  });
  connect(smoothing_, &QSlider::valueChanged, this, &RunCharts::draw);
  connect(logarithmic_, &QCheckBox::toggled, this, &RunCharts::draw);
}

/// Two above three; where three are too narrow to be read, two in each row and the last over all of it.
void RunCharts::place() {
  const int inRow = width() < kThreeBeside ? 2 : 3;
  const int columns = kColumns / inRow;
  if (inRow == inRow_) return;
  inRow_ = inRow;
  for (QWidget* card : std::as_const(cards_)) grid_->removeWidget(card);
  grid_->addWidget(cards_[0], 0, 0, 1, kColumns / 2);
  grid_->addWidget(cards_[1], 0, kColumns / 2, 1, kColumns / 2);
  for (int small = 0; small < 3; ++small) {
    const bool last = small == inRow;
    grid_->addWidget(cards_[2 + small], 1 + small / inRow, last ? 0 : small * columns, 1,
                     last ? kColumns : columns);
  }
  grid_->setRowStretch(1, 2);
  grid_->setRowStretch(2, inRow == 2 ? 2 : 0);
}

void RunCharts::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place();
}

void RunCharts::setCurves(std::vector<Curve> curves) {
  curves_ = std::move(curves);
  for (PlotView* plot : {loss_, accuracy_, rate_, speed_, memory_}) plot->fit();
  if (isVisible()) draw();
}

void RunCharts::refresh() {
  if (!isVisible() || window()->isMinimized() || (later_->isActive() && !isOver())) return;
  const qint64 since = drawn_.isValid() ? drawn_.elapsed() : kDrawEveryMs;
  if (since >= kDrawEveryMs || isOver()) return drawSteps();
  later_->start(static_cast<int>(kDrawEveryMs - since));
}

/// Nothing comes after the end: what is drawn then has to be everything.
bool RunCharts::isOver() const {
  return std::ranges::all_of(curves_, [](const Curve& curve) { return curve.history->ended().has_value(); });
}

std::size_t RunCharts::epochsShown() const {
  std::size_t epochs = 0;
  for (const Curve& curve : curves_) epochs += curve.history->epochs().size();
  return epochs;
}

void RunCharts::drawSteps() {
  // Between two epochs only the loss is looked at closely; the quiet curves follow a few seconds later.
  const bool begun = rate_->series().value(0).x.size() > 1;
  const bool quick =
      curves_.size() == 1 && !isOver() && begun && epochsShown() == epochs_ && ++rounds_ < kQuietEvery;
  if (!quick) return draw();
  drawn_.start();
  const RunHistory& history = *curves_.front().history;
  QVector<PlotSeries> series = loss_->series();
  if (series.isEmpty()) return draw();
  series.front() =
      stepSeries(series.front().name, history, smoothed(history.stepLosses(), smoothing_->value() / 100.0),
                 series.front().color);
  loss_->setSeries(series);
}

void RunCharts::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  draw();
}

void RunCharts::draw() {
  drawn_.start();
  epochs_ = epochsShown();
  rounds_ = 0;
  const PlotAxis epochs{tr("Epoch"), {}, false, {}, true};
  loss_->setAxes(epochs, {tr("Loss"), {}, logarithmic_->isChecked()});
  accuracy_->setAxes(epochs, {tr("Accuracy"), tr("%"), false});
  // The small ones have their titles above them; beside them there is room for the unit alone.
  rate_->setAxes(epochs, {{}, {}, false, {}, true});
  speed_->setAxes(epochs, {tr("images/s"), {}, false, {}, true});
  memory_->setAxes(epochs, {tr("bytes"), {}, false, {}, true});
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
  memory_->setSeries({stepSeries(tr("memory"), history, history.stepMemory(), train)});
  for (PlotView* plot : {loss_, accuracy_}) plot->setLegendVisible(true);
  for (PlotView* plot : {rate_, speed_, memory_}) plot->setLegendVisible(false);
}

void RunCharts::showSeveral() {
  QVector<PlotSeries> losses;
  QVector<PlotSeries> accuracies;
  QVector<PlotSeries> rates;
  QVector<PlotSeries> speeds;
  QVector<PlotSeries> memories;
  const double weight = smoothing_->value() / 100.0;
  int number = 0;
  for (const Curve& curve : curves_) {
    const QColor color = seriesColor(number);
    const Qt::PenStyle dash = seriesDash(number++);
    losses.append(epochSeries(curve.name, *curve.history, Which::ValLoss, color, dash));
    accuracies.append(epochSeries(curve.name, *curve.history, Which::ValTop1, color, dash));
    rates.append(stepSeries(curve.name, *curve.history, curve.history->stepRates(), color));
    memories.append(stepSeries(curve.name, *curve.history, curve.history->stepMemory(), color));
    speeds.append(
        stepSeries(curve.name, *curve.history, smoothed(curve.history->stepSpeeds(), weight), color));
  }
  loss_->setSeries(losses);
  memory_->setSeries(memories);
  accuracy_->setSeries(accuracies);
  rate_->setSeries(rates);
  speed_->setSeries(speeds);
  for (PlotView* plot : {loss_, accuracy_, rate_, speed_, memory_})
    plot->setLegendVisible(curves_.size() > 1);
}

}  // namespace effnet
