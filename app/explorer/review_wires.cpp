#include "app/explorer/review_wires.h"

#include "core/base/error.h"
#include "core/protocol/methods.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/run_review.h"
#include "widgets/train/review_panel.h"
#include "widgets/train/watch_panel.h"

#include <algorithm>

namespace effnet {
namespace {

const QString kLane = QStringLiteral("review");
const QString kModelLane = QStringLiteral("review picture");
constexpr int kThumbnail = 192;

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace

ReviewWires::ReviewWires(WatchPanel& watch, EngineClient& engine)
    : watch_(watch), panel_(*watch.review()), engine_(engine), thumbnails_(kThumbnail) {
  connect(&panel_, &ReviewPanel::reviewWanted, this, &ReviewWires::ask);
  connect(&panel_, &ReviewPanel::thumbnailWanted, &thumbnails_, &ThumbnailLoader::want);
  connect(&thumbnails_, &ThumbnailLoader::made, &panel_, &ReviewPanel::showThumbnail);
  connect(&panel_, &ReviewPanel::explanationWanted, this, &ReviewWires::explain);
  connect(&pictures_, &PictureLoader::loaded, this,
          [this](const QString& file, const QList<QImage>& levels, const QByteArray& bytes) {
            if (file == wantedFile_ && !levels.isEmpty()) sendExplain(file, levels.first(), bytes);
          });
  connect(&engine_, &EngineClient::ready, this, [this] { model_ = {}; });
  connect(&engine_, &EngineClient::progressed, this,
          [this](const QString& lane, double done, double total, double) {
            if (lane == kLane && total > 0) panel_.showBusy(done / total);
          });
  connectCorrections();
}

void ReviewWires::connectCorrections() {
  connect(&panel_, &ReviewPanel::correctionNoted, this, [this](const QString& file, const QString& to) {
    correct([&](LabelCorrections& list) { list.note(file, to); });
  });
  connect(&panel_, &ReviewPanel::correctionForgotten, this,
          [this](const QString& file) { correct([&](LabelCorrections& list) { list.forget(file); }); });
  connect(&panel_, &ReviewPanel::correctionsApplied, this,
          [this] { correct([](LabelCorrections& list) { list.apply(); }); });
  connect(&panel_, &ReviewPanel::correctionsReverted, this,
          [this] { correct([](LabelCorrections& list) { list.revert(); }); });
}

void ReviewWires::correct(const std::function<void(LabelCorrections&)>& change) {
  LabelCorrections list(run_);
  try {
    change(list);
  } catch (const Error& error) {
    panel_.showError(text(error.code()), run_, text(error.detail()));
  }
  listCorrections();
}

void ReviewWires::listCorrections() {
  QList<ListedCorrection> listed;
  const LabelCorrections noted(run_);
  for (const LabelCorrection& each : noted.all()) listed.append({each.file, each.to, each.moved});
  panel_.showCorrections(listed);
}

void ReviewWires::follow(const QString& run) {
  engine_.cancel(kLane);
  closeModel();
  run_ = run;
}

void ReviewWires::ask() {
  panel_.showBusy(0);
  const Json params{{"run", run_.toStdString()}};
  engine_.send(kLane, methods::kRunReview, params, {}, this, [this](const EngineReply& reply) {
    try {
      if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
      watch_.showReview(runReviewFromJson(reply.result));
      listCorrections();
    } catch (const Error& error) {
      panel_.showError(text(error.code()), run_, text(error.detail()));
    }
  });
}

void ReviewWires::explain(const QString& file, const QList<int>& classes) {
  wantedFile_ = file;
  wantedClasses_ = classes;
  if (model_.is_null()) return openModel();
  pictures_.load(file);
}

void ReviewWires::openModel() {
  const RunDirectory run{std::filesystem::path(run_.toStdString())};
  const Json params{{"source", run.best().string()}};
  engine_.send(kModelLane, methods::kModelOpen, params, {}, this, [this](const EngineReply& reply) {
    if (!reply.ok()) return panel_.showError(text(reply.errorCode), run_, text(reply.errorDetail));
    model_ = reply.result.value("model", Json());
    if (!wantedFile_.isEmpty()) pictures_.load(wantedFile_);
  });
}

void ReviewWires::sendExplain(const QString& file, const QImage& picture, const QByteArray& bytes) {
  Json classes = Json::array();
  for (const int each : wantedClasses_)
    if (std::find(classes.begin(), classes.end(), Json(each)) == classes.end()) classes.push_back(each);
  const Json params{
      {"model", model_}, {"method", "cam"}, {"topk", 1}, {"classes", classes}, {"name", file.toStdString()}};
  engine_.send(kModelLane, methods::kImageExplain, params, bytes, this,
               [this, file, picture](const EngineReply& reply) {
                 try {
                   if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
                   panel_.showExplanation(file, picture, explanationFromJson(reply.result));
                 } catch (const Error& error) {
                   panel_.showError(text(error.code()), file, text(error.detail()));
                 }
               });
}

void ReviewWires::closeModel() {
  wantedFile_.clear();
  engine_.cancel(kModelLane);
  if (!model_.is_null()) engine_.closeModel(model_);
  model_ = {};
}

}  // namespace effnet
