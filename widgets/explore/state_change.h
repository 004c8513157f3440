#pragma once

#include "widgets/explore/explore_document.h"

#include <QString>
#include <QUndoCommand>
#include <functional>

namespace effnet {

/// One step of the user on the Explore page, undone as a whole; steps of one control in a row merge.
class StateChange : public QUndoCommand {
 public:
  using Show = std::function<void(const ExploreDocument&)>;

  /// `field`: the control that changed it. The page shows `after` already.
  StateChange(Show show, ExploreDocument before, ExploreDocument after, QString field);

  int id() const override { return 1; }
  bool mergeWith(const QUndoCommand* other) override;
  void undo() override { show_(before_); }
  void redo() override;

 private:
  Show show_;
  ExploreDocument before_;
  ExploreDocument after_;
  QString field_;
  bool shown_ = true;
};

}  // namespace effnet
