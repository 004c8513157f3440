#include "core/base/error.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/export.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/tensor_file.h"
#include "core/inference/classifier.h"
#include "core/nn/compat.h"
#include "core/protocol/json.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"

#include <QtTest>
#include <fstream>
#include <torch/nn/modules/activation.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/dropout.h>

using namespace effnet;

// Checkpoints as other people's programs and scripts leave them: files beside which lies more than a network.
namespace {

using Tensors = std::vector<std::pair<std::string, torch::Tensor>>;

NetworkSpec small(const char* family, int classes = 7) {
  NetworkSpec spec = scaleNetwork(familyBaseline(family), {0.5, 0.25, 1});
  spec.resolution = 64;
  spec.classes = classes;
  return spec;
}

/// Weights without meaning, of a few shapes only: names and shapes are what is looked at.
Network filled(const NetworkSpec& spec) {
  torch::manual_seed(5);
  const torch::NoGradGuard noGrad;
  Network network(spec);
  for (auto& buffer : network->named_buffers()) {
    if (!buffer.value().is_floating_point()) continue;  // a counter
    buffer.key().ends_with("running_var") ? buffer.value().uniform_(0.5, 1.5)
                                          : buffer.value().normal_(0, 0.1);
  }
  network->eval();
  return network;
}

/// The names of a network's tensors without its classifier's.
Tensors trunkOf(Network network, Layout layout) {
  Tensors tensors = namedTensors(network, layout);
  tensors.resize(tensors.size() - 2);
  return tensors;
}

torch::nn::Sequential sequential(const QString& kind, int channels) {
  using namespace torch::nn;
  const auto norm = [](int width) { return BatchNorm1d(width); };
  if (kind == "linear") return Sequential(Linear(channels, 5));
  if (kind == "dropout, linear") return Sequential(Dropout(0.3), Linear(channels, 5));
  if (kind == "two linears") return Sequential(Linear(channels, 9), Linear(9, 5));
  if (kind == "mlp") return Sequential(Dropout(0.3), Linear(channels, 9), ReLU(), Linear(9, 5));
  if (kind == "mlp with dropout") return Sequential(Linear(channels, 9), ReLU(), Dropout(0.2), Linear(9, 5));
  if (kind == "three layers")
    return Sequential(Linear(channels, 9), ReLU(), Linear(9, 8), ReLU(), Dropout(0.2), Linear(8, 5));
  if (kind == "mlp with norm")
    return Sequential(Linear(channels, 9), norm(9), ReLU(), Dropout(0.2), Linear(9, 5));
  if (kind == "norm behind the activation")
    return Sequential(norm(channels), Dropout(0.2), Linear(channels, 9), ReLU(), norm(9), Dropout(0.2),
                      Linear(9, 5));
  return Sequential(norm(channels), Linear(channels, 5));
}

/// By the Sequential's own names below `root`.
void append(Tensors& tensors, const std::string& root, torch::nn::Sequential& head) {
  for (const auto& item : head->named_parameters())
    tensors.emplace_back(root + "." + item.key(), item.value());
  for (const auto& item : head->named_buffers()) tensors.emplace_back(root + "." + item.key(), item.value());
}

double difference(const torch::Tensor& a, const torch::Tensor& b) {
  return ((a - b).abs().max() / b.abs().max()).item<double>();
}

}  // namespace

