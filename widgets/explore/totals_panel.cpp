#include "widgets/explore/totals_panel.h"

#include "widgets/common/figure.h"
#include "widgets/common/number_field.h"
#include "widgets/common/number_format.h"
#include "widgets/common/quiet_label.h"
#include "widgets/common/theme.h"
#include "widgets/explore/size_line.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <cmath>

namespace effnet {
namespace {

constexpr double kGiB = 1024.0 * 1024 * 1024;

QLabel* captionLabel() {
  auto* label = new QLabel;
  label->setFont(captionFont());
  label->setProperty("kind", "muted");
  label->setWordWrap(true);
  label->setMinimumWidth(0);
  return label;
}

QuietLabel* quietCaption(int lines) {
  auto* label = new QuietLabel(lines);
  label->setFont(captionFont());
  label->setMuted(true);
  return label;
}

QString conventionName(Convention convention) {
  switch (convention) {
    case Convention::Macs:
      return TotalsPanel::tr("MACs, as torchvision counts");
    case Convention::Flops:
      return TotalsPanel::tr("FLOPs, twice the MACs");
    case Convention::Timm:
      return TotalsPanel::tr("as timm reports");
    case Convention::Fvcore:
      return TotalsPanel::tr("as fvcore counts");
    case Convention::Thop:
      break;
  }
  return TotalsPanel::tr("as thop counts");
}

}  // namespace

QString TotalsPanel::reasonOf(Convention convention) {
  switch (convention) {
    case Convention::Macs:
      return TotalsPanel::tr(
          "Multiply-adds of convolutions, squeeze-excite and classifier; what the paper calls FLOPS.");
    case Convention::Flops:
      return TotalsPanel::tr("A multiply-add is counted as two operations.");
    case Convention::Timm:
      return TotalsPanel::tr(
          "Adds two operations per normalised element and the final pooling (fvcore on timm's modules).");
    case Convention::Fvcore:
      return TotalsPanel::tr(
          "Adds two operations per normalised element and one per element that a pooling reads.");
    case Convention::Thop:
      break;
  }
  return TotalsPanel::tr(
      "Adds four operations per normalised element and thop's count of the final pooling.");
}

TotalsPanel::TotalsPanel(QWidget* parent)
    : QWidget(parent),
      size_(new QuietLabel(1)),
      params_(new Figure(tr("Parameters"))),
      macs_(new Figure(tr("MACs"))),
      memory_(new Figure(tr("Inference memory"))),
      latency_(new Figure(tr("Latency"))),
      measure_(new QPushButton(tr("Measure"))),
      conventions_(new QComboBox),
      reason_(captionLabel()) {
  params_->setObjectName("params");
  macs_->setObjectName("macs");
  latency_->setObjectName("latency");
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(spacing::kMedium);
  grid->setVerticalSpacing(spacing::kMedium);
  grid->addWidget(params_, 0, 0);
  grid->addWidget(macs_, 0, 1);
  grid->addWidget(memory_, 1, 0, Qt::AlignTop);
  auto* latency = new QVBoxLayout;
  latency->setSpacing(2);
  latency->addWidget(latency_);
  latency->addWidget(measure_, 0, Qt::AlignLeft);
  grid->addLayout(latency, 1, 1);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  conventions_->setObjectName("convention");
  conventions_->setToolTip(
      tr("What is counted as an operation: the same network has several published costs"));
  conventions_->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // no word of it is cut
  for (Convention convention :
       {Convention::Macs, Convention::Flops, Convention::Timm, Convention::Fvcore, Convention::Thop})
    conventions_->addItem(conventionName(convention), static_cast<int>(convention));
  measure_->setProperty("kind", "link");
  measure_->setToolTip(tr("Run this network on the engine's machine and time it, at batch 1"));
  auto* protocols = new QMenu(measure_);
  protocols->addAction(tr("With all threads"), this, [this] { Q_EMIT measureRequested(0); });
  protocols->addAction(tr("On one core, as in table 4 of the paper"), this,
                       [this] { Q_EMIT measureRequested(1); });
  measure_->setMenu(protocols);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  size_->setObjectName("networkSize");
  size_->setRoomFor(longestSizeText());
  size_->setToolTip(tr(
      "Blocks: repetitions of the stages' operators, the ‘Layers’ of the paper's table 1 without stem, head "
      "and classifier. Weighted layers: every convolution, those of squeeze-excite and of skips included, "
      "and the classifier."));
  column->addWidget(size_);
  column->addLayout(grid);
  column->addWidget(conventions_);
  column->addWidget(reason_);
  column->addWidget(makeMemory());
  reason_->setText(reasonOf(convention_));
  setLatency(-1, {});
  connect(conventions_, &QComboBox::currentIndexChanged, this, [this] {
    setConvention(static_cast<Convention>(conventions_->currentData().toInt()));
    Q_EMIT conventionChanged(convention_);
  });
}

void TotalsPanel::setConvention(Convention convention) {
  if (convention == convention_) return;
  convention_ = convention;
  const QSignalBlocker quiet(conventions_);
  conventions_->setCurrentIndex(conventions_->findData(static_cast<int>(convention)));
  reason_->setText(reasonOf(convention_));
  showCounts();
}

QWidget* TotalsPanel::makeMemory() {
  auto* box = new QWidget;
  needs_ = quietCaption(3);
  needs_->setObjectName("needs");
  batches_ = quietCaption(3);
  batches_->setObjectName("batches");
  gigabytes_ = new NumberField;
  gigabytes_->setObjectName("gigabytes");
  gigabytes_->setRange(0.1, 100000);
  gigabytes_->setDecimals(1);
  gigabytes_->setUnit(tr("GiB"));
  gigabytes_->setMaximumWidth(96);
  gigabytes_->setValue(24);
  gigabytes_->setToolTip(tr("Memory of the card that would train it"));
  auto* row = new QHBoxLayout;
  row->addWidget(gigabytes_, 0, Qt::AlignTop);
  row->addWidget(batches_, 1);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kTiny);
  column->addWidget(needs_);
  column->addLayout(row);
  connect(gigabytes_, &NumberField::valueChanged, this, [this](double gibibytes) {
    showMemory();
    Q_EMIT cardChanged(gibibytes);
  });
  return box;
}

