#include "core/scaling/families.h"
#include "core/training/plan/progressive.h"
#include "core/training/plan/published_dropout.h"
#include "core/training/plan/train_plan.h"
#include "core/training/trainer.h"
#include "core/training/training_network.h"
#include "tests/training/picture_folder.h"
#include "tests/training/run_events.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace effnet;

namespace fs = std::filesystem;

/// The papers' ways of training.
class TestPaperRecipes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void progressiveCourse_data();
  void progressiveCourse();
  void paperAsPublished();
  void paperRun();
  void paperDropout_data();
  void paperDropout();
  void freshNetworksSeeWholePictures();

 private:
  fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  QTemporaryDir folder_;
};

void TestPaperRecipes::progressiveCourse_data() {
  QTest::addColumn<QString>("model");
  QTest::addColumn<int>("size");
  QTest::addColumn<int>("stages");
  QTest::addColumn<QVector<int>>("sizes");
  QTest::addColumn<QVector<double>>("dropout");
  QTest::addColumn<double>("magnitude");
  QTest::newRow("V2-S as published") << "efficientnet_v2_s" << 384 << 4 << QVector<int>{128, 184, 240, 300}
                                     << QVector<double>{.1, .1 + .2 / 3, .1 + .4 / 3, .3} << 15.0;
  QTest::newRow("V2-M as published") << "efficientnet_v2_m" << 480 << 2 << QVector<int>{128, 128, 380, 380}
                                     << QVector<double>{.1, .1, .4, .4} << 20.0;
  QTest::newRow("another network") << "efficientnet_b0" << 224 << 4 << QVector<int>{112, 152, 184, 224}
                                   << QVector<double>{.1, .1 + .1 / 3, .1 + .2 / 3, .2} << 9.0;
  QTest::newRow("none of it") << "efficientnet_v2_s" << 384 << 1 << QVector<int>{300, 300, 300, 300}
                              << QVector<double>{.3, .3, .3, .3} << 15.0;
}

void TestPaperRecipes::progressiveCourse() {
  QFETCH(QString, model);
  QFETCH(int, size);
  QFETCH(int, stages);
  QFETCH(QVector<int>, sizes);
  QFETCH(QVector<double>, dropout);
  QFETCH(double, magnitude);
  auto config = recipeDefaults("progressive");
  config.network = publishedModel(model.toStdString());
  config.preprocessing.inputSize = size;
  config.progressiveStages = stages;
  config.epochs = 4;
  settleProgressive(config);
  const TrainPlan plan(config, 1000);
  for (int epoch = 0; epoch < 4; ++epoch) {
    QCOMPARE(plan.epoch(epoch).inputSize, sizes[epoch]);
    QVERIFY(std::abs(plan.epoch(epoch).dropout - dropout[epoch]) < 1e-12);
  }
  QCOMPARE(plan.epoch(0).augment.magnitude, stages > 1 ? 5.0 : magnitude);
  QCOMPARE(plan.epoch(3).augment.magnitude, magnitude);
}

void TestPaperRecipes::paperAsPublished() {
  auto config = recipeDefaults("paper");
  QVERIFY(config.optimizer == OptimizerKind::RmsProp && config.schedule == ScheduleKind::Exponential);
  QCOMPARE(config.augment, AugmentPolicy::AutoAugment);
  QCOMPARE(config.epochs, 350);
  QCOMPARE(config.labelSmoothing, .1);
  QCOMPARE(config.emaDecay, .9999);
  QCOMPARE(config.clipNorm, 0.0);
  config.batch = 32;
  config.network = publishedModel("efficientnet_b4");
  const auto network = makeTrainingNetwork(config, {"cold", "warm"});
  QCOMPARE(config.network.bnMomentum, .01);
  QCOMPARE(config.network.dropout, .4);
  QCOMPARE(config.preprocessing.inputSize, 380);
  QCOMPARE(config.preprocessing.resize, 412);  // crop_padding of the published code: 32

  const TrainPlan plan(config, 3200);
  const double scaled = .016 * 32 / 256;
  QVERIFY(plan.learningRate(0) < scaled / 100);  // five epochs of warm-up
  const auto decayed = [&](double epoch) {
    return plan.learningRate(static_cast<std::int64_t>(epoch * 100)) / scaled;
  };
  QVERIFY(std::abs(decayed(5) - std::pow(.97, 2)) < 1e-9);
  QVERIFY(std::abs(decayed(7.19) - std::pow(.97, 2)) < 1e-9);
  QVERIFY(std::abs(decayed(7.21) - std::pow(.97, 3)) < 1e-9);
  QVERIFY(std::abs(decayed(349) - std::pow(.97, 145)) < 1e-9);

  for (const auto& group : parameterGroups(network, config)) {
    const bool tensors = group.parameters.front().dim() > 1;
    QCOMPARE(group.weightDecay, tensors ? 1e-5 : 0.0);
  }
  QCOMPARE(config.network.stochasticDepth, .2);
  double last = 0;
  for (const auto& block : network->blocks()) {
    const double drop = block->description().dropProbability;
    QVERIFY(drop == 0 || drop > last);
    last = std::max(last, drop);
  }
  QVERIFY(std::abs(last - .2 * 31 / 32) < 1e-9);  // B4 has 32 blocks
}

