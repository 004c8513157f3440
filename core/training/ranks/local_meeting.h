#pragma once

#include "core/base/system/file_lock.h"

#include <filesystem>
#include <optional>

namespace effnet {

/// Where the processes of one training on one machine find each other: a file that c10d's FileStore keeps,
/// instead of a port, at which every interface of the machine would listen. Rank 0 makes a new one and says
/// which, in a folder of the user's own; it is the present one for as long as rank 0 holds its lock, so that
/// what a killed training left behind misleads nobody.
class LocalMeeting {
 public:
  /// `port` tells trainings of one user apart. The others wait for rank 0. Throws Error("bad_cluster") where
  /// a training that lives has this port, "process_lost" where rank 0 does not come within five minutes, and
  /// "write_failed".
  LocalMeeting(int rank, int port);
  ~LocalMeeting();
  LocalMeeting(const LocalMeeting&) = delete;
  LocalMeeting& operator=(const LocalMeeting&) = delete;

  const std::filesystem::path& file() const { return file_; }

  /// Whether this address names the machine itself.
  static bool isHere(const std::string& address);

 private:
  void open(const std::filesystem::path& said);
  void find(const std::filesystem::path& said);

  std::filesystem::path file_;
  std::optional<FileLock> lock_;
};

}  // namespace effnet
