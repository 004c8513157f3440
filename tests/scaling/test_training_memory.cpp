#include "core/scaling/cost.h"
#include "core/scaling/families.h"
#include "core/scaling/training_memory.h"

#include <QTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace effnet;

/// What training takes of the memory, against what others measured.
class TestTrainingMemory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void trainingMemoryAnchors_data();
  void trainingMemoryAnchors();
  void trainingStepsAreEstimatedFromAbove_data();
  void trainingStepsAreEstimatedFromAbove();
};

void TestTrainingMemory::trainingMemoryAnchors_data() {
  QTest::addColumn<QByteArray>("model");
  QTest::addColumn<int>("resolution");
  QTest::addColumn<int>("gibibytes");
  QTest::addColumn<int>("fits");
  QTest::addColumn<int>("fails");
  const auto row = [](const char* model, int resolution, int gibibytes, int fits, int fails) {
    QTest::addRow("%s %d", model, resolution)
        << QByteArray(model) << resolution << gibibytes << fits << fails;
  };
  // The batches with which timm's benchmark trained in 24 GB with mixed precision (RTX 3090), and the next of
  // its steps, which was out of memory.
  row("efficientnet_b0", 224, 24, 384, 512);
  row("efficientnet_b1", 240, 24, 256, 384);
  row("efficientnet_b2", 260, 24, 192, 256);
  row("efficientnet_b3", 300, 24, 128, 192);
  row("efficientnet_b4", 320, 24, 96, 128);
  row("efficientnet_b4", 380, 24, 64, 96);
  row("efficientnet_b5", 456, 24, 32, 48);
  row("efficientnet_b6", 528, 24, 16, 24);
  row("efficientnet_b7", 600, 24, 8, 12);
  row("efficientnet_b8", 672, 24, 6, 8);
  row("efficientnet_l2", 800, 24, 1, 2);
  row("efficientnet_v2_s", 300, 24, 128, 192);
  row("efficientnet_v2_m", 384, 24, 48, 64);
  row("efficientnet_v2_l", 384, 24, 32, 48);
  row("efficientnet_v2_xl", 384, 24, 16, 24);
  // EfficientNetV2's figure on training with large pictures: out of memory at 512 px and a batch of 24.
  row("efficientnet_b6", 512, 16, 12, 24);
  row("efficientnet_b6", 380, 16, 24, 48);
}

void TestTrainingMemory::trainingMemoryAnchors() {
  QFETCH(QByteArray, model);
  QFETCH(int, resolution);
  QFETCH(int, gibibytes);
  QFETCH(int, fits);
  QFETCH(int, fails);
  NetworkSpec spec = publishedModel(model.constData());
  spec.resolution = resolution;
  const MemoryEstimate memory = analyzeCost(spec).memory;
  const std::int64_t bytes = std::int64_t{gibibytes} << 30;
  const std::int64_t batch = largestTrainingBatch(memory, bytes, true);
  QVERIFY2(batch >= fits && batch < fails, qPrintable(QString::number(batch)));
  QVERIFY(trainingBytes(memory, static_cast<double>(batch), true) <= static_cast<double>(bytes));
  QVERIFY(trainingBytes(memory, static_cast<double>(batch + 1), true) > static_cast<double>(bytes));
}

void TestTrainingMemory::trainingStepsAreEstimatedFromAbove_data() {
  QTest::addColumn<int>("batch");
  QTest::addColumn<int>("mebibytes");
  const auto row = [](const char* model, int batch, int mebibytes) {
    QTest::addRow("%s, batch %d", model, batch) << batch << mebibytes;
  };
  // Measured by tests/benchmarks/memory_estimate.py: LibTorch 1.13 on a processor, one thread.
  row("efficientnet_b0", 1, 147);
  row("efficientnet_b0", 8, 578);
  row("efficientnet_b0", 16, 1093);
  row("efficientnet_v2_b0", 1, 120);
  row("efficientnet_v2_b0", 8, 419);
  row("mobilenet_v1", 1, 92);
  row("mobilenet_v1", 4, 212);
  row("mobilenet_v1", 8, 369);
  row("mobilenet_v1", 16, 712);
  row("mobilenet_v2", 1, 100);
  row("mobilenet_v2", 4, 265);
  row("mobilenet_v2", 8, 498);
  row("mobilenet_v2", 16, 896);
  row("resnet50", 1, 326);
  row("resnet50", 2, 418);
  row("resnet50", 8, 931);
  row("resnet18", 1, 171);
  row("resnet18", 4, 233);
  row("resnet18", 8, 335);
  row("resnet18", 32, 959);
}

void TestTrainingMemory::trainingStepsAreEstimatedFromAbove() {
  QFETCH(int, batch);
  QFETCH(int, mebibytes);
  const std::string model = QString(QTest::currentDataTag()).section(',', 0, 0).toStdString();
  const double predicted = trainingStepBytes(analyzeCost(publishedModel(model)).memory, batch) / (1 << 20);
  const double ratio = mebibytes / predicted;
  QVERIFY2(ratio <= 1 && ratio >= 0.7, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(TestTrainingMemory)
#include "test_training_memory.moc"
