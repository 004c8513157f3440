#include "core/base/error.h"
#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/tensor_file.h"
#include "core/imaging/decode.h"
#include "core/nn/compat.h"
#include "core/protocol/batch_sheet.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"
#include "core/training/epoch_runner.h"
#include "core/training/input/batch_sheet.h"
#include "core/training/optimizer/loss_scaler.h"
#include "core/training/plan/batch_size.h"
#include "core/training/record/resource_usage.h"
#include "core/training/record/train_state.h"
#include "core/training/trainer.h"
#include "tests/test_device.h"
#include "tests/training/picture_folder.h"
#include "tests/training/run_events.h"

#include <ATen/Functions.h>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <c10/core/CPUAllocator.h>
#include <cmath>

using namespace effnet;
namespace fs = std::filesystem;

/// Each way of training as a real run of a second or two.
class TestTrainingModes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void learns_data();
  void learns();
  void accumulationIsALargerBatch();
  void frozenStagesStay();
  void earlyStagesMoveLess();
  void normalisationsCountBatches_data();
  void normalisationsCountBatches();
  void mixedPicturesCountAsTheLargerShare();
  void balancedOrder();
  void classWeights();
  void keptFeatures();
  void testSplitIsTouchedOnce();
  void aSmoothedMetricChooses();
  void automaticBatch();
  void outOfMemoryGoesOnInParts();
  void lossScale();
  void halfPrecisionNeedsAGpu();
  void batchesAreShown_data();
  void batchesAreShown();
  void runsShowTheirBatch();

 private:
  TrainJob job(const char* name, const QString& fields) const;
  fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  QTemporaryDir folder_;
};

namespace {

std::map<std::string, torch::Tensor> weightsIn(const fs::path& file) {
  return readTensorFile(file).tensors;
}

double change(const torch::Tensor& from, const torch::Tensor& to) {
  return ((to - from).norm() / from.norm()).item<double>();
}

/// Refuses tensors of one size while it lives, as a machine does whose memory ends there. Not larger ones:
/// oneDNN's own working memory does not depend on the batch.
class MemoryLimit : public c10::Allocator {
 public:
  explicit MemoryLimit(std::size_t refused) : refused_(refused) { c10::SetCPUAllocator(this, 1); }
  ~MemoryLimit() override { c10::SetCPUAllocator(base_, 1); }
  MemoryLimit(const MemoryLimit&) = delete;
  MemoryLimit& operator=(const MemoryLimit&) = delete;

#if EFFNET_TORCH_VERSION >= 203
  c10::DataPtr allocate(std::size_t bytes) override {
    return checked(bytes);
  }
  void copy_data(void* to, const void* from, std::size_t bytes) const override {
    default_copy_data(to, from, bytes);
  }
#else
  c10::DataPtr allocate(std::size_t bytes) const override {
    return checked(bytes);
  }
#endif
  c10::DeleterFnPtr raw_deleter() const override {
    return base_->raw_deleter();
  }

 private:
  c10::DataPtr checked(std::size_t bytes) const {
    TORCH_CHECK(bytes != refused_, "DefaultCPUAllocator: can't allocate memory: ", bytes, " bytes");
    return base_->allocate(bytes);
  }

  std::size_t refused_;
  c10::Allocator* base_ = c10::GetCPUAllocator();
};

}  // namespace

void TestTrainingModes::initTestCase() {
  writeTwoClasses(path("even"), 20);
  writeTwoClasses(path("uneven"), 20);
  for (int i = 6; i < 20; ++i) fs::remove(path("uneven") / "warm" / (std::to_string(i) + ".bmp"));
  for (const char* split : {"train", "val", "test"}) writeTwoClasses(path("three") / split, 8);
}

TrainJob TestTrainingModes::job(const char* name, const QString& fields) const {
  TrainJob job;
  job.config = quickConfig(path("even"));
  for (const auto& field : fields.split(' ', Qt::SkipEmptyParts)) setField(job.config, field.toStdString());
  job.run.root = path("runs") / name;
  return job;
}

