#include "core/base/error.h"
#include "core/base/files.h"
#include "core/inference/folder_evaluation.h"
#include "core/inference/image_stream.h"
#include "core/inference/localization.h"
#include "core/protocol/macro_f1.h"
#include "core/protocol/run_event.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "tests/test_device.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace effnet;

class TestFolderEvaluation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void streamKeepsTheOrder_data();
  void streamKeepsTheOrder();
  void wholeBatchesAreWhole_data();
  void wholeBatchesAreWhole();
  void streamCanBeLeft();
  void countsAgree();
  void mirroredAnswersAreSymmetric();
  void answersAreAveraged_data();
  void answersAreAveraged();
  void cancelled();
  void nothingReadable();
  void classesByName_data();
  void classesByName();
  void boxesFromFiles();
  void damagedBoxes_data();
  void damagedBoxes();
  void peakAndBox();

 private:
  QTemporaryDir folder_;
  std::vector<std::filesystem::path> files_;  ///< every fifth is no picture
};

namespace {

constexpr int kFiles = 23;

Classifier smallClassifier() {
  torch::manual_seed(3);
  Checkpoint checkpoint;
  checkpoint.spec = scaleNetwork(familyBaseline("efficientnet"), {0.4, 0.25, 1});
  checkpoint.spec.resolution = 64;
  checkpoint.spec.classes = 7;
  checkpoint.network = Network(checkpoint.spec);
  checkpoint.preprocessing.inputSize = 64;
  checkpoint.preprocessing.resize = 72;
  return {std::move(checkpoint), testDevice()};
}

Preprocessing smallPreprocessing() {
  Preprocessing preprocessing;
  preprocessing.inputSize = 32;
  preprocessing.resize = 32;
  return preprocessing;
}

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace

void TestFolderEvaluation::initTestCase() {
  for (int i = 0; i < kFiles; ++i) {
    const QString path = folder_.filePath(QString("%1.png").arg(i, 3, 10, QChar('0')));
    files_.emplace_back(path.toStdString());
    if (i % 5 == 4) {
      write(path, "this is a text");
      continue;
    }
    // The width tells which file it is.
    cv::imwrite(path.toStdString(), cv::Mat(40, 40 + i, CV_8UC3, cv::Scalar(10 * i, 255 - 10 * i, 100)));
  }
}

void TestFolderEvaluation::streamKeepsTheOrder_data() {
  QTest::addColumn<int>("workers");
  QTest::addColumn<int>("ahead");
  QTest::addColumn<int>("most");
  QTest::newRow("one worker") << 1 << 4 << 3;
  QTest::newRow("many workers, short queue") << 8 << 2 << 5;
  QTest::newRow("one ahead") << 3 << 1 << 1;
  QTest::newRow("all at once") << 4 << 100 << 100;
}

void TestFolderEvaluation::streamKeepsTheOrder() {
  QFETCH(int, workers);
  QFETCH(int, ahead);
  QFETCH(int, most);
  ImageStream stream(files_, smallPreprocessing(), workers, ahead);
  std::size_t expected = 0;
  for (auto images = stream.next(most); !images.empty(); images = stream.next(most)) {
    QVERIFY(static_cast<int>(images.size()) <= most);
    for (const StreamedImage& image : images) {
      QCOMPARE(image.index, expected);
      QCOMPARE(image.input.has_value(), expected % 5 != 4);
      if (image.input)
        QCOMPARE(image.input->width, 40 + static_cast<int>(expected));
      else
        QCOMPARE(image.errorCode, std::string("image_unsupported"));
      ++expected;
    }
  }
  QCOMPARE(expected, files_.size());
}

void TestFolderEvaluation::wholeBatchesAreWhole_data() {
  streamKeepsTheOrder_data();
}

void TestFolderEvaluation::wholeBatchesAreWhole() {
  QFETCH(int, workers);
  QFETCH(int, ahead);
  QFETCH(int, most);
  ImageStream stream(files_, smallPreprocessing(), workers, ahead);
  const auto whole = static_cast<std::size_t>(std::min(most, ahead));
  std::size_t taken = 0;
  for (auto images = stream.nextWhole(most); !images.empty(); images = stream.nextWhole(most)) {
    QCOMPARE(images.size(), std::min(whole, files_.size() - taken));
    for (const StreamedImage& image : images) QCOMPARE(image.index, taken++);
  }
  QCOMPARE(taken, files_.size());
}

void TestFolderEvaluation::streamCanBeLeft() {
  ImageStream stream(files_, smallPreprocessing(), 4, 2);
  QVERIFY(!stream.next(1).empty());
}

void TestFolderEvaluation::countsAgree() {
  Classifier classifier = smallClassifier();
  FolderEvaluationParams params;
  for (std::size_t i = 0; i < files_.size(); ++i)
    params.images.push_back({files_[i], static_cast<int>(i % 7)});
  params.batch = 4;
  std::size_t reported = 0;
  params.progress = [&](std::size_t done, std::size_t total) {
    QVERIFY(done > reported);
    QCOMPARE(total, files_.size());
    reported = done;
  };
  const EvaluationReport result = evaluateFolder(classifier, params);
  QCOMPARE(reported, files_.size());
  QCOMPARE(result.skipped.size(), std::size_t{4});
  QCOMPARE(result.predictions.size(), std::size_t{19});
  const auto confusion = confusionOf(result);
  int images = 0;
  int correct = 0;
  for (int truth = 0; truth < 7; ++truth)
    for (int answer = 0; answer < 7; ++answer) {
      const int count = confusion[static_cast<std::size_t>(truth)][static_cast<std::size_t>(answer)];
      images += count;
      if (truth == answer) correct += count;
    }
  QCOMPARE(images, 19);
  QCOMPARE(result.macroF1, macroF1(confusion));
  const auto scores = classScores(confusion);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    QCOMPARE(result.classes[i].f1, scores[i].f1);
    QCOMPARE(result.classes[i].images, scores[i].images);
  }
  QCOMPARE(result.top1, correct / 19.0);
  QVERIFY(result.top5 >= result.top1);
  // Batches and single images answer alike.
  for (const EvaluatedImage& prediction : result.predictions) {
    const ImageInput input = classifier.read(readFile(prediction.file), "x");
    const ImageInput* const one = &input;
    const Explanation single = classifier.classify({&one, 1}, 1).front();
    QCOMPARE(single.top.front().index, prediction.predicted);
    QVERIFY(std::abs(single.top.front().probability - prediction.probability) < 1e-5);
  }
}

