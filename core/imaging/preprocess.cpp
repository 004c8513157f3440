#include "core/imaging/preprocess.h"

#include "core/base/error.h"
#include "core/imaging/resample.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace effnet {
namespace {

/// A longer side beyond this cannot be counted in pixels; only a line of a picture gets there.
constexpr double kMostPixels = std::numeric_limits<int>::max() / 4;

cv::Size resizedSize(cv::Size size, const Preprocessing& preprocessing) {
  if (preprocessing.mode == ResizeMode::Squash) return {preprocessing.inputSize, preprocessing.inputSize};
  const int shorter = std::min(size.width, size.height);
  const int longer = std::max(size.width, size.height);
  const double scaled = static_cast<double>(preprocessing.resize) * longer / shorter;
  if (scaled > kMostPixels) throw Error("bad_value", "the picture is too narrow to be resized");
  const int newLonger = static_cast<int>(scaled);
  return size.width <= size.height ? cv::Size(preprocessing.resize, newLonger)
                                   : cv::Size(newLonger, preprocessing.resize);
}

/// Where a crop of `crop` pixels begins along a side: the margin halved, rounded half to even as Python's
/// round does; negative where the side is padded.
int cropBegin(int side, int crop) {
  if (side < crop) return -((crop - side) / 2);
  return static_cast<int>(std::nearbyint((side - crop) / 2.0));
}

/// The size a picture is resized to. Throws for sizes that are not positive.
cv::Size checkedSize(const cv::Mat& rgb, const Preprocessing& preprocessing) {
  const int side = preprocessing.inputSize;
  if (rgb.empty() || side <= 0 ||
      (preprocessing.mode == ResizeMode::ShorterSide && preprocessing.resize <= 0)) {
    throw Error("bad_value", "the input size and the size to resize to have to be positive, but are " +
                                 std::to_string(side) + " and " + std::to_string(preprocessing.resize));
  }
  return resizedSize(rgb.size(), preprocessing);
}

/// A part of the resized picture, black where it reaches beyond it.
cv::Mat cropOf(const cv::Mat& rgb, cv::Size resized, const cv::Rect& crop, Interpolation interpolation) {
  const cv::Rect inside = crop & cv::Rect(cv::Point(), resized);
  const cv::Mat part = resampleRegion(rgb, resized, inside, interpolation);
  if (inside == crop) return part;
  cv::Mat padded(crop.size(), CV_8UC3, cv::Scalar::all(0));
  part.copyTo(padded(inside - crop.tl()));
  return padded;
}

/// Where the crop lies in the picture before it was resized.
cv::Rect2d boxOf(const cv::Mat& rgb, cv::Size resized, const cv::Rect& crop) {
  const double scaleX = static_cast<double>(rgb.cols) / resized.width;
  const double scaleY = static_cast<double>(rgb.rows) / resized.height;
  return {crop.x * scaleX, crop.y * scaleY, crop.width * scaleX, crop.height * scaleY};
}

}  // namespace

cv::Mat croppedImage(const cv::Mat& rgb, const Preprocessing& preprocessing, cv::Rect2d* box) {
  const cv::Size resized = checkedSize(rgb, preprocessing);
  const int side = preprocessing.inputSize;
  const cv::Rect crop(cropBegin(resized.width, side), cropBegin(resized.height, side), side, side);
  if (box) *box = boxOf(rgb, resized, crop);
  return cropOf(rgb, resized, crop, preprocessing.interpolation);
}

std::array<PreparedImage, 4> prepareCorners(const cv::Mat& rgb, const Preprocessing& preprocessing) {
  const cv::Size resized = checkedSize(rgb, preprocessing);
  const int side = preprocessing.inputSize;
  const auto begin = [side](int length, bool atEnd) {
    if (length <= side) return cropBegin(length, side);
    return atEnd ? length - side : 0;
  };
  std::array<PreparedImage, 4> corners;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const cv::Rect crop(begin(resized.width, i % 2 == 1), begin(resized.height, i >= 2), side, side);
    const cv::Mat part = cropOf(rgb, resized, crop, preprocessing.interpolation);
    corners[i] = {normalizedPixels(part, preprocessing), side, boxOf(rgb, resized, crop)};
  }
  return corners;
}

std::vector<float> normalizedPixels(const cv::Mat& rgb, const Preprocessing& preprocessing) {
  float table[3][256];
  for (std::size_t c = 0; c < 3; ++c) {
    const auto mean = static_cast<float>(preprocessing.mean[c]);
    const auto std = static_cast<float>(preprocessing.std[c]);
    for (int value = 0; value < 256; ++value)
      table[c][value] = (static_cast<float>(value) / 255.0F - mean) / std;
  }
  const std::size_t plane = rgb.total();
  std::vector<float> pixels(3 * plane);
  float* red = pixels.data();
  float* green = red + plane;
  float* blue = green + plane;
  for (int y = 0; y < rgb.rows; ++y) {
    const std::uint8_t* row = rgb.ptr(y);
    for (int x = 0; x < rgb.cols; ++x, row += 3) {
      *red++ = table[0][row[0]];
      *green++ = table[1][row[1]];
      *blue++ = table[2][row[2]];
    }
  }
  return pixels;
}

PreparedImage prepareImage(const cv::Mat& rgb, const Preprocessing& preprocessing) {
  PreparedImage prepared;
  prepared.size = preprocessing.inputSize;
  prepared.pixels = normalizedPixels(croppedImage(rgb, preprocessing, &prepared.box), preprocessing);
  return prepared;
}

}  // namespace effnet
