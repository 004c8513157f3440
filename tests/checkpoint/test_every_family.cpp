#include "core/base/error.h"
#include "core/checkpoint/export.h"
#include "core/inference/cam.h"
#include "core/nn/compat.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"

#include <QTemporaryDir>
#include <QtTest>
#include <array>
#include <opencv2/dnn.hpp>
#include <set>
#include <torch/nn/functional/loss.h>
#include <torch/utils.h>

using namespace effnet;

namespace {

constexpr int kSize = 64;

/// The family's network, small enough for a test, with a depth and a width that nothing published has.
NetworkSpec small(const QString& family) {
  NetworkSpec spec = scaleNetwork(familyBaseline(family.toStdString()), {0.2, 0.5, 1});
  spec.resolution = kSize;
  spec.classes = 7;
  spec.dropout = spec.stochasticDepth = 0;
  return spec;
}

/// Random weights and statistics, a preprocessing that is nobody's default.
Checkpoint sample(const QString& family) {
  torch::manual_seed(5);
  const torch::NoGradGuard noGrad;
  Checkpoint checkpoint;
  checkpoint.spec = small(family);
  checkpoint.preprocessing.inputSize = kSize;
  checkpoint.preprocessing.resize = kSize + 9;
  checkpoint.preprocessing.interpolation = Interpolation::Bilinear;
  checkpoint.preprocessing.mean = {0.5, 0.4, 0.3};
  for (int i = 0; i < 7; ++i) checkpoint.labels.push_back("class " + std::to_string(i));
  checkpoint.network = Network(checkpoint.spec);
  for (auto& buffer : checkpoint.network->named_buffers()) {
    if (buffer.key().ends_with("running_var"))
      buffer.value().uniform_(0.5, 1.5);
    else if (!buffer.key().ends_with("num_batches_tracked"))
      buffer.value().normal_(0, 0.1);
  }
  checkpoint.network->eval();
  return checkpoint;
}

torch::Tensor images(int count) {
  torch::manual_seed(6);
  return torch::randn({count, 3, kSize, kSize});
}

double relativeDifference(const torch::Tensor& a, const torch::Tensor& b) {
  return ((a - b).abs().max() / b.abs().max()).item<double>();
}

/// Whose networks a library has, which must then take its layout.
bool mustHave(const QString& family, Layout layout) {
  static const std::set<QString> torchvision{
      "efficientnet",       "efficientnet_v2_s",  "efficientnet_v2_m", "efficientnet_v2_l", "mobilenet_v2",
      "mobilenet_v3_large", "mobilenet_v3_small", "mnasnet_b1",        "resnet18",          "resnet34",
      "resnet50",           "resnet101",          "resnet152"};
  return layout == Layout::Effnet || layout == Layout::Timm || torchvision.contains(family);
}

}  // namespace

