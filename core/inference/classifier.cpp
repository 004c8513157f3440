#include "core/inference/classifier.h"

#include "core/base/error.h"
#include "core/inference/stored_decision.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace effnet {
namespace {

constexpr int kCorners = 4;

torch::Tensor mirror(const torch::Tensor& images) {
  return images.flip({3});
}

/// By how many views the sum of the logits is to be divided.
int viewCount(TestAugmentation augmentation) {
  return (takesCorners(augmentation) ? 1 + kCorners : 1) * (takesMirror(augmentation) ? 2 : 1);
}

std::vector<int> likeliest(const Explanation& answer, int count) {
  std::vector<int> classes;
  const std::size_t wanted = std::min(answer.top.size(), static_cast<std::size_t>(std::max(1, count)));
  for (std::size_t i = 0; i < wanted; ++i) classes.push_back(answer.top[i].index);
  return classes;
}

}  // namespace

Classifier::Classifier(Checkpoint checkpoint, torch::Device device)
    : checkpoint_(std::move(checkpoint)),
      network_(checkpoint_.network, device, checkpoint_.tail, checkpoint_.sigmoid, checkpoint_.quantized),
      decision_(storedDecision(checkpoint_)) {}

std::string Classifier::label(int index) const {
  const auto at = static_cast<std::size_t>(index);
  return at < checkpoint_.labels.size() ? checkpoint_.labels[at] : std::to_string(index);
}

std::vector<std::string> Classifier::labels() const {
  std::vector<std::string> names;
  for (int i = 0; i < classCount(); ++i) names.push_back(label(i));
  return names;
}

std::vector<std::string> Classifier::outcomes() const {
  return classCount() == 1 ? checkpoint_.outcomes : labels();
}

ImageInput Classifier::read(std::string_view encoded, const std::string& name,
                            TestAugmentation augmentation) const {
  return readImage(encoded, name, checkpoint_.preprocessing, augmentation);
}

/// The sum over the corners and, where wanted, their mirror images; 0 without any.
torch::Tensor Classifier::cornerLogits(std::span<const ImageInput* const> images,
                                       TestAugmentation augmentation) {
  torch::Tensor sum = torch::zeros({static_cast<std::int64_t>(images.size()), classCount()});
  if (!takesCorners(augmentation)) return sum;
  for (std::size_t corner = 0; corner < kCorners; ++corner) {
    const torch::Tensor batch = cornerBatch(images, corner);
    sum += network_.logits(batch);
    if (takesMirror(augmentation)) sum += network_.logits(mirror(batch));
  }
  return sum;
}

Explanation Classifier::answer(const ImageInput& image, const torch::Tensor& logits, int topk,
                               const std::vector<int>& asked) const {
  const torch::Tensor exact = logits.to(torch::kDouble);
  if (!torch::isfinite(exact).all().item<bool>())
    throw Error("not_finite",
                "the network answers with numbers that are not finite: its weights or the "
                "normalisation do not suit each other");
  const torch::Tensor probabilities = network_.probabilities(exact.unsqueeze(0))[0];
  const torch::Tensor indices = std::get<1>(exact.topk(std::clamp(topk, 1, classCount())));
  Explanation result;
  const auto score = [&](int index) -> ClassScore {
    return {index, label(index), exact[index].item<double>(), probabilities[index].item<double>()};
  };
  for (std::int64_t i = 0; i < indices.size(0); ++i)
    result.top.push_back(score(static_cast<int>(indices[i].item<std::int64_t>())));
  for (const int index : asked)
    if (index >= 0 && index < classCount() && !result.scoreOf(index)) result.asked.push_back(score(index));
  const cv::Rect2d& box = image.prepared.box;
  result.decodeMs = image.decodeMilliseconds;
  result.preprocessMs = image.preprocessMilliseconds;
  result.imageWidth = image.width;
  result.imageHeight = image.height;
  result.box = {box.x, box.y, box.width, box.height};
  if (decision_ && (!checkpoint_.sigmoid || classCount() == 1)) applyDecision(*decision_, exact, result);
  if (checkpoint_.sigmoid) return result;  // outputs that are no alternatives share no entropy
  const torch::Tensor logProbabilities = torch::log_softmax(exact, 0);
  result.entropy = -(logProbabilities.exp() * logProbabilities).sum().item<double>();
  result.energy = -exact.logsumexp(0).item<double>();
  return result;
}

