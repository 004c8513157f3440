#include "widgets/runs/run_details.h"

#include "core/protocol/kept_answers.h"
#include "core/protocol/run_failure.h"
#include "widgets/common/accuracy_text.h"
#include "widgets/common/error_subject.h"
#include "widgets/common/error_text.h"
#include "widgets/common/figure.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/run/confusion_view.h"
#include "widgets/run/run_actions.h"
#include "widgets/run/run_state_text.h"
#include "widgets/runs/runs_model.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace effnet {
namespace {

constexpr int kSaveAfterMs = 800;  // a pause in typing

QString utf8(const std::string& text) {
  return QString::fromStdString(text);
}

QToolButton* buttonOf(QAction* action, const char* kind) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setProperty("kind", kind);
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  return button;
}

QString fact(const QString& name, const QString& value) {
  if (value.isEmpty()) return {};
  return QStringLiteral(
             "<tr><td style='color:%1; padding-right:12px; white-space:nowrap'>%2</td><td>%3</td></tr>")
      .arg(Theme::current().muted.name(), name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString nameOf(const RunSummary& run) {
  return shortName(utf8(run.root.string()));
}

QString selectionText(SelectionMetric metric) {
  switch (metric) {
    case SelectionMetric::MacroF1:
      return RunDetails::tr("highest macro F1");
    case SelectionMetric::Top1:
      return RunDetails::tr("highest accuracy");
    case SelectionMetric::Loss:
      return RunDetails::tr("lowest loss");
  }
  return {};
}

/// Two runs on the pictures that both answered, or all folds of a training together.
QString comparisonText(const std::vector<RunSummary>& runs) {
  if (const auto pooled = pooledFolds(runs)) {
    const double accuracy = pooled->right / static_cast<double>(pooled->images);
    return RunDetails::tr(
               "Together, each picture by the fold that did not learn it: %1 right (%2), folds: %3.")
        .arg(percent(accuracy), intervalText(accuracy, pooled->images))
        .arg(pooled->folds);
  }
  if (runs.size() != 2) return {};
  const auto compared = compareRuns(runs[0].root, runs[1].root);
  if (!compared) return {};
  const QString counts =
      RunDetails::tr(
          "On the same %1 pictures, %2 alone is right on %3 and %4 alone on %5 (McNemar, p = %6): ")
          .arg(QString::number(compared->images), nameOf(runs[0]), QString::number(compared->pair.onlyFirst),
               nameOf(runs[1]), QString::number(compared->pair.onlySecond), threeDigits(compared->pair.p));
  return counts + (compared->pair.p < kDiffer ? RunDetails::tr("they differ.")
                                              : RunDetails::tr("these pictures do not tell them apart."));
}

/// While it trains the newest, then the one whose weights were kept.
const EpochDone* shownEpoch(const RunSummary& run, const RunHistory& history) {
  return isActiveRun(run.state) ? &history.epochs().back() : history.chosen();
}

}  // namespace

RunDetails::RunDetails(RunActions& actions, QWidget* parent)
    : SidePanel(320, parent),
      actions_(actions),
      name_(new QLabel),
      state_(new QLabel),
      trouble_(new MessageBanner),
      accuracy_(new Figure(tr("Accuracy, kept"), 2)),
      macroF1_(new Figure(tr("Macro F1, kept"))),
      loss_(new Figure(tr("Loss, kept"))),
      time_(new Figure(tr("Time in epochs"))),
      figures_(new QWidget),
      buttons_(new QWidget),
      facts_(new QLabel),
      tags_(new QLineEdit),
      note_(new QPlainTextEdit),
      saving_(new QTimer(this)),
      confusion_(new ConfusionView) {
  facts_->setTextFormat(Qt::RichText);
  facts_->setWordWrap(true);
  facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  confusion_->setMinimumHeight(280);
  addWidget(buildHead());
  addWidget(trouble_);
  addWidget(figures_);
  addWidget(buttons_);
  addWidget(facts_);
  notesSection_ = addSection(tr("Tags and notes"), buildNotes());
  confusionSection_ = addSection(tr("Confusion"), confusion_);
  addStretch();
  connect(trouble_, &MessageBanner::actionTriggered, actions_.action(RunActions::Kind::MoveData),
          &QAction::trigger);
  saving_->setSingleShot(true);
  saving_->setInterval(kSaveAfterMs);
  connect(saving_, &QTimer::timeout, this, &RunDetails::saveNotes);
}

QWidget* RunDetails::buildHead() {
  name_->setFont(strongFont());
  name_->setWordWrap(true);
  name_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* head = new QWidget;
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kTiny);
  column->addWidget(name_);
  column->addWidget(state_);
  auto* numbers = new QGridLayout(figures_);
  numbers->setContentsMargins(0, 0, 0, 0);
  numbers->setSpacing(spacing::kSmall);
  numbers->addWidget(accuracy_, 0, 0);
  numbers->addWidget(macroF1_, 0, 1);
  numbers->addWidget(loss_, 1, 0);
  numbers->addWidget(time_, 2, 0, 1, 2);  // hours, minutes and their words need the whole width
  auto* rows = new QVBoxLayout(buttons_);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(spacing::kSmall);
  using Kind = RunActions::Kind;
  rows->addWidget(buttonOf(actions_.action(Kind::Classify), "primary"));
  auto* others = new FlowRow;
  others->setSpacing(spacing::kSmall);
  rows->addLayout(others);
  for (const Kind kind : {Kind::Watch, Kind::Resume, Kind::Repeat})
    others->addWidget(buttonOf(actions_.action(kind), "plain"));
  auto* more = new QToolButton;
  more->setText(tr("More"));
  more->setProperty("kind", "plain");
  more->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(more);
  actions_.fill(*menu);
  more->setMenu(menu);
  others->addWidget(more);
  return head;
}

