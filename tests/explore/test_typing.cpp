// Key by key, as people type: the numbers on the way to the one that is meant must leave nothing behind.

#include "core/scaling/families.h"
#include "widgets/checkpoint/preprocessing_dialog.h"
#include "widgets/common/segmented_control.h"
#include "widgets/explore/explore_views.h"
#include "widgets/explore/measure_view.h"
#include "widgets/train/config_model.h"
#include "widgets/train/recipe_panel.h"
#include "widgets/train/search_dialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTreeView>
#include <QUndoStack>
#include <functional>

#include "page_parts.h"

using namespace effnet;
using namespace effnet::test;

namespace {

enum class How { KeyByKey, AtOnce };

void enter(QLineEdit* edit, const QString& text, How how) {
  edit->selectAll();
  if (how == How::KeyByKey) {
    QTest::keyClicks(edit, text);
  } else {
    QGuiApplication::clipboard()->setText(text);
    edit->paste();
  }
  QTest::keyClick(edit, Qt::Key_Return);
}

void enter(NumberField* field, const QString& text, How how = How::KeyByKey) {
  enter(field->findChild<QLineEdit*>(), text, how);
}

void enter(QAbstractSpinBox* box, const QString& text) {
  box->selectAll();
  QTest::keyClicks(box, text);
  QTest::keyClick(box, Qt::Key_Return);
}

NumberField* fieldOf(ExplorePage& page, const QByteArray& name) {
  auto* field = part<NumberField>(page, name.constData());
  static const QList<QByteArray> own{"depth", "width", "resolution"};
  if (own.contains(name)) part<SegmentedControl>(page, "mode")->findChildren<QAbstractButton*>()[4]->click();
  return field;
}

TrainConfig insects(const char* recipe) {
  TrainConfig config = recipeDefaults(recipe);
  config.data = "/data/insects";
  config.network = publishedModel("efficientnet_b0");
  config.network.classes = 2;
  return config;
}

}  // namespace

