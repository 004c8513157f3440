#pragma once

#include <memory>
#include <opencv2/core/mat.hpp>
#include <string>

namespace effnet {

class Video;

/// A webcam, or a film that is played instead of one.
class Camera {
 public:
  /// `source`: the camera's number, "0" being the first, or a film's file. Throws Error("camera_missing").
  explicit Camera(const std::string& source);
  ~Camera();
  Camera(const Camera&) = delete;
  Camera& operator=(const Camera&) = delete;

  const std::string& source() const { return source_; }

  /// The next picture, CV_8UC3 in RGB order; waits for it. Throws Error("camera_lost") when there is none any
  /// more.
  cv::Mat next();

 private:
  std::string source_;
  std::unique_ptr<Video> video_;
};

}  // namespace effnet
