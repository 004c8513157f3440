#include "widgets/train/first_answer_panel.h"
#include "widgets/train/first_answer_view.h"
#include "widgets/train/train_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
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

  void detailsNameTheDoubtful() {
    const FirstAnswerView view(report());
    const auto* list = view.findChild<QTreeWidget*>("doubtfulPictures");
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), QString("ants"));
    QCOMPARE(list->topLevelItem(0)->text(2), QString("bees"));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestFirstAnswerPanel)
#include "test_first_answer_panel.moc"
