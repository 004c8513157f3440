#include "app/explorer/guarded_application.h"
#include "tests/journeys/every_window.h"
#include "tests/journeys/journey.h"
#include "widgets/common/focus_ring.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/small_screens.h"
#include "widgets/common/spoken_names.h"
#include "widgets/train/train_page.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <algorithm>

namespace effnet {
namespace {

using test::shown;

constexpr QSize kRoom(800, 560);  // of a screen of 800×600, less the window's title

QString describe(const QWidget& widget) {
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  return QStringLiteral("%1 \"%2\" %3")
      .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
           button ? button->text() + button->toolTip().left(30) : widget.toolTip().left(30));
}

bool isInsideOfAnother(const QWidget& widget) {
  return widget.parentWidget() != nullptr &&
         (qobject_cast<QAbstractScrollArea*>(widget.parentWidget()) || widget.objectName().startsWith("qt_"));
}

/// What of a button cannot be brought before the eyes by scrolling; empty where all of it can.
QString hiddenPart(QWidget& button) {
  for (QWidget* around = button.parentWidget(); around != nullptr; around = around->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(&button, 2, 2);
  QCoreApplication::processEvents();
  const QRect seen = button.visibleRegion().boundingRect();
  const QRect place(button.mapTo(button.window(), QPoint()), button.size());
  if (button.window()->rect().contains(place) && seen.size() == button.size() && !seen.isEmpty()) return {};
  return QStringLiteral("%1: %2×%3 of %4×%5 at %6, %7")
      .arg(describe(button))
      .arg(seen.width())
      .arg(seen.height())
      .arg(button.width())
      .arg(button.height())
      .arg(place.x())
      .arg(place.y());
}

}  // namespace

/// The window on the smallest screen, at twice the scale, without a mouse and without eyes.
class TestPeople : public Journey {
  Q_OBJECT

 private:
  QStringList problems_;
  QSet<QString> opened_;

  void lookAtButtons(const QString& where, QWidget& root) {
    for (QAbstractButton* button : shown<QAbstractButton>(root)) {
      if (button->objectName().startsWith("qt_") || button->inherits("QTableCornerButton")) continue;
      if (const QString part = hiddenPart(*button); !part.isEmpty()) problems_ << where + ": " + part;
    }
  }

