#include "core/base/files.h"
#include "core/checkpoint/export.h"
#include "core/checkpoint/quantized_checkpoint.h"
#include "core/inference/classifier.h"
#include "core/inference/fast_plan.h"
#include "core/nn/compat.h"
#include "core/quantize/comparison.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <fstream>
#include <opencv2/core/version.hpp>
#include <opencv2/dnn.hpp>

using namespace effnet;
using namespace effnet::quantize;

namespace {

QString dataFile(const QString& name) {
  return qEnvironmentVariable("EFFNET_TEST_DATA") + "/" + name;
}

Checkpoint openReal() {
  OpenOptions options;
  options.padding = Padding::Same;
  options.bnEpsilon = 1e-3;
  return openCheckpoint(dataFile("weights/efficientnet_v2_b0_imagenet1k.pth").toStdString(), options);
}

MapValues prepared(const Classifier& classifier, const QString& file) {
  const std::string name = file.toStdString();
  ImageInput input = classifier.read(readImageFile(name), name);
  return MapValues::ofImages(std::move(input.prepared.pixels), 1, input.prepared.size);
}

/// By the engine's door, one picture at a time.
Answers answersBy(InferenceNetwork& network, const std::vector<MapValues>& pictures) {
  Answers answers;
  for (const MapValues& picture : pictures) {
    const torch::Tensor image = torch::from_blob(const_cast<float*>(picture.values.data()),
                                                 {1, 3, picture.size, picture.size}, torch::kFloat);
    const torch::Tensor logits = network.run(image).logits.contiguous();
    answers.emplace_back(logits.data_ptr<float>(), logits.data_ptr<float>() + logits.numel());
  }
  return answers;
}

}  // namespace

