#include "core/base/error.h"
#include "core/protocol/network_json.h"
#include "core/scaling/families.h"
#include "widgets/checkpoint/catalog_model.h"
#include "widgets/checkpoint/catalog_panel.h"
#include "widgets/checkpoint/checkpoint_page.h"
#include "widgets/checkpoint/export_dialog.h"
#include "widgets/checkpoint/preprocessing_dialog.h"
#include "widgets/checkpoint/quantization_model.h"
#include "widgets/checkpoint/quantization_panel.h"
#include "widgets/checkpoint/tensor_filter.h"
#include "widgets/checkpoint/tensor_table_model.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/segmented_control.h"
#include "widgets/plots/plot_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

namespace effnet {

class TestCheckpointPage : public QObject {
  Q_OBJECT

 private:
  static TensorRow tensor(const char* name, TensorState state) {
    TensorRow row;
    row.name = name;
    row.state = state;
    row.type = "F32";
    row.shape = {32, 3, 3, 3};
    row.figures = TensorFigures{-1, 2, 0.25, 0.5, 3, 0, {1, 4, 2}};
    return row;
  }

  /// One tensor in place, one missing, one of a wrong shape, one with a NaN.
  static CheckpointReport report() {
    CheckpointReport report;
    report.file = "/somewhere/model.pth";
    report.bytes = 21'000'000;
    report.layout = "timm";
    report.format = "pth-zip";
    report.model = "efficientnet_b0";
    report.params = 5'288'548;
    report.network = publishedModel("efficientnet_b0");
    report.rows = {tensor("conv_stem.weight", TensorState::Matched),
                   tensor("bn1.weight", TensorState::Missing),
                   tensor("classifier.weight", TensorState::WrongShape),
                   tensor("classifier.bias", TensorState::Matched)};
    report.rows[1].type.clear();
    report.rows[1].figures.reset();
    report.rows[1].wantedShape = {32};
    report.rows[3].figures->notFinite = 1;
    report.matched = 2;
    report.missing = {"bn1.weight"};
    report.wrongShape = {"classifier.weight: [3] instead of [4]"};
    report.notFinite = {"classifier.bias"};
    report.guessed = {"padding", "preprocessing"};
    return report;
  }

  static CheckpointReport whole() {
    CheckpointReport good = report();
    good.rows = {tensor("conv_stem.weight", TensorState::Matched),
                 tensor("bn1.weight", TensorState::Matched)};
    good.missing.clear();
    good.wrongShape.clear();
    good.notFinite.clear();
    return good;
  }

  static std::vector<CatalogEntry> catalog() {
    return {{"efficientnet_b0-1", "efficientnet_b0", "torchvision", "BSD-3-Clause", "7f58", "", 1000, 224,
             21'000'000, true, 77.7, ""},
            {"efficientnet_b7-2", "efficientnet_b7", "torchvision", "BSD-3-Clause", "c5b4", "", 1000, 600,
             267'000'000, false, 84.1, "/data/efficientnet_b7-2.pth"}};
  }

  static QuantizationDetails quantization() {
    QuantizationDetails details;
    details.calibrationImages = 100;
    details.images = details.labelled = 50;
    details.floatTop1 = 0.92;
    details.top1 = 0.9;
    details.agreement = 0.98;
    details.correlation = 0.994;
    details.tensors = {{"stem", 1, -0.28, 56, {10, 2, 1}, "mse", 0.15, 2, 34.9},
                       {"blocks.6.depthwise", 4, -0.28, 75, {90, 1, 0, 1}, "percentile", 0.077, 4, 13.4},
                       {"blocks.7.expand", 5, -0.28, 12, {4, 4}, "", 0, 0, kUnmeasured}};
    details.weights = {{"stem.conv", 1, 2.9, 44.5, 37.3, -1.5, 1.2, {3, 8, 2}}};
    details.stages = {{4, 0.91, 0.99, 0.995, 21}};
    return details;
  }

