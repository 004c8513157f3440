#include "widgets/classify/answer_pane.h"

#include "widgets/classify/class_list.h"
#include "widgets/classify/explain_panel.h"
#include "widgets/classify/faithfulness_panel.h"
#include "widgets/classify/picture_session.h"
#include "widgets/common/number_format.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

constexpr int kWidth = 300;

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

AnswerPane::AnswerPane(PictureSession& session, QWidget* parent)
    : SidePanel(kWidth, parent),
      session_(session),
      classes_(new ClassList),
      anyClass_(new QLineEdit),
      hint_(mutedLabel()),
      timing_(mutedLabel()),
      map_(new ExplainPanel),
      faithfulness_(new FaithfulnessPanel) {
  hint_->hide();
  timing_->setObjectName(QStringLiteral("timing"));
  anyClass_->setObjectName(QStringLiteral("anyClass"));
  anyClass_->setPlaceholderText(tr("Where is the evidence for…"));
  anyClass_->setToolTip(tr("Any other class of the network: its name, then Enter"));
  anyClass_->setClearButtonEnabled(true);
  auto* answer = new QWidget;
  auto* column = new QVBoxLayout(answer);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  for (QWidget* part : std::initializer_list<QWidget*>{classes_, anyClass_, hint_, timing_})
    column->addWidget(part);
  addSection(tr("Classes"), answer);
  addSection(tr("Where it looked"), map_);
  addSection(tr("Is the map faithful?"), faithfulness_);
  addStretch();
  connect(anyClass_, &QLineEdit::returnPressed, this, [this] { chooseByName(anyClass_->text()); });
  connect(classes_, &ClassList::classChosen, this, [this](int index) {
    anyClass_->clear();
    session_.explain(index, false);
  });
  connect(map_, &ExplainPanel::methodChanged, this, [this] { session_.setMethod(map_->method()); });
  connect(faithfulness_, &FaithfulnessPanel::measureRequested, this, [this] {
    if (session_.map() == nullptr) return;
    faithfulness_->showBusy();
    session_.measure(faithfulness_->steps());
  });
  session_.prepareMethod(map_->method());
  connectSession();
}

void AnswerPane::connectSession() {
  connect(&session_, &PictureSession::networkChanged, this, &AnswerPane::setNetwork);
  connect(&session_, &PictureSession::chosen, this, &AnswerPane::forgetClass);
  // Paler until the new ones arrive: a list that empties between two pictures flickers.
  connect(&session_, &PictureSession::pictureShown, this, [this] { classes_->setEnabled(false); });
  connect(&session_, &PictureSession::pictureFailed, this, &AnswerPane::showNothing);
  connect(&session_, &PictureSession::answered, this, &AnswerPane::showAnswer);
  connect(&session_, &PictureSession::frameShown, this, &AnswerPane::showFrame);
  connect(&session_, &PictureSession::answerFailed, this, &AnswerPane::showNothing);
  connect(&session_, &PictureSession::methodWanted, map_, &ExplainPanel::setMethod);
  connect(&session_, &PictureSession::measuresForgotten, this,
          [this] { faithfulness_->reset(session_.canMeasure()); });
  connect(&session_, &PictureSession::measured, faithfulness_, &FaithfulnessPanel::showMeasures);
  connect(&session_, &PictureSession::measuringFailed, faithfulness_, &FaithfulnessPanel::showError);
}

void AnswerPane::setNetwork(const OpenedModel& model) {
  map_->setNetwork(model.network);
  session_.prepareMethod(map_->method());  // a stage that it has not got is not chosen any more
  limitFromRun_ = model.energyThreshold.has_value();
  energyLimit_ = model.energyThreshold;
  labels_.clear();
  for (const std::string& label : model.labels) labels_.append(QString::fromStdString(label));
  auto* completer = new QCompleter(labels_, anyClass_);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &AnswerPane::chooseByName);
  delete anyClass_->completer();
  anyClass_->setCompleter(completer);
  anyClass_->setVisible(!labels_.isEmpty());
  forgetClass();
}

void AnswerPane::setEnergyLimitOf(double evaluatedFolder) {
  if (!limitFromRun_ && std::isfinite(evaluatedFolder)) energyLimit_ = evaluatedFolder;
  showTexts();
}

void AnswerPane::forgetClass() {
  anyClass_->clear();
  classes_->setCurrentIndex({});
}

void AnswerPane::chooseByName(const QString& label) {
  const auto same = [&](const QString& each) { return each.compare(label, Qt::CaseInsensitive) == 0; };
  const auto found = std::ranges::find_if(labels_, same);
  if (found == labels_.end()) return;
  const auto index = static_cast<int>(found - labels_.begin());
  if (classes_->choose(index)) return;
  classes_->setCurrentIndex({});
  session_.explain(index, true);
  if (session_.answer()) listClasses();
}

void AnswerPane::showAnswer() {
  classes_->setEnabled(true);
  listClasses();
  map_->setClasses(session_.answer()->top);
  showTexts();
}

/// One of many in a row: the map's controls stay as they are.
void AnswerPane::showFrame() {
  if (!session_.answer()) return;
  classes_->setEnabled(true);
  classes_->setScores(session_.answer()->top, session_.explainedClass());
  showTexts();
}

void AnswerPane::showNothing() {
  classes_->setEnabled(true);
  classes_->clearScores();
  showTexts();
}

/// The top classes, and below them the one that was asked for by its name.
void AnswerPane::listClasses() {
  const Explanation& answer = *session_.answer();
  const std::optional<int> byName = session_.classByName();
  std::vector<ClassScore> scores = answer.top;
  if (const ClassScore* other = byName ? answer.scoreOf(*byName) : nullptr;
      other && std::ranges::find(scores, other->index, &ClassScore::index) == scores.end())
    scores.push_back(*other);
  const int wanted = session_.explainedClass();
  classes_->setScores(scores, wanted);
  if (byName && classes_->currentClass() != wanted) classes_->setCurrentIndex({});
}

void AnswerPane::showTexts() {
  const std::optional<Explanation>& answer = session_.answer();
  timing_->clear();
  hint_->clear();
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

QString AnswerPane::energyText(double energy) const {
  const QString value = threeDigits(energy);
  if (!energyLimit_)
    return tr("Energy %1; pictures unlike the training data have a higher one. No limit is known for this "
              "network: "
              "evaluate a labelled folder to have one.")
        .arg(value);
  const QString limit = threeDigits(*energyLimit_);
  const QString from = limitFromRun_ ? tr("the run's validation pictures") : tr("the evaluated folder");
  return energy > *energyLimit_
             ? tr("Perhaps unlike the training data: energy %1 is above %2, which 95 % of %3 stay below.")
                   .arg(value, limit, from)
             : tr("Energy %1, below %2 as 95 % of %3: nothing unusual.").arg(value, limit, from);
}

}  // namespace effnet
