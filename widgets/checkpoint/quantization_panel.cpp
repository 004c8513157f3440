#include "widgets/checkpoint/quantization_panel.h"

#include "widgets/checkpoint/quantization_model.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plot_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>

namespace effnet {
namespace {

constexpr int kPlotHeight = 200;
constexpr int kNarrowestNumber = 72;  // pixels
constexpr int kWidestName = 280;

/// What it cost, as the file says.
QString costOf(const QuantizationDetails& details) {
  QStringList parts;
  if (std::isfinite(details.top1)) {
    parts << QuantizationPanel::tr("Top-1 %1, in float %2, on %3 pictures of a known class")
                 .arg(percent(details.top1), percent(details.floatTop1))
                 .arg(details.labelled);
    if (std::isfinite(details.naiveTop1))
      parts << QuantizationPanel::tr("with one scale a tensor and no calibration of ranges %1")
                   .arg(percent(details.naiveTop1));
  }
  if (std::isfinite(details.agreement))
    parts << QuantizationPanel::tr("%1 of %2 pictures answered as in float")
                 .arg(percent(details.agreement))
                 .arg(details.images);
  if (std::isfinite(details.correlation))
    parts << QuantizationPanel::tr("correlation of the logits %1").arg(threeDigits(details.correlation));
  QStringList kept;
  for (const std::string& word : details.kept) kept << QString::fromStdString(word);
  if (!kept.isEmpty())
    parts << QuantizationPanel::tr("stages in float: %1").arg(kept.join(QStringLiteral(", ")));
  parts << QuantizationPanel::tr("calibrated with %1 pictures").arg(details.calibrationImages);
  return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

PlotSeries staircase(const std::vector<std::int64_t>& counts, double least, double greatest) {
  PlotSeries series;
  series.name = QuantizationPanel::tr("Values");
  series.color = Theme::current().accent;
  const double step = counts.empty() ? 0 : (greatest - least) / static_cast<double>(counts.size());
  for (std::size_t bin = 0; bin < counts.size(); ++bin) {
    const double left = least + step * static_cast<double>(bin);
    // One value more, so that the tails are seen on a logarithmic axis.
    const double count = static_cast<double>(counts[bin]) + 1;
    series.x << left << left + step;
    series.y << count << count;
  }
  return series;
}

}  // namespace

QuantizationPanel::QuantizationPanel(QWidget* parent)
    : QWidget(parent),
      summary_(new QLabel),
      model_(new QuantizationModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      table_(new QTableView),
      histogram_(new PlotView) {
  setObjectName(QStringLiteral("quantizationPanel"));
  summary_->setObjectName(QStringLiteral("quantizationSummary"));
  summary_->setWordWrap(true);
  sorted_->setSourceModel(model_);
  sorted_->setSortRole(Qt::EditRole);
  table_->setObjectName(QStringLiteral("quantizationTable"));
  table_->setModel(sorted_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(-1, Qt::AscendingOrder);  // forward order until a header is clicked
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setShowGrid(false);
  table_->setWordWrap(false);
  table_->setTextElideMode(Qt::ElideMiddle);
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setHighlightSections(false);
  histogram_->setObjectName(QStringLiteral("quantizationHistogram"));
  histogram_->setAxes({tr("Value")}, {tr("Values, and 1"), {}, true});
  histogram_->setLegendVisible(false);
  histogram_->setMinimumHeight(kPlotHeight);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(summary_);
  column->addWidget(table_, 2);
  column->addWidget(histogram_, 1);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &QuantizationPanel::showRow);
}

void QuantizationPanel::showDetails(const QuantizationDetails& details) {
  summary_->setText(costOf(details));
  model_->setDetails(details);
  table_->resizeColumnsToContents();
  for (int column = 0; column < QuantizationModel::Columns; ++column) {
    const int width = table_->columnWidth(column);
    table_->setColumnWidth(column, column == QuantizationModel::Name ? std::min(width, kWidestName)
                                                                     : std::max(width, kNarrowestNumber));
  }
  if (sorted_->rowCount() > 0) table_->selectRow(0);
}

void QuantizationPanel::showRow() {
  const QModelIndex index = sorted_->mapToSource(table_->currentIndex());
  QVector<PlotSeries> series;
  QVector<PlotMarker> markers;
  if (index.isValid()) {
    const QColor edge = Theme::current().warning;
    if (const QuantizedTensorRow* tensor = model_->tensorAt(index.row())) {
      series << staircase(tensor->histogram, tensor->least, tensor->greatest);
      if (tensor->scale > 0)
        markers << PlotMarker{tensor->low(), qQNaN(), tr("byte 0"), edge}
                << PlotMarker{tensor->high(), qQNaN(), tr("byte 255"), edge};
    } else if (const QuantizedWeightsRow* weights = model_->weightsAt(index.row())) {
      series << staircase(weights->histogram, weights->least, weights->greatest);
    }
  }
  histogram_->setSeries(series);
  histogram_->setMarkers(markers);
  histogram_->setVisible(!series.isEmpty());
}

}  // namespace effnet
