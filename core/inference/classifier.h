#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/inference/cam.h"
#include "core/inference/image_input.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

struct ClassScore {
  int index = 0;
  std::string label;
  double logit = 0;
  double probability = 0;
};

/// The network's answer for one photograph.
struct Classification {
  std::vector<ClassScore> top;  ///< likeliest first
  double decodeMilliseconds = 0;
  double preprocessMilliseconds = 0;
  double forwardMilliseconds = 0;  ///< of a batch, its share
  int width = 0;                   ///< of the oriented original, pixels
  int height = 0;
  cv::Rect2d box;       ///< what the network saw, in pixels of the original
  double entropy = 0;   ///< of the probabilities, in nats; 0 is certain, ln(classes) knows nothing
  double energy = 0;    ///< −log Σ exp(logit): the higher, the less like the training data (Liu 2020)
};

struct ClassMap {
  int classIndex = 0;
  torch::Tensor grid;  ///< [h,w], raw values
};

struct Explanation {
  Classification classification;
  CamMethod method = CamMethod::Cam;
  int stage = 0;
  std::vector<ClassMap> maps;
  double milliseconds = 0;  ///< on top of the forward pass
};

/// A checkpoint that answers photographs.
class Classifier {
 public:
  Classifier(Checkpoint checkpoint, torch::Device device);

  /// Of `network` only spec() and the classifier's rows belong here: it runs through network().
  const Checkpoint& checkpoint() const { return checkpoint_; }
  InferenceNetwork& network() { return network_; }
  int classCount() const { return network_.spec().classes; }

  /// The class's name, or its number where no one named it.
  std::string label(int index) const;
  /// All of them, in order.
  std::vector<std::string> labels() const;

  ImageInput read(std::string_view encoded, const std::string& name) const;

  /// One answer an image, from one forward pass.
  std::vector<Classification> classify(std::span<const ImageInput* const> images, int topk);

  /// With maps for the classes of `params`, or for the `mapsWanted` likeliest ones where it names none.
  Explanation explain(const ImageInput& image, CamParams params, int topk, int mapsWanted = 1);

 private:
  Classification answer(const ImageInput& image, const torch::Tensor& logits, int topk) const;

  Checkpoint checkpoint_;
  InferenceNetwork network_;
};

}  // namespace effnet
