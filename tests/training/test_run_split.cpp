#include "core/base/error.h"
#include "core/base/files.h"
#include "core/dataset/run_split.h"
#include "core/training/trainer.h"
#include "tests/training/picture_folder.h"
#include "tests/training/run_events.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <functional>
#include <set>

using namespace effnet;
namespace fs = std::filesystem;

using Change = std::function<void(const fs::path& data)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(effnet::Interpolation)

class TestRunSplit : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsItsParts_data();
  void keepsItsParts();
  void goneKeepTheirPlace();
  void hostileLists_data();
  void hostileLists();
  void mostIsGone();
  void withoutAList();
  void resumesOnTheSameParts();
  void smallerValidationChoosesNothing();
  void goneDuringTheRun_data();
  void goneDuringTheRun();
  void figuresSayTheirImages();
  void testIsMeasuredAgain();
  void editedConfiguration_data();
  void editedConfiguration();
  void mayChange();
  void budgetBeginsAnew();
  void anotherCheckpointsPictures_data();
  void anotherCheckpointsPictures();
};

namespace {

std::set<std::string> contentsOf(const std::vector<Sample>& samples) {
  std::set<std::string> contents;
  for (const auto& each : samples)
    if (!each.gone) contents.insert(pictureContent(each));
  return contents;
}

std::string codes(const std::vector<RunWarning>& warnings) {
  std::string text;
  for (const auto& each : warnings) text += std::string(text.empty() ? "" : " ") + wordOf(each.code);
  return text;
}

QString errorOf(const TrainJob& job, QString* detail = nullptr) {
  try {
    train(job);
  } catch (const Error& error) {
    if (detail) *detail = QString::fromStdString(error.detail());
    return QString::fromStdString(error.code());
  }
  return {};
}

/// A data set and a run of it.
struct Scene {
  QTemporaryDir folder;
  fs::path data;
  RunDirectory run;
  TrainConfig config;

  explicit Scene(int perClass = 20) {
    data = fs::path(folder.path().toStdString()) / "data";
    run.root = fs::path(folder.path().toStdString()) / "run";
    writeTwoClasses(data, perClass);
    fs::create_directories(run.root);
    config = quickConfig(data);
    config.augment = AugmentPolicy::None;
  }
  Dataset write() const {
    Dataset dataset = scanDataset(datasetOptions(config));
    writeRunSplit(run, config, dataset);
    return dataset;
  }
  TrainJob job() const {
    TrainJob job;
    job.config = config;
    job.run = run;
    return job;
  }
  TrainJob resume(std::vector<std::string> changes = {}) const {
    TrainJob job;
    job.run = run;
    job.resume = true;
    job.changes = std::move(changes);
    return job;
  }
  /// Trains and does this behind the first epoch.
  TrainJob disturbed(const std::function<void()>& disturb) const {
    TrainJob job = this->job();
    job.progress = [disturb](const RunEvent& event) {
      const auto* epoch = std::get_if<EpochDone>(&event.what);
      if (epoch && epoch->epoch == 1) disturb();
    };
    return job;
  }
  std::vector<fs::path> validation() const {
    std::vector<fs::path> files;
    for (const auto& each : scanRunPictures(run, config).dataset.val) files.push_back(each.file);
    return files;
  }
};

}  // namespace

