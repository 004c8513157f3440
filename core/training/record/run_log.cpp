#include "core/training/record/run_log.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace effnet {
namespace {

/// The length of the file up to and with its last newline.
std::streamoff wholeLines(std::istream& file, std::streamoff length) {
  std::array<char, 4096> block;
  for (std::streamoff end = length, begin = 0; end > 0; end = begin) {
    begin = std::max<std::streamoff>(0, end - static_cast<std::streamoff>(block.size()));
    if (!file.seekg(begin).read(block.data(), end - begin)) return length;
    const auto newline = std::string_view(block.data(), static_cast<std::size_t>(end - begin)).rfind('\n');
    if (newline != std::string_view::npos) return begin + static_cast<std::streamoff>(newline) + 1;
  }
  return 0;
}

/// Which a killed process or a full disk left behind.
void removeHalfLine(const std::filesystem::path& path) {
  std::ifstream file = openRegular(path);
  const std::streamoff length = file.seekg(0, std::ios::end).tellg();
  if (!file) return;
  const std::streamoff whole = wholeLines(file, length);
  file.close();
  if (whole == length) return;
  std::error_code failure;
  std::filesystem::resize_file(path, static_cast<std::uintmax_t>(whole), failure);
  if (failure) throw Error("write_failed", "cannot write " + path.string() + ": " + failure.message());
}

}  // namespace

RunLog::RunLog(const RunDirectory& run, Listener listener) : listener_(std::move(listener)) {
  removeHalfLine(run.events());
  file_.emplace(run.events(), OutputFile::Content::Kept);
}

void RunLog::write(const RunEvent& event) {
  if (!file_) return;
  file_->append(encodeEvent(event) + "\n");
  if (tensorBoard_) tensorBoard_->write(event);
  if (listener_) listener_(event);
}

void RunLog::alsoForTensorBoard(const RunDirectory& run, std::int64_t step, const TrainConfig& config) {
  if (file_) tensorBoard_.emplace(run.root, step).writeSettings(config);
}

}  // namespace effnet
