#include "core/base/error.h"
#include "core/checkpoint/export.h"
#include "core/checkpoint/inspection.h"
#include "core/checkpoint/safetensors.h"
#include "core/nn/compat.h"
#include "core/protocol/labels.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <fstream>
#include <numeric>
#include <torch/utils.h>

using namespace effnet;

namespace {

Checkpoint smallNetwork() {
  torch::manual_seed(3);
  Checkpoint checkpoint;
  checkpoint.spec = scaleNetwork(familyBaseline("efficientnet"), {0.5, 0.5, 1});
  checkpoint.spec.resolution = 64;
  checkpoint.spec.classes = 4;
  checkpoint.preprocessing.inputSize = 64;
  checkpoint.preprocessing.resize = 72;
  checkpoint.labels = {"a", "b", "c", "d"};
  checkpoint.network = Network(checkpoint.spec);
  checkpoint.network->eval();
  return checkpoint;
}

const InspectedTensor& row(const CheckpointInspection& inspection, const std::string& name) {
  for (const InspectedTensor& each : inspection.tensors)
    if (each.tensor.name == name) return each;
  throw std::runtime_error("no row " + name);
}

}  // namespace

class TestInspection : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  std::string file(const char* name) const { return folder_.filePath(name).toStdString(); }

  std::string labelFile(const std::string& text) const {
    std::ofstream(file("labels"), std::ios::binary) << text;
    return file("labels");
  }

 private Q_SLOTS:
  void initTestCase() { setThreads(1); }

  void statistics() {
    const TensorStatistics known = statisticsOf(torch::tensor({-1.f, 0.f, 0.f, 3.f}).view({2, 2}));
    QCOMPARE(known.minimum, -1.0);
    QCOMPARE(known.maximum, 3.0);
    QCOMPARE(known.mean, 0.5);
    QCOMPARE(known.deviation, 1.5);  // √((1.5² + .5² + .5² + 2.5²) / 4)
    QCOMPARE(known.zeros, std::int64_t{2});
    QCOMPARE(known.histogram.size(), std::size_t{TensorStatistics::kBins});
    QCOMPARE(known.histogram.front(), std::int64_t{1});
    QCOMPARE(known.histogram.back(), std::int64_t{1});
    QCOMPARE(known.histogram[12], std::int64_t{2});
  }

  void statisticsOfOddTensors() {
    const float nan = std::nanf("");
    const TensorStatistics holed = statisticsOf(torch::tensor({1.f, nan, INFINITY, 2.f}));
    QCOMPARE(holed.notFinite, std::int64_t{2});
    QCOMPARE(holed.mean, 1.5);
    QVERIFY(statisticsOf(torch::tensor({nan})).histogram.empty());
    QVERIFY(statisticsOf(torch::empty({0, 3})).histogram.empty());
    const TensorStatistics constant = statisticsOf(torch::full({10}, 7, torch::kInt64));
    QCOMPARE(constant.deviation, 0.0);
    QCOMPARE(std::accumulate(constant.histogram.begin(), constant.histogram.end(), std::int64_t{0}),
             std::int64_t{10});
    const TensorStatistics half = statisticsOf(torch::full({4096}, 0.5, torch::kFloat16));
    QCOMPARE(half.mean, 0.5);  // summed in half precision it would not be
  }

  void rowsOfAFile() {
    const torch::NoGradGuard noGrad;
    Checkpoint checkpoint = smallNetwork();
    auto tensors = namedTensors(checkpoint.network, Layout::Timm);
    std::erase_if(tensors, [](const auto& entry) { return entry.first == "bn1.bias"; });
    for (auto& [name, tensor] : tensors) {
      if (name == "bn1.weight") tensor = torch::ones({3});
      if (name == "classifier.bias") tensor[1] = std::nanf("");
    }
    tensors.emplace_back("extra", torch::zeros({2}));
    std::ofstream(file("x.safetensors"), std::ios::binary) << writeSafetensors(tensors, {});
    InspectionParams params;
    params.file = file("x.safetensors");
    params.statistics = true;
    int last = 0;
    params.progress = [&](int done, int total) {
      QVERIFY(done > last && done <= total);
      last = done;
    };
    const CheckpointInspection inspection = inspect(params);
    QCOMPARE(last, static_cast<int>(inspection.tensors.size()));
    QCOMPARE(row(inspection, "bn1.bias").tensor.state, TensorState::Missing);
    QCOMPARE(row(inspection, "bn1.weight").tensor.state, TensorState::WrongShape);
    QCOMPARE(row(inspection, "extra").tensor.state, TensorState::Unexpected);
    QCOMPARE(row(inspection, "classifier.bias").statistics->notFinite, std::int64_t{1});
    QCOMPARE(row(inspection, "conv_stem.weight").tensor.state, TensorState::Matched);
    QCOMPARE(inspection.tensors.front().tensor.name, std::string("conv_stem.weight"));
  }

  /// One network in two libraries' names is equal; after a step of training what was trained differs.
  void differencesAcrossLayouts() {
    const torch::NoGradGuard noGrad;
    Checkpoint checkpoint = smallNetwork();
    exportCheckpoint(checkpoint, Layout::Timm, file("a.pth"));
    checkpoint.network->classifier()->bias.add_(0.5);
    checkpoint.spec.padding = Padding::Same;
    exportCheckpoint(checkpoint, Layout::Lukemelas, file("b.safetensors"));
    InspectionParams params;
    params.file = file("a.pth");
    params.against = file("b.safetensors");
    const CheckpointInspection inspection = inspect(params);
    int equal = 0, changed = 0;
    for (const InspectedTensor& each : inspection.tensors) {
      equal += each.change == TensorChange::Equal ? 1 : 0;
      changed += each.change == TensorChange::Changed ? 1 : 0;
    }
    QCOMPARE(changed, 1);
    // The counters that only one of the layouts might have are no difference.
    QCOMPARE(std::ranges::count_if(inspection.tensors,
                                   [](const InspectedTensor& each) {
                                     return each.change && *each.change != TensorChange::Equal &&
                                            *each.change != TensorChange::Changed;
                                   }),
             0);
    QVERIFY(equal > 100);
    const InspectedTensor& bias = row(inspection, "classifier.bias");
    QCOMPARE(bias.other, std::string("_fc.bias"));
    QVERIFY(std::abs(bias.distance.largest - 0.5) < 1e-6 && std::abs(bias.distance.rms - 0.5) < 1e-6);
    QCOMPARE(inspection.against->layout, std::string("lukemelas"));
  }

  void cancelled() {
    exportCheckpoint(smallNetwork(), Layout::Effnet, file("c.safetensors"));
    std::stop_source stop;
    InspectionParams params;
    params.file = file("c.safetensors");
    params.statistics = true;
    params.stop = stop.get_token();
    params.progress = [&](int, int) { stop.request_stop(); };
    try {
      inspect(params);
      QFAIL("it went on");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("cancelled"));
    }
  }

  void exportCancelled() {
    std::stop_source stop;
    stop.request_stop();
    try {
      exportCheckpoint(smallNetwork(), Layout::Effnet, file("never.safetensors"), {}, {stop.get_token(), {}});
      QFAIL("it was written");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("cancelled"));
    }
    QVERIFY(QDir(folder_.path()).entryList({"never*"}, QDir::Files).isEmpty());
  }

  void labels_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lines") << QByteArray("cat\ndog\n");
    QTest::newRow("Windows lines and mark") << QByteArray(
        "\xEF\xBB\xBF"
        "cat\r\ndog\r\n");
    QTest::newRow("JSON list") << QByteArray(R"(["cat","dog"])");
    QTest::newRow("Keras' index") << QByteArray(R"({"0":["n0","cat"],"1":["n1","dog"]})");
    QTest::newRow("torchvision's class_to_idx") << QByteArray(R"({"dog":1,"cat":0})");
    QTest::newRow("label2id") << QByteArray(R"({"label2id":{"cat":0,"dog":"1"}})");
    QTest::newRow("timm's config") << QByteArray(
        R"({"architecture":"x","num_classes":2,"label_names":["cat","dog"]})");
    QTest::newRow("Python's dictionary") << QByteArray("{0: 'cat',\n 1: \"dog\",}");
    QTest::newRow("numbered lines") << QByteArray("0 cat\n1 dog\n");
    QTest::newRow("numbered, with colons") << QByteArray("0: cat\r\n1: dog\r\n");
    QTest::newRow("synsets") << QByteArray("n02123045 cat\nn02084071 dog\n");
    QTest::newRow("UTF-16") << QByteArray(
        "\xff\xfe"
        "c\0a\0t\0\n\0d\0o\0g\0",
        16);
    QTest::newRow("UTF-16, big-endian") << QByteArray("\xfe\xff\0c\0a\0t\0\n\0d\0o\0g", 16);
    QTest::newRow("Hugging Face's config")
        << QByteArray(R"({"hidden_dim":3,"id2label":{"1":"dog","0":"cat"}})");
  }
  void labels() {
    QFETCH(QByteArray, text);
    QCOMPARE(readLabels(labelFile(text.toStdString())), (std::vector<std::string>{"cat", "dog"}));
  }

  void badLabels_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "\n\n", "{\"0\":\"cat\",\"2\":\"dog\"}", "[1,2]", "[\"cat\"", "[[]]"})
      QTest::newRow(text) << QByteArray(text);
  }
  void badLabels() {
    QFETCH(QByteArray, text);
    try {
      readLabels(labelFile(text.toStdString()));
      QFAIL("taken");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("bad_labels"));
    }
  }

  /// A checkpoint without names gets them, and reopens with no question asked.
  void labelsAttached() {
    Checkpoint checkpoint = smallNetwork();
    checkpoint.labels.clear();
    exportCheckpoint(checkpoint, Layout::Timm, file("plain.pth"));
    OpenOptions options;
    options.labels = readLabels(labelFile("north\neast\nsouth\nwest\n"));
    const Checkpoint opened = openCheckpoint(file("plain.pth"), options);
    QVERIFY(!opened.guessed.empty());
    exportCheckpoint(opened, Layout::Effnet, file("named.safetensors"));
    const Checkpoint again = openCheckpoint(file("named.safetensors"));
    QCOMPARE(again.labels, options.labels);
    QVERIFY(again.guessed.empty());
    QCOMPARE(again.preprocessing, opened.preprocessing);
  }
};

QTEST_GUILESS_MAIN(TestInspection)
#include "test_inspection.moc"