void TestRunSplit::keepsItsParts_data() {
  QTest::addColumn<Change>("change");
  QTest::addColumn<QString>("warned");
  QTest::newRow("nothing") << Change([](const fs::path&) {}) << "";
  QTest::newRow("one fewer in each class") << Change([](const fs::path& data) {
    for (const char* label : {"cold", "warm"}) fs::remove(data / label / "0.bmp");
  }) << "pictures_missing";
  QTest::newRow("one more, sorted first")
      << Change([](const fs::path& data) { writePicture(data / "cold" / "!.bmp", 40, 9, 9, 200, 3); })
      << "pictures_new";
  QTest::newRow("renumbered behind one that is gone") << Change([](const fs::path& data) {
    for (int i = 1; i < 20; ++i)
      fs::rename(data / "cold" / (std::to_string(i) + ".bmp"),
                 data / "cold" / (std::to_string(i - 1) + ".bmp"));
  }) << "pictures_missing";
  QTest::newRow("all renamed") << Change([](const fs::path& data) {
    for (int i = 0; i < 20; ++i)
      fs::rename(data / "warm" / (std::to_string(i) + ".bmp"),
                 data / "warm" / ("photo " + std::to_string(i * 7 % 20) + "-" + std::to_string(i) + ".bmp"));
  }) << "";
  QTest::newRow("into the other class") << Change([](const fs::path& data) {
    for (int i = 0; i < 5; ++i)
      fs::rename(data / "warm" / (std::to_string(i) + ".bmp"),
                 data / "cold" / ("w" + std::to_string(i) + ".bmp"));
  }) << "";
  QTest::newRow("edited in its place")
      << Change([](const fs::path& data) { writePicture(data / "cold" / "4.bmp", 40, 60, 70, 80, 5); }) << "";
}

void TestRunSplit::keepsItsParts() {
  QFETCH(Change, change);
  QFETCH(QString, warned);
  const Scene scene;
  const Dataset before = scene.write();
  const auto learnt = contentsOf(before.train);
  const auto validated = contentsOf(before.val);
  change(scene.data);
  const auto now = scanRunPictures(scene.run, scene.config);
  QVERIFY(now.kept);
  QCOMPARE(now.dataset.train.size(), before.train.size());
  const auto val = contentsOf(now.dataset.val);
  for (const auto& each : val) QVERIFY2(!learnt.contains(each), each.c_str());
  for (const auto& each : contentsOf(now.dataset.train)) QVERIFY2(!validated.contains(each), each.c_str());
  for (const auto& each : now.warnings) QVERIFY2(!each.detail.empty(), wordOf(each.code));
  QVERIFY2(warned.isEmpty() ? now.warnings.empty() : codes(now.warnings).find(warned.toStdString()) == 0,
           codes(now.warnings).c_str());
}

void TestRunSplit::goneKeepTheirPlace() {
  Scene scene;
  const Dataset before = scene.write();
  fs::remove(before.train[3].file);
  writePicture(scene.data / "cold" / "!.bmp", 40, 9, 9, 200, 3);
  // The data lies elsewhere now, too.
  fs::rename(scene.data, scene.data.parent_path() / "moved");
  scene.config.data = (scene.data.parent_path() / "moved").string();
  const auto now = scanRunPictures(scene.run, scene.config);
  QVERIFY(now.dataset.train[3].gone);
  for (std::size_t i = 0; i < before.train.size(); ++i)
    if (i != 3) QCOMPARE(now.dataset.train[i].content, before.train[i].content);
  QCOMPARE(partFingerprint(now.dataset.val), partFingerprint(before.val));
  QCOMPARE(codes(now.warnings), std::string("pictures_new pictures_missing"));
  QVERIFY(now.warnings[0].detail.find("!.bmp") != std::string::npos);
  QVERIFY(now.warnings[1].detail.find(fs::path(before.train[3].file).filename().string()) !=
          std::string::npos);
}

void TestRunSplit::hostileLists_data() {
  QTest::addColumn<QByteArray>("text");
  const QByteArray head = "part,class,content,root,path,offset\n";
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("no picture") << head;
  QTest::newRow("another table") << QByteArray("path,label\na.bmp,cold\n");
  QTest::newRow("unknown part") << head + "sold,cold,,data,a.bmp,\n";
  QTest::newRow("no hash") << head + "val,cold,zz,data,a.bmp,\n";
  QTest::newRow("unknown root") << head + "val,cold,,home,a.bmp,\n";
  QTest::newRow("no path") << head + "val,cold,,data,,\n";
  QTest::newRow("an offset below zero") << head + "val,cold,,data,a.bmp,-3\n";
  QTest::newRow("an offset of no number") << head + "val,cold,,data,a.bmp,99999999999999999999\n";
  QTest::newRow("too few columns") << head + "val,cold\n";
  QTest::newRow("bytes") << QByteArray(1000, '\0');
}

