#include "core/features/feature_cache.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/base/system/user_folder.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "effnet features 1\n";
constexpr const char* kEnding = ".features";
constexpr std::size_t kDigits = 64;
constexpr std::size_t kCheckBytes = 8;
constexpr std::uintmax_t kSmall = 4 * 1024 * 1024;  ///< bytes; smaller files are joined when one is added

std::string rowOf(const std::string& content, const std::vector<float>& values) {
  std::string row = content;
  row.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float));
  const std::uint64_t check = checksumOf(row);
  row.append(reinterpret_cast<const char*>(&check), kCheckBytes);
  return row;
}

}  // namespace

FeatureCache::FeatureCache(fs::path folder, const std::string& network, int dimensions, std::int64_t limit)
    : folder_(std::move(folder)),
      own_(folder_ / network),
      network_(network),
      dimensions_(dimensions),
      limit_(limit) {}

std::string FeatureCache::header() const {
  return std::string(kMark) + network_ + " " + std::to_string(dimensions_) + "\n";
}

std::size_t FeatureCache::rowBytes() const {
  return kDigits + static_cast<std::size_t>(dimensions_) * sizeof(float) + kCheckBytes;
}

std::vector<fs::path> FeatureCache::files() const {
  std::vector<fs::path> found;
  std::error_code failure;
  for (fs::directory_iterator each(own_, failure), end; !failure && each != end; each.increment(failure))
    if (each->path().extension() == kEnding) found.push_back(each->path());
  return found;
}

/// `wanted`: null for all.
void FeatureCache::readRows(const fs::path& file, const std::set<std::string>* wanted,
                            FeaturesByContent& found) const {
  std::ifstream stream = openRegular(file);
  std::string bytes(header().size(), '\0');
  if (!stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) || bytes != header()) return;
  bytes.resize(rowBytes());
  while (stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
    const std::string content = bytes.substr(0, kDigits);
    if (wanted != nullptr && !wanted->contains(content)) continue;
    const std::string_view row(bytes);
    std::uint64_t check = 0;
    std::memcpy(&check, row.data() + row.size() - kCheckBytes, kCheckBytes);
    if (check != checksumOf(row.substr(0, row.size() - kCheckBytes))) continue;
    std::vector<float> values(static_cast<std::size_t>(dimensions_));
    std::memcpy(values.data(), row.data() + kDigits, values.size() * sizeof(float));
    found[content] = std::move(values);
  }
}

FeaturesByContent FeatureCache::find(const std::set<std::string>& contents) const {
  FeaturesByContent found;
  for (const fs::path& file : files()) {
    readRows(file, &contents, found);
    std::error_code unimportant;
    fs::last_write_time(file, fs::file_time_type::clock::now(), unimportant);  // used: see makeRoom()
  }
  return found;
}

void FeatureCache::add(const FeaturesByContent& features) const {
  if (features.empty()) return;
  std::error_code failure;
  fs::create_directories(own_, failure);
  if (failure) throw Error("write_failed", "cannot make " + own_.string() + ": " + failure.message());
  FeaturesByContent rows = features;
  std::vector<fs::path> joined;
  for (const fs::path& file : files()) {
    if (fs::file_size(file, failure) >= kSmall || failure) continue;
    FeaturesByContent before;
    readRows(file, nullptr, before);
    rows.merge(before);
    joined.push_back(file);
  }
  std::string text = header();
  Sha256 names;
  for (const auto& [content, values] : rows) {
    names.add(content);
    text += rowOf(content, values);
  }
  const fs::path target = own_ / (names.finish().substr(0, 32) + kEnding);
  writeFileAtomically(target, text);
  for (const fs::path& file : joined)
    if (file != target) fs::remove(file, failure);
  makeRoom();
}

void FeatureCache::makeRoom() const {
  struct Kept {
    fs::file_time_type used;
    fs::path file;
    std::int64_t bytes;
  };
  std::vector<Kept> all;
  std::int64_t total = 0;
  std::error_code failure;
  for (fs::recursive_directory_iterator each(folder_, failure), end; !failure && each != end;
       each.increment(failure)) {
    std::error_code gone;
    if (each->path().extension() != kEnding || !each->is_regular_file(gone)) continue;
    const Kept kept{each->last_write_time(gone), each->path(),
                    static_cast<std::int64_t>(each->file_size(gone))};
    if (gone) continue;
    total += kept.bytes;
    all.push_back(kept);
  }
  std::ranges::sort(all, {}, &Kept::used);
  // The network in use goes last.
  std::ranges::stable_partition(all, [&](const Kept& each) { return each.file.parent_path() != own_; });
  for (const Kept& each : all) {
    if (total <= limit_) return;
    if (fs::remove(each.file, failure)) total -= each.bytes;
  }
}

fs::path featureCacheFolder() {
  const fs::path cache = cacheFolder();
  return cache.empty() ? fs::path() : cache / "features";
}

}  // namespace effnet
