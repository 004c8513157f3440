#include "widgets/checkpoint/tensor_panel.h"

#include "widgets/checkpoint/tensor_table_model.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plot_view.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace effnet {
namespace {

/// A staircase: a bin's count from its left to its right edge.
PlotSeries staircase(const TensorFigures& figures) {
  PlotSeries series;
  series.name = TensorPanel::tr("Elements");
  series.color = Theme::current().accent;
  const auto bins = figures.histogram.size();
  const double step = (figures.maximum - figures.minimum) / static_cast<double>(bins);
  for (std::size_t bin = 0; bin < bins; ++bin) {
    const double left = figures.minimum + step * static_cast<double>(bin);
    const auto count = static_cast<double>(figures.histogram[bin]);
    series.x << left << left + step;
    series.y << count << count;
  }
  return series;
}

}  // namespace

TensorPanel::TensorPanel(QWidget* parent)
    : QWidget(parent), name_(new QLabel), histogram_(new PlotView), rows_(new QFormLayout) {
  name_->setFont(strongFont());
  name_->setWordWrap(true);
  name_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  histogram_->setAxes({tr("Value")}, {tr("Elements"), {}, false, {}, true});
  histogram_->setLegendVisible(false);
  histogram_->setMinimumHeight(220);
  rows_->setContentsMargins(0, 0, 0, 0);
  rows_->setVerticalSpacing(spacing::kTiny);
  rows_->setHorizontalSpacing(spacing::kMedium);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(name_);
  column->addWidget(histogram_, 1);
  column->addLayout(rows_);
  clear();
}

void TensorPanel::clear() {
  name_->setText(tr("Select a tensor in the table."));
  histogram_->hide();
  while (rows_->rowCount() > 0) rows_->removeRow(0);
}

void TensorPanel::setRow(const QString& caption, const QString& value) {
  auto* title = new QLabel(caption);
  title->setProperty("kind", "muted");
  title->setFont(captionFont());
  auto* text = new QLabel(value);
  text->setFont(captionFont());
  text->setWordWrap(true);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  rows_->addRow(title, text);
}

void TensorPanel::showTensor(const TensorRow& row) {
  clear();
  // Names have no spaces; a place to break after each dot keeps the panel narrow.
  name_->setText(QString::fromStdString(row.name).replace(QLatin1Char('.'), QStringLiteral(".\u200b")));
  setRow(tr("State"), stateText(row));
  setRow(tr("Shape"), shapeText(row.type.empty() ? row.wantedShape : row.shape));
  if (row.state == TensorState::WrongShape) setRow(tr("Needed"), shapeText(row.wantedShape));
  setRow(tr("Elements"), exactNumber(row.elements()));
  if (row.figures && !row.figures->histogram.empty()) {
    const TensorFigures& figures = *row.figures;
    histogram_->setSeries({staircase(figures)});
    histogram_->show();
    setRow(tr("Range"), tr("%1 … %2").arg(threeDigits(figures.minimum), threeDigits(figures.maximum)));
    setRow(tr("Mean"), threeDigits(figures.mean));
    setRow(tr("Deviation"), threeDigits(figures.deviation));
    setRow(tr("Zeros"), exactNumber(figures.zeros));
  }
  if (row.figures && row.figures->notFinite > 0)
    setRow(tr("Not finite"), exactNumber(row.figures->notFinite));
  if (!row.other.empty()) setRow(tr("In the other file"), QString::fromStdString(row.other));
  if (row.change == TensorChange::Changed) {
    setRow(tr("Largest difference"), threeDigits(row.largest));
    setRow(tr("Relative difference"), percent(row.relative, 3));
  }
}

}  // namespace effnet
