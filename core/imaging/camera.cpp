#include "core/imaging/camera.h"

#include "core/base/error.h"
#include "core/imaging/media.h"

#include <algorithm>
#include <cctype>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgproc.hpp>

namespace effnet {
namespace {

bool isNumber(const std::string& source) {
  return !source.empty() && source.size() < 4 &&
         std::ranges::all_of(source, [](unsigned char c) { return std::isdigit(c) != 0; });
}

}  // namespace

Camera::Camera(const std::string& source) : source_(source) {
  // An absent camera is an answer, not something to be printed by each of OpenCV's back ends.
  cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
  video_ = isNumber(source) ? media().openCamera(std::stoi(source)) : media().openFile(source);
  if (!video_)
    throw Error("camera_missing", isNumber(source) ? "there is no camera number " + source
                                                   : source + ": this film cannot be played");
}

Camera::~Camera() = default;

cv::Mat Camera::next() {
  cv::Mat frame = video_->next();
  if (frame.empty()) throw Error("camera_lost", "camera " + source_ + " gives no picture any more");
  cv::cvtColor(frame, frame, frame.channels() == 1 ? cv::COLOR_GRAY2RGB : cv::COLOR_BGR2RGB);
  return frame;
}

}  // namespace effnet
