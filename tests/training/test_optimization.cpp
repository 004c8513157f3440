#include "core/base/error.h"
#include "core/base/files.h"
#include "core/nn/compat.h"
#include "core/nn/network.h"
#include "core/protocol/json.h"
#include "core/training/input/mix.h"
#include "core/training/metrics.h"
#include "core/training/optimizer/ema.h"
#include "core/training/optimizer/optimizer.h"
#include "core/training/plan/schedule.h"
#include "tests/test_device.h"
#include "tests/training/picture_folder.h"

#include <ATen/Functions.h>
#include <QtTest>
#include <cmath>

using namespace effnet;

class TestOptimization : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void goldenLosses_data();
  void goldenLosses();
  void stateGoesOn_data();
  void stateGoesOn();
  void schedules_data();
  void schedules();
  void emaWarmsUp();
  void metricsOfKnownPredictions();
  void clippingScales();
  void gradientFactor_data();
  void gradientFactor();
  void mixing_data();
  void mixing();
};

namespace {

/// The formulas of tests/golden/training_losses.py.
torch::Tensor wave(std::int64_t count, double phase) {
  auto values = at::empty({count}, at::kFloat);
  for (std::int64_t i = 0; i < count; ++i) {
    values.data_ptr<float>()[i] =
        static_cast<float>(std::sin(static_cast<double>(i) * 12.9898 + phase * 78.233));
  }
  return values;
}

Network goldenNetwork() {
  NetworkSpec spec = tinyNetwork(5);
  spec.dropout = 0;
  spec.stochasticDepth = 0;
  Network network(spec);
  const torch::NoGradGuard noGradient;
  int layers = 0;
  for (const auto& block : network->blocks()) {
    for (const auto& layer : block->layers()) {
      const auto& description = layer->description();
      const double fanOut = static_cast<double>(description.outChannels) * description.kernel *
                            description.kernel / description.groups;
      auto weight = wave(layer->weight.numel(), layers++).to(at::kDouble) * (2 / std::sqrt(fanOut));
      layer->weight.copy_(weight.reshape(layer->weight.sizes()));
      if (layer->bias.defined()) layer->bias.zero_();
    }
  }
  auto& linear = network->classifier()->weight;
  linear.copy_((wave(linear.numel(), layers) / std::sqrt(static_cast<double>(linear.size(1))))
                   .reshape(linear.sizes()));
  network->classifier()->bias.zero_();
  network->to(testDevice());
  return network;
}

std::vector<ParameterGroup> decayGroups(Network network) {
  ParameterGroup decayed{{}, {}, 1, 0.01};
  ParameterGroup plain{{}, {}, 1, 0};
  for (const auto& each : network->named_parameters()) {
    auto& group = each.value().dim() > 1 ? decayed : plain;
    group.names.push_back(each.key());
    group.parameters.push_back(each.value());
  }
  return {decayed, plain};
}

double goldenStep(Network network, Optimizer& optimizer, int step, double rate) {
  auto images = wave(8 * 3 * 32 * 32, 100 + step).reshape({8, 3, 32, 32});
  std::vector<std::int64_t> labels;
  for (int i = 0; i < 8; ++i) {
    labels.push_back((step + i * 3) % 5);
    images[i][labels.back() % 3] += 0.5 * static_cast<double>(labels.back());
  }
  const auto loss = at::cross_entropy_loss(network->forward(images.to(testDevice())),
                                           at::tensor(labels, at::kLong).to(testDevice()), {},
                                           at::Reduction::Mean, -100, 0.1);
  optimizer.clearGradients();
  loss.backward();
  optimizer.step(rate, gradientNorm(optimizer.groups(), 1).factor);
  return loss.item<double>();
}

void optimizerRows() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<double>("rate");
  QTest::newRow("adamw") << "adamw" << 5e-4;
  QTest::newRow("sgd") << "sgd" << 0.05;
  QTest::newRow("rmsprop") << "rmsprop" << 2e-3;
}

}  // namespace

void TestOptimization::goldenLosses_data() {
  optimizerRows();
}

void TestOptimization::goldenLosses() {
  QFETCH(QString, name);
  QFETCH(double, rate);
  setThreads(1);
  const auto file = qgetenv("EFFNET_SOURCE").toStdString() + "/tests/golden/training_losses.json";
  const auto expected = Json::parse(readFile(file))[name.toStdString()].get<std::vector<double>>();
  QCOMPARE(expected.size(), std::size_t{20});
  auto network = goldenNetwork();
  network->train();
  auto optimizer =
      makeOptimizer(parseWord<OptimizerKind>(name.toStdString(), "optimizer"), decayGroups(network));
  for (std::size_t step = 0; step < expected.size(); ++step) {
    const double loss = goldenStep(network, *optimizer, static_cast<int>(step), rate);
    QVERIFY2(std::abs(loss - expected[step]) < 1e-4,
             qPrintable(QStringLiteral("step %1: %2 instead of %3").arg(step).arg(loss).arg(expected[step])));
  }
}

