#include "core/inference/hot_folder.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/file_lock.h"
#include "core/base/utf8.h"
#include "core/inference/batch_classification.h"
#include "core/protocol/picture_folder.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace effnet {
namespace {

namespace fs = std::filesystem;

/// Names that writers give to files that are not there yet.
bool isUnfinishedName(const fs::path& file) {
  const std::string name = file.filename().string();
  return name.starts_with('.') ||
         std::ranges::any_of(
             std::initializer_list<const char*>{".part", ".tmp", ".crdownload", ".filepart", "~"},
             [&](const char* ending) { return name.ends_with(ending); });
}

double ageOf(const FileStamp& stamp) {
  const auto now = fs::file_time_type::clock::now().time_since_epoch();
  return std::chrono::duration<double>(now - fs::file_time_type::duration(stamp.modified)).count();
}

bool isBelow(const fs::path& file, const fs::path& folder) {
  if (folder.empty()) return false;
  const fs::path relative =
      fs::absolute(file).lexically_normal().lexically_relative(fs::absolute(folder).lexically_normal());
  return !relative.empty() && *relative.begin() != "..";
}

bool sameContent(const fs::path& a, const fs::path& b) {
  std::error_code unknown;
  if (fs::equivalent(a, b, unknown)) return true;
  const std::optional<FileStamp> first = stampOf(a);
  const std::optional<FileStamp> second = stampOf(b);
  return first && second && first->bytes == second->bytes && readFile(a) == readFile(b);
}

/// One watcher's state between two looks.
class Watcher {
 public:
  Watcher(Classifier& classifier, const HotFolderParams& params)
      : classifier_(classifier), params_(params), record_(params.table) {}

  /// Classifies and moves what is ready; how many that were.
  std::size_t look() {
    std::map<fs::path, FileStamp> ready;
    std::map<fs::path, FileStamp> seen;
    result_.waiting = 0;
    for (const fs::path& file : picturesBelow(params_.folder).files) {
      if (isUnfinishedName(file) || isBelow(file, params_.sortInto)) continue;
      const std::optional<FileStamp> stamp = stampOf(file);
      if (!stamp) continue;
      const WatchedFile* const known = record_.find(nameOf(file), *stamp);
      if (known != nullptr && (params_.sortInto.empty() || known->folder.empty())) continue;
      const auto before = seen_.find(file);
      const bool unchanged =
          before != seen_.end() && before->second == *stamp && ageOf(*stamp) >= params_.settle;
      if (known != nullptr)
        finish(*known, file);  // told before, and not moved yet: the program was ended between
      else if (unchanged)
        ready[file] = *stamp;
      else
        ++result_.waiting;
      seen[file] = *stamp;
    }
    seen_ = std::move(seen);
    return ready.empty() ? 0 : classify(ready);
  }

  const HotFolderResult& result() const { return result_; }

 private:
  std::string nameOf(const fs::path& file) const { return file.lexically_relative(params_.folder).string(); }

  std::size_t classify(const std::map<fs::path, FileStamp>& ready) {
    BatchClassificationParams params;
    for (const auto& [file, stamp] : ready) params.files.push_back(file);
    params.topk = 1;
    params.batch = params_.batch;
    params.workers = params_.workers;
    params.stop = params_.stop;
    std::size_t done = 0;
    params.answered = [&](const FileAnswer& answer) {
      const FileStamp& stamp = ready.at(answer.file);
      const std::optional<FileStamp> now = stampOf(answer.file);
      if (!now || *now != stamp) return;  // written to or taken away meanwhile: the next look decides
      const bool partial = answer.errorCode == "image_damaged" || answer.errorCode == "image_empty";
      if (partial && ageOf(stamp) < params_.patience) {
        ++result_.waiting;
        return;
      }
      WatchedFile said{nameOf(answer.file), stamp};
      describe(answer, said);
      record_.add(said);
      finish(said, answer.file);
      ++done;
    };
    classifyFiles(classifier_, params);
    return done;
  }