void TestFolderEvaluation::answersAreAveraged_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QList<QPoint>>("corners");  ///< of the views in the picture, which no resizing changes
  QTest::addColumn<bool>("mirrors");
  // 90 × 72 pixels, of which the network sees 64 × 64.
  const QPoint middle(13, 4);
  const QList<QPoint> five{middle, {0, 0}, {26, 0}, {0, 8}, {26, 8}};
  QTest::newRow("off") << "off" << QList{middle} << false;
  QTest::newRow("mirror") << "mirror" << QList{middle} << true;
  QTest::newRow("five crops") << "five_crops" << five << false;
  QTest::newRow("ten crops") << "ten_crops" << five << true;
}

void TestFolderEvaluation::answersAreAveraged() {
  QFETCH(QString, name);
  QFETCH(QList<QPoint>, corners);
  QFETCH(bool, mirrors);
  Classifier classifier = smallClassifier();
  const Preprocessing& preprocessing = classifier.checkpoint().preprocessing;
  cv::Mat picture(72, 90, CV_8UC3);
  cv::randu(picture, 0, 255);
  std::vector<double> sums(7, 0.0);
  int views = 0;
  const auto look = [&](const cv::Mat& view) {
    const std::vector<float> pixels = normalizedPixels(view.clone(), preprocessing);
    const torch::Tensor logits = classifier.network().run(torch::tensor(pixels).view({1, 3, 64, 64})).logits;
    for (int i = 0; i < 7; ++i) sums[static_cast<std::size_t>(i)] += logits[0][i].item<double>();
    ++views;
  };
  for (const QPoint& corner : corners) {
    const cv::Mat view = picture(cv::Rect(corner.x(), corner.y(), 64, 64));
    look(view);
    cv::Mat flipped;
    cv::flip(view, flipped, 1);
    if (mirrors) look(flipped);
  }
  std::vector<std::uint8_t> encoded;
  cv::Mat bgr;
  cv::cvtColor(picture, bgr, cv::COLOR_RGB2BGR);
  cv::imencode(".png", bgr, encoded);
  const TestAugmentation augmentation =
      parseWord<TestAugmentation>(name.toStdString(), "test-time augmentation");
  const ImageInput input = classifier.read({reinterpret_cast<const char*>(encoded.data()), encoded.size()},
                                           "noise.png", augmentation);
  const ImageInput* const one = &input;
  const Explanation plain = classifier.classify({&one, 1}, 7, augmentation).front();
  const Explanation explained = classifier.explain(input, {}, 7, 1, augmentation);
  for (const Explanation& answer : {plain, explained})
    for (const ClassScore& score : answer.top)
      QVERIFY(std::abs(score.logit - sums[static_cast<std::size_t>(score.index)] / views) < 1e-4);
}

