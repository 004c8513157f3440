#include "widgets/run/reliability_view.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/models/review_model.h"
#include "widgets/plots/plot_view.h"

#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

namespace effnet {

ReliabilityView::ReliabilityView(QWidget* parent) : QWidget(parent), plot_(new PlotView), text_(new QLabel) {
  text_->setProperty("kind", "muted");
  text_->setWordWrap(true);
  plot_->setLegendVisible(true);
  plot_->setAxes({tr("Confidence"), tr("%"), false}, {tr("Right answers"), tr("%"), false, {}, true});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, spacing::kMedium, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(text_);
  column->addWidget(plot_, 1);
  setSteps({});
}

void ReliabilityView::setHint(const QString& hint) {
  hint_ = hint;
  setSteps({});
}

void ReliabilityView::setSteps(const std::vector<ReliabilityStep>& steps) {
  PlotSeries ideal{.name = tr("calibrated"), .x = {0, 100}, .y = {0, 100}};
  ideal.color = seriesColor(Series::Baseline);
  ideal.dash = Qt::DashLine;
  PlotSeries measured{.name = tr("this network"), .kind = PlotSeries::Kind::LineAndPoints};
  measured.color = seriesColor(Series::Compound);
  for (const ReliabilityStep& step : steps) {
    if (step.images == 0) continue;
    measured.x.append(100 * step.confidence);
    measured.y.append(100 * step.accuracy);
    measured.labels.append(tr("%n picture(s)", nullptr, step.images));
  }
  plot_->setSeries({ideal, measured});
  const double error = calibrationError(steps);
  text_->setText(std::isnan(error) ? hint_
                                   : tr("Expected calibration error %1, over %2 steps of confidence. Below "
                                        "the line the network is surer than it is right.")
                                         .arg(percent(error))
                                         .arg(measured.x.size()));
}

}  // namespace effnet
