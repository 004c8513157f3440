#include "core/base/error.h"
#include "core/base/files.h"
#include "core/checkpoint/export.h"
#include "core/checkpoint/quantized_checkpoint.h"
#include "core/checkpoint/quantized_layout.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/tensor_storage.h"
#include "core/fastpath/instruction_set.h"
#include "core/inference/inference_network.h"
#include "core/quantize/comparison.h"
#include "core/quantize/simulation.h"
#include "tests/quantize/synthetic.h"

#include <ATen/ops/from_blob.h>
#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <map>
#include <opencv2/core/version.hpp>
#include <opencv2/dnn.hpp>

using namespace effnet;
using namespace effnet::quantize;
using fastpath::QuantizedNetwork;

namespace {

NetworkSpec networkSpec(Activation activation = Activation::SiLU) {
  NetworkSpec spec = smallNetwork(Operator::MBConv, activation, 0.25);
  if (activation == Activation::HardSwish) {  // as MobileNetV3
    spec.squeeze = {true, true, Activation::ReLU, Activation::HardSigmoid};
    spec.hiddenChannels = 28;
  }
  spec.resolution = 32;
  return spec;
}

QuantizedNetwork quantizedNetwork(const NetworkSpec& spec, const Kept& kept = {}) {
  return Quantizer(randomNetwork(spec), randomPictures(2, 32), {}).assemble(kept);
}

CheckpointMetadata metadataOf(const NetworkSpec& spec) {
  CheckpointMetadata metadata;
  metadata.spec = spec;
  metadata.preprocessing.inputSize = spec.resolution;
  return metadata;
}

std::vector<std::pair<std::string, torch::Tensor>> torchTensors(const QuantizedNetwork& network) {
  std::vector<std::pair<std::string, torch::Tensor>> tensors;
  for (const auto& [name, tensor] : tensorsOf(network))
    tensors.emplace_back(name, at::from_blob(const_cast<std::byte*>(tensor.bytes.data()), tensor.shape,
                                             scalarType(tensor.type))
                                   .clone());
  return tensors;
}

/// Puts a fault into one of the tensors; `room` holds its bytes.
void spoil(std::map<std::string, TensorBytes>& tensors, const std::string& name, const std::string& fault,
           std::vector<std::byte>& room) {
  TensorBytes& tensor = tensors.at(name);
  room.assign(tensor.bytes.begin(), tensor.bytes.end());
  if (fault == "missing") {
    tensors.erase(name);
    return;
  }
  if (fault == "longer") {
    room.resize(room.size() / static_cast<std::size_t>(tensor.shape[0]) *
                static_cast<std::size_t>(tensor.shape[0] + 1));
    ++tensor.shape[0];
  } else if (fault == "empty") {
    room.clear();
    tensor.shape = {0};
  } else if (fault == "as double") {
    tensor.type = ElementType::F64;
  } else if (fault == "of 32 bits") {
    tensor.type = ElementType::I32;
    room.assign(4, std::byte{1});  // 16843009, which no byte holds
  } else if (fault == "-128") {
    room.back() = std::byte{0x80};
  } else {
    const float value = std::stof(fault);
    std::memcpy(room.data() + room.size() - sizeof value, &value, sizeof value);
  }
  tensor.bytes = room;
}

}  // namespace