/// Each family under each of the words that it is asked for: counted, scaled, built, trained, written and
/// read in the layouts of others with its preprocessing, on the fast path, as ONNX, explained. Its tables and
/// its drawing are in test_models; published networks against timm and torchvision themselves in test_layouts
/// and test_torchvision.
class TestEveryFamily : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { setThreads(1); }

  void isCountedAndBuilt_data() { families(); }
  void isCountedAndBuilt() {
    QFETCH(QString, family);
    Network network(small(family), false);
    std::int64_t params = 0;
    for (const auto& each : network->parameters()) params += each.numel();
    const auto totals = analyzeCost(small(family)).totals;
    QCOMPARE(params, totals.params);
    QVERIFY(totals.macs > 0);
  }

  void isScaled_data() { families(); }
  void isScaled() {
    QFETCH(QString, family);
    const NetworkSpec base = familyBaseline(family.toStdString());
    const NetworkSpec larger = scaleNetwork(base, scalingFor(ScalingMode::Compound, 2, Coefficients()));
    const auto macs = [](const NetworkSpec& spec) {
      return static_cast<double>(analyzeCost(spec).totals.macs);
    };
    QVERIFY(larger.resolution > base.resolution);
    QVERIFY2(macs(larger) / macs(base) > 2.4 && macs(larger) / macs(base) < 6,
             qPrintable(QString::number(macs(larger) / macs(base))));
  }

  /// A step along the gradient lowers the loss.
  void isTrained_data() { families(); }
  void isTrained() {
    QFETCH(QString, family);
    torch::manual_seed(5);
    Network network(small(family));
    network->train();
    const torch::Tensor pictures = images(8);
    const torch::Tensor targets = torch::arange(8) % 7;
    const auto loss = [&] {
      return torch::nn::functional::cross_entropy(network->forward(pictures), targets);
    };
    const torch::Tensor before = loss();
    before.backward();
    double square = 0;
    for (const auto& each : network->named_parameters()) {
      QVERIFY2(each.value().grad().defined(), each.key().c_str());
      square += each.value().grad().square().sum().item<double>();
    }
    QVERIFY(std::isfinite(square) && square > 0);
    const torch::NoGradGuard noGrad;
    for (auto& each : network->parameters()) each -= each.grad() * (0.005 / std::sqrt(square));
    QVERIFY(loss().item<double>() < before.item<double>());
  }

  void isWrittenAndRead_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<Layout>("layout");
    for (const std::string& family : familyNames())
      for (const Layout layout : {Layout::Torchvision, Layout::Timm, Layout::Effnet})
        QTest::addRow("%s, %s", family.c_str(), wordOf(layout)) << QString::fromStdString(family) << layout;
  }
  /// Nothing missing, nothing over, the same answers and the same preprocessing. Where the library's own
  /// modules have no names for the network, that is said and nothing is written.
  void isWrittenAndRead() {
    QFETCH(QString, family);
    QFETCH(Layout, layout);
    const torch::NoGradGuard noGrad;
    Checkpoint checkpoint = sample(family);
    const QTemporaryDir folder;
    const std::string tensors = folder.filePath("x.safetensors").toStdString();
    const std::string pickled = folder.filePath("x.pth").toStdString();
    try {
      exportCheckpoint(checkpoint, layout, tensors);
      exportCheckpoint(checkpoint, layout, pickled);
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("layout_unsupported"));
      QVERIFY2(!mustHave(family, layout), error.detail().c_str());
      QVERIFY(!QFile::exists(folder.filePath("x.safetensors")));
      return;
    }
    OpenOptions stated;  // a .pth carries nothing but tensors
    stated.spec = checkpoint.spec;
    stated.padding = checkpoint.spec.padding;
    stated.bnEpsilon = checkpoint.spec.bnEpsilon;
    const torch::Tensor expected = checkpoint.network->forward(images(2));
    for (const auto& [file, options] : {std::pair(tensors, OpenOptions()), std::pair(pickled, stated)}) {
      Checkpoint again = openCheckpoint(file, options);
      QVERIFY(again.report.complete() && again.report.unexpected.empty());
      const bool shared = family.startsWith(QLatin1String("resnet"));  // both libraries' names are the same
      QVERIFY2(shared || again.layout == wordOf(layout), again.layout.c_str());
      QCOMPARE(again.spec.stages, checkpoint.spec.stages);
      QVERIFY(torch::equal(again.network->forward(images(2)), expected));
      if (file == tensors) QVERIFY(again.preprocessing == checkpoint.preprocessing);
    }
  }

  void isOnTheFastPath_data() { families(); }
  void isOnTheFastPath() {
    QFETCH(QString, family);
    if (!fastpath::bestInstructionSet()) QSKIP("this processor has neither AVX2 nor AVX-512");
    const Checkpoint checkpoint = sample(family);
    const torch::NoGradGuard noGrad;
    Network network = checkpoint.network;
    const torch::Tensor expected = network->forward(images(2));
    InferenceNetwork fast(network, torch::kCPU);
    QVERIFY(fast.usesFastPath());
    const double difference = relativeDifference(fast.run(images(2)).logits, expected);
    QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
  }

  void isWrittenAsOnnx_data() { families(); }
  void isWrittenAsOnnx() {
    QFETCH(QString, family);
    Checkpoint checkpoint = sample(family);
    const torch::NoGradGuard noGrad;
    const QTemporaryDir folder;
    const std::string file = folder.filePath("x.onnx").toStdString();
    OnnxOptions options;
    options.batch = 1;
    exportCheckpoint(checkpoint, Layout::Effnet, file, options);
    const torch::Tensor input = images(1);
    cv::dnn::Net net = cv::dnn::readNetFromONNX(file);
    net.setInput(cv::Mat(std::vector<int>{1, 3, kSize, kSize}, CV_32F, input.data_ptr()));
    const cv::Mat output = net.forward();
    QCOMPARE(static_cast<int>(output.total()), 7);
    // OpenCV 4.6 gives other answers for hard-swish than ONNX Runtime and PyTorch: test_layouts onnxRuntime.
    if (checkpoint.spec.activation == Activation::HardSwish) return;
    const torch::Tensor got = torch::from_blob(output.data, {1, 7}).clone();
    const double difference = relativeDifference(got, checkpoint.network->forward(input));
    QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
  }

  void isExplained_data() { families(); }
  void isExplained() {
    QFETCH(QString, family);
    InferenceNetwork network(sample(family).network, torch::kCPU);
    const torch::Tensor image = images(1);
    const NetworkOutput output = network.run(image);
    for (const CamMethod method : {CamMethod::Cam, CamMethod::GradCam}) {
      CamParams params;
      params.method = method;
      params.classes = {3};
      const torch::Tensor map = classMaps(network, image, output, params).at(0);
      QVERIFY(map.isfinite().all().item<bool>());
      QVERIFY(map.size(0) == output.features.size(2) && map.abs().max().item<double>() > 0);
    }
  }

 private:
  static void families() {
    QTest::addColumn<QString>("family");
    for (const std::string& family : familyNames())
      QTest::newRow(family.c_str()) << QString::fromStdString(family);
  }
};

QTEST_GUILESS_MAIN(TestEveryFamily)
#include "test_every_family.moc"