/// With a validation part and no test part: a part of the training pictures chooses, that part measures once.
void TestPaperRecipes::paperRun() {
  writeTwoClasses(path("two") / "train", 20);
  writeTwoClasses(path("two") / "val", 6);
  TrainJob training;
  training.config = recipeDefaults("paper");
  training.config.data = path("two").string();
  training.config.network = tinyNetwork();
  for (const char* field : {"epochs=3", "batch=8", "device=cpu", "threads=1"})
    setField(training.config, field);
  training.run.root = path("runs") / "paper";
  QCOMPARE(train(training).state, RunState::Finished);
  const auto events = eventsOf(training.run.root);
  const auto started = only<RunStarted>(events).front();
  QCOMPARE(started.trainImages, 32);
  QCOMPARE(started.valImages, 8);
  QCOMPARE(started.config.network.bnMomentum, .01);
  QCOMPARE(only<TestMeasured>(events).size(), std::size_t{1});
  QCOMPARE(only<TestMeasured>(events).front().images, 12);
  QCOMPARE(QString::fromStdString(only<RunEnded>(events).back().selectedBy), QStringLiteral("val.top1"));
}

void TestPaperRecipes::paperDropout_data() {
  QTest::addColumn<QString>("family");
  QTest::addColumn<double>("depth");
  QTest::addColumn<double>("width");
  QTest::addColumn<int>("resolution");
  QTest::addColumn<double>("least");
  QTest::addColumn<double>("most");
  QTest::newRow("B0") << "efficientnet" << 1.0 << 1.0 << 224 << .2 << .2;
  QTest::newRow("B2") << "efficientnet" << 1.2 << 1.1 << 260 << .3 << .3;
  QTest::newRow("between B3 and B4") << "efficientnet" << 1.6 << 1.3 << 340 << .34 << .36;
  QTest::newRow("smaller than B0") << "efficientnet" << .5 << .5 << 96 << .2 << .2;
  QTest::newRow("larger than L2") << "efficientnet" << 9.0 << 9.0 << 900 << .5 << .5;
  QTest::newRow("nothing to go between") << "resnet50" << 2.0 << 1.0 << 224 << 0.0 << 0.0;
}

void TestPaperRecipes::paperDropout() {
  QFETCH(QString, family);
  QFETCH(double, depth);
  QFETCH(double, width);
  QFETCH(int, resolution);
  QFETCH(double, least);
  QFETCH(double, most);
  auto network = familyBaseline(family.toStdString());
  network.depth = depth;
  network.width = width;
  network.resolution = resolution;
  const double dropout = publishedDropout(network);
  QVERIFY2(dropout >= least && dropout <= most, qPrintable(QString::number(dropout)));
}

void TestPaperRecipes::freshNetworksSeeWholePictures() {
  auto config = quickConfig(path("even"));
  makeTrainingNetwork(config, {"cold", "warm"});
  QCOMPARE(config.preprocessing.inputSize, 32);
  QCOMPARE(config.preprocessing.resize, 32);
}

QTEST_GUILESS_MAIN(TestPaperRecipes)
#include "test_paper_recipes.moc"
