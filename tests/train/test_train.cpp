#include "widgets/common/message_banner.h"
#include "widgets/train/config_model.h"
#include "widgets/train/data_panel.h"
#include "widgets/train/train_page.h"
#include "widgets/train/watch_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

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
  void configModel() {
    ConfigModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.assign("epochs=7"));
    QCOMPARE(model.config().epochs, 7);
    QVERIFY(!model.assign("epochs=many"));
    QVERIFY(!model.assign("nonsense=1"));
    QVERIFY(!model.assign("batch=-5"));
    QCOMPARE(model.config().epochs, 7);
    model.setRecipe("scratch");
    QCOMPARE(model.config().recipe, std::string("scratch"));
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
    for (const auto& [name, value] : toJson(model.config()).items()) {
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
    QCOMPARE(config.recipe, std::string("finetune"));
    QVERIFY(!config.weights.empty());
    QVERIFY(problems(config).empty());
  }

  void scratchChangesTheRecipe() {
    TrainPage page;
    auto* from = page.findChild<QComboBox*>("startFrom");
    from->setCurrentIndex(1);
    page.chooseData("/data/insects");
    page.showDataset("/data/insects", report());
    const TrainConfig config = startedWith(page);
    QVERIFY(config.weights.empty());
    QCOMPARE(config.recipe, std::string("scratch"));
    QCOMPARE(config.preprocessing.inputSize, config.network.resolution);
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

  void lateReportsAreNotShown() {
    TrainPage page;
    page.chooseData("/data/first");
    page.chooseData("/data/second");
    page.showDataset("/data/first", report());
    QVERIFY(!page.findChild<QPushButton*>("startRun")->isEnabled());
  }

  void watchShowsTheRun() {
    TrainPage page;
    page.showRun("/runs/a");
    auto* watch = page.findChild<WatchPanel*>();
    RunStarted started;
    started.config = recipeDefaults("finetune");
    started.config.epochs = 4;
    started.labels = {"ants", "bees"};
    EpochDone epoch;
    epoch.epoch = 2;
    epoch.val.top1 = 0.75;
    page.addEvents({{utcNow(), started}, {utcNow(), epoch}});
    page.showRunState("running");
    QCOMPARE(watch->history().progress(), 0.5);
    auto* stop = watch->findChild<QPushButton*>("stopRun");
    QVERIFY(!stop->isHidden());
    QSignalSpy stopped(&page, &TrainPage::stopRequested);
    stop->click();
    QCOMPARE(stopped.size(), 1);
    page.addEvents({{utcNow(), RunEnded{"failed", "out_of_memory", "32 images"}}});
    page.showRunState("failed");
    QVERIFY(stop->isHidden());
    QVERIFY(watch->findChild<MessageBanner*>()->text().contains("memory"));
    page.restartRun();
    QVERIFY(watch->history().epochs().empty());
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestTrain)
#include "test_train.moc"
