#include "widgets/train/start_networks.h"

#include "widgets/common/flow_row.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/models/network_comparison.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace effnet {
namespace {

QString nameOf(const StartChoice& choice) {
  return displayName(choice.weights->model);
}

constexpr char16_t kHyphen = 0x2011;  // that no line ends at

/// A prediction has no seconds beside its minutes.
QString roughDuration(double seconds) {
  constexpr double kMinute = 60;
  return durationText(seconds < 2 * kMinute ? seconds : std::round(seconds / kMinute) * kMinute);
}

/// "EfficientNetV2-B0 · ImageNet 78.4 % · 29 MB · 9 ms here · about 3 min"
QString describe(const StartChoice& choice) {
  QStringList parts{nameOf(choice), StartNetworks::tr("ImageNet %1").arg(percent(choice.top1 / 100)),
                    siNumber(static_cast<double>(choice.bytes), QStringLiteral("B"))};
  if (choice.milliseconds)
    parts << (choice.measured ? StartNetworks::tr("%1 ms here") : StartNetworks::tr("≈ %1 ms here"))
                 .arg(threeDigits(*choice.milliseconds));
  if (choice.trainingSeconds)
    parts << StartNetworks::tr("fine-tuning about %1").arg(roughDuration(*choice.trainingSeconds));
  // A number keeps to its unit: lines end at the dots alone.
  for (QString& part : parts)
    part.replace(QLatin1Char(' '), QChar(QChar::Nbsp)).replace(QLatin1Char('-'), QChar(kHyphen));
  return parts.join(QStringLiteral(" · "));
}

QString explain(const StartChoice& choice) {
  QStringList lines{QString::fromStdString(choice.weights->name),
                    StartNetworks::tr("%1, licence %2")
                        .arg(QString::fromStdString(choice.weights->source),
                             QString::fromStdString(choice.weights->licence))};
  if (choice.milliseconds && !choice.measured)
    lines << StartNetworks::tr("≈: predicted from the multiply-adds of networks that were timed here.");
  for (const Binding each : choice.broken)
    if (each == Binding::Latency)
      lines << StartNetworks::tr("Slower than the limit.");
    else if (each == Binding::InferenceMemory)
      lines << StartNetworks::tr("It takes more memory than the limit.");
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

StartNetworks::StartNetworks(QWidget* parent)
    : QWidget(parent),
      text_(new QLabel),
      use_(new QPushButton),
      others_(new QToolButton),
      most_(new QDoubleSpinBox),
      memory_(new QDoubleSpinBox),
      bar_(new QProgressBar),
      cancel_(new QPushButton(tr("Cancel"))) {
  setObjectName(QStringLiteral("startNetworks"));
  text_->setObjectName(QStringLiteral("recommendedNetwork"));
  text_->setTextFormat(Qt::PlainText);
  text_->setWordWrap(true);
  use_->setObjectName(QStringLiteral("useRecommended"));
  others_->setObjectName(QStringLiteral("otherNetworks"));
  others_->setText(tr("Others"));
  others_->setProperty("kind", "plain");
  others_->setPopupMode(QToolButton::InstantPopup);
  others_->setMenu(new QMenu(others_));
  others_->menu()->setToolTipsVisible(true);
  most_->setObjectName(QStringLiteral("mostMilliseconds"));
  most_->setRange(0, 100'000);
  most_->setDecimals(0);
  most_->setSpecialValueText(tr("any latency"));
  most_->setPrefix(tr("≤ "));
  most_->setSuffix(tr(" ms"));
  most_->setKeyboardTracking(false);
  most_->setToolTip(tr("What an answer to one picture may take on this machine"));
  memory_->setObjectName(QStringLiteral("mostMebibytes"));
  memory_->setRange(0, 100'000);
  memory_->setDecimals(0);
  memory_->setSpecialValueText(tr("any memory"));
  memory_->setPrefix(tr("≤ "));
  memory_->setSuffix(tr(" MiB"));
  memory_->setKeyboardTracking(false);
  memory_->setToolTip(tr("What an answer to one picture may take, weights included"));
  bar_->setTextVisible(true);
  bar_->hide();
  cancel_->setToolTip(tr("What came so far is kept; the next download goes on from there"));
  cancel_->hide();
  auto* row = new FlowRow;
  row->setSpacing(spacing::kSmall);
  for (QWidget* part : std::initializer_list<QWidget*>{use_, others_, most_, memory_}) row->addWidget(part);
  auto* loading = new QHBoxLayout;
  loading->addWidget(bar_, 1);
  loading->addWidget(cancel_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kTiny);
  column->addWidget(text_);
  column->addLayout(row);
  column->addLayout(loading);
  connect(use_, &QPushButton::clicked, this, [this] { take(0); });
  connect(most_, &QDoubleSpinBox::valueChanged, this, &StartNetworks::budgetChanged);
  connect(memory_, &QDoubleSpinBox::valueChanged, this, &StartNetworks::budgetChanged);
  connect(cancel_, &QPushButton::clicked, this, &StartNetworks::cancelRequested);
  hide();
}

std::optional<double> StartNetworks::mostMilliseconds() const {
  return most_->value() > 0 ? std::optional(most_->value()) : std::nullopt;
}

std::optional<double> StartNetworks::mostMebibytes() const {
  return memory_->value() > 0 ? std::optional(memory_->value()) : std::nullopt;
}

void StartNetworks::showChoices(std::vector<StartChoice> choices) {
  choices_ = std::move(choices);
  setVisible(!choices_.empty());
  if (choices_.empty()) return;
  showRecommendation();
  fillMenu();
}

void StartNetworks::showRecommendation() {
  const StartChoice& first = choices_.front();
  const bool here = !first.file.empty();
  text_->setText(first.recommended
                     ? tr("Recommended: %1").arg(describe(first))
                     : tr("No pretrained network keeps the limit. The nearest: %1").arg(describe(first)));
  text_->setToolTip(explain(first));
  use_->setText(here ? tr("Use it") : tr("Download and use"));
  use_->setEnabled(here || loading_.isEmpty());
}

void StartNetworks::fillMenu() {
  QMenu& menu = *others_->menu();
  menu.clear();
  for (std::size_t i = 1; i < choices_.size(); ++i) {
    const StartChoice& each = choices_[i];
    QString text = describe(each);
    if (each.file.empty()) text += QStringLiteral(" · ") + tr("download");
    QAction* action = menu.addAction(text, this, [this, i] { take(i); });
    action->setToolTip(explain(each));
    action->setEnabled(!each.file.empty() || loading_.isEmpty());
  }
  others_->setEnabled(!menu.isEmpty());
}

void StartNetworks::take(std::size_t index) {
  if (index >= choices_.size()) return;
  const StartChoice& choice = choices_[index];
  if (!choice.file.empty()) return Q_EMIT fileChosen(QString::fromStdString(choice.file));
  if (!loading_.isEmpty()) return;
  loading_ = QString::fromStdString(choice.weights->name);
  bar_->setRange(0, 0);
  bar_->setFormat(nameOf(choice));
  bar_->show();
  cancel_->show();
  showRecommendation();
  Q_EMIT downloadRequested(loading_);
}

void StartNetworks::showProgress(double done, double total) {
  constexpr int kSteps = 1000;
  bar_->setRange(0, total > 0 ? kSteps : 0);
  if (total <= 0) return;
  bar_->setValue(static_cast<int>(kSteps * done / total));
  bar_->setFormat(
      tr("%1 of %2").arg(siNumber(done, QStringLiteral("B")), siNumber(total, QStringLiteral("B"))));
}

void StartNetworks::showArrived(const QString& sentence) {
  loading_.clear();
  bar_->hide();
  cancel_->hide();
  if (!choices_.empty()) {
    showRecommendation();
    fillMenu();
  }
  if (!sentence.isEmpty()) text_->setText(sentence);
}

}  // namespace effnet
