#include "core/protocol/run_directory.h"
#include "tests/journeys/journey.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/decide_dialog.h"
#include "widgets/common/figure.h"
#include "widgets/runs/runs_model.h"
#include "widgets/runs/runs_page.h"
#include "widgets/train/first_answer_panel.h"
#include "widgets/train/train_page.h"
#include "widgets/train/watch_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace effnet {

constexpr int kLong = 240'000;  // milliseconds; a training run on a busy machine

/// From a folder of pictures to an answer that says when it counts: first answer, folds, whether more
/// pictures would help, fine-tuning that goes on from it, who is tied, thresholds.
class TestAnswerJourney : public Journey {
  Q_OBJECT

 private:
  void chooseData() {
    auto* page = find<TrainPage>();
    window().showPage(page);
    page->chooseData(data_);
    auto* from = find<QComboBox>("startFrom");
    from->setCurrentIndex(from->findData("builtin:shapes"));
  }
  bool isAnswered() const { return find<Figure>("firstAnswerFigure")->value().contains('%'); }

  void train() {
    find<QSpinBox>("epochs")->setValue(1);
    find<QSpinBox>("batch")->setValue(8);
    find<QPushButton>("startRun")->click();
    const auto* watch = find<WatchPanel>();
    QTRY_VERIFY_WITH_TIMEOUT(watch->history().ended().has_value(), kLong);
    QCOMPARE(watch->history().ended()->state, RunState::Finished);
    QVERIFY(watch->history().firstAnswer().has_value());
    runs_.append(watch->directory());
  }

  QString data_;
  QStringList runs_;

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    qputenv("EFFNET_CACHE", home_.filePath("cache").toUtf8());
    data_ = home_.filePath("shapes");
    const test::Outcome drawn = test::runTool("effnet", {"dataset", "shapes", "--out", data_, "--classes",
                                                         "2", "--per-class", "40", "--size", "64"});
    QVERIFY2(drawn.status == 0, drawn.err.constData());
    open();
  }

  void theFirstAnswerComesByItself() {
    chooseData();
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kLong);
    QVERIFY(!find<FirstAnswerPanel>()->isHidden());
  }

  void folds() {
    auto* by = find<QComboBox>("answerBy");
    by->setCurrentIndex(by->findData(10));
    Q_EMIT by->activated(by->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kLong);
  }

  void wouldMoreHelp() {
    find<QPushButton>("learningCurve")->click();
    auto* view = find<QDialog>("curveView");
    QTRY_VERIFY_WITH_TIMEOUT(!view->findChild<QLabel*>("curveText")->text().isEmpty(), kLong);
    view->close();
  }

  void aNetworkIsRecommended() {
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("recommendedNetwork")->text().contains("ms"), kLong);
  }

  void fineTuningGoesOnFromIt() {
    QVERIFY(find<QCheckBox>("fromFirstAnswer")->isChecked());
    train();
    const RunDirectory run{runs_.first().toStdString()};
    QCOMPARE(readTrainConfig(run.config()).headStart, HeadStart::Linear);
    QVERIFY(std::filesystem::exists(run.answers()));
  }

  void twoRunsStandInARanking() {
    find<TrainPage>()->showForm();
    train();
    window().showPage(find<RunsPage>());
    const auto* table = find<QTableView>("runsTable");
    const auto standing = [&] {
      QStringList words;
      for (int row = 0; row < table->model()->rowCount(); ++row)
        words << table->model()->index(row, RunsModel::Standing).data().toString();
      words.sort();
      return words;
    };
    QTRY_COMPARE_WITH_TIMEOUT(standing(), QStringList({"best", "tied"}), 20'000);
  }

  /// A page to sign, of a run in the list.
  void aReportIsHandedOn() {
    auto* page = find<RunsPage>();
    window().showPage(page);
    find<QTableView>("runsTable")->selectRow(0);
    auto* action = page->findChild<QAction*>("reportRun");
    QVERIFY(action != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 20'000);
    for (const char* name : {"report.html", "report.pdf"}) {
      const QString file = home_.filePath(name);
      answerFileDialog(file);
      action->trigger();
      QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file) && QFileInfo(file).size() > 10'000, kLong);
    }
    QFile html(home_.filePath("report.html"));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray text = html.readAll();
    for (const char* part : {"SHA-256", "effnet train"}) QVERIFY2(text.contains(part), part);
  }

  void whenAnAnswerCounts() {
    auto* page = find<ClassifyPage>();
    window().showPage(page);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("decide") != nullptr, kLong);
    Q_EMIT page->evaluateRequested(data_);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("decide")->isVisible(), kLong);
    find<QPushButton>("decide")->click();
    auto* dialog = page->findChild<DecideDialog*>();
    QVERIFY(dialog != nullptr);
    auto* write = dialog->findChild<QPushButton*>("writeDecision");
    QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled() || isTold("precision"), kLong);
    if (!write->isEnabled()) return;  // the sample network is never sure enough: said
    const QString file = home_.filePath("decided.safetensors");
    answerFileDialog(file);
    write->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kLong);
  }

  /// The form is as it was left.
  void theFormComesBack() {
    close();
    open();
    window().showPage(find<TrainPage>());
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kLong);
    QCOMPARE(find<QSpinBox>("epochs")->value(), 1);
  }

  void cleanupTestCase() { close(); }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestAnswerJourney)
#include "test_answer_journey.moc"
