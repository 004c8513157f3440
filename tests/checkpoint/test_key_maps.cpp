#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/export.h"
#include "core/checkpoint/tensor_file.h"
#include "core/nn/compat.h"
#include "core/protocol/network_json.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"

#include <QProcess>
#include <QtTest>
#include <fstream>
#include <torch/utils.h>

using namespace effnet;

namespace {

/// What the script that has the other libraries' modules prints; nothing where it fails.
std::optional<QByteArray> reference(const QStringList& arguments) {
  QProcess python;
  const QString script = qEnvironmentVariable("EFFNET_SOURCE") + "/tests/golden/layout_networks.py";
  python.start("/usr/bin/python3", QStringList{"-B", script} + arguments);
  const bool ended = python.waitForFinished(120'000) && python.exitStatus() == QProcess::NormalExit;
  if (ended && python.exitCode() == 0) return python.readAllStandardOutput();
  qWarning("%s", python.readAllStandardError().constData());
  return std::nullopt;
}

double relativeDifference(const torch::Tensor& a, const torch::Tensor& b) {
  return ((a - b).abs().max() / b.abs().max()).item<double>();
}

}  // namespace

/// timm's, lukemelas' and Hugging Face's names, both ways, for every kind of block: weights from modules that
/// are named so give the same logits here, and what is exported is loaded there with strict=True.
class TestKeyMaps : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (!reference({"can"})) QSKIP("python3-torchvision is not installed");
    setThreads(1);
  }

  void bothWays_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("layout");
    // Expansion 1 and 6 with squeeze-excite; fused with expansion 1 and 4; without squeeze-excite; separable.
    const std::pair<const char*, std::vector<const char*>> rows[] = {
        {"efficientnet", {"timm", "lukemelas", "hf"}},
        {"efficientnet_v2", {"timm"}},
        {"efficientnet_v2_s", {"timm"}},
        {"mobilenet_v2", {"timm"}},
        {"mobilenet_v1", {"timm"}},
        {"mobilenet_v3_large", {"timm"}},
        {"mobilenet_v3_small", {"timm"}},
        {"mnasnet_a1", {"timm"}},
        {"mnasnet_b1", {"timm"}},
        {"efficientnet_lite", {"timm"}},
        {"efficientnet_edgetpu", {"timm"}},
        {"efficientnet_v2_rw_t", {"timm"}},
        {"efficientnet_v2_rw_s", {"timm"}}};
    for (const auto& [family, layouts] : rows)
      for (const char* layout : layouts) QTest::addRow("%s %s", family, layout) << family << layout;
  }
  void bothWays() {
    QFETCH(QString, family);
    QFETCH(QString, layout);
    NetworkSpec spec = scaleNetwork(familyBaseline(family.toStdString()), {0.5, 0.5, 1});
    spec.resolution = 64;
    spec.classes = 5;
    spec.padding = Padding::Same;
    spec.bnEpsilon = 1e-3;
    const QTemporaryDir folder;
    const QString description = folder.filePath("network.json");
    std::ofstream(description.toStdString()) << toJson(spec).dump();
    QVERIFY(reference({"make", layout, description, folder.path()}));

    const torch::NoGradGuard noGrad;
    const TensorFile golden = readTensorFile(folder.filePath("reference.pth").toStdString());
    OpenOptions options;
    options.padding = spec.padding;
    options.bnEpsilon = spec.bnEpsilon;
    Checkpoint checkpoint = openCheckpoint(folder.filePath("weights.pth").toStdString(), options);
    QCOMPARE(checkpoint.layout, layout.toStdString());
    QCOMPARE(checkpoint.spec.stages, spec.stages);
    QVERIFY(checkpoint.report.complete() && checkpoint.report.unexpected.empty());
    const double difference = relativeDifference(checkpoint.network->forward(golden.tensors.at("images")),
                                                 golden.tensors.at("logits"));
    QVERIFY2(difference < 1e-4, std::to_string(difference).c_str());

    for (const char* name : {"out.pth", "out.safetensors"}) {
      const QString out = folder.filePath(name);
      exportCheckpoint(checkpoint, parseWord<Layout>(layout.toStdString(), "layout"), out.toStdString());
      const auto printed = reference({"check", layout, description, folder.path(), out});
      QVERIFY2(printed, name);
      QVERIFY2(printed->toDouble() < 1e-6, printed->constData());
    }
  }
};

QTEST_GUILESS_MAIN(TestKeyMaps)
#include "test_key_maps.moc"
