#pragma once

#include "app/services/event_tail.h"
#include "core/protocol/run_directory.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <optional>
#include <vector>

namespace effnet {

/// Follows one run by its directory alone, so a run of yesterday and one that is training now look the same.
/// Polls: the file system's own notifications fire once per line, ten thousand times as often as anybody can
/// see.
class RunMonitor : public QObject {
  Q_OBJECT

 public:
  explicit RunMonitor(const QString& directory, QObject* parent = nullptr);

  QString directory() const { return directory_; }

  /// Nothing before the first look.
  std::optional<RunState> state() const { return state_; }

  /// Looks no further until it is woken: nobody sees what it tells.
  void setResting(bool resting);

  /// Reads no further in a long history: what was told of the run stays a part of it.
  void leaveUnread();

  /// Lines of the run's events that could not be read: damaged, or written by another version.
  int unreadableLines() const { return tail_.damagedLines(); }

 Q_SIGNALS:
  /// The run's file was replaced: what came before is void.
  void restarted();
  void eventsArrived(const std::vector<effnet::RunEvent>& events);
  /// Of a history that takes more than one look: how much of it was told so far, a whole percent further each
  /// time; 1 once all was.
  void reading(double fraction);
  void stateChanged(effnet::RunState state);
  /// The run ended before its first event; `words` is what it said on stderr.
  void complained(const QString& words);
  /// Before the first event of a run on another machine: its pictures or its checkpoint travel there.
  /// `secondsLeft` is negative while it is not known.
  void sending(const QString& path, double fraction, double secondsLeft);

 private:
  void poll();
  void note(const std::vector<RunEvent>& events);
  void tellReading();
  void updateState();
  QString lastWords() const;

  QString directory_;
  RunDirectory run_;
  EventTail tail_;
  QTimer timer_;
  QElapsedTimer age_;
  std::optional<RunState> state_;
  bool begun_ = false;  ///< an event has come
  bool left_ = false;   ///< unread
  int percentRead_ = 100;
  std::optional<RunState> ended_;  ///< state in the last `end` event
};

}  // namespace effnet