void TestRunSplit::hostileLists() {
  QFETCH(QByteArray, text);
  const Scene scene(6);
  writeFileAtomically(scene.run.split(), text.toStdString());
  try {
    scanRunPictures(scene.run, scene.config);
    QFAIL("taken");
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("bad_split"));
    QVERIFY(error.detail().find("split.csv") != std::string::npos);
  }
}

void TestRunSplit::mostIsGone() {
  const Scene scene;
  const Dataset before = scene.write();
  for (std::size_t i = 1; i < before.val.size(); ++i) fs::remove(before.val[i].file);
  try {
    scanRunPictures(scene.run, scene.config);
    QFAIL("taken");
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("data_changed"));
    QVERIFY(error.detail().find("7 of the 8 validation") != std::string::npos);
  }
}

void TestRunSplit::withoutAList() {
  Scene scene;
  scene.config.epochs = 1;
  train(scene.job());
  fs::remove(scene.run.split());
  QVERIFY(scanRunPictures(scene.run, scene.config).warnings.empty());
  fs::remove(scene.data / "cold" / "0.bmp");
  const auto now = scanRunPictures(scene.run, scene.config);
  QCOMPARE(codes(now.warnings), std::string("split_unknown"));
}

void TestRunSplit::resumesOnTheSameParts() {
  Scene scene;
  scene.config.epochs = 4;
  TrainJob first = scene.job();
  first.progress = [&](const RunEvent& event) {
    const auto* epoch = std::get_if<EpochDone>(&event.what);
    if (epoch && epoch->epoch == 2) requestStop(scene.run, true);
  };
  QCOMPARE(train(first).epochs, 2);
  const auto learnt = contentsOf(scanRunPictures(scene.run, scene.config).dataset.train);
  const auto gone = scene.validation().front();
  fs::remove(gone);
  QCOMPARE(train(scene.resume()).state, RunState::Finished);
  for (const auto& each : contentsOf(scanRunPictures(scene.run, scene.config).dataset.val))
    QVERIFY(!learnt.contains(each));
  const auto events = eventsOf(scene.run.root);
  const auto warnings = only<RunWarning>(events);
  QVERIFY(std::any_of(warnings.begin(), warnings.end(), [&](const RunWarning& each) {
    return each.code == WarningCode::PicturesMissing && each.detail.find(gone.string()) != std::string::npos;
  }));
  // What is to be beaten was measured on the same pictures as what follows.
  const auto again = only<BestMeasured>(events);
  QCOMPARE(again.size(), std::size_t{1});
  QCOMPARE(again[0].val.images, 7);
  const auto epochs = only<EpochDone>(events);
  QCOMPARE(epochs[1].val.images, 8);
  QCOMPARE(epochs[2].val.images, 7);
  QVERIFY(epochs[2].competes && epochs[3].competes);
  QCOMPARE(summarizeRun(scene.run.root)->bestImages, 7);
  QCOMPARE(std::get<RunEnded>(events.back().what).selectionVal.images, 7);
}

void TestRunSplit::smallerValidationChoosesNothing() {
  Scene scene;
  scene.config.epochs = 4;
  scene.config.metric = SelectionMetric::Loss;
  scene.config.patience = 0;
  train(scene.disturbed([&] { fs::remove(scene.validation().front()); }));
  const auto events = eventsOf(scene.run.root);
  const auto epochs = only<EpochDone>(events);
  QCOMPARE(epochs.size(), std::size_t{4});
  for (std::size_t i = 1; i < 4; ++i) {
    QCOMPARE(epochs[i].val.images, 7);
    QVERIFY(!epochs[i].competes && !epochs[i].best);
  }
  const auto& end = std::get<RunEnded>(events.back().what);
  QCOMPARE(end.bestEpoch, 1);
  QCOMPARE(end.selectionVal.images, 8);
  QCOMPARE(summarizeRun(scene.run.root)->bestImages, 8);
  QCOMPARE(summarizeRun(scene.run.root)->bestTop1, epochs[0].val.top1);
}

void TestRunSplit::goneDuringTheRun_data() {
  QTest::addColumn<bool>("validation");
  QTest::newRow("the validation pictures") << true;
  QTest::newRow("the training pictures") << false;
}

