#include "widgets/explore/guided_path.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace effnet {
namespace {

struct Step {
  const char* title;
  const char* text;  ///< empty: an equation, whose numbers are put in
  const char* tab;
  const char* published;
};

constexpr Step kSteps[] = {
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Equation 1: a network is a chain of stages"), "", "", ""},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Table 1: the baseline"),
     QT_TRANSLATE_NOOP(
         "effnet::GuidedPath",
         "B0 came from a search that maximised accuracy · (FLOPS / 400 M)^−0.07. The operators stay as "
         "they are; layers, channels and the input's size are what scaling changes."),
     "published", "table1"},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Equation 2: the most accurate network within a budget"), "",
     "choose", ""},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Figure 2: four ways to spend more"),
     QT_TRANSLATE_NOOP(
         "effnet::GuidedPath",
         "Wider, deeper, a larger picture, or all three. At one scale: what each way does to the boxes, "
         "and what the same cost buys."),
     "published", "figure:solids"},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Figure 3: one dimension at a time"),
     QT_TRANSLATE_NOOP(
         "effnet::GuidedPath",
         "Observation 1: each dimension helps, and each saturates, near 80 % for B0. Width and input "
         "cost with their square."),
     "published", "figure:dimensions"},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Figure 4: width on four baselines"),
     QT_TRANSLATE_NOOP(
         "effnet::GuidedPath",
         "Observation 2: on a deeper baseline with a larger input, width gains far more at the same "
         "FLOPS: the three belong together."),
     "published", "figure:width"},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Equation 3: compound scaling"), "", "rounding", ""},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Table 2: the family on ImageNet"),
     QT_TRANSLATE_NOOP(
         "effnet::GuidedPath",
         "One search at φ = 1, then φ alone: B0 to B7, beside networks of like accuracy with many times "
         "the parameters."),
     "published", "table2"},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Table 3: other baselines"),
     QT_TRANSLATE_NOOP(
         "effnet::GuidedPath",
         "MobileNets and ResNet-50: at about the same FLOPs compound scaling beats each dimension alone."),
     "published", "figure:baselines"},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Table 4: latency"),
     QT_TRANSLATE_NOOP(
         "effnet::GuidedPath",
         "On one core of a Xeon; what is measured on this machine stands beside it (view ‘Measure’, "
         "protocol ‘Table 4 of the paper’)."),
     "published", "table4"},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Table 7 and figure 7: B0 four ways"),
     QT_TRANSLATE_NOOP(
         "effnet::GuidedPath",
         "Four networks of about 1.8 G FLOPs. Figure 7's class activation maps: the compound one looks "
         "at the object with more of its detail (page Classify, with a picture of your own)."),
     "compare", ""},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "Figure 8: the same four, as points"),
     QT_TRANSLATE_NOOP("effnet::GuidedPath",
                       "From the same baseline to about the same FLOPs: 81.1 % where all three grow "
                       "together, 78.9 to 79.1 % "
                       "where one does."),
     "published", "figure:four_ways"},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "EfficientNetV2: large pictures train slowly"),
     QT_TRANSLATE_NOOP(
         "effnet::GuidedPath",
         "At 512 px a batch of 24 no longer fits a V100; at 380 px it does. Predicted beside printed; "
         "the card is the one chosen at the right."),
     "published", "v2_image_size"},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "EfficientNetV2: fused convolutions"),
     QT_TRANSLATE_NOOP(
         "effnet::GuidedPath",
         "One k×k convolution in place of expansion and depthwise: more FLOPs and yet faster, in early "
         "stages only."),
     "published", "v2_fusing"},
    {QT_TRANSLATE_NOOP("effnet::GuidedPath", "EfficientNetV2: stronger regularisation for larger pictures"),
     QT_TRANSLATE_NOOP(
         "effnet::GuidedPath",
         "The best magnitude of RandAugment grows with the image: progressive learning raises both "
         "together."),
     "published", "v2_randaugment"},
};

QString plain(double value, int decimals = 2) {
  return QLocale().toString(value, 'f', decimals);
}

QString chain(const NetworkComparison& networks) {
  const Analysis& shown = networks.scaled.analysis;
  QStringList stages;
  for (const StageCost& stage : shown.stages)
    stages << QStringLiteral("%1^%2⟨%3×%3×%4⟩")
                  .arg(stageTitle(stage))
                  .arg(stage.layers)
                  .arg(stage.inResolution)
                  .arg(stage.inChannels);
  return GuidedPath::tr("N = ⊙ Fᵢ^Lᵢ (X⟨Hᵢ, Wᵢ, Cᵢ⟩), i = 1 … s. Here s = %1: %2.")
      .arg(shown.stages.size())
      .arg(stages.join(QStringLiteral(" ⊙ ")));
}

