#include "widgets/drawing/network_drawing.h"

#include "widgets/common/number_format.h"
#include "widgets/common/text_cache.h"
#include "widgets/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QVarLengthArray>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

/// Of the two lines below a stage; larger with larger type.
double labelHeight() {
  return std::max(34.0, 2 * QFontMetricsF(captionFont()).height() + 2);
}

constexpr double kTop = 10;
constexpr double kMostGap = 10;
constexpr double kGapShare = 1.0 / 60;  // of the width, so that a small drawing is more than gaps
constexpr double kMostSkew = 0.16;      // of a slab's height: how far its upper side leans back
constexpr double kLeanShare = 0.06;     // of the width: how far the tallest slab may lean

QColor colorOf(const StageCost& stage) {
  if (stage.kind != StageKind::Body) return Theme::current().muted;
  switch (stage.op) {
    case Operator::FusedMBConv:
      return seriesColor(Series::Depth);
    case Operator::DepthwiseSeparable:
      return seriesColor(Series::Width);
    case Operator::BasicBlock:
      return seriesColor(Series::Resolution);
    case Operator::Bottleneck:
      return seriesColor(Series::Sixth);
    case Operator::MBConv:
      break;
  }
  return stage.kernel >= 5 ? seriesColor(Series::Compound) : seriesColor(Series::Fifth);
}

}  // namespace

NetworkDrawing::NetworkDrawing(QWidget* parent) : QWidget(parent) {
  setLayoutDirection(Qt::LeftToRight);  // axes and scales do not turn with the language
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Drawing of the network"));
}

void NetworkDrawing::setNetworks(const NetworkComparison& networks) {
  networks_ = networks;
  layOut();
  update();
}

void NetworkDrawing::setTitle(const QString& title) {
  title_ = title;
  update();
}

void NetworkDrawing::setSelectedStage(int stage) {
  if (selected_ == stage) return;
  selected_ = stage;
  update();
}

void NetworkDrawing::layOut() {
  columns_.clear();
  const auto& stages = networks_.scaled.analysis.stages;
  double tallest = 1;
  double natural = 0;
  const auto slabsOf = [](const StageCost& stage) {
    const double side = stage.kind == StageKind::Classifier ? 1 : stage.outResolution;
    return Slabs{stage.layers, std::sqrt(stage.outChannels), std::sqrt(side)};
  };
  for (std::size_t i = 0; i < stages.size(); ++i) {
    Column column;
    column.stage = stages[i].index;
    column.scaled = slabsOf(stages[i]);
    if (const StageCost* baseline = networks_.baselineStage(i)) column.baseline = slabsOf(*baseline);
    column.color = colorOf(stages[i]);
    tallest = std::max({tallest, column.scaled.height, column.baseline.height});
    natural += std::max(column.scaled.total(), column.baseline.total());
    columns_.push_back(column);
  }
  const double room = height() - labelHeight() - 2 * kTop;
  skew_ = std::min(kMostSkew, kLeanShare * width() / std::max(1.0, room));
  gap_ = std::min(kMostGap, kGapShare * width());
  const double tall = room / (1 + skew_) / tallest;
  const double lean = skew_ * tallest * tall;
  const double wide =
      std::max(0.01, (width() - 2 * gap_ - lean - gap_ * static_cast<double>(columns_.size())) / natural);
  double x = gap_;
  for (Column& column : columns_) {
    for (Slabs* slabs : {&column.scaled, &column.baseline}) {
      slabs->width *= wide;
      slabs->height *= tall;
    }
    const double span = std::max(column.scaled.total(), column.baseline.total());
    column.area = QRectF(x, kTop, span, height() - kTop);
    x += span + gap_;
  }
}

QRect NetworkDrawing::faceOf(const Column& column, const Slabs& slabs) const {
  const int floor = qRound(height() - labelHeight() - kTop);
  const int left = qRound(column.area.center().x() - slabs.total() / 2);
  return {QPoint(left, qRound(floor - slabs.height)),
          QPoint(std::max(left + 1, qRound(left + slabs.total())) - 1, floor - 1)};
}

