#include "core/protocol/json.h"
#include "core/scaling/families.h"
#include "tests/journeys/journey.h"
#include "widgets/checkpoint/checkpoint_page.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/classify/image_view.h"
#include "widgets/common/number_format.h"
#include "widgets/common/status_line.h"
#include "widgets/explore/explore_page.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <algorithm>

namespace effnet {

/// Questions to a network in the real window: what its answers rest on, what is written about them, and
/// where pictures come from.
class TestLookJourney : public Journey {
  Q_OBJECT

  QStringList drawn() const {
    QStringList found;
    QDirIterator files(shapes_, {QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) found.append(files.next());
    found.sort();
    return found;
  }

  void show(const QString& file) {
    auto* page = find<ClassifyPage>();
    QVERIFY(drop(*page, file));
    QTRY_VERIFY_WITH_TIMEOUT(page->currentFile() == file && page->isAnswered(), 60'000);
  }

  void choose(const QString& combo, const QString& data) {
    auto* page = find<ClassifyPage>();
    auto* box = find<QComboBox>(combo);
    QVERIFY(box->findData(data) >= 0);
    if (box->currentData() == data) return;
    box->setCurrentIndex(box->findData(data));
    QTRY_VERIFY_WITH_TIMEOUT(page->isAnswered(), 60'000);
  }

  static QString content(const QString& file) {
    QFile written(file);
    return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll()) : QString();
  }

  /// Whether the status line does.
  bool says(const char* word) const {
    for (const auto* label : find<StatusLine>()->findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(word)) return true;
    return false;
  }

  QStringList probabilities() const {
    QStringList cells;
    const auto* model = find<ClassList>("classList")->model();
    for (int row = 0; row < model->rowCount(); ++row)
      cells << model->index(row, 0).data(ClassScoreModel::ProbabilityRole).toString();
    return cells;
  }

  /// The page that the n-th entry of the save menu writes for a report.
  QByteArray report(const QString& entry, const QString& name) {
    const QString file = home_.filePath(name);
    answerFileDialog(file);
    for (QAction* action : find<QMenu>("saveMenu")->actions())
      if (action->text().startsWith(entry)) action->trigger();
    if (!QTest::qWaitFor([&] { return QFile::exists(file); }, 60'000)) return {};
    QFile written(file);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
  }

  /// What the command in a report says, a line a picture.
  static QList<Json> repeated(const QByteArray& html) {
    static const QRegularExpression code(QStringLiteral("<code>(.*)</code>"));
    const QString escaped = code.match(QString::fromUtf8(html)).captured(1);
    const QString command = QTextDocumentFragment::fromHtml("<p>" + escaped + "</p>").toPlainText();
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", qEnvironmentVariable("EFFNET_BIN") + ':' + environment.value("PATH"));
    shell.setProcessEnvironment(environment);
    shell.start("/bin/sh", {"-c", command + " --json"});
    shell.waitForFinished(100'000);
    QList<Json> lines;
    for (const QByteArray& line : shell.readAllStandardOutput().split('\n'))
      if (!line.isEmpty()) lines.append(Json::parse(line.toStdString(), nullptr, false));
    if (lines.isEmpty()) qWarning("%s\n%s", qPrintable(command), shell.readAllStandardError().constData());
    return lines;
  }

  /// Every number that the report gives for these pictures comes out of its command.
  static void compare(const QByteArray& html, const QList<Json>& lines, qsizetype pictures) {
    QCOMPARE(lines.size(), pictures);
    for (const Json& line : lines) {
      QVERIFY(line.contains("top"));
      const QString file = QString::fromStdString(line["file"].get<std::string>());
      const QString heading = "<h2>" + file + "</h2>";
      QVERIFY2(html.contains(heading.toUtf8()), qPrintable(file));
      const QString section =
          QString::fromUtf8(html).section(heading, 1).section(QStringLiteral("<h2>"), 0, 0);
      for (const Json& score : line["top"]) {
        const QString row =
            QStringLiteral("<td>%1</td><td>%2</td><td>%3</td><td>%4</td>")
                .arg(score["index"].get<int>())
                .arg(QString::fromStdString(score["label"].get<std::string>()),
                     percent(score["probability"].get<double>()), threeDigits(score["logit"].get<double>()));
        QVERIFY2(section.contains(row), qPrintable(row));
      }
      double low = 1e30;
      double high = -1e30;
      for (const Json& cells : line["map"])
        for (const Json& cell : cells) {
          low = std::min(low, cell.get<double>());
          high = std::max(high, cell.get<double>());
        }
      QVERIFY2(section.contains(threeDigits(low)) && section.contains(threeDigits(high)),
               qPrintable(section.right(300)));
    }
  }

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    drawShapes();
    open();
    window().showPage(find<ClassifyPage>());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("checkpointName")->text().contains("Sample"), 60'000);
  }

  void cleanupTestCase() { close(); }

  void reportIsReproduced_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("augmentation");
    QTest::newRow("CAM") << "cam"
                         << "off";
    QTest::newRow("Grad-CAM, mirror image") << "gradcam"
                                            << "mirror";
    QTest::newRow("HiResCAM, ten crops") << "hirescam"
                                         << "ten_crops";
  }
  void reportIsReproduced() {
    QFETCH(QString, method);
    QFETCH(QString, augmentation);
    show(drawn().first());
    choose("method", method);
    choose("augmentation", augmentation);
    const QByteArray html = report("Report of this picture", method + "_" + augmentation + ".html");
    QVERIFY(!html.isEmpty());
    compare(html, repeated(html), 1);
    choose("method", "cam");
    choose("augmentation", "off");
  }

  /// More pictures than anybody reads, among them one that is damaged and one without a file of its own.
  void batchReportIsReproduced() {
    auto* page = find<ClassifyPage>();
    const QStringList files = drawn();
    const QString bad = home_.filePath("bad.png");
    QFile damaged(bad);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("\x89PNG\r\n\x1a\n");
    damaged.close();
    QVERIFY(drop(*page, shapes_));
    QVERIFY(drop(*page, bad));
    QMimeData clip;
    clip.setImageData(QImage(files.last()));
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &clip, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QDropEvent event({1, 1}, Qt::CopyAction, &clip, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &event);
    const auto* strip = find<FilmStrip>();
    QTRY_COMPARE_WITH_TIMEOUT(strip->model()->rowCount(), static_cast<int>(files.size()) + 2, 60'000);
    const QByteArray html = report("Report of all pictures", "all.html");
    QVERIFY(html.contains("Not in the command"));
    const QList<Json> lines = repeated(html);
    QCOMPARE(lines.size(), files.size() + 1);
    compare(html, lines.mid(0, files.size()), files.size());
    QVERIFY(lines.last().contains("error"));
  }

  /// Each choice asks anew, and the answers differ.
  void averagedAnswersDiffer() {
    QImage wide = QImage(drawn().first()).scaled(300, 120);
    const QString file = home_.filePath("wide.png");
    QVERIFY(wide.save(file));
    show(file);
    QSet<QStringList> answers;
    for (const char* augmentation : {"off", "mirror", "five_crops", "ten_crops"}) {
      choose("augmentation", augmentation);
      answers.insert(probabilities());
    }
    QCOMPARE(answers.size(), 4);
    choose("augmentation", "off");
  }

  /// A method of many forward passes says how long it takes, and ends when it is told to.
  void slowMethodIsStopped() {
    auto* page = find<ClassifyPage>();
    show(drawn().first());
    choose("method", "cam");
    auto* method = find<QComboBox>("method");
    method->setCurrentIndex(method->findData("scorecam"));
    QTRY_VERIFY_WITH_TIMEOUT(says("Explaining") && says("left"), 20'000);
    QVERIFY(!page->isAnswered() && find<ImageView>("imageView")->hasLayer());  // the map of before
    find<StatusLine>()->findChild<QToolButton*>()->click();
    QVERIFY(!says("Explaining") && says("Cancelled"));
    QVERIFY(page->method().cam == CamMethod::Cam);
    QTRY_VERIFY_WITH_TIMEOUT(page->isAnswered(), 10'000);
    QVERIFY(find<ImageView>("imageView")->hasLayer() && !says("Explaining"));
    // Nor does it go on where the picture is left.
    method->setCurrentIndex(method->findData("scorecam"));
    QTRY_VERIFY_WITH_TIMEOUT(says("Explaining"), 20'000);
    const QString bad = home_.filePath("unreadable.png");
    QFile damaged(bad);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("no picture");
    damaged.close();
    QVERIFY(drop(*page, bad));
    QTRY_VERIFY_WITH_TIMEOUT(isTold("unreadable.png"), 20'000);
    QVERIFY(!says("Explaining"));
    method->setCurrentIndex(method->findData("cam"));
  }

  /// The same of several networks: one × for all, and none of them answers later.
  void slowComparisonIsStopped() {
    show(drawn().first());
    choose("method", "cam");
    auto* grid = find<ComparisonGrid>();
    for (QAction* action : window().findChildren<QAction*>())
      if (action->text().startsWith("With other networks")) action->trigger();
    const auto maps = [grid] {
      const QList<ImageView*> views = grid->findChildren<ImageView*>();
      return std::ranges::count_if(views, [](const ImageView* view) { return view->hasLayer(); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(maps(), grid->sources().size(), 60'000);
    QVERIFY(grid->isVisible() && grid->sources().size() > 1);
    auto* method = find<QComboBox>("method");
    method->setCurrentIndex(method->findData("scorecam"));
    QTRY_VERIFY_WITH_TIMEOUT(says("Explaining") && says("left"), 20'000);
    find<StatusLine>()->findChild<QToolButton*>()->click();
    QVERIFY(!says("Explaining"));
    method->setCurrentIndex(method->findData("cam"));
    QTRY_COMPARE_WITH_TIMEOUT(maps(), grid->sources().size(), 60'000);
    QVERIFY(!says("Explaining"));
    for (QPushButton* button : grid->findChildren<QPushButton*>())
      if (button->text() == "Back to one network") button->click();
    QTRY_VERIFY(!grid->isVisible());
  }

  /// What a person stated about a checkpoint holds beside others as well.
  void comparedAsItWasOpened() {
    const auto answered = [](const QLabel* label) { return label->text().contains(QLatin1Char('%')); };
    auto* grid = find<ComparisonGrid>();
    const auto firstAnswer = [&]() -> QString {
      for (const QLabel* label : grid->findChildren<QLabel*>())
        if (answered(label)) return label->text();
      return {};
    };
    const auto leave = [&] {
      for (QPushButton* button : grid->findChildren<QPushButton*>())
        if (button->text() == "Back to one network") button->click();
    };
    show(drawn().first());
    choose("method", "cam");
    grid->showNetworks({"builtin:shapes"});
    for (QAction* action : window().findChildren<QAction*>())
      if (action->text().startsWith("With other networks")) action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!firstAnswer().isEmpty(), 60'000);
    const QString before = firstAnswer();
    StatedConventions dark;
    dark.padding = Padding::Same;
    dark.bnEpsilon = 1e-3;
    dark.preprocessing.inputSize = 64;
    dark.preprocessing.mean = {0.9, 0.9, 0.9};
    Q_EMIT find<CheckpointPage>()->classifyRequested({"builtin:shapes", false, dark});
    QTRY_VERIFY_WITH_TIMEOUT(!firstAnswer().isEmpty() && firstAnswer() != before, 60'000);
    Q_EMIT find<CheckpointPage>()->classifyRequested({"builtin:shapes", false, {}});
    QTRY_COMPARE_WITH_TIMEOUT(firstAnswer(), before, 60'000);
    leave();
  }

  /// What an evaluation is saved as is what the command line writes of the same pictures.
  void evaluationIsSavedAsPrinted_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("table") << "saved.csv";
    QTest::newRow("JSON") << "saved.json";
  }

  void evaluationIsSavedAsPrinted() {
    QFETCH(QString, name);
    show(drawn().first());
    auto* view = find<QWidget>("evaluation");
    Q_EMIT find<ClassifyPage>()->evaluateRequested(shapes_);
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), 60'000);
    const QString saved = home_.filePath(name);
    answerFileDialog(saved);
    for (QPushButton* button : view->findChildren<QPushButton*>())
      if (button->text().startsWith("Save")) button->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(saved), 20'000);
    const QString table = home_.filePath("printed.csv");
    const test::Outcome printed =
        test::runTool("effnet", {"evaluate", "--weights", "builtin:shapes", "--data", shapes_, "--csv", table,
                                 "--json", "--predictions"});
    QVERIFY2(printed.status == 0, printed.err.constData());
    static const QRegularExpression speed(QStringLiteral("\"images_per_second\": ?[^,}]*"));
    const bool json = name.endsWith("json");
    QCOMPARE(content(saved).remove(speed),
             json ? QString::fromUtf8(printed.out).remove(speed) : content(table));
  }

  /// An evaluation ends with its network, and so does its progress.
  void anotherNetworkEndsTheEvaluation() {
    constexpr int kCopies = 40;  // of each picture: it takes longer than to open a network
    const QStringList pictures = drawn();
    const QString folder = home_.filePath("many");
    for (const QString& picture : pictures) {
      const QString kind = folder + u'/' + QFileInfo(picture).dir().dirName();
      QVERIFY(QDir().mkpath(kind));
      for (int i = 0; i < kCopies; ++i)
        QVERIFY(QFile::copy(picture,
                            QStringLiteral("%1/%2_%3").arg(kind).arg(i).arg(QFileInfo(picture).fileName())));
    }
    show(pictures.first());
    auto* page = find<ClassifyPage>();
    Q_EMIT page->evaluateRequested(folder);
    const QByteArray all = QByteArrayLiteral("of ") + QByteArray::number(kCopies * pictures.size());
    QTRY_VERIFY_WITH_TIMEOUT(says("Evaluating") && says(all.constData()), 60'000);
    Q_EMIT page->checkpointRequested("builtin:shapes_base");
    QTRY_VERIFY_WITH_TIMEOUT(!says("Evaluating"), 60'000);
    QVERIFY(!says("Pictures evaluated"));
    QTRY_VERIFY_WITH_TIMEOUT(says("Opened"), 60'000);
    Q_EMIT page->checkpointRequested("builtin:shapes");
    QTRY_VERIFY_WITH_TIMEOUT(says("drawn shapes"), 60'000);
  }

  /// The × is for what the line shows: a folder that waits behind a measurement goes, the measurement stays.
  void waitingFolderIsCancelled() {
    auto* status = find<StatusLine>();
    auto* cross = status->findChild<QToolButton*>();
    auto* explore = find<ExplorePage>();
    MeasureRequest slow;
    slow.spec = publishedModel("efficientnet_b3");
    slow.runs = 400;
    Q_EMIT explore->measureRequested({slow});
    const auto shown = [this](const char* word) { return says(word); };
    QTRY_VERIFY_WITH_TIMEOUT(shown("Measuring"), 60'000);
    window().showPage(find<ClassifyPage>());
    find<QPushButton>("classifyAll")->click();
    QTRY_VERIFY(shown("Classifying"));
    cross->click();
    QTRY_VERIFY(shown("Measuring"));
    QVERIFY(!shown("Classifying"));
    cross->click();
    QTRY_VERIFY(!cross->isVisible());
    // Nothing of before is in the way of the next one.
    find<QPushButton>("classifyAll")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown("Pictures classified"), 60'000);
  }

  /// What was there is answered, what is gone is said of each picture, and nothing waits for it.
  void aFolderDisappearsWhileItIsClassified() {
    const QString folder = home_.filePath("soon_gone");
    QVERIFY(QDir().mkpath(folder));
    const QStringList pictures = drawn();
    for (int i = 0; i < 600; ++i)
      QVERIFY(QFile::copy(pictures[i % pictures.size()], folder + QStringLiteral("/%1.png").arg(i)));
    auto* page = find<ClassifyPage>();
    QVERIFY(drop(*page, folder));
    QTRY_VERIFY_WITH_TIMEOUT(page->currentFile().startsWith(folder) && page->isAnswered(), 60'000);
    const auto* strip = window().findChild<FilmStripModel*>();
    const auto count = [&](FilmStripModel::Role role) {
      int found = 0;
      for (int row = 0; row < strip->rowCount(); ++row) {
        const QModelIndex index = strip->index(row);
        const bool here = index.data(FilmStripModel::FileRole).toString().startsWith(folder);
        found += here && !index.data(role).toString().isEmpty();
      }
      return found;
    };
    find<QPushButton>("classifyAll")->click();
    QTRY_VERIFY_WITH_TIMEOUT(count(FilmStripModel::LabelRole) > 1, 60'000);
    QVERIFY(QDir(folder).removeRecursively());
    QTRY_COMPARE_WITH_TIMEOUT(count(FilmStripModel::LabelRole) + count(FilmStripModel::ErrorRole), 600,
                              60'000);
    QTRY_VERIFY(says("Pictures classified"));
    QVERIFY(count(FilmStripModel::ErrorRole) > 0);
  }

  void cameraAbsent() {
    qputenv("EFFNET_CAMERA", "99");
    show(drawn().first());
    find<QPushButton>("camera")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(isTold("camera"), 60'000);
    QVERIFY(!find<QPushButton>("camera")->isChecked());
    QCOMPARE(find<ClassifyPage>()->currentFile(), drawn().first());
    QVERIFY(find<FilmStrip>()->currentIndex().isValid());
    QVERIFY(isTold("camera"));
  }

  /// A film stands in for a camera: OpenCV opens both alike. It ends, as a camera that is pulled out does.
  void cameraPresent() {
    const QStringList files = drawn();
    QVERIFY(QDir().mkpath(home_.filePath("film")));
    constexpr int kFrames = 200;
    for (int frame = 0; frame < kFrames; ++frame)
      QVERIFY(
          QFile::link(files[frame % 8],
                      home_.filePath(QStringLiteral("film/f%1.png").arg(frame, 3, 10, QLatin1Char('0')))));
    qputenv("EFFNET_CAMERA", home_.filePath("film/f%03d.png").toUtf8());
    auto* page = find<ClassifyPage>();
    auto* view = find<ImageView>("imageView");
    find<QPushButton>("camera")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(page->currentFile() == "camera" && page->isAnswered() && view->hasLayer(),
                             60'000);
    const QImage first = view->composed();
    QTRY_VERIFY_WITH_TIMEOUT(view->composed() != first, 60'000);
    find<QPushButton>("camera")->setChecked(false);
    QVERIFY(!isTold("camera"));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestLookJourney)
#include "test_look_journey.moc"
