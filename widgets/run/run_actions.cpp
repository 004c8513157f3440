#include "widgets/run/run_actions.h"

#include "widgets/common/error_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>

namespace effnet {
namespace {

using Kind = RunWish::Kind;

enum Need { Nothing = 0, Best = 1, Idle = 2, Config = 4, Unfinished = 8, Several = 16 };

struct Command {
  Kind kind;
  const char* name;  ///< of the object, for tests and style
  const char* text;
  const char* toolTip;
  int needs;
  bool endsGroup;
};

// clang-format off
const Command kCommands[] = {
    {Kind::Watch, "watchRun", QT_TRANSLATE_NOOP("effnet::RunActions", "Show in Train"), QT_TRANSLATE_NOOP("effnet::RunActions", "Curves, classes, mistakes and examples of this run"), Nothing, false},
    {Kind::Classify, "openBest", QT_TRANSLATE_NOOP("effnet::RunActions", "Open in Classify"), QT_TRANSLATE_NOOP("effnet::RunActions", "Classify pictures with the run's best checkpoint"), Best, false},
    {Kind::Explore, "exploreRun", QT_TRANSLATE_NOOP("effnet::RunActions", "Open in Explore"), QT_TRANSLATE_NOOP("effnet::RunActions", "The network's drawing and costs, its measured accuracy among the published ones"), Config, false},
    {Kind::Export, "exportRun", QT_TRANSLATE_NOOP("effnet::RunActions", "Export best checkpoint…"), QT_TRANSLATE_NOOP("effnet::RunActions", "As .safetensors, .pth or .onnx for other programs, or as a folder for timm"), Best, false},
    {Kind::Report, "reportRun", QT_TRANSLATE_NOOP("effnet::RunActions", "Report…"), QT_TRANSLATE_NOOP("effnet::RunActions", "A page to hand on: data, recipe, curves, accuracy with its interval, mistakes, limits, hashes"), Best | Config, true},
    {Kind::Resume, "resumeRun", QT_TRANSLATE_NOOP("effnet::RunActions", "Resume"), QT_TRANSLATE_NOOP("effnet::RunActions", "Go on from the last checkpoint as if never interrupted"), Idle | Unfinished, false},
    {Kind::FineTune, "fineTuneRun", QT_TRANSLATE_NOOP("effnet::RunActions", "Fine-tune further"), QT_TRANSLATE_NOOP("effnet::RunActions", "A new run that starts from this one's best checkpoint"), Best | Config, false},
    {Kind::Repeat, "repeatRun", QT_TRANSLATE_NOOP("effnet::RunActions", "Repeat with changes"), QT_TRANSLATE_NOOP("effnet::RunActions", "Fill the form with this run's settings"), Config, true},
    {Kind::Rename, "renameRun", QT_TRANSLATE_NOOP("effnet::RunActions", "Rename…"), "", Idle, false},
    {Kind::Duplicate, "duplicateRun", QT_TRANSLATE_NOOP("effnet::RunActions", "Duplicate"), QT_TRANSLATE_NOOP("effnet::RunActions", "A copy with its checkpoints, to go on in another way"), Idle, false},
    {Kind::Archive, "archiveRun", QT_TRANSLATE_NOOP("effnet::RunActions", "Archive"), QT_TRANSLATE_NOOP("effnet::RunActions", "Keep it, out of the way"), Several, false},
    {Kind::MoveData, "moveData", QT_TRANSLATE_NOOP("effnet::RunActions", "The pictures have moved…"), QT_TRANSLATE_NOOP("effnet::RunActions", "Say where the data set lies now; everything else stays"), Idle | Config, false},
    {Kind::ShowFolder, "showFolder", QT_TRANSLATE_NOOP("effnet::RunActions", "Show the folder"), "", Nothing, true},
    {Kind::Trash, "trashRun", QT_TRANSLATE_NOOP("effnet::RunActions", "Move to trash"), QT_TRANSLATE_NOOP("effnet::RunActions", "The folder with all its checkpoints"), Idle | Several, false},
};
// clang-format on

QString words(const char* text) {
  return *text == '\0' ? QString() : QCoreApplication::translate("effnet::RunActions", text);
}

const Command& commandOf(Kind kind) {
  for (const Command& command : kCommands)
    if (command.kind == kind) return command;
  return kCommands[0];
}

bool hasFile(const std::filesystem::path& file) {
  std::error_code ignored;
  return std::filesystem::exists(file, ignored);
}

}  // namespace

std::filesystem::path keptCheckpoint(const RunSummary& run) {
  const RunDirectory directory{run.root};
  for (const auto& file : {directory.best(), directory.last()})
    if (hasFile(file)) return file;
  return {};
}

RunActions::RunActions(QWidget* window) : QObject(window), window_(window) {
  for (const Command& command : kCommands) {
    auto* action = new QAction(words(command.text), this);
    action->setObjectName(QLatin1String(command.name));
    connect(action, &QAction::triggered, this, [this, kind = command.kind] { trigger(kind); });
    actions_[command.kind] = action;
  }
  setRuns({});
}

QString RunActions::obstacle(Kind kind) const {
  if (run_.root.empty()) return tr("Choose a run first.");
  if (runs_.size() > 1 && (commandOf(kind).needs & Several) == 0) return tr("Choose a single run for this.");
  for (const RunSummary& run : runs_)
    if (const QString why = obstacleOf(run, kind); !why.isEmpty()) return why;
  return {};
}

QString RunActions::obstacleOf(const RunSummary& run, Kind kind) const {
  const int needs = commandOf(kind).needs;
  const RunDirectory directory{run.root};
  if ((needs & Idle) != 0 && isActiveRun(run.state))
    return tr("Not while it trains. Stop it first, or wait until it has finished.");
  if ((needs & Unfinished) != 0 && run.state == RunState::Finished) return tr("It has finished.");
  if ((needs & Unfinished) != 0 && run.epochs > 0 && !hasFile(directory.state()))
    return tr("Its checkpoint to go on from was deleted.");
  if ((needs & Best) != 0 && keptCheckpoint(run).empty())
    return run.epochs > 0 ? tr("Its checkpoints were deleted.")
                          : tr("There is no checkpoint before the first epoch has ended.");
  if ((needs & Config) != 0 && run.config.network.stages.empty() && run.config.weights.empty())
    return tr("Its configuration cannot be read; it is of another version or damaged.");
  return {};
}

void RunActions::setRuns(const std::vector<RunSummary>& runs) {
  runs_ = runs;
  run_ = runs.empty() ? RunSummary() : runs.front();
  for (const Command& command : kCommands) {
    QAction* action = actions_[command.kind];
    const QString why = obstacle(command.kind);
    action->setEnabled(why.isEmpty());
    const bool best = (command.needs & Best) == 0 || hasFile(RunDirectory{run_.root}.best());
    action->setToolTip(!why.isEmpty() ? why
                       : best         ? words(command.toolTip)
                                      : tr("Its best checkpoint was deleted; the last one is taken."));
  }
  actions_[Kind::Archive]->setText(run_.notes.archived ? tr("Bring back from the archive") : tr("Archive"));
}

void RunActions::fill(QMenu& menu) const {
  menu.setToolTipsVisible(true);
  for (const Command& command : kCommands) {
    menu.addAction(actions_[command.kind]);
    if (command.endsGroup) menu.addSeparator();
  }
}

bool RunActions::askForName(QString& name) const {
  bool accepted = false;
  const QString old = shortName(QString::fromStdString(run_.root.string()));
  name = QInputDialog::getText(window_, tr("Rename run"), tr("New name"), QLineEdit::Normal, old, &accepted)
             .trimmed();
  return accepted && name != old;
}

bool RunActions::askToThrowAway() const {
  const QString name = shortName(QString::fromStdString(run_.root.string()));
  const QString question = runs_.size() > 1 ? tr("Move %n run(s) with their checkpoints to the trash?",
                                                 nullptr, static_cast<int>(runs_.size()))
                                            : tr("Move %1 with its checkpoints to the trash?").arg(name);
  return QMessageBox::question(window_, tr("Move to trash"), question) == QMessageBox::Yes;
}

void RunActions::trigger(Kind kind) {
  RunWish wish{kind, run_};
  if (kind == Kind::Rename && !askForName(wish.text)) return;
  if (kind == Kind::MoveData) {
    wish.text = QFileDialog::getExistingDirectory(window_, tr("Where do the pictures lie now?"),
                                                  QString::fromStdString(run_.config.data));
    if (wish.text.isEmpty()) return;
  }
  if (kind == Kind::Trash && !askToThrowAway()) return;
  const std::vector<RunSummary> runs = runs_;  // fulfilling a wish changes what is chosen
  for (const RunSummary& run : runs) {
    if (kind == Kind::Archive && run.notes.archived != runs.front().notes.archived) continue;
    wish.run = run;
    Q_EMIT wished(wish);
  }
}

}  // namespace effnet