void TestOptimization::stateGoesOn_data() {
  optimizerRows();
}

void TestOptimization::stateGoesOn() {
  QFETCH(QString, name);
  QFETCH(double, rate);
  auto network = goldenNetwork();
  network->train();
  auto optimizer =
      makeOptimizer(parseWord<OptimizerKind>(name.toStdString(), "optimizer"), decayGroups(network));
  for (int step = 0; step < 3; ++step) goldenStep(network, *optimizer, step, rate);
  auto copy = goldenNetwork();
  copy->train();
  TensorMap from;
  TensorMap to;
  for (const auto& each : network->named_parameters()) from.emplace(each.key(), each.value());
  for (const auto& each : network->named_buffers()) from.emplace(each.key(), each.value());
  for (const auto& each : copy->named_parameters()) to.emplace(each.key(), each.value());
  for (const auto& each : copy->named_buffers()) to.emplace(each.key(), each.value());
  copyTensors(from, to);
  auto resumed = makeOptimizer(parseWord<OptimizerKind>(name.toStdString(), "optimizer"), decayGroups(copy));
  resumed->loadState(optimizer->state());
  for (int step = 3; step < 6; ++step)
    QCOMPARE(goldenStep(copy, *resumed, step, rate), goldenStep(network, *optimizer, step, rate));
  for (const auto& [key, tensor] : from) QVERIFY2(tensor.equal(to.at(key)), key.c_str());
}

void TestOptimization::schedules_data() {
  QTest::addColumn<QString>("kind");
  QTest::addColumn<int>("step");
  QTest::addColumn<double>("factor");
  QTest::newRow("warm-up begins low") << "cosine" << 0 << 1.0 / 11;
  QTest::newRow("warm-up ends high") << "cosine" << 10 << 1.0;
  QTest::newRow("cosine's middle") << "cosine" << 55 << 0.505;
  QTest::newRow("cosine's end") << "cosine" << 100 << 0.01;
  QTest::newRow("stairs before") << "exponential" << 23 << 0.97;
  QTest::newRow("stairs behind") << "exponential" << 24 << 0.97 * 0.97;
  QTest::newRow("constant") << "constant" << 99 << 1.0;
}

void TestOptimization::schedules() {
  QFETCH(QString, kind);
  QFETCH(int, step);
  QFETCH(double, factor);
  Schedule schedule;
  schedule.kind = parseWord<ScheduleKind>(kind.toStdString(), "schedule");
  schedule.steps = 100;
  schedule.warmupSteps = 10;
  schedule.decaySteps = 12;
  QVERIFY2(std::abs(schedule.at(step) - factor) < 1e-9, qPrintable(QString::number(schedule.at(step))));
}

void TestOptimization::emaWarmsUp() {
  QCOMPARE(Ema::decayAt(0, 0.9999), 0.0);
  QVERIFY(std::abs(Ema::decayAt(7, 0.9999) - 0.75) < 1e-12);
  QCOMPARE(Ema::decayAt(100'000'000, 0.9999), 0.9999);
  auto live = at::zeros({2});
  auto averaged = at::ones({2});
  Ema ema({{"w", live}}, {{"w", averaged}}, 0.9);
  QCOMPARE(averaged[0].item<float>(), 0.0F);  // begins as a copy
  live.fill_(1);
  ema.update();
  QVERIFY(std::abs(averaged[0].item<double>() - std::pow(2, -2.0 / 3)) < 1e-6);
}

void TestOptimization::metricsOfKnownPredictions() {
  MetricsAccumulator accumulator(3);
  // True classes 0 0 1 1; predicted 0 1 1 1: F1 of class 0 is 2/3, of class 1 is 4/5; class 2 is neither.
  const auto logits =
      at::tensor({5.0, 0.0, 0.0, 0.0, 5.0, 0.0, 0.0, 5.0, 0.0, 0.0, 5.0, 0.0}, at::kFloat).reshape({4, 3});
  accumulator.add(logits, at::tensor({0, 0, 1, 1}, at::kLong), 0.5);
  const auto metrics = accumulator.metrics();
  QCOMPARE(metrics.top1, 0.75);
  QCOMPARE(metrics.top5, 1.0);
  QCOMPARE(metrics.loss, 0.5);
  QVERIFY(std::abs(metrics.macroF1 - (2.0 / 3 + 0.8) / 2) < 1e-12);
  // All four confidences are e⁵/(e⁵+2), in one bin with three right of four.
  QVERIFY(std::abs(metrics.calibration - std::abs(std::exp(5) / (std::exp(5) + 2) - 0.75)) < 1e-6);
  QCOMPARE(accumulator.confusion(), (std::vector<std::vector<int>>{{1, 1, 0}, {0, 2, 0}, {0, 0, 0}}));
  MetricsAccumulator copy(3);
  copy.load(accumulator.state());
  QCOMPARE(copy.metrics().macroF1, metrics.macroF1);
  QVERIFY(std::isnan(MetricsAccumulator(3).metrics().top1));
  // A class that is answered without being there has an F1 of 0, which counts.
  accumulator.add(at::tensor({0.0, 0.0, 5.0}, at::kFloat).reshape({1, 3}), at::tensor({0}, at::kLong), 0.5);
  QVERIFY(std::abs(accumulator.metrics().macroF1 - (0.5 + 0.8 + 0) / 3) < 1e-12);
}

