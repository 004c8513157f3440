#include "widgets/explore/scaling_solids.h"

#include "core/base/error.h"
#include "core/scaling/families.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

constexpr int kSolids = 5;
constexpr double kSlope = 0.5;    // of an edge that leads backwards: half of it rises
constexpr int kCaptionLines = 3;  // below the name, which may take several

struct Kind {
  const char* name;
  Series series;
  int mode;  ///< of ScalingMode; −1 for the baseline
};

constexpr Kind kKinds[kSolids] = {
    {QT_TRANSLATE_NOOP("effnet::ScalingSolids", "(a) baseline"), Series::Baseline, -1},
    {QT_TRANSLATE_NOOP("effnet::ScalingSolids", "(b) width"), Series::Width,
     static_cast<int>(ScalingMode::Width)},
    {QT_TRANSLATE_NOOP("effnet::ScalingSolids", "(c) depth"), Series::Depth,
     static_cast<int>(ScalingMode::Depth)},
    {QT_TRANSLATE_NOOP("effnet::ScalingSolids", "(d) resolution"), Series::Resolution,
     static_cast<int>(ScalingMode::Resolution)},
    {QT_TRANSLATE_NOOP("effnet::ScalingSolids", "(e) compound"), Series::Compound,
     static_cast<int>(ScalingMode::Compound)}};

Scaling scalingOf(const Kind& kind, double phi, const Coefficients& coefficients) {
  return kind.mode < 0 ? Scaling() : scalingFor(static_cast<ScalingMode>(kind.mode), phi, coefficients);
}

/// Room for the captions, whose names are longer in some languages than a narrow column is wide.
double captionHeight(double column) {
  const QFontMetricsF metrics(captionFont());
  double name = metrics.height();
  for (const Kind& kind : kKinds) {
    const QRectF room(0, 0, column, QWIDGETSIZE_MAX);
    name =
        std::max(name, metrics.boundingRect(room, Qt::TextWordWrap, ScalingSolids::tr(kind.name)).height());
  }
  return name + kCaptionLines * metrics.height();
}

/// The head is as wide as all else together and the classifier is no map: neither is drawn.
bool isDrawn(const StageCost& stage) {
  return stage.kind == StageKind::Stem || stage.kind == StageKind::Body;
}

}  // namespace

ScalingSolids::ScalingSolids(QWidget* parent) : QWidget(parent), baseline_(familyBaseline("efficientnet")) {
  setLayoutDirection(Qt::LeftToRight);  // axes and scales do not turn with the language
  setObjectName("scalingSolids");
  setMouseTracking(true);
  setAccessibleName(tr("Figure 2: scaling by width, depth, resolution and all three"));
  setBaseline(baseline_, coefficients_);
}

void ScalingSolids::setBaseline(const NetworkSpec& baseline, const Coefficients& coefficients) {
  baseline_ = baseline;
  coefficients_ = coefficients;
  mostChannels_ = mostLayers_ = mostPixels_ = 1;
  for (const Kind& kind : kKinds) {
    try {
      const Analysis largest =
          analyzeCost(scaleNetwork(baseline_, scalingOf(kind, kHighestPhi, coefficients_)));
      double layers = 0;
      for (const StageCost& stage : largest.stages) {
        if (!isDrawn(stage)) continue;
        mostChannels_ = std::max<double>(mostChannels_, stage.outChannels);
        mostPixels_ = std::max<double>(mostPixels_, stage.outResolution);
        layers += stage.layers;
      }
      mostLayers_ = std::max(mostLayers_, layers);
    } catch (const Error&) {
      continue;  // cannot be built so large; what can be still fits
    }
  }
  rebuild();
}

void ScalingSolids::setPhi(double phi) {
  phi_ = std::clamp(phi, 0.0, kHighestPhi);
  rebuild();
}

void ScalingSolids::rebuild() {
  solids_.clear();
  for (int place = 0; place < kSolids; ++place) {
    const Kind& kind = kKinds[place];
    try {
      const Scaling scaling = scalingOf(kind, phi_, coefficients_);
      solids_.push_back({place, tr(kind.name), seriesColor(kind.series), scaling,
                         makeNetwork(scaleNetwork(baseline_, scaling))});
    } catch (const Error&) {
      continue;  // its place stays empty at this φ
    }
  }
  update();
  Q_EMIT changed();
}

QString ScalingSolids::inWords() const {
  QStringList words;
  for (const Solid& solid : solids_) words << caption(solid).replace(u'\n', QStringLiteral(", "));
  return words.join(QStringLiteral(". "));
}

void ScalingSolids::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) rebuild();  // other colours
  QWidget::changeEvent(event);
}

ScalingSolids::Scale ScalingSolids::scaleFor(const QSizeF& size) const {
  const double column = size.width() / kSolids;
  const double captions = captionHeight(column) + QFontMetricsF(captionFont()).height();
  const double back = 0.34 * column;  // of the deepest box, sideways
  Scale scale;
  scale.pixel = back / mostPixels_;
  scale.channel = 0.5 * column / mostChannels_;
  scale.layer = std::max(10.0, size.height() - captions - back * kSlope - 16) / mostLayers_;
  return scale;
}