void TestTrainingModes::learns_data() {
  QTest::addColumn<QString>("fields");
  QTest::newRow("bf16") << "precision=bf16";
  QTest::newRow("accumulation") << "accumulate=3 batch=4";
  QTest::newRow("balanced") << "balanced=true";
  QTest::newRow("class weights") << "class_weights=true";
  QTest::newRow("sgd") << "epochs=12 optimizer=sgd learning_rate=0.05 head_learning_rate=0.05";
  QTest::newRow("rmsprop") << "optimizer=rmsprop learning_rate=0.002 schedule=exponential";
  QTest::newRow("layer-wise rates") << "layer_decay=0.8";
  QTest::newRow("channels first") << "channels_last=false";
  QTest::newRow("mixed pictures") << "mixup=0.2 cutmix=0.5 epochs=8";
  QTest::newRow("two phases") << "head_epochs=1 epochs=12";
  QTest::newRow("normalisations with all processes") << "batch_norm=sync";
}

void TestTrainingModes::learns() {
  QFETCH(QString, fields);
  auto training = job(QTest::currentDataTag(), "epochs=6 " + fields);
  training.config.device = testDeviceName();
  const auto result = train(training);
  QCOMPARE(result.state, RunState::Finished);
  QVERIFY2(result.best.top1 > 0.85, qPrintable(QString::number(result.best.top1)));
  for (const auto& step : only<StepDone>(eventsOf(training.run.root))) {
    QVERIFY(std::isfinite(step.loss) && step.memoryBytes > 1e6);
  }
}

void TestTrainingModes::accumulationIsALargerBatch() {
  const QString same = QStringLiteral(
      "epochs=1 augment=none batch_norm=frozen optimizer=sgd dropout=0 stochastic_depth=0 clip_norm=0 ");
  train(job("at once", same + "batch=16"));
  train(job("in two", same + "batch=8 accumulate=2"));
  const auto once = weightsIn(RunDirectory{path("runs") / "at once"}.last());
  const auto parts = weightsIn(RunDirectory{path("runs") / "in two"}.last());
  for (const auto& [name, tensor] : once)
    QVERIFY2(at::allclose(tensor.to(at::kFloat), parts.at(name).to(at::kFloat), 1e-3, 1e-5), name.c_str());
}

void TestTrainingModes::frozenStagesStay() {
  train(job("start", "epochs=1"));
  const auto start = RunDirectory{path("runs") / "start"}.last();
  auto later = job("last stage", "epochs=2 head_epochs=1 trainable_stages=2 batch_norm=train");
  later.config.weights = start.string();
  train(later);
  const auto before = weightsIn(start);
  int moved = 0;
  for (const auto& [name, tensor] : weightsIn(later.run.last())) {
    const bool learns =
        name.starts_with("blocks.3.") || name.starts_with("head.") || name.starts_with("classifier.");
    if (learns)
      moved += tensor.equal(before.at(name)) ? 0 : 1;
    else
      QVERIFY2(tensor.equal(before.at(name)), name.c_str());
  }
  QVERIFY(moved > 10);
}

void TestTrainingModes::normalisationsCountBatches_data() {
  QTest::addColumn<QString>("fields");
  QTest::addColumn<bool>("fresh");  // no starting checkpoint, which has seen 4 batches itself
  QTest::addColumn<int>("stem");
  QTest::addColumn<int>("head");
  QTest::newRow("all") << "epochs=3" << true << 12 << 12;
  QTest::newRow("with a moving average") << "epochs=3 ema_decay=0.99" << true << 12 << 12;
  QTest::newRow("gathered batches") << "epochs=3 accumulate=2" << true << 12 << 12;
  QTest::newRow("frozen") << "epochs=2 batch_norm=frozen" << false << 4 << 4;
  QTest::newRow("head alone first") << "epochs=3 head_epochs=1 batch_norm=train" << false << 12 << 12;
  QTest::newRow("head alone") << "epochs=2 head_epochs=2 batch_norm=train" << false << 4 << 4;
  QTest::newRow("last stage alone") << "epochs=2 trainable_stages=1 batch_norm=train" << false << 4 << 12;
}

