#include "core/base/error.h"
#include "core/base/files.h"
#include "core/inference/inference_network.h"
#include "core/training/input/head_features.h"
#include "core/training/optimizer/ema.h"
#include "core/training/optimizer/optimizer.h"
#include "core/training/trainer.h"
#include "core/training/training_network.h"
#include "tests/training/picture_folder.h"
#include "tests/training/run_events.h"

#include <ATen/Functions.h>
#include <QTemporaryDir>
#include <QtTest>
#include <c10/core/GradMode.h>
#include <map>

using namespace effnet;
namespace fs = std::filesystem;

/// A run that was killed goes on as if nothing had happened, in whichever phase of whichever recipe.
class TestResume : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void killedInAnyPhase_data();
  void killedInAnyPhase();
  void stoppedInTheHeadPhase();
  void moreEpochsInTheHeadPhase();
  void changedWeightsAreSeen_data();
  void changedWeightsAreSeen();

 private:
  TrainJob job(const fs::path& root, const QString& fields) const;
  QTemporaryDir folder_;
  fs::path data_;
  fs::path start_;  ///< a checkpoint
};

namespace {

QByteArray bytesOf(const fs::path& file) {
  return QByteArray::fromStdString(readFile(file));
}

/// Of the checkpoint that is kept.
double bestScore(const fs::path& run) {
  double score = 0;
  for (const CheckpointWritten& each : only<CheckpointWritten>(eventsOf(run)))
    if (each.reason == "best") score = each.score;
  return score;
}

void compareRuns(const fs::path& one, const fs::path& other) {
  const auto wanted = only<EpochDone>(eventsOf(one));
  const auto found = only<EpochDone>(eventsOf(other));
  QCOMPARE(found.size(), wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    QCOMPARE(found[i].epoch, wanted[i].epoch);
    QCOMPARE(found[i].train.loss, wanted[i].train.loss);
    QCOMPARE(found[i].train.top1, wanted[i].train.top1);
    QCOMPARE(found[i].val.loss, wanted[i].val.loss);
    QCOMPARE(found[i].confusion, wanted[i].confusion);
    QCOMPARE(found[i].best, wanted[i].best);
  }
  QCOMPARE(bestScore(other), bestScore(one));
  QVERIFY(bytesOf(RunDirectory{other}.last()) == bytesOf(RunDirectory{one}.last()));
  QVERIFY(bytesOf(RunDirectory{other}.best()) == bytesOf(RunDirectory{one}.best()));
}

/// What a run's folder holds when its process is killed at this moment.
void copyAsKilled(const fs::path& run, const fs::path& killed) {
  fs::remove_all(killed);
  fs::create_directories(killed);
  fs::copy(run, killed, fs::copy_options::recursive);
}

}  // namespace

void TestResume::initTestCase() {
  data_ = fs::path(folder_.path().toStdString()) / "data";
  start_ = fs::path(folder_.path().toStdString()) / "start";
  writeTwoClasses(data_, 20);  // 32 of them for training, 4 batches
  auto training = job(start_, "epochs=2");
  train(training);
  start_ = training.run.last();
}

TrainJob TestResume::job(const fs::path& root, const QString& fields) const {
  TrainJob job;
  job.config = quickConfig(data_);
  auto list = fields.split(' ', Qt::SkipEmptyParts);
  if (!list.isEmpty() && list.front().startsWith("recipe=")) {
    const auto quick = job.config;
    job.config = recipeDefaults(list.takeFirst().mid(7).toStdString());
    job.config.data = quick.data;
    job.config.network = quick.network;
    for (const char* field :
         {"epochs=5", "batch=8", "threads=1", "workers=1", "deterministic=true", "device=cpu"})
      setField(job.config, field);
    if (job.config.recipe == Recipe::Finetune) job.config.weights = start_.string();
  }
  for (const auto& field : list) setField(job.config, field.toStdString());
  job.run.root = root;
  return job;
}