QWidget* RunDetails::buildNotes() {
  tags_->setPlaceholderText(tr("Tags, separated by commas"));
  tags_->setObjectName(QStringLiteral("runTags"));
  note_->setPlaceholderText(tr("What you wanted to find out, what came of it"));
  note_->setObjectName(QStringLiteral("runNote"));
  note_->setMaximumHeight(96);
  note_->setTabChangesFocus(true);
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(tags_);
  column->addWidget(note_);
  connect(tags_, &QLineEdit::textEdited, saving_, qOverload<>(&QTimer::start));
  connect(tags_, &QLineEdit::editingFinished, this, &RunDetails::saveNotes);
  connect(note_, &QPlainTextEdit::textChanged, saving_, qOverload<>(&QTimer::start));
  return box;
}

void RunDetails::showRun(const RunSummary& run, const RunHistory& history) {
  if (run.root != run_.root) saveNotes();
  const bool other = run.root != run_.root;
  run_ = run;
  const bool some = !run.root.empty();
  for (QWidget* part :
       {figures_, buttons_, static_cast<QWidget*>(facts_), static_cast<QWidget*>(notesSection_)})
    part->setVisible(some);
  name_->setText(some ? nameOf(run) : tr("No run chosen"));
  name_->setToolTip(utf8(run.root.string()));
  state_->setText(some ? runStateText(run.state) + QStringLiteral(" · ") +
                             tr("%1 of %2 epochs").arg(run.epochs).arg(plannedEpochs(run))
                       : tr("Choose a run in the table; with Ctrl or Shift several, to compare them."));
  state_->setWordWrap(true);
  const bool measured = run.epochs > 0;
  const QString nothing = QStringLiteral("–");
  accuracy_->setValue(measured ? percent(run.bestTop1) : nothing);
  accuracy_->setComparison(measured ? intervalText(run.bestTop1, run.bestImages) : QString());
  macroF1_->setValue(measured ? percent(run.bestMacroF1) : nothing);
  loss_->setValue(threeDigits(run.bestLoss));
  time_->setValue(run.seconds > 0 ? durationText(run.seconds) : nothing);
  showFacts(history);
  showTroubles();
  if (other) showNotes();
  const bool confused = history.started() && !history.epochs().empty();
  confusionSection_->setVisible(some);
  const EpochDone* epoch = confused ? shownEpoch(run, history) : nullptr;
  confusion_->setMatrix(confused ? epoch->confusion : std::vector<std::vector<int>>(),
                        confused ? history.started()->labels : std::vector<std::string>(),
                        confused ? tr("epoch %1").arg(epoch->epoch) : QString());
}

void RunDetails::showFacts(const RunHistory& history) {
  QString rows;
  if (const EpochDone* best = history.chosen()) rows += fact(tr("Best epoch"), QString::number(best->epoch));
  if (history.chosen()) rows += fact(tr("Chosen by"), selectionText(run_.config.metric));
  if (history.firstAnswer())
    rows += fact(tr("First answer"), tr("%1 before training").arg(percent(history.firstAnswer()->val.top1)));
  if (history.test())
    rows +=
        fact(tr("Test part"), tr("%1 (%2), of the best epoch")
                                  .arg(percent(history.test()->metrics.top1),
                                       intervalText(history.test()->metrics.top1, history.test()->images)));
  if (history.started()) {
    rows += fact(tr("Pictures"), tr("%1 to learn from, %2 to validate")
                                     .arg(history.started()->trainImages)
                                     .arg(history.started()->valImages));
  }
  rows += fact(tr("Data set"), utf8(run_.config.data));
  rows += fact(tr("Network"), networkText(run_.config.network));
  if (run_.params > 0)
    rows += fact(tr("Size"), tr("%1 parameters, %2 MACs")
                                 .arg(siNumber(static_cast<double>(run_.params)),
                                      siNumber(static_cast<double>(run_.macs))));
  rows += fact(tr("Device"), utf8(run_.device));
  facts_->setText(QStringLiteral("<table cellspacing='0' cellpadding='1'>%1%2</table>").arg(rows, origin()));
}

