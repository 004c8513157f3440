#include "widgets/train/run_banner.h"

#include "widgets/common/error_subject.h"
#include "widgets/common/error_text.h"
#include "widgets/run/run_actions.h"
#include "widgets/train/warning_text.h"

#include <QAction>
#include <filesystem>

namespace effnet {
namespace {

/// The data set of a run that is over lies somewhere else by now.
bool dataAreGone(const TrainConfig& config) {
  std::error_code ignored;
  return !config.data.empty() && !std::filesystem::exists(config.data, ignored);
}

}  // namespace

RunBanner::RunBanner(RunActions& actions, QWidget* parent) : MessageBanner(parent), actions_(actions) {
  connect(this, &MessageBanner::actionTriggered, this, [this] {
    actions_.action(movedData_ ? RunActions::Kind::MoveData : RunActions::Kind::Resume)->trigger();
  });
}

void RunBanner::showRun(const QString& directory) {
  directory_ = directory;
  complaint_.clear();
  reading_.clear();
  notesShown_.clear();
  clear();
}

void RunBanner::showError(const QString& code, const QString& detail) {
  setAction({});
  showMessage(Kind::Error, errorSentence(code, errorSubject(detail, shortName(directory_))), detail);
}

void RunBanner::showHistory(const RunHistory& history, RunState state) {
  setAction({});
  movedData_ = false;
  if (!reading_.isEmpty()) return showMessage(Kind::Information, reading_);
  if (history.ended() && history.ended()->state == RunState::Failed) {
    showError(QString::fromStdString(history.ended()->code), QString::fromStdString(history.ended()->detail));
  } else if (!complaint_.isEmpty() && state == RunState::Failed) {
    showMessage(Kind::Error, tr("The run did not begin. %1").arg(complaint_), complaint_);
  } else if (state == RunState::Interrupted) {
    showMessage(Kind::Warning, tr("This run was interrupted. Resume goes on from its last checkpoint."));
    setAction(actions_.action(RunActions::Kind::Resume)->isEnabled() ? tr("Resume") : QString());
  } else if (!isActiveRun(state) && history.started() && dataAreGone(actions_.run().config)) {
    movedData_ = true;
    showMessage(Kind::Warning, tr("Its pictures are not where they were."),
                QString::fromStdString(actions_.run().config.data));
    setAction(tr("Where are they?"));
  } else {
    warn(history);
  }
}

void RunBanner::warn(const RunHistory& history) {
  const WarningText notes = warningText(history.warnings());
  if (notes.sentence.isEmpty()) return clear();
  const bool told = notesShown_ == notes.sentence && (isHidden() || text() == notes.sentence);
  if (!told) showMessage(Kind::Information, notes.sentence, notes.details);
  notesShown_ = notes.sentence;
}

}  // namespace effnet
