#pragma once

#include "app/effnet/remote_host.h"
#include "core/protocol/run_directory.h"

namespace effnet {

/// A run that trains on another machine, mirrored in a folder here: its events arrive in events.jsonl, its
/// best checkpoint beside them, requests to stop or pause go there. Whoever looks at the folder sees a run
/// like any other. The run there needs neither this process nor the connection.
class RemoteRun {
 public:
  /// A new one: `run` holds config.json. Throws Error("file_missing" | "bad_config").
  RemoteRun(RunDirectory run, const std::string& host);
  /// One that was started before: remote.json in `run` says where. Throws Error("run_missing" | "bad_value").
  explicit RemoteRun(RunDirectory run);

  /// Sends what the run reads (a data set or checkpoint that does not lie here is one that lies there),
  /// starts it, or goes on with it, and follows until it has ended. Where the connection drops it tries
  /// again. Stopped while it sends, the run ends before it began, and may be started again. Throws
  /// Error("run_locked" | "run_exists" | "no_connection") and as RemoteHost does.
  void start(const RemoteHost::Progress& progress);
  void resume();

 private:
  void follow();
  bool followOnce(std::size_t& lines);
  void take(const std::string& line);
  void append(const std::string& line) const;
  void fetchBest();
  void fetchSplit() const;
  void forwardRequests();
  std::string command(const std::string& words) const;
  void train(const std::string& words) const;
  std::string send(const std::string& path, const RemoteHost::Progress& progress) const;
  /// False when it was stopped meanwhile.
  bool sendAll(TrainConfig& config, const RemoteHost::Progress& progress) const;

  RunDirectory here_;
  RemoteHost host_;
  std::string there_;  ///< the run's folder, absolute
  bool paused_ = false;
  bool fetchDue_ = false;  ///< a best checkpoint there that did not arrive here
};

}  // namespace effnet