/// Nothing where the settings cannot be read: their defaults would be invented.
QString RunDetails::origin() const {
  if (run_.recipe.empty()) return {};
  QString rows;
  const QString from = utf8(run_.config.weights);
  rows += fact(tr("Started from"), from.isEmpty() ? tr("random weights") : shortName(from));
  rows +=
      fact(tr("Recipe"),
           tr("%1, batch %2, seed %3").arg(utf8(run_.recipe)).arg(run_.config.batch).arg(run_.config.seed));
  return rows;
}

void RunDetails::showTroubles() {
  std::error_code ignored;
  const RunDirectory directory{run_.root};
  trouble_->setAction({});
  if (run_.root.empty()) return trouble_->clear();
  if (run_.config.network.stages.empty() && run_.config.weights.empty()) {
    trouble_->showMessage(
        MessageBanner::Kind::Warning,
        tr("The settings of this run cannot be read: another version wrote it, or it is damaged. "
           "What could be read is shown."));
  } else if (const RunFailure failure = run_.state == RunState::Failed ? failureOf(directory) : RunFailure{};
             !failure.detail.empty()) {
    const QString detail = utf8(failure.detail);
    trouble_->showMessage(MessageBanner::Kind::Error,
                          failure.code.empty()
                              ? tr("The run did not begin. %1").arg(detail)
                              : errorSentence(utf8(failure.code), errorSubject(detail, nameOf(run_))),
                          detail);
  } else if (!std::filesystem::exists(run_.config.data, ignored)) {
    // Where they were stands beneath; links to it would make the panel wider.
    trouble_->showMessage(MessageBanner::Kind::Warning, tr("Its pictures are not where they were."));
    trouble_->setAction(isActiveRun(run_.state) ? QString() : tr("Where are they?"));
  } else if (run_.epochs > 0 && !std::filesystem::exists(directory.best(), ignored)) {
    trouble_->showMessage(MessageBanner::Kind::Warning,
                          tr("Its checkpoints were deleted. Curves and settings are still here."));
  } else if (run_.unreadableLines > 0) {
    trouble_->showMessage(
        MessageBanner::Kind::Warning,
        tr("Lines of its events that cannot be read and were left out: %1.").arg(run_.unreadableLines));
  } else {
    trouble_->clear();
  }
}

void RunDetails::showNotes() {
  const QSignalBlocker quiet(note_);
  QStringList tags;
  for (const std::string& tag : run_.notes.tags) tags.append(utf8(tag));
  tags_->setText(tags.join(QStringLiteral(", ")));
  note_->setPlainText(utf8(run_.notes.note));
  saving_->stop();
}

void RunDetails::saveNotes() {
  saving_->stop();
  if (run_.root.empty()) return;
  RunNotes notes = run_.notes;
  notes.tags.clear();
  for (const QString& tag : tags_->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
    if (!tag.trimmed().isEmpty()) notes.tags.push_back(tag.trimmed().toStdString());
  notes.note = note_->toPlainText().toStdString();
  if (notes == run_.notes) return;
  run_.notes = notes;
  Q_EMIT notesChanged(utf8(run_.root.string()), notes);
}

void RunDetails::hideEvent(QHideEvent* event) {
  saveNotes();
  SidePanel::hideEvent(event);
}

void RunDetails::showSeveral(const std::vector<RunSummary>& runs, const RunHistory* first,
                             const RunHistory* second) {
  showRun({}, {});
  name_->setText(tr("Runs chosen: %1").arg(runs.size()));
  const QString compared = comparisonText(runs);
  state_->setText(compared.isEmpty()
                      ? tr("Curves, costs and settings of all of them are beside each other above the table.")
                      : compared);
  confusionSection_->setVisible(second != nullptr);
  const auto usable = [](const RunHistory* run) {
    return run != nullptr && run->started() && !run->epochs().empty();
  };
  if (!usable(first) || !usable(second) || first->started()->labels != second->started()->labels) return;
  state_->setText((compared.isEmpty() ? QString() : compared + QLatin1Char('\n')) +
                  tr("Below: how %1 differs from %2, which was chosen first, in what it confuses.")
                      .arg(nameOf(runs[1]), nameOf(runs[0])));
  confusion_->setDifference(shownEpoch(runs[0], *first)->confusion, shownEpoch(runs[1], *second)->confusion,
                            first->started()->labels);
}

}  // namespace effnet
