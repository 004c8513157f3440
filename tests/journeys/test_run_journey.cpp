#include "app/explorer/application.h"
#include "app/explorer/main_window.h"
#include "core/protocol/run_directory.h"
#include "widgets/common/message_banner.h"
#include "widgets/explore/explore_page.h"
#include "widgets/run/run_actions.h"
#include "widgets/runs/runs_page.h"
#include "widgets/runs/sweep_view.h"
#include "widgets/train/examples_view.h"
#include "widgets/train/review_panel.h"
#include "widgets/train/search_dialog.h"
#include "widgets/train/train_page.h"
#include "widgets/train/watch_panel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDBusConnection>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <csignal>
#include <fstream>
#include <sys/resource.h>

namespace effnet {
namespace {

constexpr char kChild[] = "EFFNET_JOURNEY_CHILD";
constexpr int kEpochs = 10;
constexpr int kLong = 240'000;  // milliseconds; a training run on a busy machine

std::filesystem::path runsFolder() {
  return (QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/runs").toStdString();
}

template <class Widget>
Widget* find(const Application& application, const QString& name = {}) {
  auto& window = const_cast<Application&>(application).window();
  auto* found = name.isEmpty() ? window.findChild<Widget*>() : window.findChild<Widget*>(name);
  if (found == nullptr) qFatal("no such widget: %s", qPrintable(name));
  return found;
}

/// Starts a run of the drawn shapes from scratch, as a person would.
void startRun(Application& application, int epochs) {
  application.window().showPage(find<TrainPage>(application));
  find<QPushButton>(application, "drawnData")->click();
  auto* start = find<QPushButton>(application, "startRun");
  QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 60'000);
  auto* from = find<QComboBox>(application, "startFrom");
  from->setCurrentIndex(from->findData(0));
  find<QSpinBox>(application, "epochs")->setValue(epochs);
  find<QSpinBox>(application, "batch")->setValue(8);
  start->click();
}

int stepsIn(const std::filesystem::path& events) {
  std::ifstream file(events);
  int steps = 0;
  for (std::string line; std::getline(file, line);)
    steps += line.find("\"event\":\"step\"") != std::string::npos;
  return steps;
}

/// The run that trains now; empty while there is none with an epoch behind it.
std::filesystem::path runWithAnEpoch() {
  std::error_code missing;
  for (const auto& entry : std::filesystem::directory_iterator(runsFolder(), missing)) {
    const auto summary = summarizeRun(entry.path());
    if (summary && summary->epochs > 0 && RunLock::held({entry.path()})) return entry.path();
  }
  return {};
}

/// The finished runs of all sweeps.
std::vector<RunSummary> finishedOfSweeps() {
  std::vector<RunSummary> found;
  for (const auto& folder : std::filesystem::directory_iterator(runsFolder())) {
    if (folder.path().filename().string().find("_sweep") == std::string::npos) continue;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      if (const auto run = summarizeRun(entry.path()); run && run->state == RunState::Finished)
        found.push_back(*run);
  }
  return found;
}

qint64 processorMs() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto ms = [](const timeval& time) { return time.tv_sec * 1000 + time.tv_usec / 1000; };
  return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// A desktop that takes notifications, on a session bus of its own.
class Desktop : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  /// False where there is no dbus-daemon.
  bool start() {
    daemon_.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    if (!daemon_.waitForStarted() || !daemon_.waitForReadyRead(10'000)) return false;
    const QByteArray address = daemon_.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), "desktop");
    return bus.registerService("org.freedesktop.Notifications") &&
           bus.registerObject("/org/freedesktop/Notifications", this, QDBusConnection::ExportAllSlots);
  }

  ~Desktop() override {
    QDBusConnection::disconnectFromBus("desktop");
    daemon_.kill();
    daemon_.waitForFinished();
  }

  const QList<QPair<QString, QString>>& notices() const { return notices_; }

 public Q_SLOTS:
  uint Notify(const QString&, uint, const QString&, const QString& title, const QString& text,
              const QStringList&, const QVariantMap&, int) {
    notices_.append({title, text});
    return static_cast<uint>(notices_.size());
  }

 private:
  QProcess daemon_;
  QList<QPair<QString, QString>> notices_;
};

}  // namespace

/// What happens to runs when windows and processes die, with the real engine on drawn shapes.
class TestRunJourney : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir home_;
  std::unique_ptr<Application> application_;
  std::filesystem::path run_;
  std::size_t epochs_ = 0;            ///< that the run had in the end
  std::unique_ptr<Desktop> desktop_;  ///< none without dbus-daemon

