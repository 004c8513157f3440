#include "core/nn/compat.h"
#include "core/nn/network_layer.h"
#include "core/nn/training_norm.h"

#include <ATen/Functions.h>
#include <QTest>

using namespace effnet;
using torch::Tensor;

namespace {

struct Gradients {
  Tensor output, input, weight, bias, mean, variance;
};

/// LibTorch's own operators, in double precision.
Gradients reference(const Tensor& input, const Tensor& weight, const Tensor& bias, const Tensor& upper,
                    Activation activation) {
  const auto leaf = [](const Tensor& t) { return t.detach().to(at::kDouble).requires_grad_(); };
  const Tensor x = leaf(input), w = leaf(weight), b = leaf(bias);
  const Tensor mean = at::full_like(weight, 0.25, at::kDouble), variance = at::full_like(mean, 2);
  const Tensor y = activate(at::batch_norm(x, w, b, mean, variance, true, 0.1, 1e-3, false), activation);
  y.backward(upper.to(at::kDouble));
  return {y.detach(), x.grad(), w.grad(), b.grad(), mean, variance};
}

Gradients ours(const Tensor& input, const Tensor& weight, const Tensor& bias, const Tensor& upper,
               Activation activation) {
  const auto leaf = [](const Tensor& t) { return t.detach().clone().requires_grad_(); };
  const Tensor x = leaf(input), w = leaf(weight), b = leaf(bias);
  const Tensor mean = at::full_like(weight, 0.25), variance = at::full_like(mean, 2);
  if (!normalisesInOnePass(x, activation)) return {};
  const Tensor y = normaliseAndActivate({x, w, b, mean, variance, 0.1, 1e-3}, activation);
  y.backward(upper);
  return {y.detach(), x.grad(), w.grad(), b.grad(), mean, variance};
}

/// The largest difference, to the largest value.
double difference(const Tensor& value, const Tensor& expected) {
  return (value.to(at::kDouble) - expected).abs().max().item<double>() /
         std::max(1e-3, expected.abs().max().item<double>());
}

Tensor mapOf(at::IntArrayRef sizes, double around = 0) {
  return (at::randn(sizes) + around).contiguous(at::MemoryFormat::ChannelsLast);
}

}  // namespace

/// Normalisation and activation in one pass, against LibTorch's.
class TestTrainingNorm : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    setThreads(1);
    torch::manual_seed(1);
  }

  void asLibTorch_data() {
    QTest::addColumn<Activation>("activation");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("around");
    const std::pair<const char*, Activation> activations[]{{"none", Activation::None},
                                                           {"ReLU", Activation::ReLU},
                                                           {"ReLU6", Activation::ReLU6},
                                                           {"SiLU", Activation::SiLU},
                                                           {"hard-swish", Activation::HardSwish}};
    for (const auto& [name, activation] : activations) {
      QTest::addRow("%s, narrow", name) << activation << 2 << 8 << 7 << 0.0;
      QTest::addRow("%s, many parts", name) << activation << 3 << 24 << 67 << 0.5;
      QTest::addRow("%s, more channels than pixels", name) << activation << 2 << 1152 << 1 << 0.0;
      QTest::addRow("%s, far from zero", name) << activation << 4 << 16 << 9 << 300.0;
    }
  }
  void asLibTorch() {
    QFETCH(Activation, activation);
    QFETCH(int, batch);
    QFETCH(int, channels);
    QFETCH(int, size);
    QFETCH(double, around);
    const Tensor input = mapOf({batch, channels, size, size}, around);
    const Tensor upper = mapOf({batch, channels, size, size});
    const Tensor weight = at::randn(channels) + 1, bias = at::randn(channels);
    const Gradients expected = reference(input, weight, bias, upper, activation);
    for (const int threads : {1, 2}) {
      setThreads(threads);
      const Gradients got = ours(input, weight, bias, upper, activation);
      setThreads(1);
      QVERIFY(got.output.defined());
      // A value on the other side of a bound by its rounding has another gradient: far from zero there are
      // such.
      const double slack = around > 100 ? 3e-4 : 2e-5;
      QVERIFY(difference(got.output, expected.output) < slack);
      QVERIFY(difference(got.input, expected.input) < 10 * slack);
      QVERIFY(difference(got.weight, expected.weight) < 10 * slack);
      QVERIFY(difference(got.bias, expected.bias) < slack);
      QVERIFY(difference(got.mean, expected.mean) < 1e-6);
      QVERIFY(difference(got.variance, expected.variance) < 1e-5);
    }
  }

  // The same seed gives the same run, on a laptop as on a server.
  void threadsChangeNothing() {
    const Tensor input = mapOf({4, 40, 33, 31}), upper = mapOf({4, 40, 33, 31});
    const Tensor weight = at::randn(40), bias = at::randn(40);
    const Gradients one = ours(input, weight, bias, upper, Activation::SiLU);
    setThreads(2);
    const Gradients two = ours(input, weight, bias, upper, Activation::SiLU);
    setThreads(1);
    QVERIFY(at::equal(one.output, two.output) && at::equal(one.input, two.input));
    QVERIFY(at::equal(one.weight, two.weight) && at::equal(one.mean, two.mean));
  }

  // A gradient as the mean over all pixels gives it: one value for each map, expanded.
  void expandedGradient() {
    const Tensor input = mapOf({2, 16, 5, 5});
    const Tensor weight = at::ones(16), bias = at::zeros(16);
    const Tensor upper = at::randn({2, 16, 1, 1}).expand({2, 16, 5, 5});
    const Gradients expected = reference(input, weight, bias, upper, Activation::SiLU);
    QVERIFY(difference(ours(input, weight, bias, upper, Activation::SiLU).input, expected.input) < 1e-4);
  }

  void othersAreLeftToLibTorch() {
    QVERIFY(!normalisesInOnePass(mapOf({2, 7, 5, 5}), Activation::SiLU));  // no whole vectors
    QVERIFY(!normalisesInOnePass(at::randn({2, 8, 5, 5}), Activation::SiLU));
    QVERIFY(!normalisesInOnePass(mapOf({2, 8, 5, 5}).to(at::kBFloat16), Activation::SiLU));
    QVERIFY(!normalisesInOnePass(mapOf({2, 8, 5, 5}), Activation::Sigmoid));
    QVERIFY(normalisesInOnePass(mapOf({2, 8, 5, 5}), Activation::SiLU));
  }
};

QTEST_GUILESS_MAIN(TestTrainingNorm)
#include "test_training_norm.moc"
