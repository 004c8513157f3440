#include "app/services/folder_scanner.h"

#include "core/protocol/picture_folder.h"

#include <QFileInfo>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kFirstBatch = 32;
constexpr int kBatch = 2000;

}  // namespace

FolderScanner::FolderScanner(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
}

FolderScanner::~FolderScanner() {
  stopped_ = true;
  pool_.clear();
  pool_.waitForDone();
}

void FolderScanner::scan(const QStringList& paths) {
  pool_.start([this, paths] { scanNow(paths); });
}

void FolderScanner::scanNow(const QStringList& paths) {
  int count = 0;
  QStringList batch;
  for (const QString& path : paths) {
    if (!QFileInfo(path).isDir()) {
      batch.append(path);
      ++count;
      continue;
    }
    flush(batch);
    const int inFolder = scanFolder(path, batch);
    count += inFolder;
    if (inFolder == 0 && !stopped_) {
      QMetaObject::invokeMethod(
          this, [this, path] { Q_EMIT empty(path); }, Qt::QueuedConnection);
    }
  }
  flush(batch);
  QMetaObject::invokeMethod(
      this, [this, count] { Q_EMIT finished(count); }, Qt::QueuedConnection);
}

int FolderScanner::scanFolder(const QString& folder, QStringList& batch) {
  // All names first: the first batch must begin with the first name, and names are quickly read.
  const PictureFolder found =
      picturesBelow(folder.toStdString(), kMostFiles, [this] { return stopped_.load(); });
  int count = 0;
  for (const std::filesystem::path& file : found.files) {
    if (stopped_) break;
    batch.append(QString::fromStdString(file.string()));
    if (++count == kFirstBatch || batch.size() == kBatch) flush(batch);
  }
  flush(batch);
  if (found.skippedFiles > 0 && !stopped_) {
    const QString named = QString::fromStdString(describeSkipped(found));
    QMetaObject::invokeMethod(
        this,
        [this, folder, skipped = static_cast<int>(found.skippedFiles), named] {
          Q_EMIT leftOut(folder, skipped, named);
        },
        Qt::QueuedConnection);
  }
  return count;
}

void FolderScanner::flush(QStringList& batch) {
  if (batch.isEmpty()) return;
  QMetaObject::invokeMethod(
      this, [this, batch] { Q_EMIT found(batch); }, Qt::QueuedConnection);
  batch.clear();
}

}  // namespace effnet
