#include "widgets/classify/decide_dialog.h"

#include "widgets/common/accuracy_text.h"
#include "widgets/common/error_subject.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plot_view.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

QDoubleSpinBox* numberBox(const QString& name, double least, double most, double value,
                          const QString& suffix = {}) {
  auto* box = new QDoubleSpinBox;
  box->setObjectName(name);
  box->setRange(least, most);
  box->setDecimals(1);
  box->setValue(value);
  box->setSuffix(suffix);
  box->setKeyboardTracking(false);
  return box;
}

PlotSeries curve(const QString& name, const std::vector<OperatingPoint>& points, double OperatingPoint::*x,
                 double OperatingPoint::*y) {
  PlotSeries series;
  series.name = name;
  series.color = seriesColor(0);
  for (const OperatingPoint& each : points) {
    series.x.append(100 * (each.*x));
    series.y.append(100 * (each.*y));
  }
  return series;
}

/// The point from whose threshold on the second class is answered.
const OperatingPoint* chosenPoint(const DecisionReport& report) {
  const OperatingPoint* chosen = nullptr;
  for (const OperatingPoint& each : report.operating)
    if (report.decision.positiveFrom && each.threshold >= *report.decision.positiveFrom) chosen = &each;
  return chosen;
}

QString second(const DecisionReport& report) {
  return report.labels.size() == 2 ? QString::fromStdString(report.labels[1]) : QString();
}

QString thresholdText(const DecisionReport& report) {
  const QString interval = intervalText(report.accuracy, report.accepted);
  if (report.decision.positiveFrom)
    return DecideDialog::tr("%1 is answered from %2 on; right by folds: %3 (%4).")
        .arg(second(report), percent(*report.decision.positiveFrom), percent(report.accuracy), interval);
  if (report.accepted == 0)
    return DecideDialog::tr("No answer is sure enough: a person decides each picture.");
  return DecideDialog::tr(
             "Answers count from %1 on: %2 of the pictures, of which right by folds: %3 (%4). "
             "The others are a person's.")
      .arg(percent(report.decision.minProbability), percent(report.coverage), percent(report.accuracy),
           interval);
}

}  // namespace

QString decisionText(const DecisionReport& report) {
  QStringList lines{thresholdText(report)};
  if (std::isfinite(report.decision.maxEnergy))
    lines << DecideDialog::tr("With an energy above %1 a picture is unlike these: its answer does not count.")
                 .arg(threeDigits(report.decision.maxEnergy));
  lines << DecideDialog::tr("Temperature %1: the calibration error goes from %2 to %3, on %4 pictures.")
               .arg(threeDigits(report.temperature), percent(report.calibrationBefore),
                    percent(report.calibrationAfter))
               .arg(report.images);
  if (!report.operating.empty())
    lines << DecideDialog::tr("%1 against the rest: area under the ROC curve %2, average precision %3.")
                 .arg(second(report), threeDigits(report.rocArea), threeDigits(report.averagePrecision));
  if (report.part == "all")
    lines << DecideDialog::tr(
        "The data have no validation part: choose by pictures that nothing was learnt "
        "from.");
  return lines.join(QLatin1Char('\n'));
}

DecideDialog::DecideDialog(const QString& network, const QString& folder, int classes, QWidget* parent)
    : QDialog(parent),
      way_(new SegmentedControl(classes <= 2
                                    ? QStringList{tr("By precision"), tr("By cost"), tr("By kind of mistake")}
                                    : QStringList{tr("By precision"), tr("By cost")})),
      form_(new QFormLayout),
      precision_(numberBox(QStringLiteral("wantedPrecision"), 50, 100, 98, QStringLiteral(" %"))),
      cost_(numberBox(QStringLiteral("errorCost"), 1, 1e6, 20)),
      falsePositive_(numberBox(QStringLiteral("falsePositiveCost"), 0.1, 1e6, 1)),
      falseNegative_(numberBox(QStringLiteral("falseNegativeCost"), 0.1, 1e6, 1)),
      text_(new QLabel),
      tabs_(new QTabWidget),
      coverage_(new PlotView),
      roc_(new PlotView),
      recall_(new PlotView),
      busy_(new QProgressBar),
      banner_(new MessageBanner),
      write_(new QPushButton(tr("Write a checkpoint…"))) {
  setObjectName(QStringLiteral("decideDialog"));
  setWindowTitle(tr("When an answer counts: %1 on %2").arg(network, shortName(folder)));
  text_->setObjectName(QStringLiteral("decisionText"));
  text_->setTextFormat(Qt::PlainText);
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  busy_->setRange(0, 0);
  busy_->setTextVisible(false);
  const QString share = QStringLiteral("%");
  coverage_->setAxes({tr("Answered"), share}, {tr("Right, of those"), share});
  roc_->setAxes({tr("Taken for it wrongly"), share}, {tr("Found"), share});
  recall_->setAxes({tr("Found"), share}, {tr("Right, of those answered so"), share});
  tabs_->addTab(coverage_, tr("Coverage and accuracy"));
  tabs_->addTab(roc_, tr("ROC"));
  tabs_->addTab(recall_, tr("Precision and recall"));
  write_->setObjectName(QStringLiteral("writeDecision"));
  write_->setToolTip(tr("With temperature and thresholds; Classify, evaluations and exports use them"));
  write_->setEnabled(false);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  buttons->addButton(write_, QDialogButtonBox::ActionRole);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kLarge, spacing::kLarge, spacing::kLarge);
  column->setSpacing(spacing::kMedium);
  column->addWidget(buildChoices(classes));
  column->addWidget(banner_);
  column->addWidget(busy_);
  column->addWidget(text_);
  column->addWidget(tabs_, 1);
  column->addWidget(buttons);
  connect(write_, &QPushButton::clicked, this, &DecideDialog::write);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  resize(620, 640);
}

