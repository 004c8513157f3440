#pragma once

#include "core/base/system/child_process.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace effnet {

/// The exit status of ssh itself, when the connection could not be made or broke.
inline constexpr int kNoConnection = 255;

/// Of a transfer; `secondsLeft` is negative while it is not known.
struct TransferProgress {
  double fraction = 0;
  double secondsLeft = -1;
};

/// A machine that ssh reaches without asking for a password, with `effnet` on it. Who may go there and how is
/// ssh's own matter: its agent, its configuration.
class RemoteHost {
 public:
  /// Throws Error("bad_usage") for a name that ssh would take for an option.
  explicit RemoteHost(std::string name);
  const std::string& name() const { return name_; }

  /// A command of the shell there, running.
  std::unique_ptr<ChildProcess> start(const std::string& command, std::string_view input = {}) const;

  /// What a command prints. Throws Error("no_connection"), or Error("remote_failed") with its own words.
  std::string run(const std::string& command, std::string_view input = {}) const;

  /// The home folder there; asked once.
  const std::string& home() const;

  using Progress = std::function<void(const TransferProgress&)>;

  /// Brings a file or a folder there, where nothing that is there already travels again: a file by the hash
  /// of its content, a folder by its path here, as far as its files differ. Returns where it lies there. A
  /// transfer that breaks goes on where it stopped when it is asked for again. Throws Error("file_missing")
  /// and as run().
  std::string send(const std::filesystem::path& path, const Progress& progress) const;

  /// Brings a file from there. Throws as run().
  void fetch(const std::string& file, const std::filesystem::path& to) const;

 private:
  void transfer(std::vector<std::string> arguments, const Progress& progress) const;

  std::string name_;
  mutable std::string home_;
};

/// Quoted for a POSIX shell.
std::string shellQuoted(std::string_view word);

}  // namespace effnet
