#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/inference/cam.h"
#include "core/inference/image_input.h"
#include "core/protocol/answers.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

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

  /// One answer an image, without maps, from one forward pass (whose time they share). `mirrored` averages
  /// the logits with those of the mirrored images (test-time augmentation). Throws Error("not_finite") when
  /// the network answers NaN, and what InferenceNetwork::run throws.
  std::vector<Explanation> classify(std::span<const ImageInput* const> images, int topk,
                                    bool mirrored = false);

  /// With maps for the classes of `params`, or for the `mapsWanted` likeliest ones where it names none; they
  /// are averaged over the mirrored image too where `mirrored`, and become differences where `params` names a
  /// class to compare against.
  Explanation explain(const ImageInput& image, CamParams params, int topk, int mapsWanted = 1,
                      bool mirrored = false);

 private:
  Explanation answer(const ImageInput& image, const torch::Tensor& logits, int topk) const;

  Checkpoint checkpoint_;
  InferenceNetwork network_;
};

}  // namespace effnet
