#include "core/dataset/seen_pictures.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/user_folder.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "effnet pictures 1\n";

fs::path usualFile() {
  const fs::path cache = cacheFolder();
  return cache.empty() ? fs::path() : cache / "pictures.seen";
}

}  // namespace

SeenPictures::SeenPictures(fs::path file, std::size_t most) : file_(std::move(file)), most_(most) {}

SeenPictures& SeenPictures::usual() {
  static SeenPictures pictures(usualFile());
  return pictures;
}

/// Nothing where the file is another's, was cut or is damaged.
std::vector<SeenPictures::Row> SeenPictures::read() const {
  static_assert(std::is_trivially_copyable_v<Row> && sizeof(Row) == 40, "rows are written as they lie");
  std::string bytes;
  try {
    if (!file_.empty()) bytes = readFile(file_, kMark.size() + sizeof(std::uint64_t) + kMost * sizeof(Row));
  } catch (const Error&) {
    return {};
  }
  std::string_view rest(bytes);
  std::uint64_t check = 0;
  if (!rest.starts_with(kMark) || rest.size() < kMark.size() + sizeof check) return {};
  rest.remove_prefix(kMark.size());
  std::memcpy(&check, rest.data(), sizeof check);
  rest.remove_prefix(sizeof check);
  if (rest.size() % sizeof(Row) != 0 || checksumOf(rest) != check) return {};
  std::vector<Row> rows(rest.size() / sizeof(Row));
  std::memcpy(rows.data(), rest.data(), rest.size());
  return std::ranges::is_sorted(rows, {}, &Row::picture) ? rows : std::vector<Row>();
}

void SeenPictures::open() {
  if (!opened_) rows_ = read();
  opened_ = true;
}

std::optional<SeenPictures::Size> SeenPictures::find(const FileIdentity& picture) {
  const std::lock_guard lock(mutex_);
  open();
  const auto found = std::ranges::lower_bound(rows_, picture, {}, &Row::picture);
  return found != rows_.end() && found->picture == picture ? std::optional(found->size) : std::nullopt;
}

void SeenPictures::add(const FileIdentity& picture, Size size) {
  const std::lock_guard lock(mutex_);
  if (fresh_.size() < most_) fresh_.push_back({picture, size});
}

void SeenPictures::keep() {
  const std::lock_guard lock(mutex_);
  if (fresh_.empty()) return;
  std::vector<Row> rows = std::move(fresh_);
  fresh_.clear();
  std::vector<Row> before = read();  // another program may have kept more
  if (file_.empty()) before = std::move(rows_);
  before.resize(std::min(before.size(), most_ - rows.size()));
  rows.insert(rows.end(), before.begin(), before.end());
  std::ranges::stable_sort(rows, {}, &Row::picture);
  const auto twice = std::ranges::unique(rows, {}, &Row::picture);
  rows.erase(twice.begin(), twice.end());
  rows_ = std::move(rows);
  opened_ = true;
  if (file_.empty()) return;
  const std::string_view bytes(reinterpret_cast<const char*>(rows_.data()), rows_.size() * sizeof(Row));
  const std::uint64_t check = checksumOf(bytes);
  std::string text(kMark);
  text.append(reinterpret_cast<const char*>(&check), sizeof check).append(bytes);
  try {
    std::error_code failure;
    fs::create_directories(file_.parent_path(), failure);
    writeFileAtomically(file_, text);
  } catch (const Error&) {
    return;
  }
}

}  // namespace effnet
