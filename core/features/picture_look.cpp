#include "core/features/picture_look.h"

#include "core/base/error.h"
#include "core/imaging/camera_name.h"
#include "core/imaging/decode.h"

#include <algorithm>
#include <bit>
#include <opencv2/imgproc.hpp>

namespace effnet {
namespace {

constexpr int kSide = 256;

/// Kramer's difference hash: robust against size, compression and brightness.
std::uint64_t differenceHash(const cv::Mat& grey) {
  constexpr int kFields = 8;
  cv::Mat small;
  cv::resize(grey, small, {kFields + 1, kFields}, 0, 0, cv::INTER_AREA);
  std::uint64_t hash = 0;
  for (int y = 0; y < kFields; ++y)
    for (int x = 0; x < kFields; ++x)
      hash = hash << 1 | (small.at<uchar>(y, x) > small.at<uchar>(y, x + 1) ? 1U : 0U);
  return hash;
}

double deviationOf(const cv::Mat& grey) {
  cv::Scalar mean;
  cv::Scalar deviation;
  cv::meanStdDev(grey, mean, deviation);
  return deviation[0];
}

/// Lines at both ends whose colour hardly varies, of the shorter of the two runs: a frame or a letterbox has
/// them on both sides. What is hardly is told from the whole: in a dark picture every line varies little.
int plainLines(const cv::Mat& grey) {
  constexpr double kPlain = 3;  // deviation, of 255
  constexpr double kShare = 0.06;
  const double most = std::min(kPlain, kShare * deviationOf(grey));
  const auto plain = [&](int row) { return deviationOf(grey.row(row)) < most; };
  int first = 0;
  while (first < grey.rows && plain(first)) ++first;
  int last = 0;
  while (last < grey.rows - first && plain(grey.rows - 1 - last)) ++last;
  return std::min(first, last);
}

}  // namespace

PictureLook lookOf(const cv::Mat& rgb, int width, int height) {
  if (rgb.empty()) throw Error("bad_value", "the picture is empty");
  cv::Mat grey;
  cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
  const double scale = static_cast<double>(kSide) / std::max(grey.cols, grey.rows);
  if (scale < 1)
    cv::resize(grey, grey, {std::max(1, cvRound(grey.cols * scale)), std::max(1, cvRound(grey.rows * scale))},
               0, 0, cv::INTER_AREA);
  PictureLook look{width, height};
  look.hash = differenceHash(grey);
  cv::Mat flipped;
  cv::flip(grey, flipped, 1);
  look.mirrored = differenceHash(flipped);
  cv::Mat edges;
  cv::Laplacian(grey, edges, CV_64F);
  cv::Scalar mean;
  cv::Scalar deviation;
  cv::meanStdDev(edges, mean, deviation);
  look.sharpness = deviation[0] * deviation[0];
  cv::meanStdDev(grey, mean, deviation);
  look.brightness = mean[0] / 255;
  look.contrast = deviation[0] / 255;
  look.border = std::max(plainLines(grey) / static_cast<double>(grey.rows),
                         plainLines(grey.t()) / static_cast<double>(grey.cols));
  return look;
}

PictureLook lookOfEncoded(std::string_view encoded, const std::string& name) {
  const auto info = probeImage(encoded);
  const cv::Mat preview = decodePreview(encoded, name, kSide);
  PictureLook look = lookOf(preview, info ? info->width : preview.cols, info ? info->height : preview.rows);
  look.camera = cameraName(encoded);
  return look;
}

int hashDistance(std::uint64_t a, std::uint64_t b) {
  return std::popcount(a ^ b);
}

}  // namespace effnet
