#pragma once

#include "core/imaging/image_header.h"

#include <cstdint>
#include <opencv2/core/mat.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// One picture on its way through the reader of its format. Readers give CV_8UC3 in RGB, not yet turned by
/// EXIF, with Pillow's pixels; they throw Error("image_damaged" | "image_unsupported" | "image_too_large").
struct Reading {
  std::string_view encoded;
  const std::string& name;
  ImageHeader header;
  int reduction = 1;  ///< 2, 4, 8: a JPEG is wanted so much smaller
  std::vector<std::string>* warnings =
      nullptr;  ///< takes what is wrong with a picture that is read all the same

  /// Notes a fault once; a file of faults does not fill the memory.
  void warn(const std::string& fault) const;
  [[noreturn]] void fail(const char* code, const std::string& reason) const;
  [[noreturn]] void failDamaged(const std::string& reason) const { fail("image_damaged", reason); }
  [[noreturn]] void failCutOff() const {
    failDamaged("the file ends before the picture does; it was cut off");
  }
  /// Throws image_too_large where so many pixels are too many; `what` begins the sentence.
  void checkSize(std::int64_t width, std::int64_t height, const char* what = "") const;
};

cv::Mat readJpegPicture(const Reading& reading);
cv::Mat readPngPicture(const Reading& reading);
cv::Mat readGifPicture(const Reading& reading);
cv::Mat readPnmPicture(const Reading& reading);
cv::Mat readHeifPicture(const Reading& reading);
/// TIFFs of samples with 16 bits or more, floating-point and signed ones (ImageHeader::wideSamples).
cv::Mat readWideTiffPicture(const Reading& reading);
/// BMPs of 16 bits a pixel.
cv::Mat readNarrowBmpPicture(const Reading& reading);

}  // namespace effnet
