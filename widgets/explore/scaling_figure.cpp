#include "widgets/explore/scaling_figure.h"

#include "widgets/common/drawing_export.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/number_format.h"
#include "widgets/common/quiet_label.h"
#include "widgets/common/theme.h"
#include "widgets/explore/phi_slider.h"
#include "widgets/explore/scaling_solids.h"

#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>
#include <initializer_list>
#include <optional>

namespace effnet {
namespace {

constexpr int kTick = 33;         // milliseconds: 30 pictures a second
constexpr double kStep = 0.0125;  // of φ: eight seconds for the whole way
constexpr int kRest = 30;         // ticks
constexpr int kSlider = 200;      // pixels

constexpr double kWidest = 888.8;  // of a factor, in print

QString counterText(double phi, std::optional<double> counted) {
  QString text =
      ScalingFigure::tr("φ = %1 · 2^φ = %2").arg(QLocale().toString(phi, 'f', 2), factor(std::exp2(phi)));
  if (counted) text += ScalingFigure::tr(" · compound counted %1").arg(factor(*counted));
  return text;
}

}  // namespace

ScalingFigure::ScalingFigure(QWidget* parent)
    : QWidget(parent),
      solids_(new ScalingSolids),
      slider_(new PhiSlider),
      play_(new QToolButton),
      counter_(new QuietLabel),
      clock_(new QTimer(this)) {
  setObjectName("scalingFigure");
  slider_->setObjectName("figurePhi");
  slider_->setRange(0, ScalingSolids::kHighestPhi);
  slider_->setValue(solids_->phi());
  slider_->setMinimumWidth(kSlider);
  play_->setObjectName("figurePlay");
  play_->setText(tr("Play"));
  play_->setCheckable(true);
  play_->setToolTip(tr("Let φ grow from 0 to %1").arg(ScalingSolids::kHighestPhi));
  counter_->setObjectName("figureCounter");
  counter_->setRoomFor(counterText(ScalingSolids::kHighestPhi, kWidest));
  auto* save = new QPushButton(tr("Export…"));
  save->setToolTip(tr("As SVG, PDF or PNG"));
  auto* row = new FlowRow;
  row->setSpacing(spacing::kSmall);
  for (QWidget* part : std::initializer_list<QWidget*>{play_, slider_, save}) row->addWidget(part);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(row);
  column->addWidget(counter_);
  column->addWidget(solids_, 1);
  clock_->setInterval(kTick);
  connect(clock_, &QTimer::timeout, this, &ScalingFigure::step);
  connect(play_, &QToolButton::toggled, this, &ScalingFigure::play);
  connect(slider_, &PhiSlider::valueChanged, this, [this](double phi) {
    play_->setChecked(false);
    solids_->setPhi(phi);
  });
  connect(solids_, &ScalingSolids::changed, this, &ScalingFigure::showCounter);
  connect(save, &QPushButton::clicked, this, &ScalingFigure::exportWithDialog);
  showCounter();
}

void ScalingFigure::setBaseline(const NetworkSpec& baseline, const Coefficients& coefficients) {
  solids_->setBaseline(baseline, coefficients);
}

void ScalingFigure::play(bool on) {
  play_->setText(on ? tr("Pause") : tr("Play"));
  if (!on) return clock_->stop();
  if (solids_->phi() >= ScalingSolids::kHighestPhi) solids_->setPhi(0);
  clock_->start();
}

void ScalingFigure::step() {
  double phi = solids_->phi() + kStep;
  if (phi > ScalingSolids::kHighestPhi) {
    if (rest_++ < kRest) return;
    rest_ = 0;
    phi = 0;
  }
  solids_->setPhi(phi);
  slider_->setValue(phi);
}

void ScalingFigure::showCounter() {
  const auto& solids = solids_->solids();
  const auto macs = [](const ScalingSolids::Solid& solid) {
    return static_cast<double>(solid.network.analysis.totals.macs);
  };
  std::optional<double> counted;
  for (const ScalingSolids::Solid& solid : solids)
    if (solid.place == ScalingSolids::kCompound) counted = macs(solid) / macs(solids.first());
  counter_->setText(counterText(solids_->phi(), counted));
}

bool ScalingFigure::exportTo(const QString& file, QString* error) const {
  const QRectF page(QPointF(), QSizeF(solids_->size()));
  return saveDrawing([this, &page](QPainter& painter) { solids_->paint(painter, page); }, page.size(), file,
                     error);
}

void ScalingFigure::exportWithDialog() {
  const QString file =
      QFileDialog::getSaveFileName(this, tr("Export the figure"), tr("scaling") + QStringLiteral(".svg"),
                                   tr("SVG drawing (*.svg);;PDF document (*.pdf);;PNG picture (*.png)"));
  QString error;
  if (!file.isEmpty() && !exportTo(file, &error)) Q_EMIT exportFailed(error);
}

void ScalingFigure::hideEvent(QHideEvent* event) {
  play_->setChecked(false);
  QWidget::hideEvent(event);
}

}  // namespace effnet
