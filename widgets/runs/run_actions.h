#pragma once

#include "core/protocol/run_directory.h"

#include <QHash>
#include <QObject>
#include <QString>

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

/// The commands for one run: as buttons, in menus and in the palette the same objects. It asks what has to be
/// asked (a name, whether to throw away) and emits the wish.
class RunActions : public QObject {
  Q_OBJECT

 public:
  using Kind = RunWish::Kind;

  /// Questions appear over `window`, to which the actions' shortcuts belong, too.
  explicit RunActions(QWidget* window);

  QAction* action(Kind kind) const { return actions_.value(kind); }
  const RunSummary& run() const { return run_; }

  /// Enables what is possible with this run; what is not says why in its tooltip. An empty root: no run.
  void setRun(const RunSummary& run);

  /// Adds all of them, in groups.
  void fill(QMenu& menu) const;

 Q_SIGNALS:
  void wished(const effnet::RunWish& wish);

 private:
  void trigger(Kind kind);
  QString obstacle(Kind kind) const;
  bool askForName(QString& name) const;

  QWidget* window_;
  RunSummary run_;
  QHash<Kind, QAction*> actions_;
};

/// Whether a process looks after the run.
bool isActiveRun(const std::string& state);

}  // namespace effnet
