#include "core/base/error.h"
#include "core/nn/compat.h"
#include "core/nn/network.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"

#include <QtTest>
#include <random>
#include <torch/utils.h>

using namespace effnet;

namespace {

std::int64_t parametersOf(NetworkImpl& network) {
  std::int64_t count = 0;
  for (const torch::Tensor& parameter : network.parameters()) count += parameter.numel();
  return count;
}

std::int64_t buffersOf(NetworkImpl& network) {
  std::int64_t count = 0;
  for (const auto& buffer : network.named_buffers())
    if (!buffer.key().ends_with("num_batches_tracked")) count += buffer.value().numel();
  return count;
}

/// A few channels and layers of a family, quick to run.
NetworkSpec small(const char* family) {
  NetworkSpec spec = scaleNetwork(familyBaseline(family), {0.3, 0.25, 1});
  spec.resolution = 64;
  spec.classes = 10;
  return spec;
}

}  // namespace

class TestNetwork : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The networks are tiny: more threads would only wait for each other.
  void initTestCase() { setThreads(1); }

  void publishedCounts_data() {
    QTest::addColumn<QString>("model");
    for (const PublishedModel& model : publishedModels())
      QTest::addRow("%s", model.name.c_str()) << QString::fromStdString(model.name);
  }
  void publishedCounts() {
    QFETCH(QString, model);
    const NetworkSpec spec = publishedModel(model.toStdString());
    const Counts counts = analyzeCost(spec).totals;
    Network network(spec, false);
    QCOMPARE(parametersOf(*network), counts.params);
    QCOMPARE(buffersOf(*network), counts.buffers);
  }

  // PyTorch's own ReLU and ReLU6, the ends of their ranges included.
  void activationsInPlaceHaveTheirGradients_data() {
    QTest::addColumn<bool>("six");
    QTest::newRow("ReLU") << false;
    QTest::newRow("ReLU6") << true;
  }
  void activationsInPlaceHaveTheirGradients() {
    QFETCH(bool, six);
    const auto values = torch::tensor({-7.F, -1.F, 0.F, .5F, 3.F, 5.9F, 6.F, 8.F});
    const auto factors = torch::arange(1, 9);
    const auto run = [&](const auto& function) {
      const auto input = values.clone().requires_grad_(true);
      const auto output = function(input * 1);
      (output * output * factors).sum().backward();
      return torch::cat({output.detach(), input.grad()});
    };
    const auto ours =
        run([&](const auto& map) { return activate(map, six ? Activation::ReLU6 : Activation::ReLU); });
    const auto theirs = run([&](const auto& map) { return six ? torch::relu6(map) : torch::relu(map); });
    QVERIFY(torch::equal(ours, theirs));
    const auto map = values.clone().requires_grad_(true) * 1;
    const void* place = map.data_ptr();
    QCOMPARE(activate(map, six ? Activation::ReLU6 : Activation::ReLU).data_ptr(), place);
  }

  void randomCounts() {
    std::mt19937 random(7);
    const auto between = [&](double low, double high) {
      return std::uniform_real_distribution<double>(low, high)(random);
    };
    const auto& families = familyNames();
    for (int i = 0; i < 500; ++i) {
      const std::string& family = families[i % families.size()];
      NetworkSpec spec = scaleNetwork(familyBaseline(family), {between(.25, 8), between(.25, 5), 1});
      spec.resolution = static_cast<int>(between(32, 1025));
      Network network(spec, false);
      const std::string what =
          family + " depth " + std::to_string(spec.depth) + " width " + std::to_string(spec.width);
      QVERIFY2(parametersOf(*network) == analyzeCost(spec).totals.params, what.c_str());
    }
  }

  void outputSizes_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("same");
    for (const char* family : {"efficientnet", "efficientnet_v2", "efficientnet_v2_s", "mobilenet_v1",
                               "mobilenet_v2", "resnet18", "resnet50"})
      for (int size : {33, 64})
        for (bool same : {false, true})
          QTest::addRow("%s %d %s", family, size, same ? "same" : "symmetric") << family << size << same;
  }
  /// Every stage's map has the size that the expansion says, and going on from it gives the same logits.
  void outputSizes() {
    QFETCH(QString, family);
    QFETCH(int, size);
    QFETCH(bool, same);
    NetworkSpec spec = small(qPrintable(family));
    spec.padding = same ? Padding::Same : Padding::Symmetric;
    spec.resolution = size;
    const torch::NoGradGuard noGrad;
    Network network(spec);
    network->eval();
    const torch::Tensor images = torch::randn({2, 3, size, size});
    const torch::Tensor logits = network->forward(images);
    QCOMPARE(logits.sizes(), at::IntArrayRef({2, 10}));
    const ExpandedNetwork expanded = expand(spec);
    for (std::size_t i = 0; i + 1 < expanded.blocks.size(); ++i) {
      const Block& block = expanded.blocks[i];
      if (expanded.blocks[i + 1].stage == block.stage) continue;
      const torch::Tensor map = network->stageOutput(block.stage, images);
      QCOMPARE(map.sizes(), at::IntArrayRef({2, block.outChannels(), block.outSize(), block.outSize()}));
      QVERIFY(torch::allclose(network->fromStage(block.stage, map), logits, 1e-4, 1e-5));
    }
  }

  void badStage() {
    Network network(small("efficientnet"));
    QVERIFY_EXCEPTION_THROWN(network->stageOutput(0, torch::zeros({1, 3, 64, 64})), Error);
    QVERIFY_EXCEPTION_THROWN(network->stageOutput(network->stageCount() + 1, torch::zeros({1, 3, 64, 64})),
                             Error);
  }

  void samePadding_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("even stride 2") << 224 << 3 << 2 << 0 << 1;
    QTest::newRow("odd stride 2") << 225 << 3 << 2 << 1 << 1;
    QTest::newRow("k5 even stride 2") << 112 << 5 << 2 << 1 << 2;
    QTest::newRow("k5 stride 1") << 7 << 5 << 1 << 2 << 2;
    QTest::newRow("k1 stride 2") << 8 << 1 << 2 << 0 << 0;
    QTest::newRow("k7 tiny") << 1 << 7 << 2 << 3 << 3;
  }
  void samePadding() {
    QFETCH(int, size);
    QFETCH(int, kernel);
    QFETCH(int, stride);
    const PaddingAmount amount = paddingFor(Padding::Same, size, kernel, stride);
    QTEST(static_cast<int>(amount.before), "before");
    QTEST(static_cast<int>(amount.after), "after");
  }

  /// In training, with every normalisation frozen, running statistics stay as they are.
  void frozenBatchNorm() {
    Network network(small("efficientnet_v2"));
    network->train();
    const torch::Tensor images = torch::randn({4, 3, 64, 64});
    const auto buffers = [&] {
      std::vector<torch::Tensor> flat;
      for (const torch::Tensor& buffer : network->buffers())
        flat.push_back(buffer.reshape({-1}).to(torch::kFloat));
      return torch::cat(flat);
    };
    const auto batches = [&] {
      return network->named_buffers()["stem.conv.norm.num_batches_tracked"].item<std::int64_t>();
    };
    const torch::Tensor before = buffers().clone();
    network->setBatchNormFrozen(true);
    network->forward(images);
    QVERIFY(torch::equal(before, buffers()));
    QCOMPARE(batches(), 0);
    network->setBatchNormFrozen(false);
    network->forward(images);
    QCOMPARE(batches(), 1);
    QVERIFY(!torch::equal(before, buffers()));
  }

  /// Each sample loses a residual branch or keeps it, scaled so that the expectation stays.
  void stochasticDepth() {
    NetworkSpec spec = small("efficientnet");
    spec.stages = {spec.stages[0]};
    spec.stages[0].channels = spec.stemChannels;
    spec.stages[0].layers = 2;
    Block block = expand(spec).blocks[2];
    QVERIFY(block.residual);
    block.dropProbability = 0.5;
    torch::manual_seed(3);
    NetworkBlock module(block, spec, true);
    module->train();
    for (const NetworkLayer& layer : module->layers()) layer.ptr()->setNormFrozen(true);
    const torch::NoGradGuard noGrad;
    const torch::Tensor input = torch::randn({400, spec.stemChannels, 4, 4});
    const torch::Tensor branch = (module->forward(input) - input).abs().amax({1, 2, 3});
    const int kept = branch.gt(0).sum().item<int>();
    QVERIFY2(kept > 150 && kept < 250, std::to_string(kept).c_str());
    module->eval();
    const torch::Tensor full = (module->forward(input) - input).abs().amax({1, 2, 3});
    QVERIFY(torch::allclose(branch.masked_select(branch.gt(0)), 2 * full.masked_select(branch.gt(0)), 1e-4,
                            1e-5));
  }

  void gradientsReachEveryParameter() {
    for (const char* family : {"efficientnet", "efficientnet_v2", "mobilenet_v1", "mobilenet_v2",
                               "mobilenet_v3_large", "mnasnet_b1", "resnet18", "resnet50"}) {
      NetworkSpec spec = small(family);
      spec.stochasticDepth = 0;
      Network network(spec);
      network->train();
      network->forward(torch::randn({4, 3, 64, 64})).sum().backward();
      for (const auto& parameter : network->named_parameters())
        QVERIFY2(parameter.value().grad().defined(), (family + (" " + parameter.key())).c_str());
    }
  }

  void parametersByStage() {
    for (const char* family : {"efficientnet", "mobilenet_v3_small"}) {
      Network network(small(family));
      std::int64_t count = 0;
      for (int stage = 1; stage <= network->stageCount() + 1; ++stage)
        for (const torch::Tensor& parameter : network->parametersOfStage(stage)) count += parameter.numel();
      QCOMPARE(count, parametersOf(*network));
    }
  }

  void channelsLastGivesTheSame() {
    const torch::NoGradGuard noGrad;
    Network network(small("efficientnet"));
    network->eval();
    const torch::Tensor images = torch::randn({2, 3, 64, 64});
    const torch::Tensor logits = network->forward(images);
    network->useChannelsLast();
    QVERIFY(torch::allclose(network->forward(images.contiguous(at::MemoryFormat::ChannelsLast)), logits, 1e-4,
                            1e-5));
  }
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "test_network.moc"
