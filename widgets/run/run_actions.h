#pragma once

#include "core/protocol/run_directory.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace effnet {

/// What a person wants done with a run.
struct RunWish {
  enum class Kind {
    Watch,
    Classify,
    Explore,
    Export,
    Report,
    FineTune,
    Repeat,
    Resume,
    ShowFolder,
    MoveData,
    Rename,
    Duplicate,
    Archive,
    Trash
  };

  Kind kind = Kind::Watch;
  RunSummary run;
  QString text = {};  ///< the new name, or the folder where the pictures lie now
};

/// The commands for the chosen runs: as buttons, in menus and in the palette the same objects. It asks what
/// has to be asked (a name, whether to throw away) and emits the wish, of several runs one for each.
class RunActions : public QObject {
  Q_OBJECT

 public:
  using Kind = RunWish::Kind;

  /// Questions appear over `window`, to which the actions' shortcuts belong, too.
  explicit RunActions(QWidget* window);

  QAction* action(Kind kind) const { return actions_.value(kind); }
  /// The first chosen one; an empty root: none.
  const RunSummary& run() const { return run_; }

  /// Enables what is possible with these runs; what is not says why in its tooltip. Most is for one only.
  void setRuns(const std::vector<RunSummary>& runs);

  /// Adds all of them, in groups.
  void fill(QMenu& menu) const;

 Q_SIGNALS:
  void wished(const effnet::RunWish& wish);

 private:
  void trigger(Kind kind);
  QString obstacle(Kind kind) const;
  QString obstacleOf(const RunSummary& run, Kind kind) const;
  bool askToThrowAway() const;
  bool askForName(QString& name) const;

  QWidget* window_;
  RunSummary run_;
  std::vector<RunSummary> runs_;
  QHash<Kind, QAction*> actions_;
};

/// The run's checkpoint that is there: the best, the last where that was deleted, or none.
std::filesystem::path keptCheckpoint(const RunSummary& run);

}  // namespace effnet