void NetworkDrawing::paintGround(QPainter& painter) const {
  const Theme& theme = Theme::current();
  QRegion ground(rect());  // without the faces, which would only cover it
  for (const Column& column : columns_) ground -= faceOf(column, column.scaled);
  for (const QRect& part : ground) painter.fillRect(part, theme.panel);
  for (const Column& column : columns_)
    if (column.stage == selected_ || column.stage == hovered_)
      painter.fillRect(column.area.adjusted(-gap_ / 2, -kTop, gap_ / 2, 0),
                       mixed(theme.panel, theme.accent, 0.08));
}

void NetworkDrawing::paintSlabs(QPainter& painter, const Column& column, const Slabs& slabs,
                                bool outline) const {
  if (slabs.layers == 0) return;
  const QRect front = faceOf(column, slabs);
  const QRectF face(front);
  const double lean = std::round(face.height() * skew_);
  const QPointF back(lean, std::round(-lean * 0.6));
  // A line as wide as a pixel is a rectangle, which is filled several times faster than a line is drawn.
  const auto across = [](const QPointF& from, const QPointF& to) {
    return QRectF(from, QSizeF(to.x() - from.x() + 1, 1));
  };
  const auto down = [](const QPointF& from, const QPointF& to) {
    return QRectF(from, QSizeF(1, to.y() - from.y() + 1));
  };
  QVarLengthArray<QRectF, 64> upright{down(face.topLeft(), face.bottomLeft()),
                                      down(face.topRight(), face.bottomRight()),
                                      down(face.topRight() + back, face.bottomRight() + back),
                                      across(face.topLeft(), face.topRight()),
                                      across(face.bottomLeft(), face.bottomRight()),
                                      across(face.topLeft() + back, face.topRight() + back)};
  QPainterPath slanted;  // one stroke of all of them is quicker than a line at a time
  for (const QPointF& corner : {face.topLeft(), face.topRight(), face.bottomRight()}) {
    slanted.moveTo(corner);
    slanted.lineTo(corner + back);
  }
  const bool marked = column.stage == selected_ || column.stage == hovered_;
  const QColor color = marked ? mixed(column.color, Theme::current().text, 0.12) : column.color;
  // Only slanted edges are smoothed: faces and upright edges lie on whole pixels, and so they are sharp and
  // several times faster to draw, which is felt when φ moves.
  const QColor ink =
      outline ? mixed(Theme::current().text, Theme::current().panel, 0.2) : mixed(color, Qt::black, 0.35);
  painter.setPen(Qt::NoPen);
  if (!outline) {
    painter.setBrush(mixed(color, Qt::white, 0.35));
    const QPointF top[] = {face.topLeft(), face.topLeft() + back, face.topRight() + back, face.topRight()};
    painter.drawConvexPolygon(top, 4);
    painter.setBrush(mixed(color, Qt::black, 0.25));
    const QPointF side[] = {face.bottomRight(), face.topRight(), face.topRight() + back,
                            face.bottomRight() + back};
    painter.drawConvexPolygon(side, 4);
    painter.fillRect(front, color);
    for (int i = 1; slabs.width >= 2 && i < slabs.layers; ++i) {
      const QPointF head(std::round(face.left() + i * slabs.width), face.top());
      upright.append(down(head, {head.x(), face.bottom()}));
      slanted.moveTo(head);
      slanted.lineTo(head + back);
    }
  }
  painter.setBrush(ink);
  painter.drawRects(upright.data(), static_cast<int>(upright.size()));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.strokePath(slanted, QPen(ink, 1));
  painter.setRenderHint(QPainter::Antialiasing, false);
}

void NetworkDrawing::paintLabels(QPainter& painter, const Column& column, double& lastRight) const {
  const Theme& theme = Theme::current();
  const StageCost& stage = networks_.scaled.analysis.stages[static_cast<std::size_t>(column.stage - 1)];
  const QString first =
      stage.kind == StageKind::Classifier ? QStringLiteral("FC") : stageTitle(stage).section(u' ', 0, 0);
  const QString second = tr("%1 px · %2").arg(stage.outResolution).arg(stage.outChannels);
  const double room =
      std::max(cachedTextWidth(painter.font(), first), cachedTextWidth(painter.font(), second)) + 1;
  QRectF rect(column.area.center().x() - room / 2, height() - labelHeight() - 4, room, labelHeight());
  rect.moveLeft(std::clamp(rect.left(), 2.0, std::max(2.0, width() - rect.width() - 2)));
  if (rect.left() < lastRight + 4) return;
  lastRight = rect.right();
  painter.setPen(column.stage == selected_ ? theme.accent : theme.text);
  drawCachedText(painter, rect, Qt::AlignHCenter | Qt::AlignTop, first);
  painter.setPen(theme.muted);
  drawCachedText(painter, rect, Qt::AlignHCenter | Qt::AlignBottom, second);
}

