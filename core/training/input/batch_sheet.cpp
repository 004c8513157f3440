#include "core/training/input/batch_sheet.h"

#include "core/base/error.h"
#include "core/imaging/encode.h"
#include "core/protocol/batch_sheet.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace effnet {
namespace {

constexpr std::int64_t kMostRows = 2;

/// Back to what a picture's bytes were: [N, height, width, 3].
torch::Tensor bytesOf(const torch::Tensor& images, const Preprocessing& preprocessing) {
  const auto shaped = [](const std::array<double, 3>& values) {
    return at::tensor({values[0], values[1], values[2]}, at::kFloat).reshape({1, 3, 1, 1});
  };
  const auto light =
      images.detach().to(at::kCPU, at::kFloat) * shaped(preprocessing.std) + shaped(preprocessing.mean);
  return (light * 255).round().clamp(0, 255).to(at::kByte).permute({0, 2, 3, 1}).contiguous();
}

}  // namespace

std::string batchSheet(const torch::Tensor& images, const Preprocessing& preprocessing) {
  if (images.dim() != 4 || images.size(0) == 0) throw Error("bad_value", "there is no picture to show");
  const auto columns = std::min<std::int64_t>(images.size(0), kBatchColumns);
  const auto rows = std::min(images.size(0) / columns, kMostRows);
  const auto pixels = bytesOf(images.narrow(0, 0, rows * columns), preprocessing);
  cv::Mat sheet(static_cast<int>(rows) * kBatchTile, static_cast<int>(columns) * kBatchTile, CV_8UC3);
  for (std::int64_t i = 0; i < rows * columns; ++i) {
    const auto one = pixels[i];
    const cv::Mat picture(static_cast<int>(one.size(0)), static_cast<int>(one.size(1)), CV_8UC3,
                          one.data_ptr<std::uint8_t>());
    const cv::Rect place(static_cast<int>(i % columns) * kBatchTile,
                         static_cast<int>(i / columns) * kBatchTile, kBatchTile, kBatchTile);
    cv::resize(picture, sheet(place), place.size(), 0, 0, cv::INTER_AREA);
  }
  return encodeJpeg(sheet);
}

}  // namespace effnet
