#pragma once

#include <filesystem>
#include <vector>

namespace effnet {

struct FileMove {
  std::filesystem::path from;
  std::filesystem::path to;
};

/// name_2.jpg for name.jpg and 2.
std::filesystem::path numbered(const std::filesystem::path& wanted, int number);

/// A place that neither exists nor is taken by these: this one, or the first of its numbered()
std::filesystem::path freePlace(const std::filesystem::path& wanted, const std::vector<FileMove>& taken);

/// Copies each file; folders are made. What was copied is removed again where one fails. Throws
/// Error("write_failed").
void copyFiles(const std::vector<FileMove>& files);

/// Moves each file, after `record` (a CSV: from, to) says so: whatever happens meanwhile, revertMoves() takes
/// it back. Throws Error("write_failed"); those before the one that failed are moved.
void moveFiles(const std::vector<FileMove>& files, const std::filesystem::path& record);

/// Moves back what a record names, as far as it lies where it says, and nothing lies where it came from.
/// Removes the record once all is back. Gives the number of files. Throws Error("bad_data" | "write_failed").
int revertMoves(const std::filesystem::path& record);

}  // namespace effnet
