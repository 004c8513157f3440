#pragma once

#include "core/protocol/preprocessing.h"

#include <array>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace effnet {

/// A picture as a network takes it.
struct PreparedImage {
  std::vector<float> pixels;  ///< 3 × size × size, planar RGB, normalised: (value / 255 − mean) / std
  int size = 0;               ///< pixels, height and width
  cv::Rect2d box;  ///< what the network saw, in pixels of the picture that was prepared; reaches beyond
                   ///< the picture where the crop was padded
};

/// Torchvision's Resize, CenterCrop, ToTensor, Normalize, number for number: the longer side is
/// int(resize · long / short), odd margins are rounded half to even, a picture smaller than the crop is
/// padded with black. Squash resizes both sides to inputSize. Throws Error("bad_value") on sizes that are not
/// positive.
PreparedImage prepareImage(const cv::Mat& rgb, const Preprocessing& preprocessing);

/// The same crop before normalisation, CV_8UC3, for showing what the network saw.
cv::Mat croppedImage(const cv::Mat& rgb, const Preprocessing& preprocessing, cv::Rect2d* box = nullptr);

/// The crops at the top left, top right, bottom left and bottom right of the resized picture, ready for a
/// network: torchvision's FiveCrop without its middle. Along a side no longer than the crop they are the
/// middle one.
std::array<PreparedImage, 4> prepareCorners(const cv::Mat& rgb, const Preprocessing& preprocessing);

/// CV_8UC3 to planar floats, (value / 255 − mean) / std, in the single precision of torchvision's.
std::vector<float> normalizedPixels(const cv::Mat& rgb, const Preprocessing& preprocessing);

}  // namespace effnet