  /// Answers the next message box.
  static void answerWith(QMessageBox::StandardButton button) {
    QTimer::singleShot(0, qApp, [button] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      QVERIFY(box != nullptr);
      box->button(button)->click();
    });
  }

 private Q_SLOTS:
  void tableModel() {
    TensorTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(report().rows);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, TensorTableModel::Elements).data(Qt::EditRole).toLongLong(), 864);
    QCOMPARE(model.index(0, TensorTableModel::Shape).data().toString(), QStringLiteral("32×3×3×3"));
    QCOMPARE(model.index(1, TensorTableModel::Shape).data().toString(), QStringLiteral("32"));
    QVERIFY(!model.index(1, TensorTableModel::Mean).data().isValid());
    QCOMPARE(model.index(3, TensorTableModel::State).data().toString(), QStringLiteral("not finite"));
    QVERIFY(!model.isNoteworthy(0));
    for (const int row : {1, 2, 3}) QVERIFY(model.isNoteworthy(row));
  }

  void quantizationModel() {
    QuantizationModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDetails(quantization());
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.stageAt(0) && !model.tensorAt(0) && !model.weightsAt(0));
    QVERIFY(!model.stageAt(2) && model.tensorAt(2) && !model.weightsAt(2));
    QVERIFY(model.weightsAt(4) != nullptr);
    QCOMPARE(model.index(2, QuantizationModel::Noise).data().toString(), QStringLiteral("13.4"));
    QCOMPARE(model.index(2, QuantizationModel::Noise).data(Qt::EditRole).toDouble(), 13.4);
    QVERIFY(!model.index(3, QuantizationModel::Noise).data().isValid());
    QVERIFY(!model.index(3, QuantizationModel::Step).data().isValid());
    QCOMPARE(model.index(4, QuantizationModel::NaiveNoise).data().toString(), QStringLiteral("37.3"));
    QCOMPARE(model.index(0, QuantizationModel::Name).data().toString(), QStringLiteral("stage 4 alone"));
  }

  /// Only a file that says so has the view; another report goes back to the tensors.
  void showsWhereEightBitsLose() {
    CheckpointPage page;
    CheckpointReport bits = whole();
    bits.quantization = quantization();
    page.showReport(QStringLiteral("/somewhere/int8.safetensors"), bits);
    auto* shows = page.findChild<SegmentedControl*>(QStringLiteral("checkpointShows"));
    auto* panel = page.findChild<QuantizationPanel*>(QStringLiteral("quantizationPanel"));
    QVERIFY(shows->isVisibleTo(&page) && !panel->isVisibleTo(&page));
    shows->setCurrent(1);
    Q_EMIT shows->currentChanged(1);
    QVERIFY(panel->isVisibleTo(&page));
    QVERIFY(!page.findChild<QTableView*>(QStringLiteral("tensorTable"))->isVisibleTo(&page));
    const QString cost = panel->findChild<QLabel*>(QStringLiteral("quantizationSummary"))->text();
    for (const char* figure : {"90.0", "92.0", "98.0", "0.994", "100"})
      QVERIFY2(cost.contains(figure), qPrintable(cost));
    auto* table = panel->findChild<QTableView*>(QStringLiteral("quantizationTable"));
    table->sortByColumn(QuantizationModel::Noise, Qt::AscendingOrder);
    auto* histogram = panel->findChild<PlotView*>(QStringLiteral("quantizationHistogram"));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      table->selectRow(row);
      const bool stage = table->model()->index(row, QuantizationModel::What).data().toString() == u"logits";
      QCOMPARE(histogram->isVisibleTo(panel), !stage);
      if (!stage) QVERIFY(!histogram->series().first().x.isEmpty());
    }
    page.showReport(QStringLiteral("/somewhere/model.pth"), whole());
    QVERIFY(!shows->isVisibleTo(&page) && !panel->isVisibleTo(&page));
  }

  void filter() {
    TensorTableModel model;
    TensorFilter filter(model);
    const QAbstractItemModelTester tester(&filter);
    model.setRows(report().rows);
    filter.setNoteworthyOnly(true);
    QCOMPARE(filter.rowCount(), 3);
    filter.setFilterFixedString("classifier");
    QCOMPARE(filter.rowCount(), 2);
    filter.setNoteworthyOnly(false);
    filter.setFilterFixedString("stem");
    QCOMPARE(filter.rowCount(), 1);
  }

  void reportIsShown() {
    CheckpointPage page;
    page.resize(1000, 640);
    page.show();
    page.showReport("/somewhere/model.pth", report());
    QCOMPARE(page.findChild<QTableView*>("tensorTable")->model()->rowCount(), 4);
    QVERIFY(page.findChild<QLabel*>("summaryProblems")->text().contains("1"));
    page.findChild<QCheckBox*>("noteworthyOnly")->click();
    QCOMPARE(page.findChild<QTableView*>("tensorTable")->model()->rowCount(), 3);
    QVERIFY(page.findChild<QTableView*>("tensorTable")->isColumnHidden(TensorTableModel::Difference));
  }

  void comparisonIsShown() {
    CheckpointReport compared = whole();
    compared.against = "/somewhere/other.pth";
    compared.rows[0].change = TensorChange::Changed;
    compared.rows[0].relative = 0.5;
    compared.rows[1].change = TensorChange::Equal;
    compared.settings = {{"padding", "\"same\"", "\"symmetric\""}};
    CheckpointPage page;
    page.showReport("/somewhere/model.pth", compared);
    auto* table = page.findChild<QTableView*>("tensorTable");
    QVERIFY(!table->isColumnHidden(TensorTableModel::Difference));
    QCOMPARE(table->model()->index(0, TensorTableModel::State).data().toString(), QStringLiteral("differs"));
    QVERIFY(page.findChild<QLabel*>("summaryProblems")->text().contains("other.pth"));
  }

  void rowsAreCopied() {
    CheckpointPage page;
    page.show();
    page.showReport("/somewhere/model.pth", whole());
    auto* table = page.findChild<QTableView*>("tensorTable");
    table->selectAll();
    table->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count('\n'), 3);
    QVERIFY(QGuiApplication::clipboard()->text().contains("conv_stem.weight\t"));
  }

  void openedInPartOnlyWhenAgreed() {
    CheckpointPage page;
    page.show();
    page.showReport("/somewhere/model.pth", report());
    QList<OpenWish> wishes;
    connect(&page, &CheckpointPage::classifyRequested, this,
            [&](const OpenWish& wish) { wishes.append(wish); });
    answerWith(QMessageBox::No);
    page.findChild<QPushButton*>("useInClassify")->click();
    QVERIFY(wishes.isEmpty());
    answerWith(QMessageBox::Yes);
    page.findChild<QPushButton*>("useInClassify")->click();
    QCOMPARE(wishes.size(), 1);
    QVERIFY(wishes.first().partial);
    page.showReport("/somewhere/model.pth", whole());
    page.findChild<QPushButton*>("useInClassify")->click();
    QCOMPARE(wishes.size(), 2);
    QVERIFY(!wishes.last().partial);
  }

  void ctrlOAsksForAFile() {
    CheckpointPage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    bool asked = false;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
      auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr) return;
      asked = true;
      look.stop();
      dialog->reject();
    });
    look.start(10);
    QTest::keySequence(&page, QKeySequence(QKeySequence::Open));
    QVERIFY(asked);
  }

  void droppedFilesAreLookedInto() {
    CheckpointPage page;
    page.show();
    QSignalSpy asked(&page, &CheckpointPage::inspectRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/a.pth"), QUrl::fromLocalFile("/b.pth")});
    QDragEnterEvent enter(page.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QDropEvent drop(page.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &drop);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), (QVariantList{"/a.pth", "/b.pth"}));
  }

  void catalogDownloadsAndOpens() {
    CheckpointPage page;
    page.show();
    CatalogModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries(catalog());
    QVERIFY(model.index(0, CatalogModel::Size).data().toString().startsWith(QStringLiteral("≈")));
    // What is on this computer is said by a mark, not by its colour alone.
    std::vector<CatalogEntry> here = catalog();
    for (const char* file : {"", "/data/first.pth"}) {
      here.front().file = file;
      model.setEntries(here);
      QCOMPARE(model.index(0, CatalogModel::Name).data().toString().startsWith(QStringLiteral("✓")),
               *file != 0);
    }
    model.setEntries(catalog());
    CatalogPanel& panel = page.catalog();
    panel.showCatalog(catalog());
    QSignalSpy wanted(&panel, &CatalogPanel::downloadRequested);
    QSignalSpy opened(&panel, &CatalogPanel::openRequested);
    auto* action = panel.findChild<QPushButton*>("catalogAction");
    QVERIFY(!action->isEnabled());
    panel.select("efficientnet_b0-1");
    action->click();
    action->click();  // it is on its way: once is enough
    QCOMPARE(wanted.size(), 1);
    panel.showProgress(10, 100);
    panel.showDownloaded("efficientnet_b0-1", "/data/efficientnet_b0-1.pth");
    action->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("/data/efficientnet_b0-1.pth"));
  }

  void exportWish() {
    ExportDialog dialog(whole(), OpenWish{"/somewhere/model.pth", false, {}});
    QCOMPARE(dialog.wish().layout, QStringLiteral("timm"));
    QCOMPARE(dialog.wish().target, QStringLiteral("/somewhere/model_export.safetensors"));
    auto* format = dialog.findChild<QComboBox*>("exportFormat");
    format->setCurrentIndex(format->findData(".onnx"));
    QVERIFY(!dialog.findChild<QComboBox*>("exportLayout")->isEnabled());
    QVERIFY(dialog.wish().target.endsWith(".onnx") && dialog.wish().fold);
    format->setCurrentIndex(format->findData(".safetensors"));
    dialog.chooseLabels("/somewhere/names.txt");
    QCOMPARE(dialog.wish().layout, QStringLiteral("effnet"));
    QCOMPARE(dialog.wish().labels, QStringLiteral("/somewhere/names.txt"));
    // A file that is there is not replaced without a word.
    const auto* write = dialog.findChild<QPushButton*>("exportWrite");
    QCOMPARE(write->text(), QStringLiteral("Write"));
    dialog.findChild<QLineEdit*>("exportTarget")->setText(QCoreApplication::applicationFilePath());
    QCOMPARE(write->text(), QStringLiteral("Replace the file"));
  }

  void eightBitsWantPictures() {
    ExportDialog dialog(whole(), OpenWish{"/somewhere/model.pth", false, {}});
    auto* bits = dialog.findChild<QCheckBox*>("exportEightBits");
    auto* pictures = dialog.findChild<QLineEdit*>("exportPictures");
    const auto* write = dialog.findChild<QPushButton*>("exportWrite");
    QVERIFY(!pictures->isEnabled() && dialog.wish().pictures.isEmpty());
    bits->setChecked(true);
    QVERIFY(pictures->isEnabled() && !write->isEnabled());
    pictures->setText("/pictures");
    QVERIFY(write->isEnabled());
    QCOMPARE(dialog.wish().pictures, QStringLiteral("/pictures"));
    QVERIFY(dialog.wish().loss < 0);
    dialog.findChild<QDoubleSpinBox*>("exportLoss")->setValue(0.5);
    QCOMPARE(dialog.wish().loss, 0.5);
    auto* format = dialog.findChild<QComboBox*>("exportFormat");
    format->setCurrentIndex(format->findData(".pth"));
    QVERIFY(!bits->isEnabled() && !bits->isChecked() && dialog.wish().pictures.isEmpty());
  }

  void statedConventions() {
    StatedConventions usual;
    usual.preprocessing.inputSize = 240;
    usual.preprocessing.resize = 272;
    PreprocessingDialog dialog(usual);
    QCOMPARE(dialog.conventions().preprocessing, usual.preprocessing);
    auto* preset = dialog.findChildren<QComboBox*>().first();
    preset->setCurrentIndex(3);
    Q_EMIT preset->activated(3);
    const StatedConventions stated = dialog.conventions();
    QCOMPARE(stated.padding, Padding::Same);
    QCOMPARE(stated.bnEpsilon, 1e-3);
    QCOMPARE(stated.preprocessing.mean[0], 0.5);
    QCOMPARE(stated.preprocessing.inputSize, 240);
  }

  void answersAreDecoded() {
    Json json =
        Json::parse(R"({"file":"x","bytes":12,"layout":"timm","format":"pth-zip","params":3,"matched":1,
      "missing":["a"],"details":[{"name":"a","state":"matched","type":"F32","shape":[2,3],
      "statistics":{"min":-1,"max":1,"zeros":2,"not_finite":0,"histogram":[1,2]},"change":"changed","relative":0.5}],
      "settings":[{"field":"padding","here":"same","there":"symmetric"}],"against":"y"})");
    json["network"] = toJson(familyBaseline("efficientnet"));
    json["preprocessing"] = toJson(Preprocessing{});
    const CheckpointReport decoded = decodeAnswer<CheckpointReport>(json);
    QCOMPARE(decoded.rows.size(), std::size_t{1});
    QCOMPARE(decoded.rows[0].elements(), std::int64_t{6});
    QCOMPARE(decoded.rows[0].figures->histogram.size(), std::size_t{2});
    QCOMPARE(decoded.settings[0].there, std::string("symmetric"));
    for (const char* bad :
         {R"({"details":3})", R"({"details":[{"shape":"x"}]})", R"([])", R"({"params":"x"})"}) {
      try {
        decodeAnswer<CheckpointReport>(Json::parse(bad));
        QFAIL(bad);
      } catch (const Error& error) {
        QCOMPARE(error.code(), std::string("bad_answer"));
      }
    }
  }

  /// Behind an export in 8 bits a button leads to both networks side by side; it goes with its message.
  void comparesWhatWasExported() {
    CheckpointPage page;
    page.show();
    page.showReport("/somewhere/model.pth", whole());
    ExportWish wish;
    wish.from.source = "/somewhere/model.pth";
    wish.target = "/somewhere/int8.safetensors";
    wish.pictures = "/somewhere/pictures";
    QList<ExportWish> wishes;
    connect(&page, &CheckpointPage::comparisonRequested, this,
            [&](const ExportWish& wanted) { wishes.append(wanted); });
    auto* banner = page.findChild<MessageBanner*>();
    const auto button = [banner]() -> QPushButton* {
      for (auto* each : banner->findChildren<QPushButton*>())
        if (each->text().contains(QLatin1Char('3'))) return each->isHidden() ? nullptr : each;
      return nullptr;
    };
    page.showWritten(wish.target, 5'000'000);
    QVERIFY(button() == nullptr);
    page.offerComparison(wish, 3);
    QVERIFY(button() != nullptr);
    button()->click();
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.first().target, wish.target);
    QCOMPARE(wishes.first().pictures, wish.pictures);
    page.showWritten("/somewhere/other.onnx", 5'000'000);
    QVERIFY(button() == nullptr);
    page.offerComparison(wish, 3);
    page.showError("not_found", "/somewhere/model.pth", {});
    QVERIFY(button() == nullptr);
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestCheckpointPage)
#include "test_checkpoint_page.moc"
