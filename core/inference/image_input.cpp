#include "core/inference/image_input.h"

#include "core/imaging/decode.h"
#include "core/protocol/run_directory.h"
#include "core/scaling/error.h"

#include <algorithm>

namespace effnet {

std::string readImageFile(const std::filesystem::path& file) {
  std::error_code ignored;
  if (std::filesystem::is_directory(file, ignored))
    throw Error("folder_empty", file.string() + ": there is no picture in this folder");
  return readFile(file);
}

ImageInput readImage(std::string_view encoded, const std::string& name, const Preprocessing& preprocessing) {
  ImageInput input;
  const Stopwatch decoding;
  const cv::Mat rgb = decodeImage(encoded, name);
  input.decodeMilliseconds = decoding.milliseconds();
  input.width = rgb.cols;
  input.height = rgb.rows;
  const Stopwatch preparing;
  input.prepared = prepareImage(rgb, preprocessing);
  input.preprocessMilliseconds = preparing.milliseconds();
  return input;
}

torch::Tensor toBatch(std::span<const ImageInput* const> images) {
  const int size = images.front()->prepared.size;
  torch::Tensor batch =
      torch::empty({static_cast<std::int64_t>(images.size()), 3, size, size}, torch::kFloat);
  float* out = batch.data_ptr<float>();
  for (const ImageInput* image : images)
    out = std::copy(image->prepared.pixels.begin(), image->prepared.pixels.end(), out);
  return batch;
}

}  // namespace effnet
