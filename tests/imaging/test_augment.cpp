#include "core/base/error.h"
#include "core/imaging/augment.h"
#include "core/imaging/augment_policy.h"
#include "tests/imaging/golden_file.h"
#include "tests/imaging/pattern.h"

#include <QTest>
#include <array>
#include <set>
#include <utility>

using effnet::AugmentOp;
using effnet::AugmentOptions;
using effnet::AugmentPolicy;
using effnet::Rng;
using effnet::test::pattern;

namespace {

constexpr std::array<std::pair<const char*, AugmentOp>, 15> kOps{{
    {"Identity", AugmentOp::Identity},
    {"ShearX", AugmentOp::ShearX},
    {"ShearY", AugmentOp::ShearY},
    {"TranslateX", AugmentOp::TranslateX},
    {"TranslateY", AugmentOp::TranslateY},
    {"Rotate", AugmentOp::Rotate},
    {"Brightness", AugmentOp::Brightness},
    {"Color", AugmentOp::Color},
    {"Contrast", AugmentOp::Contrast},
    {"Sharpness", AugmentOp::Sharpness},
    {"Posterize", AugmentOp::Posterize},
    {"Solarize", AugmentOp::Solarize},
    {"AutoContrast", AugmentOp::AutoContrast},
    {"Equalize", AugmentOp::Equalize},
    {"Invert", AugmentOp::Invert},
}};

AugmentOp opNamed(const QString& name) {
  for (const auto& [known, op] : kOps) {
    if (name == QLatin1String(known)) return op;
  }
  qFatal("an operation in augment.json is unknown: %s", qPrintable(name));
  return AugmentOp::Identity;
}

/// Nothing random: the picture itself where it has the size already.
AugmentOptions still() {
  AugmentOptions options;
  options.policy = AugmentPolicy::None;
  options.cropScale = 1;
  options.flip = 0;
  return options;
}

}  // namespace

class TestAugment : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void opsAreTorchvisions_data() {
    QTest::addColumn<QJsonObject>("entry");
    for (const QJsonValue& entry :
         effnet::test::golden(QStringLiteral("ops"), QStringLiteral("augment.json"))) {
      QTest::addRow("%s %g, %d wide, %s", qPrintable(entry[QStringLiteral("op")].toString()),
                    entry[QStringLiteral("magnitude")].toDouble(), entry[QStringLiteral("size")][0].toInt(),
                    entry[QStringLiteral("dim")].toBool() ? "dim" : "full")
          << entry.toObject();
    }
  }
  void opsAreTorchvisions() {
    QFETCH(QJsonObject, entry);
    const cv::Size size = effnet::test::sizeOf(entry[QStringLiteral("size")].toArray());
    cv::Mat picture = pattern(size.width, size.height);
    if (entry[QStringLiteral("dim")].toBool()) {
      for (cv::Vec3b& pixel : cv::Mat_<cv::Vec3b>(picture)) {
        for (int c = 0; c < 3; ++c) pixel[c] = static_cast<uchar>(pixel[c] / 3 + 20);
      }
    }
    const cv::Mat result = effnet::applyOp(picture, opNamed(entry[QStringLiteral("op")].toString()),
                                           entry[QStringLiteral("magnitude")].toDouble());
    QCOMPARE(effnet::test::sha256(effnet::test::bytesOf(result)),
             entry[QStringLiteral("sha256")].toString().toLatin1());
  }

  void viewsFollowFromTheirStream_data() {
    QTest::addColumn<QString>("policy");
    for (const auto& row : effnet::tableOf<AugmentPolicy>()) QTest::newRow(row.word) << row.word;
  }
  void viewsFollowFromTheirStream() {
    QFETCH(QString, policy);
    AugmentOptions options;
    options.policy = effnet::parseWord<AugmentPolicy>(policy.toStdString(), "augmentation");
    options.erase = 0.5;
    const cv::Mat picture = pattern(120, 90);
    std::set<QByteArray> views;
    for (std::uint64_t index = 0; index < 20; ++index) {
      Rng random(3, 1, index);
      Rng again(3, 1, index);
      const cv::Mat view = effnet::augment(picture, 48, options, random);
      QCOMPARE(view.size(), cv::Size(48, 48));
      QCOMPARE(view.type(), CV_8UC3);
      const QByteArray bytes = effnet::test::bytesOf(view);
      QCOMPARE(effnet::test::bytesOf(effnet::augment(picture, 48, options, again)), bytes);
      views.insert(bytes);
    }
    QCOMPARE(views.size(), std::size_t{20});
    QCOMPARE(effnet::test::bytesOf(picture), effnet::test::bytesOf(pattern(120, 90)));
  }

  void nothingRandomLeavesThePicture() {
    Rng random(1);
    const cv::Mat picture = pattern(32, 32);
    QCOMPARE(effnet::test::bytesOf(effnet::augment(picture, 32, still(), random)),
             effnet::test::bytesOf(picture));
  }

  void flipMirrors() {
    Rng random(1);
    AugmentOptions options = still();
    options.flip = 1;
    const cv::Mat picture = pattern(32, 32);
    const cv::Mat view = effnet::augment(picture, 32, options, random);
    for (int x = 0; x < 32; ++x) QCOMPARE(view.at<cv::Vec3b>(5, x), picture.at<cv::Vec3b>(5, 31 - x));
  }

  void erasingCoversItsShare() {
    AugmentOptions options = still();
    options.erase = 1;
    const cv::Mat picture = cv::Mat::zeros(64, 64, CV_8UC3);
    for (std::uint64_t index = 0; index < 50; ++index) {
      Rng random(1, 0, index);
      const cv::Mat view = effnet::augment(picture, 64, options, random);
      const double share = cv::countNonZero(view.reshape(1)) / (3.0 * 64 * 64);
      QVERIFY2(share > 0.015 && share < 0.35, qPrintable(QString::number(share)));
    }
  }

  void jitterOfZeroChangesNothing() {
    Rng random(1);
    AugmentOptions options = still();
    options.policy = AugmentPolicy::Light;
    options.jitter = 0;
    const cv::Mat picture = pattern(32, 32);
    QCOMPARE(effnet::test::bytesOf(effnet::augment(picture, 32, options, random)),
             effnet::test::bytesOf(picture));
  }

  void cropsKeepTheirShare_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<double>("share");
    QTest::newRow("square") << 100 << 100 << 0.6;
    QTest::newRow("landscape") << 300 << 200 << 0.08;
    QTest::newRow("strip") << 4000 << 10 << 0.5;
    QTest::newRow("one pixel") << 1 << 1 << 0.5;
  }
  void cropsKeepTheirShare() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(double, share);
    const cv::Rect whole(0, 0, width, height);
    for (std::uint64_t index = 0; index < 200; ++index) {
      Rng random(9, 0, index);
      const cv::Rect crop = effnet::randomCrop(whole.size(), share, random);
      QCOMPARE(crop & whole, crop);
      QVERIFY(!crop.empty());
      const double ratio = static_cast<double>(crop.width) / crop.height;
      QVERIFY(ratio > 0.7 && ratio < 1.43);
      const bool possible = width <= 2 * height && height > 1;
      if (possible) QVERIFY(crop.area() >= share * whole.area() * 0.97);
    }
  }

  void refusesUnknownPolicies() {
    QVERIFY_THROWS_EXCEPTION(effnet::Error, effnet::parseWord<AugmentPolicy>("mixup", "augmentation"));
  }
};

QTEST_APPLESS_MAIN(TestAugment)
#include "test_augment.moc"
