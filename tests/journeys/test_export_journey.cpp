#include "core/protocol/network_json.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "tests/journeys/journey.h"
#include "widgets/checkpoint/checkpoint_page.h"
#include "widgets/checkpoint/export_dialog.h"
#include "widgets/checkpoint/tensor_table_model.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/classify_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <algorithm>
#include <opencv2/dnn.hpp>
#include <optional>

namespace effnet {

/// What the window's dialogs write, read by the libraries that it is written for.
class TestExportJourney : public Journey {
  Q_OBJECT

  static constexpr int kClasses = 7;
  static constexpr int kPictures = 2;

  /// Runs the script that knows the libraries' modules; nothing where it fails.
  static std::optional<QByteArray> reference(const QStringList& arguments) {
    QProcess python;
    const QString script = qEnvironmentVariable("EFFNET_SOURCE") + "/tests/golden/layout_networks.py";
    python.start("/usr/bin/python3", QStringList{script} + arguments);
    if (!python.waitForFinished(100'000) || python.exitCode() != 0) {
      qWarning("%s", python.readAllStandardError().constData());
      return std::nullopt;
    }
    return python.readAllStandardOutput();
  }

  QString path(const QString& name) const { return home_.filePath(name); }

  std::vector<float> numbers(const QString& name) const {
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<float> values(static_cast<std::size_t>(file.size()) / sizeof(float));
    file.read(reinterpret_cast<char*>(values.data()), file.size());
    return values;
  }

  static double relativeDifference(const float* found, const std::vector<float>& expected) {
    double largest = 0;
    double difference = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      largest = std::max(largest, std::abs(double{expected[i]}));
      difference = std::max(difference, std::abs(double{found[i]} - expected[i]));
    }
    return difference / largest;
  }

  static void choose(const QDialog& dialog, const char* name, const QString& data) {
    auto* combo = dialog.findChild<QComboBox*>(name);
    QVERIFY(combo->findData(data) >= 0);
    combo->setCurrentIndex(combo->findData(data));
  }

  static void acceptByButton(const QDialog& dialog) {
    dialog.findChild<QPushButton*>("exportWrite")->click();
  }

  /// Opens what Python wrote, and waits until its tensors are listed.
  void look() {
    auto* page = find<CheckpointPage>();
    window().showPage(page);
    QVERIFY(drop(*page, path("weights.pth")));
    auto* table = find<QTableView>("tensorTable");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("summaryName")->text().contains("weights.pth"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 100, 60'000);
  }

 private Q_SLOTS:
  void initTestCase() {
    if (!reference({"can"})) QSKIP("python3-torch and python3-torchvision are not installed");
    NetworkSpec spec = scaleNetwork(familyBaseline("efficientnet"), {0.5, 0.5, 1});
    spec.classes = kClasses;
    QFile description(path("network.json"));
    QVERIFY(description.open(QIODevice::WriteOnly));
    description.write(QByteArray::fromStdString(toJson(spec).dump()));
    description.close();
    QVERIFY(reference({"make", "timm", path("network.json"), home_.path()}));
    useFreshAccount();
    open();
    look();
  }

  void cleanupTestCase() { close(); }

  void namesOfEachLibrary_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("format");
    for (const char* layout : {"torchvision", "timm", "lukemelas", "hf"})
      for (const char* format : {".safetensors", ".pth"})
        QTest::addRow("%s %s", layout, format) << layout << format;
  }
  /// load_state_dict(strict=True), with weights_only=True for .pth, and the same logits.
  void namesOfEachLibrary() {
    QFETCH(QString, layout);
    QFETCH(QString, format);
    const QString name = layout + "_export" + format;
    onDialog<ExportDialog>([&](ExportDialog& dialog) {
      choose(dialog, "exportFormat", format);
      choose(dialog, "exportLayout", layout);
      dialog.findChild<QLineEdit*>("exportTarget")->setText(path(name));
      acceptByButton(dialog);
    });
    find<QPushButton>("exportCheckpoint")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isTold(name), 60'000);
    const auto printed = reference({"check", layout, path("network.json"), home_.path(), path(name)});
    QVERIFY(printed);
    QVERIFY2(printed->toDouble() < 1e-5, printed->constData());
  }

