// Times training steps when training_step.py tells it to: a line with a count on standard input, a line of
// milliseconds on standard output. Arguments: MODEL SIZE BATCH THREADS step|head [CLASSES]
#include "core/nn/compat.h"
#include "core/scaling/families.h"
#include "core/training/input/head_features.h"
#include "core/training/optimizer/optimizer.h"
#include "core/training/plan/train_machine.h"
#include "core/training/training_network.h"

#include <ATen/Functions.h>
#include <chrono>
#include <iostream>
#include <memory>
#include <string>

using namespace effnet;

namespace {

/// What TrainStep does for a batch, on images that lie ready.
class Rig {
 public:
  Rig(const std::string& model, int size, int batch, bool headOnly) : headOnly_(headOnly) {
    TrainConfig config = recipeDefaults("scratch");
    config.network = publishedModel(model);
    config.network.classes = 10;
    config.network.padding = Padding::Symmetric;  // as torchvision has it
    network_ = Network(config.network);
    network_->useChannelsLast();
    network_->train(!headOnly);
    auto groups = parameterGroups(network_, config);
    if (headOnly) groups.erase(groups.begin(), groups.end() - 2);
    optimizer_ = makeOptimizer(OptimizerKind::AdamW, std::move(groups));
    if (headOnly) features_ = std::make_unique<HeadFeatures>(network_, at::get_num_threads());
    images_ = at::randn({batch, 3, size, size}).contiguous(at::MemoryFormat::ChannelsLast);
    labels_ = at::randint(10, {batch}, at::kLong);
  }

  double step() {
    const auto began = std::chrono::steady_clock::now();
    const auto pooled = headOnly_ ? features_->compute(images_) : network_->features(images_).mean({2, 3});
    const auto logits = network_->classifier()->forward(at::dropout(pooled, 0.2, true));
    const auto loss = at::cross_entropy_loss(logits, labels_);
    loss.backward();
    optimizer_->step(1e-3, gradientNorm(optimizer_->groups(), 1).factor);
    optimizer_->clearGradients();
    last_ = loss.item<double>();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
  }

 private:
  bool headOnly_;
  Network network_{nullptr};
  std::unique_ptr<Optimizer> optimizer_;
  std::unique_ptr<HeadFeatures> features_;
  torch::Tensor images_;
  torch::Tensor labels_;
  double last_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 6) {
    std::cerr << "bench_training_step MODEL SIZE BATCH THREADS step|head\n";
    return 2;
  }
  prepareTrainingProcess();
  setThreads(std::stoi(argv[4]));
  Rig rig(argv[1], std::stoi(argv[2]), std::stoi(argv[3]), std::string(argv[5]) == "head");
  rig.step();
  std::cout << "ready" << std::endl;
  for (int runs = 0; std::cin >> runs;) {
    rig.step();
    for (int i = 0; i < runs; ++i) std::cout << rig.step() << ' ';
    std::cout << std::endl;
  }
}
