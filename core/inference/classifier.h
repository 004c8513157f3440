#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/inference/cam.h"
#include "core/inference/image_input.h"
#include "core/protocol/answers.h"

#include <optional>
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
  /// What a picture may be: the classes, or no and yes of a single output (empty where the file names none).
  std::vector<std::string> outcomes() const;
  /// The thresholds that the file carries; answers say by themselves what they decide.
  const std::optional<Decision>& decision() const { return decision_; }

  ImageInput read(std::string_view encoded, const std::string& name,
                  TestAugmentation augmentation = TestAugmentation::Off) const;

  /// One answer an image, without maps, from one forward pass a view (whose time they share), its logits
  /// averaged over the views of `augmentation`, with which the images were read. Throws Error("not_finite")
  /// when the network answers NaN, and what InferenceNetwork::run throws.
  std::vector<Explanation> classify(std::span<const ImageInput* const> images, int topk,
                                    TestAugmentation augmentation = TestAugmentation::Off);

  /// With maps, and scores, for the classes of `params`, or for the `mapsWanted` likeliest ones where it
  /// names none; they show the middle crop, averaged over its mirror image where `augmentation` takes one,
  /// and become differences where `params` names a class to compare against.
  Explanation explain(const ImageInput& image, CamParams params, int topk, int mapsWanted = 1,
                      TestAugmentation augmentation = TestAugmentation::Off);

 private:
  torch::Tensor cornerLogits(std::span<const ImageInput* const> images, TestAugmentation augmentation);
  /// `asked`: classes whose scores are wanted, whatever their rank.
  Explanation answer(const ImageInput& image, const torch::Tensor& logits, int topk,
                     const std::vector<int>& asked = {}) const;

  Checkpoint checkpoint_;
  InferenceNetwork network_;
  std::optional<Decision> decision_;
};

}  // namespace effnet
