#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/export.h"
#include "core/checkpoint/safetensors.h"
#include "core/nn/compat.h"
#include "core/protocol/json_text.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "tests/checkpoint/waves.h"

#include <QProcess>
#include <QtTest>
#include <fstream>
#include <opencv2/dnn.hpp>
#include <set>
#include <torch/utils.h>

using namespace effnet;

namespace {

NetworkSpec scaled(const char* family, double depth, double width, int resolution = 64) {
  NetworkSpec spec = scaleNetwork(familyBaseline(family), {depth, width, 1});
  spec.resolution = resolution;
  spec.classes = 7;
  return spec;
}

/// Random weights and statistics.
Checkpoint sample(const NetworkSpec& spec) {
  torch::manual_seed(5);
  const torch::NoGradGuard noGrad;
  Checkpoint checkpoint;
  checkpoint.spec = spec;
  checkpoint.preprocessing.inputSize = spec.resolution;
  checkpoint.preprocessing.resize = spec.resolution + 8;
  for (int i = 0; i < spec.classes; ++i) checkpoint.labels.push_back("class " + std::to_string(i));
  checkpoint.network = Network(spec);
  for (auto& buffer : checkpoint.network->named_buffers()) {
    if (buffer.key().ends_with("num_batches_tracked"))
      buffer.value().fill_(417);
    else if (buffer.key().ends_with("running_var"))
      buffer.value().uniform_(0.5, 1.5);
    else
      buffer.value().normal_(0, 0.1);
  }
  checkpoint.network->classifier()->bias.normal_(0, 0.1);
  checkpoint.network->eval();
  return checkpoint;
}

torch::Tensor images(const NetworkSpec& spec, int count = 2) {
  torch::manual_seed(6);
  return torch::randn({count, 3, spec.resolution, spec.resolution});
}

double relativeDifference(const torch::Tensor& a, const torch::Tensor& b) {
  return ((a - b).abs().max() / b.abs().max()).item<double>();
}

torch::Tensor throughOpenCv(const std::string& file, const torch::Tensor& input) {
  cv::dnn::Net net = cv::dnn::readNetFromONNX(file);
  const std::vector<int> shape(input.sizes().begin(), input.sizes().end());
  net.setInput(cv::Mat(shape, CV_32F, input.data_ptr()));
  const cv::Mat output = net.forward();
  return torch::from_blob(output.data, {output.size[0], output.size[1]}).clone();
}

}  // namespace

