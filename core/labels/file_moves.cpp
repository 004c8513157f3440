#include "core/labels/file_moves.h"

#include "core/base/csv_reader.h"
#include "core/base/csv_writer.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace effnet {
namespace {

namespace fs = std::filesystem;

Error failed(const FileMove& each, const std::error_code& failure) {
  return Error("write_failed", printable(each.from.string()) + " cannot go to " +
                                   printable(each.to.string()) + ": " + failure.message());
}

void copyOne(const FileMove& each) {
  std::error_code failure;
  fs::create_directories(each.to.parent_path(), failure);
  if (!failure) fs::copy_file(each.from, each.to, failure);
  if (!failure) return;
  std::error_code ignored;
  // copy_file leaves what a full disk took of it; a place that was taken before stays.
  if (failure != std::errc::file_exists && fs::exists(each.from, ignored)) fs::remove(each.to, ignored);
  throw failed(each, failure);
}

/// Across file systems, too: there by a copy.
void moveOne(const FileMove& each) {
  std::error_code failure;
  fs::create_directories(each.to.parent_path(), failure);
  if (failure) throw failed(each, failure);
  if (fs::exists(each.to, failure)) throw failed(each, std::make_error_code(std::errc::file_exists));
  fs::rename(each.from, each.to, failure);
  if (!failure) return;
  if (failure != std::errc::cross_device_link) throw failed(each, failure);
  copyOne(each);
  fs::remove(each.from, failure);
  if (failure) throw failed(each, failure);
}

// A path that begins like a formula would get an apostrophe from csvLine(); those of a record are absolute.
std::string text(const std::vector<FileMove>& files) {
  std::string lines = csvLine({"from", "to"});
  for (const FileMove& each : files)
    lines += csvLine({fs::absolute(each.from).lexically_normal().string(),
                      fs::absolute(each.to).lexically_normal().string()});
  return lines;
}

}  // namespace

fs::path numbered(const fs::path& wanted, int number) {
  return wanted.parent_path() /
         (wanted.stem().string() + "_" + std::to_string(number) + wanted.extension().string());
}

fs::path freePlace(const fs::path& wanted, const std::vector<FileMove>& taken) {
  std::error_code unknown;
  fs::path place = wanted;
  const auto isTaken = [&] {
    return fs::exists(place, unknown) ||
           std::ranges::any_of(taken, [&](const FileMove& each) { return each.to == place; });
  };
  for (int number = 2; isTaken(); ++number) place = numbered(wanted, number);
  return place;
}

void copyFiles(const std::vector<FileMove>& files) {
  std::vector<fs::path> made;
  try {
    for (const FileMove& each : files) {
      copyOne(each);
      made.push_back(each.to);
    }
  } catch (const Error&) {
    std::error_code ignored;
    for (const fs::path& each : made) fs::remove(each, ignored);
    throw;
  }
}

void moveFiles(const std::vector<FileMove>& files, const fs::path& record) {
  std::error_code failure;
  fs::create_directories(record.parent_path(), failure);
  writeFileAtomically(record, text(files));
  for (const FileMove& each : files) moveOne(each);
}

int revertMoves(const fs::path& record) {
  const auto rows = parseCsv(readFile(record), ',');
  if (rows.empty() || rows.front() != std::vector<std::string>{"from", "to"})
    throw Error("bad_data", printable(record.string()) + ": this is no record of moved files");
  int moved = 0;
  bool all = true;
  std::error_code unknown;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i].size() != 2) throw Error("bad_data", printable(record.string()) + ": a row is incomplete");
    const FileMove back{rows[i][1], rows[i][0]};
    if (!fs::exists(back.from, unknown)) {
      all = all && fs::exists(back.to, unknown);  // it was never moved, or is back already
      continue;
    }
    if (fs::exists(back.to, unknown)) {
      all = false;
      continue;
    }
    moveOne(back);
    ++moved;
  }
  if (all) fs::remove(record, unknown);
  return moved;
}

}  // namespace effnet
