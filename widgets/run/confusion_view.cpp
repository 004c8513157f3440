#include "widgets/run/confusion_view.h"

#include "widgets/common/drag_out.h"
#include "widgets/common/dragged_data.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace effnet {
namespace {

constexpr double kSmallestNumber = 0.7;  // of the caption's size; below this nobody reads them
constexpr int kLongestLabel = 110;       ///< pixels
constexpr double kTightestLine = 0.8;    ///< of a line of names to the next, of their height

using Counts = std::vector<std::vector<int>>;

/// What is no square is no confusion matrix; a damaged line must not be painted beyond its end.
bool isSquare(const Counts& counts) {
  return std::ranges::all_of(counts, [&](const auto& row) { return row.size() == counts.size(); });
}

double shareIn(const Counts& all, int row, int column) {
  const std::vector<int>& counts = all[static_cast<std::size_t>(row)];
  const int total = std::accumulate(counts.begin(), counts.end(), 0);
  return total > 0 ? static_cast<double>(counts[static_cast<std::size_t>(column)]) / total : 0;
}

}  // namespace

ConfusionView::ConfusionView(QWidget* parent) : QWidget(parent) {
  setLayoutDirection(Qt::LeftToRight);  // axes and scales do not turn with the language
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Confusion matrix"));
  new DragOut(
      this, [this](const QPoint&) { return !counts_.empty(); }, [this] { return toDrag(); });
}

/// As numbers for documents, as a picture for the rest.
std::unique_ptr<QMimeData> ConfusionView::toDrag() {
  QList<QStringList> rows{{tr("true \\ predicted")}};
  const int classes = static_cast<int>(counts_.size());
  for (int row = 0; row < classes; ++row) {
    rows.first() << label(row);
    QStringList cells{label(row)};
    for (int column = 0; column < classes; ++column) {
      const QString text = cellText(row, column);
      cells << (text.isEmpty() ? QStringLiteral("0") : text);
    }
    rows << cells;
  }
  auto dragged = tableToDrag(rows);
  if (dragged != nullptr) dragged->setImageData(grab().toImage());
  return dragged;
}

void ConfusionView::setMatrix(const std::vector<std::vector<int>>& counts,
                              const std::vector<std::string>& labels, const QString& note) {
  note_ = note;
  counts_ = isSquare(counts) ? counts : Counts();
  other_.clear();
  labels_ = labels;
  hovered_ = {-1, -1};
  update();
}

void ConfusionView::setDifference(const Counts& first, const Counts& second,
                                  const std::vector<std::string>& labels) {
  const bool comparable = isSquare(first) && isSquare(second) && first.size() == second.size();
  setMatrix(comparable ? second : Counts(), labels);
  if (comparable) other_ = first;
}

QString ConfusionView::label(int index) const {
  return index >= 0 && static_cast<std::size_t>(index) < labels_.size()
             ? QString::fromStdString(labels_[static_cast<std::size_t>(index)])
             : QString::number(index);
}

double ConfusionView::share(int row, int column) const {
  return shareIn(counts_, row, column);
}

double ConfusionView::value(int row, int column) const {
  return share(row, column) - (other_.empty() ? 0 : shareIn(other_, row, column));
}

QString ConfusionView::cellText(int row, int column) const {
  if (other_.empty()) {
    const int count = counts_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    return count > 0 ? QString::number(count) : QString();
  }
  const int points = qRound(100 * value(row, column));
  return points == 0 ? QString() : (points > 0 ? QStringLiteral("+%1") : QStringLiteral("%1")).arg(points);
}

QColor ConfusionView::cellColor(int row, int column) const {
  const Theme& theme = Theme::current();
  const double amount = value(row, column);
  if (amount == 0) return mixed(theme.panel, theme.line, 0.45);
  if (other_.empty())
    return mixed(theme.panel, row == column ? theme.accent : theme.bad, 0.06 + 0.86 * amount);
  const bool better = (amount > 0) == (row == column);
  return mixed(theme.panel, better ? theme.good : theme.bad, 0.1 + 0.8 * std::abs(amount));
}

