#include "core/base/error.h"
#include "core/checkpoint/checkpoint.h"
#include "core/nn/compat.h"
#include "core/protocol/known_weights.h"
#include "tests/checkpoint/npz.h"

#include <QtTest>
#include <torch/utils.h>

using namespace effnet;

namespace {

std::string dataFile(const std::string& name) {
  return qEnvironmentVariable("EFFNET_TEST_DATA").toStdString() + "/" + name;
}

}  // namespace

/// Files that others made. Where the folder of real data is absent, skipped.
class TestRealWeights : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (!std::filesystem::exists(dataFile("weights"))) QSKIP("no real data in EFFNET_TEST_DATA");
    setThreads(0);
  }

  void goldenActivations() {
    OpenOptions options;
    options.partial = true;
    const torch::NoGradGuard noGrad;
    Checkpoint checkpoint = openCheckpoint(dataFile("weights/efficientnet_b0_partial.pth"), options);
    const std::string golden = dataFile("weights/efficientnet_b0_golden_activations.npz");
    const torch::Tensor images = readNpz(golden, "inputs");
    const auto difference = [](const torch::Tensor& a, const torch::Tensor& b) {
      return (a - b).abs().max().item<double>();
    };
    const double stage =
        difference(checkpoint.network->stageOutput(2, images), readNpz(golden, "expand_conv_in"));
    QVERIFY2(stage < 1e-4, std::to_string(stage).c_str());
    torch::Tensor map = checkpoint.network->stageOutput(2, images);
    map = checkpoint.network->blocks()[2].ptr()->forward(map);
    const double block = difference(map, readNpz(golden, "mbconv_out"));
    QVERIFY2(block < 1e-4, std::to_string(block).c_str());
  }

  void partialIsReported() {
    const std::string file = dataFile("weights/efficientnet_b0_partial.pth");
    const Checkpoint checkpoint = inspectCheckpoint(file);
    QCOMPARE(checkpoint.spec.name, std::string("efficientnet_b0"));
    QCOMPARE(checkpoint.report.missing,
             (std::vector<std::string>{"features.7.0.block.3.0.weight", "features.8.0.weight",
                                       "classifier.1.weight"}));
    QVERIFY(checkpoint.report.unexpected.empty() && checkpoint.report.wrongShape.empty());
    try {
      openCheckpoint(file);
      QFAIL("opened although tensors are missing");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("checkpoint_incomplete"));
      QVERIFY(error.detail().find("features.8.0.weight") != std::string::npos);
    }
  }

  void complete_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("model");
    QTest::addColumn<double>("epsilon");
    QTest::addColumn<double>("mean");
    QTest::newRow("V2-B0") << "efficientnet_v2_b0_imagenet1k.pth"
                           << "efficientnet_v2_b0" << 1e-3 << .485;
    QTest::newRow("MobileNetV2") << "mobilenet_v2_imagenet1k.pth"
                                 << "mobilenet_v2" << 1e-5 << .5;
  }
  void complete() {
    QFETCH(QString, file);
    QFETCH(QString, model);
    const Checkpoint checkpoint = openCheckpoint(dataFile("weights/" + file.toStdString()));
    QCOMPARE(checkpoint.spec.name, model.toStdString());
    QCOMPARE(checkpoint.layout, std::string("torchvision"));
    QCOMPARE(checkpoint.format, std::string("pth-zip"));
    QCOMPARE(checkpoint.spec.padding, Padding::Same);
    QTEST(checkpoint.spec.bnEpsilon, "epsilon");
    QTEST(checkpoint.preprocessing.mean[0], "mean");
    QVERIFY(checkpoint.guessed.empty() && checkpoint.report.complete() &&
            checkpoint.report.notFinite.empty());
    QCOMPARE(checkpoint.labels.at(207), std::string("golden retriever"));
  }

  /// The same file under another name is known by its content.
  void renamed() {
    const QTemporaryDir folder;
    const std::string copy = folder.filePath("some.pth").toStdString();
    std::filesystem::copy_file(dataFile("weights/mobilenet_v2_imagenet1k.pth"), copy);
    QCOMPARE(inspectCheckpoint(copy).preprocessing.mean[0], .5);
    // A digest takes time: no file longer than asked for is read for it.
    const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(copy));
    QVERIFY(identifyWeights(copy, bytes) != nullptr);
    QVERIFY(identifyWeights(copy, bytes - 1) == nullptr);
  }

  void savedAndOpenedAgain() {
    const torch::NoGradGuard noGrad;
    Checkpoint checkpoint = openCheckpoint(dataFile("weights/efficientnet_v2_b0_imagenet1k.pth"));
    const QTemporaryDir folder;
    const std::string file = folder.filePath("own.safetensors").toStdString();
    CheckpointMetadata metadata;
    metadata.spec = checkpoint.spec;
    metadata.labels = checkpoint.labels;
    metadata.preprocessing = checkpoint.preprocessing;
    saveCheckpoint(file, checkpoint.network, metadata);
    Checkpoint again = openCheckpoint(file);
    QCOMPARE(again.layout, std::string("effnet"));
    QVERIFY(again.spec == checkpoint.spec && again.preprocessing == checkpoint.preprocessing &&
            again.guessed.empty());
    QCOMPARE(again.labels, checkpoint.labels);
    const torch::Tensor images = torch::randn({1, 3, 224, 224});
    QVERIFY(torch::equal(again.network->forward(images), checkpoint.network->forward(images)));
  }
};

QTEST_GUILESS_MAIN(TestRealWeights)
#include "test_real_weights.moc"
