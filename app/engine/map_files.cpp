#include "app/engine/map_files.h"

#include "core/heatmap/overlay.h"
#include "core/imaging/decode.h"
#include "core/protocol/run_directory.h"
#include "core/scaling/error.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace effnet {

void writeNpy(const std::filesystem::path& file, const Explanation& explanation, const ClassMap& map) {
  std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" +
                       std::to_string(explanation.rows) + ", " + std::to_string(explanation.columns) + "), }";
  // The format wants the data to begin at a multiple of 64 bytes; ten of them stand before the header.
  constexpr std::size_t kPreamble = 10;
  constexpr std::size_t kAlignment = 64;
  header.resize((header.size() + 1 + kPreamble + kAlignment - 1) / kAlignment * kAlignment - kPreamble - 1,
                ' ');
  header += '\n';
  std::string bytes("\x93NUMPY\x01\x00", 8);
  bytes += static_cast<char>(header.size() & 0xff);
  bytes += static_cast<char>(header.size() >> 8);
  bytes += header;
  bytes.append(reinterpret_cast<const char*>(map.values.data()), map.values.size() * sizeof(float));
  writeFileAtomically(file, bytes);
}

void writeOverlay(const std::filesystem::path& file, std::string_view encoded, const std::string& name,
                  const Explanation& explanation) {
  const cv::Mat rgb = decodeImage(encoded, name);
  ClassMap map = explanation.maps.front();
  const cv::Mat grid(explanation.rows, explanation.columns, CV_32F, map.values.data());
  OverlayOptions options;
  options.range = valueRange(grid, explanation.isSigned);
  if (explanation.isSigned) {
    options.colors = ColorMap::Diverging;
  } else {
    options.range->low = 0;
  }
  const PixelBox& box = explanation.box;
  cv::Mat blended = overlayMap(rgb, grid, {box.x, box.y, box.width, box.height}, options);
  cv::cvtColor(blended, blended, cv::COLOR_RGB2BGR);
  std::vector<unsigned char> bytes;
  try {
    cv::imencode(file.extension().string(), blended, bytes);
  } catch (const cv::Exception&) {
    throw Error("bad_value", file.string() + ": pictures are written as .png, .jpg, .webp or .tiff");
  }
  writeFileAtomically(file, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

}  // namespace effnet
