#include "core/imaging/encode.h"

#include "core/base/error.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace effnet {
namespace {

std::string encode(const cv::Mat& rgb, const char* extension, const std::vector<int>& parameters) {
  if (rgb.empty()) throw Error("bad_value", "an empty picture cannot be written");
  cv::Mat bgr;
  cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
  std::vector<unsigned char> bytes;
  cv::imencode(extension, bgr, bytes, parameters);
  return {bytes.begin(), bytes.end()};
}

}  // namespace

std::string encodePng(const cv::Mat& rgb) {
  return encode(rgb, ".png", {});
}

std::string encodeJpeg(const cv::Mat& rgb, int quality) {
  return encode(rgb, ".jpg", {cv::IMWRITE_JPEG_QUALITY, quality});
}

}  // namespace effnet