class TestTyping : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void numberFieldReturnsToWhatItWas_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::newRow("whole") << "120" << 120.0;
    QTest::newRow("too large in the end") << "5000" << 224.0;
    QTest::newRow("no number in the end") << "12x" << 224.0;
    QTest::newRow("no whole number in the end") << "12.5" << 224.0;
    QTest::newRow("too small on the way") << "30" << 30.0;
  }
  void numberFieldReturnsToWhatItWas() {
    QFETCH(QString, typed);
    QFETCH(double, value);
    NumberField field;
    field.setRange(10, 4096);
    field.setDecimals(0);
    field.setValue(224);
    QSignalSpy changes(&field, &NumberField::valueChanged);
    enter(&field, typed);
    QCOMPARE(field.value(), value);
    QCOMPARE(field.isValid(), value != 224);
    QVERIFY(changes.isEmpty() || changes.last().first().toDouble() == value);
    enter(&field, "300");  // a new number starts from there
    enter(&field, "300000");
    QCOMPARE(field.value(), 300.0);
  }

  void exploreTakesTheWholeNumber_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    const std::pair<const char*, const char*> rows[] = {
        {"phi", "2.5"},         {"alpha", "1.25"},     {"beta", "1.15"},       {"gamma", "1.05"},
        {"depth", "1.5"},       {"width", "2.25"},     {"resolution", "288"},  {"classes", "120"},
        {"cap", "300"},         {"gigabytes", "16.5"}, {"budgetMacs", "1200"}, {"budgetParams", "12.5"},
        {"budgetMemory", "15"}, {"budgetBatch", "24"}};
    for (const auto& [name, typed] : rows) QTest::newRow(name) << QByteArray(name) << QString(typed);
  }
  void exploreTakesTheWholeNumber() {
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    ExplorePage page;
    ExplorePage other;
    enter(fieldOf(page, field), typed, How::KeyByKey);
    enter(fieldOf(other, field), typed, How::AtOnce);
    QVERIFY(page.state() == other.state());
    QVERIFY(page.networks().scaled.spec() == other.networks().scaled.spec());
    QCOMPARE(page.undoStack()->count(), other.undoStack()->count());
    QVERIFY(page.undoStack()->canUndo());
  }

  void exploreRefusesTheWholeNumber_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    const std::pair<const char*, const char*> rows[] = {
        {"phi", "39"},        {"phi", "3x"},       {"phi", "300"},           {"gamma", "3.5.5"},
        {"depth", "1000"},    {"width", "1000"},   {"resolution", "999999"}, {"classes", "12.5"},
        {"cap", "300000"},    {"gigabytes", "2x"}, {"budgetMacs", "12x"},    {"budgetParams", "1x"},
        {"budgetBatch", "8x"}};
    for (const auto& [name, typed] : rows)
      QTest::addRow("%s %s", name, typed) << QByteArray(name) << QString(typed);
  }
  void exploreRefusesTheWholeNumber() {
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    ExplorePage page;
    NumberField* number = fieldOf(page, field);
    const ExploreState before = page.state();
    const int steps = page.undoStack()->count();
    enter(number, typed);
    QVERIFY(!number->problem().isEmpty());
    QVERIFY(page.state() == before);
    QCOMPARE(page.undoStack()->count(), steps);
    // What is right is taken, and one step leads back.
    const QString right = field == "phi" ? "1" : "2";
    enter(number, right);
    QVERIFY2(number->problem().isEmpty(), qPrintable(number->problem()));
    QVERIFY(page.state() != before);
    page.undoStack()->undo();
    QVERIFY(page.state() == before);
  }

  void recipeFollowsTheLastEpochs_data() {
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("head");
    QTest::newRow("two digits") << QStringList{"20"} << 20 << 3;
    QTest::newRow("three digits") << QStringList{"100"} << 100 << 3;
    QTest::newRow("as the recipe") << QStringList{"10"} << 10 << 3;
    QTest::newRow("short") << QStringList{"3"} << 3 << 1;
    QTest::newRow("short, then long") << QStringList{"2", "15"} << 15 << 3;
  }
  void recipeFollowsTheLastEpochs() {
    QFETCH(QStringList, typed);
    QFETCH(int, epochs);
    QFETCH(int, head);
    RecipePanel panel;
    for (const QString& text : typed) enter(panel.findChild<QSpinBox*>("epochs"), text);
    QCOMPARE(panel.config().epochs, epochs);
    QCOMPARE(panel.config().headEpochs, head);
    RecipePanel full;  // the same in the list of all settings
    auto* tree = full.findChild<QTreeView*>("allSettings");
    for (const QString& text : typed) {
      tree->edit(full.findChild<ConfigModel*>()->indexOf("epochs"));
      enter(tree->viewport()->findChild<QLineEdit*>(), text, How::KeyByKey);
      QTRY_VERIFY(tree->viewport()->findChild<QLineEdit*>() == nullptr);
    }
    QCOMPARE(full.config().epochs, epochs);
    QCOMPARE(full.config().headEpochs, head);
  }

  void epochsByArrowsLeaveNothingBehind() {
    RecipePanel panel;
    auto* epochs = panel.findChild<QSpinBox*>("epochs");
    for (int step = 0; step < 9; ++step) QTest::keyClick(epochs, Qt::Key_Down);
    QCOMPARE(panel.config().headEpochs, 0);
    for (int step = 0; step < 9; ++step) QTest::keyClick(epochs, Qt::Key_Up);
    QVERIFY(toJson(panel.config()) == toJson(recipeDefaults("finetune")));
  }

  void headEpochsOfOnesOwnAreKept() {
    ConfigModel model;
    QVERIFY(model.assign("head_epochs=5"));
    QVERIFY(model.assign("epochs=4"));
    QCOMPARE(model.config().headEpochs, 1);
    QVERIFY(model.assign("epochs=20"));
    QCOMPARE(model.config().headEpochs, 5);
    QVERIFY(model.assign("head_epochs=0"));
    QVERIFY(model.assign("epochs=30"));
    QCOMPARE(model.config().headEpochs, 0);
  }

  void otherRecipeFieldsTakeTheWholeNumber() {
    RecipePanel panel;
    enter(panel.findChild<QSpinBox*>("batch"), "24");
    enter(panel.findChild<QDoubleSpinBox*>("minutes"), "120");
    TrainConfig expected = recipeDefaults("finetune");
    expected.batch = 24;
    expected.minutes = 120;
    QVERIFY(toJson(panel.config()) == toJson(expected));
  }

  void searchesPlanTheWholeText_data() {
    QTest::addColumn<bool>("experiment");
    QTest::addColumn<QString>("grid");
    QTest::addColumn<int>("candidates");
    QTest::newRow("grid") << false << "learning_rate=1e-3,1e-4" << 2;
    QTest::newRow("experiment") << true << QString() << 5;
  }
  void searchesPlanTheWholeText() {
    QFETCH(bool, experiment);
    QFETCH(QString, grid);
    QFETCH(int, candidates);
    SearchDialog dialog(insects("scratch"), 245, 1e-12, experiment);
    enter(dialog.findChildren<QDoubleSpinBox*>().first(), "1.5");
    for (auto* count : dialog.findChildren<QSpinBox*>()) enter(count, "1");
    if (!experiment) enter(dialog.findChild<QLineEdit*>("grid"), grid, How::KeyByKey);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.plan().has_value(), 60'000);
    QCOMPARE(dialog.plan()->request.phi, 1.5);
    QCOMPARE(static_cast<int>(dialog.plan()->candidates.size()), candidates);
  }

  void stageCellsTakeTheWholeNumber() {
    ExplorePage page;
    ExploreView stages;
    stages.tab = "stages";
    page.findChild<ExploreViews*>()->setView(stages);  // the others follow when they come to the front
    auto* table = part<QTableView>(page, "stageSpecTable");
    const QAbstractItemModel* model = table->model();
    int channels = 0;
    while (model->headerData(channels, Qt::Horizontal).toString() != "Channels") ++channels;
    table->edit(model->index(0, channels));
    enter(table->viewport()->findChild<QLineEdit*>(), "24", How::KeyByKey);
    NetworkSpec expected = familyBaseline("efficientnet");
    expected.stages[0].channels = 24;
    QTRY_VERIFY(page.networks().baseline.spec().stages == expected.stages);
    QCOMPARE(page.undoStack()->count(), 1);
  }

  void measureTakesTheWholeNumber() {
    ExplorePage page;
    auto* view = page.findChild<MeasureView*>();
    QSignalSpy asked(view, &MeasureView::measureRequested);
    auto* measure = view->findChild<QPushButton*>("measure");
    enter(part<NumberField>(page, "measureBatch"), "24");
    enter(part<NumberField>(page, "measureThreads"), "12");
    enter(part<NumberField>(page, "measureRuns"), "15");
    measure->click();
    QCOMPARE(asked.size(), 1);
    const auto request = asked.takeFirst().first().value<QVector<MeasureRequest>>().first();
    QCOMPARE(request.batch, 24);
    QCOMPARE(request.threads, 12);
    QCOMPARE(request.runs, 15);
    enter(part<NumberField>(page, "measureBatch"), "9999999");
    measure->click();
    QCOMPARE(asked.size(), 0);
  }

  void preprocessingTakesTheWholeNumber() {
    StatedConventions usual;
    usual.preprocessing.inputSize = 240;
    usual.preprocessing.resize = 272;
    PreprocessingDialog dialog(usual);
    const auto fields = dialog.findChildren<NumberField*>();
    QCOMPARE(fields.size(), 2);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    enter(fields[0], "50000");
    ok->click();
    QCOMPARE(accepted.size(), 0);  // not with another size than the one that stands there
    QCOMPARE(dialog.conventions().preprocessing.inputSize, 240);
    enter(fields[0], "256");
    QCOMPARE(dialog.conventions().preprocessing.resize, 272);  // not that of a size on the way
    ok->click();
    QCOMPARE(accepted.size(), 1);
  }
};

QTEST_MAIN(TestTyping)
#include "test_typing.moc"
