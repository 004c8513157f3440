#include "widgets/runs/parallel_plot.h"

#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

constexpr double kNear = 8;  // pixels from a line at which it counts as meant
constexpr int kSide = 48;

double distanceToSegment(const QPointF& point, const QPointF& from, const QPointF& to) {
  const QPointF along = to - from;
  const double length = QPointF::dotProduct(along, along);
  const double share =
      length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
  const QPointF away = point - (from + share * along);
  return std::hypot(away.x(), away.y());
}

}  // namespace

ParallelPlot::ParallelPlot(QWidget* parent) : QWidget(parent) {
  setLayoutDirection(Qt::LeftToRight);  // axes and scales do not turn with the language
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Settings of the runs against their score"));
}

ParallelPlot::Scale ParallelPlot::scaleOf(const Axis& axis) {
  QVector<double> numbers;
  bool numeric = true;
  for (const QString& value : axis.values) {
    bool ok = false;
    numbers.append(value.toDouble(&ok));
    numeric = numeric && ok;
  }
  Scale scale;
  if (!numeric) {
    QStringList words(axis.values);
    words.removeDuplicates();
    words.sort();
    for (qsizetype run = 0; run < axis.values.size(); ++run)
      numbers[run] = static_cast<double>(words.indexOf(axis.values[run]));
    scale.low = words.value(0);
    scale.high = words.value(words.size() - 1);
  }
  const auto [low, high] = std::minmax_element(numbers.begin(), numbers.end());
  if (numbers.isEmpty()) return scale;
  if (numeric) {
    scale.low = QLocale().toString(*low, 'g', 4);
    scale.high = QLocale().toString(*high, 'g', 4);
  }
  for (const double number : numbers)
    scale.places.append(*high > *low ? (number - *low) / (*high - *low) : 0.5);
  return scale;
}

void ParallelPlot::setAxes(const QVector<Axis>& axes, const QStringList& names) {
  axes_ = axes;
  names_ = names;
  scales_.clear();
  for (const Axis& axis : axes_) scales_.append(scaleOf(axis));
  hovered_ = -1;
  chosen_.clear();
  update();
}

void ParallelPlot::setChosen(const QList<int>& runs) {
  chosen_ = runs;
  update();
}

double ParallelPlot::step() const {
  return axes_.size() > 1 ? (width() - 2.0 * kSide) / static_cast<double>(axes_.size() - 1) : 0;
}

bool ParallelPlot::namesShareALine() const {
  const QFontMetrics metrics(captionFont());
  return std::ranges::all_of(axes_, [&](const Axis& axis) {
    return axes_.size() < 2 || metrics.horizontalAdvance(axis.name) + spacing::kSmall <= step();
  });
}

QRectF ParallelPlot::area() const {
  const int text = QFontMetrics(captionFont()).height();
  const int lines = namesShareALine() ? 1 : 2;
  return QRectF(rect()).adjusted(kSide, 2.0 * lines * text + spacing::kSmall, -kSide,
                                 -1.0 * lines * text - spacing::kSmall);
}

QPolygonF ParallelPlot::lineOf(int run) const {
  QPolygonF line;
  const QRectF box = area();
  for (int axis = 0; axis < scales_.size(); ++axis)
    line.append({box.left() + axis * step(), box.bottom() - scales_[axis].places.value(run) * box.height()});
  return line;
}

int ParallelPlot::runAt(const QPointF& position) const {
  int best = -1;
  double nearest = kNear;
  for (int run = 0; run < names_.size(); ++run) {
    const QPolygonF line = lineOf(run);
    for (int part = 1; part < line.size(); ++part) {
      const double distance = distanceToSegment(position, line[part - 1], line[part]);
      if (distance >= nearest) continue;
      nearest = distance;
      best = run;
    }
  }
  return best;
}