class TestOtherCheckpoints : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  std::string write(const char* name, const Tensors& tensors,
                    const std::map<std::string, std::string>& metadata = {}) {
    const std::string file = folder_.filePath(name).toStdString();
    std::ofstream(file, std::ios::binary) << writeSafetensors(tensors, metadata);
    return file;
  }

  void writeText(const char* name, const char* text) {
    std::ofstream(folder_.filePath(name).toStdString(), std::ios::binary) << text;
  }

  /// What the program answers to noise: with the size of the file's network.
  torch::Tensor answer(const Checkpoint& checkpoint, const torch::Tensor& images) {
    return Classifier(checkpoint, torch::kCPU).network().run(images).logits;
  }

  std::string refusal(const std::string& file) {
    try {
      openCheckpoint(file);
      return "opened";
    } catch (const Error& error) {
      return error.code() + " " + error.detail();
    }
  }

 private Q_SLOTS:
  void initTestCase() { setThreads(1); }
  void init() {
    for (const QString& name : QDir(folder_.path()).entryList(QDir::Files))
      QFile::remove(folder_.filePath(name));
  }

  void plainValuesBesideTensors_data() {
    QTest::addColumn<QByteArray>("bytes");
    QFile golden(qEnvironmentVariable("EFFNET_SOURCE") + "/tests/golden/pickled_values.json");
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const Json files = Json::parse(golden.readAll().toStdString());
    for (const auto& [kind, text] : files.items())
      QTest::newRow(kind.c_str()) << QByteArray::fromBase64(
          QByteArray::fromStdString(text.get<std::string>()));
  }
  void plainValuesBesideTensors() {
    QFETCH(QByteArray, bytes);
    writeText("x.pth", "");
    const std::string name = folder_.filePath("x.pth").toStdString();
    std::ofstream(name, std::ios::binary) << bytes.toStdString();
    const TensorFile file = readTensorFile(name);
    QCOMPARE(file.tensors.size(), std::size_t{2});
    QVERIFY(torch::equal(file.tensors.at("a"), torch::arange(6.).view({2, 3})));
    QVERIFY(torch::equal(file.tensors.at("b"), torch::ones({4})));
  }

  void extraTensorsChangeNothing_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("layout");
    QTest::newRow("torchvision B1") << "efficientnet_b1"
                                    << "torchvision";
    QTest::newRow("timm B1") << "efficientnet_b1"
                             << "timm";
    QTest::newRow("lukemelas B1") << "efficientnet_b1"
                                  << "lukemelas";
    QTest::newRow("hf B1") << "efficientnet_b1"
                           << "hf";
    QTest::newRow("timm V2-B1") << "efficientnet_v2_b1"
                                << "timm";
    QTest::newRow("MobileNetV2") << "mobilenet_v2"
                                 << "torchvision";
    QTest::newRow("ResNet-18") << "resnet18"
                               << "torchvision";
  }
  void extraTensorsChangeNothing() {
    QFETCH(QString, model);
    QFETCH(QString, layout);
    NetworkSpec spec = publishedModel(model.toStdString());
    spec.classes = 5;
    Tensors tensors;
    for (const auto& [name, tensor] :
         namedTensors(Network(spec, false), parseWord<Layout>(layout.toStdString(), "layout")))
      tensors.emplace_back("net." + name, tensor);
    const Checkpoint plain = inspectCheckpoint(write("plain.safetensors", tensors));
    const std::string first = tensors[0].first;
    const std::string module = first.substr(0, first.rfind('.'));
    const Tensors extra{{"net.total_ops", torch::zeros({1})},
                        {module + ".total_params", torch::zeros({1})},
                        {"net.criterion.weight", torch::ones({5})},
                        {"net.log_vars", torch::ones({3})},
                        {"train_acc.tp", torch::zeros({1}, torch::kLong)},
                        {"arcface.weight", torch::ones({5, featureChannels(spec)})},
                        {"aux_head.weight", torch::ones({3, featureChannels(spec)})}};
    tensors.insert(tensors.end(), extra.begin(), extra.end());
    const Checkpoint found = inspectCheckpoint(write("extra.safetensors", tensors));
    QCOMPARE(found.spec.name, model.toStdString());
    QVERIFY(found.spec == plain.spec);
    QVERIFY(found.preprocessing == plain.preprocessing);
    QVERIFY(found.sizeKnown && found.report.complete());
    QCOMPARE(found.report.unexpected.size(), extra.size());
    QCOMPARE(found.spec.classes, 5);
  }

  /// Weights inside the blocks are no extra: they would change every answer.
  void insertedLayersAreRefused() {
    Tensors tensors = namedTensors(filled(small("efficientnet")), Layout::Timm);
    tensors.emplace_back("blocks.1.0.cbam.conv.weight", torch::ones({1, 2, 7, 7}));
    const std::string said = refusal(write("x.safetensors", tensors));
    QVERIFY2(said.starts_with("checkpoint_unknown "), said.c_str());
  }

  void heads_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("kind");
    const struct {
      const char* family;
      const char* layout;
      std::vector<const char*> roots;
    } libraries[] = {{"efficientnet", "torchvision", {"classifier", "classifier.1", "head", "module.fc"}},
                     {"efficientnet", "timm", {"classifier", "head"}},
                     {"efficientnet", "lukemelas", {"_fc", "head.classifier"}},
                     {"efficientnet", "hf", {"classifier"}},
                     {"mobilenet_v2", "torchvision", {"classifier"}},
                     {"resnet18", "torchvision", {"fc", "head"}}};
    for (const auto& library : libraries)
      for (const char* root : library.roots)
        for (const char* kind : {"linear", "dropout, linear", "two linears", "mlp", "mlp with dropout",
                                 "three layers", "mlp with norm", "norm behind the activation", "norm"})
          QTest::addRow("%s %s %s: %s", library.family, library.layout, root, kind)
              << library.family << library.layout << root << kind;
  }
  /// Run as PyTorch runs them, and the same again when written and opened once more.
  void heads() {
    QFETCH(QString, family);
    QFETCH(QString, layout);
    QFETCH(QString, root);
    QFETCH(QString, kind);
    const torch::NoGradGuard noGrad;
    const NetworkSpec spec = small(qPrintable(family));
    Network network = filled(spec);
    torch::nn::Sequential head = sequential(kind, featureChannels(spec));
    for (auto& buffer : head->named_buffers())
      if (buffer.value().dim() == 1) buffer.value().uniform_(0.5, 1.5);
    head->eval();
    Tensors tensors = trunkOf(network, parseWord<Layout>(layout.toStdString(), "layout"));
    append(tensors, root.toStdString(), head);
    OpenOptions options;
    options.padding = spec.padding;
    options.bnEpsilon = spec.bnEpsilon;
    const Checkpoint opened = openCheckpoint(write("x.safetensors", tensors), options);
    QCOMPARE(opened.spec.classes, 5);
    QVERIFY(opened.report.complete() && opened.report.unexpected.empty());
    const torch::Tensor images = torch::randn({2, 3, 64, 64});
    const torch::Tensor expected = head->forward(network->features(images).mean({2, 3}));
    QVERIFY2(difference(answer(opened, images), expected) < 1e-4, opened.head.c_str());

    const std::string again = folder_.filePath("again.pth").toStdString();
    exportCheckpoint(opened, parseWord<Layout>(layout.toStdString(), "layout"), again);
    const Checkpoint reopened = openCheckpoint(again, options);
    QCOMPARE(reopened.spec.classes, 5);
    QVERIFY2(difference(answer(reopened, images), expected) < 1e-4, reopened.head.c_str());
  }

  /// Where nothing in the file tells what runs between the layers, nothing is guessed.
  void unclearHeads_data() {
    QTest::addColumn<QString>("case_");
    for (const char* each : {"named layers", "a second Linear elsewhere", "two classifiers", "a layer norm",
                             "three layers between", "a follower of the classifier"})
      QTest::newRow(each) << each;
  }
  void unclearHeads() {
    QFETCH(QString, case_);
    const NetworkSpec spec = small("efficientnet");
    const int channels = featureChannels(spec);
    Tensors tensors = trunkOf(filled(spec), Layout::Torchvision);
    const auto linear = [&](const char* name, int out, int in) {
      tensors.emplace_back(std::string(name) + ".weight", torch::ones({out, in}));
      tensors.emplace_back(std::string(name) + ".bias", torch::ones({out}));
    };
    if (case_ == "named layers") linear("classifier.fc1", 9, channels), linear("classifier.fc2", 5, 9);
    if (case_ == "a second Linear elsewhere") linear("fc1", 9, channels), linear("fc2", 5, 9);
    if (case_ == "two classifiers") linear("age", 9, channels), linear("gender", 2, channels);
    if (case_ == "a layer norm") {
      linear("classifier.0", 9, channels);
      tensors.emplace_back("classifier.1.weight", torch::ones({9}));
      tensors.emplace_back("classifier.1.bias", torch::ones({9}));
      linear("classifier.3", 5, 9);
    }
    if (case_ == "three layers between") linear("classifier.0", 9, channels), linear("classifier.4", 5, 9);
    if (case_ == "a follower of the classifier")
      linear("classifier.1", 1000, channels), linear("fc", 5, 1000);
    const std::string said = refusal(write("x.safetensors", tensors));
    QVERIFY2(said.starts_with("checkpoint_unknown "), said.c_str());
  }

  /// Exact CAM through a head of several layers: the map's mean and the hidden units' shares give the logit.
  void mapThroughSeveralLayers() {
    const torch::NoGradGuard noGrad;
    const NetworkSpec spec = small("efficientnet");
    Network network = filled(spec);
    torch::nn::Sequential head = sequential("mlp", featureChannels(spec));
    Tensors tensors = trunkOf(network, Layout::Timm);
    append(tensors, "classifier", head);
    Classifier classifier(openCheckpoint(write("x.safetensors", tensors)), torch::kCPU);
    InferenceNetwork& whole = classifier.network();
    const NetworkOutput output = whole.run(torch::randn({1, 3, 64, 64}));
    const torch::Tensor pooled = output.features[0].mean({1, 2});
    const torch::Tensor rows = whole.classifierRows(output.features[0], {0, 4});
    const auto logits = [&](const torch::Tensor& values) {
      return head->forward(values.unsqueeze(0))[0].index_select(0, torch::tensor({0, 4}));
    };
    // Linear around the picture: a small step along a direction changes the logits by the rows.
    head->eval();
    head->to(torch::kDouble);
    const torch::Tensor exact = pooled.to(torch::kDouble);
    const torch::Tensor step = 1e-7 * torch::ones_like(exact);
    QVERIFY(torch::allclose(logits(exact + step) - logits(exact),
                            torch::matmul(rows.to(torch::kDouble), step), 1e-3, 1e-11));
  }

  /// One output is a yes or no; several are only where that is said.
  void sigmoid() {
    for (const int classes : {1, 3}) {
      Tensors tensors = namedTensors(filled(small("efficientnet", classes)), Layout::Timm);
      OpenOptions options;
      options.sigmoid = classes > 1;
      Classifier classifier(openCheckpoint(write("x.safetensors", tensors), options), torch::kCPU);
      const torch::Tensor logits = torch::randn({2, classes});
      QVERIFY(torch::allclose(classifier.network().probabilities(logits),
                              torch::sigmoid(logits.to(torch::kDouble))));
      QVERIFY(classifier.checkpoint().sigmoid);
    }
  }

  /// class names of a single output: what it says yes to.
  void outcomes() {
    Tensors tensors = namedTensors(filled(small("efficientnet", 1)), Layout::Timm);
    const Checkpoint opened =
        openCheckpoint(write("x.safetensors", tensors, {{"class_to_idx", R"({"healthy":0,"ill":1})"}}));
    QCOMPARE(opened.labels, std::vector<std::string>{"ill"});
    QCOMPARE(opened.outcomes, (std::vector<std::string>{"healthy", "ill"}));
  }

  void settingsBeside() {
    Tensors tensors = namedTensors(filled(small("efficientnet", 2)), Layout::Timm);
    const std::string file = write("model.safetensors", tensors);
    writeText("config.json",
              R"({"architecture":"tf_efficientnet_b0","num_classes":2,"label_names":["ant","bee"],
        "pretrained_cfg":{"input_size":[3,96,96],"interpolation":"bilinear","crop_pct":0.5,"mean":[0.5,0.5,0.5],
        "std":[0.25,0.25,0.25]}})");
    for (const std::string& path : {file, folder_.path().toStdString()}) {
      const Checkpoint opened = inspectCheckpoint(path);
      QCOMPARE(opened.labels, (std::vector<std::string>{"ant", "bee"}));
      QCOMPARE(opened.preprocessing.inputSize, 96);
      QCOMPARE(opened.preprocessing.resize, 192);
      QVERIFY(opened.preprocessing.interpolation == Interpolation::Bilinear);
      QCOMPARE(opened.preprocessing.std[0], 0.25);
      QVERIFY(opened.spec.padding == Padding::Same);
      QCOMPARE(opened.spec.bnEpsilon, 1e-3);
      QVERIFY(opened.guessed.empty() && opened.sizeKnown);
    }
    // Of another network or number of classes they say nothing about this one.
    for (const char* other : {R"({"architecture":"resnet50","num_classes":2,"label_names":["ant","bee"]})",
                              R"({"architecture":"efficientnet_b0","num_classes":3})"}) {
      writeText("config.json", other);
      const Checkpoint opened = inspectCheckpoint(folder_.path().toStdString());
      QVERIFY(opened.settings.empty() && opened.labels.empty() && !opened.guessed.empty());
      QCOMPARE(opened.otherSettings.size(), std::size_t{1});
    }
  }

  void huggingFaceFolder() {
    const Tensors tensors = namedTensors(filled(small("efficientnet", 2)), Layout::HuggingFace);
    write("model-00001-of-00002.safetensors", {tensors.begin(), tensors.begin() + 40});
    write("model-00002-of-00002.safetensors", {tensors.begin() + 40, tensors.end()});
    Json index{{"weight_map", Json::object()}};
    for (std::size_t i = 0; i < tensors.size(); ++i)
      index["weight_map"][tensors[i].first] =
          "model-0000" + std::to_string(i < 40 ? 1 : 2) + "-of-00002.safetensors";
    writeText("model.safetensors.index.json", index.dump().c_str());
    writeText("config.json", R"({"model_type":"efficientnet","batch_norm_eps":0.002,"image_size":64,
        "id2label":{"0":"ant","1":"bee"}})");
    writeText("preprocessor_config.json",
              R"({"do_center_crop":false,"size":{"height":64,"width":64},"resample":0,
        "image_mean":[0.5,0.5,0.5],"image_std":[0.5,0.5,0.5],"rescale_factor":0.00392156862745098})");
    const std::string shard = folder_.filePath("model-00001-of-00002.safetensors").toStdString();
    for (const std::string& path : {folder_.path().toStdString(), shard}) {
      const Checkpoint opened = openCheckpoint(path);
      QVERIFY(opened.report.complete());
      QVERIFY(opened.preprocessing.mode == ResizeMode::Squash);
      QVERIFY(opened.preprocessing.interpolation == Interpolation::Nearest);
      QVERIFY(std::abs(opened.preprocessing.mean[0] - 0.5) < 1e-9);
      QCOMPARE(opened.spec.bnEpsilon, 0.002);
      QCOMPARE(opened.labels, (std::vector<std::string>{"ant", "bee"}));
    }
    // An index may not lead out of its folder.
    writeText("model.safetensors.index.json",
              R"({"weight_map":{"a":"../model-00001-of-00002.safetensors"}})");
    QVERIFY(refusal(folder_.path().toStdString()).starts_with("checkpoint_damaged "));
  }

  void argumentsOfTimm() {
    const Tensors tensors = namedTensors(filled(small("efficientnet", 2)), Layout::Timm);
    write("model.safetensors", tensors);
    writeText("args.yaml",
              "aa: rand-m9-mstd0.5\nmodel: efficientnet_b0\nimg_size: 72\ncrop_pct: 0.9\n"
              "interpolation: ''\nmean:\n- 0.1\n- 0.2\n- 0.3\nstd: [0.4, 0.5, 0.6]\nnum_classes: 2\n");
    const Checkpoint opened = inspectCheckpoint(folder_.filePath("model.safetensors").toStdString());
    QCOMPARE(opened.preprocessing.inputSize, 72);
    QCOMPARE(opened.preprocessing.resize, 80);
    QCOMPARE(opened.preprocessing.mean[1], 0.2);
    QCOMPARE(opened.preprocessing.std[2], 0.6);
  }

  void whatItIs_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("Git LFS") << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:0\n")
                             << "git lfs pull";
    QTest::newRow("page") << QByteArray("\n<!DOCTYPE html><html>") << "web page";
    QTest::newRow("Keras") << QByteArray("\x89HDF\r\n\x1a\n0000", 12) << "Keras";
    QTest::newRow("tgz") << QByteArray("\x1f\x8b\x08\0\0\0", 6) << "unpack";
    QTest::newRow("ONNX") << QByteArray("\x08\x07\x12\x07pytorch\x1a\x06") << "ONNX";
  }
  void whatItIs() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const std::string name = folder_.filePath("x.pth").toStdString();
    std::ofstream(name, std::ios::binary) << bytes.toStdString();
    const std::string said = refusal(name);
    QVERIFY2(said.starts_with("checkpoint_unknown ") && said.find(word.toStdString()) != std::string::npos,
             said.c_str());
  }

  /// A trunk that lies in another module without its own names.
  void regroupedTrunk() {
    const torch::NoGradGuard noGrad;
    const NetworkSpec spec = small("efficientnet");
    Network network = filled(spec);
    Tensors tensors;
    for (const auto& [name, tensor] : namedTensors(network, Layout::Torchvision))
      tensors.emplace_back(
          name.starts_with("features.") ? "backbone." + name.substr(9) : "head" + name.substr(12), tensor);
    OpenOptions options;
    options.padding = spec.padding;
    options.bnEpsilon = spec.bnEpsilon;
    const Checkpoint opened = openCheckpoint(write("x.safetensors", tensors), options);
    const torch::Tensor images = torch::randn({1, 3, 64, 64});
    QVERIFY(difference(answer(opened, images), network->forward(images)) < 1e-4);
    QVERIFY(opened.report.unexpected.empty());
  }
};

QTEST_GUILESS_MAIN(TestOtherCheckpoints)
#include "test_other_checkpoints.moc"
