#include "core/protocol/start_choice.h"
#include "widgets/train/curve_view.h"
#include "widgets/train/first_answer_panel.h"
#include "widgets/train/first_answer_view.h"
#include "widgets/train/start_networks.h"
#include "widgets/train/start_panel.h"
#include "widgets/train/train_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace effnet {

/// The first answer on the Train page: asked for by itself, once for each choice of pictures and network.
class TestFirstAnswerPanel : public QObject {
  Q_OBJECT

 private:
  static DatasetReport data() {
    DatasetReport found;
    found.train = {{"ants", 124}, {"bees", 121}};
    found.val = {{"ants", 70}, {"bees", 83}};
    return found;
  }

  static FirstAnswerReport report() {
    FirstAnswerReport report;
    report.images = 153;
    report.correct = 147;
    report.top1 = 147.0 / 153;
    report.interval = {0.917, 0.982};
    report.effectiveImages = 153;
    report.largestClass = 0.542;
    report.by = "val";
    report.labels = {"ants", "bees"};
    report.confusion = {{67, 3}, {3, 80}};
    report.doubtful = {{"/data/ants/1.jpg", 0, 1, 0.9, 0.1}};
    return report;
  }

  static QString textsOf(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) texts.append(label->text());
    return texts.join('|');
  }

 private Q_SLOTS:
  void askedByItself() {
    TrainPage page;
    page.setCheckpoints({"/weights/v2_b0.pth", "builtin:shapes"});
    QSignalSpy wanted(&page, &TrainPage::firstAnswerWanted);
    page.chooseData("/data/insects");
    QCOMPARE(wanted.size(), 0);
    page.showDataset("/data/insects", data());
    QCOMPARE(wanted.size(), 1);
    const auto config = wanted.first().first().value<TrainConfig>();
    QCOMPARE(QString::fromStdString(config.weights), QString("/weights/v2_b0.pth"));
    QCOMPARE(QString::fromStdString(config.data), QString("/data/insects"));
    page.showDataset("/data/insects", data());  // nothing changed
    QCOMPARE(wanted.size(), 1);
    auto* from = page.findChild<QComboBox*>("startFrom");
    from->setCurrentIndex(1);
    QCOMPARE(wanted.size(), 2);
    from->setCurrentIndex(2);  // from scratch: nothing to answer with
    QCOMPARE(wanted.size(), 2);
    QVERIFY(page.firstAnswer()->isHidden());
  }

  void showsItsUncertainty() {
    FirstAnswerPanel panel;
    QVERIFY(panel.isHidden());
    panel.showBusy();
    QVERIFY(!panel.findChild<QPushButton*>()->isEnabled());
    panel.showReport(report());
    QVERIFY(panel.findChild<QPushButton*>()->isEnabled());
    QVERIFY2(textsOf(panel).contains("54.2 %"), qPrintable(textsOf(panel)));
    panel.showError("images_unreadable", "/data/insects: none");
    QVERIFY(!panel.findChild<QPushButton*>()->isEnabled());
    QVERIFY(!textsOf(panel).contains("54.2 %"));
  }

  /// By folds, in groups: it is asked for anew, and training keeps the groups together, too.
  void measuredInAnotherWay() {
    TrainPage page;
    page.setCheckpoints({"/weights/v2_b0.pth", "builtin:shapes"});
    page.chooseData("/data/insects");
    QSignalSpy wanted(&page, &TrainPage::firstAnswerWanted);
    QSignalSpy inspected(&page, &TrainPage::datasetRequested);
    DatasetReport found = data();
    found.columns = {"path", "label", "nest"};
    page.showDataset("/data/insects", found);
    QCOMPARE(wanted.size(), 1);
    auto* by = page.findChild<QComboBox*>("answerBy");
    by->setCurrentIndex(by->findData(10));
    Q_EMIT by->activated(by->currentIndex());
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().first().value<TrainConfig>().folds, 10);
    auto* groups = page.findChild<QComboBox*>("answerGroups");
    QCOMPARE(groups->count(), 3);
    groups->setCurrentIndex(2);
    Q_EMIT groups->activated(2);
    QCOMPARE(QString::fromStdString(wanted.last().first().value<TrainConfig>().group), QString("nest"));
    QCOMPARE(QString::fromStdString(inspected.last().first().value<TrainConfig>().group), QString("nest"));
    QCOMPARE(inspected.last().first().value<TrainConfig>().folds, 0);  // the run has its validation part
  }

  void fineTuningGoesOnFromIt() {
    TrainPage page;
    page.setCheckpoints({"/weights/v2_b0.pth", "builtin:shapes"});
    page.chooseData("/data/insects");
    page.showDataset("/data/insects", data());
    page.firstAnswer()->showBusy();  // as its wires do
    QSignalSpy started(&page, &TrainPage::startRequested);
    page.findChild<QPushButton*>("startRun")->click();
    QCOMPARE(started.last().first().value<TrainConfig>().headStart, HeadStart::Linear);
    page.findChild<QCheckBox*>("fromFirstAnswer")->setChecked(false);
    page.findChild<QPushButton*>("startRun")->click();
    QCOMPARE(started.last().first().value<TrainConfig>().headStart, HeadStart::Random);
    // What cannot be answered is no start.
    page.findChild<QCheckBox*>("fromFirstAnswer")->setChecked(true);
    page.firstAnswer()->showError("images_unreadable", "none");
    page.findChild<QPushButton*>("startRun")->click();
    QCOMPARE(started.last().first().value<TrainConfig>().headStart, HeadStart::Random);
  }

  /// Few validation pictures: the loss chooses, unless somebody chose otherwise.
  void fewPicturesChooseByLoss() {
    TrainPage page;
    page.setCheckpoints({"/weights/v2_b0.pth", "builtin:shapes"});
    page.chooseData("/data/insects");
    DatasetReport few = data();
    few.val = {{"ants", 20}, {"bees", 20}};
    page.showDataset("/data/insects", few);
    QSignalSpy started(&page, &TrainPage::startRequested);
    page.findChild<QPushButton*>("startRun")->click();
    QCOMPARE(started.last().first().value<TrainConfig>().metric, SelectionMetric::Loss);
    page.showDataset("/data/insects", data());
    page.findChild<QPushButton*>("startRun")->click();
    QCOMPARE(started.last().first().value<TrainConfig>().metric, SelectionMetric::MacroF1);
  }

  void wouldMoreHelp() {
    CurveReport rose;
    rose.label = "rose";
    rose.images = 80;
    rose.more = 147;
    rose.moreLow = 92;
    rose.moreHigh = 415;
    QCOMPARE(curveSentence(rose, 0.9), QString("About 150 more of rose (100 to 420) for 90 %."));
    QVERIFY(curveSentence(rose, 0.995).endsWith("for 99.5 %."));
    rose.moreHigh.reset();
    QVERIFY(curveSentence(rose, 0.9).contains("no number"));
    rose.more = 0;
    QVERIFY(curveSentence(rose, 0.9).contains("reached already"));
    rose.more.reset();
    QVERIFY(curveSentence(rose, 0.9).contains("do not reach"));
    FirstAnswerPanel panel;
    panel.showReport(report());
    QSignalSpy wanted(&panel, &FirstAnswerPanel::curveWanted);
    panel.findChild<QPushButton*>("learningCurve")->click();
    QCOMPARE(wanted.size(), 1);
    LearningCurveReport curve;
    curve.whole.images = 245;
    curve.whole.measured = {{20, 0.8, {0.7, 0.9}}, {245, 0.95, {0.93, 0.97}}};
    curve.whole.forecast = {{490, 0.96, {0.94, 0.98}}};
    curve.whole.more = 300;
    curve.classes = {rose};
    curve.target = 0.97;
    panel.showCurve(curve);
    const auto* view = panel.window()->findChild<QDialog*>("curveView");
    QVERIFY(view != nullptr);
    QVERIFY(view->findChild<QLabel*>("curveText")->text().contains("rose"));
    // A hundred classes are to be read without a screen of that height.
    curve.classes.assign(100, rose);
    panel.showCurve(curve);
    QVERIFY2(view->minimumSizeHint().height() < 560,
             qPrintable(QString::number(view->minimumSizeHint().height())));
  }

  /// The recommended network is a click away: here, or to be downloaded first.
  void recommendsANetwork() {
    TrainPage page;
    page.setCheckpoints({"builtin:shapes"});
    QSignalSpy asked(&page, &TrainPage::startNetworksWanted);
    page.chooseData("/data/insects");
    page.showDataset("/data/insects", data());
    QVERIFY(!asked.isEmpty());
    QCOMPARE(asked.last().at(1).toInt(), 245);
    StartQuestion question;
    question.images = 245;
    StartNetworks* networks = page.start()->networks();
    networks->showChoices(startChoices(question, [](const KnownWeights&) { return std::string(); }));
    QSignalSpy download(networks, &StartNetworks::downloadRequested);
    QSignalSpy changed(networks, &StartNetworks::budgetChanged);
    for (const char* limit : {"mostMilliseconds", "mostMebibytes"})
      networks->findChild<QDoubleSpinBox*>(limit)->setValue(40);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(networks->mostMilliseconds(), std::optional<double>(40));
    QCOMPARE(networks->mostMebibytes(), std::optional<double>(40));
    auto* use = networks->findChild<QPushButton*>("useRecommended");
    use->click();
    QCOMPARE(download.size(), 1);
    QVERIFY(!use->isEnabled());  // one at a time
    networks->showArrived();
    networks->showChoices(
        startChoices(question, [](const KnownWeights&) { return std::string("/w/b0.pth"); }));
    use->click();
    QCOMPARE(page.findChild<QComboBox*>("startFrom")->currentData().toString(), QString("/w/b0.pth"));
  }

  /// The form of before comes back, without a folder that is gone.
  void theFormComesBack() {
    TrainConfig config = recipeDefaults(Recipe::Finetune);
    config.epochs = 7;
    config.data = "/nowhere/at/all";
    TrainPage page;
    page.setCheckpoints({"builtin:shapes"});
    page.remember(config);
    QSignalSpy inspected(&page, &TrainPage::datasetRequested);
    page.show();
    QCOMPARE(page.findChild<QSpinBox*>("epochs")->value(), 7);
    QVERIFY(inspected.isEmpty());
    QTemporaryDir folder;
    config.data = folder.path().toStdString();
    TrainPage other;
    other.setCheckpoints({"builtin:shapes"});
    other.remember(config);
    QSignalSpy asked(&other, &TrainPage::datasetRequested);
    other.show();
    QCOMPARE(asked.size(), 1);
  }

  void detailsNameTheDoubtful() {
    FirstAnswerView view(report());
    const auto* list = view.findChild<QTreeWidget*>("doubtfulPictures");
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), QString("ants"));
    QCOMPARE(list->topLevelItem(0)->text(2), QString("bees"));
    QSignalSpy wanted(&view, &FirstAnswerView::picturesWanted);
    view.findChild<QPushButton*>("lookAtDoubtful")->click();
    QCOMPARE(wanted.first().first().toStringList(), QStringList("/data/ants/1.jpg"));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestFirstAnswerPanel)
#include "test_first_answer_panel.moc"