  void listen(const QString& where, QWidget& root) {
    for (QWidget* widget : shown<QWidget>(root)) {
      const bool stop = (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr &&
                        !isInsideOfAnother(*widget);
      const bool drawn = widget->metaObject()->indexOfProperty("inWords") >= 0;
      const QString name = spokenName(*widget);
      // A page may lend its name to the one table that it has, and to nothing else.
      const bool lent = name == root.accessibleName() && !qobject_cast<QAbstractItemView*>(widget);
      if ((stop || drawn) && (name.isEmpty() || lent)) problems_ << where + ": no name: " + describe(*widget);
      if (drawn && widget->property("inWords").toString().isEmpty())
        problems_ << where + ": no words: " + describe(*widget);
    }
    for (QFormLayout* form : root.findChildren<QFormLayout*>())
      for (int row = 0; row < form->rowCount(); ++row) {
        const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem* field = form->itemAt(row, QFormLayout::FieldRole);
        auto* label = item ? qobject_cast<QLabel*>(item->widget()) : nullptr;
        const bool read = field && field->widget() && (field->widget()->focusPolicy() & Qt::TabFocus);
        if (label && label->isVisible() && read && label->buddy() == nullptr)
          problems_ << where + ": label without its field: " + label->text();
      }
  }

  void tabThrough(const QString& where) {
    const auto* ring = window().findChild<FocusRing*>();
    QWidget* first = nullptr;
    QWidget* before = nullptr;
    constexpr int kMostStops = 300;
    for (int stop = 0; stop < kMostStops; ++stop) {
      QTest::keyClick(&window(), Qt::Key_Tab);
      QWidget* now = QApplication::focusWidget();
      if (now == nullptr || now == first) break;
      if (first == nullptr) first = now;
      if (ring == nullptr) ring = window().findChild<FocusRing*>();
      if (ring == nullptr || ring->control() != now || !ring->isVisible())
        problems_ << where + ": focus is not shown: " + describe(*now);
      if (before != nullptr && goesUp(*before, *now))
        problems_ << where + ": from " + describe(*before) + " up to " + describe(*now);
      before = now;
    }
  }

  /// Within a panel, Tab goes down, or along a line.
  static bool goesUp(const QWidget& from, const QWidget& to) {
    const auto panelOf = [](const QWidget& widget) {
      const QWidget* around = &widget;
      while (around != nullptr && qobject_cast<const SidePanel*>(around) == nullptr)
        around = around->parentWidget();
      return static_cast<const SidePanel*>(around);
    };
    const SidePanel* panel = panelOf(from);
    if (panel == nullptr || panelOf(to) != panel) return false;
    const QWidget* content = panel->widget();
    return to.mapTo(content, QPoint(0, to.height())).y() <= from.mapTo(content, QPoint()).y();
  }

  void openSmall() {
    open();
    window().resize(kRoom);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QCoreApplication::processEvents();
  }

  QString told() {
    QString all = problems_.join('\n');
    problems_.clear();
    return all;
  }

  static FirstAnswerReport answer() {
    FirstAnswerReport report;
    report.images = 20;
    report.labels = {"ants", "bees"};
    report.confusion = {{9, 1}, {2, 8}};
    report.doubtful = {{"/data/ants/1.jpg", 0, 1, 0.9, 0.1}};
    return report;
  }

  void eachDialog(const std::function<void(const QString&, QWidget&)>& look) {
    const std::pair<const char*, std::function<QWidget*()>> dialogs[] = {
        {"engines", [this] { return new EnginesDialog({"gpu-box"}, {}, &window()); }},
        {"export", [this] { return new ExportDialog(CheckpointReport(), OpenWish(), &window()); }},
        {"preprocessing", [this] { return new PreprocessingDialog(StatedConventions(), &window()); }},
        {"classes of a folder",
         [this] { return new FolderClassesDialog("here", FolderClasses(), &window()); }},
        {"devices",
         [this] {
           return new DevicesDialog({{"cuda:0", "GPU"}, {"cuda:1", "GPU"}}, {}, &window());
         }},
        {"search",
         [this] { return new SearchDialog(recipeDefaults("finetune"), 100, 1e-9, false, &window()); }},
        {"scaling experiment",
         [this] { return new SearchDialog(recipeDefaults("finetune"), 100, 1e-9, true, &window()); }},
        {"thresholds", [this] { return new DecideDialog("pets", "/data/pets", 2, &window()); }},
        {"learning curve", [this] { return new CurveView(&window()); }},
        {"first answer", [this] { return new FirstAnswerView(answer(), &window()); }},
        {"commands", [this] { return new CommandPalette(&window()); }},
        {"search of a network", [this] { return new SearchWindow(&window()); }},
        {"manual", [this] {
           auto* manual = new ManualWindow(&window());
           manual->showPage("index");
           return manual;
         }}};
    for (const auto& [name, make] : dialogs) {
      const std::unique_ptr<QWidget> dialog(make());
      opened_.insert(QString::fromLatin1(dialog->metaObject()->className()).section("::", -1));
      dialog->show();
      QCoreApplication::processEvents();
      look(QLatin1String(name), *dialog);
    }
  }

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    qputenv("EFFNET_ENGINE", "/nonexistent/effnet-engine");
    openSmall();
    QCOMPARE(window().screen()->availableSize(), QSize(800, 600));
    QCOMPARE(window().devicePixelRatio(), std::max(1.0, qgetenv("EFFNET_TEST_SCALE").toDouble()));
    QCOMPARE(window().size(), kRoom);
  }

