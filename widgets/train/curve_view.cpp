#include "widgets/train/curve_view.h"

#include "widgets/common/error_subject.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plot_view.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 9;

/// A number of pictures that says no more than is known: 147 → 150.
QString about(double images) {
  const double step = images < 20 ? 1 : images < 200 ? 10 : std::pow(10, std::floor(std::log10(images)) - 1);
  return QString::number(std::lround(std::ceil(images / step) * step));
}

PlotSeries line(const QString& name, const std::vector<CurveStep>& steps, double CurveStep::*value,
                PlotSeries::Kind kind, Qt::PenStyle dash) {
  PlotSeries series{name, kind, {}, {}, seriesColor(0), dash};
  for (const CurveStep& step : steps) {
    series.x.append(step.images);
    series.y.append(100 * (step.*value));
  }
  return series;
}

/// One edge of the band, through what was measured and what is forecast.
PlotSeries edge(const QString& name, const CurveReport& curve, std::size_t end) {
  PlotSeries series{name, PlotSeries::Kind::Line, {}, {}, Theme::current().muted, Qt::DotLine};
  for (const auto* steps : {&curve.measured, &curve.forecast})
    for (const CurveStep& step : *steps) {
      if (step.interval.size() <= end) continue;
      series.x.append(step.images);
      series.y.append(100 * step.interval[end]);
    }
  return series;
}

}  // namespace

QString curveSentence(const CurveReport& curve, double target) {
  // 99.5 % is not 100 %
  const QString wanted = percent(target, std::abs(100 * target - std::round(100 * target)) < 0.05 ? 0 : 1);
  const QString of = QString::fromStdString(curve.label);
  if (!curve.more)
    return of.isEmpty() ? CurveView::tr("More pictures of this kind do not reach %1.").arg(wanted)
                        : CurveView::tr("%1: more pictures of this kind do not reach %2.").arg(of, wanted);
  if (*curve.more <= 0)
    return of.isEmpty() ? CurveView::tr("%1 is reached already.").arg(wanted)
                        : CurveView::tr("%1: %2 is reached already.").arg(of, wanted);
  const QString low = curve.moreLow ? about(*curve.moreLow) : QStringLiteral("?");
  const QString high = curve.moreHigh ? about(*curve.moreHigh) : CurveView::tr("no number");
  const QString more = about(*curve.more);
  return of.isEmpty()
             ? CurveView::tr("About %1 more pictures (%2 to %3) for %4.").arg(more, low, high, wanted)
             : CurveView::tr("About %1 more of %5 (%2 to %3) for %4.").arg(more, low, high, wanted, of);
}

CurveView::CurveView(QWidget* parent)
    : QDialog(parent),
      plot_(new PlotView),
      text_(new QLabel),
      textArea_(new QScrollArea),
      target_(new QDoubleSpinBox),
      busy_(new QProgressBar),
      banner_(new MessageBanner) {
  setObjectName(QStringLiteral("curveView"));
  setWindowTitle(tr("Would more pictures help?"));
  plot_->setAxes({tr("Pictures to learn from"), {}, true}, {tr("Accuracy"), QStringLiteral("%")});
  text_->setObjectName(QStringLiteral("curveText"));
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  textArea_->setObjectName(QStringLiteral("curveTextArea"));
  textArea_->setFrameShape(QFrame::NoFrame);
  textArea_->setWidgetResizable(true);
  textArea_->setWidget(text_);
  textArea_->setFixedHeight(kLeastLines * fontMetrics().lineSpacing());
  QSizePolicy kept = plot_->sizePolicy();
  kept.setRetainSizeWhenHidden(true);
  plot_->setSizePolicy(kept);
  plot_->hide();  // its axes have no numbers yet
  target_->setObjectName(QStringLiteral("curveTarget"));
  target_->setRange(50, 99.9);
  target_->setDecimals(1);
  target_->setSuffix(QStringLiteral(" %"));
  target_->setValue(95);
  target_->setKeyboardTracking(false);
  busy_->setRange(0, 0);
  busy_->setTextVisible(false);
  auto* form = new QFormLayout;
  form->addRow(tr("Accuracy wanted"), target_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kLarge, spacing::kLarge, spacing::kLarge);
  column->setSpacing(spacing::kMedium);
  column->addLayout(form);
  column->addWidget(banner_);
  column->addWidget(busy_);
  column->addWidget(plot_, 1);
  column->addWidget(textArea_);
  connect(target_, &QDoubleSpinBox::valueChanged, this, [this] {
    showBusy();
    Q_EMIT targetChanged(target());
  });
  resize(640, 560);
}

double CurveView::target() const {
  return target_->value() / 100;
}

void CurveView::showBusy() {
  banner_->clear();
  busy_->show();
}

void CurveView::showReport(const LearningCurveReport& report) {
  busy_->hide();
  using Kind = PlotSeries::Kind;
  plot_->setSeries(
      {line(tr("measured"), report.whole.measured, &CurveStep::accuracy, Kind::LineAndPoints, Qt::SolidLine),
       line(tr("forecast"), report.whole.forecast, &CurveStep::accuracy, Kind::LineAndPoints, Qt::DashLine),
       edge(tr("95 % band, lower"), report.whole, 0), edge(tr("95 % band, upper"), report.whole, 1)});
  QStringList lines{curveSentence(report.whole, report.target)};
  for (const CurveReport& each : report.classes) lines << curveSentence(each, report.target);
  lines << tr(
      "A power law through classifiers that learnt from fewer pictures; it holds for pictures of the "
      "same kind.");
  text_->setText(lines.join(QLatin1Char('\n')));
  // A hundred classes scroll; a few are seen at once, the last line on two.
  const int shown = std::clamp(static_cast<int>(lines.size()) + 1, kLeastLines, kMostLines);
  textArea_->setFixedHeight(shown * fontMetrics().lineSpacing() + spacing::kSmall);
  plot_->show();
}

void CurveView::showError(const QString& code, const QString& detail) {
  busy_->hide();
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, errorSubject(detail, {})), detail);
}

}  // namespace effnet
