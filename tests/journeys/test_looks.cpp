#include "app/explorer/guarded_application.h"
#include "app/explorer/languages.h"
#include "core/protocol/first_answer_request.h"
#include "core/protocol/run_event.h"
#include "core/scaling/families.h"
#include "tests/journeys/cut_texts.h"
#include "tests/journeys/every_window.h"
#include "tests/journeys/journey.h"
#include "widgets/explore/explore_page.h"
#include "widgets/explore/guided_path.h"
#include "widgets/runs/runs_page.h"
#include "widgets/train/first_answer_panel.h"
#include "widgets/train/launch_bar.h"
#include "widgets/train/train_page.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>

namespace effnet {
namespace {

/// Inner sizes of windows on the screens that people have.
constexpr int kUsual = 1440;
constexpr int kSmall = 800;
constexpr int kHalf = 683;  // of a laptop's screen
constexpr QSize kSizes[] = {{kHalf, 720}, {kSmall, 560}, {kUsual, 860}};

/// What lies in the area that a page scrolls in where it is too wide.
int sideways(const QWidget& page) {
  for (QWidget* around = page.parentWidget(); around != nullptr; around = around->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(around)) return area->horizontalScrollBar()->maximum();
  return 0;
}

}  // namespace

/// Every view in every language: no page scrolls sideways, and no text is cut.
class TestLooks : public Journey {
  Q_OBJECT

 private:
  QStringList problems_;
  bool pseudo_ = false;
  QSet<QString> seen_;  ///< one is told once, not for each view

  void look(const QString& where, QWidget& page) {
    // Layouts of layouts settle in several rounds.
    for (int round = 0; round < 5 && !test::CutTexts::of(page).isEmpty(); ++round)
      QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QString size = QStringLiteral("%1×%2, %3").arg(window().width()).arg(window().height()).arg(where);
    if (const int hidden = sideways(page); hidden > 0)
      problems_ << QStringLiteral("%1: %2 pixels lie to the side").arg(size).arg(hidden);
    for (const QString& cut : test::CutTexts::of(page)) {
      if (seen_.contains(cut)) continue;
      seen_.insert(cut);
      problems_ << size + ": " + cut;
    }
  }

