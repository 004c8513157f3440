#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/export.h"
#include "core/checkpoint/tensor_file.h"
#include "core/nn/compat.h"

#include <QProcess>
#include <QtTest>
#include <torch/utils.h>

using namespace effnet;

namespace {

/// Runs the script that knows torchvision; nothing where it fails.
std::optional<QByteArray> reference(const QStringList& arguments) {
  QProcess python;
  const QString script = qEnvironmentVariable("EFFNET_SOURCE") + "/tests/golden/torchvision_networks.py";
  python.start("/usr/bin/python3", QStringList{script} + arguments);
  if (!python.waitForFinished(300'000) || python.exitStatus() != QProcess::NormalExit ||
      python.exitCode() != 0)
    return std::nullopt;
  return python.readAllStandardOutput();
}

double relativeDifference(const torch::Tensor& a, const torch::Tensor& b) {
  return ((a - b).abs().max() / b.abs().max()).item<double>();
}

}  // namespace

/// Against torchvision itself, which Debian's python3-torchvision brings; skipped where it is not installed.
class TestTorchvision : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (!reference({"can"})) QSKIP("python3-torchvision is not installed");
    setThreads(0);
  }

  void logits_data() {
    QTest::addColumn<QString>("model");
    for (const char* model :
         {"efficientnet_b0", "efficientnet_b1", "efficientnet_b2", "efficientnet_b3", "efficientnet_b4",
          "efficientnet_v2_s", "mobilenet_v2", "mobilenet_v3_large", "mobilenet_v3_small", "mnasnet0_5",
          "mnasnet0_75", "mnasnet1_0", "mnasnet1_3", "resnet18", "resnet50"})
      QTest::newRow(model) << model;
  }
  /// The same logits from every kind of file; what is exported back is taken with strict=True and gives them
  /// too.
  void logits() {
    QFETCH(QString, model);
    const QTemporaryDir folder;
    QVERIFY(reference({"make", model, folder.path()}));
    const torch::NoGradGuard noGrad;
    const TensorFile golden = readTensorFile(folder.filePath("reference.safetensors").toStdString());
    const struct {
      const char* file;
      const char* format;
    } files[] = {{"zip.pth", "pth-zip"},
                 {"legacy.pth", "pth-legacy"},
                 {"wrapped.pth", "pth-zip"},
                 {"weights.safetensors", "safetensors"}};
    Checkpoint checkpoint;
    for (const auto& [file, format] : files) {
      checkpoint = openCheckpoint(folder.filePath(file).toStdString());
      QCOMPARE(checkpoint.format, std::string(format));
      QCOMPARE(checkpoint.spec.name, model.toStdString());
      QCOMPARE(checkpoint.layout, std::string("torchvision"));
      QVERIFY(checkpoint.report.unexpected.empty());
      const double difference = relativeDifference(checkpoint.network->forward(golden.tensors.at("images")),
                                                   golden.tensors.at("logits"));
      QVERIFY2(difference < 1e-4, std::to_string(difference).c_str());
    }
    for (const char* name : {"out.pth", "out.safetensors"}) {
      const std::string out = folder.filePath(name).toStdString();
      exportCheckpoint(checkpoint, Layout::Torchvision, out);
      const auto printed = reference({"check", model, folder.path(), QString::fromStdString(out)});
      QVERIFY2(printed, name);
      QVERIFY2(printed->toDouble() < 1e-6, printed->constData());
    }
  }
};

QTEST_GUILESS_MAIN(TestTorchvision)
#include "test_torchvision.moc"
