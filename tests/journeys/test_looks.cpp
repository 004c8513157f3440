#include "app/explorer/guarded_application.h"
#include "app/explorer/languages.h"
#include "tests/journeys/cut_texts.h"
#include "tests/journeys/every_window.h"
#include "tests/journeys/journey.h"
#include "widgets/explore/explore_page.h"
#include "widgets/explore/guided_path.h"

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTranslator>

namespace effnet {
namespace {

/// Inner sizes of windows on the screens that people have.
constexpr int kUsual = 1440;
constexpr QSize kSizes[] = {{800, 560}, {1440, 860}};

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
    // Runs, and in Vietnamese Train, scroll in a window of 800 pixels: their table and panel stand side by
    // side.
    const bool mayScroll =
        window().width() < kUsual && (where.startsWith("Runs") || where.startsWith("Train"));
    if (const int hidden = sideways(page); hidden > 0 && !mayScroll)
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

  void nothingIsCut_data() {
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
      QTest::newRow(language.code) << QString::fromLatin1(language.code);
  }

  void nothingIsCut() {
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
      if (pseudo_ && size.width() < kUsual) continue;
      window().resize(size);
      QCoreApplication::processEvents();
      QCOMPARE(window().size(), size);
      test::EveryWindow(*application_).pages([this](const QString& where, QWidget& page) {
        look(where, page);
      });
      look("bar", *window().findChild<QWidget*>("windowBar"));
      QWidget* explore = find<ExplorePage>();
      window().showPage(explore);
      lookThroughExplore(*explore);
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
