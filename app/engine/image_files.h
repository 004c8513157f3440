#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// What IMAGE… names: files as they are, folders with every picture in and below them, in the natural order
/// of their names; a folder without any as itself, for readImageFile to say so. What a folder holds besides
/// is counted and named on standard error.
std::vector<std::filesystem::path> expandImages(const std::vector<std::string>& arguments);

/// Images of a command that could not be read. Each is told once: with answers as text on standard error, as
/// they come; a command with one image ends by saying it.
class UnreadableImages {
 public:
  UnreadableImages(std::size_t total, bool json) : total_(total), json_(json) {}

  void add(const std::filesystem::path& file, const Error& error);

  /// Throws where any could not be read; the others have been answered by then.
  void end() const;

 private:
  std::size_t total_;
  bool json_;
  std::size_t count_ = 0;
  std::optional<Error> first_;
};

/// Names on standard error what is wrong with a file that could be read all the same.
void printWarnings(const std::string& file, const std::vector<std::string>& warnings);

/// "FILE: REASON"; most reasons begin with the file already.
std::string withName(const std::filesystem::path& file, const std::string& reason);

}  // namespace effnet
