#pragma once

#include "core/protocol/run_directory.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

namespace effnet {

/// The runs in a folder, kept up to date off the UI thread. Only runs whose files changed are read again, so
/// that thousands of them stay quick.
class RunStore : public QObject {
  Q_OBJECT

 public:
  explicit RunStore(const QString& folder, QObject* parent = nullptr);
  ~RunStore() override;

  QString folder() const { return folder_; }
  const std::vector<RunSummary>& runs() const { return runs_; }

  /// Looks now, and then every two seconds while anybody is interested.
  void refresh();
  void setLive(bool live);

  /// A folder for a new run, named after the moment and `hint`; it does not exist yet.
  QString freshDirectory(const QString& hint) const;

  /// Throws Error("run_locked" | "write_failed").
  void rename(const QString& run, const QString& name);
  /// To the desktop's trash. Throws Error("run_locked" | "write_failed").
  void moveToTrash(const QString& run);

 Q_SIGNALS:
  /// After every look; `changed` is false when it found what it found before.
  void refreshed(bool changed);

 private:
  struct Cached {
    std::filesystem::file_time_type time;
    std::uintmax_t size = 0;
    bool locked = false;
    RunSummary summary;
  };
  using Cache = std::map<std::filesystem::path, Cached>;

  static Cache scan(const std::filesystem::path& folder, Cache known);
  void take(Cache found);

  QString folder_;
  QThreadPool pool_;
  QTimer timer_;
  bool looking_ = false;
  Cache cache_;
  std::vector<RunSummary> runs_;
};

}  // namespace effnet