std::vector<Explanation> Classifier::classify(std::span<const ImageInput* const> images, int topk,
                                              TestAugmentation augmentation) {
  const torch::Tensor batch = toBatch(images);
  const Stopwatch stopwatch;
  torch::Tensor logits = network_.logits(batch);
  if (takesMirror(augmentation)) logits = logits + network_.logits(mirror(batch));
  logits = (logits + cornerLogits(images, augmentation)) / viewCount(augmentation);
  const double each = stopwatch.milliseconds() / static_cast<double>(images.size());
  std::vector<Explanation> answers;
  for (std::size_t i = 0; i < images.size(); ++i) {
    answers.push_back(answer(*images[i], logits[static_cast<std::int64_t>(i)], topk));
    answers.back().forwardMs = each;
  }
  return answers;
}

Explanation Classifier::explain(const ImageInput& image, CamParams params, int topk, int mapsWanted,
                                TestAugmentation augmentation) {
  const bool mirrored = takesMirror(augmentation);
  const ImageInput* const one = &image;
  const torch::Tensor batch = toBatch({&one, 1});
  const Stopwatch forward;
  const NetworkOutput output = network_.run(batch);
  const NetworkOutput other = mirrored ? network_.run(mirror(batch)) : NetworkOutput();
  torch::Tensor logits = mirrored ? output.logits + other.logits : output.logits;
  logits = (logits + cornerLogits({&one, 1}, augmentation)) / viewCount(augmentation);
  const double forwardMs = forward.milliseconds();
  std::vector<int> asked = params.classes;
  if (params.against) asked.push_back(*params.against);
  Explanation result = answer(image, logits[0], std::max(topk, mapsWanted), asked);
  result.forwardMs = forwardMs;
  if (params.classes.empty()) params.classes = likeliest(result, mapsWanted);
  while (result.top.size() > static_cast<std::size_t>(std::max(1, topk))) {
    if (std::ranges::count(asked, result.top.back().index) > 0)
      result.asked.insert(result.asked.begin(), result.top.back());
    result.top.pop_back();
  }

  if (params.against) params.classes.push_back(*params.against);
  const Stopwatch explaining;
  const auto progress = params.progress;
  const int views = mirrored ? 2 : 1;
  if (progress) params.progress = [&](int done, int total) { progress(done, views * total); };
  std::vector<torch::Tensor> grids = classMaps(network_, batch, output, params);
  if (mirrored) {
    if (progress) params.progress = [&](int done, int total) { progress(total + done, views * total); };
    const std::vector<torch::Tensor> others = classMaps(network_, mirror(batch), other, params);
    for (std::size_t i = 0; i < grids.size(); ++i)
      grids[i] = ((grids[i] + others[i].flip({1})) / 2).contiguous();
  }
  if (params.against) {
    const torch::Tensor taken = grids.back();
    grids.pop_back();
    for (torch::Tensor& grid : grids) grid = (grid - taken).contiguous();
    result.against = params.against;
  }
  result.explainMs = explaining.milliseconds();
  result.method = wordOf(params.method);
  result.stage = params.stage.value_or(network_.module()->stageCount());
  result.isSigned = params.against || rowOf(params.method).isSigned;
  result.rows = static_cast<int>(grids.front().size(0));
  result.columns = static_cast<int>(grids.front().size(1));
  for (std::size_t i = 0; i < grids.size(); ++i) {
    const float* values = grids[i].data_ptr<float>();
    result.maps.push_back({params.classes[i], std::vector<float>(values, values + grids[i].numel())});
  }
  return result;
}

}  // namespace effnet
