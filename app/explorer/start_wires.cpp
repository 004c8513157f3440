#include "app/explorer/start_wires.h"

#include "app/services/measurement_store.h"
#include "core/protocol/checkpoint_requests.h"
#include "core/protocol/start_choice.h"
#include "core/scaling/families.h"
#include "widgets/common/error_text.h"
#include "widgets/common/status_line.h"
#include "widgets/train/start_networks.h"
#include "widgets/train/start_panel.h"
#include "widgets/train/train_page.h"

#include <algorithm>
#include <utility>

namespace effnet {
namespace {

const QString kCatalogLane = QStringLiteral("start-catalog");
const QString kTimeLane = QStringLiteral("start-time");
const QString kDownloadLane = QStringLiteral("start-download");
constexpr char kYardstick[] = "efficientnet_b0";
constexpr int kRuns = 5;

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace

StartWires::StartWires(TrainPage& page, EngineClient& engine, StatusLine& status)
    : page_(page), engine_(engine), status_(status) {
  StartNetworks& networks = *page_.start()->networks();
  connect(&engine_, &EngineClient::ready, this, &StartWires::listCatalog);
  connect(&page_, &TrainPage::startNetworksWanted, this, &StartWires::ask);
  connect(&networks, &StartNetworks::budgetChanged, this, &StartWires::offer);
  connect(&networks, &StartNetworks::downloadRequested, this, &StartWires::download);
  connect(&networks, &StartNetworks::cancelRequested, this, [this] {
    engine_.cancel(kDownloadLane);
    page_.start()->networks()->showArrived();
  });
}

void StartWires::listCatalog() {
  engine_.call(kCatalogLane, CatalogRequest{})->then(this, [this](const Catalog& catalog) {
    catalog_ = catalog.weights;
    offer();
  });
}

void StartWires::ask(const TrainConfig& config, int images) {
  images_ = images;
  epochs_ = config.epochs;
  offer();
}

void StartWires::setBudget(const BudgetSettings& budget) {
  if (budget == budget_) return;
  budget_ = budget;
  offer();
}

/// Nothing before there are pictures: what is recommended depends on them.
void StartWires::offer() {
  StartNetworks& networks = *page_.start()->networks();
  if (images_ == 0 || catalog_.empty()) return networks.showChoices({});
  StartQuestion question;
  question.images = images_;
  question.epochs = epochs_;
  question.budget = budgetOf(budget_, {});
  question.budget.milliseconds = budget_.milliseconds;
  if (const auto most = networks.mostMilliseconds()) question.budget.milliseconds = most;
  if (const auto most = networks.mostMebibytes())
    question.budget.inference = static_cast<std::int64_t>(*most * 1024 * 1024);
  const MeasurementStore store(MeasurementStore::defaultFile());
  question.measured.assign(store.all().begin(), store.all().end());
  if (timed_) question.measured.push_back(*timed_);
  if (answersLikeNewest(question.measured).empty()) time();
  networks.showChoices(startChoices(question, [this](const KnownWeights& known) {
    const auto found = std::ranges::find(catalog_, known.name, &CatalogEntry::name);
    return found == catalog_.end() ? std::string() : found->file;
  }));
}

/// One small network tells how fast the machine is; all others are predicted from it.
void StartWires::time() {
  if (std::exchange(timing_, true)) return;
  MeasureRequest request;
  request.spec = publishedModel(kYardstick);
  request.runs = kRuns;
  engine_.call(kTimeLane, request)->then(this, [this](const Measurement& measured) {
    timed_ = measured;
    offer();
  });
}

void StartWires::download(const QString& name) {
  StartNetworks& networks = *page_.start()->networks();
  auto* call = engine_.call(kDownloadLane, FetchRequest{name.toStdString()});
  connect(call, &EngineCall::progressed, &networks, &StartNetworks::showProgress);
  call->then(this,
             [this, name, &networks](const WrittenFile& written) {
               for (CatalogEntry& entry : catalog_)
                 if (entry.name == name.toStdString()) entry.file = written.file;
               networks.showArrived();
               status_.showMessage(tr("Downloaded %1.").arg(name));
               page_.start()->chooseCheckpoint(text(written.file));
               offer();
             })
      ->otherwise(this, [name, &networks](const Error& error) {
        networks.showArrived(errorSentence(text(error.code()), name));
      });
}

}  // namespace effnet
