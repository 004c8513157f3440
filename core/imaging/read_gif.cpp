#include "core/imaging/readers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <gif_lib.h>
#include <memory>

namespace effnet {
namespace {

using Palette = std::array<cv::Vec3b, 256>;

int readBytes(GifFileType* gif, GifByteType* out, int count) {
  auto& rest = *static_cast<std::string_view*>(gif->UserData);
  const std::size_t taken = std::min(rest.size(), static_cast<std::size_t>(std::max(0, count)));
  std::memcpy(out, rest.data(), taken);
  rest.remove_prefix(taken);
  return static_cast<int>(taken);
}

struct Closer {
  void operator()(GifFileType* gif) const {
    int ignored = 0;
    DGifCloseFile(gif, &ignored);
  }
};
using Gif = std::unique_ptr<GifFileType, Closer>;

/// Goes on to the first frame; what its graphics control says is transparent is the colour around it.
void findFrame(GifFileType* gif, const Reading& reading, std::optional<int>& transparent) {
  constexpr int kGraphicsControl = 0xf9;
  for (;;) {
    GifRecordType type = UNDEFINED_RECORD_TYPE;
    if (DGifGetRecordType(gif, &type) == GIF_ERROR) reading.failCutOff();
    if (type == TERMINATE_RECORD_TYPE) reading.failDamaged("it has no frame");
    if (type == IMAGE_DESC_RECORD_TYPE) break;
    int code = 0;
    GifByteType* block = nullptr;  // its length first
    if (DGifGetExtension(gif, &code, &block) == GIF_ERROR) reading.failCutOff();
    while (block != nullptr) {
      if (code == kGraphicsControl && block[0] >= 4 && (block[1] & 1) != 0) transparent = block[4];
      if (DGifGetExtensionNext(gif, &block) == GIF_ERROR) reading.failCutOff();
    }
  }
  if (DGifGetImageDesc(gif) == GIF_ERROR) reading.failCutOff();
}

/// Colours that a palette lacks, or all without one, are grey, as Pillow has them.
Palette paletteOf(const GifFileType& gif) {
  Palette palette;
  for (std::size_t i = 0; i < palette.size(); ++i) palette[i] = cv::Vec3b::all(static_cast<unsigned char>(i));
  const ColorMapObject* map = gif.Image.ColorMap != nullptr ? gif.Image.ColorMap : gif.SColorMap;
  for (int i = 0; map != nullptr && i < std::min(map->ColorCount, 256); ++i)
    palette[static_cast<std::size_t>(i)] =
        cv::Vec3b(map->Colors[i].Red, map->Colors[i].Green, map->Colors[i].Blue);
  return palette;
}

/// The rows' order within the file.
std::vector<int> rowOrder(int height, bool interlaced) {
  std::vector<int> order;
  const std::array<std::pair<int, int>, 4> passes{{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};
  for (const auto& [first, step] : passes)
    for (int y = interlaced ? first : 0; y < height; y += interlaced ? step : 1) {
      if (!interlaced && static_cast<int>(order.size()) == height) return order;
      order.push_back(y);
    }
  return order;
}

}  // namespace

cv::Mat readGifPicture(const Reading& reading) {
  std::string_view rest = reading.encoded;
  int error = 0;
  const Gif gif(DGifOpen(&rest, readBytes, &error));
  if (!gif) reading.failCutOff();
  std::optional<int> transparent;
  findFrame(gif.get(), reading, transparent);
  const GifImageDesc& frame = gif->Image;
  const int width = std::max(gif->SWidth, frame.Left + frame.Width);
  const int height = std::max(gif->SHeight, frame.Top + frame.Height);
  reading.checkSize(width, height);
  if (frame.Width <= 0 || frame.Height <= 0) reading.failDamaged("its frame is empty");
  const Palette palette = paletteOf(*gif);
  cv::Mat picture(height, width, CV_8UC3, cv::Scalar::all(0));
  picture.setTo(palette[static_cast<std::size_t>(transparent.value_or(0))]);
  std::vector<GifPixelType> row(static_cast<std::size_t>(frame.Width));
  for (const int y : rowOrder(frame.Height, frame.Interlace)) {
    if (DGifGetLine(gif.get(), row.data(), frame.Width) == GIF_ERROR) {
      if (gif->Error == D_GIF_ERR_READ_FAILED || rest.empty()) reading.failCutOff();
      reading.failDamaged("the picture's data cannot be decoded");
    }
    auto* out = picture.ptr<cv::Vec3b>(frame.Top + y) + frame.Left;
    std::ranges::transform(row, out, [&](GifPixelType index) { return palette[index]; });
  }
  return picture;
}

}  // namespace effnet
