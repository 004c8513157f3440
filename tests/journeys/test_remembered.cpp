#include "app/explorer/application.h"
#include "app/explorer/main_window.h"
#include "app/services/settings.h"
#include "core/base/files.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/explore/explore_page.h"
#include "widgets/models/compare_model.h"
#include "widgets/runs/runs_model.h"
#include "widgets/runs/runs_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <csignal>
#include <sys/resource.h>

namespace effnet {

/// A window that is closed and opened again is as it was left.
class TestRemembered : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir home_;

  template <class Widget>
  static Widget* find(Application& application, const QString& name) {
    auto* found = application.window().findChild<Widget*>(name);
    if (found == nullptr) qFatal("no such widget: %s", qPrintable(name));
    return found;
  }

  static QByteArray contentOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }

  static QStringList namesIn(const QTableView& table) {
    QStringList names;
    for (int row = 0; row < table.model()->rowCount(); ++row)
      names.append(table.model()->index(row, RunsModel::Name).data().toString());
    return names;
  }

 private Q_SLOTS:
  void initTestCase() {
    qputenv("XDG_DATA_HOME", home_.filePath("data").toUtf8());
    qputenv("XDG_CONFIG_HOME", home_.filePath("config").toUtf8());
    const std::filesystem::path runs =
        (QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/runs").toStdString();
    const auto write = [&](const char* name, const char* time, double top1) {
      const RunDirectory run{runs / name};
      std::filesystem::create_directories(run.root);
      RunStarted started;
      started.config = recipeDefaults("scratch");
      EpochDone epoch;
      epoch.epoch = 1;
      epoch.val.top1 = top1;
      writeFileAtomically(run.config(), toJson(started.config).dump());
      writeFileAtomically(run.events(), encodeEvent({time, started}) + "\n" + encodeEvent({time, epoch}) +
                                            "\n" + encodeEvent({time, RunEnded{RunState::Finished, "", ""}}) +
                                            "\n");
    };
    write("ants", "2026-01-03T10:00:00Z", 0.5);
    write("bees", "2026-01-01T10:00:00Z", 0.9);
    write("cats", "2026-01-02T10:00:00Z", 0.7);
  }

  /// A limit on the size of files stands for a full disk.
  void settingsThatCannotBeWrittenAreSaid() {
    Application application(*qApp);
    application.show();
    Settings settings;
    settings.setRunsFolder(settings.runsFolder());
    QVERIFY(Settings::unwritten().isEmpty());
    const QByteArray before = contentOf(QSettings().fileName());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit full{0, usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    settings.setEngineHosts({"lab"});
    QString said;
    QTimer::singleShot(50, qApp, [&said] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      if (box == nullptr) return;
      said = box->text();
      QTest::keyClick(box, Qt::Key_Escape);
    });
    const bool closed = application.window().close();
    const QByteArray meanwhile = contentOf(QSettings().fileName());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY2(said.contains(QSettings().fileName()), qPrintable(said));
    QVERIFY(!closed && application.window().isVisible());
    QCOMPARE(meanwhile, before);
    QVERIFY(application.window().close());
    QVERIFY(contentOf(QSettings().fileName()).contains("lab"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(QSettings().fileName()) & others, QFile::Permissions());
    settings.setEngineHosts({});
  }

  void runsAreSortedAndFilteredAsBefore() {
    {
      Application application(*qApp);
      application.show();
      application.window().showPage(find<RunsPage>(application, "runsPage"));
      auto* table = find<QTableView>(application, "runsTable");
      QTRY_COMPARE(namesIn(*table), QStringList({"ants", "cats", "bees"}));  // the newest first
      table->sortByColumn(RunsModel::Accuracy, Qt::DescendingOrder);
      table->setColumnHidden(RunsModel::Device, false);
      table->setColumnHidden(RunsModel::Data, true);
      find<QLineEdit>(application, "findRun")->setText("finished");
      find<QCheckBox>(application, "archivedRuns")->setChecked(true);
      QCOMPARE(namesIn(*table), QStringList({"bees", "cats", "ants"}));
      application.window().close();
    }
    Application application(*qApp);
    application.show();
    application.window().showPage(find<RunsPage>(application, "runsPage"));
    auto* table = find<QTableView>(application, "runsTable");
    QTRY_COMPARE(namesIn(*table), QStringList({"bees", "cats", "ants"}));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), static_cast<int>(RunsModel::Accuracy));
    QVERIFY(!table->isColumnHidden(RunsModel::Device));
    QVERIFY(table->isColumnHidden(RunsModel::Data));
    QCOMPARE(find<QLineEdit>(application, "findRun")->text(), QStringLiteral("finished"));
    QVERIFY(find<QCheckBox>(application, "archivedRuns")->isChecked());
  }

  /// The network, the comparison and the pictures are those of before, and the menu has what was opened.
  void theSessionComesBack() {
    const QString picture = home_.filePath("photo.png");
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(picture));
    ExploreState state;
    state.family = "resnet50";
    state.mode = ExploreState::Mode::Custom;
    state.depth = 1.5;
    QStringList compared;
    {
      Application application(*qApp);
      application.show();
      find<ExplorePage>(application, "explorePage")->setState(state);
      auto* model = application.window().findChild<CompareModel*>();
      model->setNetworks(readyComparison(readyComparisons().first()));
      for (const ComparedNetwork& each : model->networks()) compared << each.name;
      application.open({picture});
      QTRY_VERIFY(Settings().recent(Settings::Recent::Pictures).contains(picture));
      QTRY_VERIFY(application.window().findChild<FilmStripModel*>()->rowOf(picture) >= 0);
      application.window().close();
    }
    QVERIFY(!compared.isEmpty());
    Application application(*qApp);
    QVERIFY(find<ExplorePage>(application, "explorePage")->state() == state);
    QStringList again;
    for (const ComparedNetwork& each : application.window().findChild<CompareModel*>()->networks())
      again << each.name;
    QCOMPARE(again, compared);
    QVERIFY(application.window().findChild<FilmStripModel*>()->rowOf(picture) >= 0);
  }

  /// What somebody wrote into the settings by hand, or another version, does no harm.
  void aBadSessionIsLeftOut() {
    QSettings().setValue("session/network", "{\"effnet_state\":1,\"phi\":1e9}");
    QSettings().setValue("session/comparison", "[{\"name\":3},[],{\"baseline\":{}}]");
    QSettings().setValue("session/pictures", QStringList{"/nowhere/at all.png"});
    Application application(*qApp);
    QCOMPARE(application.window().findChild<FilmStripModel*>()->rowCount(), 0);
    QVERIFY(find<ExplorePage>(application, "explorePage")->state().phi < 100);
  }

  /// Hugging Face's folders have a config.json, as runs do.
  void foldersOfWeightsAreNoRuns() {
    const std::filesystem::path folder = home_.filePath("downloaded").toStdString();
    std::filesystem::create_directories(folder);
    writeFileAtomically(folder / "config.json", R"({"architecture": "efficientnet_b0"})");
    writeFileAtomically(folder / "model.safetensors", "none");
    Application application(*qApp);
    application.show();
    application.open({QString::fromStdString(folder.string())});
    QCOMPARE(application.window().currentPage()->objectName(), QStringLiteral("classifyPage"));
    const std::filesystem::path run =
        (QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/runs/ants").toStdString();
    application.open({QString::fromStdString(run.string())});
    QCOMPARE(application.window().currentPage()->objectName(), QStringLiteral("runsPage"));
  }
};

}  // namespace effnet

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setOrganizationName("effnet");
  QApplication::setApplicationName("io.github.effnet.Explorer");
  effnet::TestRemembered remembered;
  return QTest::qExec(&remembered, argc, argv);
}
#include "test_remembered.moc"
