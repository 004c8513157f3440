#include "app/services/folder_classifier.h"

#include "app/services/engine_client.h"
#include "app/services/picture_file.h"

#include <QDateTime>
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace effnet {

FolderClassifier::FolderClassifier(EngineClient& engine, QString lanes)
    : engine_(engine), lanes_(std::move(lanes)) {
  pool_.setMaxThreadCount(kLanes);
}

FolderClassifier::~FolderClassifier() {
  for (int lane = 0; lane < kLanes; ++lane) engine_.cancel(laneName(lane));
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

void FolderClassifier::start(const QStringList& files, int model, TestAugmentation augmentation) {
  cancel();
  ++run_;
  files_ = files;
  model_ = model;
  augmentation_ = augmentation;
  next_ = 0;
  done_ = 0;
  classified_ = 0;
  startedMs_ = 0;
  again_.clear();
  interrupted_ = false;
  send();
}

void FolderClassifier::send() {
  if (engineSees(files_)) return sendPaths();
  for (int lane = 0; lane < kLanes; ++lane) sendNext(lane);
}

void FolderClassifier::resume(int model) {
  if (!std::exchange(interrupted_, false)) return;
  model_ = model;
  if (engineSees(files_)) next_ = done_;  // answered in their order
  send();
}

bool FolderClassifier::interrupt(const Error& error) {
  return interrupted_ = interrupted_ || error.code().starts_with("engine_");
}

void FolderClassifier::sendPaths() {
  FolderClassifyRequest request{.model = model_, .tta = wordOf(augmentation_)};
  for (; next_ < files_.size() && request.files.size() < static_cast<std::size_t>(kChunk); ++next_)
    request.files.push_back(files_[next_].toStdString());
  const auto current = [this, run = run_] { return run == run_; };
  engine_.call(laneName(0), request)
      ->inParts(this,
                [this, current](const FolderClassifyPart& part) {
                  if (current()) takePart(part);
                })
      ->then(this,
             [this, current](const FolderClassifyReply&) {
               if (current()) endChunk();
             })
      ->otherwise(this, [this, current](const Error& error) {
        if (current() && !interrupt(error)) failRest(QString::fromStdString(error.code()));
      });
}

void FolderClassifier::takePart(const FolderClassifyPart& part) {
  for (const FileTop& entry : part.answers) {
    if (done_ == files_.size()) break;
    const QString file = QString::fromStdString(entry.file);
    if (entry.error) {
      Q_EMIT failed(file, QString::fromStdString(entry.error->code));
    } else if (entry.top.empty()) {
      Q_EMIT failed(file, QStringLiteral("bad_answer"));
    } else {
      ++classified_;
      Q_EMIT answered(file, entry.top.front());
    }
    ++done_;
  }
  sayProgress();
}

void FolderClassifier::endChunk() {
  if (done_ < files_.size() && next_ < files_.size()) return sendPaths();
  done_ = files_.size();
  Q_EMIT finished(classified_, false);
}

/// Not about one picture: the engine or the model went away.
void FolderClassifier::failRest(const QString& code) {
  for (; done_ < files_.size(); ++done_) Q_EMIT failed(files_[done_], code);
  Q_EMIT finished(classified_, false);
}

void FolderClassifier::cancel() {
  if (!busy()) return;
  ++run_;
  files_.clear();
  interrupted_ = false;
  for (int lane = 0; lane < kLanes; ++lane) engine_.cancel(laneName(lane));
  Q_EMIT finished(classified_, true);
}

void FolderClassifier::sendNext(int lane) {
  if (again_.isEmpty() && next_ >= files_.size()) return;
  const QString file = again_.isEmpty() ? files_[next_++] : again_.takeFirst();
  pool_.start([this, lane, run = run_, path = file] {
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
  ClassifyRequest request;
  request.model = model_;
  request.topk = 1;
  request.name = file.toStdString();
  request.tta = wordOf(augmentation_);
  const auto next = [this, lane] {
    finishOne();
    sendNext(lane);
  };
  engine_.call(laneName(lane), request, read.bytes)
      ->then(this,
             [this, run, file, next](const Explanation& answer) {
               if (run != run_) return;
               ++classified_;
               if (!answer.top.empty()) Q_EMIT answered(file, answer.top.front());
               next();
             })
      ->otherwise(this, [this, run, file, next](const Error& error) {
        if (run != run_) return;
        if (interrupt(error)) return again_.append(file);
        Q_EMIT failed(file, QString::fromStdString(error.code()));
        next();
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
