#include "app/engine/quantization_pictures.h"

#include "app/engine/evaluation.h"
#include "app/engine/image_files.h"
#include "core/base/error.h"
#include "core/base/random_order.h"
#include "core/inference/image_stream.h"

#include <algorithm>

namespace effnet {
namespace {

QuantizationSource inOrder(const std::filesystem::path& data, const Classifier& classifier) {
  try {
    return {evaluationData({data}, classifier).images, {}};
  } catch (const Error& error) {
    // Calibration needs no classes; what is measured on it is then the agreement with the float network.
    if (error.code() == "file_missing") throw;
    QuantizationSource source{{}, {"without classes: " + error.detail()}};
    for (const std::filesystem::path& file : expandImages({data.string()}))
      source.images.push_back({file, -1});
    return source;
  }
}

}  // namespace

quantize::Pictures QuantizationPictures::all() const {
  return {values.size(), [this](std::size_t i) -> const quantize::MapValues& { return values[i]; }, classes};
}

QuantizationSource quantizationSource(const std::filesystem::path& data, const Classifier& classifier) {
  QuantizationSource found = inOrder(data, classifier);
  QuantizationSource shuffled{{}, std::move(found.notes)};
  for (const int index : shuffledIndices(static_cast<int>(found.images.size()), 1))
    shuffled.images.push_back(std::move(found.images[static_cast<std::size_t>(index)]));
  return shuffled;
}

QuantizationPictures readPictures(const QuantizationSource& source, std::size_t begin, std::size_t end,
                                  const Classifier& classifier, int workers,
                                  const quantize::Control& control) {
  QuantizationPictures pictures;
  std::vector<std::filesystem::path> files;
  end = std::min(end, source.images.size());
  for (std::size_t i = begin; i < end; ++i) files.push_back(source.images[i].file);
  constexpr int kAtOnce = 8;
  ImageStream stream(files, classifier.checkpoint().preprocessing, workers, 2 * kAtOnce,
                     TestAugmentation::Off, [&](std::size_t index) {
                       const LabelledImage& image = source.images[begin + index];
                       return image.read ? image.read() : readImageFile(image.file);
                     });
  for (auto some = stream.next(kAtOnce); !some.empty(); some = stream.next(kAtOnce)) {
    control.step("read", static_cast<int>(pictures.values.size()), static_cast<int>(files.size()));
    for (StreamedImage& image : some) {
      if (!image.input) {
        pictures.notes.push_back(withName(files[image.index], image.errorDetail));
        continue;
      }
      pictures.values.push_back(quantize::MapValues::ofImages(std::move(image.input->prepared.pixels), 1,
                                                              image.input->prepared.size));
      pictures.files.push_back(files[image.index]);
      pictures.classes.push_back(source.images[begin + image.index].classIndex);
    }
  }
  if (pictures.values.empty() && !files.empty())
    throw Error("no_images", "no picture can be read: " + pictures.notes.front());
  return pictures;
}

}  // namespace effnet
