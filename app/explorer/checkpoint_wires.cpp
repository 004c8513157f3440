#include "app/explorer/checkpoint_wires.h"

#include "app/explorer/distant_files.h"
#include "app/explorer/wish_requests.h"
#include "core/base/error.h"
#include "core/protocol/labels.h"
#include "core/protocol/quantize_messages.h"
#include "widgets/checkpoint/catalog_panel.h"
#include "widgets/checkpoint/checkpoint_page.h"
#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"
#include "widgets/common/status_line.h"

#include <utility>

namespace effnet {
namespace {

const QString kInspectLane = QStringLiteral("inspect");
const QString kExportLane = QStringLiteral("export");
const QString kCatalogLane = QStringLiteral("catalog");
const QString kDownloadLane = QStringLiteral("download");

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

/// What 8 bits cost, in a sentence or two.
QString describeQuantized(const QuantizedFile& written) {
  QString sentence = CheckpointWires::tr("8 bits answer %1 of %2 pictures as before")
                         .arg(percent(written.agreement))
                         .arg(written.images);
  if (written.labelled > 0)
    sentence +=
        CheckpointWires::tr("; top-1 %1, before %2").arg(percent(written.top1), percent(written.floatTop1));
  if (!written.kept.empty()) {
    QStringList kept;
    for (const std::string& word : written.kept) kept << text(word);
    sentence += CheckpointWires::tr("; stages in float: %1").arg(kept.join(QStringLiteral(", ")));
  }
  return sentence + QLatin1Char('.');
}

}  // namespace

CheckpointWires::CheckpointWires(CheckpointPage& page, EngineClient& engine, DistantFiles& files,
                                 StatusLine& status)
    : page_(page), engine_(engine), files_(files), status_(status) {
  connect(&page_, &CheckpointPage::inspectRequested, this, &CheckpointWires::inspect);
  connect(&page_, &CheckpointPage::exportRequested, this, &CheckpointWires::write);
  connect(&page_.catalog(), &CatalogPanel::downloadRequested, this, &CheckpointWires::download);
  connect(&page_.catalog(), &CatalogPanel::cancelRequested, this, &CheckpointWires::cancelDownload);
  connect(&engine_, &EngineClient::ready, this, &CheckpointWires::listCatalog);
  connect(&status_, &StatusLine::cancelRequested, this, [this](const QObject* job) {
    if (job == this) cancelWork();
  });
}

void CheckpointWires::listCatalog() {
  engine_.call(kCatalogLane, CatalogRequest{})
      ->then(this, [this](const Catalog& catalog) { page_.catalog().showCatalog(catalog.weights); })
      ->otherwise(this, [this](const Error& error) {
        page_.showError(text(error.code()), tr("the list of public weights"), text(error.detail()));
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
  InspectRequest request{.source = there.front().toStdString(), .statistics = true};
  if (there.size() > 1) request.against = there.back().toStdString();
  auto* call = engine_.call(kInspectLane, request);
  connect(call, &EngineCall::progressed, this, [this](double done, double total, double secondsLeft) {
    if (working_ == kInspectLane && total > 0)
      status_.showProgress(this, tr("Looking at tensor %1 of %2").arg(done).arg(total), done / total,
                           secondsLeft, true);
  });
  call->then(this,
             [this, source](const CheckpointReport& report) {
               endWork();
               page_.showReport(source, report);
             })
      ->otherwise(this, [this, source, against, other = there.back().toStdString()](const Error& error) {
        endWork();
        const bool ofOther = !against.isEmpty() && error.detail().starts_with(other);
        page_.showError(text(error.code()), ofOther ? against : source, text(error.detail()));
      });
}

void CheckpointWires::write(const ExportWish& wish) {
  working_ = kExportLane;
  ++job_;
  bring({wish.from.source}, {}, [this, wish](const std::vector<QString>& there) {
    wish.pictures.isEmpty() ? writeThere(wish, there.front()) : quantizeThere(wish, there.front());
  });
}

void CheckpointWires::writeThere(const ExportWish& wish, const QString& there) {
  ExportRequest request{.source = there.toStdString(),
                        .how = openHow(wish.from),
                        .layout = wish.layout.toStdString(),
                        .target = wish.target.toStdString(),
                        .fold = wish.fold,
                        .preprocess = wish.preprocess,
                        .batch = wish.batch};
  try {
    if (!wish.labels.isEmpty()) request.how.overrides.labels = readLabels(wish.labels.toStdString());
  } catch (const Error& error) {
    endWork();
    return page_.showError(text(error.code()), wish.labels, text(error.detail()));
  }
  status_.showProgress(this, tr("Writing %1").arg(shortName(wish.target)), -1, -1, true);
  auto* call = engine_.call(kExportLane, request);
  connect(call, &EngineCall::progressed, this, [this](double done, double total, double secondsLeft) {
    if (working_ == kExportLane && total > 0)
      status_.showProgress(
          this,
          tr("Writing, %1 of %2")
              .arg(byteSize(static_cast<qint64>(done)), byteSize(static_cast<qint64>(total))),
          done / total, secondsLeft, true);
  });
  call->then(this,
             [this, wish](const WrittenFile& written) {
               endWork();
               const QString host = engine_.command().host;  // a distant engine writes to its own disk
               page_.showWritten(host.isEmpty() ? wish.target : host + QLatin1Char(':') + wish.target,
                                 written.bytes);
             })
      ->otherwise(this, [this, wish](const Error& error) {
        endWork();
        page_.showError(text(error.code()), wish.target, text(error.detail()));
      });
}

void CheckpointWires::quantizeThere(const ExportWish& wish, const QString& there) {
  QuantizeRequest request{.source = there.toStdString(),
                          .how = openHow(wish.from),
                          .data = wish.pictures.toStdString(),
                          .target = wish.target.toStdString(),
                          .preprocess = wish.preprocess,
                          .batch = wish.batch};
  if (wish.loss >= 0) request.keepWithin = wish.loss;
  try {
    if (!wish.labels.isEmpty()) request.how.overrides.labels = readLabels(wish.labels.toStdString());
  } catch (const Error& error) {
    endWork();
    return page_.showError(text(error.code()), wish.labels, text(error.detail()));
  }
  status_.showProgress(this, tr("Calibrating 8 bits"), -1, -1, true);
  auto* call = engine_.call(kExportLane, request);
  // Several passes over the pictures (reading, ranges, biases, accuracy), each from its beginning.
  connect(call, &EngineCall::progressed, this,
          [this, pass = 1, last = 0.0](double done, double total) mutable {
            if (done < std::exchange(last, done)) ++pass;
            if (working_ == kExportLane && total > 0)
              status_.showProgress(this, tr("8 bits, pass %1: %2 of %3").arg(pass).arg(done).arg(total),
                                   done / total, -1, true);
          });
  call->then(this,
             [this, wish](const QuantizedFile& written) {
               endWork();
               const QString host = engine_.command().host;
               page_.showWritten(host.isEmpty() ? wish.target : host + QLatin1Char(':') + wish.target,
                                 written.bytes);
               status_.showMessage(describeQuantized(written));
               // An .onnx is for others; a distant engine's pictures and files are not here.
               if (written.changed > 0 && host.isEmpty() && !wish.target.endsWith(QLatin1String(".onnx")))
                 page_.offerComparison(wish, written.changed);
             })
      ->otherwise(this, [this, wish](const Error& error) {
        endWork();
        page_.showError(text(error.code()), wish.target, text(error.detail()));
      });
}

void CheckpointWires::download(const QString& name) {
  downloading_ = name;
  auto* call = engine_.call(kDownloadLane, FetchRequest{name.toStdString()});
  connect(call, &EngineCall::progressed, this,
          [this](double done, double total) { page_.catalog().showProgress(done, total); });
  call->then(this,
             [this, name](const WrittenFile& written) {
               downloading_.clear();
               page_.catalog().showDownloaded(name, text(written.file));
               status_.showMessage(tr("Downloaded %1.").arg(name));
             })
      ->otherwise(this, [this, name](const Error& error) {
        downloading_.clear();
        page_.catalog().showDownloaded(name, {});
        page_.showError(text(error.code()), name, text(error.detail()));
      });
}

void CheckpointWires::cancelDownload() {
  engine_.cancel(kDownloadLane);
  page_.catalog().showDownloaded(downloading_, {});
  status_.showMessage(
      tr("The download was stopped. What came so far is kept, and the next one goes on from there."));
  downloading_.clear();
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