  WatchPanel* watch() const { return find<WatchPanel>(*application_); }

 private Q_SLOTS:
  void initTestCase() {
    qputenv("XDG_DATA_HOME", home_.filePath("data").toUtf8());
    qputenv("XDG_CONFIG_HOME", home_.filePath("config").toUtf8());
    desktop_ = std::make_unique<Desktop>();
    if (!desktop_->start()) desktop_.reset();
    const QString shapes =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/datasets/shapes";
    QProcess effnet;
    effnet.start(
        qEnvironmentVariable("EFFNET_BIN") + "/effnet",
        {"dataset", "shapes", "--out", shapes, "--classes", "2", "--per-class", "160", "--size", "96"});
    QVERIFY2(effnet.waitForFinished(60'000) && effnet.exitCode() == 0,
             effnet.readAllStandardError().constData());
  }

  void cleanupTestCase() { application_.reset(); }

  void aRunOutlivesItsWindow() {
    QProcess window;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(kChild, "1");
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QCoreApplication::applicationFilePath(), {});
    QTRY_VERIFY_WITH_TIMEOUT(!(run_ = runWithAnEpoch()).empty(), kLong);
    window.kill();
    QVERIFY(window.waitForFinished(10'000));
    QCOMPARE(window.exitStatus(), QProcess::CrashExit);
    QVERIFY(RunLock::held({run_}));

    application_ = std::make_unique<Application>(*qApp);
    application_->show();
    application_->window().showPage(find<TrainPage>(*application_));
    QTRY_COMPARE_WITH_TIMEOUT(watch()->directory(), QString::fromStdString(run_.string()), 20'000);
    QTRY_VERIFY(!watch()->history().epochs().empty());
  }

  void theWindowIdlesWhileItTrains() {
    QVERIFY(QTest::qWaitForWindowExposed(&application_->window()));
    constexpr int kWatchMs = 5000;
    QTest::qWait(500);  // the curves of before are drawn
    const qint64 before = processorMs();
    QElapsedTimer clock;
    clock.start();
    QTest::qWait(kWatchMs);
    const double share =
        100.0 * static_cast<double>(processorMs() - before) / static_cast<double>(clock.elapsed());
    qInfo("processor time of the window while a run trains: %.2f %%", share);
    QVERIFY(RunLock::held({run_}));
    QVERIFY(share < 3);  // under 2 % beside a processor that trains alone; tests share theirs
  }

  void aKilledTrainingIsInterruptedAndResumed() {
    QWidget otherProgram;  // what one works with meanwhile
    otherProgram.show();
    otherProgram.activateWindow();
    QTRY_VERIFY(!application_->window().isActiveWindow());
    std::ifstream lock(RunDirectory{run_}.lock());
    const Json owner = Json::parse(lock, nullptr, false);
    const int process = owner.value("pid", 0);
    QVERIFY(process > 1);
    QCOMPARE(::kill(process, SIGKILL), 0);
    auto* banner = watch()->findChild<MessageBanner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains("interrupted"), 20'000);
    auto* resume = watch()->findChild<QToolButton*>("resumeRun");
    QTRY_VERIFY_WITH_TIMEOUT(resume->isEnabled() && !resume->isHidden(), 20'000);
    resume->click();
    QTRY_VERIFY_WITH_TIMEOUT(watch()->history().ended().has_value(), kLong);
    QCOMPARE(watch()->history().ended()->state, RunState::Finished);
    const auto& epochs = watch()->history().epochs();
    QVERIFY(epochs.size() > 1);
    for (std::size_t index = 0; index < epochs.size(); ++index)
      QCOMPARE(epochs[index].epoch, static_cast<int>(index) + 1);
    epochs_ = epochs.size();
  }

  void theDesktopWasTold() {
    if (!desktop_) QSKIP("dbus-daemon is not installed: nothing can take a notification");
    const QString name = QString::fromStdString(run_.filename().string());
    const auto told = [&](const char* state) {
      return std::ranges::any_of(desktop_->notices(), [&](const auto& notice) {
        return notice.first == name && notice.second.startsWith(QLatin1String(state)) &&
               notice.second.contains("accuracy");
      });
    };
    QTRY_VERIFY(told("finished"));
    QVERIFY(told("interrupted"));
    QCOMPARE(desktop_->notices().size(), 2);
  }

  void itsCurvesAreCompleteAfterwards() {
    application_.reset();
    application_ = std::make_unique<Application>(*qApp);
    application_->show();
    auto* runs = find<RunsPage>(*application_);
    application_->window().showPage(runs);
    application_->open({QString::fromStdString(run_.string())});
    QTRY_COMPARE_WITH_TIMEOUT(runs->selected(), QStringList(QString::fromStdString(run_.string())), 20'000);
    auto* actions = runs->findChild<RunActions*>();
    QTRY_VERIFY(actions->action(RunActions::Kind::Classify)->isEnabled());
    actions->action(RunActions::Kind::Watch)->trigger();
    QCOMPARE(application_->window().currentPage(), find<TrainPage>(*application_));
    QTRY_COMPARE(watch()->history().epochs().size(), epochs_);
    QVERIFY(watch()->history().stepLosses().size() <= stepsIn(RunDirectory{run_}.events()));
    QVERIFY(watch()->history().stepLosses().size() > 0);
  }

  void examplesAndMistakesAreShown() {
    QTRY_VERIFY_WITH_TIMEOUT(!watch()->examples()->epochs().isEmpty(), 60'000);
    QCOMPARE(watch()->examples()->epochs().last(), static_cast<int>(epochs_));
    auto* tabs = watch()->findChild<QTabWidget*>("watchTabs");
    QCOMPARE(watch()->examples()->picturesDrawn(), 0);  // nobody has looked
    tabs->setCurrentWidget(watch()->examples());
    QTRY_VERIFY(watch()->examples()->picturesDrawn() > 0);
    QTRY_VERIFY(watch()->findChild<QListWidget*>("batchPictures")->count() > 0);
    tabs->setCurrentWidget(watch()->review());
    QTRY_VERIFY_WITH_TIMEOUT(watch()->review()->hasReview(), 60'000);
  }

  void repeatedAndFineTuned_data() {
    QTest::addColumn<RunActions::Kind>("kind");
    QTest::addColumn<QString>("recipe");
    QTest::newRow("repeat with changes") << RunActions::Kind::Repeat << "scratch";
    QTest::newRow("fine-tune further") << RunActions::Kind::FineTune << "finetune";
  }
  void repeatedAndFineTuned() {
    QFETCH(RunActions::Kind, kind);
    QFETCH(QString, recipe);
    const QString before = watch()->directory();
    QAction* action = watch()->findChild<RunActions*>()->action(kind);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    auto* start = find<QPushButton>(*application_, "startRun");
    QTRY_VERIFY_WITH_TIMEOUT(start->isVisible() && start->isEnabled(), 60'000);
    find<QSpinBox>(*application_, "epochs")->setValue(1);
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(watch()->directory() != before, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(watch()->history().ended().has_value(), kLong);
    QCOMPARE(watch()->history().ended()->state, RunState::Finished);
    const TrainConfig& config = watch()->history().started()->config;
    QCOMPARE(QString::fromLatin1(wordOf(config.recipe)), recipe);
    QCOMPARE(config.epochs, 1);
    QCOMPARE(config.batch, 8);
    const bool further = kind == RunActions::Kind::FineTune;
    QCOMPARE(QString::fromStdString(config.weights),
             further ? before + "/checkpoints/best.safetensors" : QString());
    QTRY_VERIFY(watch()->findChild<RunActions*>()->action(RunActions::Kind::FineTune)->isEnabled());
  }

  void aSweepIsTrainedAndItsWinnerAdopted() {
    application_->window().showPage(find<TrainPage>(*application_));
    find<TrainPage>(*application_)->showForm();
    find<QToolButton>(*application_, "searchRuns")->menu()->actions().first()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(application_->window().findChild<QDialog*>("searchDialog") != nullptr, 20'000);
    const QPointer<QDialog> dialog = find<QDialog>(*application_, "searchDialog");
    dialog->findChild<QLineEdit*>("grid")->setText("learning_rate=1e-4,1e-3");
    auto* begin = dialog->findChild<QPushButton*>("startSearch");
    QTRY_VERIFY(begin->isEnabled());
    QCOMPARE(dialog->findChild<QTableWidget*>("candidates")->rowCount(), 2);
    QVERIFY(!dialog->findChild<QLabel*>("searchCost")->text().isEmpty());
    begin->click();
    auto* runs = find<RunsPage>(*application_);
    QTRY_COMPARE(application_->window().currentPage(), runs);
    // The new runs are what one sees, not those of before.
    QTRY_VERIFY_WITH_TIMEOUT(runs->selected().value(0).endsWith("_sweep/learning_rate=1e-4"), kLong);
    QTRY_COMPARE_WITH_TIMEOUT(finishedOfSweeps().size(), 2u, kLong);
    find<QTabWidget>(*application_, "runsTabs")->setCurrentWidget(find<SweepView>(*application_));
    auto* ranking = find<QTableWidget>(*application_, "sweepTable");
    QTRY_VERIFY((runs->select(QString::fromStdString(finishedOfSweeps().front().root.string())),
                 ranking->rowCount() == 2));
    find<QPushButton>(*application_, "adoptWinner")->click();
    auto* explore = find<ExplorePage>(*application_);
    QCOMPARE(application_->window().currentPage(), explore);
    QCOMPARE(explore->networks().scaled.analysis.totals.macs, finishedOfSweeps().front().macs);
  }

  /// The rows of the dialog are what trains: the size of γ's pictures, and so the multiply-adds.
  void aSweepTrainsWhatItsDialogSaid() {
    application_->window().showPage(find<TrainPage>(*application_));
    find<TrainPage>(*application_)->showForm();
    auto* from = find<QComboBox>(*application_, "startFrom");
    from->setCurrentIndex(from->findData(0));
    // The recipe that was taken over from a fine-tuned run stays until another one is chosen.
    auto* recipe = find<QComboBox>(*application_, "recipe");
    recipe->setCurrentIndex(recipe->findData(QStringLiteral("scratch")));
    Q_EMIT recipe->activated(recipe->currentIndex());
    find<QSpinBox>(*application_, "epochs")->setValue(1);
    find<QToolButton>(*application_, "searchRuns")->menu()->actions().first()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(application_->window().findChild<QDialog*>("searchDialog") != nullptr, 20'000);
    const QPointer<SearchDialog> dialog = find<SearchDialog>(*application_, "searchDialog");
    dialog->findChild<QDoubleSpinBox*>("tolerance")->setValue(0.5);
    dialog->findChild<QLineEdit*>("grid")->setText("alpha=1,beta=1,gamma=1.35,1.5");
    QTRY_VERIFY_WITH_TIMEOUT(dialog->plan().has_value(), 60'000);
    const auto candidates = dialog->plan()->candidates;
    QCOMPARE(candidates.size(), 2u);
    QVERIFY(candidates[0].analysis.totals.macs != candidates[1].analysis.totals.macs);
    const std::size_t before = finishedOfSweeps().size();
    dialog->findChild<QPushButton*>("startSearch")->click();
    QTRY_COMPARE_WITH_TIMEOUT(finishedOfSweeps().size(), before + 2, kLong);
    for (const SweepCandidate& row : candidates) {
      const auto runs = finishedOfSweeps();
      const auto trained =
          std::ranges::find_if(runs, [&](const RunSummary& run) { return run.root.filename() == row.name; });
      QVERIFY(trained != runs.end());
      QCOMPARE(trained->macs, row.analysis.totals.macs);
      QCOMPARE(trained->params, row.analysis.totals.params);
      QCOMPARE(trained->config.preprocessing.inputSize, row.analysis.spec.resolution);
    }
  }
};

}  // namespace effnet

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setOrganizationName("effnet");
  QApplication::setApplicationName("io.github.effnet.Explorer");
  if (qEnvironmentVariableIsSet(effnet::kChild)) {
    effnet::Application explorer(application);
    explorer.show();
    effnet::startRun(explorer, effnet::kEpochs);
    return QApplication::exec();
  }
  effnet::TestRunJourney journey;
  return QTest::qExec(&journey, argc, argv);
}
#include "test_run_journey.moc"