/// Files of quantised tensors: written, opened, refused, shipped.
class TestQuantizedFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (!fastpath::bestInstructionSet()) QSKIP("calibration needs AVX2");
    QVERIFY(folder_.isValid());
  }

  void reopensBitForBit_data() {
    QTest::addColumn<QString>("kept");
    QTest::addColumn<Activation>("activation");
    for (const char* kept : {"", "se", "stem", "3", "classifier"}) {
      QTest::addRow("keeps '%s'", kept) << QString(kept) << Activation::SiLU;
      QTest::addRow("hard-swish, keeps '%s'", kept) << QString(kept) << Activation::HardSwish;
    }
  }
  void reopensBitForBit() {
    QFETCH(QString, kept);
    QFETCH(Activation, activation);
    const NetworkSpec spec = networkSpec(activation);
    Kept what;
    if (!kept.isEmpty()) keep(what, kept.toStdString(), expand(spec));
    const QuantizedNetwork network = quantizedNetwork(spec, what);
    saveQuantized(path("a.safetensors"), network, metadataOf(spec), Json::object());
    const Checkpoint opened = openCheckpoint(path("a.safetensors"));
    QVERIFY(opened.quantized);
    QVERIFY(*opened.quantized == network);
    saveQuantized(path("b.safetensors"), *opened.quantized, metadataOf(spec), Json::object());
    QCOMPARE(readFile(path("a.safetensors"), 1 << 24), readFile(path("b.safetensors"), 1 << 24));

    // Through the door of every program, it answers as the simulation.
    InferenceNetwork inference(opened.network, torch::kCPU, {}, false, opened.quantized);
    const auto picture = randomPictures(1, 32).front();
    const torch::Tensor image =
        at::from_blob(const_cast<float*>(picture.values.data()), {1, 3, 32, 32}, torch::kFloat);
    const torch::Tensor logits = inference.run(image).logits;
    const auto expected = SimulatedNetwork(network).run(picture);
    for (int i = 0; i < spec.classes; ++i)
      QVERIFY(std::abs(logits[0][i].item<float>() - expected[static_cast<std::size_t>(i)]) < 0.1);
  }

  void refuses_data() {
    QTest::addColumn<QString>("tensor");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("code");
    const char* kIncomplete = "checkpoint_incomplete";
    const char* kMismatch = "checkpoint_mismatch";
    const char* kDamaged = "checkpoint_damaged";
    const std::tuple<const char*, const char*, const char*> rows[] = {
        {"blocks.1.expand.weight", "missing", kIncomplete},
        {"blocks.1.expand.weight_scale", "missing", kIncomplete},
        {"blocks.1.expand.bias", "missing", kIncomplete},
        {"blocks.1.expand.output_scale", "missing", kIncomplete},
        {"images.output_zero", "missing", kIncomplete},
        {"pooled.output_scale", "missing", kIncomplete},
        {"blocks.1.expand.weight_scale", "short", kMismatch},
        {"blocks.1.expand.output_scale", "short", kMismatch},
        {"blocks.1.expand.weight", "float", kDamaged},
        {"blocks.1.expand.weight_scale", "double", kMismatch},
        {"blocks.1.excited.output_zero", "float", kMismatch},
        {"blocks.1.expand.weight_scale", "negative", kDamaged},
        {"blocks.1.expand.output_scale", "nan", kDamaged},
        {"blocks.1.output_scale", "zero", kDamaged},
        {"blocks.1.expand.bias", "nan", kDamaged},
        {"stranger.weight", "added", kDamaged}};
    for (const auto& [tensor, how, code] : rows)
      QTest::addRow("%s %s", tensor, how) << QString(tensor) << QString(how) << QString(code);
  }
  void refuses() {
    QFETCH(QString, tensor);
    QFETCH(QString, how);
    QFETCH(QString, code);
    const NetworkSpec spec = networkSpec();
    saveQuantized(path("whole.safetensors"), quantizedNetwork(spec), metadataOf(spec), Json::object());
    auto metadata = readTensorFile(path("whole.safetensors")).metadata;
    auto tensors = torchTensors(quantizedNetwork(spec));
    const auto found =
        std::ranges::find(tensors, tensor.toStdString(), [](const auto& pair) { return pair.first; });
    if (how == "added")
      tensors.emplace_back(tensor.toStdString(), torch::ones({2}));
    else
      QVERIFY(found != tensors.end());
    if (how == "missing") tensors.erase(found);
    if (how == "short") found->second = torch::ones({7});
    if (how == "float") found->second = found->second.to(torch::kFloat);
    if (how == "double") found->second = found->second.to(torch::kDouble);
    if (how == "negative") found->second[0] = -1;
    if (how == "nan") found->second[0] = NAN;
    if (how == "zero") found->second[0] = 0;
    writeFileAtomically(path("bad.safetensors"), writeSafetensors(tensors, metadata));
    try {
      openCheckpoint(path("bad.safetensors"));
      QFAIL("it was opened");
    } catch (const Error& error) {
      QVERIFY2(QString::fromStdString(error.code()) == code, error.what());
      QVERIFY2(QString::fromStdString(error.detail()).contains(tensor) || how == "float", error.what());
    }
  }

  /// Every tensor of two networks that between them have every kind of layer and of place, spoilt in turn.
  void everyTensorIsNamed_data() {
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("fault");
    const auto rows = [](const char* ending, std::initializer_list<const char*> faults) {
      for (const char* fault : faults)
        QTest::addRow("%s %s", ending, fault) << QString(ending) << QString(fault);
    };
    rows("_scale", {"missing", "longer", "empty", "as double", "0", "-0.01", "nan", "inf", "1e-30", "1e30"});
    rows("_zero", {"missing", "longer", "empty", "of 32 bits"});
    rows(".weight", {"missing", "longer", "empty", "as double", "-128"});
    rows(".bias", {"missing", "longer", "empty", "as double", "nan", "inf"});
  }
  void everyTensorIsNamed() {
    QFETCH(QString, ending);
    QFETCH(QString, fault);
    int spoilt = 0;
    for (const Activation activation : {Activation::SiLU, Activation::HardSwish}) {
      const NetworkSpec spec = networkSpec(activation);
      const QuantizedNetwork network = quantizedNetwork(spec);
      const auto tensors = tensorsOf(network);
      const std::map<std::string, TensorBytes> whole(tensors.begin(), tensors.end());
      QVERIFY(readQuantized(whole, spec) == network);
      for (const auto& [name, tensor] : whole) {
        if (!name.ends_with(ending.toStdString())) continue;
        ++spoilt;
        std::map<std::string, TensorBytes> damaged = whole;
        std::vector<std::byte> room;
        spoil(damaged, name, fault.toStdString(), room);
        try {
          readQuantized(damaged, spec);
          QFAIL(qPrintable("read in spite of " + QString::fromStdString(name)));
        } catch (const Error& error) {
          QVERIFY2(error.detail().find(name) != std::string::npos, error.what());
          QVERIFY2(error.code().starts_with("checkpoint_"), error.what());
        }
      }
    }
    QVERIFY2(spoilt > 30, qPrintable(QString::number(spoilt)));
  }

  void refusesAnotherVersion() {
    const NetworkSpec spec = networkSpec();
    saveQuantized(path("v.safetensors"), quantizedNetwork(spec), metadataOf(spec), Json::object());
    auto file = readTensorFile(path("v.safetensors"));
    for (const char* text : {R"({"version":2})", "{}", "[1", R"({"version":"1"})"}) {
      file.metadata[kQuantizationEntry] = text;
      writeFileAtomically(path("w.safetensors"),
                          writeSafetensors(torchTensors(quantizedNetwork(spec)), file.metadata));
      QVERIFY_THROWS_EXCEPTION(Error, openCheckpoint(path("w.safetensors")));
    }
  }

  /// OpenCV computes what the simulation does.
  void runsInOpenCv_data() {
    QTest::addColumn<Activation>("activation");
    QTest::newRow("SiLU") << Activation::SiLU;
    QTest::newRow("ReLU6") << Activation::ReLU6;
  }
  void runsInOpenCv() {
    QFETCH(Activation, activation);
    const NetworkSpec spec = networkSpec(activation);
    const QuantizedNetwork network = quantizedNetwork(spec);
    saveQuantized(path("o.safetensors"), network, metadataOf(spec), Json::object());
    OnnxOptions options;
    options.batch = 1;
    exportCheckpoint(openCheckpoint(path("o.safetensors")), Layout::Effnet, path("o.onnx"), options);
    cv::dnn::Net net = cv::dnn::readNetFromONNX(path("o.onnx"));
    const auto picture = randomPictures(1, 32).front();
    const int sizes[] = {1, 3, 32, 32};
    net.setInput(cv::Mat(4, sizes, CV_32F, const_cast<float*>(picture.values.data())));
    const cv::Mat logits = net.forward();
    const auto expected = SimulatedNetwork(network).run(picture);
    double signal = 0, noise = 0;
    for (int i = 0; i < spec.classes; ++i) {
      const double wanted = expected[static_cast<std::size_t>(i)];
      signal += wanted * wanted;
      noise += (logits.at<float>(0, i) - wanted) * (logits.at<float>(0, i) - wanted);
    }
    // Later versions have to be right.
    if (CV_VERSION_MAJOR == 4 && CV_VERSION_MINOR < 7 && !(decibels(signal, noise) > 25))
      QSKIP(qPrintable(QString("OpenCV %1 does not run quantised files rightly (%2 dB): use ONNX Runtime")
                           .arg(CV_VERSION)
                           .arg(decibels(signal, noise))));
    QVERIFY2(decibels(signal, noise) > 25, qPrintable(QString::number(decibels(signal, noise))));
  }

 private:
  std::string path(const char* name) const { return folder_.filePath(name).toStdString(); }
  QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestQuantizedFile)
#include "test_quantized_file.moc"
