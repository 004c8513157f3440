#include "core/base/error.h"
#include "core/protocol/input_size.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "widgets/common/message_banner.h"
#include "widgets/train/config_model.h"
#include "widgets/train/data_panel.h"
#include "widgets/train/launch_bar.h"
#include "widgets/train/recipe_panel.h"
#include "widgets/train/search_dialog.h"
#include "widgets/train/train_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <cmath>

namespace effnet {

class TestTrain : public QObject {
  Q_OBJECT

 private:
  static DatasetReport report() {
    DatasetReport found;
    found.train = {{"ants", 124}, {"bees", 121}};
    found.val = {{"ants", 70}, {"bees", 83}};
    found.skipped = {"ants/placeholder.gif: no format for training"};
    return found;
  }

  static TrainConfig startedWith(TrainPage& page) {
    TrainConfig started;
    const auto connection = connect(&page, &TrainPage::startRequested, &page,
                                    [&](const TrainConfig& config) { started = config; });
    page.findChild<QPushButton*>("startRun")->click();
    disconnect(connection);
    return started;
  }

 private Q_SLOTS:
  /// The page fits a small window, and its start button needs no scrolling, whatever stands above.
  void startIsAlwaysInSight() {
    TrainPage page;
    page.resize(800, 500);
    page.show();
    QVERIFY2(page.minimumSizeHint().width() <= 800,
             qPrintable(QString::number(page.minimumSizeHint().width())));
    QVERIFY2(page.minimumSizeHint().height() <= 500,
             qPrintable(QString::number(page.minimumSizeHint().height())));
    const auto* start = page.findChild<QPushButton*>("startRun");
    QVERIFY(start);
    QVERIFY(page.rect().contains(QRect(start->mapTo(&page, QPoint()), start->size())));
  }

  void configModel() {
    ConfigModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.assign("epochs=7"));
    QCOMPARE(model.config().epochs, 7);
    QVERIFY(!model.assign("epochs=many"));
    QVERIFY(!model.assign("nonsense=1"));
    QVERIFY(!model.assign("batch=-5"));
    QCOMPARE(model.config().epochs, 7);
    model.setRecipe(Recipe::Scratch);
    QCOMPARE(model.config().recipe, Recipe::Scratch);
    QVERIFY(model.config().epochs != 7);
    const QModelIndex batch = model.indexOf("batch");
    QVERIFY(!batch.data(ConfigModel::ChangedRole).toBool());
    QVERIFY(model.setData(batch, "8", Qt::EditRole));
    QVERIFY(batch.data(ConfigModel::ChangedRole).toBool());
    QVERIFY(batch.data(Qt::ToolTipRole).toString().contains("Published"));
    QCOMPARE(model.changedFields(), 1);
    QCOMPARE(model.config().batch, 8);
    model.setBack(batch);
    QCOMPARE(model.changedFields(), 0);
    const Json written = toJson(model.config());
    for (const auto& [name, value] : written.items()) {
      static const QStringList elsewhere{"recipe",  "data",          "val",    "weights",
                                         "network", "preprocessing", "version"};
      if (!elsewhere.contains(QString::fromStdString(name)))
        QVERIFY2(model.indexOf(QString::fromStdString(name)).isValid(), name.c_str());
    }
  }

