#include "app/services/event_tail.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <algorithm>
#include <fstream>

namespace effnet {

std::vector<RunEvent> EventTail::read(std::size_t bytes) {
  restarted_ = false;
  std::vector<RunEvent> events;
  std::error_code failure;
  const std::uint64_t size = std::filesystem::file_size(file_, failure);
  size_ = failure ? 0 : size;
  atEnd_ = failure || size == offset_;
  if (atEnd_) return events;
  if (size < offset_) {
    restarted_ = size < offset_ - partial_.size();
    offset_ = restarted_ ? 0 : offset_ - partial_.size();
    partial_.clear();
  }
  std::ifstream stream = openRegular(file_);
  stream.seekg(static_cast<std::streamoff>(offset_));
  std::string chunk(std::min<std::uint64_t>(bytes, size - offset_), '\0');
  stream.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
  chunk.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
  offset_ += chunk.size();
  atEnd_ = chunk.empty() || offset_ >= size;
  std::string_view rest = chunk;
  for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
    partial_.append(rest.substr(0, end));
    decode(partial_, events);
    partial_.clear();
    rest.remove_prefix(end + 1);
  }
  partial_.append(rest);
  if (partial_.size() > kMaxLine) {
    partial_.clear();
    ++damagedLines_;
  }
  return events;
}

void EventTail::decode(std::string_view line, std::vector<RunEvent>& events) {
  if (line.empty()) return;
  try {
    if (auto event = decodeEvent(line)) events.push_back(std::move(*event));
  } catch (const Error&) {
    ++damagedLines_;
  }
}

}  // namespace effnet
