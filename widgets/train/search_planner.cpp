#include "widgets/train/search_planner.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace effnet {
namespace {

constexpr double kFirstPhi = 0.5;
constexpr double kLastPhi = 4;
constexpr double kPhiStep = 0.25;

/// The nearest φ for which the experiment works; 0 where none does, or nobody wants to know any more.
double workingPhi(SweepRequest request, const std::function<bool()>& wanted) {
  const double asked = request.phi;
  std::vector<double> others;
  for (double phi = kFirstPhi; phi <= kLastPhi; phi += kPhiStep) others.push_back(phi);
  std::ranges::stable_sort(others, {}, [asked](double phi) { return std::abs(phi - asked); });
  for (const double phi : others) {
    if (!wanted()) return 0;
    request.phi = phi;
    try {
      planSweep(request);
      return phi;
    } catch (const Error&) {
      continue;
    }
  }
  return 0;
}

PlannedSearch planFor(const SweepRequest& request, const std::function<bool()>& wanted) {
  PlannedSearch found;
  try {
    found.plan = planSweep(request);
  } catch (const Error& error) {
    found.trouble = QString::fromStdString(error.detail());
    if (error.code() == "nothing_fits" && !request.experiment.empty())
      found.otherPhi = workingPhi(request, wanted);
  }
  return found;
}

}  // namespace

SearchPlanner::~SearchPlanner() {
  cancel();
}

void SearchPlanner::ask(const SweepRequest& request) {
  const int number = ++*newest_;
  QThreadPool::globalInstance()->start([request, number, newest = newest_, self = QPointer(this)] {
    const auto wanted = [&] { return *newest == number; };
    const auto found = std::make_shared<PlannedSearch>(planFor(request, wanted));
    // By way of the application: this object may be gone by now.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self, found, newest, number] {
          if (self && *newest == number) Q_EMIT self->planned(*found);
        },
        Qt::QueuedConnection);
  });
}

}  // namespace effnet
