#pragma once

#include <memory>
#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

namespace effnet {

class Video {
 public:
  virtual ~Video() = default;

  /// The next picture in BGR order, or an empty one.
  virtual cv::Mat next() = 0;
};

/// OpenCV's codecs and video back ends. They bring some 120 libraries (GDAL, FFmpeg), which took half of the
/// window's start: so they stand in a library of their own, and are loaded by the first call that needs them.
/// Photographs in JPEG, PNG, GIF and HEIF have readers of ours and do without.
struct Media {
  /// As cv::imdecode; throws cv::Exception.
  cv::Mat (*decode)(const cv::Mat& bytes, int flags);

  /// As cv::imencode; throws cv::Exception where the extension is unknown.
  std::vector<unsigned char> (*encode)(const std::string& extension, const cv::Mat& bgr,
                                       const std::vector<int>& parameters);

  /// A film's file, or a camera by its number from 0; null where it cannot be opened.
  std::unique_ptr<Video> (*openFile)(const std::string& file);
  std::unique_ptr<Video> (*openCamera)(int number);
};

/// Throws Error("program_missing") where the installation lacks it.
const Media& media();

}  // namespace effnet
