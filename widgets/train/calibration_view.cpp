#include "widgets/train/calibration_view.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/models/review_model.h"
#include "widgets/plots/plot_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace effnet {

CalibrationView::CalibrationView(QWidget* parent) : QWidget(parent), plot_(new PlotView), text_(new QLabel) {
  text_->setProperty("kind", "muted");
  text_->setWordWrap(true);
  plot_->setLegendVisible(true);
  plot_->setAxes({tr("Confidence"), tr("%"), false}, {tr("Right answers"), tr("%"), false, {}, true});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, spacing::kMedium, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(text_);
  column->addWidget(plot_, 1);
  setReview({});
}

void CalibrationView::setReview(const RunReview& review) {
  const std::vector<ConfidenceBin> bins = confidenceBins(review);
  PlotSeries ideal;
  ideal.name = tr("calibrated");
  ideal.color = Theme::current().muted;
  ideal.dash = Qt::DashLine;
  ideal.x = {0, 100};
  ideal.y = {0, 100};
  PlotSeries measured;
  measured.name = tr("this network");
  measured.kind = PlotSeries::Kind::LineAndPoints;
  measured.color = seriesColor(0);
  for (const ConfidenceBin& bin : bins) {
    measured.x.append(100 * bin.confidence);
    measured.y.append(100 * bin.accuracy);
    measured.labels.append(tr("%n picture(s)", nullptr, bin.images));
  }
  plot_->setSeries({ideal, measured});
  text_->setText(bins.empty()
                     ? tr("Known once the validation pictures were looked through, under Mistakes.")
                     : tr("Expected calibration error %1, over %2 steps of confidence. Below the line the "
                          "network is surer than it is right.")
                           .arg(percent(calibrationError(bins)))
                           .arg(bins.size()));
}

}  // namespace effnet