class TestLayouts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The networks are tiny: more threads would only wait for each other.
  void initTestCase() { setThreads(1); }

  void timmAnswers_data() {
    QTest::addColumn<QString>("golden");
    const std::string file =
        qEnvironmentVariable("EFFNET_SOURCE").toStdString() + "/tests/golden/timm_answers.json";
    const Json all = parseJson(readFile(file));
    for (const auto& [model, golden] : all.items())
      QTest::newRow(model.c_str()) << QString::fromStdString(golden.dump());
  }
  /// timm's own modules have these names and shapes, and give these logits for these weights.
  void timmAnswers() {
    QFETCH(QString, golden);
    const Json expected = parseJson(golden.toStdString());
    NetworkSpec spec = publishedModel(QTest::currentDataTag());
    spec.bnEpsilon = 1e-5;  // timm's, where the weights are not TensorFlow's
    const torch::NoGradGuard noGrad;
    Network network(spec, false);
    auto parameters = network->named_parameters();
    auto buffers = network->named_buffers();
    std::vector<std::string> lines;
    for (const TensorName& name : tensorNames(expand(spec), Layout::Timm)) {
      std::string line = name.external;
      for (const auto size : name.shape) line += ' ' + std::to_string(size);
      lines.push_back(line);
      if (name.canonical.empty()) continue;
      torch::Tensor* const tensor =
          parameters.find(name.canonical) ? parameters.find(name.canonical) : buffers.find(name.canonical);
      tensor->copy_(waveWeights(name.external, tensor->sizes()));
    }
    std::ranges::sort(lines);
    std::string text;
    for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
    QCOMPARE(lines.size(), expected["tensors"].get<std::size_t>());
    Sha256 hash;
    hash.add(text);
    QCOMPARE(hash.finish(), expected["sha256"].get<std::string>());

    network->eval();
    const torch::Tensor logits = network->forward(wave("images", {1, 3, 64, 64}).to(torch::kFloat32))[0];
    const auto wanted = torch::tensor(expected["logits"].get<std::vector<double>>(), torch::kFloat64);
    const torch::Tensor got = logits.slice(0, 0, wanted.size(0)).to(torch::kFloat64);
    QVERIFY2(relativeDifference(got, wanted) < 1e-4, std::to_string(relativeDifference(got, wanted)).c_str());
  }

  void names_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("timm B0") << "efficientnet_b0"
                             << "timm"
                             << QStringList{"conv_stem.weight",
                                            "bn1.running_var",
                                            "blocks.0.0.conv_dw.weight",
                                            "blocks.0.0.bn1.bias",
                                            "blocks.0.0.se.conv_reduce.bias",
                                            "blocks.0.0.conv_pw.weight",
                                            "blocks.0.0.bn2.weight",
                                            "blocks.1.0.conv_pw.weight",
                                            "blocks.1.0.bn1.weight",
                                            "blocks.1.0.conv_dw.weight",
                                            "blocks.1.0.bn2.weight",
                                            "blocks.1.1.se.conv_expand.weight",
                                            "blocks.6.0.conv_pwl.weight",
                                            "blocks.6.0.bn3.running_mean",
                                            "conv_head.weight",
                                            "bn2.num_batches_tracked",
                                            "classifier.bias"};
    QTest::newRow("timm V2-S") << "efficientnet_v2_s"
                               << "timm"
                               << QStringList{"blocks.0.1.conv.weight",
                                              "blocks.0.1.bn1.weight",
                                              "blocks.1.0.conv_exp.weight",
                                              "blocks.1.0.bn1.weight",
                                              "blocks.1.3.conv_pwl.weight",
                                              "blocks.1.3.bn2.weight",
                                              "blocks.5.14.se.conv_reduce.weight",
                                              "blocks.5.14.bn3.weight"};
    QTest::newRow("timm MobileNetV1")
        << "mobilenet_v1"
        << "timm"
        << QStringList{"blocks.0.0.conv_dw.weight", "blocks.4.1.conv_pw.weight", "blocks.4.1.bn2.bias"};
    QTest::newRow("lukemelas B0") << "efficientnet_b0"
                                  << "lukemelas"
                                  << QStringList{"_conv_stem.weight",
                                                 "_bn0.weight",
                                                 "_blocks.0._depthwise_conv.weight",
                                                 "_blocks.0._bn1.weight",
                                                 "_blocks.1._expand_conv.weight",
                                                 "_blocks.1._bn0.bias",
                                                 "_blocks.15._se_reduce.bias",
                                                 "_blocks.15._se_expand.weight",
                                                 "_blocks.15._project_conv.weight",
                                                 "_blocks.15._bn2.weight",
                                                 "_conv_head.weight",
                                                 "_bn1.running_mean",
                                                 "_fc.weight"};
    QTest::newRow("hf B0") << "efficientnet_b0"
                           << "hf"
                           << QStringList{
                                  "efficientnet.embeddings.convolution.weight",
                                  "efficientnet.embeddings.batchnorm.weight",
                                  "efficientnet.encoder.blocks.1.expansion.expand_conv.weight",
                                  "efficientnet.encoder.blocks.1.expansion.expand_bn.weight",
                                  "efficientnet.encoder.blocks.0.depthwise_conv.depthwise_conv.weight",
                                  "efficientnet.encoder.blocks.0.depthwise_conv.depthwise_norm.bias",
                                  "efficientnet.encoder.blocks.0.squeeze_excite.reduce.weight",
                                  "efficientnet.encoder.blocks.15.projection.project_bn.running_var",
                                  "efficientnet.encoder.top_conv.weight",
                                  "efficientnet.encoder.top_bn.weight",
                                  "classifier.weight"};
    QTest::newRow("torchvision ResNet-50") << "resnet50"
                                           << "torchvision"
                                           << QStringList{"conv1.weight",
                                                          "bn1.weight",
                                                          "layer1.0.downsample.0.weight",
                                                          "layer1.0.downsample.1.running_mean",
                                                          "layer4.2.conv3.weight",
                                                          "layer4.2.bn3.weight",
                                                          "fc.bias"};
  }
  void names() {
    QFETCH(QString, model);
    QFETCH(QString, layout);
    QFETCH(QStringList, names);
    std::set<std::string> all;
    for (const TensorName& name : tensorNames(expand(publishedModel(model.toStdString())),
                                              parseWord<Layout>(layout.toStdString(), "layout")))
      QVERIFY2(all.insert(name.external).second, name.external.c_str());
    for (const QString& name : names) QVERIFY2(all.contains(name.toStdString()), qPrintable(name));
  }

  void unsupported() {
    QVERIFY_EXCEPTION_THROWN(tensorNames(expand(publishedModel("efficientnet_v2_s")), Layout::Lukemelas),
                             Error);
    QVERIFY_EXCEPTION_THROWN(tensorNames(expand(publishedModel("mobilenet_v1")), Layout::Torchvision), Error);
  }

  void thereAndBack_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<double>("depth");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("layout");
    const struct {
      const char* family;
      double depth, width;
      std::vector<const char*> layouts;
    } rows[] = {{"efficientnet", 1.1, 0.5, {"torchvision", "timm", "lukemelas", "hf", "effnet"}},
                {"efficientnet_v2", 1.2, 0.5, {"torchvision", "timm", "effnet"}},
                {"efficientnet_v2_s", 0.5, 1, {"torchvision", "timm"}},
                {"mobilenet_v1", 1, 0.5, {"timm"}},
                {"mobilenet_v2", 1, 0.5, {"torchvision", "timm"}},
                {"resnet18", 1, 0.25, {"torchvision"}},
                {"resnet50", 0.5, 0.25, {"torchvision"}}};
    for (const auto& row : rows)
      for (const char* layout : row.layouts)
        QTest::addRow("%s %s", row.family, layout) << row.family << row.depth << row.width << layout;
  }
  /// Exported as .pth, which carries nothing but tensors, and opened again: the network is found by its
  /// shapes.
  void thereAndBack() {
    QFETCH(QString, family);
    QFETCH(double, depth);
    QFETCH(double, width);
    QFETCH(QString, layout);
    const torch::NoGradGuard noGrad;
    Checkpoint checkpoint = sample(scaled(qPrintable(family), depth, width));
    const QTemporaryDir folder;
    const bool own = layout == "effnet";
    const std::string file = folder.filePath(own ? "x.safetensors" : "x.pth").toStdString();
    const ExportResult result =
        exportCheckpoint(checkpoint, parseWord<Layout>(layout.toStdString(), "layout"), file);
    QCOMPARE(static_cast<std::uintmax_t>(result.bytes), std::filesystem::file_size(file));
    OpenOptions options;
    options.padding = checkpoint.spec.padding;
    options.bnEpsilon = checkpoint.spec.bnEpsilon;
    Checkpoint again = openCheckpoint(file, options);
    QVERIFY(again.report.complete() && again.report.unexpected.empty());
    QCOMPARE(again.tensors, result.tensors);
    QCOMPARE(again.spec.stages, checkpoint.spec.stages);
    QCOMPARE(again.spec.family, checkpoint.spec.family);
    QCOMPARE(again.spec.classes, 7);
    for (const auto& buffer : again.network->named_buffers())
      if (buffer.key().ends_with("num_batches_tracked"))
        QVERIFY(buffer.value().equal(torch::tensor(417, torch::kInt64)));
    QVERIFY(torch::equal(again.network->forward(images(checkpoint.spec)),
                         checkpoint.network->forward(images(checkpoint.spec))));
  }

  /// What is written in a layout is recognised as that one, from its names alone.
  void everyLayoutIsRecognised_data() {
    QTest::addColumn<QString>("layout");
    for (const LayoutRow& row : tableOf<Layout>()) QTest::newRow(row.word) << row.word;
  }
  void everyLayoutIsRecognised() {
    QFETCH(QString, layout);
    const torch::NoGradGuard noGrad;
    const QTemporaryDir folder;
    const std::string file = folder.filePath("x.safetensors").toStdString();
    Checkpoint checkpoint = sample(scaled("efficientnet", 1, 0.5));
    exportCheckpoint(checkpoint, parseWord<Layout>(layout.toStdString(), "layout"), file);
    QCOMPARE(openCheckpoint(file).layout, layout.toStdString());
  }

  /// Prefixes of other people's wrappers, halves, and missing counters.
  void prefixedHalves() {
    const torch::NoGradGuard noGrad;
    Checkpoint checkpoint = sample(scaled("efficientnet", 1, 0.5));
    std::vector<std::pair<std::string, torch::Tensor>> tensors{{"step", torch::ones({1})}};
    for (const auto& [name, tensor] : namedTensors(checkpoint.network, Layout::Timm))
      if (!name.ends_with("num_batches_tracked"))
        tensors.emplace_back("module.backbone." + name,
                             tensor.to(name.ends_with("bias") ? torch::kBFloat16 : torch::kFloat16));
    const QTemporaryDir folder;
    const std::string file = folder.filePath("half.safetensors").toStdString();
    std::ofstream(file, std::ios::binary) << writeSafetensors(tensors, {});
    const Checkpoint again = openCheckpoint(file);
    QCOMPARE(again.layout, std::string("timm"));
    QCOMPARE(again.report.unexpected, std::vector<std::string>{"step"});
    QCOMPARE(again.guessed.size(), std::size_t{3});
    QVERIFY(again.report.complete());
  }

  void otherClassCount() {
    Checkpoint checkpoint = sample(scaled("efficientnet", 1, 0.5));
    const QTemporaryDir folder;
    const std::string file = folder.filePath("x.safetensors").toStdString();
    exportCheckpoint(checkpoint, Layout::Effnet, file);
    OpenOptions options;
    options.classes = 3;
    Checkpoint again = openCheckpoint(file, options);
    QCOMPARE(again.network->classifier()->weight.size(0), std::int64_t{3});
    QVERIFY(again.labels.empty() && again.report.complete());
    QVERIFY(again.network->classifier()->weight.isfinite().all().item<bool>());
  }

  void notANumberIsReported() {
    const torch::NoGradGuard noGrad;
    Checkpoint checkpoint = sample(scaled("efficientnet", 1, 0.5));
    checkpoint.network->classifier()->bias[2] = std::nan("");
    const QTemporaryDir folder;
    const std::string file = folder.filePath("x.safetensors").toStdString();
    exportCheckpoint(checkpoint, Layout::Timm, file);
    QCOMPARE(inspectCheckpoint(file).report.notFinite, std::vector<std::string>{"classifier.bias"});
  }

  void savingIsDeterministic() {
    Checkpoint checkpoint = sample(scaled("efficientnet", 1, 0.5));
    const QTemporaryDir folder;
    const auto saved = [&](const QString& name, auto write) {
      const QString file = folder.filePath(name);
      write(file.toStdString());
      QFile stream(file);
      return stream.open(QIODevice::ReadOnly) ? stream.readAll() : QByteArray();
    };
    CheckpointMetadata metadata;
    metadata.spec = checkpoint.spec;
    const auto own = [&](const std::string& file) { saveCheckpoint(file, checkpoint.network, metadata); };
    const auto pth = [&](const std::string& file) { exportCheckpoint(checkpoint, Layout::Timm, file); };
    QVERIFY(saved("a.safetensors", own) == saved("b.safetensors", own) &&
            !saved("a.safetensors", own).isEmpty());
    QVERIFY(saved("a.pth", pth) == saved("b.pth", pth));
  }

  void onnx_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("same");
    QTest::addColumn<bool>("fold");
    // Not MobileNetV3: OpenCV 4.6 gives other answers than ONNX Runtime and PyTorch, which agree (below).
    for (const char* family :
         {"efficientnet", "efficientnet_v2", "mobilenet_v1", "mobilenet_v2", "mnasnet_a1",
          "efficientnet_lite", "efficientnet_edgetpu", "efficientnet_v2_rw_s", "resnet18", "resnet50"})
      for (bool same : {false, true})
        for (bool fold : {false, true})
          QTest::addRow("%s%s%s", family, same ? " same" : "", fold ? " folded" : "")
              << family << same << fold;
  }
  void onnx() {
    QFETCH(QString, family);
    QFETCH(bool, same);
    QFETCH(bool, fold);
    const torch::NoGradGuard noGrad;
    NetworkSpec spec = scaled(qPrintable(family), 0.5, 0.5);
    spec.padding = same ? Padding::Same : Padding::Symmetric;
    Checkpoint checkpoint = sample(spec);
    const QTemporaryDir folder;
    const std::string file = folder.filePath("x.onnx").toStdString();
    OnnxOptions options;
    options.foldNormalisation = fold;
    options.batch = 1;
    try {
      exportCheckpoint(checkpoint, Layout::Effnet, file, options);
    } catch (const Error& error) {
      if (error.code() == "unsupported") QSKIP(error.what());
      throw;
    }
    const torch::Tensor input = images(spec, 1);
    const double difference =
        relativeDifference(throughOpenCv(file, input), checkpoint.network->forward(input));
    QVERIFY2(difference < 1e-4, std::to_string(difference).c_str());
  }

  void onnxRuntime_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("batch");  // 0: any
    for (const char* family : {"efficientnet", "efficientnet_v2", "mobilenet_v1", "mobilenet_v2",
                               "mobilenet_v3_large", "mnasnet_a1", "efficientnet_lite",
                               "efficientnet_edgetpu", "efficientnet_v2_rw_s", "resnet18", "resnet50"})
      for (const int batch : {0, 3}) QTest::addRow("%s, batch %d", family, batch) << family << batch;
  }
  /// Any batch, or a fixed one, whose operators are plainer; pixels of 0…255 as input; needs node's
  /// onnxruntime-node (NODE_PATH).
  void onnxRuntime() {
    QFETCH(QString, family);
    QFETCH(int, batch);
    QProcess node;
    node.start("node", {"-e", "require('onnxruntime-node')"});
    if (!node.waitForFinished(60'000) || node.exitCode() != 0)
      QSKIP("onnxruntime-node is not installed (npm i --ignore-scripts onnxruntime-node, and NODE_PATH)");
    const torch::NoGradGuard noGrad;
    const NetworkSpec spec = scaled(qPrintable(family), 0.5, 0.5);
    Checkpoint checkpoint = sample(spec);
    const QTemporaryDir folder;
    OnnxOptions options;
    options.preprocessing = true;
    options.batch = batch;
    options.foldNormalisation = family != "efficientnet";
    exportCheckpoint(checkpoint, Layout::Effnet, folder.filePath("x.onnx").toStdString(), options);
    const torch::Tensor pixels = torch::rand({3, 3, spec.resolution, spec.resolution}) * 255;
    std::ofstream(folder.filePath("input").toStdString(), std::ios::binary)
        .write(static_cast<const char*>(pixels.data_ptr()), static_cast<std::streamsize>(pixels.nbytes()));
    const QString script = qEnvironmentVariable("EFFNET_SOURCE") + "/tests/checkpoint/onnx_runtime.js";
    node.start("node", {script, folder.filePath("x.onnx"), folder.filePath("input"), "3",
                        QString::number(spec.resolution)});
    QVERIFY2(node.waitForFinished(60'000) && node.exitCode() == 0, node.readAllStandardError().constData());
    std::vector<float> logits;
    for (const QByteArray& number : node.readAllStandardOutput().split(' '))
      logits.push_back(number.toFloat());
    const Preprocessing& p = checkpoint.preprocessing;
    const auto channels = [](const std::array<double, 3>& v) {
      return torch::tensor({v[0], v[1], v[2]}).to(torch::kFloat32).view({1, 3, 1, 1});
    };
    const torch::Tensor expected =
        checkpoint.network->forward((pixels / 255 - channels(p.mean)) / channels(p.std));
    QCOMPARE(static_cast<std::int64_t>(logits.size()), expected.numel());
    const double difference = relativeDifference(torch::tensor(logits).view_as(expected), expected);
    QVERIFY2(difference < 1e-4, std::to_string(difference).c_str());
  }

  void badExtension() {
    Checkpoint checkpoint = sample(scaled("efficientnet", 1, 0.25));
    QVERIFY_EXCEPTION_THROWN(exportCheckpoint(checkpoint, Layout::Timm, "/tmp/x.h5"), Error);
  }

  void fullDisk() {
    Checkpoint checkpoint = sample(scaled("efficientnet", 1, 0.25));
    QVERIFY_EXCEPTION_THROWN(exportCheckpoint(checkpoint, Layout::Timm, "/dev/full/x.pth"), Error);
  }
};

QTEST_GUILESS_MAIN(TestLayouts)
#include "test_layouts.moc"
