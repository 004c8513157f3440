#include "core/inference/batch_classification.h"

#include "core/base/error.h"
#include "core/inference/image_stream.h"

namespace effnet {

std::size_t classifyFiles(Classifier& classifier, const BatchClassificationParams& params) {
  ImageStream stream(params.files, classifier.checkpoint().preprocessing, params.workers, 2 * params.batch,
                     params.augmentation);
  std::size_t unreadable = 0;
  // One alone first: the first answer should not wait for a whole batch.
  for (auto images = stream.next(1); !images.empty(); images = stream.next(params.batch)) {
    if (params.stop.stop_requested()) throw Error("cancelled", "the classification was cancelled");
    std::vector<const ImageInput*> readable;
    for (const StreamedImage& image : images)
      if (image.input) readable.push_back(&*image.input);
    std::vector<Explanation> answers;
    if (!readable.empty()) answers = classifier.classify(readable, params.topk, params.augmentation);
    auto answer = answers.begin();
    for (const StreamedImage& image : images) {
      FileAnswer result{params.files[image.index], {}, image.errorCode, image.errorDetail, {}};
      if (image.input) {
        result.answer = std::move(*answer++);
        result.warnings = image.input->warnings;
      } else {
        ++unreadable;
      }
      params.answered(result);
    }
  }
  return unreadable;
}

}  // namespace effnet
