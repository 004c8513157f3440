#include "core/base/byte_view.h"
#include "core/imaging/readers.h"

namespace effnet {

// OpenCV's reader leaves the lowest bits of 5- and 6-bit colours at zero, so that white is no white.
cv::Mat readNarrowBmpPicture(const Reading& reading) {
  const ByteView view(reading.encoded, false);
  constexpr std::uint32_t kBitFields = 3;
  const bool six = view.u32(30) == kBitFields && view.u32(58) == 0x7e0;
  if (view.u32(30) == kBitFields && !six && view.u32(58) != 0x3e0)
    reading.fail("image_unsupported", "BMP pictures with these colour masks cannot be read");
  const int width = static_cast<int>(reading.header.width);
  const int height = static_cast<int>(reading.header.height);
  const bool fromTop = (view.u32(22) & 0x80000000U) != 0;
  const std::size_t start = view.u32(10);
  const std::size_t stride = (static_cast<std::size_t>(width) * 2 + 3) / 4 * 4;
  if (start + stride * static_cast<std::size_t>(height) > reading.encoded.size()) reading.failCutOff();
  const std::uint32_t greens = six ? 63 : 31;
  cv::Mat picture(height, width, CV_8UC3);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      const std::size_t row = static_cast<std::size_t>(fromTop ? y : height - 1 - y);
      const std::uint32_t pixel = view.u16(start + row * stride + 2 * static_cast<std::size_t>(x));
      const std::uint32_t red = pixel >> (six ? 11 : 10) & 31;
      picture.at<cv::Vec3b>(y, x) =
          cv::Vec3b(static_cast<unsigned char>(red * 255 / 31),
                    static_cast<unsigned char>((pixel >> 5 & greens) * 255 / greens),
                    static_cast<unsigned char>((pixel & 31) * 255 / 31));
    }
  return picture;
}

}  // namespace effnet