/// num_batches_tracked, as PyTorch counts: once for each batch whose statistics were taken.
void TestTrainingModes::normalisationsCountBatches() {
  QFETCH(QString, fields);
  QFETCH(bool, fresh);
  const auto name = QByteArray("counts ") + QTest::currentDataTag();
  auto training = job(name.constData(), fields);
  if (!fresh) {
    auto first = job((name + " start").constData(), "epochs=1");
    train(first);
    training.config.weights = first.run.last().string();
  }
  train(training);
  const auto weights = weightsIn(training.run.last());
  QTEST(weights.at("stem.conv.norm.num_batches_tracked").item<int>(), "stem");
  QTEST(weights.at("head.conv.norm.num_batches_tracked").item<int>(), "head");
}

/// A network that knows the classes well and does not move names the larger share nearly always; the first
/// picture's label, only as often as that one is larger.
void TestTrainingModes::mixedPicturesCountAsTheLargerShare() {
  auto first = job("knows", "epochs=8");
  QVERIFY(train(first).best.top1 == 1);
  auto training = job("mixed",
                      "epochs=4 learning_rate=1e-9 head_learning_rate=1e-9 batch_norm=frozen dropout=0 "
                      "stochastic_depth=0 augment=none ema_decay=0 mixup=1");
  training.config.weights = first.run.last().string();
  train(training);
  double sum = 0;
  for (const auto& epoch : only<EpochDone>(eventsOf(training.run.root))) sum += epoch.train.top1;
  QVERIFY2(sum / 4 > 0.85, qPrintable(QString::number(sum / 4)));
}

void TestTrainingModes::earlyStagesMoveLess() {
  train(job("first", "epochs=1"));
  const auto start = RunDirectory{path("runs") / "first"}.last();
  auto later =
      job("decayed", "epochs=1 layer_decay=0.1 learning_rate=0.01 head_learning_rate=0.01 ema_decay=0");
  later.config.weights = start.string();
  train(later);
  const auto before = weightsIn(start);
  const auto after = weightsIn(later.run.last());
  const std::string stem = "stem.conv.weight";
  const std::string head = "head.conv.weight";
  QVERIFY(change(before.at(stem), after.at(stem)) * 10 < change(before.at(head), after.at(head)));
}

void TestTrainingModes::balancedOrder() {
  std::vector<Sample> samples(40);
  for (std::size_t i = 30; i < samples.size(); ++i) samples[i].label = 1;
  int rare = 0;
  const auto order = epochOrder(samples, 2, 40, true, 7);
  for (const int index : order) rare += samples[static_cast<std::size_t>(index)].label;
  QCOMPARE(order.size(), std::size_t{40});
  QCOMPARE(rare, 20);
}

void TestTrainingModes::classWeights() {
  const auto lossOf = [&](const char* name, const char* data, const QString& fields) {
    auto training = job(name, "epochs=1 " + fields);
    training.config.data = path(data).string();
    train(training);
    return only<EpochDone>(eventsOf(training.run.root)).at(0).train.loss;
  };
  const double plain = lossOf("even plain", "even", "");
  QVERIFY(std::abs(lossOf("even weighted", "even", "class_weights=true") - plain) < 1e-5);
  const double uneven = lossOf("uneven plain", "uneven", "");
  QVERIFY(std::abs(lossOf("uneven weighted", "uneven", "class_weights=true") - uneven) > 1e-3);
}

