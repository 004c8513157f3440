#include "core/checkpoint/zip_directory.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <memory>
#include <minizip/unzip.h>
#include <vector>

namespace effnet {
namespace {

constexpr std::size_t kMostEntries = 100'000;

[[noreturn]] void damagedZip(const std::string& why) {
  throw Error("checkpoint_damaged", "its zip archive " + why);
}

struct CloseArchive {
  void operator()(void* archive) const { unzClose(archive); }
};
using Archive = std::unique_ptr<void, CloseArchive>;

struct StoredEntry {
  std::string name;
  std::uint64_t begin;
  std::uint64_t size;
};

/// Whether the archive's last record is whole and the file's end; minizip lets its last bytes be absent.
bool endsWhole(std::span<const std::byte> bytes) {
  constexpr std::size_t kRecord = 22, kLongestComment = 65535;
  constexpr std::array kSignature{std::byte{'P'}, std::byte{'K'}, std::byte{5}, std::byte{6}};
  for (std::size_t comment = 0; comment <= kLongestComment && comment + kRecord <= bytes.size(); ++comment) {
    const auto record = bytes.subspan(bytes.size() - kRecord - comment, kRecord);
    const auto length = std::to_integer<std::size_t>(record[20]) | std::to_integer<std::size_t>(record[21])
                                                                       << 8;
    if (length == comment && std::ranges::equal(record.first(kSignature.size()), kSignature)) return true;
  }
  return false;
}

std::string currentName(unzFile archive, unz_file_info64& info) {
  std::array<char, 1024> name{};
  if (unzGetCurrentFileInfo64(archive, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) !=
          UNZ_OK ||
      info.size_filename >= name.size())
    damagedZip("is damaged");
  return name.data();
}

StoredEntry currentEntry(unzFile archive, std::uint64_t fileSize) {
  unz_file_info64 info{};
  StoredEntry entry{currentName(archive, info), 0, 0};
  entry.size = info.uncompressed_size;
  if (info.compression_method != 0 || (info.flag & 1) != 0 || info.compressed_size != info.uncompressed_size)
    damagedZip("holds compressed entries, which torch.save never writes");
  int method = 0;
  if (unzOpenCurrentFile2(archive, &method, nullptr, 1) != UNZ_OK)
    damagedZip("is damaged at '" + entry.name + "'");
  entry.begin = unzGetCurrentFileZStreamPos64(archive);
  unzCloseCurrentFile(archive);
  if (entry.begin > fileSize || entry.size > fileSize - entry.begin)
    damagedZip("is damaged: '" + entry.name + "' reaches beyond the file");
  return entry;
}

void refuseOverlappingEntries(std::vector<StoredEntry> entries) {
  std::erase_if(entries, [](const StoredEntry& entry) { return entry.size == 0; });
  std::ranges::sort(entries, {}, &StoredEntry::begin);
  for (std::size_t i = 1; i < entries.size(); ++i)
    if (entries[i].begin < entries[i - 1].begin + entries[i - 1].size)
      damagedZip("is damaged: '" + entries[i].name + "' overlaps another entry");
}

Archive openArchive(const std::filesystem::path& path, std::span<const std::byte> bytes) {
  Archive archive(endsWhole(bytes) ? unzOpen64(path.c_str()) : nullptr);
  if (!archive) damagedZip("has no directory (was the file cut off?)");
  return archive;
}

}  // namespace

std::vector<std::string> entryNames(const std::filesystem::path& path, std::span<const std::byte> bytes) {
  const Archive archive = openArchive(path, bytes);
  std::vector<std::string> names;
  for (int state = unzGoToFirstFile(archive.get()); state != UNZ_END_OF_LIST_OF_FILE;
       state = unzGoToNextFile(archive.get())) {
    if (state != UNZ_OK || names.size() == kMostEntries) damagedZip("is damaged");
    unz_file_info64 info{};
    names.push_back(currentName(archive.get(), info));
  }
  return names;
}

std::map<std::string, std::span<std::byte>> storedEntries(const std::filesystem::path& path,
                                                          std::span<std::byte> bytes) {
  const Archive archive = openArchive(path, bytes);
  std::vector<StoredEntry> entries;
  std::map<std::string, std::span<std::byte>> parts;
  for (int state = unzGoToFirstFile(archive.get()); state != UNZ_END_OF_LIST_OF_FILE;
       state = unzGoToNextFile(archive.get())) {
    if (state != UNZ_OK || entries.size() == kMostEntries) damagedZip("is damaged");
    entries.push_back(currentEntry(archive.get(), bytes.size()));
    const StoredEntry& entry = entries.back();
    if (!parts.emplace(entry.name, bytes.subspan(entry.begin, entry.size)).second)
      damagedZip("holds '" + entry.name + "' twice");
  }
  refuseOverlappingEntries(std::move(entries));
  return parts;
}

}  // namespace effnet
