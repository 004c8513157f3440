#pragma once

#include "core/protocol/sweep_plan.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <memory>
#include <optional>

namespace effnet {

/// What a search would train, or why it would train nothing.
struct PlannedSearch {
  std::optional<SweepPlan> plan;
  QString trouble;      ///< why there is none
  double otherPhi = 0;  ///< for which the scaling experiment finds networks of equal cost; 0: none was found
};

/// Plans searches beside the window: networks of equal cost are found by trying thousands.
class SearchPlanner : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  ~SearchPlanner() override;

  /// The answer is planned(); one to an earlier request does not come any more.
  void ask(const SweepRequest& request);
  void cancel() { ++*newest_; }

 Q_SIGNALS:
  void planned(const effnet::PlannedSearch& found);

 private:
  std::shared_ptr<std::atomic<int>> newest_ = std::make_shared<std::atomic<int>>(0);
};

}  // namespace effnet