  void buttonsAreOnScreen() {
    test::EveryWindow(*application_).pages([this](const QString& where, QWidget& page) {
      lookAtButtons(where, page);
    });
    lookAtButtons("bar", *window().findChild<QWidget*>("windowBar"));
    QVERIFY2(problems_.isEmpty(), qPrintable(told()));
  }

  void dialogsFit() {
    eachDialog([this](const QString& where, QWidget& dialog) {
      if (dialog.width() > kRoom.width() || dialog.height() > kRoom.height() + 40)
        problems_ << QStringLiteral("%1: %2×%3").arg(where).arg(dialog.width()).arg(dialog.height());
      lookAtButtons(where, dialog);
    });
    QVERIFY2(problems_.isEmpty(), qPrintable(told()));
  }

  /// The list above has every dialog and every window that a header of ours declares.
  void everyDialogIsOpened() {
    eachDialog([](const QString&, QWidget&) {});
    const QDir sources(qEnvironmentVariable("EFFNET_SOURCE") + "/widgets");
    QVERIFY(sources.exists());
    static const QRegularExpression declared("class (\\w+) : public (?:QDialog|QWidget) \\{");
    int found = 0;
    for (QDirIterator files(sources.path(), {"*.h"}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
      QFile file(files.next());
      QVERIFY(file.open(QIODevice::ReadOnly));
      const QString text = QString::fromUtf8(file.readAll());
      for (auto classes = declared.globalMatch(text); classes.hasNext();) {
        const auto match = classes.next();
        const QString name = match.captured(1);
        if (!match.captured().contains("QDialog") && !name.endsWith("Window")) continue;
        ++found;
        QVERIFY2(opened_.contains(name), qPrintable(name));
      }
    }
    QVERIFY(found > 10);
  }

  /// A new window leaves room for its frame, and the button that starts a run is there when the pictures are.
  void startIsInSightOnALaptop() {
    window().resize(1360, 720);
    auto* page = window().findChild<TrainPage*>();
    QVERIFY(page != nullptr);
    window().showPage(page);
    DatasetReport data;
    for (int label = 0; label < 10; ++label) {
      data.train.push_back({"class " + std::to_string(label), 40});
      data.val.push_back({"class " + std::to_string(label), 10});
    }
    page->chooseData("/data/shapes");
    page->showDataset("/data/shapes", data);
    page->setGpuObstacle("no_driver");
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    for (const char* name : {"startRun", "gpuNote"}) {
      const auto* part = page->findChild<QWidget*>(name);
      QVERIFY2(part != nullptr && part->isVisible(), name);
      const QSize seen = part->visibleRegion().boundingRect().size();
      QVERIFY2(
          seen == part->size(),
          qPrintable(QStringLiteral("%1: %2 of %3 px").arg(name).arg(seen.height()).arg(part->height())));
    }
    page->showDrawing();
    close();
    openSmall();
  }

  /// From icons to words and back: no title is shown in part, half of a screen of 1366 pixels included.
  void titlesOfPagesAreWholeOrIcons() {
    for (const int width : {640, 683, 760, 900, 1100, 683, 900, 640, 683}) {
      window().resize(width, kRoom.height());
      QCoreApplication::processEvents();
      QCoreApplication::processEvents();
      for (const QToolButton* button : shown<QToolButton>(*window().findChild<QWidget*>("windowBar")))
        if (button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon &&
            button->width() < button->sizeHint().width())
          problems_ << QStringLiteral("%1 px: %2").arg(width).arg(button->text());
    }
    window().resize(kRoom);
    QVERIFY2(problems_.isEmpty(), qPrintable(told()));
  }

  void aFirstWindowLeavesRoomForItsFrame() {
    const QSize room = roomFor(window());
    QVERIFY(room.height() < window().screen()->availableSize().height());
    close();
    QSettings().remove("window/geometry");
    open();
    QVERIFY(window().width() <= room.width() && window().height() <= room.height());
    close();
    openSmall();
  }

  /// Arabic and Hebrew: the same window, mirrored.
  void buttonsAreOnScreenFromRightToLeft() {
    close();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openSmall();
    test::EveryWindow(*application_).pages([this](const QString& where, QWidget& page) {
      lookAtButtons(where, page);
      // A scale whose numbers turn and whose colours do not would say something else.
      for (QWidget* drawing : shown<QWidget>(page))
        if (drawing->metaObject()->indexOfProperty("inWords") >= 0 &&
            drawing->layoutDirection() != Qt::LeftToRight)
          problems_ << where + ": turned: " + describe(*drawing);
    });
    close();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    openSmall();
    QVERIFY2(problems_.isEmpty(), qPrintable(told()));
  }

  void everythingHasItsName() {
    test::EveryWindow(*application_).pages([this](const QString& where, QWidget& page) {
      listen(where, page);
    });
    listen("bar", *window().findChild<QWidget*>("windowBar"));
    eachDialog([this](const QString& where, QWidget& dialog) { listen(where, dialog); });
    QVERIFY2(problems_.isEmpty(), qPrintable(told()));
  }

  void everyStopShowsItsFocus() {
    for (const PageRow& row : pageRows()) {
      window().showPage(test::EveryWindow(*application_).pageOf(row));
      QCoreApplication::processEvents();
      tabThrough(QLatin1String(row.title));
    }
    QVERIFY2(problems_.isEmpty(), qPrintable(told()));
  }

  /// They come later than the page, and Tab is to reach them behind the buttons that they stand under.
  void samplesFollowTheirButtons() {
    auto* sample = window().findChild<QAbstractButton*>("sample");
    QVERIFY(sample != nullptr);
    const QWidget* before = sample->previousInFocusChain();
    while (before != sample && !(before->focusPolicy() & Qt::TabFocus))
      before = before->previousInFocusChain();
    QVERIFY2(qobject_cast<const QPushButton*>(before) != nullptr, qPrintable(describe(*before)));
    QVERIFY(before->parentWidget()->isAncestorOf(sample));
  }

  void panelsFoldAndComeBack() {
    window().showPage(test::EveryWindow(*application_).pageOf(pageRows().front()));
    auto panels = window().currentPage()->findChildren<SidePanel*>();
    QVERIFY(panels.size() > 1);
    std::ranges::sort(panels, {}, [](SidePanel* panel) {
      return qobject_cast<QSplitter*>(panel->parentWidget())->indexOf(panel);
    });
    QVERIFY(panels.first()->isVisible());
    QVERIFY(!panels.last()->isVisible());
    window().foldAction()->trigger();
    QVERIFY(panels.last()->isVisible());
    window().foldAction()->trigger();
    QVERIFY(!panels.first()->isVisible());
    window().foldAction()->trigger();
    window().resize(1500, 560);
    QVERIFY(panels.last()->isVisible());
    window().foldAction()->trigger();
    window().foldAction()->trigger();
    window().resize(kRoom);
  }

  void cleanupTestCase() { close(); }
};

}  // namespace effnet

int main(int argc, char** argv) {
  // A screen of 800×600 logical pixels, each of as many physical ones as asked for.
  const int scale = std::max(1, qEnvironmentVariableIntValue("EFFNET_TEST_SCALE"));
  QTemporaryDir folder;
  QFile screens(folder.filePath("screens.json"));
  if (!screens.open(QIODevice::WriteOnly)) return 1;
  screens.write(QStringLiteral(R"({"screens":[{"name":"small","x":0,"y":0,"width":%1,"height":%2,)"
                               R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})")
                    .arg(800 * scale)
                    .arg(600 * scale)
                    .toUtf8());
  screens.close();
  qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
  qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
  effnet::GuardedApplication application(argc, argv);
  effnet::TestPeople test;
  return QTest::qExec(&test, argc, argv);
}

#include "test_people.moc"