void TestResume::killedInAnyPhase_data() {
  QTest::addColumn<QString>("fields");
  QTest::addColumn<QVector<int>>("kills");  // while the step behind these is under way, of 20
  const QVector<int> phases{1, 2, 4, 5, 7, 8, 9, 11, 12, 13, 16, 19};
  QTest::newRow("fine-tuning, two head epochs") << "recipe=finetune head_epochs=2" << phases;
  QTest::newRow("the same with kept features")
      << "recipe=finetune head_epochs=2 augment=none" << QVector<int>{1, 4, 6, 8, 9};
  QTest::newRow("the same with a moving average")
      << "recipe=finetune head_epochs=2 ema_decay=0.9" << QVector<int>{2, 4, 7, 8, 10};
  QTest::newRow("the same with training normalisations")
      << "recipe=finetune head_epochs=2 batch_norm=train mixup=0.2" << QVector<int>{3, 8, 9, 14};
  QTest::newRow("the last stages alone, SGD")
      << "recipe=finetune head_epochs=1 trainable_stages=2 optimizer=sgd" << QVector<int>{2, 4, 5, 9};
  QTest::newRow("a linear probe") << "recipe=finetune trainable_stages=0" << QVector<int>{1, 5, 8, 12, 19};
  QTest::newRow("a linear probe on kept features")
      << "recipe=finetune trainable_stages=0 augment=none optimizer=sgd" << QVector<int>{3, 4, 17};
  QTest::newRow("from scratch") << "recipe=scratch" << QVector<int>{1, 4, 11, 20};
  QTest::newRow("a smoothed loss chooses")
      << "recipe=scratch metric=loss metric_smoothing=0.7" << QVector<int>{1, 4, 9, 13, 18};
  QTest::newRow("accumulation") << "recipe=scratch batch=4 accumulate=3" << QVector<int>{1, 3, 7};
  QTest::newRow("the paper's") << "recipe=paper" << QVector<int>{2, 4, 9, 13};
  QTest::newRow("progressive") << "recipe=progressive progressive_stages=4"
                               << QVector<int>{1, 4, 6, 8, 12, 17};
}

void TestResume::killedInAnyPhase() {
  QFETCH(QString, fields);
  QFETCH(QVector<int>, kills);
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  auto whole = job(root / "whole", fields + " checkpoint_steps=1");
  whole.progress = [&](const RunEvent& event) {
    const auto* step = std::get_if<StepDone>(&event.what);
    if (step && kills.contains(static_cast<int>(step->step)))
      copyAsKilled(whole.run.root, root / ("killed " + std::to_string(step->step)));
  };
  train(whole);
  for (const int kill : kills) {
    TrainJob again;
    again.run.root = root / ("killed " + std::to_string(kill));
    QVERIFY2(fs::exists(again.run.root), again.run.root.c_str());
    again.resume = true;
    QCOMPARE(train(again).state, RunState::Finished);
    compareRuns(whole.run.root, again.run.root);
    if (QTest::currentTestFailed()) QFAIL(again.run.root.c_str());
  }
}

/// As `effnet stop` and a sweep's time budget end it: at its own wish, with everything saved.
void TestResume::stoppedInTheHeadPhase() {
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  const QString fields = QStringLiteral("recipe=finetune head_epochs=3 epochs=4");
  const auto whole = job(root / "whole", fields);
  train(whole);
  auto stopped = job(root / "stopped", fields);
  int sittings = 0;
  for (RunState state = RunState::Stopped; state == RunState::Stopped; ++sittings) {
    std::stop_source stop;
    stopped.stop = stop.get_token();
    int steps = 0;
    stopped.progress = [&](const RunEvent& event) {
      if (std::holds_alternative<StepDone>(event.what) && ++steps == 3) stop.request_stop();
    };
    state = train(stopped).state;
    stopped.resume = true;
    QVERIFY(sittings < 20);
  }
  QVERIFY2(sittings >= 5, qPrintable(QString::number(sittings)));
  compareRuns(whole.run.root, stopped.run.root);
}

