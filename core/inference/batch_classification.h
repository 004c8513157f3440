#pragma once

#include "core/inference/classifier.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace effnet {

/// What came of one file: an answer, or the reason why there is none.
struct FileAnswer {
  std::filesystem::path file;
  std::optional<Explanation> answer;
  std::string errorCode;
  std::string errorDetail;
  std::vector<std::string> warnings;  ///< what decodeImage found wrong with a file that was answered
};

struct BatchClassificationParams {
  std::vector<std::filesystem::path> files;
  int topk = 5;
  int batch = 16;   ///< images in one forward pass at most
  int workers = 0;  ///< decoding threads, 0 = the hardware's
  TestAugmentation augmentation = TestAugmentation::Off;
  std::stop_token stop;
  std::function<void(const FileAnswer&)> answered;  ///< in the order of the files, on the calling thread
};

/// Classifies files while the next ones are decoded. Gives how many could not be read. Throws
/// Error("cancelled") and what Classifier::classify throws.
std::size_t classifyFiles(Classifier& classifier, const BatchClassificationParams& params);

}  // namespace effnet
