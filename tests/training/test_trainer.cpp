#include "core/base/error.h"
#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/training/input/loader.h"
#include "core/training/trainer.h"
#include "tests/test_device.h"
#include "tests/training/picture_folder.h"
#include "tests/training/run_events.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace effnet;
namespace fs = std::filesystem;

class TestTrainer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void learns();
  void resumesBitForBit_data();
  void resumesBitForBit();
  void deterministicWhateverTheWorkers();
  void stopsByFile();
  void stopsWhileItLists();
  void stopsEarly();
  void refusals_data();
  void refusals();
  void lockedAndExisting();
  void divergenceKeepsTheLastGoodState();
  void damagedPictureIsNamedOnce();

 private:
  QTemporaryDir folder_;
  fs::path data_;
  fs::path run(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }
};

namespace {

QString trainingError(const TrainJob& job, QString* detail = nullptr) {
  try {
    train(job);
  } catch (const Error& error) {
    if (detail) *detail = QString::fromStdString(error.detail());
    return QString::fromStdString(error.code());
  }
  return {};
}

}  // namespace

void TestTrainer::initTestCase() {
  data_ = fs::path(folder_.path().toStdString()) / "data";
  writeTwoClasses(data_, 20);
  CheckpointMetadata other;
  other.spec = tinyNetwork();
  other.spec.stages.pop_back();
  saveCheckpoint(run("other.safetensors"), Network(other.spec), other);
}

void TestTrainer::learns() {
  TrainJob job;
  job.config = quickConfig(data_);
  job.config.epochs = 6;
  job.config.device = testDeviceName();
  job.run.root = run("learns");
  int heard = 0;
  job.progress = [&](const RunEvent&) { ++heard; };
  const auto result = train(job);
  QCOMPARE(result.state, RunState::Finished);
  QCOMPARE(result.epochs, 6);
  QVERIFY2(result.best.top1 > 0.9, qPrintable(QString::number(result.best.top1)));
  const auto events = eventsOf(job.run.root);
  QCOMPARE(static_cast<int>(events.size()), heard);
  QVERIFY(std::holds_alternative<RunStarted>(events.front().what));
  QVERIFY(std::holds_alternative<RunEnded>(events.back().what));
  QCOMPARE(count<EpochDone>(events), 6);
  QVERIFY(count<StepDone>(events) >= 6);
  for (const auto& file :
       {job.run.best(), job.run.last(), job.run.state(), job.run.config(), job.run.labels()}) {
    QVERIFY2(fs::exists(file), file.c_str());
  }
  QVERIFY(!RunLock::held(job.run));
  const auto summary = summarizeRun(job.run.root);
  QVERIFY(summary);
  QCOMPARE(summary->state, RunState::Finished);
  QCOMPARE(summary->epochs, 6);
  const auto files = QDir(job.run.root.c_str()).entryList({"events.out.tfevents.*"}, QDir::Files);
  QCOMPARE(files.size(), 1);
  QVERIFY(QFileInfo(QDir(job.run.root.c_str()), files[0]).size() > 500);
}

void TestTrainer::resumesBitForBit_data() {
  QTest::addColumn<int>("stopBehind");
  QTest::addColumn<QString>("optimizer");
  QTest::addColumn<int>("headEpochs");
  QTest::newRow("in the first epoch") << 2 << "adamw" << 0;
  QTest::newRow("in the middle") << 6 << "rmsprop" << 0;
  QTest::newRow("at the end of an epoch") << 4 << "sgd" << 0;
  QTest::newRow("between the phases") << 6 << "adamw" << 1;
}

