#include "core/base/files.h"

#include "core/base/error.h"
#include "core/base/system/host.h"
#include "core/base/system/output_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace effnet {
namespace {

std::string reason() {
  return std::strerror(errno);
}

/// Removed unless it was kept.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::filesystem::path& path)
      : path_(path), file_(path, OutputFile::Content::Removed) {}
  ~TemporaryFile() {
    std::error_code ignored;
    file_.close();
    if (!kept_) std::filesystem::remove(path_, ignored);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  bool write(std::string_view content) { return file_.write(content); }
  bool flush() { return file_.flush(); }

  bool moveTo(const std::filesystem::path& target) {
    std::error_code failure;
    file_.close();
    std::filesystem::rename(path_, target, failure);
    if (failure) errno = failure.value();
    return kept_ = !failure;
  }

 private:
  std::filesystem::path path_;
  OutputFile file_;
  bool kept_ = false;
};

}  // namespace

void writeFileAtomically(const std::filesystem::path& file, std::string_view content,
                         const std::function<void(std::size_t written)>& progress) {
  constexpr std::size_t kChunk = std::size_t{8} * 1024 * 1024;
  TemporaryFile temporary(file.string() + std::string(kTemporaryEnding) + std::to_string(processNumber()));
  const auto failed = [&] {
    return Error("write_failed", "cannot write " + file.string() + ": " + reason());
  };
  for (std::size_t written = 0; written < content.size(); written += kChunk) {
    if (!temporary.write(content.substr(written, kChunk))) throw failed();
    if (!progress) continue;
    if (!temporary.flush()) throw failed();
    progress(std::min(written + kChunk, content.size()));
  }
  if (!temporary.flush() || !temporary.moveTo(file)) throw failed();
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
