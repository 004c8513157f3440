#include "app/services/folder_scanner.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kFirstBatch = 32;
constexpr int kBatch = 2000;

const QStringList& suffixes() {
  static const QStringList list{QStringLiteral("*.jpg"),  QStringLiteral("*.jpeg"), QStringLiteral("*.png"),
                                QStringLiteral("*.webp"), QStringLiteral("*.bmp"),  QStringLiteral("*.tif"),
                                QStringLiteral("*.tiff"), QStringLiteral("*.ppm")};
  return list;
}

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
  int count = 0;
  // Without following links: a link to a folder above would never end.
  QDirIterator files(folder, suffixes(), QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
  while (files.hasNext() && !stopped_ && count < kMostFiles) {
    batch.append(files.next());
    ++count;
    if (count != kFirstBatch && batch.size() < kBatch) continue;
    std::sort(batch.begin(), batch.end());
    flush(batch);
  }
  std::sort(batch.begin(), batch.end());
  flush(batch);
  return count;
}

void FolderScanner::flush(QStringList& batch) {
  if (batch.isEmpty()) return;
  QMetaObject::invokeMethod(
      this, [this, batch] { Q_EMIT found(batch); }, Qt::QueuedConnection);
  batch.clear();
}

}  // namespace effnet