void TestTrainer::resumesBitForBit() {
  QFETCH(int, stopBehind);
  QFETCH(QString, optimizer);
  QFETCH(int, headEpochs);
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  TrainJob whole;
  whole.config = quickConfig(data_);
  whole.config.optimizer = parseWord<OptimizerKind>(optimizer.toStdString(), "optimizer");
  whole.config.headEpochs = headEpochs;
  whole.config.mixup = 0.2;
  whole.run.root = root / "whole";
  train(whole);

  std::stop_source stop;
  TrainJob parts = whole;
  parts.run.root = root / "parts";
  parts.stop = stop.get_token();
  int steps = 0;
  parts.progress = [&](const RunEvent& event) {
    const auto* step = std::get_if<StepDone>(&event.what);
    if (step) steps = static_cast<int>(step->step);
    if (step && steps >= stopBehind) stop.request_stop();
  };
  QCOMPARE(train(parts).state, RunState::Stopped);
  parts.stop = {};
  parts.progress = {};
  parts.resume = true;
  QCOMPARE(train(parts).state, RunState::Finished);
  QCOMPARE(QByteArray::fromStdString(readFile(parts.run.last())),
           QByteArray::fromStdString(readFile(whole.run.last())));
  QCOMPARE(QByteArray::fromStdString(readFile(parts.run.best())),
           QByteArray::fromStdString(readFile(whole.run.best())));
  QCOMPARE(count<RunResumed>(eventsOf(parts.run.root)), 1);
}

void TestTrainer::deterministicWhateverTheWorkers() {
  QByteArray first;
  for (const int workers : {1, 3}) {
    QTemporaryDir folder;
    TrainJob job;
    job.config = quickConfig(data_);
    job.config.workers = workers;
    job.config.epochs = 1;
    job.run.root = folder.path().toStdString() + "/run";
    train(job);
    const auto bytes = QByteArray::fromStdString(readFile(job.run.last()));
    if (first.isEmpty()) first = bytes;
    QVERIFY(bytes == first);
  }
}

void TestTrainer::stopsByFile() {
  TrainJob job;
  job.config = quickConfig(data_);
  job.run.root = run("stopped");
  job.progress = [&](const RunEvent& event) {
    if (std::holds_alternative<RunStarted>(event.what)) requestStop(job.run, true);
  };
  const auto result = train(job);
  QCOMPARE(result.state, RunState::Stopped);
  QCOMPARE(QString::fromStdString(result.reason), QStringLiteral("requested"));
  QCOMPARE(result.epochs, 1);
}

/// Nobody waits for the first step while pictures are listed and hashed; the folder can be used again.
void TestTrainer::stopsWhileItLists() {
  TrainJob job;
  job.config = quickConfig(data_);
  job.run.root = run("never begun");
  std::stop_source stop;
  stop.request_stop();
  job.stop = stop.get_token();
  std::vector<RunEvent> events;
  job.progress = [&](const RunEvent& event) { events.push_back(event); };
  const TrainResult result = train(job);
  QCOMPARE(result.state, RunState::Stopped);
  QCOMPARE(QString::fromStdString(result.reason), QStringLiteral("requested"));
  QCOMPARE(result.epochs, 0);
  QCOMPARE(events.size(), std::size_t{1});
  QCOMPARE(std::get<RunEnded>(events[0].what).state, RunState::Stopped);
  job.stop = {};
  job.config.epochs = 1;
  QCOMPARE(train(job).state, RunState::Finished);
}

void TestTrainer::stopsEarly() {
  TrainJob job;
  job.config = quickConfig(data_);
  job.config.learningRate = 1e-9;
  job.config.headLearningRate = 1e-9;
  job.config.emaDecay = 0;
  job.config.batchNorm = BatchNormMode::Frozen;
  job.config.metric = SelectionMetric::Top1;
  job.config.patience = 2;
  job.config.epochs = 50;
  job.run.root = run("early");
  const auto result = train(job);
  QCOMPARE(QString::fromStdString(result.reason), QStringLiteral("early_stopping"));
  QVERIFY(result.epochs < 50);
}

