#include "core/labels/label_store.h"
#include "tests/journeys/journey.h"
#include "widgets/label/data_map_view.h"
#include "widgets/label/findings_panel.h"
#include "widgets/label/label_model.h"
#include "widgets/label/label_page.h"

#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QTreeWidget>

namespace effnet {

/// From unsorted pictures to labels with suggestions, in the real window with the real engine.
class TestLabelJourney : public Journey {
  Q_OBJECT

  QString folder_;

  LabelPage* page() const { return find<LabelPage>(); }
  LabelModel& model() const { return *page()->model(); }
  QListView* grid() const { return find<QListView>("labelGrid"); }
  LabelsByPicture written() const { return LabelStore(folder_.toStdString() + "/labels.csv").read(); }
  /// What a picture shows, as its name tells.
  QString truthOf(int picture) const {
    return QString::fromStdString(model().sheet().name(picture)).section('_', 0, 0);
  }
  void label(int picture) {
    grid()->setCurrentIndex(model().index(model().rowOf(picture)));
    const int index = model().sheet().findClass(truthOf(picture).toStdString());
    QTest::keyClick(grid(), static_cast<Qt::Key>(Qt::Key_1 + index));
  }

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    drawShapes();
    folder_ = home_.filePath("unsorted");
    QVERIFY(QDir().mkpath(folder_));
    for (const QString& shape : QDir(shapes_).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
      for (const QString& name : QDir(shapes_ + '/' + shape).entryList(QDir::Files))
        QVERIFY(QFile::copy(shapes_ + '/' + shape + '/' + name, folder_ + '/' + shape + '_' + name));
    open();
    window().showPage(page());
  }

  void labelsAndSuggestions() {
    page()->setNetworks({"builtin:shapes"});
    QVERIFY(drop(*page(), folder_));
    QTRY_COMPARE_WITH_TIMEOUT(model().sheet().size(), 32, 30'000);
    QVERIFY(written().empty());
    for (const QString& shape : QDir(shapes_).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
      model().addClass(shape);
    for (int i = 0; i < 32; i += 3) label(i);
    QTRY_COMPARE_WITH_TIMEOUT(written().size(), std::size_t{11}, 10'000);
    const auto suggested = [this] {
      int right = 0;
      for (int i = 0; i < 32; ++i)
        if (const int index = model().suggestedOf(i); index >= 0)
          right +=
              QString::fromStdString(model().sheet().classes()[static_cast<std::size_t>(index)]) == truthOf(i)
                  ? 1
                  : 0;
      return right;
    };
    QTRY_VERIFY_WITH_TIMEOUT(suggested() >= 26, 60'000);
    // Agreeing, and taking it back.
    const int labelled = model().sheet().labelled();
    grid()->setCurrentIndex(model().index(model().nextUnlabelled(-1)));
    QTest::keyClick(grid(), Qt::Key_Space);
    QCOMPARE(model().sheet().labelled(), labelled + 1);
    QTest::keyClick(grid(), Qt::Key_Backspace);
    QCOMPARE(model().sheet().labelled(), labelled);
  }

  void changesOfAnotherProgram() {
    LabelStore other(folder_.toStdString() + "/labels.csv");
    const std::string name = model().sheet().name(1);
    other.write({{name, "by another"}}, {});
    label(4);
    QTRY_COMPARE_WITH_TIMEOUT(model().sheet().labelText(1), std::string("by another"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(written().size(), std::size_t{13}, 10'000);
    label(1);
    QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(written().at(name)), truthOf(1), 10'000);
  }

  void errorsAreFound() {
    for (int i = 0; i < 32; ++i)
      if (model().sheet().labelOf(i) == LabelSheet::kNone) label(i);
    auto* audit = find<QPushButton>("audit");
    QTRY_VERIFY_WITH_TIMEOUT(audit->isEnabled(), 10'000);
    model().setLabel({7},
                     truthOf(7) == truthOf(0) ? model().sheet().labelOf(31) : model().sheet().labelOf(0));
    audit->click();
    auto* list = find<QTreeWidget>("findings");
    QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 0, 60'000);
    list->setCurrentItem(list->topLevelItem(0)->child(0));
    QVERIFY(model().rowCount() < 32);
    model().show(LabelModel::Shown::All);
  }

  void theMapIsDrawn() {
    auto* map = find<DataMapView>("dataMap");
    for (const char* method : {"pca", "tsne"}) {
      map->setPoints({});
      Q_EMIT page()->mapWanted(method);
      QTRY_VERIFY_WITH_TIMEOUT(!map->isEmpty(), 60'000);
    }
  }

  void everythingIsThereAgain() {
    const std::size_t labels = written().size();
    close();
    open();
    window().showPage(page());
    QVERIFY(drop(*page(), folder_));
    QTRY_COMPARE_WITH_TIMEOUT(static_cast<std::size_t>(model().sheet().labelled()), labels, 30'000);
    QVERIFY(!model().sheet().canUndo());
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestLabelJourney)
#include "test_label_journey.moc"