QString limitsText(const ExploreState& state, const NetworkComparison& networks) {
  const Analysis& shown = networks.scaled.analysis;
  const auto within = [](std::optional<double> limit, const QString& text) {
    return limit ? QStringLiteral(" ≤ ") + text : GuidedPath::tr(" (no limit)");
  };
  const auto giga = [](double megabytes) { return byteSize(std::llround(megabytes * 1024 * 1024)); };
  return GuidedPath::tr(
             "max Accuracy(N(d, w, r)) so that Memory(N) ≤ target and FLOPS(N) ≤ target. Here d = %1, w = "
             "%2, r = %3; FLOPS(N) = %4%5; Memory(N) = %6%7 for an answer. The limits are those above.")
      .arg(plain(networks.scaling.depth), plain(networks.scaling.width), plain(networks.scaling.resolution),
           siNumber(static_cast<double>(shown.totals.macs)),
           within(state.budget.megaMacs, siNumber(state.budget.megaMacs.value_or(0) * 1e6)),
           byteSize(shown.memory.inference),
           within(state.budget.inferenceMebibytes, giga(state.budget.inferenceMebibytes.value_or(0))));
}

QString compound(const ExploreState& state, const NetworkComparison& networks) {
  const Coefficients& c = state.coefficients;
  const double phi = state.phi;
  const double counted = static_cast<double>(networks.scaled.analysis.totals.macs) /
                         static_cast<double>(networks.baseline.analysis.totals.macs);
  return GuidedPath::tr(
             "d = α^φ = %1^%4 = %5, w = β^φ = %2^%4 = %6, r = γ^φ = %3^%4 = %7, with α·β²·γ² = %8 ≈ 2: the "
             "cost is meant to grow by 2^φ = %9.")
             .arg(plain(c.alpha), plain(c.beta), plain(c.gamma), plain(phi), plain(std::pow(c.alpha, phi)),
                  plain(std::pow(c.beta, phi)), plain(std::pow(c.gamma, phi)), plain(c.product()),
                  plain(std::exp2(phi))) +
         u' ' +
         (state.mode == ExploreState::Mode::Compound
              ? QString()
              : GuidedPath::tr("(The page's network is scaled in another way now.)") + u' ') +
         GuidedPath::tr("The network on this page has %1 times its baseline's MACs.").arg(plain(counted));
}

}  // namespace

GuidedPath::GuidedPath(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel),
      text_(new QLabel),
      back_(new QPushButton(tr("Back"))),
      next_(new QPushButton(tr("Next"))) {
  setObjectName("guidedPath");
  setProperty("kind", "topBar");
  title_->setFont(strongFont());
  title_->setObjectName("guidedTitle");
  text_->setObjectName("guidedText");
  for (QLabel* label : {title_, text_}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  back_->setObjectName("guidedBack");
  next_->setObjectName("guidedNext");
  auto* close = new QPushButton(tr("End"));
  close->setObjectName("guidedEnd");
  auto* words = new QVBoxLayout;
  words->setSpacing(spacing::kTiny);
  words->addWidget(title_);
  words->addWidget(text_);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
  row->addLayout(words, 1);
  for (QPushButton* button : {back_, next_, close}) row->addWidget(button, 0, Qt::AlignTop);
  hide();
  connect(back_, &QPushButton::clicked, this, [this] { go(step_ - 1); });
  connect(next_, &QPushButton::clicked, this, [this] { go(step_ + 1); });
  connect(close, &QPushButton::clicked, this, &QWidget::hide);
}

int GuidedPath::steps() {
  return static_cast<int>(std::size(kSteps));
}

void GuidedPath::begin() {
  show();
  go(0);
}

void GuidedPath::go(int step) {
  step_ = std::clamp(step, 0, steps() - 1);
  showStep();
  Q_EMIT viewWished(QString::fromLatin1(kSteps[step_].tab), QString::fromLatin1(kSteps[step_].published));
}

/// What a layout asks of wrapped labels says nothing of their height at this width: a low window would cut
/// them.
void GuidedPath::keepHeight() {
  setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
}

bool GuidedPath::event(QEvent* event) {
  const bool handled = QFrame::event(event);
  if (event->type() == QEvent::LayoutRequest) keepHeight();  // the buttons have taken another width
  return handled;
}

void GuidedPath::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) keepHeight();
}

void GuidedPath::setNetworks(const ExploreState& state, const NetworkComparison& networks) {
  state_ = state;
  networks_ = networks;
  if (isVisible()) showStep();
}

void GuidedPath::showStep() {
  const Step& step = kSteps[step_];
  title_->setText(tr("%1 of %2 · %3").arg(step_ + 1).arg(steps()).arg(tr(step.title)));
  back_->setEnabled(step_ > 0);
  next_->setEnabled(step_ + 1 < steps());
  const auto view = QString::fromLatin1(step.tab);
  text_->setText(*step.text                        ? tr(step.text)
                 : view.isEmpty()                  ? chain(networks_)
                 : view == QLatin1String("choose") ? limitsText(state_, networks_)
                                                   : compound(state_, networks_));
  keepHeight();
}

}  // namespace effnet
