#pragma once

#include "core/inference/hot_folder.h"

namespace effnet {

struct FilmParams {
  std::filesystem::path film;
  std::filesystem::path sortInto = {};  ///< a folder for each class, made below this; empty: no pictures
  std::filesystem::path table = {};     ///< WatchRecord's file; empty: none
  double minProbability = 0;            ///< below: the folder "_unsure"
  int every = 1;                        ///< of so many frames the first is classified
  int batch = 16;
  std::stop_token stop = {};
  std::function<void(const WatchedFile& frame, const std::filesystem::path& now)> answered = {};
};

/// Classifies a film frame by frame: "film.mp4#000001" and so on are its names in the table. The row is
/// written first, then the frame as a PNG in its class's folder (never over another file), so that a program
/// killed at any moment goes on where it was; another film of the same name and another size or time is a new
/// one. Throws Error("camera_missing" | "camera_lost") for a file that is no film, "run_locked" where another
/// program fills this table, "write_failed", and what classifying throws.
HotFolderResult watchFilm(Classifier& classifier, const FilmParams& params);

}  // namespace effnet
