#include "core/base/files.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace effnet {
namespace {

std::string reason() {
  return std::strerror(errno);
}

/// Closes, and removes an unfinished file unless it was kept.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string path)
      : path_(std::move(path)),
        descriptor_(open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644)) {}
  ~TemporaryFile() {
    if (descriptor_ >= 0) close(descriptor_);
    if (!kept_) unlink(path_.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  bool write(std::string_view content) const {
    if (descriptor_ < 0) return false;
    while (!content.empty()) {
      const ssize_t count = ::write(descriptor_, content.data(), content.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return false;
      content.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
  }

  bool flush() const { return descriptor_ >= 0 && fsync(descriptor_) == 0; }

  bool moveTo(const std::string& target) { return kept_ = std::rename(path_.c_str(), target.c_str()) == 0; }

 private:
  std::string path_;
  int descriptor_;
  bool kept_ = false;
};

}  // namespace

void writeFileAtomically(const std::filesystem::path& file, std::string_view content,
                         const std::function<void(std::size_t written)>& progress) {
  constexpr std::size_t kChunk = std::size_t{8} * 1024 * 1024;
  TemporaryFile temporary(file.string() + std::string(kTemporaryEnding) + std::to_string(getpid()));
  const auto failed = [&] {
    return Error("write_failed", "cannot write " + file.string() + ": " + reason());
  };
  for (std::size_t written = 0; written < content.size(); written += kChunk) {
    if (!temporary.write(content.substr(written, kChunk))) throw failed();
    if (!progress) continue;
    if (!temporary.flush()) throw failed();
    progress(std::min(written + kChunk, content.size()));
  }
  if (!temporary.flush() || !temporary.moveTo(file.string())) throw failed();
}

std::string readFile(const std::filesystem::path& file, std::size_t limit) {
  std::error_code failure;
  const auto status = std::filesystem::status(file, failure);
  if (!std::filesystem::exists(status))
    throw Error("file_missing", file.string() + ": there is no such file");
  if (std::filesystem::is_directory(status))
    throw Error("read_failed", file.string() + ": this is a folder, not a file");
  if (!std::filesystem::is_regular_file(status))
    throw Error("read_failed", file.string() + ": this is a device or a pipe, not a file");
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw Error("read_failed", "cannot read " + file.string() + ": " + reason());
  const std::uintmax_t size = std::filesystem::file_size(file, failure);
  if (!failure && size > limit)
    throw Error("too_large", file.string() + ": " + std::to_string(size) +
                                 " bytes are more than the limit of " + std::to_string(limit));
  std::string content(failure ? 0 : static_cast<std::size_t>(size), '\0');
  stream.read(content.data(), static_cast<std::streamsize>(content.size()));
  content.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
  return content;
}

std::ifstream openRegular(const std::filesystem::path& file) {
  std::error_code failure;
  if (std::filesystem::is_regular_file(file, failure)) return std::ifstream(file, std::ios::binary);
  std::ifstream none;
  none.setstate(std::ios::failbit);
  return none;
}

}  // namespace effnet
