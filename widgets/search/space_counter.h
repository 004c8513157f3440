#pragma once

#include "core/search/search_request.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <memory>
#include <vector>

namespace effnet {

/// What networks drawn from a space cost.
struct SpaceCosts {
  std::vector<double> costs;  ///< of 20,000 networks, rising
  double networks = 0;        ///< that the space has
  double within = 0;          ///< share of the drawn ones that may be trained, 0…1
  double macsWithin = 0;      ///< their mean multiply-adds
  QString trouble;            ///< everything that keeps the search from beginning; empty when all is well
};

/// Counts beside the window. An answer to an earlier question does not come any more.
class SpaceCounter : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  ~SpaceCounter() override { cancel(); }

  /// The answer is counted().
  void ask(const SearchRequest& request);
  void cancel() { ++*newest_; }

 Q_SIGNALS:
  void counted(const effnet::SpaceCosts& costs);

 private:
  std::shared_ptr<std::atomic<int>> newest_ = std::make_shared<std::atomic<int>>(0);
};

SpaceCosts countSpace(const SearchRequest& request);

}  // namespace effnet
