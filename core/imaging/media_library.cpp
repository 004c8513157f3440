#include "core/imaging/media.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/videoio.hpp>

namespace effnet {
namespace {

class Capture : public Video {
 public:
  template <class Source>
  static std::unique_ptr<Video> open(const Source& source) {
    auto capture = std::make_unique<Capture>();
    if (!capture->video_.open(source)) return nullptr;
    return capture;
  }

  cv::Mat next() override {
    cv::Mat picture;
    if (!video_.read(picture)) return {};
    return picture;
  }

 private:
  cv::VideoCapture video_;
};

cv::Mat decode(const cv::Mat& bytes, int flags) {
  return cv::imdecode(bytes, flags);
}

std::vector<unsigned char> encode(const std::string& extension, const cv::Mat& bgr,
                                  const std::vector<int>& parameters) {
  std::vector<unsigned char> bytes;
  cv::imencode(extension, bgr, bytes, parameters);
  return bytes;
}

std::unique_ptr<Video> openFile(const std::string& file) {
  return Capture::open(file);
}

std::unique_ptr<Video> openCamera(int number) {
  return Capture::open(number);
}

}  // namespace
}  // namespace effnet

extern "C" __attribute__((visibility("default"))) const effnet::Media effnetMedia;
const effnet::Media effnetMedia{&effnet::decode, &effnet::encode, &effnet::openFile, &effnet::openCamera};
