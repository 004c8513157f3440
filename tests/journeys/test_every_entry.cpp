#include "app/explorer/guarded_application.h"
#include "core/base/error.h"
#include "core/protocol/run_event.h"
#include "core/scaling/families.h"
#include "tests/journeys/journey.h"
#include "tests/journeys/walker.h"
#include "widgets/checkpoint/checkpoint_page.h"
#include "widgets/classify/classify_page.h"
#include "widgets/explore/explore_page.h"
#include "widgets/runs/runs_page.h"
#include "widgets/train/train_page.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QToolTip>

namespace effnet {

/// Every entry of every list, combo box and menu on every page can be chosen, without an engine; and where
/// something throws all the same, the window stays and says so.
class TestEveryEntry : public Journey {
  Q_OBJECT

 private:
  static constexpr char kMarkup[] = "<img src=x><b>first<i>run";

  static void write(const QString& file, const std::string& text) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QByteArray::fromStdString(text));
  }

  /// A run that ended, for the lists to have entries.
  static void makeRun(const QString& folder) {
    QVERIFY(QDir().mkpath(folder));
    RunStarted started;
    started.config = recipeDefaults("scratch");
    started.config.network = publishedModel("efficientnet_b0");
    started.labels = {"ant", "bee"};
    std::string lines = encodeEvent({utcNow(), started}) + '\n';
    for (int epoch = 1; epoch <= 3; ++epoch) {
      EpochDone done;
      done.epoch = epoch;
      done.val.top1 = 0.3 + 0.1 * epoch;
      done.confusion = {{5, 1}, {2, 4}};
      lines += encodeEvent({utcNow(), done}) + '\n';
    }
    write(folder + "/config.json", toJson(started.config).dump());
    write(folder + "/events.jsonl",
          lines + encodeEvent({utcNow(), RunEnded{RunState::Finished, "", ""}}) + '\n');
  }

 public Q_SLOTS:
  void refuse(const QUrl&) {}  // no other program is to be started

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    qputenv("EFFNET_ENGINE", "/nonexistent/effnet-engine");
    for (const char* scheme : {"file", "http", "https"})
      QDesktopServices::setUrlHandler(scheme, this, "refuse");
    const QString runs = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/runs";
    makeRun(runs + "/" + kMarkup);
    makeRun(runs + "/second");
    open();
  }

  void throwsAndStays_data() {
    QTest::addColumn<bool>("ours");
    QTest::newRow("effnet::Error") << true;
    QTest::newRow("std::exception") << false;
  }
  void throwsAndStays() {
    QFETCH(bool, ours);
    QTimer::singleShot(0, &window(), [ours] {
      if (ours) throw Error("bad_spec", "depth must be a positive number, not nan");
      throw std::runtime_error("depth must be a positive number, not nan");
    });
    QTRY_VERIFY(isTold("did not work"));
    for (auto* banner : window().findChildren<MessageBanner*>()) banner->clear();
  }

  void entriesCanBeChosen_data() {
    QTest::addColumn<QString>("page");
    for (const char* page : {"Explore", "Classify", "Train", "Runs", "Checkpoint"})
      QTest::newRow(page) << QString(page) + "Page";
  }
  void entriesCanBeChosen() {
    QFETCH(QString, page);
    QWidget* shown = nullptr;
    for (QWidget* child : window().findChildren<QWidget*>())
      if (QString(child->metaObject()->className()).endsWith("::" + page)) shown = child;
    QVERIFY(shown);
    window().showPage(shown);
    if (auto* runs = qobject_cast<RunsPage*>(shown))
      QTRY_COMPARE(runs->findChild<QTableView*>("runsTable")->model()->rowCount(), 2);
    test::Walker walker;
    connect(
        qobject_cast<GuardedApplication*>(qApp), &GuardedApplication::caught, this,
        [&walker](const QString& code, const QString& detail) { walker.addProblem(code + ' ' + detail); });
    QTest::qWait(0);
    walker.walk(*shown);
    QTest::qWait(50);
    qInfo("%s: %d entries", qPrintable(page), walker.entries());
    QVERIFY2(walker.problems().isEmpty(), qPrintable(walker.problems().join(u'\n')));
    disconnect(qApp, nullptr, this, nullptr);
  }

  /// A name from outside is text, never markup: on labels and in tool tips.
  void markupStaysText() {
    auto* runs = window().findChild<RunsPage*>();
    window().showPage(runs);
    auto* table = runs->findChild<QTableView*>("runsTable");
    QTRY_VERIFY(table->model()->rowCount() >= 2);  // entries that were chosen may have begun another
    int named = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      table->selectRow(row);
      QTest::qWait(0);
      for (const auto* label : runs->findChildren<QLabel*>())
        if (label->isVisible() && label->text() == kMarkup) ++named;
    }
    QVERIFY(named > 0);
    QToolTip::showText(window().mapToGlobal(QPoint(9, 9)), "<b>" + QString("long text ").repeated(60),
                       &window());
    const QLabel* tip = nullptr;
    for (const QWidget* top : QApplication::topLevelWidgets())
      if (top->inherits("QTipLabel")) tip = qobject_cast<const QLabel*>(top);
    QVERIFY(tip);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
    QVERIFY2(tip->width() < 800, qPrintable(QString::number(tip->width())));
    for (const auto* label : window().findChildren<QLabel*>())
      if (label->isVisible())
        QVERIFY2(label->textFormat() != Qt::AutoText, qPrintable(label->objectName() + ": " + label->text()));
  }

  void menusCanBeChosen() {
    test::Walker walker;
    connect(
        qobject_cast<GuardedApplication*>(qApp), &GuardedApplication::caught, this,
        [&walker](const QString& code, const QString& detail) { walker.addProblem(code + ' ' + detail); });
    walker.walkMenu(window().mainMenu());
    walker.walkMenu(window().engineMenu());
    QTest::qWait(50);
    QVERIFY2(walker.problems().isEmpty(), qPrintable(walker.problems().join(u'\n')));
    disconnect(qApp, nullptr, this, nullptr);
  }

  void cleanupTestCase() {
    for (const char* scheme : {"file", "http", "https"}) QDesktopServices::unsetUrlHandler(scheme);
    close();
  }
};

}  // namespace effnet

int main(int argc, char** argv) {
  effnet::GuardedApplication application(argc, argv);
  effnet::TestEveryEntry test;
  return QTest::qExec(&test, argc, argv);
}

#include "test_every_entry.moc"