void TestRunSplit::goneDuringTheRun() {
  QFETCH(bool, validation);
  const Scene whole;
  const Scene scene;
  train(whole.job());
  const fs::path away = scene.data.parent_path() / "away";
  fs::create_directories(away);
  std::vector<std::pair<fs::path, fs::path>> moved;
  QString detail;
  const auto code = errorOf(scene.disturbed([&] {
    const auto dataset = scanRunPictures(scene.run, scene.config).dataset;
    for (const auto& each : validation ? dataset.val : dataset.train) {
      moved.emplace_back(each.file, away / (std::to_string(moved.size()) + ".bmp"));
      fs::rename(moved.back().first, moved.back().second);
    }
  }),
                            &detail);
  QCOMPARE(code, QStringLiteral("pictures_gone"));
  QVERIFY2(detail.contains(validation ? "validation pictures" : "training pictures") &&
               detail.contains(".bmp") && !detail.contains("learning rate"),
           qPrintable(detail));
  QCOMPARE(only<EpochDone>(eventsOf(scene.run.root)).size(), std::size_t{1});
  for (const auto& [from, to] : moved) fs::rename(to, from);
  QCOMPARE(train(scene.resume()).state, RunState::Finished);
  QVERIFY(readFile(scene.run.last()) == readFile(whole.run.last()));
  QVERIFY(readFile(scene.run.best()) == readFile(whole.run.best()));
}

void TestRunSplit::figuresSayTheirImages() {
  Scene scene;
  scene.config.epochs = 1;
  train(scene.job());
  const auto epoch = only<EpochDone>(eventsOf(scene.run.root)).front();
  QCOMPARE(epoch.train.images, 32);
  QCOMPARE(epoch.val.images, 8);
  const Json summary = toJson(*summarizeRun(scene.run.root));
  QCOMPARE(summary["best"]["images"].get<int>(), 8);
}

void TestRunSplit::testIsMeasuredAgain() {
  Scene scene;
  fs::remove_all(scene.data);
  writeTwoClasses(scene.data / "train", 12);
  writeTwoClasses(scene.data / "val", 6);
  writeTwoClasses(scene.data / "test", 5);
  scene.config.epochs = 1;
  scene.config.metric = SelectionMetric::Loss;
  train(scene.job());
  QCOMPARE(only<TestMeasured>(eventsOf(scene.run.root)).size(), std::size_t{1});
  train(scene.resume({"epochs=4", "patience=0"}));
  const auto events = eventsOf(scene.run.root);
  const auto tests = only<TestMeasured>(events);
  const auto& end = std::get<RunEnded>(events.back().what);
  QVERIFY(end.bestEpoch > 1);
  QCOMPARE(tests.size(), std::size_t{2});
  QCOMPARE(tests[0].epoch, 1);
  QCOMPARE(tests[1].epoch, end.bestEpoch);
  QCOMPARE(tests[1].metrics.images, 10);
  QCOMPARE(summarizeRun(scene.run.root)->epochsPlanned, 4);
  QCOMPARE(readTrainConfig(scene.run.config()).epochs, 4);
  // Once more: nothing is new, so nothing is measured.
  train(scene.resume());
  QCOMPARE(only<TestMeasured>(eventsOf(scene.run.root)).size(), std::size_t{2});
}

void TestRunSplit::editedConfiguration_data() {
  QTest::addColumn<QString>("field");
  for (const char* field : {"batch=4", "accumulate=3", "optimizer=sgd", "seed=7", "resolution=64",
                            "learning_rate=1", "val_fraction=0.5", "head_epochs=2", "metric=loss",
                            "precision=bf16", "augment=light", "ema_decay=0.5", "balanced=true"})
    QTest::newRow(field) << field;
}