void TestFolderEvaluation::mirroredAnswersAreSymmetric() {
  Classifier classifier = smallClassifier();
  cv::Mat picture(64, 64, CV_8UC3);
  cv::randu(picture, 0, 255);
  const auto answer = [&](const cv::Mat& rgb) {
    ImageInput input;
    input.prepared = prepareImage(rgb, classifier.checkpoint().preprocessing);
    CamParams cam;
    cam.classes = {2};
    return classifier.explain(input, cam, 3, 1, TestAugmentation::Mirror);
  };
  cv::Mat flipped;
  cv::flip(picture, flipped, 1);
  const Explanation one = answer(picture);
  const Explanation other = answer(flipped);
  QCOMPARE(one.top.front().index, other.top.front().index);
  for (int row = 0; row < one.rows; ++row)
    for (int column = 0; column < one.columns; ++column) {
      const auto at = [&](const Explanation& each, int x) {
        return each.maps.front().values[static_cast<std::size_t>(row * each.columns + x)];
      };
      QVERIFY(std::abs(at(one, column) - at(other, one.columns - 1 - column)) < 1e-4);
    }
}

void TestFolderEvaluation::cancelled() {
  Classifier classifier = smallClassifier();
  std::stop_source stop;
  FolderEvaluationParams params;
  for (const auto& file : files_) params.images.push_back({file, 0});
  params.batch = 2;
  params.stop = stop.get_token();
  params.progress = [&](std::size_t, std::size_t) { stop.request_stop(); };
  try {
    evaluateFolder(classifier, params);
    QFAIL("not cancelled");
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("cancelled"));
  }
}

void TestFolderEvaluation::nothingReadable() {
  Classifier classifier = smallClassifier();
  FolderEvaluationParams params;
  params.images = {{files_[4], 0}, {"/nowhere/at/all.png", 1}};
  try {
    evaluateFolder(classifier, params);
    QFAIL("an empty result");
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("no_images"));
  }
}

void TestFolderEvaluation::classesByName_data() {
  QTest::addColumn<QStringList>("folders");
  QTest::addColumn<QList<int>>("classes");
  QTest::newRow("some of them") << QStringList{"bee", "wasp"} << QList<int>{1, 2};
  QTest::newRow("case and underscore") << QStringList{"Bumble_Bee"} << QList<int>{3};
  QTest::newRow("other names, as many") << QStringList{"n01", "n02", "n03", "n04"} << QList<int>{0, 1, 2, 3};
  QTest::newRow("one stranger") << QStringList{"bee", "cat"} << QList<int>{};
  QTest::newRow("other names, fewer") << QStringList{"n01", "n02"} << QList<int>{};
}

void TestFolderEvaluation::classesByName() {
  QFETCH(QStringList, folders);
  std::vector<std::string> names;
  for (const QString& folder : folders) names.push_back(folder.toStdString());
  QList<int> classes;
  try {
    for (int index : matchClasses(names, {"ant", "bee", "wasp", "bumble bee"})) classes.push_back(index);
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("labels_mismatch"));
  }
  QTEST(classes, "classes");
}

