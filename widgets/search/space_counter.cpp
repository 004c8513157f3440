#include "widgets/search/space_counter.h"

#include "core/base/error.h"
#include "core/scaling/cost.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <numeric>

namespace effnet {
namespace {

constexpr int kDrawn = 20'000;

/// Where a cost is a time; of the first of those that drawnCosts() draws.
double macsWithin(const SearchRequest& request) {
  constexpr int kCounted = 1000;
  const auto genes = genesOf(request.space);
  Rng random(static_cast<std::uint64_t>(request.rules.seed), 0, 2);
  double sum = 0;
  int within = 0;
  for (int i = 0; i < kCounted; ++i) {
    const NetworkSpec network = networkOf(request.space, randomGenome(genes, random));
    if (!isWithin(request, costOf(request, network))) continue;
    sum += static_cast<double>(analyzeCost(network).totals.macs);
    ++within;
  }
  return within > 0 ? sum / within : 0;
}

}  // namespace

SpaceCosts countSpace(const SearchRequest& request) {
  SpaceCosts found;
  try {
    found.networks = genomeCount(genesOf(request.space));
    found.costs = drawnCosts(request, kDrawn);
    const auto end = std::upper_bound(found.costs.begin(), found.costs.end(), request.limit * request.target);
    const auto within = static_cast<double>(end - found.costs.begin());
    found.within = within / kDrawn;
    if (within > 0)
      found.macsWithin = request.objective == SearchObjective::Macs
                             ? std::accumulate(found.costs.begin(), end, 0.0) / within
                             : macsWithin(request);
    for (const std::string& each : problems(request))
      found.trouble +=
          (found.trouble.isEmpty() ? QString() : QStringLiteral("; ")) + QString::fromStdString(each);
  } catch (const Error& error) {
    found.trouble = QString::fromStdString(error.detail());
  }
  return found;
}

void SpaceCounter::ask(const SearchRequest& request) {
  const int number = ++*newest_;
  QThreadPool::globalInstance()->start([request, number, newest = newest_, self = QPointer(this)] {
    if (*newest != number) return;
    const auto found = std::make_shared<SpaceCosts>(countSpace(request));
    // By way of the application: this object may be gone by now.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self, found, newest, number] {
          if (self && *newest == number) Q_EMIT self->counted(*found);
        },
        Qt::QueuedConnection);
  });
}

}  // namespace effnet
