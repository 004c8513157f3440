#include "app/services/folder_classifier.h"

#include "app/services/engine_client.h"
#include "app/services/picture_file.h"
#include "core/base/error.h"
#include "core/protocol/methods.h"

#include <QDateTime>
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace effnet {

FolderClassifier::FolderClassifier(EngineClient& engine, QObject* parent, QString lanes)
    : QObject(parent), engine_(engine), lanes_(std::move(lanes)) {
  pool_.setMaxThreadCount(kLanes);
  connect(&engine_, &EngineClient::partialArrived, this, [this](const QString& lane, const Json& part) {
    if (lane == laneName(0)) takePart(part);
  });
}

FolderClassifier::~FolderClassifier() {
  pool_.clear();
  pool_.waitForDone();
}

QString FolderClassifier::laneName(int lane) const {
  return QStringLiteral("%1 %2").arg(lanes_).arg(lane);
}

bool FolderClassifier::engineSees(const QStringList& files) const {
  // Pictures that lie in the program itself have no path for another process.
  return engine_.command().host.isEmpty() &&
         std::none_of(files.begin(), files.end(), [](const QString& file) { return file.startsWith(u':'); });
}

void FolderClassifier::start(const QStringList& files, const Json& model, const QString& augmentation) {
  cancel();
  ++run_;
  files_ = files;
  model_ = model;
  augmentation_ = augmentation.toStdString();
  next_ = 0;
  done_ = 0;
  classified_ = 0;
  startedMs_ = 0;
  if (engineSees(files)) {
    sendPaths();
  } else {
    for (int lane = 0; lane < kLanes; ++lane) sendNext(lane);
  }
}

void FolderClassifier::sendPaths() {
  std::vector<std::string> paths;
  for (; next_ < files_.size() && paths.size() < static_cast<std::size_t>(kChunk); ++next_)
    paths.push_back(files_[next_].toStdString());
  const Json params{{"model", model_}, {"files", std::move(paths)}, {"tta", augmentation_}};
  engine_.send(laneName(0), methods::kFolderClassify, params, {}, this,
               [this, run = run_](const EngineReply& reply) {
                 if (run == run_) takeChunkEnd(reply);
               });
}

void FolderClassifier::takePart(const Json& part) {
  if (!busy() || !part.contains("answers") || !part["answers"].is_array()) return;
  for (const Json& entry : part["answers"]) {
    if (!entry.is_object() || done_ == files_.size()) continue;
    const QString file = QString::fromStdString(entry.value("file", std::string()));
    try {
      if (entry.contains("error")) {
        const Json error = entry["error"];
        Q_EMIT failed(file, QString::fromStdString(error.value("code", std::string("image_damaged"))));
      } else {
        const Json& top = entry.at("top").at(0);
        ++classified_;
        Q_EMIT answered(file, {top.value("index", 0), top.value("label", std::string()),
                               top.value("logit", 0.0), top.value("probability", 0.0)});
      }
    } catch (const Json::exception&) {
      Q_EMIT failed(file, QStringLiteral("bad_answer"));
    }
    ++done_;
  }
  sayProgress();
}

void FolderClassifier::takeChunkEnd(const EngineReply& reply) {
  if (!reply.ok()) {
    // Not about one picture: the engine or the model went away.
    for (; done_ < files_.size(); ++done_)
      Q_EMIT failed(files_[done_], QString::fromStdString(reply.errorCode));
  }
  if (done_ < files_.size() && next_ < files_.size()) return sendPaths();
  done_ = files_.size();
  Q_EMIT finished(classified_, false);
}

void FolderClassifier::cancel() {
  if (!busy()) return;
  ++run_;
  files_.clear();
  for (int lane = 0; lane < kLanes; ++lane) engine_.cancel(laneName(lane));
  Q_EMIT finished(classified_, true);
}

void FolderClassifier::sendNext(int lane) {
  if (next_ >= files_.size()) return;
  pool_.start([this, lane, run = run_, path = files_[next_++]] {
    const PictureFile read = readPictureFile(path);
    QMetaObject::invokeMethod(
        this, [this, lane, run, path, read] { ask(lane, run, path, read); }, Qt::QueuedConnection);
  });
}

void FolderClassifier::ask(int lane, int run, const QString& file, const PictureFile& read) {
  if (run != run_) return;
  if (!read.code.isEmpty()) {
    Q_EMIT failed(file, read.code);
    finishOne();
    sendNext(lane);
    return;
  }
  const Json params{{"model", model_}, {"topk", 1}, {"name", file.toStdString()}, {"tta", augmentation_}};
  engine_.send(laneName(lane), methods::kImageClassify, params, read.bytes, this,
               [this, lane, run, file](const EngineReply& reply) {
                 if (run != run_) return;
                 try {
                   if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
                   const Explanation answer = explanationFromJson(reply.result);
                   ++classified_;
                   if (!answer.top.empty()) Q_EMIT answered(file, answer.top.front());
                 } catch (const Error& error) {
                   Q_EMIT failed(file, QString::fromStdString(error.code()));
                 }
                 finishOne();
                 sendNext(lane);
               });
}

void FolderClassifier::sayProgress() {
  const qint64 now = QDateTime::currentMSecsSinceEpoch();
  if (startedMs_ == 0) {
    startedMs_ = now;
    doneAtStart_ = done_;
  }
  const double spent = static_cast<double>(now - startedMs_) / 1000;
  const auto since = static_cast<double>(done_ - doneAtStart_);
  const double left = since > 0 ? spent / since * static_cast<double>(files_.size() - done_) : -1;
  Q_EMIT progressed(static_cast<int>(done_), static_cast<int>(files_.size()), left);
}

void FolderClassifier::finishOne() {
  ++done_;
  sayProgress();
  if (done_ == files_.size()) Q_EMIT finished(classified_, false);
}

}  // namespace effnet