QVector<ScalingSolids::Box> ScalingSolids::boxesIn(const QRectF& area) const {
  const Scale scale = scaleFor(area.size());
  const double column = area.width() / kSolids;
  const double ground = area.bottom() - captionHeight(column) - 0.5 * QFontMetricsF(captionFont()).height();
  QVector<Box> boxes;
  for (int i = 0; i < solids_.size(); ++i) {
    const double left = area.left() + (solids_[i].place + 0.08) * column;
    double bottom = ground;
    for (const StageCost& stage : solids_[i].network.analysis.stages) {
      if (!isDrawn(stage)) continue;
      const double height = stage.layers * scale.layer;
      boxes.push_back(
          {i, stage.index,
           QRectF(left, bottom - height, std::max(1.0, stage.outChannels * scale.channel), height),
           stage.outResolution * scale.pixel});
      bottom -= height;
    }
  }
  return boxes;
}

void ScalingSolids::paintBox(QPainter& painter, const Box& box) const {
  const QColor color = solids_[box.solid].color;
  const QPointF back(box.slant, -box.slant * kSlope);
  const QRectF& front = box.front;
  painter.setPen(QPen(mixed(color, Qt::black, 0.45), 1));
  painter.setBrush(mixed(color, Qt::white, 0.35));
  const QPointF top[] = {front.topLeft(), front.topLeft() + back, front.topRight() + back, front.topRight()};
  painter.drawConvexPolygon(top, 4);
  painter.setBrush(mixed(color, Qt::black, 0.25));
  const QPointF side[] = {front.bottomRight(), front.topRight(), front.topRight() + back,
                          front.bottomRight() + back};
  painter.drawConvexPolygon(side, 4);
  painter.setBrush(color);
  painter.drawRect(front);
}

void ScalingSolids::paintAxes(QPainter& painter, const QRectF& area) const {
  const Theme& theme = Theme::current();
  const double column = area.width() / kSolids;
  const QPointF origin(area.left() + std::max(0.62 * column, 128.0), area.top() + 58);
  painter.setPen(QPen(theme.muted, 1.5));
  const QPointF ends[] = {origin + QPointF(40, 0), origin + QPointF(0, -36), origin + QPointF(26, -13)};
  for (const QPointF& end : ends) painter.drawLine(origin, end);
  const double line = QFontMetricsF(painter.font()).height();
  painter.drawText(QRectF(origin + QPointF(0, 2), QSizeF(120, line)), Qt::AlignLeft, tr("width: channels"));
  painter.drawText(QRectF(origin + QPointF(-124, -36 - line / 2), QSizeF(120, line)), Qt::AlignRight,
                   tr("depth: layers"));
  painter.drawText(QRectF(origin + QPointF(30, -13 - line), QSizeF(140, line)), Qt::AlignLeft,
                   tr("resolution: pixels"));
}

QString ScalingSolids::caption(const Solid& solid) const {
  const double base = static_cast<double>(solids_[0].network.analysis.totals.macs);
  const Analysis& now = solid.network.analysis;
  return tr("%1\nd %2 · w %3\n%4 px\nMACs %5")
      .arg(solid.name, QLocale().toString(solid.scaling.depth, 'g', 3),
           QLocale().toString(solid.scaling.width, 'g', 3))
      .arg(now.spec.resolution)
      .arg(factor(static_cast<double>(now.totals.macs) / base));
}

void ScalingSolids::paint(QPainter& painter, const QRectF& area) const {
  const Theme& theme = Theme::current();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(area, theme.panel);
  painter.setFont(captionFont());
  for (const Box& box : boxesIn(area)) paintBox(painter, box);
  const double column = area.width() / kSolids;
  const double text = captionHeight(column);
  painter.setPen(theme.text);
  for (const Solid& solid : solids_)
    painter.drawText(QRectF(area.left() + solid.place * column, area.bottom() - text - 2, column, text),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, caption(solid));
  paintAxes(painter, area);
}

void ScalingSolids::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint(painter, rect());
}

QString ScalingSolids::textAt(const QPointF& position) const {
  const QVector<Box> boxes = boxesIn(rect());
  for (auto box = boxes.crbegin(); box != boxes.crend(); ++box) {
    const QPointF back(box->slant, -box->slant * kSlope);
    const QPolygonF outline({box->front.bottomLeft(), box->front.topLeft(), box->front.topLeft() + back,
                             box->front.topRight() + back, box->front.bottomRight() + back,
                             box->front.bottomRight()});
    if (!outline.containsPoint(position, Qt::WindingFill)) continue;
    const Solid& solid = solids_[box->solid];
    const StageCost& stage = solid.network.analysis.stages[static_cast<std::size_t>(box->stage - 1)];
    return tr("%1, stage %2: %3\nlayers %4, channels %5, map %6 px")
        .arg(solid.name)
        .arg(stage.index)
        .arg(stageTitle(stage))
        .arg(stage.layers)
        .arg(stage.outChannels)
        .arg(stage.outResolution);
  }
  return {};
}

bool ScalingSolids::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const QString text = textAt(help->pos());
  text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
  return true;
}

}  // namespace effnet
