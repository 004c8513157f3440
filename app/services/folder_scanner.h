#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <atomic>

namespace effnet {

/// Looks through folders for pictures, off the UI thread.
class FolderScanner : public QObject {
  Q_OBJECT

 public:
  /// More pictures than this are not shown at once.
  static constexpr int kMostFiles = 100'000;

  explicit FolderScanner(QObject* parent = nullptr);
  ~FolderScanner() override;

  /// Files are taken as they are, whatever their name; folders are searched recursively, as picturesBelow
  /// does, and come in the natural order of their names.
  void scan(const QStringList& paths);

 Q_SIGNALS:
  /// In batches, the first of them at once.
  void found(const QStringList& files);
  /// Files in and below `folder` that are no pictures; `named`: the first of them with their reasons.
  void leftOut(const QString& folder, int files, const QString& named);
  /// `folder` holds no picture.
  void empty(const QString& folder);
  void finished(int files);

 private:
  void scanNow(const QStringList& paths);
  int scanFolder(const QString& folder, QStringList& batch);
  void flush(QStringList& batch);

  QThreadPool pool_;
  std::atomic<bool> stopped_ = false;
};

}  // namespace effnet