void ParallelPlot::paintAxes(QPainter& painter) const {
  const Theme& theme = Theme::current();
  const QRectF box = area();
  const QFontMetrics metrics(captionFont());
  const bool together = namesShareALine();
  for (int axis = 0; axis < axes_.size(); ++axis) {
    const double x = box.left() + axis * step();
    painter.setPen(theme.edge);
    painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    const double room = axes_.size() > 1 ? (together ? 1 : 2) * step() - spacing::kSmall : 4.0 * kSide;
    const auto write = [&](double y, const QString& text, const QColor& color) {
      painter.setPen(color);
      const QString fitting = metrics.elidedText(text, Qt::ElideMiddle, static_cast<int>(room));
      double left = x - metrics.horizontalAdvance(fitting) / 2.0;
      left = std::clamp(left, 0.0, std::max(0.0, width() - 1.0 * metrics.horizontalAdvance(fitting)));
      painter.drawText(QPointF(left, y), fitting);
    };
    // Where they would meet, every second axis has its texts a line lower.
    const double lower = together || axis % 2 == 0 ? 0 : metrics.height();
    const double upper = together ? 0 : metrics.height() - lower;
    write(metrics.ascent() + lower, axes_[axis].name, theme.text);
    write(box.top() - spacing::kTiny - upper, scales_[axis].high, theme.muted);
    write(box.bottom() + metrics.ascent() + spacing::kTiny + lower, scales_[axis].low, theme.muted);
  }
}

void ParallelPlot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(captionFont());
  const Theme& theme = Theme::current();
  if (names_.size() < 2) {
    painter.setPen(theme.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Choose several measured runs in the table, or one of a sweep."));
    return;
  }
  QList<int> order;
  for (int run = 0; run < names_.size(); ++run) order.append(run);
  const auto score = [&](int run) { return scales_.last().places.value(run); };
  std::ranges::sort(order, [&](int left, int right) { return score(left) < score(right); });
  const bool some = hovered_ >= 0 || !chosen_.isEmpty();
  for (const int run : order) {
    const bool lifted = run == hovered_ || chosen_.contains(run);
    QColor color = mixed(theme.line, theme.accent, score(run));
    if (some && !lifted) color = mixed(theme.window, color, 0.35);
    painter.setPen(QPen(color, lifted ? 2.6 : 1.4));
    painter.drawPolyline(lineOf(run));
  }
  paintAxes(painter);
}

void ParallelPlot::mouseMoveEvent(QMouseEvent* event) {
  const int run = runAt(event->position());
  if (run != hovered_) {
    hovered_ = run;
    update();
  }
  if (run < 0) return QToolTip::hideText();
  QToolTip::showText(event->globalPosition().toPoint(), runInWords(run), this);
}

QString ParallelPlot::runInWords(int run) const {
  QStringList lines{names_[run]};
  for (const Axis& axis : axes_) lines.append(axis.name + QStringLiteral(": ") + axis.values.value(run));
  return lines.join(QLatin1Char('\n'));
}

QString ParallelPlot::inWords() const {
  if (names_.size() < 2) return tr("Choose several measured runs in the table, or one of a sweep.");
  QStringList runs;
  for (int run = 0; run < names_.size(); ++run) runs << runInWords(run).replace(u'\n', QStringLiteral(", "));
  return runs.join(QStringLiteral(". "));
}

/// Up and down lift one run after the other out, Enter chooses it.
void ParallelPlot::keyPressEvent(QKeyEvent* event) {
  const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
  const bool chosen = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (names_.size() < 2 || (step == 0 && !chosen)) return QWidget::keyPressEvent(event);
  if (chosen) {
    if (hovered_ >= 0) Q_EMIT runClicked(hovered_);
    return;
  }
  hovered_ = std::clamp(hovered_ + step, 0, static_cast<int>(names_.size()) - 1);
  update();
  QToolTip::showText(mapToGlobal(rect().center()), runInWords(hovered_), this);
}

void ParallelPlot::mousePressEvent(QMouseEvent* event) {
  const int run = runAt(event->position());
  if (run >= 0) Q_EMIT runClicked(run);
}

void ParallelPlot::leaveEvent(QEvent*) {
  hovered_ = -1;
  update();
}

}  // namespace effnet
