#include "widgets/run/run_state_text.h"

#include "widgets/common/theme.h"

#include <QCoreApplication>

namespace effnet {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(RunStates)
};

}  // namespace

QString runStateText(RunState state) {
  switch (state) {
    case RunState::Waiting:
    case RunState::Queued:
      return Words::tr("waiting");
    case RunState::Starting:
      return Words::tr("starting");
    case RunState::Running:
      return Words::tr("training");
    case RunState::Paused:
      return Words::tr("paused");
    case RunState::Finished:
      return Words::tr("finished");
    case RunState::Stopped:
      return Words::tr("stopped");
    case RunState::Failed:
      return Words::tr("failed");
    case RunState::Interrupted:
      return Words::tr("interrupted");
    case RunState::NotAsPlanned:
      return Words::tr("not as planned");
  }
  return {};
}

QColor runStateColor(RunState state) {
  const Theme& theme = Theme::current();
  switch (state) {
    case RunState::Finished:
      return theme.good;
    case RunState::Failed:
    case RunState::NotAsPlanned:
      return theme.bad;
    case RunState::Interrupted:
      return theme.warning;
    case RunState::Running:
      return theme.accent;
    case RunState::Waiting:
    case RunState::Queued:
    case RunState::Starting:
    case RunState::Paused:
    case RunState::Stopped:
      return theme.muted;
  }
  return theme.muted;
}

const char* runStateKind(RunState state) {
  switch (state) {
    case RunState::Finished:
      return "good";
    case RunState::Failed:
    case RunState::NotAsPlanned:
      return "bad";
    case RunState::Interrupted:
    case RunState::Paused:
      return "warning";
    case RunState::Waiting:
    case RunState::Queued:
    case RunState::Starting:
    case RunState::Running:
    case RunState::Stopped:
      return "muted";
  }
  return "muted";
}

}  // namespace effnet
