#include "widgets/classify/answer_pane.h"

#include "widgets/classify/answer_texts.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/explain_panel.h"
#include "widgets/classify/faithfulness_panel.h"
#include "widgets/classify/nearest_panel.h"
#include "widgets/classify/picture_session.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kWidth = 300;

}  // namespace

AnswerPane::AnswerPane(PictureSession& session, QWidget* parent)
    : SidePanel(kWidth, parent),
      session_(session),
      classes_(new ClassList),
      anyClass_(new QLineEdit),
      texts_(new AnswerTexts),
      map_(new ExplainPanel),
      faithfulness_(new FaithfulnessPanel),
      nearest_(new NearestPanel(session)) {
  anyClass_->setObjectName(QStringLiteral("anyClass"));
  anyClass_->setPlaceholderText(tr("Heat map for another class…"));
  anyClass_->setToolTip(tr("Any other class of the network: its name, then Enter"));
  anyClass_->setClearButtonEnabled(true);
  auto* answer = new QWidget;
  auto* column = new QVBoxLayout(answer);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  for (QWidget* part : std::initializer_list<QWidget*>{classes_, anyClass_, texts_}) column->addWidget(part);
  addSection(tr("Classes"), answer);
  addSection(tr("Heat map"), map_);
  addSection(tr("Is the heat map faithful?"), faithfulness_);
  addSection(tr("Most similar training pictures"), nearest_);
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
  texts_->setLimit(model.energyThreshold);
  labels_.clear();
  for (const std::string& label : model.labels) labels_.append(QString::fromStdString(label));
  texts_->setDecision(model.decision, labels_.size() == 2 ? labels_ : QStringList());
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
  texts_->setLimitOfFolder(evaluatedFolder);
  texts_->showAnswer(session_.answer());
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
  texts_->showAnswer(session_.answer());
}

/// One of many in a row: the map's controls stay as they are.
void AnswerPane::showFrame() {
  if (!session_.answer()) return;
  classes_->setEnabled(true);
  classes_->setScores(session_.answer()->top, session_.explainedClass());
  texts_->showAnswer(session_.answer());
}

void AnswerPane::showNothing() {
  classes_->setEnabled(true);
  classes_->clearScores();
  texts_->showAnswer(session_.answer());
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

}  // namespace effnet