void TestTrainingModes::keptFeatures() {
  train(job("starting", "epochs=1"));
  const auto start = RunDirectory{path("runs") / "starting"}.last().string();
  std::map<std::string, torch::Tensor> weights[2];
  for (const int kept : {0, 1}) {
    // A crop of the whole picture shows the same views, but the plan cannot know that.
    auto training =
        job(kept ? "kept" : "computed", kept ? "augment=none" : "augment=light crop_scale=1 flip=0 jitter=0");
    setField(training.config, "epochs=3");
    setField(training.config, "head_epochs=3");
    setField(training.config, "dropout=0");
    training.config.weights = start;
    train(training);
    weights[kept] = weightsIn(training.run.last());
  }
  for (const auto& [name, tensor] : weights[0])
    QVERIFY2(at::allclose(tensor.to(at::kFloat), weights[1].at(name).to(at::kFloat), 1e-3, 1e-5),
             name.c_str());
}

void TestTrainingModes::testSplitIsTouchedOnce() {
  auto training = job("three", "epochs=2");
  training.config.data = path("three").string();
  train(training);
  training.resume = true;
  train(training);
  const auto events = eventsOf(training.run.root);
  const auto tests = only<TestMeasured>(events);
  QCOMPARE(tests.size(), std::size_t{1});
  QCOMPARE(tests[0].images, 16);
  QCOMPARE(QString::fromStdString(tests[0].checkpoint), QStringLiteral("checkpoints/best.safetensors"));
  const auto end = only<RunEnded>(events).back();
  QCOMPARE(QString::fromStdString(end.selectedBy), QStringLiteral("val.macro_f1"));
  QVERIFY(end.bestEpoch >= 1);
  for (const auto& each : only<CheckpointWritten>(events))
    QCOMPARE(each.chosenBy.empty(), each.reason != "best");
  QCOMPARE(only<EpochDone>(events).at(static_cast<std::size_t>(end.bestEpoch) - 1).best, true);
}

/// One lucky epoch is not kept; an independent sum of the shares tells which one is.
void TestTrainingModes::aSmoothedMetricChooses() {
  constexpr double kShare = 0.6;
  auto training = job("smoothed", "epochs=5 metric=loss metric_smoothing=0.6");
  train(training);
  const auto events = eventsOf(training.run.root);
  const auto epochs = only<EpochDone>(events);
  QCOMPARE(epochs.size(), std::size_t{5});
  double lowest = INFINITY;
  for (std::size_t e = 0; e < epochs.size(); ++e) {
    double sum = 0;
    double shares = 0;
    for (std::size_t k = 0; k <= e; ++k) {
      const double share = std::pow(kShare, static_cast<double>(k));
      sum += share * epochs[e - k].val.loss;
      shares += share;
    }
    QCOMPARE(epochs[e].best, sum / shares < lowest);
    lowest = std::min(lowest, sum / shares);
  }
  double score = 0;
  for (const auto& each : only<CheckpointWritten>(events))
    if (each.reason == "best") score = each.score;
  QVERIFY(std::abs(score - lowest) < 1e-9);
  QCOMPARE(QString::fromStdString(only<RunEnded>(events).back().selectedBy),
           QStringLiteral("smoothed val.loss"));
  SmoothedScore chosen;
  std::vector<double> scores;
  for (const double own : {0.5, 0.55, 0.9, 0.6, 0.7, 0.85, 0.88, 0.89})
    scores.push_back(chosen.add(own, kShare));
  QCOMPARE(scores.front(), 0.5);
  QCOMPARE(std::ranges::max_element(scores) - scores.begin(), std::ptrdiff_t{7});  // alone, the third is best
}