void TestOptimization::clippingScales() {
  auto parameter = at::zeros({4}).requires_grad_();
  parameter.mutable_grad() = at::full({4}, 3.0);
  const std::vector<ParameterGroup> groups{{{"p"}, {parameter}, 1, 0}};
  QCOMPARE(gradientNorm(groups, 0).norm, 6.0);
  QCOMPARE(gradientNorm(groups, 0).factor, 1.0);
  QCOMPARE(gradientNorm(groups, 0, 0.5).norm, 3.0);
  QCOMPARE(gradientNorm(groups, 0, 0.5).factor, 0.5);
  QCOMPARE(gradientNorm(groups, 1.5).norm, 6.0);
  QVERIFY(std::abs(gradientNorm(groups, 1.5).factor - 0.25) < 1e-5);
  QVERIFY(std::abs(gradientNorm(groups, 1.5, 0.5).factor - 0.25) < 1e-5);
  parameter.mutable_grad().fill_(NAN);
  QVERIFY(std::isnan(gradientNorm(groups, 1).norm));
}

// The factor on the gradients counts as if they had been multiplied, in every kind, and whether or not a
// gradient lies in memory as its parameter does: LibTorch's own convolutions give others.
void TestOptimization::gradientFactor_data() {
  QTest::addColumn<int>("kind");
  QTest::addColumn<QString>("layout");
  for (const OptimizerKind kind : {OptimizerKind::AdamW, OptimizerKind::Sgd, OptimizerKind::RmsProp})
    for (const char* layout : {"same", "other strides", "1x1, strides without meaning", "double"})
      QTest::addRow("%d, %s", static_cast<int>(kind), layout) << static_cast<int>(kind) << QString(layout);
}

void TestOptimization::gradientFactor() {
  QFETCH(int, kind);
  QFETCH(QString, layout);
  const bool one = layout.startsWith("1x1");
  const std::vector<std::int64_t> sizes{6, 5, one ? 1 : 3, one ? 1 : 3};
  const auto type = layout == "double" ? at::kDouble : at::kFloat;
  const auto start = wave(one ? 30 : 270, 1).reshape(sizes).to(type);
  const auto slope = wave(one ? 30 : 270, 2).reshape(sizes).to(type);
  const auto trained = [&](bool factor, bool lay) {
    auto parameter = start.clone().contiguous(at::MemoryFormat::ChannelsLast).requires_grad_();
    const auto optimizer = makeOptimizer(static_cast<OptimizerKind>(kind), {{{"p"}, {parameter}, 1, 0.1}});
    for (int step = 0; step < 3; ++step) {
      auto gradient = factor ? slope.clone() : slope * 0.25;
      if (!lay || one) gradient = gradient.contiguous(at::MemoryFormat::ChannelsLast);
      if (lay && one) gradient = gradient.as_strided(sizes, {5, 1, 1, 1});
      parameter.mutable_grad() = gradient;
      optimizer->step(0.01, factor ? 0.25 : 1);
    }
    return parameter.detach().contiguous();
  };
  const auto expected = trained(false, false);
  QVERIFY(at::allclose(trained(true, layout != "same"), expected, 1e-6, 1e-7));
  QVERIFY(!at::allclose(start, expected, 1e-4, 1e-4));
}

void TestOptimization::mixing_data() {
  QTest::addColumn<double>("mixup");
  QTest::addColumn<double>("cutmix");
  QTest::newRow("off") << 0.0 << 0.0;
  QTest::newRow("mixup") << 0.5 << 0.0;
  QTest::newRow("cutmix") << 0.0 << 1.0;
  QTest::newRow("both") << 0.5 << 1.0;
}

void TestOptimization::mixing() {
  QFETCH(double, mixup);
  QFETCH(double, cutmix);
  // Picture i is filled with i: the share of each picture can be read off its mean.
  const auto images = at::arange(4, at::kFloat).reshape({4, 1, 1, 1}).expand({4, 3, 16, 16}).contiguous();
  const auto labels = at::arange(4, at::kLong);
  const auto mixed = mixImages(images, labels, 4, {mixup, cutmix}, 42);
  if (mixup == 0 && cutmix == 0) {
    QVERIFY(mixed.targets.equal(labels));
    return;
  }
  QVERIFY(at::allclose(mixed.targets.sum(1), at::ones({4})));
  const auto expected = mixed.targets.matmul(at::arange(4, at::kFloat));
  QVERIFY(at::allclose(mixed.images.mean({1, 2, 3}), expected, 1e-4, 1e-4));
  QVERIFY(mixed.images.equal(mixImages(images, labels, 4, {mixup, cutmix}, 42).images));
}

QTEST_GUILESS_MAIN(TestOptimization)
#include "test_optimization.moc"
