#include "core/inference/image_input.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/streams.h"
#include "core/imaging/decode.h"

#include <algorithm>
#include <array>
#include <span>

namespace effnet {
namespace {

template <typename View>
torch::Tensor stacked(std::span<const ImageInput* const> images, View view) {
  const int size = view(*images.front()).size;
  torch::Tensor batch =
      torch::empty({static_cast<std::int64_t>(images.size()), 3, size, size}, torch::kFloat);
  float* out = batch.data_ptr<float>();
  for (const ImageInput* image : images) out = std::ranges::copy(view(*image).pixels, out).out;
  return batch;
}

/// A picture that another program hands over.
std::string readStandardInput() {
  constexpr std::size_t kMostBytes = std::size_t{1} << 28;
  std::string bytes;
  std::array<char, 1 << 16> part{};
  for (std::ptrdiff_t count = 1; count > 0;) {
    count = readSome(kStandardInput, part);
    if (count < 0) throw Error("read_failed", "standard input cannot be read");
    bytes.append(part.data(), static_cast<std::size_t>(count));
    if (bytes.size() > kMostBytes) throw Error("too_large", "standard input holds more than a picture can");
  }
  return bytes;
}

}  // namespace

std::string readImageFile(const std::filesystem::path& file) {
  if (file == "-") return readStandardInput();
  std::error_code ignored;
  if (std::filesystem::is_directory(file, ignored))
    throw Error("folder_empty", file.string() + ": there is no picture in this folder");
  return readFile(file);
}

ImageInput readImage(std::string_view encoded, const std::string& name, const Preprocessing& preprocessing,
                     TestAugmentation augmentation) {
  ImageInput input;
  const Stopwatch decoding;
  const cv::Mat rgb = decodeImage(encoded, name, &input.warnings);
  input.decodeMilliseconds = decoding.milliseconds();
  input.width = rgb.cols;
  input.height = rgb.rows;
  const Stopwatch preparing;
  input.prepared = prepareImage(rgb, preprocessing);
  if (takesCorners(augmentation)) {
    const auto corners = prepareCorners(rgb, preprocessing);
    input.corners.assign(corners.begin(), corners.end());
  }
  input.preprocessMilliseconds = preparing.milliseconds();
  return input;
}

torch::Tensor toBatch(std::span<const ImageInput* const> images) {
  return stacked(images, [](const ImageInput& image) -> const PreparedImage& { return image.prepared; });
}

torch::Tensor cornerBatch(std::span<const ImageInput* const> images, std::size_t corner) {
  return stacked(
      images, [corner](const ImageInput& image) -> const PreparedImage& { return image.corners.at(corner); });
}

}  // namespace effnet
