#include "core/imaging/readers.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <tiffio.h>

// TIFFs whose samples have more than 8 bits, which OpenCV's reader refuses or rounds in another way than
// Pillow does.
namespace effnet {
namespace {

struct Memory {
  std::string_view bytes;
  toff_t place = 0;
};

Memory& memoryOf(thandle_t handle) {
  return *static_cast<Memory*>(handle);
}

tmsize_t readBytes(thandle_t handle, void* out, tmsize_t count) {
  Memory& memory = memoryOf(handle);
  if (count <= 0 || memory.place >= memory.bytes.size()) return 0;
  const std::size_t taken = std::min(static_cast<std::size_t>(count), memory.bytes.size() - memory.place);
  std::memcpy(out, memory.bytes.data() + memory.place, taken);
  memory.place += taken;
  return static_cast<tmsize_t>(taken);
}

tmsize_t writeNothing(thandle_t, void*, tmsize_t) {
  return 0;
}

toff_t seekTo(thandle_t handle, toff_t offset, int whence) {
  Memory& memory = memoryOf(handle);
  const toff_t from = whence == SEEK_CUR ? memory.place : whence == SEEK_END ? memory.bytes.size() : 0;
  memory.place = from + offset;
  return memory.place;
}

struct Closer {
  void operator()(TIFF* tiff) const { TIFFClose(tiff); }
};
using Tiff = std::unique_ptr<TIFF, Closer>;

Tiff openTiff(Memory& memory) {
  // Its messages name no file, and what is wrong is told by what is returned.
  TIFFSetErrorHandler(nullptr);
  TIFFSetWarningHandler(nullptr);
  return Tiff(TIFFClientOpen(
      "picture", "rm", &memory, readBytes, writeNothing, seekTo, [](thandle_t) { return 0; },
      [](thandle_t handle) -> toff_t { return memoryOf(handle).bytes.size(); }, nullptr, nullptr));
}

template <typename T>
unsigned char clipped(const unsigned char* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return static_cast<unsigned char>(!(value > T{0}) ? T{0} : std::min(value, static_cast<T>(255)));
}

/// A sample as Pillow's convert("RGB") has it: of 16 bits without a sign the high byte; of all others the
/// whole part between 0 and 255.
unsigned char sampleAt(const unsigned char* at, const WideSamples& kind) {
  if (kind.floating) return kind.bits == 64 ? clipped<double>(at) : clipped<float>(at);
  if (kind.bits == 32) return clipped<std::int32_t>(at);
  if (kind.isSigned) return clipped<std::int16_t>(at);
  std::uint16_t value = 0;
  std::memcpy(&value, at, sizeof value);
  return static_cast<unsigned char>(value >> 8);
}

/// One strip's or tile's part of the picture.
void copyBlock(const std::vector<unsigned char>& block, const WideSamples& kind, int blockWidth,
               const cv::Rect& place, cv::Mat& picture) {
  const auto sample = static_cast<std::size_t>(kind.bits / 8);
  for (int y = 0; y < place.height; ++y)
    for (int x = 0; x < place.width; ++x) {
      const std::size_t index =
          static_cast<std::size_t>(y) * static_cast<std::size_t>(blockWidth) + static_cast<std::size_t>(x);
      const unsigned char* at = block.data() + index * sample * static_cast<std::size_t>(kind.channels);
      auto& pixel = picture.at<cv::Vec3b>(place.y + y, place.x + x);
      for (int c = 0; c < 3; ++c)
        pixel[c] = sampleAt(at + (kind.channels >= 3 ? static_cast<std::size_t>(c) * sample : 0), kind);
    }
}

/// Values between 0 and 1 are brightness in many programs, and nearly black in Pillow, which takes whole
/// numbers.
bool looksLikeFractions(const std::vector<unsigned char>& block, const WideSamples& kind) {
  if (!kind.floating) return false;
  const std::size_t sample = static_cast<std::size_t>(kind.bits / 8);
  bool fraction = false;
  for (std::size_t at = 0; at + sample <= block.size(); at += sample) {
    float value = 0;
    double wide = 0;
    std::memcpy(kind.bits == 64 ? static_cast<void*>(&wide) : &value, block.data() + at, sample);
    const double number = kind.bits == 64 ? wide : value;
    if (!(number >= 0 && number <= 1)) return false;
    fraction = fraction || (number > 0 && number < 1);
  }
  return fraction;
}

}  // namespace

cv::Mat readWideTiffPicture(const Reading& reading) {
  const WideSamples& kind = *reading.header.wideSamples;
  const cv::Size size(static_cast<int>(reading.header.width), static_cast<int>(reading.header.height));
  Memory memory{reading.encoded};
  const Tiff tiff = openTiff(memory);
  if (!tiff) reading.failDamaged("its header cannot be read");
  const bool tiled = TIFFIsTiled(tiff.get()) != 0;
  std::uint32_t blockWidth = static_cast<std::uint32_t>(size.width);
  std::uint32_t blockHeight = static_cast<std::uint32_t>(size.height);
  if (tiled) {
    TIFFGetField(tiff.get(), TIFFTAG_TILEWIDTH, &blockWidth);
    TIFFGetField(tiff.get(), TIFFTAG_TILELENGTH, &blockHeight);
  } else {
    TIFFGetFieldDefaulted(tiff.get(), TIFFTAG_ROWSPERSTRIP, &blockHeight);
    blockHeight = std::min(blockHeight, static_cast<std::uint32_t>(size.height));
  }
  const tmsize_t bytes = tiled ? TIFFTileSize(tiff.get()) : TIFFStripSize(tiff.get());
  const std::int64_t expected = std::int64_t{blockWidth} * blockHeight * kind.channels * kind.bits / 8;
  // libtiff's own view of the header has to be the one that was checked.
  reading.checkSize(blockWidth, blockHeight, "its strips or tiles of ");
  if (blockWidth == 0 || blockHeight == 0 || bytes < expected ||
      bytes > 2 * kMaxPixels * kind.channels * kind.bits / 8)
    reading.failDamaged("its header contradicts itself");
  std::vector<unsigned char> block(static_cast<std::size_t>(bytes));
  cv::Mat picture(size, CV_8UC3, cv::Scalar::all(0));
  bool fractions = true;
  std::uint32_t index = 0;
  for (int y = 0; y < size.height; y += static_cast<int>(blockHeight))
    for (int x = 0; x < size.width; x += static_cast<int>(blockWidth), ++index) {
      const cv::Rect place = cv::Rect(x, y, static_cast<int>(blockWidth), static_cast<int>(blockHeight)) &
                             cv::Rect(cv::Point(), size);
      std::ranges::fill(block, static_cast<unsigned char>(0));
      const tmsize_t got = tiled ? TIFFReadEncodedTile(tiff.get(), index, block.data(), bytes)
                                 : TIFFReadEncodedStrip(tiff.get(), index, block.data(), bytes);
      if (got < std::int64_t{blockWidth} * place.height * kind.channels * kind.bits / 8)
        reading.failDamaged("the picture's data is damaged or incomplete");
      fractions = fractions && looksLikeFractions(block, kind);
      copyBlock(block, kind, static_cast<int>(blockWidth), place, picture);
    }
  if (fractions)
    reading.warn(
        "its floating-point values lie between 0 and 1, of which only whole numbers from 0 to 255 are seen: "
        "the picture is black; save it as 8 or 16 bits");
  return picture;
}

}  // namespace effnet
