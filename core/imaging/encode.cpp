#include "core/imaging/encode.h"

#include "core/base/error.h"
#include "core/imaging/media.h"

#include <opencv2/imgcodecs.hpp>  // its constants
#include <opencv2/imgproc.hpp>
#include <vector>

namespace effnet {
namespace {

std::string encode(const cv::Mat& rgb, const std::string& extension, const std::vector<int>& parameters) {
  if (rgb.empty()) throw Error("bad_value", "an empty picture cannot be written");
  cv::Mat bgr;
  cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
  const std::vector<unsigned char> bytes = media().encode(extension, bgr, parameters);
  return {bytes.begin(), bytes.end()};
}

}  // namespace

std::string encodeAs(const cv::Mat& rgb, const std::string& extension) {
  try {
    return encode(rgb, extension, {});
  } catch (const cv::Exception&) {
    throw Error("bad_value",
                "pictures are written as .png, .jpg, .webp or .tiff, not as '" + extension + "'");
  }
}

std::string encodePng(const cv::Mat& rgb) {
  return encodeAs(rgb, ".png");
}

std::string encodeJpeg(const cv::Mat& rgb, int quality) {
  return encode(rgb, ".jpg", {cv::IMWRITE_JPEG_QUALITY, quality});
}

}  // namespace effnet