/// While the classifier learns alone, how long the whole network will is not yet of any influence. For how
/// long the classifier does is no longer asked.
void TestResume::moreEpochsInTheHeadPhase() {
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  const auto whole = job(root / "whole", "recipe=finetune head_epochs=3 epochs=6");
  train(whole);
  auto parts = job(root / "parts", "recipe=finetune head_epochs=3 epochs=5");
  std::stop_source stop;
  parts.stop = stop.get_token();
  parts.progress = [&](const RunEvent& event) {
    const auto* step = std::get_if<StepDone>(&event.what);
    if (step && step->step == 6) stop.request_stop();
  };
  QCOMPARE(train(parts).state, RunState::Stopped);
  parts.stop = {};
  parts.progress = {};
  parts.resume = true;
  const auto written = readFile(parts.run.config());
  auto config = readTrainConfig(parts.run.config());
  config.headEpochs = 4;
  writeFileAtomically(parts.run.config(), toJson(config).dump());
  try {
    train(parts);
    QFAIL("an edited configuration was taken over");
  } catch (const Error& error) {
    QCOMPARE(QString::fromStdString(error.code()), QStringLiteral("config_changed"));
  }
  writeFileAtomically(parts.run.config(), written);
  parts.changes = {"epochs=6"};
  QCOMPARE(train(parts).state, RunState::Finished);
  compareRuns(whole.run.root, parts.run.root);
}

void TestResume::changedWeightsAreSeen_data() {
  QTest::addColumn<QString>("change");
  for (const char* change :
       {"nothing", "copied", "loaded", "sgd", "adamw", "rmsprop", "averaged", "statistics", "other memory"})
    QTest::newRow(change) << change;
}

/// Each way in which this program writes weights, against everything that keeps something made of them.
void TestResume::changedWeightsAreSeen() {
  QFETCH(QString, change);
  at::manual_seed(3);
  const c10::AutoGradMode noGradient(false);
  Network network(tinyNetwork());
  Network other(tinyNetwork());
  InferenceNetwork inference(network, at::kCPU);
  HeadFeatures features(network, 1);
  const auto images = at::randn({2, 3, 32, 32});
  std::vector<Sample> samples;
  for (int i = 0; i < 4; ++i) samples.push_back({data_ / "cold" / (std::to_string(i) + ".bmp"), 0});
  LoaderOptions loading;
  loading.preprocessing.inputSize = 32;
  loading.preprocessing.resize = 32;
  const auto keep = [&] {
    if (!features.kept()) features.keepAll(samples, loading);
  };
  keep();
  inference.run(images);
  features.compute(images);

  auto& layer = network->blocks()[1]->layers()[0];
  if (change == "copied") copyTensors(tensorsOf(other), tensorsOf(network));
  if (change == "loaded") layer.ptr()->weight.copy_(at::randn_like(layer.ptr()->weight));
  if (const auto kind = fromWord<OptimizerKind>(change.toStdString())) {
    for (auto& parameter : network->parameters()) parameter.mutable_grad() = at::randn_like(parameter);
    ParameterGroup group;
    for (const auto& each : network->named_parameters()) {
      group.names.push_back(each.key());
      group.parameters.push_back(each.value());
    }
    makeOptimizer(*kind, {group})->step(0.1);
  }
  if (change == "averaged") {
    Ema ema(tensorsOf(other), tensorsOf(network), 0.5);
    inference.run(images);
    features.compute(images);
    for (auto& parameter : other->parameters()) parameter.add_(0.1);
    ema.update();
  }
  if (change == "statistics") {
    network->train();
    network->forward(images);
    network->eval();
  }
  if (change == "other memory") layer.ptr()->weight.set_data(at::randn_like(layer.ptr()->weight));

  network->eval();
  const auto map = network->features(images);
  const auto pooled = map.mean({2, 3});
  QVERIFY(at::allclose(features.compute(images), pooled, 1e-3, 1e-4));
  QVERIFY(at::allclose(inference.run(images).logits, network->classify(map), 1e-3, 1e-4));
  QCOMPARE(features.kept(), change == "nothing");
  keep();
  Loader loader(samples, {0, 1, 2, 3}, loading);
  const auto wanted = network->features(loader.next()->images).mean({2, 3});
  const std::vector<int> indices{0, 1, 2, 3};
  QVERIFY(at::allclose(features.batch(samples, indices.data(), 4).features, wanted, 1e-3, 1e-4));
}

QTEST_GUILESS_MAIN(TestResume)
#include "test_resume.moc"