void TestFolderEvaluation::boxesFromFiles() {
  write(folder_.filePath("boxes.csv"), "path,label,x,y,width,height\ncircle/0001.png,circle,1,2,30,40\r\n");
  const TruthBoxes csv = readBoxes(folder_.filePath("boxes.csv").toStdString());
  const auto* box = boxesOf(csv, "/data/circle/0001.png");
  QVERIFY(box != nullptr);
  QCOMPARE(box->front().height, 40.0);
  QVERIFY(boxesOf(csv, "/data/square/0001.png") == nullptr);

  write(folder_.filePath("a.xml"),
        "<annotation><object><bndbox><xmin>10</xmin><ymin> 20 </ymin><xmax>30</xmax>"
        "<ymax>60</ymax></bndbox><part><name>head</name><bndbox><xmin>1</xmin><ymin>1</ymin>"
        "<xmax>2</xmax><ymax>2</ymax></bndbox></part></object></annotation>");
  const TruthBoxes voc = readBoxes(folder_.filePath("a.xml").toStdString());
  QCOMPARE(boxesOf(voc, "anywhere/a.jpg")->size(), std::size_t{1});  // an object's part is no object
  QCOMPARE(boxesOf(voc, "anywhere/a.jpg")->front().width, 20.0);

  write(folder_.filePath("boxes.csv"), "path,x,y,width,height\n\"a,b/0001.png\",1,2,30,40\n");
  QVERIFY(boxesOf(readBoxes(folder_.filePath("boxes.csv").toStdString()), "/data/a,b/0001.png"));
}

void TestFolderEvaluation::damagedBoxes_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("no columns") << "b.csv" << QByteArray("hello\n1,2,3\n");
  QTest::newRow("no number") << "b.csv" << QByteArray("path,x,y,width,height\na.png,1,2,three,4\n");
  QTest::newRow("short line") << "b.csv" << QByteArray("path,x,y,width,height\na.png,1\n");
  QTest::newRow("no annotation") << "b.xml" << QByteArray("<html></html>");
  QTest::newRow("half a box")
      << "b.xml" << QByteArray("<annotation><object><bndbox><xmin>1</xmin></bndbox></object></annotation>");
  QTest::newRow("not finite")
      << "b.xml"
      << QByteArray(
             "<annotation><object><bndbox><xmin>nan</xmin><ymin>1</ymin><xmax>2</xmax>"
             "<ymax>3</ymax></bndbox></object></annotation>");
}

void TestFolderEvaluation::damagedBoxes() {
  QFETCH(QString, name);
  QFETCH(QByteArray, content);
  write(folder_.filePath(name), content);
  try {
    readBoxes(folder_.filePath(name).toStdString());
    QFAIL("accepted");
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("bad_boxes"));
    QVERIFY(QString::fromStdString(error.detail()).contains(name));
  }
}

void TestFolderEvaluation::peakAndBox() {
  Explanation explanation;
  explanation.rows = 4;
  explanation.columns = 4;
  explanation.box = {100, 50, 400, 400};
  ClassMap map{0, std::vector<float>(16, 0)};
  map.values[5] = 1;  // second row, second column: its centre is at 250, 200
  const Localization inside = localize(explanation, map, {{240, 190, 20, 20}});
  QVERIFY(inside.peakInside);
  QVERIFY(inside.iou > 0 && inside.iou < 0.2);
  QVERIFY(!localize(explanation, map, {{300, 300, 50, 50}}).peakInside);
  // 9 pixels to the right and 12 below are 15 away.
  const std::vector<PixelBox> near{{259, 212, 50, 50}};
  QVERIFY(!localize(explanation, map, near).peakInside);
  QVERIFY(!localize(explanation, map, near, {.tolerance = 14.9}).peakInside);
  QVERIFY(localize(explanation, map, near, {.tolerance = 15}).peakInside);
  QCOMPARE(intersectionOverUnion({0, 0, 10, 10}, {5, 0, 10, 10}), 1.0 / 3);
  const ClassMap flat{0, std::vector<float>(16, 2)};
  QCOMPARE(localize(explanation, flat, {{0, 0, 10, 10}}).box.width, 0.0);
}

QTEST_APPLESS_MAIN(TestFolderEvaluation)
#include "test_folder_evaluation.moc"
