#include "core/inference/inference_network.h"
#include "core/nn/compat.h"
#include "core/scaling/families.h"

#include <ATen/ops/randn.h>
#include <QTest>
#include <torch/utils.h>

using namespace effnet;

namespace {

/// A published network with random weights and statistics that keep its values within bounds.
Network randomNetwork(const NetworkSpec& spec) {
  torch::manual_seed(3);
  Network network(spec);
  const torch::NoGradGuard noGradients;
  for (auto& parameter : network->named_parameters())
    if (parameter.key().ends_with("norm.weight"))
      parameter.value().uniform_(.5, 1.1);
    else if (parameter.key().ends_with("norm.bias"))
      parameter.value().uniform_(-.3, .3);
  for (auto& buffer : network->named_buffers())
    if (buffer.key().ends_with("running_mean"))
      buffer.value().uniform_(-.3, .3);
    else if (buffer.key().ends_with("running_var"))
      buffer.value().uniform_(.6, 1.6);
  network->eval();
  return network;
}

/// Both sides round in single precision; test_plan compares with double precision.
constexpr double kTolerance = 2e-5;

double deviation(const torch::Tensor& values, const torch::Tensor& reference) {
  return ((values - reference).abs().max() / reference.abs().max()).item<double>();
}

}  // namespace

/// The fast path against the Torch module, through the same door as every program uses.
class TestTorch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    setThreads(0);
    if (!fastpath::bestInstructionSet()) QSKIP("this processor has neither AVX2 nor AVX-512");
  }

  void agreesWithTorch_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<Padding>("padding");
    int row = 0;
    for (const PublishedModel& model : publishedModels())
      if (expand(publishedModel(model.name)).blocks.size() <= 45)
        QTest::addRow("%s", model.name.c_str())
            << QString::fromStdString(model.name) << (++row % 2 == 0 ? Padding::Symmetric : Padding::Same);
  }
  void agreesWithTorch() {
    QFETCH(QString, model);
    QFETCH(Padding, padding);
    constexpr int kSize = 64;
    NetworkSpec spec = publishedModel(model.toStdString());
    spec.padding = padding;
    const torch::Tensor images = at::randn({2, 3, kSize, kSize});
    Network network = randomNetwork(spec);
    InferenceNetwork fast(network, torch::kCPU);
    QVERIFY(fast.usesFastPath());
    const NetworkOutput output = fast.run(images);

    const torch::NoGradGuard noGradients;
    const torch::Tensor features = network->features(fast.place(images));
    QCOMPARE_LE(deviation(output.features, features), kTolerance);
    QCOMPARE_LE(deviation(output.logits, network->classify(features)), kTolerance);
  }

  /// What the fast path has no kernels for goes to LibTorch.
  void fallsBack() {
    NetworkSpec spec = publishedModel("mobilenet_v2");
    spec.classes = 10;
    InferenceNetwork network(randomNetwork(spec), torch::kCPU);
    QCOMPARE(network.run(at::randn({1, 3, 64, 96})).logits.size(1), std::int64_t{10});
    spec.activation = Activation::Sigmoid;
    InferenceNetwork other(randomNetwork(spec), torch::kCPU);
    QVERIFY(!other.usesFastPath());
    QCOMPARE(other.run(at::randn({1, 3, 64, 64})).logits.size(1), std::int64_t{10});
  }
};

QTEST_GUILESS_MAIN(TestTorch)
#include "test_torch.moc"
