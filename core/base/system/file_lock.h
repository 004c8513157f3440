#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace effnet {

/// The lock of a whole file, which only one at a time holds, of this process or another. The system frees it
/// however the process ends.
class FileLock {
 public:
  /// Takes it: from the program before this one where that passed it on, otherwise when it is free. The file
  /// is made where there is none.
  explicit FileLock(const std::filesystem::path& file);
  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;
  ~FileLock();

  /// False with the reason in errno where the file can be neither opened nor made; nothing is held then.
  bool isOpen() const { return handle_ >= 0; }
  bool isHeld() const { return held_; }

  /// Replaces what stands in the file, for display only: the lock itself is the system's.
  void describe(std::string_view holder) const;

  /// Whether anyone holds it; asks without taking it.
  static bool isHeld(const std::filesystem::path& file);

 private:
  friend class PassedLocks;
  void close();

  std::intptr_t handle_ = -1;
  bool held_ = false;
};

/// While this lives, a program that this process becomes or starts keeps these locks: its FileLock of the
/// same file takes one over, with no moment in between. Locks that it does not take stay so until it ends.
class PassedLocks {
 public:
  explicit PassedLocks(const FileLock& lock, std::span<const FileLock> also = {});
  ~PassedLocks();
  PassedLocks(const PassedLocks&) = delete;
  PassedLocks& operator=(const PassedLocks&) = delete;
};

/// Whether a lock was passed on to this process and is still to be taken.
bool hasPassedLocks();

/// What was passed on goes no further, to children of this process; call before any is started.
void keepPassedLocks();

}  // namespace effnet
