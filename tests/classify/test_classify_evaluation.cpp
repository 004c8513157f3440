#include "core/scaling/families.h"
#include "widgets/classify/agreement_table.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/classify/evaluated_images_model.h"
#include "widgets/classify/evaluation_parts.h"
#include "widgets/classify/evaluation_view.h"
#include "widgets/classify/faithfulness_panel.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/film_strip_order.h"
#include "widgets/classify/image_view.h"
#include "widgets/common/checkpoint_text.h"
#include "widgets/common/eliding_header.h"
#include "widgets/run/confusion_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QStyleOptionHeader>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

namespace effnet {

/// What the page does with many pictures or many networks: evaluation, notes, comparison.
class TestClassifyEvaluation : public QObject {
  Q_OBJECT

 private:
  static EvaluationReport report() {
    EvaluationReport result;
    result.images = 5;
    result.top1 = 0.4;
    result.energyThreshold = -3;
    result.classes = {{"ant", 3, 1, 1, 0.33, 0.5}, {"bee", 2, 1, 0.33, 0.5, 0.4}};
    result.reliability = {{2, 0.6, 0.5}, {3, 0.9, 0.33}, {0, qQNaN(), qQNaN()}};
    result.predictions = {{"/d/ant/1.jpg", 0, 0, 0.9, 0.9, false},
                          {"/d/ant/2.jpg", 0, 1, 0.7, 0.2, false},
                          {"/d/ant/3.jpg", 0, 1, 0.99, 0.01, true},
                          {"/d/bee/1.jpg", 1, 1, 0.8, 0.8, false},
                          {"/d/bee/2.jpg", 1, 0, 0.6, 0.4, false}};
    return result;
  }

  static OpenedModel model() {
    OpenedModel opened;
    opened.handle = 1;
    opened.network = publishedModel("efficientnet_b0");
    opened.labels = {"ant", "bee"};
    return opened;
  }

  static Explanation answer(const QString& method, std::vector<float> map) {
    Explanation result;
    result.top = {{0, "ant", 2, 0.7}, {1, "bee", 1, 0.3}};
    result.energy = -2;
    result.imageWidth = result.imageHeight = 100;
    result.box = {0, 0, 100, 100};
    result.method = method.toStdString();
    result.rows = 1;
    result.columns = 2;
    result.maps = {{0, map}, {1, map}};
    return result;
  }

  static QList<QImage> levels() {
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::gray);
    return {image};
  }