void TestTrainingModes::automaticBatch() {
  auto training = job("automatic", "batch=0 epochs=1");
  train(training);
  const auto started = only<RunStarted>(eventsOf(training.run.root)).at(0);
  QCOMPARE(started.config.batch, 4);  // an eighth of 32 images
  // Where memory is the limit, what the estimate gives: no network of this size trains in no memory at all.
  auto config = training.config;
  config.network = publishedModel("efficientnet_l2");
  const auto batch = largestBatch(config, 100'000, torch::Device("cpu"));
  const auto& memory = analyzeCost(config.network).memory;
  QVERIFY(batch == 1 ||
          memory.trainingFixed + batch * memory.trainingPerImageFp32 < bytesAvailable(torch::Device("cpu")));
}

void TestTrainingModes::outOfMemoryGoesOnInParts() {
  const auto training = job("little memory", "batch=32 epochs=1");
  {
    // The largest map of 32 images: 32 channels of 16 × 16 floats.
    const MemoryLimit limit(std::size_t{32} * 32 * 16 * 16 * sizeof(float));
    train(training);
  }
  const auto events = eventsOf(training.run.root);
  QCOMPARE(only<RunEnded>(events).at(0).state, RunState::Finished);
  const auto warnings = only<RunWarning>(events);
  QVERIFY(std::any_of(warnings.begin(), warnings.end(),
                      [](const auto& w) { return w.code == WarningCode::SmallerBatch; }));
}

void TestTrainingModes::lossScale() {
  LossScaler scaler;
  QVERIFY(scaler.overflowed());
  QCOMPARE(scaler.scale, LossScaler::kStart / 2);
  for (int i = 0; i < LossScaler::kGrowthSteps; ++i) scaler.succeeded();
  QCOMPARE(scaler.scale, LossScaler::kStart);
  while (scaler.overflowed()) continue;
  QVERIFY(scaler.scale < LossScaler::kLeast);
}

void TestTrainingModes::halfPrecisionNeedsAGpu() {
  try {
    train(job("half", "precision=fp16"));
  } catch (const Error& error) {
    QVERIFY2(error.detail().find("bf16") != std::string::npos, error.what());
  }
}

void TestTrainingModes::batchesAreShown_data() {
  QTest::addColumn<int>("pictures");
  QTest::addColumn<int>("columns");
  QTest::addColumn<int>("rows");
  QTest::newRow("one") << 1 << 1 << 1;
  QTest::newRow("half a row") << 4 << 4 << 1;
  QTest::newRow("whole rows only") << 13 << 8 << 1;
  QTest::newRow("two rows at most") << 64 << 8 << 2;
}

void TestTrainingModes::batchesAreShown() {
  QFETCH(int, pictures);
  QFETCH(int, columns);
  QFETCH(int, rows);
  const Preprocessing preprocessing;
  auto images = at::empty({pictures, 3, 20, 20});
  const std::array<double, 3> color{200 / 255.0, 100 / 255.0, 40 / 255.0};
  for (int channel = 0; channel < 3; ++channel) {
    const auto at = static_cast<std::size_t>(channel);
    images.select(1, channel).fill_((color[at] - preprocessing.mean[at]) / preprocessing.std[at]);
  }
  const cv::Mat sheet = decodeImage(batchSheet(images, preprocessing), "sheet");
  QCOMPARE(sheet.cols, columns * kBatchTile);
  QCOMPARE(sheet.rows, rows * kBatchTile);
  const auto pixel = sheet.at<cv::Vec3b>(sheet.rows - 1, sheet.cols - 1);
  const std::array<int, 3> expected{200, 100, 40};
  for (int channel = 0; channel < 3; ++channel)
    QVERIFY(std::abs(pixel[channel] - expected[static_cast<std::size_t>(channel)]) <= 3);
}

void TestTrainingModes::runsShowTheirBatch() {
  const auto one = job("shown", "epochs=1");
  train(one);
  const cv::Mat sheet = decodeImage(readFile(batchSheetFile(one.run)), "batch.jpg");
  QVERIFY(sheet.cols > 0 && sheet.cols % kBatchTile == 0);
  QVERIFY(sheet.rows > 0 && sheet.rows % kBatchTile == 0);
}

QTEST_GUILESS_MAIN(TestTrainingModes)
#include "test_training_modes.moc"
