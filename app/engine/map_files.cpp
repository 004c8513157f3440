#include "app/engine/map_files.h"

#include "app/cli/numbers.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/heatmap/raw_map.h"
#include "core/imaging/decode.h"
#include "core/imaging/encode.h"

#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>
#include <utility>
#include <vector>

namespace effnet {
namespace {

ValueRange rangeFromString(const std::string& text) {
  const std::size_t comma = text.find(',');
  if (comma == std::string::npos)
    throw Error("bad_value", "--scale '" + text + "' is not two numbers: low,high");
  constexpr NumberRange kAny{-1e30, 1e30};
  const ValueRange range{static_cast<float>(parseNumber(text.substr(0, comma), "--scale", kAny)),
                         static_cast<float>(parseNumber(text.substr(comma + 1), "--scale", kAny))};
  if (range.low >= range.high) throw Error("bad_value", "--scale '" + text + "': low must be below high");
  return range;
}

}  // namespace

void addMapStyleOptions(CLI::App& app, MapStyle& style) {
  app.add_option_function<std::string>(
      "--colors", [&style](const std::string& word) { style.colors = parseWord<ColorMap>(word, "colours"); },
      "Colours of the map: viridis, turbo, jet or diverging");
  app.add_option_function<std::string>(
      "--scale", [&style](const std::string& text) { style.range = rangeFromString(text); },
      "Values at the ends of the colours, the same for all images: low,high");
  addNumber(app, "--contour", style.contour, "Draw a line at this share of the scale", {0, 1});
  addNumber(app, "--opacity", style.opacity, "Of the colours over the photograph (0.5)", {0, 1});
  app.add_flag("--blocky", style.blocky, "Show the map's cells instead of smoothing them");
}

cv::Mat paintMap(const cv::Mat& rgb, const Explanation& explanation, const MapStyle& style) {
  ClassMap map = explanation.maps.front();
  const cv::Mat grid(explanation.rows, explanation.columns, CV_32F, map.values.data());
  OverlayOptions options;
  options.colors = style.colors.value_or(usualColors(explanation.isSigned));
  options.opacity = style.opacity;
  options.interpolation = style.blocky ? MapInterpolation::Blocky : MapInterpolation::Bilinear;
  options.range = style.range.value_or(colorRange(grid, explanation.isSigned, options.colors));
  if (style.contour)
    options.contour =
        options.range->low + static_cast<float>(*style.contour) * (options.range->high - options.range->low);
  const double scale = explanation.imageWidth > 0 ? 1.0 * rgb.cols / explanation.imageWidth : 1;
  const PixelBox& box = explanation.box;
  return overlayMap(rgb, grid, {box.x * scale, box.y * scale, box.width * scale, box.height * scale},
                    options);
}

void writeOverlay(const std::filesystem::path& file, std::string_view bytes, const std::string& name,
                  const Explanation& explanation, const MapStyle& style) {
  writeFileAtomically(file,
                      encodeAs(paintMap(decodeImage(bytes, name), explanation, style), file.extension()));
}

void writeMapOf(Classifier& classifier, const std::filesystem::path& picture, const std::string& encoded,
                OutputNames& names) {
  const Explanation map = classifier.explain(classifier.read(encoded, picture.string()), {}, 1);
  writeOverlay(names.of(picture), encoded, picture.string(), map, {});
}

void writeRaw(const std::filesystem::path& file, const Explanation& explanation) {
  const std::vector<float>& values = explanation.maps.front().values;
  const std::string extension = file.extension().string();
  if (extension == ".npy")
    return writeFileAtomically(file, npyBytes(values, explanation.rows, explanation.columns));
  if (extension == ".tif" || extension == ".tiff")
    return writeFileAtomically(file, tiffBytes(values, explanation.rows, explanation.columns));
  throw Error("bad_value", file.string() + ": raw maps are written as .npy, .tif or .tiff");
}

std::string jpegBytes(const cv::Mat& rgb) {
  return encodeAs(rgb, ".jpg");
}

OutputNames::OutputNames(std::string option, const char* optionName, std::size_t images,
                         std::string extension)
    : option_(std::move(option)), several_(images > 1), extension_(std::move(extension)) {
  if (!wanted() || !several_) return;
  if (option_.has_extension() && !std::filesystem::is_directory(option_))
    throw Error("bad_usage", std::string(optionName) + " must name a folder, not a file, for " +
                                 std::to_string(images) + " images");
  std::error_code failed;
  std::filesystem::create_directories(option_, failed);
  if (failed) throw Error("write_failed", option_.string() + ": " + failed.message());
}

std::filesystem::path OutputNames::of(const std::filesystem::path& image) {
  if (!several_) return option_;
  const std::string stem = image.stem().string();
  std::string name = stem;
  for (int number = 2; !used_.insert(name).second; ++number) name = stem + "_" + std::to_string(number);
  return option_ / (name + extension_);
}

}  // namespace effnet
