#pragma once

#include "widgets/common/message_banner.h"
#include "widgets/models/run_history.h"

namespace effnet {

class RunActions;

/// The one sentence that a run's state needs: why it failed, that it can go on, that its pictures are gone,
/// or what it warned of.
class RunBanner : public MessageBanner {
  Q_OBJECT

 public:
  explicit RunBanner(RunActions& actions, QWidget* parent = nullptr);

  /// Another run.
  void showRun(const QString& directory);
  void showHistory(const RunHistory& history, RunState state);
  void showError(const QString& code, const QString& detail);
  /// While a part of it was read only; empty once all was.
  void setReading(const QString& sentence) { reading_ = sentence; }
  /// It ended before it began to train.
  void setComplaint(const QString& words) { complaint_ = words; }

 private:
  void warn(const RunHistory& history);

  RunActions& actions_;
  QString directory_;
  QString complaint_;
  QString reading_;
  QString notesShown_;  ///< what was told of warnings; the user may have dismissed it
  bool movedData_ = false;
};

}  // namespace effnet
