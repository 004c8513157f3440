#pragma once

#include "core/heatmap/overlay.h"
#include "core/inference/classifier.h"
#include "core/protocol/answers.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace effnet {

/// How a map is painted over its photograph.
struct MapStyle {
  std::optional<ColorMap> colors;   ///< absent: diverging for signed maps, viridis for the others
  std::optional<ValueRange> range;  ///< absent: the map's own, from zero or symmetric about it
  std::optional<double> contour;    ///< share of the range at which a line is drawn
  double opacity = 0.5;
  bool blocky = false;
};

/// --colors, --scale, --contour, --opacity, --blocky. `style` must outlive the parsing.
void addMapStyleOptions(CLI::App& app, MapStyle& style);

/// The first map over the photograph (CV_8UC3, RGB), which may be a reduced copy of the original.
cv::Mat paintMap(const cv::Mat& rgb, const Explanation& explanation, const MapStyle& style);

/// The same in a file, at the photograph's full size. Throws Error("write_failed" | "bad_value" for a file
/// name that no writer knows).
void writeOverlay(const std::filesystem::path& file, std::string_view encoded, const std::string& name,
                  const Explanation& explanation, const MapStyle& style);

/// The first map's numbers, by the file's name: .npy, .tif or .tiff. Throws Error("write_failed" |
/// "bad_value").
void writeRaw(const std::filesystem::path& file, const Explanation& explanation);

class OutputNames;

/// A picture with its map of the answered class, where `names` has it.
void writeMapOf(Classifier& classifier, const std::filesystem::path& picture, const std::string& encoded,
                OutputNames& names);

/// A picture as JPEG.
std::string jpegBytes(const cv::Mat& rgb);

/// Where the output of each image goes: with one image to the file that was named, with several into the
/// folder that was named, each under its image's name.
class OutputNames {
 public:
  /// `option` empty: no output is wanted. Throws Error("bad_usage") where several images would share a file.
  OutputNames(std::string option, const char* optionName, std::size_t images, std::string extension);

  bool wanted() const { return !option_.empty(); }
  std::filesystem::path of(const std::filesystem::path& image);

 private:
  std::filesystem::path option_;
  bool several_;
  std::string extension_;
  std::set<std::string> used_;
};

}  // namespace effnet
