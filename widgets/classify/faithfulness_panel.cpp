#include "widgets/classify/faithfulness_panel.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plot_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace effnet {
namespace {

constexpr int kUsualSteps = 20;
constexpr int kMostSteps = 4096;

PlotSeries curve(const QString& name, const std::vector<double>& values, int color) {
  PlotSeries series{.name = name};
  series.color = seriesColor(color);
  series.dash = seriesDash(color);
  const auto steps = static_cast<double>(values.size()) - 1;
  for (std::size_t i = 0; i < values.size(); ++i) {
    series.x.append(100 * static_cast<double>(i) / steps);
    series.y.append(values[i]);
  }
  return series;
}

}  // namespace

FaithfulnessPanel::FaithfulnessPanel(QWidget* parent)
    : QWidget(parent),
      measure_(new QPushButton(tr("Measure"))),
      steps_(new QSpinBox),
      text_(new QLabel),
      plot_(new PlotView) {
  setObjectName(QStringLiteral("faithfulness"));
  measure_->setObjectName(QStringLiteral("measureMap"));
  measure_->setToolTip(
      tr("Takes away what the map marks, and the rest, and looks what becomes of the answer: two forward "
         "passes a "
         "step, and ten."));
  steps_->setObjectName(QStringLiteral("measureSteps"));
  steps_->setRange(1, kMostSteps);
  steps_->setValue(kUsualSteps);
  steps_->setSuffix(tr(" steps"));
  steps_->setToolTip(
      tr("Of both curves. RISE takes one for each row of pixels, 224 for a network of 224 pixels."));
  text_->setProperty("kind", "muted");
  text_->setFont(captionFont());
  text_->setWordWrap(true);
  plot_->setMinimumHeight(160);
  plot_->setAxes({.label = tr("Pixels"), .unit = QStringLiteral("%")},
                 {.label = tr("Probability"), .fromZero = true});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  auto* row = new QHBoxLayout;
  row->addWidget(measure_, 1);
  row->addWidget(steps_);
  column->addLayout(row);
  column->addWidget(text_);
  column->addWidget(plot_);
  connect(measure_, &QPushButton::clicked, this, &FaithfulnessPanel::measureRequested);
  reset(false);
}

int FaithfulnessPanel::steps() const {
  return steps_->value();
}

void FaithfulnessPanel::reset(bool possible) {
  measure_->setEnabled(possible);
  text_->setText(tr("Does the answer hang on what the map marks?"));
  plot_->hide();
}

void FaithfulnessPanel::showBusy() {
  measure_->setEnabled(false);
  text_->setText(tr("Measuring…"));
}

void FaithfulnessPanel::showMeasures(const MapMeasures& measures) {
  measure_->setEnabled(true);
  QStringList lines{
      tr("Deletion %1 (low is faithful), insertion %2 (high is faithful), in %n step(s)", nullptr,
         measures.steps)
          .arg(threeDigits(measures.deletionArea), threeDigits(measures.insertionArea)),
      measures.increase
          ? tr("Shown the marked part alone, the network is surer.")
          : tr("Shown the marked part alone, it loses %1 of its probability.").arg(percent(measures.drop)),
      tr("ROAD %1 (above 0 is faithful)").arg(threeDigits(measures.road))};
  if (measures.hasBoxes) {
    lines.append((measures.peakInside ? tr("The peak lies in the object's box; IoU %1.")
                                      : tr("The peak lies outside the object's box; IoU %1."))
                     .arg(threeDigits(measures.iou)));
  }
  text_->setText(lines.join(QLatin1Char('\n')));
  plot_->setSeries(
      {curve(tr("deletion"), measures.deletion, 0), curve(tr("insertion"), measures.insertion, 1)});
  plot_->show();
}

void FaithfulnessPanel::showError(const QString& sentence) {
  measure_->setEnabled(true);
  text_->setText(sentence);
}

}  // namespace effnet
