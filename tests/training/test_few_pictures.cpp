#include "core/base/error.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/tensor_file.h"
#include "core/training/plan/train_plan.h"
#include "core/training/trainer.h"
#include "tests/training/picture_folder.h"
#include "tests/training/run_events.h"

#include <ATen/Functions.h>
#include <QTemporaryDir>
#include <QtTest>
#include <c10/core/GradMode.h>
#include <cmath>

using namespace effnet;
namespace fs = std::filesystem;

/// Batches with too few pictures for a variance, steps without any, and what is said where numbers end.
class TestFewPictures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void batches_data();
  void batches();
  void lastBatchOfOne();
  void picturesLeftAlone();
  void stepsWithoutPictures_data();
  void stepsWithoutPictures();
  void causes_data();
  void causes();

 private:
  TrainJob job(const QString& fields);
  QTemporaryDir folder_;
  int runs_ = 0;
};

namespace {

/// The header stays, so that the scan takes it for a picture.
void damage(const fs::path& picture) {
  fs::resize_file(picture, 200);
}

bool finiteWeights(const RunDirectory& run) {
  for (const auto& [name, tensor] : readTensorFile(run.last()).tensors)
    if (!at::isfinite(tensor).all().item<bool>()) return false;
  return true;
}

}  // namespace

TrainJob TestFewPictures::job(const QString& fields) {
  TrainJob job;
  const fs::path root = fs::path(folder_.path().toStdString()) / std::to_string(runs_++);
  job.config = quickConfig(root / "data");
  for (const auto& field : fields.split(' ', Qt::SkipEmptyParts)) setField(job.config, field.toStdString());
  job.run.root = root / "run";
  return job;
}

void TestFewPictures::batches_data() {
  QTest::addColumn<QString>("fields");
  QTest::addColumn<int>("images");
  QTest::addColumn<int>("processes");
  QTest::addColumn<int>("batches");                      // 0: refused
  const QString tiny = QStringLiteral("resolution=8 ");  // one pixel behind three strides
  QTest::newRow("one picture, one pixel") << tiny + "batch=1" << 10 << 1 << 0;
  QTest::newRow("one picture, four pixels") << "resolution=16 batch=1" << 10 << 1 << 10;
  QTest::newRow("nine pixels are two by two") << "resolution=9 batch=1" << 10 << 1 << 10;
  QTest::newRow("frozen") << tiny + "batch=1 batch_norm=frozen" << 10 << 1 << 10;
  QTest::newRow("a linear probe") << tiny + "batch=1 trainable_stages=0" << 10 << 1 << 10;
  QTest::newRow("a last batch of one") << tiny + "batch=2" << 11 << 1 << 5;
  QTest::newRow("a last batch of two") << tiny + "batch=3" << 11 << 1 << 4;
  QTest::newRow("one picture in all") << tiny + "batch=4" << 1 << 1 << 0;
  QTest::newRow("two processes") << tiny + "batch=2" << 10 << 2 << 0;
  QTest::newRow("two for each of them") << tiny + "batch=4" << 10 << 2 << 2;
  QTest::newRow("two processes, statistics of all") << tiny + "batch=2 batch_norm=sync" << 10 << 2 << 5;
  QTest::newRow("larger later") << "recipe=progressive resolution=16 batch=1" << 10 << 1 << 0;
}

void TestFewPictures::batches() {
  QFETCH(QString, fields);
  QFETCH(int, images);
  QFETCH(int, processes);
  QFETCH(int, batches);
  auto config = quickConfig("data");
  for (const auto& field : fields.split(' ')) setField(config, field.toStdString());
  config.preprocessing.inputSize = config.resolution;
  if (config.recipe == Recipe::Progressive) {
    config.firstResolution = 8;
    config.lastResolution = 16;
  }
  try {
    const TrainPlan plan(config, images, processes);
    QCOMPARE(static_cast<int>(plan.batchesPerEpoch()), batches);
  } catch (const Error& error) {
    QCOMPARE(batches, 0);
    QCOMPARE(QString::fromStdString(error.code()), QStringLiteral("batch_too_small"));
    QVERIFY(QString::fromStdString(error.detail()).contains("batch_norm=frozen"));
  }
}

void TestFewPictures::lastBatchOfOne() {
  auto training = job("resolution=8 batch=2");
  writeTwoClasses(training.config.data, 21);
  fs::remove(fs::path(training.config.data) / "cold" / "0.bmp");  // 16 and 17 for training
  train(training);
  QCOMPARE(only<RunStarted>(eventsOf(training.run.root)).at(0).trainImages, 33);
  QVERIFY(finiteWeights(training.run));
  for (const auto& epoch : only<EpochDone>(eventsOf(training.run.root)))
    QVERIFY(std::isfinite(epoch.val.loss));
}

