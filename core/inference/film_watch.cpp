#include "core/inference/film_watch.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/file_lock.h"
#include "core/imaging/camera.h"
#include "core/imaging/encode.h"

#include <cstdio>
#include <opencv2/core.hpp>

namespace effnet {
namespace {

namespace fs = std::filesystem;

/// A frame that waits for its answer, or for its picture to be written again.
struct Frame {
  std::string name;
  cv::Mat rgb;
  const WatchedFile* known = nullptr;
};

class FilmWatcher {
 public:
  FilmWatcher(Classifier& classifier, const FilmParams& params)
      : classifier_(classifier), params_(params), record_(params.table), camera_(params.film.string()) {
    const std::optional<FileStamp> stamp = stampOf(params.film);
    if (!stamp) throw Error("file_missing", params.film.string() + ": there is no such film");
    stamp_ = *stamp;
    clean();
  }
  ~FilmWatcher() { clean(); }
  FilmWatcher(const FilmWatcher&) = delete;
  FilmWatcher& operator=(const FilmWatcher&) = delete;

  HotFolderResult run() {
    std::vector<Frame> waiting;
    for (int number = 1; !params_.stop.stop_requested(); ++number) {
      std::optional<cv::Mat> picture = next(number == 1);
      if (!picture) break;
      if ((number - 1) % params_.every != 0) continue;
      Frame frame{nameOf(number), std::move(*picture)};
      frame.known = record_.find(frame.name, stamp_);
      if (frame.known != nullptr) {
        if (!isWritten(*frame.known)) finish(*frame.known, frame);
        continue;
      }
      frame.rgb = frame.rgb.clone();  // the film's own buffer takes the next one
      waiting.push_back(std::move(frame));
      if (std::cmp_greater_equal(waiting.size(), params_.batch)) classify(waiting);
    }
    if (!params_.stop.stop_requested()) classify(waiting);
    return result_;
  }

 private:
  /// Nothing behind the last frame; a file without a first one is no film.
  std::optional<cv::Mat> next(bool first) {
    try {
      return camera_.next();
    } catch (const Error&) {
      if (first) throw;
      return std::nullopt;
    }
  }

  std::string nameOf(int number) const {
    char digits[16];
    std::snprintf(digits, sizeof digits, "#%06d", number);
    return params_.film.filename().string() + digits;
  }

  fs::path fileOf(const std::string& frame) const {
    std::string name = frame;
    name[name.rfind('#')] = '-';
    return name + ".png";
  }

  fs::path scratch() const { return params_.sortInto / ".effnet-frames"; }

  bool isWritten(const WatchedFile& said) const {
    std::error_code unknown;
    return params_.sortInto.empty() ||
           fs::exists(params_.sortInto / said.folder / fileOf(said.file), unknown);
  }

  void clean() const {
    std::error_code ignored;
    if (!params_.sortInto.empty()) fs::remove_all(scratch(), ignored);
  }

  void classify(std::vector<Frame>& frames) {
    std::vector<ImageInput> inputs(frames.size());
    std::vector<const ImageInput*> pointers;
    for (std::size_t i = 0; i < frames.size(); ++i) {
      inputs[i].prepared = prepareImage(frames[i].rgb, classifier_.checkpoint().preprocessing);
      inputs[i].width = frames[i].rgb.cols;
      inputs[i].height = frames[i].rgb.rows;
      pointers.push_back(&inputs[i]);
    }
    if (frames.empty()) return;
    const std::vector<Explanation> answers = classifier_.classify(pointers, 1);
    for (std::size_t i = 0; i < frames.size(); ++i) {
      const ClassScore& best = answers[i].top.front();
      WatchedFile said{frames[i].name, stamp_, best.index, best.label, best.probability};
      said.folder = best.probability < params_.minProbability ? "_unsure" : folderNameOf(best.label);
      record_.add(said);
      ++result_.classified;
      finish(said, frames[i]);
    }
    frames.clear();
  }

  void finish(const WatchedFile& said, const Frame& frame) {
    fs::path now = params_.film;
    if (!params_.sortInto.empty()) {
      std::error_code failure;
      fs::create_directories(scratch(), failure);
      const fs::path file = scratch() / fileOf(said.file);
      writeFileAtomically(file, encodePng(frame.rgb));
      now = moveInto(file, params_.sortInto / said.folder);
    }
    if (params_.answered) params_.answered(said, now);
  }

  Classifier& classifier_;
  const FilmParams& params_;
  WatchRecord record_;
  Camera camera_;
  FileStamp stamp_;
  HotFolderResult result_;
};

}  // namespace

HotFolderResult watchFilm(Classifier& classifier, const FilmParams& params) {
  if (params.every < 1) throw Error("bad_value", "every so many frames: at least 1");
  const fs::path held = params.table.empty() ? params.sortInto / ".effnet-watch.lock"
                                             : fs::path(params.table.string() + ".lock");
  const FileLock lock(held);
  if (lock.isOpen() && !lock.isHeld())
    throw Error("run_locked", held.string() + ": another program fills this table");
  return FilmWatcher(classifier, params).run();
}

}  // namespace effnet