void TotalsPanel::setNetworks(const NetworkComparison& networks, double intended) {
  networks_ = networks;
  intended_ = intended;
  showCounts();
  showMemory();
}

void TotalsPanel::showCounts() {
  const ExpandedNetwork& network = networks_.scaled.expanded;
  size_->setText(sizeText(network));
  const Counts& now = networks_.scaled.analysis.totals;
  const Counts& before = networks_.baseline.analysis.totals;
  params_->setValue(siNumber(static_cast<double>(now.params)), exactNumber(now.params));
  const double grown =
      before.params > 0 ? static_cast<double>(now.params) / static_cast<double>(before.params) : 0;
  params_->setComparison(tr("baseline %1").arg(factor(grown)));
  const std::int64_t operations = now.operations(convention_);
  macs_->setCaption(convention_ == Convention::Flops ? tr("FLOPs") : tr("MACs"));
  macs_->setValue(siNumber(static_cast<double>(operations)), exactNumber(operations));
  const std::int64_t base = before.operations(convention_);
  const double ratio = base > 0 ? static_cast<double>(operations) / static_cast<double>(base) : 0;
  macs_->setComparison(std::isfinite(intended_) ? tr("%1 · 2^φ %2").arg(factor(ratio), factor(intended_))
                                                : tr("baseline %1").arg(factor(ratio)));
}

void TotalsPanel::showMemory() {
  const MemoryEstimate& now = networks_.scaled.analysis.memory;
  const MemoryEstimate& before = networks_.baseline.analysis.memory;
  memory_->setValue(byteSize(now.inference), tr("%1 bytes, of which weights %2; one image, fp32")
                                                 .arg(exactNumber(now.inference), exactNumber(now.weights)));
  const double ratio =
      before.inference > 0 ? static_cast<double>(now.inference) / static_cast<double>(before.inference) : 0;
  memory_->setComparison(tr("baseline %1").arg(factor(ratio)));
  needs_->setText(tr("Training: %1 an image in fp32, %2 in mixed precision, and %3 once")
                      .arg(byteSize(now.trainingPerImageFp32), byteSize(now.trainingPerImageAmp),
                           byteSize(now.trainingFixed)));
  const auto bytes = static_cast<std::int64_t>(gigabytes_->value() * kGiB);
  batches_->setText(tr("holds a batch of %1 in fp32, %2 in mixed precision")
                        .arg(exactNumber(largestTrainingBatch(now, bytes, false)),
                             exactNumber(largestTrainingBatch(now, bytes, true))));
}

void TotalsPanel::setLatency(double milliseconds, const QString& how) {
  latency_->setValue(milliseconds < 0 ? QStringLiteral("–") : tr("%1 ms").arg(threeDigits(milliseconds)),
                     how);
  latency_->setComparison(milliseconds < 0 ? tr("not measured") : how);
}

void TotalsPanel::setCard(double gibibytes) {
  if (gibibytes == gigabytes_->value()) return;
  gigabytes_->setValue(gibibytes);
  showMemory();
}

void TotalsPanel::setMeasuring(bool measuring) {
  measure_->setEnabled(!measuring);
  measure_->setText(measuring ? tr("Measuring…") : tr("Measure"));
}

}  // namespace effnet
