#include "core/dataset/tar_shard.h"

#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/protocol/image_formats.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace effnet {
namespace {

constexpr std::size_t kMostMembers = 20'000'000;
constexpr std::size_t kMostNamed = 1000;
constexpr std::int64_t kLargestPicture = std::int64_t{256} << 20;
constexpr std::int64_t kLargestLabel = 4096;
constexpr std::size_t kLongestName = 4096;
constexpr std::size_t kBlock = std::size_t{1} << 20;

struct Closer {
  void operator()(archive* each) const { archive_read_free(each); }
};
using Archive = std::unique_ptr<archive, Closer>;

/// A member's name without its endings, and those: "a/b.1.jpg" → "a/b", "1.jpg".
std::pair<std::string, std::string> keyOf(const std::string& name) {
  const std::size_t slash = name.rfind('/');
  const std::size_t begin = slash == std::string::npos ? 0 : slash + 1;
  const std::size_t point = name.find('.', begin);
  if (point == std::string::npos) return {name, ""};
  std::string endings = name.substr(point + 1);
  std::ranges::transform(endings, endings.begin(), [](unsigned char c) { return std::tolower(c); });
  return {name.substr(0, point), endings};
}

/// The folder that a member lies in, alone.
std::string folderOf(const std::string& key) {
  const std::size_t slash = key.rfind('/');
  if (slash == std::string::npos || slash == 0) return {};
  const std::size_t before = key.rfind('/', slash - 1);
  const std::string folder = key.substr(before == std::string::npos ? 0 : before + 1,
                                        slash - (before == std::string::npos ? 0 : before + 1));
  return folder == "." ? std::string() : folder;
}

bool leavesArchive(const std::string& name) {
  if (name.starts_with('/')) return true;
  const std::string whole = "/" + name + "/";
  return whole.find("/../") != std::string::npos;
}

std::string trimmed(const std::string& text) {
  constexpr const char* kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  return begin == std::string::npos ? std::string()
                                    : text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

class ShardReader {
 public:
  ShardReader(archive* source, std::string name) : source_(source), name_(std::move(name)) {}

  TarShard read() {
    archive_entry* entry = nullptr;
    for (std::size_t members = 0;; ++members) {
      const int result = archive_read_next_header(source_, &entry);
      if (result == ARCHIVE_EOF) break;
      // A warning is of a name that cannot be told in this locale, or of fields that nobody reads here.
      if (result != ARCHIVE_OK && result != ARCHIVE_WARN) throw damaged();
      if (members == kMostMembers) throw Error("bad_data", name_ + ": it holds more members than are read");
      take(entry);
    }
    flush();
    return std::move(shard_);
  }

  Error damaged() const {
    const char* why = archive_error_string(source_);
    return Error("bad_data", name_ + ": " + printable(why != nullptr ? why : "it is no .tar archive"));
  }

 private:
  void skip(const std::string& member, const char* why) {
    ++shard_.skippedMembers;
    if (shard_.skipped.size() < kMostNamed)
      shard_.skipped.push_back(name_ + ": " + printable(member.substr(0, 200)) + ": " + why);
  }

  static std::string nameOf(archive_entry* entry) {
    const char* name = archive_entry_pathname(entry);
    if (name == nullptr) name = archive_entry_pathname_utf8(entry);
    return name != nullptr ? name : "";
  }

  /// Why a member is not looked at; empty where it is.
  static const char* obstacle(archive_entry* entry, const std::string& name) {
    if (archive_entry_hardlink(entry) != nullptr || archive_entry_symlink(entry) != nullptr)
      return "a link, which is not followed";
    if (archive_entry_filetype(entry) != AE_IFREG) return "neither a file nor a folder";
    if (name.empty() || name.size() > kLongestName || name.find('\0') != std::string::npos)
      return "its name cannot be read";
    if (leavesArchive(name)) return "its name leads out of the archive";
    if (archive_entry_sparse_count(entry) > 0) return "a sparse file, whose bytes are not all there";
    return "";
  }

  void take(archive_entry* entry) {
    const std::string name = nameOf(entry);
    if (archive_entry_filetype(entry) == AE_IFDIR) return;
    const char* const why = obstacle(entry, name);
    if (*why != '\0') return skip(name, why);
    const std::size_t slash = name.rfind('/');
    if (isClutter(name.substr(slash == std::string::npos ? 0 : slash + 1))) return;
    auto [key, endings] = keyOf(name);
    if (key != pending_.key) {
      flush();
      pending_.key = key;
    }
    const std::int64_t bytes = archive_entry_size(entry);
    if (endings == "cls" || endings == "cls.txt" || endings == "label") {
      pending_.label = labelIn(name, bytes);
    } else if (hasPictureEnding("picture." + endings)) {
      if (bytes <= 0 || bytes > kLargestPicture) return skip(name, "no picture has this size");
      pending_.offset = archive_filter_bytes(source_, 0);
      pending_.bytes = bytes;
    }
  }

  std::string labelIn(const std::string& name, std::int64_t bytes) {
    if (bytes < 0 || bytes > kLargestLabel) {
      skip(name, "too long for a class");
      return {};
    }
    std::string text(static_cast<std::size_t>(bytes), '\0');
    if (archive_read_data(source_, text.data(), text.size()) != bytes) throw damaged();
    return trimmed(text);
  }

  void flush() {
    if (pending_.bytes > 0) {
      if (pending_.label.empty()) pending_.label = folderOf(pending_.key);
      if (pending_.label.empty())
        skip(pending_.key, "no class: neither a .cls beside it nor a folder");
      else
        shard_.pictures.push_back(pending_);
    }
    pending_ = {};
  }

  archive* source_;
  std::string name_;
  TarShard shard_;
  TarPicture pending_;
};

TarShard readFrom(archive* source, int opened, const std::string& name, std::int64_t size) {
  ShardReader reader(source, name);
  if (opened != ARCHIVE_OK) throw reader.damaged();
  TarShard shard = reader.read();
  // Offsets are what a reader of files goes by: none may lie behind the end.
  for (const TarPicture& each : shard.pictures)
    if (each.offset < 0 || each.offset > size || each.bytes > size - each.offset)
      throw Error("bad_data", name + ": it is shorter than its members");
  return shard;
}

Archive tarReader() {
  Archive source(archive_read_new());
  if (!source || archive_read_support_format_tar(source.get()) != ARCHIVE_OK)
    throw Error("internal", "libarchive reads no .tar");
  return source;
}

}  // namespace

TarShard readTarShard(const std::filesystem::path& file) {
  const std::string name = printable(file.string());
  std::error_code failure;
  if (!std::filesystem::is_regular_file(file, failure))
    throw Error("data_missing", name + ": there is no such file");
  const auto size = static_cast<std::int64_t>(std::filesystem::file_size(file, failure));
  const Archive source = tarReader();
  return readFrom(source.get(), archive_read_open_filename(source.get(), file.c_str(), kBlock), name, size);
}

TarShard readTarBytes(std::string_view bytes, const std::string& name) {
  const Archive source = tarReader();
  return readFrom(source.get(), archive_read_open_memory(source.get(), bytes.data(), bytes.size()), name,
                  static_cast<std::int64_t>(bytes.size()));
}

bool isTarName(const std::filesystem::path& file) {
  return file.extension() == ".tar";
}

}  // namespace effnet
