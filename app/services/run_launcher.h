#pragma once

#include "core/protocol/train_config.h"

#include <QString>

namespace effnet {

/// Starts training runs that outlive the window: detached, without a pipe to it.
class RunLauncher {
 public:
  /// `program`: the command line program, `effnet`.
  explicit RunLauncher(QString program) : program_(std::move(program)) {}

  /// Writes `config` into `directory`, which is made, and starts the run there. Throws Error("bad_config")
  /// listing what makes no sense, Error("write_failed"), Error("engine_missing").
  void launch(const TrainConfig& config, const QString& directory) const;

  /// Goes on with an interrupted or stopped run. Throws Error("run_locked" | "engine_missing").
  void resume(const QString& directory) const;

  /// Asks the run to end in good order. Throws Error("engine_missing").
  void requestStop(const QString& directory, bool afterEpoch) const;

 private:
  void startDetached(const QStringList& arguments, const QString& directory) const;

  QString program_;
};

}  // namespace effnet
