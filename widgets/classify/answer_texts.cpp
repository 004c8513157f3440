#include "widgets/classify/answer_texts.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

namespace effnet {
namespace {

QLabel* mutedLabel() {
  auto* label = new QLabel;
  label->setProperty("kind", "muted");
  label->setFont(captionFont());
  label->setWordWrap(true);
  return label;
}

QString milliseconds(double value) {
  return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

}  // namespace

AnswerTexts::AnswerTexts(QWidget* parent)
    : QWidget(parent), verdict_(new QLabel), hint_(mutedLabel()), timing_(mutedLabel()) {
  verdict_->setObjectName(QStringLiteral("verdict"));
  verdict_->setWordWrap(true);
  verdict_->setTextFormat(Qt::PlainText);
  verdict_->hide();
  hint_->hide();
  timing_->setObjectName(QStringLiteral("timing"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(verdict_);
  column->addWidget(hint_);
  column->addWidget(timing_);
}

void AnswerTexts::setDecision(const std::optional<Decision>& decision, const QStringList& outcomes) {
  decision_ = decision;
  outcomes_ = outcomes;
}

/// What the thresholds in the file make of the answer: the class, or a person's task.
QString AnswerTexts::verdictOf(const Explanation& answer) const {
  if (!decision_ || answer.top.empty()) return {};
  const QString by = QString::fromStdString(decision_->chosenBy);
  if (answer.decided)
    return tr("Decided: %1 (operating point %2, by %3).")
        .arg(outcomes_.value(*answer.decided, *answer.decided == 1 ? tr("yes") : tr("no")),
             percent(decision_->positiveFrom.value_or(0.5)), by);
  if (!answer.rejected) return {};
  if (!*answer.rejected)
    return tr("Accepted: at least %1 sure (by %2).").arg(percent(decision_->minProbability), by);
  return answer.top.front().probability < decision_->minProbability
             ? tr("For a person to decide: less sure than %1 (by %2).")
                   .arg(percent(decision_->minProbability), by)
             : tr("For a person to decide: unlike the pictures that the thresholds were chosen on.");
}

void AnswerTexts::setLimit(const std::optional<double>& ofRun) {
  fromRun_ = ofRun.has_value();
  limit_ = ofRun;
}

void AnswerTexts::setLimitOfFolder(double energy) {
  if (!fromRun_ && std::isfinite(energy)) limit_ = energy;
}

void AnswerTexts::showAnswer(const std::optional<Explanation>& answer) {
  timing_->clear();
  hint_->clear();
  const QString verdict = answer ? verdictOf(*answer) : QString();
  verdict_->setText(verdict);
  verdict_->setVisible(!verdict.isEmpty());
  if (!answer) return;
  QStringList parts{tr("decode %1").arg(milliseconds(answer->decodeMs)),
                    tr("prepare %1").arg(milliseconds(answer->preprocessMs)),
                    tr("network %1").arg(milliseconds(answer->forwardMs))};
  if (answer->explainMs > 0) parts.append(tr("explain %1").arg(milliseconds(answer->explainMs)));
  timing_->setText(parts.join(QStringLiteral(" · ")) + tr(" ms"));
  QStringList hints;
  if (answer->entropy) {
    hints.append(tr("As undecided as between %1 equal classes (entropy %2).")
                     .arg(threeDigits(std::exp(*answer->entropy)), threeDigits(*answer->entropy)));
  }
  if (answer->energy) hints.append(energyText(*answer->energy));
  hint_->setText(hints.join(QLatin1Char(' ')));
  hint_->setVisible(!hints.isEmpty());
}

QString AnswerTexts::energyText(double energy) const {
  const QString value = threeDigits(energy);
  if (!limit_)
    return tr("Energy %1; pictures unlike the training data have a higher one. No limit is known for this "
              "network: "
              "evaluate a labelled folder to have one.")
        .arg(value);
  const QString limit = threeDigits(*limit_);
  const QString from = fromRun_ ? tr("the run's validation pictures") : tr("the evaluated folder");
  return energy > *limit_
             ? tr("Perhaps unlike the training data: energy %1 is above %2, which 95 % of %3 stay below.")
                   .arg(value, limit, from)
             : tr("Energy %1, below %2 as 95 % of %3: nothing unusual.").arg(value, limit, from);
}

}  // namespace effnet
