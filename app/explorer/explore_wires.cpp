#include "app/explorer/explore_wires.h"

#include "app/services/engine_client.h"
#include "core/protocol/methods.h"
#include "core/protocol/network_json.h"
#include "widgets/common/status_line.h"
#include "widgets/explore/explore_page.h"

namespace effnet {
namespace {

constexpr char kLane[] = "measure";
constexpr int kRuns = 20;  // as in the paper's table 4

double medianOf(const Json& result) {
  const auto times = result.find("milliseconds");
  if (times == result.end() || !times->is_object() || !times->contains("median")) return -1;
  const Json& median = (*times)["median"];
  return median.is_number() ? median.get<double>() : -1;
}

}  // namespace

ExploreWires::ExploreWires(ExplorePage& page, EngineClient& engine, StatusLine& status)
    : page_(page), engine_(engine), status_(status) {
  connect(&page, &ExplorePage::statusMessage, &status, &StatusLine::showMessage);
  connect(&page, &ExplorePage::measureRequested, this, &ExploreWires::measure);
  connect(&status, &StatusLine::cancelRequested, this, &ExploreWires::cancel);
  connect(&engine, &EngineClient::progressed, this,
          [this](const QString& lane, double done, double total, double left) {
            if (lane == kLane)
              status_.showProgress(tr("Measuring"), total > 0 ? done / total : -1, left, true);
          });
}

void ExploreWires::measure(const NetworkSpec& spec, int threads) {
  Json params{{"network", toJson(spec)}, {"batch", 1}, {"runs", kRuns}};
  if (threads > 0) params["threads"] = threads;
  page_.setMeasuring(true);
  status_.showProgress(tr("Measuring"), -1, -1, true);
  engine_.send(kLane, methods::kBenchmarkRun, params, {}, this, [this, spec](const EngineReply& reply) {
    page_.setMeasuring(false);
    status_.clearProgress();
    if (!reply.ok())
      return status_.showMessage(
          tr("The network could not be measured: %1").arg(QString::fromStdString(reply.errorDetail)));
    const double median = medianOf(reply.result);
    const QString device = QString::fromStdString(reply.result.value("device", std::string("cpu"))).toUpper();
    const QString how =
        tr("%1, %2 thread(s), median of %3").arg(device).arg(reply.result.value("threads", 1)).arg(kRuns);
    // The slider may have moved on meanwhile: a time belongs to the network that was measured only.
    if (page_.networks().scaled.spec() == spec) page_.setLatency(median, how);
  });
}

void ExploreWires::cancel() {
  engine_.cancel(kLane);
  page_.setMeasuring(false);
}

}  // namespace effnet
