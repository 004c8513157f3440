#pragma once

#include "core/dataset/dataset.h"

#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

namespace effnet {

/// The picture of a sample as CV_8UC3 in RGB. Throws what decodeImageFile throws, and Error("image_damaged")
/// where a file that holds many has become too short.
/// `warnings`: as decodeImage's.
cv::Mat readSampleImage(const Sample& sample, std::vector<std::string>* warnings = nullptr);

/// The same as a file's bytes: as it is stored, or as PNG where that is planes alone. Throws as
/// readSampleImage() and readFile().
std::string encodedSample(const Sample& sample);

/// A record without channels is an encoded picture: its width is the number of its bytes.
PackedRecord encodedRecord(std::int64_t offset, int bytes);
bool isEncoded(const PackedRecord& record);

/// Bytes that a record takes in its file.
std::size_t storedBytes(const PackedRecord& record);

/// The stored bytes of a sample that lies in a file with others. Throws Error("image_damaged").
std::string readRecord(const Sample& sample);

}  // namespace effnet