ConfusionView::Geometry ConfusionView::geometry() const {
  const int classes = static_cast<int>(counts_.size());
  if (classes == 0) return {};
  const QFontMetrics metrics(captionFont());
  int longest = 0;
  for (int index = 0; index < classes; ++index)
    longest = std::max(longest, metrics.horizontalAdvance(label(index)));
  const int margin = std::min(longest + 2, kLongestLabel) + spacing::kSmall;
  const double bottom = metrics.height() + spacing::kTiny;
  const double side = std::max(1.0, std::min((width() - margin - 2.0), height() - margin - bottom) / classes);
  return {QRectF(margin, margin, side * classes, side * classes), side};
}

QPoint ConfusionView::cellAt(const QPointF& position) const {
  const Geometry place = geometry();
  if (place.side <= 0 || !place.cells.contains(position)) return {-1, -1};
  const int last = static_cast<int>(counts_.size()) - 1;
  return {std::min(last, static_cast<int>((position.x() - place.cells.x()) / place.side)),
          std::min(last, static_cast<int>((position.y() - place.cells.y()) / place.side))};
}

void ConfusionView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(captionFont());
  if (counts_.empty()) {
    painter.setPen(Theme::current().muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("After the first epoch"));
    return;
  }
  const Geometry place = geometry();
  paintCells(painter, place);
  paintLabels(painter, place);
  QString caption = other_.empty() ? tr("rows: true · columns: predicted")
                                   : tr("percentage points, second run minus first");
  if (!note_.isEmpty()) caption += QStringLiteral(" · ") + note_;
  const double spare = width() - painter.fontMetrics().horizontalAdvance(caption) - 1.0;
  const double left = std::clamp(spare, 0.0, place.cells.left());
  painter.setPen(Theme::current().muted);
  painter.drawText(QRectF(left, place.cells.bottom() + spacing::kTiny, width() - left, 20), Qt::AlignLeft,
                   caption);
}

/// Sets a font in which the widest number fits into a cell; false where none is readable.
bool ConfusionView::shrinkToCells(QPainter& painter, double side) const {
  const int classes = static_cast<int>(counts_.size());
  int widest = 1;
  for (int row = 0; row < classes; ++row)
    for (int column = 0; column < classes; ++column)
      widest = std::max(widest, painter.fontMetrics().horizontalAdvance(cellText(row, column)));
  const double room = std::min((side - 5) / widest, (side - 3) / painter.fontMetrics().height());
  if (room < kSmallestNumber) return false;
  QFont font = painter.font();
  font.setPointSizeF(font.pointSizeF() * std::min(1.0, room));
  painter.setFont(font);
  return true;
}

void ConfusionView::paintCells(QPainter& painter, const Geometry& place) const {
  const Theme& theme = Theme::current();
  const int classes = static_cast<int>(counts_.size());
  const QFont names = painter.font();
  const bool numbers = shrinkToCells(painter, place.side);
  const double gap = place.side > 8 ? 1 : 0;
  for (int row = 0; row < classes; ++row) {
    for (int column = 0; column < classes; ++column) {
      const QRectF cell(place.cells.x() + column * place.side, place.cells.y() + row * place.side,
                        place.side - gap, place.side - gap);
      const QColor color = cellColor(row, column);
      painter.fillRect(cell, color);
      if (!numbers) continue;
      const bool dark = contrastRatio(Qt::black, color) > contrastRatio(Qt::white, color);
      painter.setPen(dark ? Qt::black : Qt::white);  // one of them has 4.5:1 on any colour
      painter.drawText(cell, Qt::AlignCenter, cellText(row, column));
    }
  }
  painter.setFont(names);
  if (hovered_.x() >= 0) {
    painter.setPen(QPen(theme.text, 2));
    painter.drawRect(QRectF(place.cells.x() + hovered_.x() * place.side,
                            place.cells.y() + hovered_.y() * place.side, place.side - gap, place.side - gap));
  }
}

