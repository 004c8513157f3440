#include "widgets/plots/label_placement.h"
#include "widgets/plots/plot_view.h"
#include "widgets/plots/series_colors.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace effnet {
namespace {

constexpr int kLabelGap = 7;           // pixels between a point and its name
constexpr int kTextMargins = 4;        // above and below a name together, pixels
constexpr qsizetype kMostJoined = 64;  // points of a line that names keep off

}  // namespace

void PlotView::placeLabels() {
  for (QCPItemText* label : labels_) plot_->removeItem(label);
  labels_.clear();
  for (const PlotSeries& one : series_) {
    if (!one.visible) continue;
    for (int i = 0; i < one.labels.size() && i < one.x.size(); ++i) {
      if (one.labels[i].isEmpty()) continue;
      auto* label = new QCPItemText(plot_);
      label->setText(one.labels[i]);
      label->position->setCoords(one.x[i], one.y[i]);
      label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
      label->setPadding(QMargins(kLabelGap, kTextMargins / 2, kLabelGap, kTextMargins / 2));
      label->setFont(QFont(font().family(), std::max(6, font().pointSize() - 2)));
      label->setColor(palette().color(QPalette::PlaceholderText));
      labels_ << label;
    }
  }
}

void PlotView::placeMarkers() {
  for (QCPAbstractItem* item : markerItems_) plot_->removeItem(item);
  markerItems_.clear();
  markerTexts_.clear();
  for (const PlotMarker& marker : markers_) {
    const QColor color =
        marker.color.isValid() ? drawnColor(marker.color) : palette().color(QPalette::Highlight);
    auto* text = new QCPItemText(plot_);
    text->setText(marker.label);
    text->setColor(color);
    text->setPadding(QMargins(6, kTextMargins / 2, 6, kTextMargins / 2));
    markerItems_ << text;
    markerTexts_ << text;
    if (std::isfinite(marker.y)) {
      auto* point = new QCPItemTracer(plot_);
      point->setStyle(QCPItemTracer::tsCircle);
      point->setSize(11);
      point->setPen(QPen(palette().color(QPalette::Base), 2));
      point->setBrush(color);
      point->position->setCoords(marker.x, marker.y);
      text->position->setCoords(marker.x, marker.y);
      text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
      markerItems_ << point;
      continue;
    }
    auto* line = new QCPItemStraightLine(plot_);
    line->setPen(QPen(color, 1.5, Qt::DashLine));
    line->point1->setCoords(marker.x, yAxis_.logarithmic ? 1 : 0);
    line->point2->setCoords(marker.x, yAxis_.logarithmic ? 10 : 1);
    text->position->setTypeX(QCPItemPosition::ptPlotCoords);
    text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(marker.x, 1);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    markerItems_ << line;
  }
}

bool PlotView::isEmpty() const {
  if (!markers_.isEmpty()) return false;
  return std::ranges::none_of(series_, [](const PlotSeries& one) {
    return std::ranges::any_of(one.y, [](double value) { return std::isfinite(value); });
  });
}

/// Without a value the axes' numbers would be invented.
void PlotView::showWhetherEmpty() {
  const bool empty = isEmpty();
  const auto show = [empty](QCPAxis* axis, const PlotAxis& options) {
    axis->setTicks(!empty);
    axis->setSubTicks(!empty && options.categories.isEmpty());
    axis->setTickLabels(!empty);
    // A line through each bar would tell nothing.
    axis->grid()->setVisible(!empty && options.categories.isEmpty());
  };
  show(plot_->xAxis, xAxis_);
  show(plot_->yAxis, yAxis_);
  if (!emptyText_) {
    emptyText_ = new QCPItemText(plot_);
    emptyText_->setObjectName(QStringLiteral("plotEmpty"));
    emptyText_->position->setType(QCPItemPosition::ptAxisRectRatio);
    emptyText_->position->setCoords(0.5, 0.5);
    setEmptyText({});
  }
  emptyText_->setVisible(empty);
  emptyText_->setColor(palette().color(QPalette::PlaceholderText));
  emptyText_->setFont(font());
}

void PlotView::setEmptyText(const QString& text) {
  if (!emptyText_) showWhetherEmpty();
  emptyText_->setText(text.isEmpty() ? tr("No values yet") : text);
  redraw();
}

/// Pixels; those of long curves are left out, since they leave no place beside them anyway.
QVector<QLineF> PlotView::linesUnderLabels() const {
  QVector<QLineF> lines;
  const auto pixel = [this](double x, double y) {
    return QPointF(plot_->xAxis->coordToPixel(x), plot_->yAxis->coordToPixel(y));
  };
  for (const PlotSeries& one : series_) {
    const bool joined = one.kind == PlotSeries::Kind::Line || one.kind == PlotSeries::Kind::LineAndPoints;
    if (!joined || !one.visible || one.x.size() > kMostJoined) continue;
    for (int i = 1; i < one.x.size(); ++i)
      lines << QLineF(pixel(one.x[i - 1], one.y[i - 1]), pixel(one.x[i], one.y[i]));
  }
  return lines;
}

/// Names stay inside the axes and apart; one that finds no place is left to hovering.
void PlotView::arrangeTexts() {
  const QRectF area = plot_->axisRect()->rect();
  QVector<QRectF> taken;
  for (int i = 0; i < markerTexts_.size(); ++i) {
    QCPItemText* text = markerTexts_[i];
    const QPointF point = text->position->pixelPosition();
    const bool onPoint = std::isfinite(markers_[i].y);
    const QFontMetricsF metrics(text->font());
    const double margins = text->padding().left() + text->padding().right();
    const double room = std::max(point.x() - area.left(), area.right() - point.x()) - margins;
    text->setText(metrics.elidedText(markers_[i].label, Qt::ElideRight, std::max(0.0, room)));
    const QSizeF size(metrics.horizontalAdvance(text->text()) + margins, metrics.height() + kTextMargins);
    const Qt::Alignment wanted = onPoint ? Qt::AlignRight | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignBottom;
    text->setPositionAlignment(alignmentInside(point, size, area, wanted));
    taken << rectBeside(point, size, text->positionAlignment());
  }
  const QVector<QLineF> lines = labels_.isEmpty() ? QVector<QLineF>() : linesUnderLabels();
  for (QCPItemText* label : labels_) {
    const QPointF point = label->position->pixelPosition();
    const QFontMetricsF metrics(label->font());
    const QSizeF size(metrics.horizontalAdvance(label->text()) + 2 * kLabelGap,
                      metrics.height() + kTextMargins);
    const std::optional<Qt::Alignment> side = freeSide(point, size, area, taken, lines);
    label->setVisible(side.has_value());
    if (!side) continue;
    label->setPositionAlignment(*side);
    taken << rectBeside(point, size, *side);
  }
}

}  // namespace effnet