void NetworkDrawing::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  paintGround(painter);
  painter.setFont(captionFont());
  double lastRight = -1e9;
  for (const Column& column : columns_) {
    paintSlabs(painter, column, column.scaled, false);
    const bool differs = column.baseline.layers != column.scaled.layers ||
                         column.baseline.width != column.scaled.width ||
                         column.baseline.height != column.scaled.height;
    if (differs) paintSlabs(painter, column, column.baseline, true);
    paintLabels(painter, column, lastRight);
  }
  painter.setPen(theme.text);
  drawCachedText(painter, rect().adjusted(8, 6, -8, 0), Qt::AlignRight | Qt::AlignTop, title_);
}

void NetworkDrawing::resizeEvent(QResizeEvent*) {
  layOut();
}

int NetworkDrawing::stageAt(const QPointF& position) const {
  for (const Column& column : columns_)
    if (column.area.adjusted(-gap_ / 2, 0, gap_ / 2, 0).contains(position)) return column.stage;
  return 0;
}

void NetworkDrawing::mouseMoveEvent(QMouseEvent* event) {
  const int stage = stageAt(event->position());
  if (stage == hovered_) return;
  hovered_ = stage;
  update();
}

void NetworkDrawing::mousePressEvent(QMouseEvent* event) {
  if (const int stage = stageAt(event->position()); stage > 0 && event->button() == Qt::LeftButton) {
    setSelectedStage(stage);
    Q_EMIT stageClicked(stage);
  }
}

void NetworkDrawing::leaveEvent(QEvent*) {
  hovered_ = 0;
  update();
}

QString NetworkDrawing::inWords() const {
  QStringList stages{title_};
  for (const Column& column : columns_) stages << describe(column.stage).replace(u'\n', QStringLiteral(", "));
  stages.removeAll(QString());
  return stages.join(QStringLiteral(". "));
}

/// Left and right go from stage to stage, as a click chooses them.
void NetworkDrawing::keyPressEvent(QKeyEvent* event) {
  const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
  if (step == 0 || columns_.isEmpty()) return QWidget::keyPressEvent(event);
  const int stage = std::clamp(selected_ + step, columns_.first().stage, columns_.last().stage);
  setSelectedStage(stage);
  Q_EMIT stageClicked(stage);
}

void NetworkDrawing::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) layOut();  // other colours
  QWidget::changeEvent(event);
}

QString NetworkDrawing::describe(int stage) const {
  const StageCost& cost = networks_.scaled.analysis.stages[static_cast<std::size_t>(stage - 1)];
  QString text = tr("Stage %1: %2\n%n layer(s), %3 → %4 channels, %5 → %6 px", nullptr, cost.layers)
                     .arg(stage)
                     .arg(stageTitle(cost))
                     .arg(cost.inChannels)
                     .arg(cost.outChannels)
                     .arg(cost.inResolution)
                     .arg(cost.outResolution);
  text += u'\n' + tr("%1 parameters, %2 MACs")
                      .arg(siNumber(static_cast<double>(cost.counts.params)),
                           siNumber(static_cast<double>(cost.counts.macs)));
  if (const StageCost* baseline = networks_.baselineStage(static_cast<std::size_t>(stage - 1)))
    text += u'\n' + tr("baseline: %n layer(s), %1 channels, %2 px", nullptr, baseline->layers)
                        .arg(baseline->outChannels)
                        .arg(baseline->outResolution);
  return text;
}

bool NetworkDrawing::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  if (const int stage = stageAt(help->pos()); stage > 0)
    QToolTip::showText(help->globalPos(), describe(stage), this);
  else
    QToolTip::hideText();
  return true;
}

}  // namespace effnet
