#include "app/explorer/review_wires.h"

#include "core/protocol/data_requests.h"
#include "core/protocol/image_requests.h"
#include "core/protocol/run_directory.h"
#include "widgets/train/review_panel.h"
#include "widgets/train/watch_panel.h"

#include <algorithm>

namespace effnet {
namespace {

const QString kLane = QStringLiteral("review");
const QString kPictureLane = QStringLiteral("review picture");
constexpr int kThumbnail = 192;

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace

ReviewWires::ReviewWires(WatchPanel& watch, EngineClient& engine)
    : watch_(watch), panel_(*watch.review()), engine_(engine), thumbnails_(kThumbnail), model_(engine) {
  connect(&panel_, &ReviewPanel::reviewWanted, this, &ReviewWires::ask);
  connect(&panel_, &ReviewPanel::thumbnailWanted, &thumbnails_, &ThumbnailLoader::want);
  connect(&thumbnails_, &ThumbnailLoader::made, &panel_, &ReviewPanel::showThumbnail);
  connect(&panel_, &ReviewPanel::explanationWanted, this, &ReviewWires::explain);
  connect(&pictures_, &PictureLoader::loaded, this,
          [this](const QString& file, const QList<QImage>& levels, const QByteArray& bytes) {
            if (file == wantedFile_ && !levels.isEmpty()) sendExplain(file, levels.first(), bytes);
          });
  connect(&model_, &OpenModel::opened, this, [this] {
    if (!wantedFile_.isEmpty()) pictures_.load(wantedFile_);
  });
  connect(&model_, &OpenModel::failed, this,
          [this](const Error& error) { panel_.showError(text(error.code()), run_, text(error.detail())); });
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
  engine_.cancel(kPictureLane);
  wantedFile_.clear();
  model_.close();
  run_ = run;
}

void ReviewWires::ask() {
  panel_.showBusy(0);
  auto* call = engine_.call(kLane, ReviewRequest{run_.toStdString()});
  connect(call, &EngineCall::progressed, this, [this](double done, double total) {
    if (total > 0) panel_.showBusy(done / total);
  });
  call->then(this,
             [this](const RunReview& review) {
               watch_.showReview(review);
               listCorrections();
             })
      ->otherwise(this, [this](const Error& error) {
        panel_.showError(text(error.code()), run_, text(error.detail()));
      });
}

void ReviewWires::explain(const QString& file, const QList<int>& classes) {
  wantedFile_ = file;
  wantedClasses_ = classes;
  if (model_.isOpen()) return pictures_.load(file);
  if (model_.isOpening()) return;
  const RunDirectory run{std::filesystem::path(run_.toStdString())};
  model_.open({.source = run.best().string()});
}

void ReviewWires::sendExplain(const QString& file, const QImage& picture, const QByteArray& bytes) {
  ExplainRequest request;
  request.model = model_.handle();
  request.topk = 1;
  request.name = file.toStdString();
  std::vector<int>& classes = request.map.classes;
  for (const int each : wantedClasses_)
    if (std::ranges::find(classes, each) == classes.end()) classes.push_back(each);
  engine_.call(kPictureLane, request, bytes)
      ->then(this, [this, file,
                    picture](const Explanation& answer) { panel_.showExplanation(file, picture, answer); })
      ->otherwise(this, [this, file](const Error& error) {
        panel_.showError(text(error.code()), file, text(error.detail()));
      });
}

}  // namespace effnet