 private Q_SLOTS:
  void cellsOpenTheirPictures() {
    EvaluationView view;
    view.resize(900, 700);
    view.show();
    view.showReport("/d", "net", report());
    auto* matrix = view.findChild<ConfusionView*>();
    QSignalSpy chosen(&view, &EvaluationView::imagesChosen);
    Q_EMIT matrix->cellClicked(0, 1);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen[0][0].toString().contains("ant") && chosen[0][0].toString().contains("bee"));
    QCOMPARE(chosen[0][1].toStringList(),
             (QStringList{"/d/ant/3.jpg", "/d/ant/2.jpg"}));  // the hardest first
  }

  void suspectsAndMistakes() {
    EvaluatedImagesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setImages(report().predictions, report().classes);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(1, EvaluatedImagesModel::Answer).data().toString(), QString("bee"));
    QCOMPARE(model.fileAt(9), QString());
  }

  void nothingWrongIsSaid() {
    EvaluationReport good = report();
    good.top1 = 1;
    good.predictions.resize(1);
    EvaluationView view;
    view.showReport("/d", "net", good);
    for (const auto* table : view.findChildren<QTableView*>())
      if (qobject_cast<const EvaluatedImagesModel*>(table->model()) != nullptr) QVERIFY(table->isHidden());
    const auto says = [&](const QString& text) {
      for (const auto* label : view.findChildren<QLabel*>())
        if (label->text().contains(text)) return true;
      return false;
    };
    QVERIFY(says("no mistake") && says("No label"));
    view.showReport("/d", "net", report());
    QVERIFY(!says("no mistake") && !says("No label"));
  }

  void longTitlesEndInAnEllipsis() {
    struct Header : ElidingHeader {
      using ElidingHeader::initStyleOptionForIndex;
    };
    QTableWidget table(1, 2);
    auto* header = new Header;
    table.setHorizontalHeader(header);
    table.setHorizontalHeaderLabels({"efficientnet_v2_b0_imagenet1k.pth", "short"});
    header->resizeSection(0, 60);
    QStyleOptionHeader option;
    header->initStyleOptionForIndex(&option, 0);
    QVERIFY(option.text.contains(QChar(0x2026)));
    header->initStyleOptionForIndex(&option, 1);
    QCOMPARE(option.text, QString("short"));
  }

  void manyClassesStayReadable() {
    EvaluationReport many;
    for (int index = 0; index < 300; ++index) {
      many.classes.push_back({"class " + std::to_string(index), 2, 1, 1, 1, 1});
      many.predictions.push_back({"/d/x.jpg", index, index == 7 ? 9 : index, 0.9, 0.5, false});
    }
    EvaluationView view;
    view.showReport("/d", "net", many);
    auto* matrix = view.findChild<ConfusionView*>();
    QSignalSpy chosen(&view, &EvaluationView::imagesChosen);
    for (int row = 0; row < static_cast<int>(EvaluationMatrix::kMostClasses); ++row)
      for (int column = 0; column < static_cast<int>(EvaluationMatrix::kMostClasses); ++column)
        if (row != column) Q_EMIT matrix->cellClicked(row, column);
    QCOMPARE(chosen.size(), 1);  // the one confusion is among the classes that are shown
  }

  void pageShowsTheChosenOnly() {
    ClassifyPage page;
    page.resize(1200, 800);
    page.showModel(model(), "/models/a.safetensors");
    page.addPictures({"/d/bee/1.jpg", "/d/ant/2.jpg", "/other.jpg"});
    page.showEvaluation("/d", report());
    auto* view = page.findChild<EvaluationView*>();
    Q_EMIT view->imagesChosen("ant taken for bee", {"/d/ant/3.jpg", "/d/ant/2.jpg"});
    auto* again = page.findChild<QPushButton*>("showEvaluation");
    QVERIFY(!again->isHidden() && view->isHidden());
    again->click();
    QVERIFY(!view->isHidden());  // back to the matrix, without another evaluation
    Q_EMIT view->imagesChosen("ant taken for bee", {"/d/ant/3.jpg", "/d/ant/2.jpg"});
    auto* strip = page.findChild<FilmStrip*>();
    QCOMPARE(strip->model()->rowCount(), 2);
    QCOMPARE(strip->model()->index(0, 0).data(FilmStripModel::FileRole).toString(), QString("/d/ant/3.jpg"));
    QCOMPARE(page.currentFile(), QString("/d/ant/3.jpg"));
    page.addPictures({"/d/new.jpg"});
    QCOMPARE(strip->model()->rowCount(), 5);  // all again
  }

  void savesWhatTheCommandLineWrites_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("table") << "evaluation.csv" << QByteArray::fromStdString(evaluationCsv(report()));
    QTest::newRow("json") << "evaluation.json" << QByteArray::fromStdString(evaluationText(report()));
  }

  void savesWhatTheCommandLineWrites() {
    QFETCH(QString, name);
    ClassifyPage page;
    page.showModel(model(), "/models/a.safetensors");
    page.showEvaluation("/d", report());
    QSignalSpy written(&page, &ClassifyPage::fileWanted);
    QTimer answer;
    connect(&answer, &QTimer::timeout, &answer, [&] {
      auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr) return;
      answer.stop();
      dialog->findChild<QLineEdit*>()->setText(QDir::temp().filePath(name));
      QMetaObject::invokeMethod(dialog, "accept");
    });
    answer.start(10);
    Q_EMIT page.findChild<EvaluationView*>()->saveRequested();
    QCOMPARE(written.size(), 1);
    QTEST(written[0][1].toByteArray(), "bytes");
  }

  void energyHasALimit() {
    ClassifyPage page;
    page.resize(1200, 800);
    ExplainWish wish;
    connect(&page, &ClassifyPage::explainRequested, &page, [&](const ExplainWish& wanted) { wish = wanted; });
    OpenedModel opened = model();
    opened.energyThreshold = -5;
    page.showModel(opened, "/models/a.safetensors");
    page.addPictures({"/a.jpg"});
    page.showPicture("/a.jpg", levels(), "bytes");
    page.showExplanation(wish, answer("cam", {0, 1}));
    const auto texts = [&] {
      QString all;
      for (const QLabel* label : page.findChildren<QLabel*>()) all += label->text() + '\n';
      return all;
    };
    QVERIFY(texts().contains("unlike the training data: energy -2"));
    page.showEvaluation("/d", report());
    QVERIFY2(texts().contains("above -5"), "the run's own limit counts more than a folder's");
  }

  void notesStayWithTheirPictures() {
    ClassifyPage page;
    page.resize(1200, 800);
    page.showModel(model(), "/models/a.safetensors");
    page.addPictures({"/a.jpg", "/b.jpg"});
    QSignalSpy noted(&page, &ClassifyPage::noteChanged);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* strip = page.findChild<FilmStrip*>();
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_W);
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted[0][0].toString(), QString("/a.jpg"));
    QCOMPARE(noted[0][1].value<PictureNote>(), PictureNote::Wrong);
    QTest::keyClick(strip, Qt::Key_W);
    QCOMPARE(noted[1][1].value<PictureNote>(), PictureNote::None);
    page.setNotes({{"/b.jpg", PictureNote::Right}});
    QCOMPARE(strip->model()->index(1, 0).data(FilmStripModel::NoteRole).toInt(),
             static_cast<int>(PictureNote::Right));
  }

  void filtersByNote() {
    FilmStripModel model;
    FilmStripOrder order;
    order.setPictures(&model);
    const QAbstractItemModelTester tester(&order);
    model.add({"/a.jpg", "/b.jpg", "/c.jpg"});
    model.setNote("/b.jpg", PictureNote::Wrong);
    model.setError("/c.jpg", "damaged");
    order.setKind(FilmStripOrder::Kind::Wrong);
    QCOMPARE(order.rowCount(), 1);
    order.setKind(FilmStripOrder::Kind::WithoutNote);
    QCOMPARE(order.rowCount(), 2);
    order.setKind(FilmStripOrder::Kind::Unreadable);
    QCOMPARE(order.rowCount(), 1);
    order.setKind(FilmStripOrder::Kind::All);
    order.setOnly({"/c.jpg", "/a.jpg"});
    QCOMPARE(order.index(0, 0).data(FilmStripModel::FileRole).toString(), QString("/c.jpg"));
    order.setOnly({});
    QCOMPARE(order.rowCount(), 3);
  }

  void lateMeasuresAreDropped() {
    ClassifyPage page;
    page.resize(1200, 800);
    ExplainWish wish;
    connect(&page, &ClassifyPage::explainRequested, &page, [&](const ExplainWish& wanted) { wish = wanted; });
    page.showModel(model(), "/models/a.safetensors");
    page.addPictures({"/a.jpg"});
    page.showPicture("/a.jpg", levels(), "bytes");
    page.showExplanation(wish, answer("cam", {0, 1}));
    QSignalSpy asked(&page, &ClassifyPage::measureRequested);
    Q_EMIT page.findChild<FaithfulnessPanel*>()->measureRequested();
    QCOMPARE(asked.size(), 1);
    const int run = asked[0][1].toInt();
    MapMeasures measures;
    measures.deletion = measures.insertion = {0.9, 0.1};
    measures.road = 0.25;
    const auto text = [&] {
      QString all;
      for (const QLabel* label : page.findChild<FaithfulnessPanel*>()->findChildren<QLabel*>())
        all += label->text();
      return all;
    };
    page.showMeasures(run - 1, measures);
    QVERIFY(!text().contains("ROAD"));
    page.showMeasures(run, measures);
    QVERIFY(text().contains("ROAD 0.25"));
  }

  void methodsSideBySide() {
    ComparisonGrid grid;
    grid.resize(1000, 700);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QSignalSpy asked(&grid, &ComparisonGrid::explainRequested);
    grid.setPicture("/a.jpg", levels(), "bytes");
    asked.clear();
    grid.showMethods("/m.pth");
    QCOMPARE(grid.sources(), QStringList{"/m.pth"});
    QCOMPARE(asked.size(), 6);
    QSet<QString> methods;
    for (const auto& each : asked) {
      const auto wish = each[1].value<ExplainWish>();
      methods.insert(wordOf(wish.method.cam));
      grid.showExplanation("/m.pth", wish, answer(wordOf(wish.method.cam), {0, 1}));
    }
    QCOMPARE(methods.size(), 6);
    for (const ImageView* view : grid.findChildren<ImageView*>()) QVERIFY(view->hasLayer());
  }

  void examplesJoinABuiltInNetwork() {
    const QStringList examples{"builtin:shapes_base", "builtin:shapes_compound"};
    ComparisonGrid grid;
    grid.setExamples(examples);
    grid.add("builtin:shapes");
    QCOMPARE(grid.sources(), QStringList{"builtin:shapes"} + examples);
    QSet<QString> titles;
    for (const QString& source : grid.sources()) titles.insert(checkpointTitle(source));
    QCOMPARE(titles.size(), 3);
    ComparisonGrid own;
    own.setExamples(examples);
    own.add("/model.pth");
    own.add("builtin:shapes");
    QCOMPARE(own.sources(), (QStringList{"/model.pth", "builtin:shapes"}));
  }

  void differencesToTheFirst() {
    ComparisonGrid grid;
    grid.resize(1000, 700);
    grid.show();
    grid.setPicture("/a.jpg", levels(), "bytes");
    grid.add("/one.pth");
    grid.add("/two.pth");
    const ExplainWish wish{"/a.jpg", "bytes", {}, {}, 3};
    grid.showExplanation("/one.pth", wish, answer("cam", {0, 5}));
    grid.showExplanation("/two.pth", wish, answer("cam", {2, 0}));
    const auto views = grid.findChildren<ImageView*>();
    QCOMPARE(views.size(), 2);
    for (ImageView* view : views) view->setLayerOpacity(1);
    grid.findChild<QCheckBox*>()->setChecked(true);
    for (ImageView* view : views) view->setLayerOpacity(1);
    const QImage difference = views[1]->composed();
    const QColor left = difference.pixelColor(5, 50);
    const QColor right = difference.pixelColor(95, 50);
    QVERIFY2(left.red() > left.blue(), "the second network sees more at the left");
    QVERIFY2(right.blue() > right.red(), "the first one at the right");
  }

  void disagreementsAreListed() {
    AgreementTable table;
    table.begin({"/one.pth", "/two.pth"}, {"/a.jpg", "/b.jpg", "/c.jpg"});
    table.setAnswer("/one.pth", "/a.jpg", "ant");
    table.setAnswer("/one.pth", "/b.jpg", "ant");
    QCOMPARE(table.answered(), 0);
    table.setAnswer("/two.pth", "/a.jpg", "ant");
    table.setAnswer("/two.pth", "/b.jpg", "bee");
    table.setAnswer("/two.pth", "/b.jpg", "bee");        // told twice
    table.setAnswer("/two.pth", "/nowhere.jpg", "ant");  // not asked for
    for (const char* source : {"/one.pth", "/two.pth"}) table.setAnswer(source, "/c.jpg", {});  // unreadable
    QCOMPARE(table.answered(), 2);
    QCOMPARE(table.disagreements(), 1);
    QVERIFY(table.verdict().isEmpty());  // nobody knows what they show
  }

  void selectedRowIsThePictureAbove() {
    AgreementTable table;
    QSignalSpy chosen(&table, &AgreementTable::pictureChosen);
    table.begin({"/one.pth"}, {"/a.jpg", "/b.jpg"});
    QCOMPARE(chosen.size(), 0);
    table.findChild<QTableWidget*>()->selectRow(1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QString("/b.jpg"));
  }

  void differencesAreListedOnceAllHaveAnswered() {
    ComparisonGrid grid;
    grid.resize(1000, 700);
    grid.show();
    QSignalSpy listed(&grid, &ComparisonGrid::listRequested);
    QSignalSpy chosen(&grid, &ComparisonGrid::pictureChosen);
    grid.showNetworks({"/one.pth", "/two.pth"});
    grid.listDifferences();
    grid.setPictures({"/a.jpg", "/b.jpg", "/c.jpg"});
    grid.setPicture("/a.jpg", levels(), "bytes");
    const ExplainWish wish{"/a.jpg", "bytes", {}, {}, 3};
    grid.showExplanation("/one.pth", wish, answer("cam", {0, 5}));
    QCOMPARE(listed.size(), 0);
    grid.showExplanation("/two.pth", wish, answer("cam", {2, 0}));
    QCOMPARE(listed.size(), 1);
    for (const char* source : {"/one.pth", "/two.pth"}) grid.showTop(source, "/a.jpg", "ant");
    QCOMPARE(chosen.size(), 0);
    for (const char* file : {"/b.jpg", "/c.jpg"}) {
      grid.showTop("/one.pth", file, "ant");
      grid.showTop("/two.pth", file, "bee");
    }
    QCOMPARE(chosen.size(), 1);  // the first of them alone
    QCOMPARE(chosen[0][0].toString(), QString("/b.jpg"));
    QVERIFY(grid.findChild<QTableWidget*>()->isRowHidden(0));
    grid.showExplanation("/two.pth", wish, answer("cam", {2, 0}));
    QCOMPARE(listed.size(), 1);  // once
  }

  /// Where folders name classes, networks are told apart by McNemar's test, or not.
  void foldersJudgeTheNetworks_data() {
    QTest::addColumn<int>("onlyFirst");
    QTest::addColumn<QString>("said");
    QTest::newRow("apart") << 8 << "They differ (McNemar, p = 0.00781)";
    QTest::newRow("not apart") << 3 << "do not tell them apart (McNemar, p = 0.250)";
  }

  void foldersJudgeTheNetworks() {
    QFETCH(const int, onlyFirst);
    QFETCH(const QString, said);
    QStringList files;
    for (int i = 0; i < 10; ++i) files.append(QStringLiteral("/data/ant/%1.jpg").arg(i));
    files.append({"/data/holiday/1.jpg", "/data/bee/damaged.jpg"});
    const QStringList classes{"ant", "bee"};
    AgreementTable table;
    table.begin({"/one.pth", "/two.pth"}, files, {{"/one.pth", classes}, {"/two.pth", classes}});
    const auto* verdict = table.findChild<QLabel*>("verdict");
    for (int i = 0; i < 10; ++i) {
      QVERIFY(verdict->isHidden());
      table.setAnswer("/one.pth", files[i], "ant");
      table.setAnswer("/two.pth", files[i], i < onlyFirst ? "bee" : "ant");
    }
    for (const char* source : {"/one.pth", "/two.pth"}) {
      table.setAnswer(source, files[10], "bee");
      table.setAnswer(source, files[11], {});
    }
    QVERIFY2(verdict->text().contains(said), qPrintable(verdict->text()));
    QVERIFY2(verdict->text().contains("of 10 pictures"), qPrintable(verdict->text()));
    QVERIFY(verdict->text().indexOf("one") < verdict->text().indexOf("two"));
    // A class that one of them does not have is no ground to judge on.
    table.begin({"/one.pth", "/two.pth"}, files, {{"/one.pth", classes}, {"/two.pth", {"wasp"}}});
    for (const QString& file : std::as_const(files))
      for (const char* source : {"/one.pth", "/two.pth"}) table.setAnswer(source, file, "ant");
    QVERIFY(verdict->text().isEmpty());
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestClassifyEvaluation)
#include "test_classify_evaluation.moc"