  void onnx_data() {
    QTest::addColumn<bool>("fold");
    QTest::addColumn<bool>("preprocess");
    for (const bool fold : {false, true})
      for (const bool preprocess : {false, true})
        QTest::addRow("%s, %s", fold ? "folded" : "not folded", preprocess ? "pixels" : "normalised")
            << fold << preprocess;
  }
  /// The same logits from OpenCV, which takes a fixed batch only.
  void onnx() {
    QFETCH(bool, fold);
    QFETCH(bool, preprocess);
    const QString name = QStringLiteral("graph%1%2.onnx").arg(fold).arg(preprocess);
    onDialog<ExportDialog>([&](ExportDialog& dialog) {
      choose(dialog, "exportFormat", ".onnx");
      dialog.findChild<QCheckBox*>("exportFold")->setChecked(fold);
      dialog.findChild<QCheckBox*>("exportPreprocess")->setChecked(preprocess);
      dialog.findChild<QSpinBox*>("exportBatch")->setValue(kPictures);
      dialog.findChild<QLineEdit*>("exportTarget")->setText(path(name));
      acceptByButton(dialog);
    });
    find<QPushButton>("exportCheckpoint")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isTold(name), 60'000);
    std::vector<float> images = numbers("images");
    const std::vector<float> logits = numbers("logits");
    QCOMPARE(logits.size(), static_cast<std::size_t>(kPictures * kClasses));
    const Preprocessing usual;
    const auto side = static_cast<int>(std::lround(std::sqrt(images.size() / (3.0 * kPictures))));
    const std::size_t plane = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    for (std::size_t i = 0; preprocess && i < images.size(); ++i) {
      const std::size_t channel = i / plane % 3;
      images[i] = static_cast<float>((images[i] * usual.std[channel] + usual.mean[channel]) * 255);
    }
    cv::dnn::Net net = cv::dnn::readNetFromONNX(path(name).toStdString());
    const int shape[]{kPictures, 3, side, side};
    net.setInput(cv::Mat(4, shape, CV_32F, images.data()));
    const cv::Mat found = net.forward();
    QCOMPARE(found.total(), logits.size());
    const double difference = relativeDifference(found.ptr<float>(), logits);
    QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
  }

  /// A file of class names is attached; what is written carries everything and equals what it was made of.
  void namedClasses() {
    QStringList names;
    for (int index = 0; index < kClasses; ++index) names << QStringLiteral("species %1").arg(index);
    QFile labels(path("names.txt"));
    QVERIFY(labels.open(QIODevice::WriteOnly));
    labels.write(names.join('\n').toUtf8() + '\n');
    labels.close();
    answerFileDialog(path("names.txt"));
    onDialog<ExportDialog>([](ExportDialog& dialog) { acceptByButton(dialog); });
    find<QPushButton>("nameClasses")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isTold("weights_labelled.safetensors"), 60'000);

    auto* page = find<CheckpointPage>();
    page->openFiles({path("weights_labelled.safetensors"), path("weights.pth")});
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("summaryName")->text().contains("labelled"), 60'000);
    auto* table = find<QTableView>("tensorTable");
    QTRY_VERIFY_WITH_TIMEOUT(!table->isColumnHidden(TensorTableModel::Difference), 60'000);
    find<QCheckBox>("noteworthyOnly")->setChecked(true);
    QCOMPARE(table->model()->rowCount(), 0);
    find<QCheckBox>("noteworthyOnly")->setChecked(false);

    find<QPushButton>("useInClassify")->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("checkpointName")->text().contains("labelled"), 60'000);
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(picture.save(path("leaf.png")));
    QVERIFY(drop(*find<ClassifyPage>(), path("leaf.png")));
    auto* classes = find<ClassList>("classList");
    QTRY_COMPARE_WITH_TIMEOUT(classes->model()->rowCount(), kClasses, 60'000);
    for (int row = 0; row < kClasses; ++row)
      QVERIFY(names.contains(classes->model()->index(row, 0).data(ClassScoreModel::LabelRole).toString()));
  }

  /// As many names as classes, or a sentence.
  void wrongNumberOfNames() {
    window().showPage(find<CheckpointPage>());
    look();
    QFile labels(path("few.txt"));
    QVERIFY(labels.open(QIODevice::WriteOnly));
    labels.write("one\ntwo\n");
    labels.close();
    answerFileDialog(path("few.txt"));
    onDialog<ExportDialog>([this](ExportDialog& dialog) {
      dialog.findChild<QLineEdit*>("exportTarget")->setText(path("few.safetensors"));
      acceptByButton(dialog);
    });
    find<QPushButton>("nameClasses")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isTold("few"), 60'000);
    QVERIFY(!QFile::exists(path("few.safetensors")));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestExportJourney)
#include "test_export_journey.moc"
