#include "core/imaging/shapes.h"
#include "core/inference/classifier.h"
#include "core/inference/localization.h"
#include "core/nn/compat.h"
#include "tests/test_device.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace effnet;

/// The networks that come with the program, on drawn pictures that they have never seen: they must be right,
/// and for the right reason.
class TestEmbeddedNetwork : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void looksAtTheShapes_data();
  void looksAtTheShapes();
};

namespace {

constexpr int kPerClass = 15;
constexpr std::uint64_t kSeed =
    4711;  // their training drew from others: train.sh, scale.sh in resources/models

ImageInput prepared(const cv::Mat& rgb, const Preprocessing& preprocessing) {
  ImageInput input;
  input.width = rgb.cols;
  input.height = rgb.rows;
  input.prepared = prepareImage(rgb, preprocessing);
  return input;
}

PixelBox boxOf(const cv::Rect& rectangle) {
  return {static_cast<double>(rectangle.x), static_cast<double>(rectangle.y),
          static_cast<double>(rectangle.width), static_cast<double>(rectangle.height)};
}

}  // namespace

void TestEmbeddedNetwork::looksAtTheShapes_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<double>("share");  // of the right answers whose peak lies in the box
  QTest::newRow("default") << "shapes" << 0.95;
  QFile index(qEnvironmentVariable("EFFNET_SOURCE") + "/resources/models/index.json");
  QVERIFY(index.open(QFile::ReadOnly));
  const auto examples = QJsonDocument::fromJson(index.readAll())["examples"].toArray();
  QCOMPARE(examples.size(), 5);
  for (const auto& entry : examples) {
    const QJsonObject example = entry.toObject();
    QTest::newRow(qPrintable(example["variant"].toString()))
        << example["source"].toString().section(':', 1)
        // These are there to be compared: how well each finds the shape is their difference.
        << 0.85;
  }
}

void TestEmbeddedNetwork::looksAtTheShapes() {
  QFETCH(QString, name);
  QFETCH(double, share);
  setThreads(0);
  const std::string file = QStringLiteral("%1/resources/models/%2.safetensors")
                               .arg(qEnvironmentVariable("EFFNET_SOURCE"), name)
                               .toStdString();
  Classifier classifier(openCheckpoint(file), testDevice());
  const std::vector<std::string>& shapes = shapeNames();
  Rng random(kSeed);
  int images = 0;
  int right = 0;
  int inside = 0;
  for (std::size_t shape = 0; shape < static_cast<std::size_t>(classifier.classCount()); ++shape) {
    for (int i = 0; i < kPerClass; ++i) {
      const ShapePicture picture = drawShape(static_cast<int>(shape), 224, random);
      const Explanation answer =
          classifier.explain(prepared(picture.rgb, classifier.checkpoint().preprocessing), {}, 1);
      ++images;
      if (answer.top.front().label != shapes[shape]) continue;
      ++right;
      inside += localize(answer, answer.maps.front(), {boxOf(picture.box)}).peakInside ? 1 : 0;
    }
  }
  qInfo("%d of %d right, the map's peak inside the box for %d of them", right, images, inside);
  QVERIFY(right >= 0.97 * images);
  QVERIFY(inside >= share * right);
}

QTEST_APPLESS_MAIN(TestEmbeddedNetwork)
#include "test_embedded_network.moc"
