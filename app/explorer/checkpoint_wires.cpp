#include "app/explorer/checkpoint_wires.h"

#include "app/explorer/distant_files.h"
#include "core/base/error.h"
#include "core/protocol/checkpoint_answers.h"
#include "core/protocol/labels.h"
#include "core/protocol/methods.h"
#include "widgets/checkpoint/catalog_panel.h"
#include "widgets/checkpoint/checkpoint_page.h"
#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"
#include "widgets/common/status_line.h"

namespace effnet {
namespace {

const QString kInspectLane = QStringLiteral("inspect");
const QString kExportLane = QStringLiteral("export");
const QString kCatalogLane = QStringLiteral("catalog");
const QString kDownloadLane = QStringLiteral("download");

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

const Json& resultOf(const EngineReply& reply) {
  if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
  return reply.result;
}

}  // namespace

Json openParams(const OpenWish& wish) {
  Json params{{"source", wish.source.toStdString()}};
  if (wish.partial) params["partial"] = true;
  if (wish.stated)
    params["overrides"] = {{"padding", toString(wish.stated->padding)},
                           {"bn_epsilon", wish.stated->bnEpsilon},
                           {"preprocessing", toJson(wish.stated->preprocessing)}};
  if (wish.stated && wish.stated->sigmoid) params["overrides"]["activation"] = "sigmoid";
  return params;
}

CheckpointWires::CheckpointWires(CheckpointPage& page, EngineClient& engine, DistantFiles& files,
                                 StatusLine& status)
    : page_(page), engine_(engine), files_(files), status_(status) {
  connect(&page_, &CheckpointPage::inspectRequested, this, &CheckpointWires::inspect);
  connect(&page_, &CheckpointPage::exportRequested, this, &CheckpointWires::write);
  connect(&page_.catalog(), &CatalogPanel::downloadRequested, this, &CheckpointWires::download);
  connect(&page_.catalog(), &CatalogPanel::cancelRequested, this, &CheckpointWires::cancelDownload);
  connect(&engine_, &EngineClient::ready, this, &CheckpointWires::listCatalog);
  connect(&engine_, &EngineClient::progressed, this, &CheckpointWires::showProgress);
  connect(&status_, &StatusLine::cancelRequested, this, [this](const QObject* job) {
    if (job == this) cancelWork();
  });
}

void CheckpointWires::listCatalog() {
  engine_.send(
      kCatalogLane, methods::kCheckpointCatalog, Json::object(), {}, this, [this](const EngineReply& reply) {
        try {
          page_.catalog().showCatalog(catalogFromJson(resultOf(reply)));
        } catch (const Error& error) {
          page_.showError(text(error.code()), tr("the list of public weights"), text(error.detail()));
        }
      });
}

/// Brings one file after the other, then goes on.
void CheckpointWires::bring(const std::vector<QString>& sources, std::vector<QString> there,
                            const std::function<void(const std::vector<QString>& there)>& next) {
  if (there.size() == sources.size()) return next(there);
  const QString source = sources[there.size()];
  files_.bring(source, this,
               [this, sources, there, next, source, job = job_](const DistantFiles::Outcome& outcome) {
                 if (job != job_) return;
                 if (outcome.ok()) {
                   std::vector<QString> more = there;
                   more.push_back(outcome.there);
                   return bring(sources, more, next);
                 }
                 endWork();
                 page_.showError(outcome.code, source, outcome.detail);
               });
}

void CheckpointWires::inspect(const QString& source, const QString& against) {
  working_ = kInspectLane;
  ++job_;
  page_.showReading(source);
  std::vector<QString> sources{source};
  if (!against.isEmpty()) sources.push_back(against);
  bring(sources, {},
        [this, source, against](const std::vector<QString>& there) { inspectThere(source, against, there); });
}

void CheckpointWires::inspectThere(const QString& source, const QString& against,
                                   const std::vector<QString>& there) {
  status_.showProgress(this, tr("Reading %1").arg(shortName(source)), -1, -1, true);
  Json params{{"source", there.front().toStdString()}, {"statistics", true}};
  if (there.size() > 1) params["against"] = there.back().toStdString();
  engine_.send(kInspectLane, methods::kCheckpointInspect, params, {}, this,
               [this, source, against, other = there.back().toStdString()](const EngineReply& reply) {
                 endWork();
                 try {
                   page_.showReport(source, checkpointReportFromJson(resultOf(reply)));
                 } catch (const Error& error) {
                   const bool ofOther = !against.isEmpty() && error.detail().starts_with(other);
                   page_.showError(text(error.code()), ofOther ? against : source, text(error.detail()));
                 }
               });
}

void CheckpointWires::write(const ExportWish& wish) {
  working_ = kExportLane;
  ++job_;
  bring({wish.from.source}, {},
        [this, wish](const std::vector<QString>& there) { writeThere(wish, there.front()); });
}

void CheckpointWires::writeThere(const ExportWish& wish, const QString& there) {
  try {
    OpenWish from = wish.from;
    from.source = there;
    Json params = openParams(from);
    params.update({{"layout", wish.layout.toStdString()},
                   {"to", wish.target.toStdString()},
                   {"fold", wish.fold},
                   {"preprocess", wish.preprocess},
                   {"batch", wish.batch}});
    if (!wish.labels.isEmpty()) params["overrides"]["labels"] = readLabels(wish.labels.toStdString());
    status_.showProgress(this, tr("Writing %1").arg(shortName(wish.target)), -1, -1, true);
    engine_.send(kExportLane, methods::kCheckpointExport, params, {}, this,
                 [this, wish](const EngineReply& reply) {
                   endWork();
                   try {
                     const QString host = engine_.command().host;  // a distant engine writes to its own disk
                     page_.showWritten(host.isEmpty() ? wish.target : host + QLatin1Char(':') + wish.target,
                                       writtenFileFromJson(resultOf(reply)).bytes);
                   } catch (const Error& error) {
                     page_.showError(text(error.code()), wish.target, text(error.detail()));
                   }
                 });
  } catch (const Error& error) {
    endWork();
    page_.showError(text(error.code()), wish.labels, text(error.detail()));
  }
}

void CheckpointWires::download(const QString& name) {
  downloading_ = name;
  engine_.send(kDownloadLane, methods::kCheckpointDownload, Json{{"name", name.toStdString()}}, {}, this,
               [this, name](const EngineReply& reply) {
                 downloading_.clear();
                 try {
                   page_.catalog().showDownloaded(name, text(writtenFileFromJson(resultOf(reply)).file));
                   status_.showMessage(tr("Downloaded %1.").arg(name));
                 } catch (const Error& error) {
                   page_.catalog().showDownloaded(name, {});
                   page_.showError(text(error.code()), name, text(error.detail()));
                 }
               });
}

void CheckpointWires::cancelDownload() {
  engine_.cancel(kDownloadLane);
  page_.catalog().showDownloaded(downloading_, {});
  status_.showMessage(
      tr("The download was stopped. What came so far is kept, and the next one goes on from there."));
  downloading_.clear();
}

void CheckpointWires::showProgress(const QString& lane, double done, double total, double secondsLeft) {
  if (lane == kDownloadLane) return page_.catalog().showProgress(done, total);
  if (lane != working_ || total <= 0) return;
  if (lane == kInspectLane)
    status_.showProgress(this, tr("Looking at tensor %1 of %2").arg(done).arg(total), done / total,
                         secondsLeft, true);
  if (lane == kExportLane)
    status_.showProgress(this,
                         tr("Writing, %1 of %2")
                             .arg(byteSize(static_cast<qint64>(done)), byteSize(static_cast<qint64>(total))),
                         done / total, secondsLeft, true);
}

void CheckpointWires::endWork() {
  working_.clear();
  status_.clearProgress(this);
}

void CheckpointWires::cancelWork() {
  if (working_.isEmpty()) return;
  engine_.cancel(working_);
  ++job_;
  endWork();
  page_.showIdle();
  status_.showMessage(tr("Cancelled."));
}

}  // namespace effnet
