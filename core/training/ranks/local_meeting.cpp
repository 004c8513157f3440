#include "core/training/ranks/local_meeting.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/host.h"

#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>

namespace effnet {
namespace {

namespace fs = std::filesystem;

/// The user's own; ends with the session where the system has such a folder.
fs::path meetingFolder() {
  const char* const runtime = std::getenv("XDG_RUNTIME_DIR");
  fs::path folder = runtime != nullptr ? runtime : "";
  std::error_code failure;
  if (!folder.is_absolute() || !fs::is_directory(folder, failure)) folder = homeFolder() / ".cache";
  if (!folder.is_absolute())
    throw Error("write_failed", "there is no home folder to keep files in: set HOME");
  folder = folder / "effnet" / "ranks";
  fs::create_directories(folder, failure);
  fs::permissions(folder, fs::perms::owner_all, failure);
  if (failure) throw Error("write_failed", folder.string() + ": " + failure.message());
  return folder;
}

fs::path lockOf(const fs::path& file) {
  return file.string() + ".lock";
}

/// The file that rank 0 last said; empty where it said none. A name alone: it lies in the same folder.
fs::path present(const fs::path& said) {
  std::string name;
  if (auto in = openRegular(said); !in || !std::getline(in, name) || name.empty() || name.size() > 100)
    return {};
  if (fs::path(name).filename() != fs::path(name)) return {};
  return said.parent_path() / name;
}

}  // namespace

bool LocalMeeting::isHere(const std::string& address) {
  return address == "localhost" || address == "127.0.0.1" || address == "::1";
}

LocalMeeting::LocalMeeting(int rank, int port) {
  const fs::path said = meetingFolder() / std::to_string(port);
  rank == 0 ? open(said) : find(said);
}

LocalMeeting::~LocalMeeting() {
  std::error_code ignored;
  if (lock_) fs::remove(lockOf(file_), ignored);
}

void LocalMeeting::open(const fs::path& said) {
  if (const fs::path old = present(said); !old.empty()) {
    if (FileLock::isHeld(lockOf(old)))
      throw Error("bad_cluster", "port " + said.filename().string() + " is that of another training here");
    std::error_code ignored;
    fs::remove(old, ignored);
    fs::remove(lockOf(old), ignored);
  }
  const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
  file_ = said.string() + '-' + std::to_string(processNumber()) + '-' + std::to_string(now);
  lock_.emplace(lockOf(file_));
  if (!lock_->isHeld()) throw Error("write_failed", lockOf(file_).string());
  writeFileAtomically(said, file_.filename().string() + '\n');
}

void LocalMeeting::find(const fs::path& said) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(5);
  while (std::chrono::steady_clock::now() < end) {
    file_ = present(said);
    if (!file_.empty() && FileLock::isHeld(lockOf(file_))) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  throw Error("process_lost", "the process of RANK 0 did not come within five minutes");
}

}  // namespace effnet
