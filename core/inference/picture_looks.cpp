#include "core/inference/picture_looks.h"

#include "core/base/error.h"
#include "core/inference/picture_features.h"

#include <atomic>
#include <thread>

namespace effnet {

std::vector<PictureLook> pictureLooks(const std::vector<Sample>& samples, int threads,
                                      const std::stop_token& stop) {
  std::vector<PictureLook> looks(samples.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = 0; (i = next++) < samples.size() && !stop.stop_requested();) {
      try {
        looks[i] = lookOfEncoded(sampleBytes(samples[i]), describeSample(samples[i]));
      } catch (const std::exception&) {
        looks[i] = {};  // gone or damaged since its features were read, which is said there the next time
      }
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (int i = 1; i < threads; ++i) helpers.emplace_back(work);
    work();
  }
  if (stop.stop_requested()) throw Error("cancelled", "looking through the pictures was cancelled");
  return looks;
}

}  // namespace effnet
