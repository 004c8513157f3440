#include "core/base/system/append_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <utility>

namespace effnet {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path, const char* reason) {
  throw Error("write_failed", "cannot write " + path.string() + ": " + reason);
}

}  // namespace

AppendFile::AppendFile(std::filesystem::path path, OutputFile::Content before)
    : path_(std::move(path)), file_(path_, before) {
  if (!file_.isOpen()) fail(path_, std::strerror(errno));
}

void AppendFile::append(std::string_view content) {
  if (file_.isDeleted()) fail(path_, "the run's folder was deleted");
  const std::int64_t before = file_.size();
  if (file_.write(content)) return;
  const int reason = errno;
  file_.cutTo(before);
  fail(path_, std::strerror(reason));
}

}  // namespace effnet
