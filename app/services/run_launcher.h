#pragma once

#include "core/protocol/train_config.h"

#include <QString>
#include <QStringList>

namespace effnet {

/// Starts training runs that outlive the window: detached, without a pipe to it.
class RunLauncher {
 public:
  /// `program`: the command line program, `effnet`.
  explicit RunLauncher(QString program) : program_(std::move(program)) {}

  /// Writes `config` into `directory`, which is made, and starts the run there; with a `host`, on that
  /// machine, mirrored in `directory`. Throws Error("bad_config") listing what makes no sense,
  /// Error("write_failed"), Error("engine_missing").
  void launch(const TrainConfig& config, const QString& directory, const QString& host = {}) const;

  /// Writes `config` and lets the run wait until all of `others` have ended, whether or not the window lives
  /// then. Throws as launch().
  void enqueue(const TrainConfig& config, const QString& directory, const QStringList& others) const;

  /// Goes on with an interrupted or stopped run where it trained; one that was stopped while it waited gets
  /// in line again; one that never began starts, on `host` if there is one. Throws Error("run_locked" |
  /// "engine_missing").
  void resume(const QString& directory, const QString& host = {}) const;

  /// Asks the run to end in good order. Throws Error("write_failed").
  void requestStop(const QString& directory, bool afterEpoch) const;

  /// Lets the run wait behind its present step, or go on. Throws Error("write_failed").
  void setPaused(const QString& directory, bool paused) const;

  /// Starts any command of the program detached in `directory`, which is made; what it says on stderr goes to
  /// stderr.log there. Throws Error("write_failed" | "engine_missing").
  void start(const QStringList& arguments, const QString& directory) const;

 private:
  void begin(const QString& directory, const QString& host) const;
  void wait(const QString& directory, const QStringList& others) const;

  QString program_;
};

}  // namespace effnet
