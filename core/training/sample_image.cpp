#include "core/training/sample_image.h"

#include "core/imaging/decode.h"

namespace effnet {

cv::Mat readSampleImage(const Sample& sample) {
  return decodeImageFile(sample.file);
}

}  // namespace effnet