void TestFewPictures::picturesLeftAlone() {
  auto training = job("resolution=8 batch=2 epochs=4");
  const fs::path data = training.config.data;
  writeTwoClasses(data / "train", 12);
  writeTwoClasses(data / "val", 4);
  for (int i = 0; i < 6; ++i) damage(data / "train" / "warm" / (std::to_string(i) + ".bmp"));
  train(training);
  const auto events = eventsOf(training.run.root);
  QVERIFY(finiteWeights(training.run));
  for (const auto& epoch : only<EpochDone>(events)) QVERIFY(std::isfinite(epoch.val.loss));
  const auto warnings = only<RunWarning>(events);
  QCOMPARE(std::count_if(warnings.begin(), warnings.end(),
                         [](const auto& w) { return w.code == WarningCode::PictureAlone; }),
           1);
}

void TestFewPictures::stepsWithoutPictures_data() {
  QTest::addColumn<QString>("fields");
  QTest::newRow("whole network") << "";
  QTest::newRow("classifier alone") << "head_epochs=1 epochs=2";
  QTest::newRow("kept features") << "trainable_stages=0 augment=none";
}

/// Of 16 training pictures, one a batch, 6 cannot be read: 10 steps an epoch, each with a loss of its own.
void TestFewPictures::stepsWithoutPictures() {
  QFETCH(QString, fields);
  auto training = job("batch=1 batch_norm=frozen epochs=2 " + fields);
  const fs::path data = training.config.data;
  writeTwoClasses(data / "train", 8);
  writeTwoClasses(data / "val", 4);
  for (int i = 0; i < 6; ++i) damage(data / "train" / "cold" / (std::to_string(i) + ".bmp"));
  train(training);
  const auto steps = only<StepDone>(eventsOf(training.run.root));
  QCOMPARE(steps.size(), std::size_t{20});
  for (std::size_t i = 0; i < steps.size(); ++i) {
    QCOMPARE(steps[i].step, static_cast<std::int64_t>(i) + 1);
    QVERIFY(steps[i].loss > 0);
  }
}

void TestFewPictures::causes_data() {
  QTest::addColumn<QString>("what");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("word");
  QTest::newRow("no validation picture") << "val"
                                         << "images_unreadable"
                                         << "validation";
  QTest::newRow("no training picture") << "train"
                                       << "images_unreadable"
                                       << "training";
  QTest::newRow("a checkpoint with NaN") << "weights"
                                         << "weights_not_finite"
                                         << "head.conv.weight";
  QTest::newRow("a batch of one") << "batch"
                                  << "batch_too_small"
                                  << "batch of 1";
  QTest::newRow("too large a rate") << "rate"
                                    << "not_finite"
                                    << "lower learning rate";
}

/// A lower learning rate is advised only where that helps.
void TestFewPictures::causes() {
  QFETCH(QString, what);
  QFETCH(QString, code);
  QFETCH(QString, word);
  auto training = job("epochs=1");
  const fs::path data = training.config.data;
  writeTwoClasses(data / "train", 8);
  writeTwoClasses(data / "val", 4);
  if (what == "val" || what == "train") {
    for (const auto& each : fs::recursive_directory_iterator(data / what.toStdString()))
      if (each.is_regular_file()) damage(each.path());
  }
  if (what == "weights") {
    CheckpointMetadata metadata;
    metadata.spec = tinyNetwork();
    metadata.labels = {"cold", "warm"};
    Network network(metadata.spec);
    const c10::AutoGradMode noGradient(false);
    network->named_parameters()["head.conv.weight"].view({-1})[3] = NAN;
    training.config.weights = (training.run.root.parent_path() / "nan.safetensors").string();
    saveCheckpoint(training.config.weights, network, metadata);
  }
  if (what == "batch") {
    setField(training.config, "batch=1");
    setField(training.config, "resolution=8");
  }
  if (what == "rate") {
    for (const char* field :
         {"optimizer=sgd", "learning_rate=100", "head_learning_rate=100", "schedule=constant",
          "warmup_epochs=0", "clip_norm=0", "epochs=200", "patience=0"})
      setField(training.config, field);
  }
  try {
    train(training);
    QFAIL("nothing was refused");
  } catch (const Error& error) {
    const auto detail = QString::fromStdString(error.detail());
    QCOMPARE(QString::fromStdString(error.code()), code);
    QVERIFY2(detail.contains(word), qPrintable(detail));
    QCOMPARE(detail.contains("learning rate"), what == "rate");
    QCOMPARE(QString::fromStdString(only<RunEnded>(eventsOf(training.run.root)).back().code), code);
  }
}

QTEST_GUILESS_MAIN(TestFewPictures)
#include "test_few_pictures.moc"