void TestRunSplit::editedConfiguration() {
  QFETCH(QString, field);
  static Scene* scene = nullptr;
  static QByteArray original;
  if (!scene) {
    scene = new Scene(10);
    std::stop_source stop;
    TrainJob job = scene->job();
    job.stop = stop.get_token();
    job.progress = [&](const RunEvent& event) {
      if (std::holds_alternative<StepDone>(event.what)) stop.request_stop();
    };
    train(job);
    original = QByteArray::fromStdString(readFile(scene->run.config()));
  }
  writeFileAtomically(scene->run.config(), original.toStdString());
  TrainConfig edited = readTrainConfig(scene->run.config());
  setField(edited, field.toStdString());
  writeFileAtomically(scene->run.config(), toJson(edited).dump());
  const QByteArray last = QByteArray::fromStdString(readFile(scene->run.state()));
  QString detail;
  QCOMPARE(errorOf(scene->resume(), &detail), QStringLiteral("config_changed"));
  QVERIFY2(detail.contains(field.section('=', 0, 0) + " was "), qPrintable(detail));
  QVERIFY(QByteArray::fromStdString(readFile(scene->run.state())) == last);
}

void TestRunSplit::mayChange() {
  Scene scene(10);
  scene.config.epochs = 2;
  train(scene.job());
  QString detail;
  QCOMPARE(errorOf(scene.resume({"batch=4"}), &detail), QStringLiteral("bad_usage"));
  QVERIFY2(detail.contains("batch"), qPrintable(detail));
  QCOMPARE(errorOf(scene.resume({"epochs=1"}), &detail), QStringLiteral("bad_config"));
  QVERIFY2(detail.contains("at least the 2"), qPrintable(detail));
  QCOMPARE(train(scene.resume({"epochs=3", "patience=5", "workers=1"})).epochs, 3);
}

void TestRunSplit::budgetBeginsAnew() {
  Scene scene(10);
  scene.config.epochs = 3;
  scene.config.minutes = 1e-6;
  const auto first = train(scene.job());
  QCOMPARE(first.reason, std::string("time_budget"));
  QVERIFY(train(scene.resume({"minutes=10"})).state == RunState::Finished);
}

void TestRunSplit::anotherCheckpointsPictures_data() {
  QTest::addColumn<QString>("chosen");
  QTest::addColumn<int>("size");
  QTest::addColumn<int>("resize");
  QTest::addColumn<double>("mean");
  QTest::addColumn<Interpolation>("interpolation");
  QTest::newRow("nothing was chosen") << "" << 224 << 256 << 0.485 << Interpolation::Bicubic;
  QTest::newRow("the size was chosen") << "resolution" << 64 << 73 << 0.485 << Interpolation::Bicubic;
  QTest::newRow("the mean was chosen") << "mean" << 224 << 256 << 0.1 << Interpolation::Bicubic;
  QTest::newRow("the interpolation was chosen")
      << "interpolation" << 224 << 256 << 0.485 << Interpolation::Nearest;
}

void TestRunSplit::anotherCheckpointsPictures() {
  QFETCH(QString, chosen);
  Preprocessing first;
  first.inputSize = 192;
  first.resize = 200;
  first.interpolation = Interpolation::Bilinear;
  first.mean = first.std = {0.5, 0.5, 0.5};
  TrainConfig config = recipeDefaults("finetune");
  config.weights = "/first.pth";
  config.network = tinyNetwork();
  if (chosen == "resolution") config.resolution = 64;
  settleSizes(config, first);
  if (chosen == "mean") config.preprocessing.mean = {0.1, 0.1, 0.1};
  if (chosen == "interpolation") config.preprocessing.interpolation = Interpolation::Nearest;
  const TrainConfig settled = trainConfigFromJson(toJson(config));
  TrainConfig again = settled;
  settleSizes(again, first);
  QVERIFY(again == settled);
  changeStart(again, "/second.pth");
  QVERIFY(again.network.stages.empty());
  const Preprocessing second;
  settleSizes(again, second);
  QTEST(again.preprocessing.inputSize, "size");
  QTEST(again.resolution, "size");
  QTEST(again.network.resolution, "size");
  QTEST(again.preprocessing.resize, "resize");
  QTEST(again.preprocessing.mean[0], "mean");
  QTEST(again.preprocessing.interpolation, "interpolation");
  QCOMPARE(again.preprocessing.std[0], chosen == "mean" ? 0.5 : 0.229);
}

QTEST_GUILESS_MAIN(TestRunSplit)
#include "test_run_split.moc"
