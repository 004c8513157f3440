#pragma once

#include "core/protocol/run_directory.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
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

  /// Null where no such run was found at the last look.
  const RunSummary* find(const QString& run) const;

  /// A run that lies elsewhere, such as one named on the command line, is listed with the others.
  void addOutside(const QString& run);

  /// Looks now, and then every two seconds while anybody is interested; less often where there are so many
  /// runs that looking takes its time.
  void refresh();
  void setLive(bool live);

  /// A folder for a new run, named after the moment and `hint`; it does not exist yet.
  QString freshDirectory(const QString& hint) const;

  /// Throws Error("run_locked" | "bad_value" | "write_failed").
  void rename(const QString& run, const QString& name);
  /// To the desktop's trash. Throws Error("run_locked" | "write_failed").
  void moveToTrash(const QString& run);

  /// Copies everything but the lock, off the UI thread; duplicated() or failed() tells when. Throws
  /// Error("run_locked").
  void duplicate(const QString& run);

  /// Throws Error("write_failed").
  void setNotes(const QString& run, const RunNotes& notes);

  /// Says where the pictures of a run lie now and keeps the rest of its configuration. Throws
  /// Error("run_locked" | "bad_config" | "write_failed").
  void moveData(const QString& run, const QString& data);

 Q_SIGNALS:
  /// After every look; `changed` is false when it found what it found before.
  void refreshed(bool changed);
  void duplicated(const QString& copy);
  void failed(const QString& run, const QString& code, const QString& detail);

 private:
  struct Cached {
    std::filesystem::file_time_type time;
    std::filesystem::file_time_type besidesTime;  ///< of notes and configuration
    std::uintmax_t size = 0;
    std::string state;  ///< cheap to know: locked, paused, queued
    RunSummary summary;

    bool isAs(const Cached& other) const {
      return time == other.time && besidesTime == other.besidesTime && size == other.size &&
             state == other.state;
    }
  };
  using Cache = std::map<std::filesystem::path, Cached>;
  struct Look {
    std::filesystem::path folder;
    std::vector<std::filesystem::path> outside;
    std::shared_ptr<const Cache> known;
  };

  static Cache scan(const Look& look);
  static bool visit(const std::filesystem::path& folder, const Cache& known, Cache& found);
  static void rank(std::vector<RunSummary>& runs);
  static bool differ(const Cache& found, const Cache& known);
  void take(std::shared_ptr<const Cache> found, bool changed, std::vector<RunSummary> runs,
            qint64 milliseconds);

  QString folder_;
  QStringList outside_;
  QThreadPool pool_;
  QThreadPool copies_;
  QTimer timer_;
  bool looking_ = false;
  std::shared_ptr<const Cache> cache_ = std::make_shared<Cache>();
  std::vector<RunSummary> runs_;
};

}  // namespace effnet