QWidget* DecideDialog::buildChoices(int classes) {
  precision_->setToolTip(tr("Share of the answers that count which is to be right"));
  cost_->setToolTip(tr("What a wrong answer costs, where leaving a picture to a person costs 1"));
  falsePositive_->setToolTip(tr("Cost of taking the first class for the second"));
  falseNegative_->setToolTip(tr("Cost of taking the second class for the first"));
  auto* box = new QWidget;
  form_->setContentsMargins(0, 0, 0, 0);
  form_->addRow(way_);
  form_->addRow(tr("Precision"), precision_);
  form_->addRow(tr("A wrong answer costs"), cost_);
  form_->addRow(tr("A false positive costs"), falsePositive_);
  form_->addRow(tr("A false negative costs"), falseNegative_);
  box->setLayout(form_);
  connect(way_, &SegmentedControl::currentChanged, this, [this] {
    showChoices();
    Q_EMIT decisionWanted();
  });
  for (QDoubleSpinBox* each : {precision_, cost_, falsePositive_, falseNegative_})
    connect(each, &QDoubleSpinBox::valueChanged, this, &DecideDialog::decisionWanted);
  tabs_->setTabVisible(1, classes <= 2);
  tabs_->setTabVisible(2, classes <= 2);
  showChoices();
  return box;
}

void DecideDialog::showChoices() {
  const auto show = [this](QWidget* field, bool shown) {
    field->setVisible(shown);
    form_->labelForField(field)->setVisible(shown);
  };
  show(precision_, way_->current() == kPrecision);
  show(cost_, way_->current() == kCost);
  show(falsePositive_, way_->current() == kTwoCosts);
  show(falseNegative_, way_->current() == kTwoCosts);
}

DecideRequest DecideDialog::wish() const {
  DecideRequest request;
  switch (way_->current()) {
    case kPrecision:
      request.precision = precision_->value() / 100;
      break;
    case kCost:
      request.errorCost = cost_->value();
      break;
    default:
      request.falsePositiveCost = falsePositive_->value();
      request.falseNegativeCost = falseNegative_->value();
      break;
  }
  return request;
}

void DecideDialog::showBusy() {
  banner_->clear();
  busy_->show();
  write_->setEnabled(false);
}

void DecideDialog::showReport(const DecisionReport& report) {
  busy_->hide();
  write_->setEnabled(true);
  text_->setText(decisionText(report));
  showCurves(report);
  if (!report.file.empty())
    banner_->showMessage(MessageBanner::Kind::Information,
                         tr("Written: %1. Open it in Classify to use its thresholds.")
                             .arg(shortName(QString::fromStdString(report.file))),
                         QString::fromStdString(report.file));
}

void DecideDialog::showCurves(const DecisionReport& report) {
  PlotSeries accuracy;
  accuracy.name = tr("accuracy");
  accuracy.kind = PlotSeries::Kind::LineAndPoints;
  accuracy.color = seriesColor(0);
  for (const CoverageStep& each : report.curve) {
    accuracy.x.append(100 * each.coverage);
    accuracy.y.append(100 * each.accuracy);
  }
  coverage_->setSeries({accuracy});
  coverage_->setMarkers(report.decision.positiveFrom || report.accepted == 0
                            ? QVector<PlotMarker>()
                            : QVector<PlotMarker>{{100 * report.coverage, 100 * report.accuracy,
                                                   tr("by folds"), seriesColor(5)}});
  roc_->setSeries(
      {curve(second(report), report.operating, &OperatingPoint::falsePositive, &OperatingPoint::recall)});
  recall_->setSeries(
      {curve(second(report), report.operating, &OperatingPoint::recall, &OperatingPoint::precision)});
  const OperatingPoint* chosen = chosenPoint(report);
  roc_->setMarkers(chosen == nullptr ? QVector<PlotMarker>()
                                     : QVector<PlotMarker>{{100 * chosen->falsePositive, 100 * chosen->recall,
                                                            tr("chosen"), seriesColor(5)}});
  recall_->setMarkers(chosen == nullptr ? QVector<PlotMarker>()
                                        : QVector<PlotMarker>{{100 * chosen->recall, 100 * chosen->precision,
                                                               tr("chosen"), seriesColor(5)}});
}

void DecideDialog::showError(const QString& code, const QString& detail) {
  busy_->hide();
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, errorSubject(detail, {})), detail);
}

void DecideDialog::write() {
  QString file = QFileDialog::getSaveFileName(this, tr("Write a checkpoint with thresholds"), {},
                                              QStringLiteral("*.safetensors"));
  if (file.isEmpty()) return;
  if (!file.endsWith(QStringLiteral(".safetensors"))) file += QStringLiteral(".safetensors");
  Q_EMIT writeWanted(file);
}

}  // namespace effnet