void TestTrainer::refusals_data() {
  QTest::addColumn<QString>("field");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QStringList>("words");
  QTest::newRow("nonsense numbers, all named")
      << "epochs=0 batch=-3 learning_rate=1e9"
      << "bad_config" << QStringList{"epochs", "batch", "learning_rate"};
  QTest::newRow("all at once") << "batch=-1 momentum=2 checkpoint_minutes=-1 data=/nowhere/x"
                               << "bad_config"
                               << QStringList{"batch", "momentum", "checkpoint_minutes", "/nowhere/x"};
  QTest::newRow("missing data") << "data=/nowhere/at/all"
                                << "data_missing" << QStringList{"/nowhere/at/all"};
  QTest::newRow("numbers and data") << "epochs=0 data=/nowhere"
                                    << "bad_config" << QStringList{"epochs", "/nowhere"};
  QTest::newRow("missing checkpoint") << "weights=/nowhere.pth"
                                      << "file_missing" << QStringList{"/nowhere.pth"};
  QTest::newRow("another network's checkpoint and bad data")
      << "data=/nowhere weights=OTHER"
      << "data_missing" << QStringList{"/nowhere", "the checkpoint is of"};
  QTest::newRow("fine-tuning from nothing") << "recipe=finetune"
                                            << "bad_config" << QStringList{"checkpoint"};
}

void TestTrainer::refusals() {
  QFETCH(QString, field);
  QFETCH(QString, code);
  QFETCH(QStringList, words);
  QTemporaryDir folder;
  TrainJob job;
  job.config = quickConfig(data_);
  field.replace("OTHER", run("other.safetensors").c_str());
  for (const auto& assignment : field.split(' ')) setField(job.config, assignment.toStdString());
  job.run.root = folder.path().toStdString() + "/run";
  QString detail;
  QCOMPARE(trainingError(job, &detail), code);
  for (const auto& word : words) QVERIFY2(detail.contains(word), qPrintable(detail));
  const auto events = eventsOf(job.run.root);
  QCOMPARE(events.size(), std::size_t{1});
  QCOMPARE(QString::fromStdString(std::get<RunEnded>(events[0].what).code), code);
}

void TestTrainer::lockedAndExisting() {
  TrainJob job;
  job.config = quickConfig(data_);
  job.config.epochs = 1;
  job.run.root = run("locked");
  fs::create_directories(job.run.root);
  {
    const RunLock lock(job.run);
    QCOMPARE(trainingError(job), QStringLiteral("run_locked"));
  }
  train(job);
  QCOMPARE(trainingError(job), QStringLiteral("run_exists"));
}

void TestTrainer::divergenceKeepsTheLastGoodState() {
  TrainJob job;
  job.config = quickConfig(data_);
  job.config.optimizer = OptimizerKind::Sgd;
  job.config.learningRate = 100;
  job.config.headLearningRate = 100;
  job.config.schedule = ScheduleKind::Constant;
  job.config.warmupEpochs = 0;
  job.config.clipNorm = 0;
  job.config.epochs = 200;
  job.config.patience = 0;
  job.run.root = run("diverges");
  QString detail;
  QCOMPARE(trainingError(job, &detail), QStringLiteral("not_finite"));
  // It says when, and in which tensor or behind which stage.
  QVERIFY2(
      detail.contains(QRegularExpression(
          "at step \\d+ of epoch \\d+, (behind stage|in the (weights|gradient))|validation|behind step")),
      qPrintable(detail));
  QVERIFY(std::get<RunEnded>(eventsOf(job.run.root).back().what).state == RunState::Failed);
}

void TestTrainer::damagedPictureIsNamedOnce() {
  QTemporaryDir folder;
  const fs::path data = folder.path().toStdString() + "/data";
  writeTwoClasses(data, 12);
  fs::resize_file(data / "cold" / "3.bmp", 200);
  TrainJob job;
  job.config = quickConfig(data);
  job.run.root = folder.path().toStdString() + "/run";
  train(job);
  const auto events = eventsOf(job.run.root);
  auto warnings = only<RunWarning>(events);
  std::erase_if(warnings, [](const RunWarning& each) { return each.code == WarningCode::ValidationSmall; });
  QCOMPARE(warnings.size(), std::size_t{1});
  QVERIFY(warnings[0].detail.find("3.bmp") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestTrainer)
#include "test_trainer.moc"
