#include "widgets/train/run_figures.h"

#include "widgets/common/accuracy_text.h"
#include "widgets/common/figure.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <cmath>
#include <numeric>

namespace effnet {
namespace {

constexpr int kAboutLines = 2;  // what an accuracy is of and worth has to be read
constexpr int kFigure = 160;    // pixels, at least
constexpr int kWide = 280;

const QString kNothing = QStringLiteral("–");

/// Of the network that is kept: its epoch, what chose it, and on how many pictures its figures rest.
QString keptText(const RunHistory& history, const EpochDone& kept, bool active) {
  const SelectionMetric metric =
      history.started() ? history.started()->config.metric : SelectionMetric::MacroF1;
  int images = static_cast<int>(kept.val.images);
  if (images == 0)  // a run of an earlier version
    for (const auto& row : kept.confusion) images = std::accumulate(row.begin(), row.end(), images);
  const QString macroF1 = threeDigits(kept.val.macroF1);
  QString text = RunFigures::tr("epoch %1, ").arg(kept.epoch) +
                 (metric == SelectionMetric::Top1   ? RunFigures::tr("chosen by accuracy; macro F1 %1")
                  : metric == SelectionMetric::Loss ? RunFigures::tr("chosen by loss; macro F1 %1")
                                                    : RunFigures::tr("chosen by macro F1, %1"))
                     .arg(macroF1);
  if (history.started() && history.started()->config.metricSmoothing > 0)
    text += RunFigures::tr(", smoothed over epochs");
  if (history.firstAnswer())
    text += RunFigures::tr("; first answer %1").arg(percent(history.firstAnswer()->val.top1));
  if (images > 0) text += QStringLiteral("; ") + intervalText(kept.val.top1, images);
  if (active) return RunFigures::tr("kept so far: %1, %2").arg(percent(kept.val.top1), text);
  const auto& test = history.test();
  return test ? RunFigures::tr("test part %1 (%2); %3")
                    .arg(percent(test->metrics.top1), intervalText(test->metrics.top1, test->images), text)
              : text;
}

}  // namespace

RunFigures::RunFigures(QWidget* parent)
    : QFrame(parent),
      epoch_(new Figure(tr("Epoch"))),
      accuracy_(new Figure(tr("Validation accuracy"), kAboutLines)),
      loss_(new Figure(tr("Validation loss"))),
      speed_(new Figure(tr("Pictures a second"))),
      left_(new Figure(tr("Time left"))) {
  setProperty("kind", "card");
  accuracy_->setObjectName(QStringLiteral("watchAccuracy"));
  auto* row = new FlowRow(this);
  row->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kSmall);
  row->setSpacing(spacing::kLarge);
  row->addFilling(accuracy_);
  row->addGap();
  for (Figure* figure : {epoch_, loss_, speed_, left_}) row->addWidget(figure);
  for (Figure* figure : {epoch_, loss_, speed_, left_}) figure->setMinimumWidth(kFigure);
  accuracy_->setMinimumWidth(kWide);
  for (Figure* figure : {epoch_, accuracy_, loss_, speed_, left_}) row->setAlignment(figure, Qt::AlignTop);
}

void RunFigures::showHistory(const RunHistory& history, bool active) {
  const auto& started = history.started();
  const int planned = started ? started->config.epochs : 0;
  const int done = history.epochs().empty() ? 0 : history.epochs().back().epoch;
  epoch_->setValue(planned > 0 ? tr("%1 / %2").arg(done).arg(planned) : kNothing);
  // Behind the end the headline is the network that is kept; while it trains, how far it is.
  const EpochDone* kept = history.chosen();
  const EpochDone* shown = kept == nullptr || !active ? kept : &history.epochs().back();
  const QString about = kept != nullptr ? keptText(history, *kept, active) : QString();
  accuracy_->setValue(shown != nullptr ? percent(shown->val.top1) : kNothing, about);
  accuracy_->setComparison(about);
  loss_->setValue(shown != nullptr ? threeDigits(shown->val.loss) : kNothing);
  const auto& step = history.lastStep();
  speed_->setValue(step ? threeDigits(step->imagesPerSecond) : kNothing);
  speed_->setComparison(step && std::isfinite(step->dataWait)
                            ? tr("%1 waiting for pictures").arg(percent(step->dataWait, 0))
                            : QString());
  const bool known = active && step && step->secondsLeft > 0;
  left_->setValue(known ? durationText(step->secondsLeft) : kNothing);
  left_->setComparison(active && !step ? tr("getting ready") : QString());
}

void RunFigures::showSending(double secondsLeft) {
  left_->setValue(secondsLeft >= 0 ? durationText(secondsLeft) : kNothing);
  left_->setComparison(tr("until everything is there"));
}

}  // namespace effnet