  void describe(const FileAnswer& answer, WatchedFile& said) const {
    if (!answer.answer) {
      said.error = answer.errorCode + ": " + answer.errorDetail;
      said.folder = "_unreadable";
      return;
    }
    const ClassScore& best = answer.answer->top.front();
    said.classIndex = best.index;
    said.label = best.label;
    said.probability = best.probability;
    said.folder = best.probability < params_.minProbability ? "_unsure" : folderNameOf(best.label);
  }

  void finish(const WatchedFile& said, const fs::path& file) {
    (said.error.empty() ? result_.classified : result_.unreadable) += 1;
    const fs::path now = params_.sortInto.empty() ? file : moveInto(file, params_.sortInto / said.folder);
    if (params_.answered) params_.answered(said, now);
  }

  Classifier& classifier_;
  const HotFolderParams& params_;
  WatchRecord record_;
  std::map<fs::path, FileStamp> seen_;
  HotFolderResult result_;
};

void waitFor(double seconds, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any never;
  std::unique_lock lock(mutex);
  never.wait_for(lock, stop, std::chrono::duration<double>(seconds), [] { return false; });
}

}  // namespace

std::string folderNameOf(const std::string& label) {
  std::string name;
  for (const char c : label) {
    const auto code = static_cast<unsigned char>(c);
    name += code < 0x20 || code == 0x7f || c == '/' || c == '\\' || c == ':' ? '_' : c;
  }
  if (name.empty() || name.front() == '.' || name.front() == '_') name = "_" + name;  // "_unsure" is no class
  if (name[1 % name.size()] == '.') name[1 % name.size()] = '_';
  constexpr std::size_t kLongest = 200;  // bytes, of the 255 that file systems take
  while (name.size() > kLongest || (static_cast<unsigned char>(name.back()) & 0xc0) == 0x80) {
    const bool whole = name.size() <= kLongest && isUtf8(name);
    if (whole) break;
    name.pop_back();
  }
  return name;
}

fs::path moveInto(const fs::path& file, const fs::path& folder) {
  std::error_code failure;
  fs::create_directories(folder, failure);
  if (failure) throw Error("write_failed", "cannot make " + folder.string() + ": " + failure.message());
  for (int number = 1;; ++number) {
    const std::string stem = file.stem().string() + (number > 1 ? "-" + std::to_string(number) : "");
    const fs::path target = folder / (stem + file.extension().string());
    fs::create_hard_link(file, target, failure);  // unlike a renaming it never replaces another file
    if (failure) {
      std::error_code unknown;
      const bool taken = fs::exists(fs::symlink_status(target, unknown));
      if (taken && !sameContent(file, target)) continue;  // the same: a move that was ended half-way
      // Another file system, or one without links.
      if (!taken) writeFileAtomically(target, readFile(file));
    }
    fs::remove(file, failure);
    if (failure) throw Error("write_failed", "cannot remove " + file.string() + ": " + failure.message());
    return target;
  }
}

HotFolderResult watchFolder(Classifier& classifier, const HotFolderParams& params) {
  std::error_code absent;
  if (!fs::is_directory(params.folder, absent))
    throw Error("file_missing", params.folder.string() + ": there is no such folder");
  const FileLock lock(params.folder / ".effnet-watch.lock");
  if (lock.isOpen() && !lock.isHeld())
    throw Error("run_locked", params.folder.string() + ": another program watches this folder");
  Watcher watcher(classifier, params);
  watcher.look();  // what is there already has been seen once
  std::size_t done = 1;
  // Once: what came a moment ago is waited for until it can have settled.
  using Clock = std::chrono::steady_clock;
  const auto settled = Clock::now() + std::chrono::duration<double>(params.settle + 2 * params.interval);
  const auto goesOn = [&] {
    return !params.once || done > 0 || (watcher.result().waiting > 0 && Clock::now() < settled);
  };
  while (!params.stop.stop_requested() && goesOn()) {
    waitFor(params.once ? std::min(params.interval, std::max(params.settle, 0.1)) : params.interval,
            params.stop);
    try {
      done = watcher.look();
    } catch (const Error& error) {
      if (error.code() != "cancelled") throw;
    }
  }
  return watcher.result();
}

}  // namespace effnet
