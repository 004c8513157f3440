#include "app/effnet/remote_host.h"

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace effnet {
namespace {

constexpr std::chrono::milliseconds kLookEvery{500};
/// Ways of rsync to fail while ssh is alive.
constexpr std::array kOwnFailures{1, 2, 3, 4, 5, 6, 11, 13, 14, 22, 23, 24, 25, 126, 127};

/// Nobody could type a password; a dead connection is noticed within a minute.
const std::vector<std::string>& sshCommand() {
  static const std::vector<std::string> command{
      "ssh", "-T", "-o", "BatchMode=yes", "-o", "ServerAliveInterval=15", "-o", "ServerAliveCountMax=3"};
  return command;
}

[[noreturn]] void fail(const RemoteHost& host, bool connected, int status, const std::string& why) {
  if (!connected) throw Error("no_connection", host.name() + " cannot be reached: " + why);
  throw Error("remote_failed",
              host.name() + ": " + (why.empty() ? "exit status " + std::to_string(status) : why));
}

void check(const RemoteHost& host, ChildProcess& ssh) {
  if (const int status = ssh.wait(); status != 0)
    fail(host, status != kNoConnection, status, ssh.complaint());
}

/// When ssh ends under it, rsync does so in many ways: by a signal, on a broken pipe, in the middle of a
/// message.
void checkTransfer(const RemoteHost& host, ChildProcess& rsync) {
  if (const int status = rsync.wait(); status != 0)
    fail(host, std::ranges::count(kOwnFailures, status) > 0, status, rsync.complaint());
}

/// A line such as "  1,234,567  45%   12.34MB/s    0:01:12".
std::optional<TransferProgress> progressFrom(const std::string& line) {
  double percent = 0;
  int hours = 0;
  int minutes = 0;
  int seconds = 0;
  const int found =
      std::sscanf(line.c_str(), " %*[0-9,.] %lf%% %*s %d:%d:%d", &percent, &hours, &minutes, &seconds);
  if (found < 1) return std::nullopt;
  return TransferProgress{percent / 100, found == 4 ? 3600.0 * hours + 60.0 * minutes + seconds : -1};
}

}  // namespace

std::string shellQuoted(std::string_view word) {
  std::string quoted = "'";
  for (const char letter : word) quoted += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return quoted + "'";
}

RemoteHost::RemoteHost(std::string name) : name_(std::move(name)) {
  if (name_.empty() || name_.starts_with('-') || name_.find_first_of(" :\t\n") != std::string::npos)
    throw Error("bad_usage",
                "'" + name_ + "' is no machine's name (user@host, or a name of ssh's configuration)");
}

std::unique_ptr<ChildProcess> RemoteHost::start(const std::string& command, std::string_view input) const {
  std::vector<std::string> words = sshCommand();
  words.insert(words.end(), {"--", name_, command});
  return std::make_unique<ChildProcess>(words, input);
}

std::string RemoteHost::run(const std::string& command, std::string_view input) const {
  const auto child = start(command, input);
  std::string output;
  while (!child->atEnd())
    if (const auto line = child->line(kLookEvery)) output += *line + "\n";
  check(*this, *child);
  return output;
}

const std::string& RemoteHost::home() const {
  if (home_.empty()) {
    home_ = run("printf '%s\\n' \"$HOME\"");
    home_.erase(home_.find('\n'));
    if (!home_.starts_with('/'))
      throw Error("remote_failed", name_ + " does not say where its home folder is");
  }
  return home_;
}

std::string RemoteHost::send(const std::filesystem::path& path, const Progress& progress) const {
  if (!std::filesystem::exists(path))
    throw Error("file_missing", path.string() + ": there is no such file or folder");
  const bool folder = std::filesystem::is_directory(path);
  const std::filesystem::path whole = std::filesystem::canonical(path);
  Sha256 location;
  location.add(whole.string());
  const std::string store = home() + "/.cache/effnet/" + (folder ? "data" : "checkpoints");
  const std::string target = store + "/" +
                             (folder ? whole.filename().string() + "-" + location.finish().substr(0, 12)
                                     : sha256OfFile(whole) + whole.extension().string());
  run("mkdir -p " + shellQuoted(store));
  // A file is there under its hash or it is not; a folder's files are compared by size and time, and go as
  // here.
  transfer({folder ? "--delete" : "--ignore-existing", "--partial-dir=.effnet-partial", "--",
            whole.string() + (folder ? "/" : ""), name_ + ":" + target},
           progress);
  return target;
}

void RemoteHost::fetch(const std::string& file, const std::filesystem::path& to) const {
  std::filesystem::create_directories(to.parent_path());
  transfer({"--checksum", "--partial-dir=.effnet-partial", "--", name_ + ":" + file, to.string()}, {});
}

void RemoteHost::transfer(std::vector<std::string> arguments, const Progress& progress) const {
  std::string shell;
  for (const std::string& word : sshCommand()) shell += (shell.empty() ? "" : " ") + word;
  std::vector<std::string> command{"rsync",      "--archive",        "--protect-args", "--no-inc-recursive",
                                   "--outbuf=L", "--info=progress2", "--rsh=" + shell};
  command.insert(command.end(), arguments.begin(), arguments.end());
  ChildProcess child(command);
  TransferProgress now;
  while (!child.atEnd()) {
    if (const auto line = child.line(kLookEvery)) now = progressFrom(*line).value_or(now);
    if (progress) progress(now);  // also when nothing arrives: it may want to stop
  }
  checkTransfer(*this, child);
}

}  // namespace effnet
