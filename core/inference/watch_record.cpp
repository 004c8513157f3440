#include "core/inference/watch_record.h"

#include "core/base/csv_reader.h"
#include "core/base/csv_writer.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/run_event.h"

#include <charconv>
#include <vector>

namespace effnet {
namespace {

const std::vector<std::string> kColumns{"time",  "file",        "bytes",  "modified", "class",
                                        "label", "probability", "folder", "error"};

template <typename Number>
bool readNumber(const std::string& text, Number& number) {
  const char* const end = text.data() + text.size();
  const auto [stopped, failure] = std::from_chars(text.data(), end, number);
  return failure == std::errc{} && stopped == end;
}

std::optional<WatchedFile> fileOf(const std::vector<std::string>& row) {
  if (row.size() != kColumns.size() || row[1].empty()) return std::nullopt;
  WatchedFile answer;
  answer.file = row[1];
  answer.label = row[5];
  answer.folder = row[7];
  answer.error = row[8];
  if (!readNumber(row[2], answer.stamp.bytes) || !readNumber(row[3], answer.stamp.modified))
    return std::nullopt;
  const bool numbers = readNumber(row[4], answer.classIndex) && readNumber(row[6], answer.probability);
  if (!numbers && answer.error.empty()) return std::nullopt;
  return answer;
}

/// Where the last whole row ends: a line end outside quotes.
std::size_t wholeRows(const std::string& text) {
  bool quoted = false;
  std::size_t end = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (text[i] == '\n' && !quoted) end = i + 1;
  }
  return end;
}

}  // namespace

std::optional<FileStamp> stampOf(const std::filesystem::path& file) {
  std::error_code failure;
  if (!std::filesystem::is_regular_file(file, failure)) return std::nullopt;
  FileStamp stamp;
  stamp.bytes = std::filesystem::file_size(file, failure);
  if (failure) return std::nullopt;
  stamp.modified =
      static_cast<std::int64_t>(std::filesystem::last_write_time(file, failure).time_since_epoch().count());
  if (failure) return std::nullopt;
  return stamp;
}

WatchRecord::WatchRecord(std::filesystem::path file) : file_(std::move(file)) {
  if (!file_.empty()) read();
}

void WatchRecord::read() {
  std::error_code absent;
  std::string text;
  if (std::filesystem::exists(file_, absent)) text = readFile(file_);
  const std::size_t whole = wholeRows(text);
  const std::string kept = text.substr(0, whole);
  const auto rows = parseCsv(kept, ',');
  if (!rows.empty() && rows.front() != kColumns)
    throw Error("bad_data", file_.string() + ": this is no table of effnet watch; nothing was written to it");
  if (rows.empty() && !text.empty() && text.find("time,file") != 0)
    throw Error("bad_data", file_.string() + ": this is no table of effnet watch; nothing was written to it");
  for (std::size_t i = 1; i < rows.size(); ++i)
    if (std::optional<WatchedFile> answer = fileOf(rows[i])) known_[{answer->file, answer->stamp}] = *answer;
  if (whole < text.size()) writeFileAtomically(file_, kept);
  out_ = std::make_unique<AppendFile>(file_, OutputFile::Content::Kept);
  if (rows.empty()) out_->append(csvLine(kColumns));
}

const WatchedFile* WatchRecord::find(const std::string& file, const FileStamp& stamp) const {
  const auto found = known_.find({file, stamp});
  return found == known_.end() ? nullptr : &found->second;
}

void WatchRecord::add(const WatchedFile& answer) {
  if (out_)
    out_->append(csvLine(
        {utcNow(), answer.file, std::to_string(answer.stamp.bytes), std::to_string(answer.stamp.modified),
         answer.error.empty() ? std::to_string(answer.classIndex) : "", answer.label,
         answer.error.empty() ? csvNumber(answer.probability) : "", answer.folder, answer.error}));
  known_[{answer.file, answer.stamp}] = answer;
}

}  // namespace effnet