  /// The tables and figures of the papers, and the steps of the guided path.
  void lookThroughExplore(QWidget& page) {
    auto* list = page.findChild<QListWidget*>("publishedList");
    for (QToolButton* segment : page.findChild<QWidget*>("exploreViews")->findChildren<QToolButton*>()) {
      segment->click();
      if (!list->isVisible()) continue;
      for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        look(list->item(row)->text(), page);
      }
    }
    if (pseudo_) return;  // its tails of tildes are words that no line can break
    auto* guide = page.findChild<GuidedPath*>();
    guide->begin();
    auto* next = guide->findChild<QPushButton*>("guidedNext");
    QVERIFY(next != nullptr);
    for (int step = 0; step < 40 && guide->isVisible(); ++step) {
      look(QStringLiteral("guided path, step %1").arg(step + 1), page);
      if (!next->isEnabled()) break;
      next->click();
    }
    guide->hide();
  }

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    qputenv("EFFNET_ENGINE", "/nonexistent/effnet-engine");
  }

  void nothingIsCut_data() { inEachLanguage(); }

  void nothingIsCut() {
    inThisLanguage(kSmall, [this] {
      test::EveryWindow(*application_).pages([this](const QString& where, QWidget& page) {
        look(where, page);
      });
      look("bar", *window().findChild<QWidget*>("windowBar"));
      QWidget* explore = find<ExplorePage>();
      window().showPage(explore);
      lookThroughExplore(*explore);
    });
  }

  /// With pictures and a first answer, a run that is watched, and runs side by side.
  void nothingOfARunIsCut_data() { inEachLanguage(); }

  void nothingOfARunIsCut() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/runs";
    for (int run = 0; run < 3; ++run) writeRun(folder + QStringLiteral("/run %1").arg(run));
    inThisLanguage(kHalf, [this, folder] {
      auto* runs = find<RunsPage>();
      auto* table = runs->findChild<QTableView*>("runsTable");
      window().showPage(runs);
      QTRY_COMPARE(table->model()->rowCount(), 3);
      for (const bool several : {false, true}) {
        if (several)
          table->selectAll();
        else
          table->selectRow(0);
        lookAtTabs(several ? "Runs, several" : "Runs, one", *runs);
      }
      auto* train = find<TrainPage>();
      window().showPage(train);
      fillForm(*train);
      QCoreApplication::processEvents();
      for (MessageBanner* missing : train->findChildren<MessageBanner*>()) missing->clear();  // the engine
      look("Train, pictures", *train);
      for (const RunState state : {RunState::Running, RunState::Interrupted, RunState::Finished}) {
        train->showRun(folder + "/run 0");
        train->addEvents(events());
        train->showRunState(state);
        lookAtTabs("Train, " + QString::fromLatin1(wordOf(state)), *train);
      }
      train->showForm();
    });
  }

 private:
  static std::vector<RunEvent> events() {
    RunStarted started;
    started.config = recipeDefaults("finetune");
    started.config.network = publishedModel("efficientnet_b0");
    started.config.epochs = 12;
    started.labels = {"ants", "bees"};
    started.trainImages = 244;
    started.valImages = 153;
    std::vector<RunEvent> all{{utcNow(), started}};
    for (int epoch = 1; epoch <= 10; ++epoch) {
      EpochDone done;
      done.epoch = epoch;
      done.seconds = 65;
      done.best = epoch == 8;
      done.val.loss = 0.4;
      done.val.top1 = 0.9477;
      done.val.macroF1 = 0.9468;
      done.val.images = 153;
      done.confusion = {{65, 5}, {3, 80}};
      all.push_back({utcNow(), done});
    }
    return all;
  }

  static void writeRun(const QString& run) {
    if (QFile::exists(run)) return;
    QVERIFY(QDir().mkpath(run));
    std::string lines;
    for (const RunEvent& event : events()) lines += encodeEvent(event) + '\n';
    lines += encodeEvent({utcNow(), RunEnded{RunState::Finished, "", ""}}) + '\n';
    const std::pair<const char*, std::string> files[] = {
        {"/config.json", toJson(std::get<RunStarted>(events().front().what).config).dump()},
        {"/events.jsonl", lines}};
    for (const auto& [name, text] : files) {
      QFile out(run + name);
      QVERIFY(out.open(QIODevice::WriteOnly));
      out.write(QByteArray::fromStdString(text));
    }
  }

  static void fillForm(TrainPage& page) {
    page.chooseData("/data/hymenoptera");
    DatasetReport data;
    data.train = {{"ants", 123}, {"bees", 121}};
    data.val = {{"ants", 70}, {"bees", 83}};
    data.width = {300, 500, 1200};
    data.height = {200, 375, 900};
    data.differentSizes = 120;
    page.showDataset("/data/hymenoptera", data);
    page.setGpuObstacle("no_driver");
    page.setQueueing(true);
    page.showEstimate({.seconds = 512, .bytes = 1.2e9, .secondsPerStep = 0.213, .stepsPerEpoch = 16});
    FirstAnswerReport answer;
    answer.images = 153;
    answer.correct = 145;
    answer.top1 = 0.9477;
    answer.macroF1 = 0.9468;
    answer.interval = {0.90, 0.97};
    answer.effectiveImages = 153;
    answer.largestClass = 0.54;
    answer.by = "val";
    answer.labels = {"ants", "bees"};
    answer.confusion = {{65, 5}, {3, 80}};
    page.firstAnswer()->showBusy();
    page.firstAnswer()->showReport(answer);
  }

  void lookAtTabs(const QString& where, QWidget& page) {
    look(where, page);
    for (QTabWidget* tabs : test::shown<QTabWidget>(page))
      for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        look(where + ", " + tabs->tabText(tab), page);
      }
  }

  static void inEachLanguage() {
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
      QTest::newRow(language.code) << QString::fromLatin1(language.code);
  }

  void inThisLanguage(int narrowest, const std::function<void()>& lookAround) {
    QFETCH(QString, code);
    // The program's catalogues, beside it where it was built.
    QTranslator translator;
    const QString folder = qEnvironmentVariable("EFFNET_BIN") + QStringLiteral("/../translations");
    QVERIFY2(translator.load(QStringLiteral("effnet_") + code, folder), qPrintable(folder));
    qApp->installTranslator(&translator);
    open();
    window().setEngine(MainWindow::EngineState::Ready, QStringLiteral("this computer · CPU"), {});
    // A third longer than any language: as much as must have room in a window of usual size.
    pseudo_ = code == QLatin1String("qps");
    for (const QSize& size : kSizes) {
      if (size.width() < (pseudo_ ? kUsual : narrowest)) continue;
      window().resize(size);
      QCoreApplication::processEvents();
      QCOMPARE(window().size(), size);
      lookAround();
    }
    close();
    qApp->removeTranslator(&translator);
    for (const QString& problem : problems_) qWarning("%s", qPrintable(problem));
    const auto found = problems_.size();
    problems_.clear();
    seen_.clear();
    QCOMPARE(found, 0);
  }
};

}  // namespace effnet

int main(int argc, char** argv) {
  // A large screen of single or, with LOOKS_SCALE=2, of double pixels.
  const int scale = std::max(1, qEnvironmentVariableIntValue("LOOKS_SCALE"));
  QTemporaryDir folder;
  QFile screens(folder.filePath("screens.json"));
  if (!screens.open(QIODevice::WriteOnly)) return 1;
  screens.write(
      R"({"screens":[{"name":"large","x":0,"y":0,"width":5120,"height":2880,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
  screens.close();
  qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
  qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
  effnet::GuardedApplication application(argc, argv);
  effnet::TestLooks test;
  return QTest::qExec(&test, argc, argv);
}

#include "test_looks.moc"
