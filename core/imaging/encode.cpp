#include "core/imaging/encode.h"

#include "core/scaling/error.h"

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

std::string base64(std::string_view bytes) {
  static constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const auto byte = [&](std::size_t at) -> unsigned {
      return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
    };
    const unsigned group = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
    for (std::size_t digit = 0; digit < 4; ++digit) {
      const bool padding = i + digit > bytes.size();
      text += padding ? '=' : kDigits[group >> (18 - 6 * digit) & 63];
    }
  }
  return text;
}

}  // namespace effnet