  void startsOnlyWithUsablePictures() {
    TrainPage page;
    QSignalSpy asked(&page, &TrainPage::datasetRequested);
    auto* start = page.findChild<QPushButton*>("startRun");
    QVERIFY(!start->isEnabled());
    auto* panel = page.findChild<DataPanel*>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/data/insects")});
    QDragEnterEvent enter(panel->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &enter);  // Qt delivers a drop only where a drag has entered
    QDropEvent drop(panel->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &drop);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!start->isEnabled());
    page.showDataset("/data/insects", report());
    QVERIFY(start->isEnabled());
    page.findChild<QSpinBox*>("epochs")->setValue(2);
    const TrainConfig config = startedWith(page);
    QCOMPARE(config.data, std::string("/data/insects"));
    QCOMPARE(config.epochs, 2);
    QCOMPARE(config.recipe, Recipe::Finetune);
    QVERIFY(!config.weights.empty());
    QVERIFY(problems(config).empty());
  }

  void countsFollowTheSplit() {
    TrainPage page;
    page.chooseData("/data/insects");
    QSignalSpy asked(&page, &TrainPage::datasetRequested);
    DatasetReport checked = report();
    checked.damaged = {"ants/3.jpg: its header is incomplete"};
    page.showDataset("/data/insects", checked);
    auto* fields = page.findChild<ConfigModel*>();
    QVERIFY(fields->assign("epochs=3"));
    QCOMPARE(asked.size(), 0);
    QVERIFY(fields->assign("val_fraction=0.4"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.takeFirst().first().value<TrainConfig>().valFraction, 0.4);
    DatasetReport again = report();
    again.train = {{"ants", 60}, {"bees", 60}};
    again.val = {{"ants", 40}, {"bees", 40}};
    page.showDataset("/data/insects", again);
    auto* panel = page.findChild<DataPanel*>();
    QCOMPARE(panel->trainImages(), 120);
    QStringList texts;
    for (const QLabel* label : panel->findChildren<QLabel*>()) texts.append(label->text());
    QVERIFY2(texts.join('|').contains("120 to learn from, 80 to validate"), qPrintable(texts.join('|')));
    // Which pictures are damaged does not depend on the split.
    auto* tabs = page.findChild<QTabWidget*>("dataTabs");
    QVERIFY2(tabs->tabText(2).contains("2"), qPrintable(tabs->tabText(2)));
  }

  void scratchChangesTheRecipe() {
    TrainPage page;
    auto* from = page.findChild<QComboBox*>("startFrom");
    from->setCurrentIndex(1);
    page.chooseData("/data/insects");
    page.showDataset("/data/insects", report());
    const TrainConfig config = startedWith(page);
    QVERIFY(config.weights.empty());
    QCOMPARE(config.recipe, Recipe::Scratch);
    // As `effnet train` without a checkpoint does it.
    QCOMPARE(config.preprocessing.inputSize, config.network.resolution);
    QCOMPARE(config.preprocessing.resize, config.network.resolution);
  }

  void repeatedRunKeepsHowItSawItsPictures() {
    TrainPage page;
    TrainConfig before = recipeDefaults("scratch");
    before.data = "/data/insects";
    before.val = "/data/held_out";
    before.network = familyBaseline("mobilenet_v1");
    before.preprocessing.inputSize = before.network.resolution;
    before.preprocessing.resize = before.network.resolution + 16;
    page.repeat(before);
    page.showDataset("/data/insects", report());
    const TrainConfig again = startedWith(page);
    QCOMPARE(again.preprocessing.resize, before.preprocessing.resize);
    QCOMPARE(again.val, before.val);
    page.chooseData("/data/birds");
    page.showDataset("/data/birds", report());
    QVERIFY(startedWith(page).val.empty());  // it belonged to the other pictures
  }

  void badDataIsSaid_data() {
    QTest::addColumn<int>("classes");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty folder") << 0 << "no pictures";
    QTest::newRow("one class") << 1 << "single class";
  }
  void badDataIsSaid() {
    QFETCH(int, classes);
    QFETCH(QString, part);
    TrainPage page;
    page.chooseData("/data/odd");
    DatasetReport found;
    if (classes == 1) found.train = {{"ants", 12}};
    page.showDataset("/data/odd", found);
    const QString text = page.findChild<DataPanel*>()->findChild<MessageBanner*>()->text();
    QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(!page.findChild<QPushButton*>("startRun")->isEnabled());
  }

  void severalGpusAreChosen() {
    LaunchBar bar;
    const QList<QPair<QString, QString>> devices{
        {"cpu", "A processor"}, {"cuda:0", "H200"}, {"cuda:1", "H200"}, {"cuda:2", "L4"}};
    bar.setDevices(devices);
    auto* device = bar.findChild<QComboBox*>("trainDevice");
    QVERIFY(device->findText("L4 (cuda:2)") > 0);
    QSignalSpy changed(&bar, &LaunchBar::deviceChanged);
    const int several = device->count() - 1;
    device->setCurrentIndex(several);
    Q_EMIT device->activated(several);
    auto* dialog = bar.findChild<QDialog*>("devicesDialog");
    QVERIFY(dialog != nullptr);
    QCOMPARE(bar.device(), QString("auto"));
    auto* use = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    dialog->findChild<QCheckBox*>("cuda:1")->setChecked(false);
    QVERIFY(use->isEnabled());
    dialog->findChild<QCheckBox*>("cuda:2")->setChecked(false);
    QVERIFY(!use->isEnabled());
    dialog->findChild<QCheckBox*>("cuda:2")->setChecked(true);
    use->click();
    QCOMPARE(bar.device(), QString("cuda:0,cuda:2"));
    QCOMPARE(changed.size(), 1);
    bar.setDevices(devices);  // an engine that was started again
    QCOMPARE(bar.device(), QString("cuda:0,cuda:2"));
    bar.setDevices({devices.first()});
    QCOMPARE(bar.device(), QString("auto"));
  }

  void saysWhyThereIsNoGpu_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("no driver") << "no_driver"
                               << "no NVIDIA driver";
    QTest::newRow("LibTorch without CUDA") << "no_cuda"
                                           << "packaging/run.sh --cuda";
    QTest::newRow("no card") << "no_device"
                             << "nvidia-smi";
    QTest::newRow("there is one") << ""
                                  << "";
    QTest::newRow("of another version") << "odd"
                                        << "";
  }
  void saysWhyThereIsNoGpu() {
    QFETCH(QString, code);
    QFETCH(QString, part);
    TrainPage page;
    auto* note = page.findChild<QLabel*>("gpuNote");
    page.setGpuObstacle("no_driver");
    page.setGpuObstacle(code);
    QCOMPARE(note->isHidden(), part.isEmpty());
    QVERIFY2(note->text().contains(part), qPrintable(note->text()));
  }

  void tilesHaveTheirSizeBeforeTheirPicture() {
    TrainPage page;
    page.resize(1200, 800);
    page.show();
    DatasetReport found = report();
    found.samples = {{"ants", "/data/insects/ants/1.jpg"}, {"hourglasses", "/data/insects/bees/1.jpg"}};
    page.chooseData("/data/insects");
    page.showDataset("/data/insects", found);
    auto* samples = page.findChild<QListWidget*>("samples");
    QCOMPARE(samples->count(), 2);
    QVERIFY(samples->visualItemRect(samples->item(0)).height() > samples->iconSize().height());
    constexpr int kAround = 22;  // of the style sheet's padding and the list's margin: no label is cut
    QVERIFY(samples->gridSize().width() >= samples->fontMetrics().horizontalAdvance("hourglasses") + kAround);
  }

  void lateReportsAreNotShown() {
    TrainPage page;
    page.chooseData("/data/first");
    page.chooseData("/data/second");
    page.showDataset("/data/first", report());
    QVERIFY(!page.findChild<QPushButton*>("startRun")->isEnabled());
  }

  void dataPanelTellsWhatIsWrong() {
    DataPanel panel;
    panel.chooseFolder("/data/insects");
    DatasetReport found = report();
    found.differentSizes = 3;
    found.width = {100, 400, 900};
    found.height = {90, 300, 700};
    found.duplicates = {{"/data/a.jpg", "/data/b.jpg"}};
    panel.showReport("/data/insects", found);
    auto* tabs = panel.findChild<QTabWidget*>("dataTabs");
    QVERIFY(tabs->isTabVisible(2));
    QVERIFY(tabs->tabText(2).contains('1'));
    QVERIFY(tabs->isTabVisible(3));
    QCOMPARE(panel.classes(), 2);
    QCOMPARE(panel.trainImages(), 245);
  }

  void unevenClassesAreBalancedByAClick() {
    TrainPage page;
    page.chooseData("/data/insects");
    DatasetReport found = report();
    found.train = {{"ant", 400}, {"bee", 100}};
    page.showDataset("/data/insects", found);
    auto* panel = page.findChild<DataPanel*>();
    auto* banner = panel->findChild<MessageBanner*>();
    QVERIFY2(banner->text().contains("4"), qPrintable(banner->text()));
    const auto* recipe = page.findChild<RecipePanel*>();
    QVERIFY(!recipe->config().balanced);
    Q_EMIT banner->actionTriggered();
    QVERIFY(recipe->config().balanced);
    QVERIFY(banner->text().isEmpty());
    found.train = {{"ant", 399}, {"bee", 100}};
    page.showDataset("/data/insects", found);
    QVERIFY(banner->text().isEmpty());
  }

  void halvingCostsLess() {
    TrainConfig config = recipeDefaults("scratch");
    config.data = "/data/insects";
    config.network = publishedModel("efficientnet_b0");
    config.network.classes = 2;
    config.epochs = 9;
    SearchDialog dialog(config, 245, 1e-12, false);
    auto* grid = dialog.findChild<QLineEdit*>("grid");
    grid->setText("learning_rate=1e-4,2e-4,3e-4,weight_decay=1e-4,1e-3,1e-2");
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan().has_value(), 30'000);
    QCOMPARE(dialog.plan()->request.rungs, 1);
    const QString whole = dialog.findChild<QLabel*>("searchCost")->text();
    dialog.findChild<QCheckBox*>("halving")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan().has_value(), 30'000);
    QCOMPARE(dialog.plan()->request.rungs, 3);
    QVERIFY(dialog.findChild<QLabel*>("searchCost")->text() != whole);
  }

  void searchShowsItsCostFirst_data() {
    QTest::addColumn<bool>("experiment");
    QTest::newRow("sweep") << false;
    QTest::newRow("scaling experiment") << true;
  }
  void searchShowsItsCostFirst() {
    QFETCH(bool, experiment);
    TrainConfig config = recipeDefaults("scratch");
    config.data = "/data/insects";
    config.network = publishedModel("efficientnet_b0");
    config.network.classes = 2;
    SearchDialog dialog(config, 245, 1e-12, experiment);
    QVERIFY(!dialog.findChild<QPushButton*>("startSearch")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan().has_value(), 30'000);
    auto* table = dialog.findChild<QTableWidget*>("candidates");
    QCOMPARE(table->rowCount(), static_cast<int>(dialog.plan()->candidates.size()));
    QVERIFY(table->rowCount() >= 3);
    QVERIFY(dialog.findChild<QLabel*>("searchCost")->text().contains(QString::number(table->rowCount())));
    if (experiment) return;
    auto* grid = dialog.findChild<QLineEdit*>("grid");
    grid->setText("learning_rate=1e-3,1e-4");
    QTRY_COMPARE(table->rowCount(), 2);
    grid->setText("nonsense=1,2");
    QVERIFY(!dialog.plan().has_value());
    QTRY_VERIFY(dialog.findChild<MessageBanner*>()->text().contains("nonsense"));
    QVERIFY(!dialog.findChild<QPushButton*>("startSearch")->isEnabled());
  }

  /// From the form to what the trainer settles: each candidate at the size that its row of the plan names.
  void candidatesTrainAtTheirSize_data() {
    QTest::addColumn<QString>("grid");  // empty: the scaling experiment
    QTest::addColumn<int>("wish");
    QTest::newRow("coefficients") << "alpha=1,beta=1,gamma=1.15,1.4" << 0;
    QTest::newRow("coefficients, input size typed") << "alpha=1,beta=1,gamma=1.15,1.4" << 160;
    QTest::newRow("sizes") << "resolution=96,128" << 0;
    QTest::newRow("scaling experiment") << "" << 0;
  }
  void candidatesTrainAtTheirSize() {
    QFETCH(QString, grid);
    QFETCH(int, wish);
    TrainPage page;
    page.chooseData("/data/insects");
    page.showDataset("/data/insects", report());
    auto* from = page.findChild<QComboBox*>("startFrom");
    from->setCurrentIndex(from->findData(1));  // B0 from scratch
    QVERIFY(page.findChild<ConfigModel*>()->assign("resolution=" + std::to_string(wish)));
    TrainConfig config = startedWith(page);
    config.network.classes = 2;
    SearchDialog dialog(config, 245, 1e-12, grid.isEmpty());
    dialog.findChild<QDoubleSpinBox*>("tolerance")->setValue(1);
    if (!grid.isEmpty()) dialog.findChild<QLineEdit*>("grid")->setText(grid);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan() && dialog.plan()->candidates.size() >= 2, 60'000);
    const auto again = planSweep(sweepRequestFromJson(toJson(dialog.plan()->request)));
    QCOMPARE(again.candidates.size(), dialog.plan()->candidates.size());
    for (std::size_t i = 0; i < again.candidates.size(); ++i) {
      const SweepCandidate& row = dialog.plan()->candidates[i];
      TrainConfig trained = trainConfigFromJson(toJson(again.candidates[i].config));
      settleInputSize(trained);
      QCOMPARE(trained.preprocessing.inputSize, row.analysis.spec.resolution);
      QCOMPARE(trained.network.resolution, row.analysis.spec.resolution);
      QCOMPARE(analyzeCost(trained.network).totals.macs, row.analysis.totals.macs);
    }
    const int last = again.candidates.back().analysis.spec.resolution;
    if (grid.contains("gamma")) QCOMPARE(last, static_cast<int>(std::lround((wish > 0 ? wish : 224) * 1.4)));
  }

  /// Whatever the form was filled with before, a network that is chosen later comes with its own size.
  void anotherStartBringsItsOwnSize() {
    TrainPage page;
    TrainConfig before = recipeDefaults("finetune");
    before.data = "/data/insects";
    before.weights = "/runs/one/checkpoints/best.safetensors";
    before.network = publishedModel("efficientnet_b3");
    before.network.resolution = before.resolution = before.preprocessing.inputSize = 96;
    before.preprocessing.mean = {0.5, 0.5, 0.5};
    before.suggested = before.preprocessing;
    page.repeat(before);
    page.showDataset("/data/insects", report());
    TrainConfig config = startedWith(page);
    QCOMPARE(inputSize(config), 96);
    QCOMPARE(config.preprocessing.mean, before.preprocessing.mean);
    page.setNetwork(scaleNetwork(familyBaseline("efficientnet"), Scaling{1, 1, 271.0 / 224}));
    config = startedWith(page);
    QCOMPARE(inputSize(config), 271);
    QCOMPARE(config.preprocessing.inputSize, 271);
    auto* from = page.findChild<QComboBox*>("startFrom");
    from->setCurrentIndex(from->findData("builtin:shapes"));
    config = startedWith(page);
    QCOMPARE(inputSize(config), 0);  // the checkpoint's
    QVERIFY(config.network.stages.empty());
    QVERIFY(config.suggested == config.preprocessing);  // of the one before: no wish of anybody's
    QVERIFY(page.findChild<ConfigModel*>()->assign("resolution=64"));
    QCOMPARE(inputSize(startedWith(page)), 64);
    page.setNetwork(publishedModel("efficientnet_b1"));
    QCOMPARE(inputSize(startedWith(page)), 240);
  }

  void scaledNetworksNeedNoCheckpoint() {
    TrainConfig config = recipeDefaults("finetune");
    config.data = "/data/insects";
    config.weights = "/weights/b0.safetensors";
    config.network = publishedModel("efficientnet_b0");
    SearchDialog dialog(config, 245, 1e-12, /*experiment=*/false);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan().has_value(), 30'000);
    QVERIFY(dialog.plan()->request.config.weights.empty());
    QCOMPARE(dialog.plan()->request.config.recipe, Recipe::Scratch);
    QCOMPARE(dialog.plan()->request.config.epochs, config.epochs);
    QVERIFY(dialog.findChild<QLabel*>("searchCost")->text().contains("random weights"));
    dialog.findChild<QLineEdit*>("grid")->setText("learning_rate=1e-3,1e-4");
    QTRY_VERIFY(dialog.plan().has_value());
    QCOMPARE(dialog.plan()->request.config.weights, config.weights);
  }

  void progressiveLearningHasItsBaseline() {
    TrainConfig config = recipeDefaults("progressive");
    config.data = "/data/insects";
    config.network = publishedModel("efficientnet_v2_b0");
    config.network.classes = 2;
    SearchDialog dialog(config, 245, 1e-12, /*experiment=*/false);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan().has_value(), 30'000);
    const auto& candidates = dialog.plan()->candidates;
    QCOMPARE(candidates.size(), std::size_t{2});
    QCOMPARE(candidates[0].config.progressiveStages, 1);
    QCOMPARE(candidates[1].config.progressiveStages, 4);
    QCOMPARE(candidates[0].config.epochs, candidates[1].config.epochs);
  }

  void anotherPhiIsOffered() {
    TrainConfig config = recipeDefaults("scratch");
    config.data = "/data/insects";
    config.network = scaleNetwork(familyBaseline("efficientnet"), Scaling{0.5, 0.4, 96.0 / 224});
    SearchDialog dialog(config, 245, 1e-12, /*experiment=*/true);
    dialog.findChild<QDoubleSpinBox*>()->setValue(2);
    auto* banner = dialog.findChild<MessageBanner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains("another phi"), 60'000);
    Q_EMIT banner->actionTriggered();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan().has_value(), 60'000);
  }

  void aRunCanWaitBehindAnother() {
    TrainPage page;
    page.chooseData("/data/insects");
    page.showDataset("/data/insects", report());
    auto* queue = page.findChild<QPushButton*>("queueRun");
    QVERIFY(queue->isHidden());
    page.setQueueing(true);
    QVERIFY(!queue->isHidden());
    QSignalSpy queued(&page, &TrainPage::queueRequested);
    queue->click();
    QCOMPARE(queued.size(), 1);
    RunEstimate estimate;
    estimate.seconds = 125;
    estimate.bytes = 1024 * 1024;
    page.showEstimate(estimate);
    QVERIFY(page.findChild<QLabel*>("estimate")->text().contains("2 min"));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestTrain)
#include "test_train.moc"