/// EfficientNetV2-B0 with ImageNet weights in 8 bits, calibrated on other pictures than it is measured on.
class TestRealQuantization : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (!QFileInfo::exists(dataFile("weights"))) QSKIP("no real data in EFFNET_TEST_DATA");
    setThreads(2);
    Classifier classifier(openReal(), torch::kCPU);
    std::vector<MapValues> calibration;
    QDirIterator files(dataFile("datasets/hymenoptera/train"), {"*.jpg"}, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList names;
    while (files.hasNext()) names << files.next();
    names.sort();
    for (int i = 0; i < names.size() && calibration.size() < 48; i += 5)
      calibration.push_back(prepared(classifier, names[i]));
    readPhotographs(classifier);
    FoldedNetwork folded;
    withWeights(classifier.network().module(), [&](const fastpath::WeightProvider& weights) {
      folded = fold(expand(classifier.checkpoint().spec), weights);
    });
    QuantizeOptions usual;
    usual.threads = 2;
    const Quantizer quantizer(folded, calibration, usual);
    CheckpointMetadata metadata;
    metadata.spec = classifier.checkpoint().spec;
    metadata.preprocessing = classifier.checkpoint().preprocessing;
    saveQuantized(path("int8.safetensors"), quantizer.assemble({}), metadata, Json::object());
    QuantizeOptions naive{
        .ranges = RangeMethod::MinMax, .perChannel = false, .correctBiases = false, .threads = 2};
    naive_ = compareWithFloat(
        answersOf(Quantizer(folded, calibration, naive).assemble({}), pictures(), 2, {}), classifier);
    Checkpoint bytes = openCheckpoint(path("int8.safetensors"));
    InferenceNetwork network(bytes.network, torch::kCPU, {}, false, bytes.quantized);
    answers_ = answersBy(network, photographs_);
    int8_ = compareWithFloat(answers_, classifier);
  }

  void keepsTheAccuracy() {
    const double before = 100 * floatTop1_;
    qInfo(
        "top-1: float %.1f, int8 %.1f, one scale a tensor %.1f; same answer %.1f and %.1f of 100; "
        "correlation %.4f "
        "and %.4f",
        before, 100 * int8_.top1, 100 * naive_.top1, 100 * int8_.agreement, 100 * naive_.agreement,
        int8_.correlation, naive_.correlation);
    // 48 pictures of ants and bees calibrate; with 50 of the classes that come it is 0.995.
    QVERIFY(lostPoints(int8_) <= 3 + 1e-9);
    QVERIFY(int8_.correlation >= 0.985);
    QVERIFY(int8_.correlation > naive_.correlation);
  }

  void openCvAgrees() {
    OnnxOptions options;
    options.batch = 1;
    exportCheckpoint(openCheckpoint(path("int8.safetensors")), Layout::Effnet, path("cv.onnx"), options);
    cv::dnn::Net net = cv::dnn::readNetFromONNX(path("cv.onnx"));
    Answers theirs;
    for (MapValues& picture : photographs_) {
      const int sizes[] = {1, 3, picture.size, picture.size};
      net.setInput(cv::Mat(4, sizes, CV_32F, picture.values.data()));
      const cv::Mat logits = net.forward();
      theirs.emplace_back(logits.ptr<float>(), logits.ptr<float>() + logits.total());
    }
    const Agreement agreement = compare(answers_, theirs, pictures());
    // Later versions have to be right.
    if (CV_VERSION_MAJOR == 4 && CV_VERSION_MINOR < 7 && !(agreement.agreement >= 0.99))
      QSKIP(qPrintable(
          QString("OpenCV %1 does not run quantised files rightly (the same class on %2 of 100): use ONNX "
                  "Runtime, as the manual says")
              .arg(CV_VERSION)
              .arg(100 * agreement.agreement)));
    requireSameClasses(theirs, "OpenCV");
  }

  void onnxRuntimeAgrees() {
    QProcess node;
    node.start("node", {"-e", "require('onnxruntime-node')"});
    if (!node.waitForFinished(60'000) || node.exitCode() != 0)
      QSKIP("onnxruntime-node is not installed (npm i --ignore-scripts onnxruntime-node, and NODE_PATH)");
    exportCheckpoint(openCheckpoint(path("int8.safetensors")), Layout::Effnet, path("ort.onnx"));
    std::ofstream input(path("input"), std::ios::binary);
    for (const MapValues& picture : photographs_)
      input.write(reinterpret_cast<const char*>(picture.values.data()),
                  static_cast<std::streamsize>(picture.values.size() * sizeof(float)));
    input.close();
    const QString script = qEnvironmentVariable("EFFNET_SOURCE") + "/tests/checkpoint/onnx_runtime.js";
    node.start("node",
               {script, QString::fromStdString(path("ort.onnx")), QString::fromStdString(path("input")),
                QString::number(photographs_.size()), QString::number(photographs_.front().size)});
    QVERIFY2(node.waitForFinished(200'000) && node.exitCode() == 0, node.readAllStandardError().constData());
    const QList<QByteArray> numbers = node.readAllStandardOutput().split(' ');
    const std::size_t classes = answers_.front().size();
    QCOMPARE(static_cast<std::size_t>(numbers.size()), classes * photographs_.size());
    Answers theirs(photographs_.size());
    for (qsizetype i = 0; i < numbers.size(); ++i)
      theirs[static_cast<std::size_t>(i) / classes].push_back(numbers[i].toFloat());
    requireSameClasses(theirs, "ONNX Runtime");
  }

 private:
  std::string path(const char* name) const { return folder_.filePath(name).toStdString(); }

  void readPhotographs(const Classifier& classifier) {
    const std::string table = readFile(dataFile("photos/reference_v2_b0_top5.csv").toStdString());
    const QStringList lines = QString::fromStdString(table).split('\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
      const QStringList cells = lines[i].split(',');
      photographs_.push_back(prepared(classifier, dataFile("photos/" + cells[0])));
      classes_.push_back(cells[1].toInt());
    }
    QCOMPARE(photographs_.size(), std::size_t{100});
  }

  Pictures pictures() const {
    return {photographs_.size(), [this](std::size_t i) -> const MapValues& { return photographs_[i]; },
            classes_};
  }

  Agreement compareWithFloat(const Answers& answers, Classifier& classifier) {
    if (float_.empty()) {
      float_ = answersBy(classifier.network(), photographs_);
      floatTop1_ = top1(float_, pictures());
    }
    return compare(float_, answers, pictures());
  }

  double lostPoints(const Agreement& agreement) const { return 100 * (floatTop1_ - agreement.top1); }

  void requireSameClasses(const Answers& theirs, const char* who) {
    const Agreement agreement = compare(answers_, theirs, pictures());
    qInfo("%s: the same class on %.0f of 100, correlation %.5f", who, 100 * agreement.agreement,
          agreement.correlation);
    QVERIFY(agreement.agreement >= 0.99);
  }

  QTemporaryDir folder_;
  std::vector<MapValues> photographs_;
  std::vector<int> classes_;
  Answers float_;
  Answers answers_;
  double floatTop1_ = 0;
  Agreement int8_;
  Agreement naive_;
};

QTEST_GUILESS_MAIN(TestRealQuantization)
#include "test_real_quantization.moc"
