#include "widgets/explore/state_change.h"

#include <QStringList>
#include <utility>

namespace effnet {

StateChange::StateChange(Show show, ExploreDocument before, ExploreDocument after, QString field)
    : show_(std::move(show)),
      before_(std::move(before)),
      after_(std::move(after)),
      field_(std::move(field)) {}

bool StateChange::mergeWith(const QUndoCommand* other) {
  const auto* next = static_cast<const StateChange*>(other);
  static const QStringList steps{
      "phi",         "alpha",         "beta",       "gamma",           "depth",        "width",
      "resolution",  "classes",       "cap",        "budgetMacs",      "budgetParams", "budgetMemory",
      "budgetBatch", "budgetLatency", "budgetFile", "budgetInference", "card",         "view"};
  if (next->field_ != field_ || !steps.contains(field_)) return false;
  after_ = next->after_;
  setObsolete(after_ == before_);
  return true;
}

/// The first time, the page shows the state already.
void StateChange::redo() {
  if (std::exchange(shown_, false)) return;
  show_(after_);
}

}  // namespace effnet