void ConfusionView::paintLabels(QPainter& painter, const Geometry& place) const {
  painter.setPen(Theme::current().muted);
  const QFontMetrics metrics = painter.fontMetrics();
  const int room = static_cast<int>(place.cells.x()) - spacing::kSmall;
  const double line = metrics.height();
  // Where the cells are smaller than a line, some of the names say where in the list one is.
  const int step = std::max(1, static_cast<int>(std::ceil(kTightestLine * line / place.side)));
  for (int index = 0; index < static_cast<int>(counts_.size()); index += step) {
    const QString text = metrics.elidedText(label(index), Qt::ElideRight, room);
    const double middle = (index + 0.5) * place.side;
    painter.drawText(QRectF(0, place.cells.y() + middle - line / 2, room, line),
                     Qt::AlignRight | Qt::AlignVCenter, text);
    painter.save();
    painter.translate(place.cells.x() + middle, place.cells.y() - spacing::kTiny);
    painter.rotate(-90);
    painter.drawText(QRectF(0, -line / 2, room, line), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
  }
}

void ConfusionView::mouseMoveEvent(QMouseEvent* event) {
  const QPoint cell = cellAt(event->position());
  if (cell != hovered_) {
    hovered_ = cell;
    update();
  }
  if (cell.x() < 0)
    QToolTip::hideText();
  else
    QToolTip::showText(event->globalPosition().toPoint(), cellInWords(cell), this);
}

QString ConfusionView::cellInWords(const QPoint& cell) const {
  const int count = counts_[static_cast<std::size_t>(cell.y())][static_cast<std::size_t>(cell.x())];
  QString text = tr("%1 taken for %2: %3 (%4)")
                     .arg(label(cell.y()), label(cell.x()))
                     .arg(count)
                     .arg(percent(share(cell.y(), cell.x())));
  if (!other_.empty())
    text += QLatin1Char('\n') + tr("in the first run %1").arg(percent(shareIn(other_, cell.y(), cell.x())));
  return text;
}

QString ConfusionView::inWords() const {
  if (counts_.empty()) return tr("After the first epoch");
  constexpr qsizetype kMostSpelled = 60;  // a matrix of many classes would be read for hours
  QStringList words;
  for (int row = 0; row < static_cast<int>(counts_.size()); ++row)
    for (int column = 0; column < static_cast<int>(counts_.size()); ++column)
      if (value(row, column) != 0 && words.size() < kMostSpelled)
        words << cellInWords({column, row}).replace(u'\n', QStringLiteral(", "));
  return words.join(QStringLiteral(". "));
}

void ConfusionView::moveTo(const QPoint& cell) {
  const int last = static_cast<int>(counts_.size()) - 1;
  hovered_ = {std::clamp(cell.x(), 0, last), std::clamp(cell.y(), 0, last)};
  update();
  const Geometry place = geometry();
  const QPointF at = place.cells.topLeft() + (QPointF(hovered_) + QPointF(0.5, 0.5)) * place.side;
  QToolTip::showText(mapToGlobal(at.toPoint()), cellInWords(hovered_), this);
}

/// The arrows go from cell to cell, Enter opens one as a click does.
void ConfusionView::keyPressEvent(QKeyEvent* event) {
  if (counts_.empty()) return QWidget::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Left:
      return moveTo(hovered_ - QPoint(1, 0));
    case Qt::Key_Right:
      return moveTo(hovered_ + QPoint(1, 0));
    case Qt::Key_Up:
      return moveTo(hovered_ - QPoint(0, 1));
    case Qt::Key_Down:
      return moveTo(hovered_ + QPoint(0, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (hovered_.x() >= 0) Q_EMIT cellClicked(hovered_.y(), hovered_.x());
      return;
    default:
      return QWidget::keyPressEvent(event);
  }
}

void ConfusionView::mouseReleaseEvent(QMouseEvent* event) {
  const QPoint cell = cellAt(event->position());
  if (cell.x() >= 0) Q_EMIT cellClicked(cell.y(), cell.x());
}

void ConfusionView::leaveEvent(QEvent*) {
  hovered_ = {-1, -1};
  update();
}

}  // namespace effnet
