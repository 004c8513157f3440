#include "core/inference/classifier.h"

#include <algorithm>
#include <utility>

namespace effnet {

Classifier::Classifier(Checkpoint checkpoint, torch::Device device)
    : checkpoint_(std::move(checkpoint)), network_(checkpoint_.network, device) {}

std::string Classifier::label(int index) const {
  const auto at = static_cast<std::size_t>(index);
  return at < checkpoint_.labels.size() ? checkpoint_.labels[at] : std::to_string(index);
}

std::vector<std::string> Classifier::labels() const {
  std::vector<std::string> names;
  for (int i = 0; i < classCount(); ++i) names.push_back(label(i));
  return names;
}

ImageInput Classifier::read(std::string_view encoded, const std::string& name) const {
  return readImage(encoded, name, checkpoint_.preprocessing);
}

Classification Classifier::answer(const ImageInput& image, const torch::Tensor& logits, int topk) const {
  const torch::Tensor exact = logits.to(torch::kDouble);
  const torch::Tensor logProbabilities = torch::log_softmax(exact, 0);
  const auto [values, indices] = logProbabilities.topk(std::clamp(topk, 1, classCount()));
  Classification result;
  for (std::int64_t i = 0; i < indices.size(0); ++i) {
    const int index = static_cast<int>(indices[i].item<std::int64_t>());
    result.top.push_back({index, label(index), exact[index].item<double>(), std::exp(values[i].item<double>())});
  }
  result.decodeMilliseconds = image.decodeMilliseconds;
  result.preprocessMilliseconds = image.preprocessMilliseconds;
  result.width = image.width;
  result.height = image.height;
  result.box = image.prepared.box;
  result.entropy = -(logProbabilities.exp() * logProbabilities).nan_to_num().sum().item<double>();
  result.energy = -exact.logsumexp(0).item<double>();
  return result;
}

std::vector<Classification> Classifier::classify(std::span<const ImageInput* const> images, int topk) {
  const Stopwatch stopwatch;
  const NetworkOutput output = network_.run(toBatch(images));
  const double each = stopwatch.milliseconds() / static_cast<double>(images.size());
  std::vector<Classification> answers;
  for (std::size_t i = 0; i < images.size(); ++i) {
    answers.push_back(answer(*images[i], output.logits[static_cast<std::int64_t>(i)], topk));
    answers.back().forwardMilliseconds = each;
  }
  return answers;
}

Explanation Classifier::explain(const ImageInput& image, CamParams params, int topk, int mapsWanted) {
  const ImageInput* const one = &image;
  const torch::Tensor batch = toBatch({&one, 1});
  Explanation result;
  result.method = params.method;
  result.stage = params.stage.value_or(network_.module()->stageCount());
  const Stopwatch forward;
  const NetworkOutput output = network_.run(batch);
  const double forwardMilliseconds = forward.milliseconds();
  result.classification = answer(image, output.logits[0], std::max(topk, mapsWanted));
  result.classification.forwardMilliseconds = forwardMilliseconds;
  if (params.classes.empty())
    for (int i = 0; i < std::min(mapsWanted, static_cast<int>(result.classification.top.size())); ++i)
      params.classes.push_back(result.classification.top[static_cast<std::size_t>(i)].index);
  if (std::cmp_greater(result.classification.top.size(), topk)) result.classification.top.resize(static_cast<std::size_t>(topk));
  const Stopwatch explaining;
  std::vector<torch::Tensor> grids = classMaps(network_, batch, output, params);
  for (std::size_t i = 0; i < grids.size(); ++i) result.maps.push_back({params.classes[i], grids[i]});
  result.milliseconds = explaining.milliseconds();
  return result;
}

}  // namespace effnet
