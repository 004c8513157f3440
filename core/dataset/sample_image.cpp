#include "core/dataset/sample_image.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/imaging/decode.h"
#include "core/imaging/encode.h"

#include <array>
#include <fstream>
#include <opencv2/core.hpp>

namespace effnet {
namespace {

/// Planes side by side in memory to interleaved RGB; one plane is grey.
cv::Mat fromPlanes(std::string& bytes, const PackedRecord& record) {
  const std::size_t pixels = static_cast<std::size_t>(record.width) * static_cast<std::size_t>(record.height);
  std::array<cv::Mat, 3> planes;
  for (std::size_t i = 0; i < planes.size(); ++i) {
    const std::size_t plane = record.channels == 1 ? 0 : i;
    planes[i] = cv::Mat(record.height, record.width, CV_8U, bytes.data() + plane * pixels);
  }
  cv::Mat rgb;
  cv::merge(planes.data(), planes.size(), rgb);
  return rgb;
}

}  // namespace

PackedRecord encodedRecord(std::int64_t offset, int bytes) {
  return {offset, bytes, 1, 0};
}

bool isEncoded(const PackedRecord& record) {
  return record.channels == 0;
}

std::size_t storedBytes(const PackedRecord& record) {
  if (isEncoded(record)) return static_cast<std::size_t>(record.width);
  return static_cast<std::size_t>(record.width) * static_cast<std::size_t>(record.height) *
         static_cast<std::size_t>(record.channels);
}

std::string encodedSample(const Sample& sample) {
  if (sample.gone) throw Error("file_missing", describeSample(sample) + ": it is not there any more");
  if (!sample.record) return readFile(sample.file);
  return isEncoded(*sample.record) ? readRecord(sample) : encodePng(readSampleImage(sample));
}

std::string readRecord(const Sample& sample) {
  const PackedRecord& record = *sample.record;
  std::string bytes(storedBytes(record), '\0');
  std::ifstream file = openRegular(sample.file);
  file.seekg(record.offset);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file) throw Error("image_damaged", describeSample(sample) + ": the file is shorter than it was");
  return bytes;
}

cv::Mat readSampleImage(const Sample& sample, std::vector<std::string>* warnings) {
  if (sample.gone) throw Error("file_missing", describeSample(sample) + ": it is not there any more");
  if (!sample.record) return decodeImageFile(sample.file, warnings);
  std::string bytes = readRecord(sample);
  if (isEncoded(*sample.record)) return decodeImage(bytes, describeSample(sample), warnings);
  return fromPlanes(bytes, *sample.record);
}

}  // namespace effnet
