#include "core/heatmap/overlay.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <opencv2/core.hpp>
#include <stdexcept>

using effnet::ColorMap;
using effnet::MapInterpolation;
using effnet::OverlayOptions;
using effnet::ValueRange;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

bool same(const cv::Mat& a, const cv::Mat& b) {
  return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0;
}

}  // namespace

class TestOverlay : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rangeIgnoresWhatIsNoNumber() {
    const cv::Mat map = (cv::Mat_<float>(2, 2) << 3, kNan, -5, std::numeric_limits<float>::infinity());
    QCOMPARE(effnet::valueRange(map), (ValueRange{-5, 3}));
    QCOMPARE(effnet::valueRange(map, true), (ValueRange{-5, 5}));
    QCOMPARE(effnet::valueRange(cv::Mat(2, 2, CV_32F, cv::Scalar(kNan))), (ValueRange{0, 0}));
    QCOMPARE(effnet::valueRange(cv::Mat()), (ValueRange{0, 0}));
  }

  void coloursSpanWhatTheMapMeans_data() {
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<ColorMap>("colors");
    QTest::addColumn<float>("low");
    QTest::addColumn<float>("high");
    QTest::newRow("unsigned: from zero") << false << ColorMap::Viridis << 0.0F << 5.0F;
    QTest::newRow("signed: as it is") << true << ColorMap::Viridis << 2.0F << 5.0F;
    QTest::newRow("signed, diverging") << true << ColorMap::Diverging << -5.0F << 5.0F;
    QTest::newRow("unsigned, diverging: white is zero") << false << ColorMap::Diverging << -5.0F << 5.0F;
  }

  void coloursSpanWhatTheMapMeans() {
    QFETCH(bool, isSigned);
    QFETCH(ColorMap, colors);
    const cv::Mat map = (cv::Mat_<float>(1, 3) << 2, 3, 5);
    const ValueRange range = effnet::colorRange(map, isSigned, colors);
    QTEST(range.low, "low");
    QTEST(range.high, "high");
    QCOMPARE(effnet::colorRange(cv::Mat(), isSigned, ColorMap::Viridis), (ValueRange{0, 0}));
    QCOMPARE(effnet::usualColors(isSigned), isSigned ? ColorMap::Diverging : ColorMap::Viridis);
  }

  void cellsLieUnderTheirPixels() {
    const cv::Mat grid = (cv::Mat_<float>(2, 2) << 1, 2, 3, 4);
    const cv::Mat placed = effnet::placeMap(grid, {10, 8}, {2, 1, 6, 4}, MapInterpolation::Blocky);
    QCOMPARE(placed.at<float>(1, 2), 1.0F);
    QCOMPARE(placed.at<float>(1, 5), 2.0F);
    QCOMPARE(placed.at<float>(3, 4), 3.0F);
    QCOMPARE(placed.at<float>(4, 7), 4.0F);
    QVERIFY(std::isnan(placed.at<float>(0, 2)));
    QVERIFY(std::isnan(placed.at<float>(1, 1)));
    QVERIFY(std::isnan(placed.at<float>(5, 4)));
    QVERIFY(std::isnan(placed.at<float>(4, 8)));
  }

  void smoothMapsMeetTheCellsAtTheirCentres_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("bilinear") << static_cast<int>(MapInterpolation::Bilinear);
    QTest::newRow("bicubic") << static_cast<int>(MapInterpolation::Bicubic);
  }
  void smoothMapsMeetTheCellsAtTheirCentres() {
    QFETCH(int, kind);
    cv::Mat grid(3, 4, CV_32F);
    for (int i = 0; i < 12; ++i) grid.at<float>(i / 4, i % 4) = static_cast<float>(i * i);
    // Cells of 5 × 5 pixels: the third pixel's centre is the cell's.
    const cv::Mat placed =
        effnet::placeMap(grid, {20, 15}, {0, 0, 20, 15}, static_cast<MapInterpolation>(kind));
    for (int y = 0; y < 3; ++y) {
      for (int x = 0; x < 4; ++x) QCOMPARE(placed.at<float>(5 * y + 2, 5 * x + 2), grid.at<float>(y, x));
    }
  }

  void bilinearIsLinearBetweenCentres() {
    const cv::Mat grid = (cv::Mat_<float>(1, 2) << 0, 10);
    const cv::Mat placed = effnet::placeMap(grid, {20, 1}, {0, 0, 20, 1}, MapInterpolation::Bilinear);
    QCOMPARE(placed.at<float>(0, 0), 0.0F);
    QCOMPARE(placed.at<float>(0, 9), 4.5F);
    QCOMPARE(placed.at<float>(0, 10), 5.5F);
    QCOMPARE(placed.at<float>(0, 19), 10.0F);
  }

  void boxMayReachBeyondThePicture() {
    const cv::Mat grid = (cv::Mat_<float>(1, 3) << 1, 2, 3);
    const cv::Mat placed = effnet::placeMap(grid, {10, 4}, {-10, -3, 30, 10}, MapInterpolation::Blocky);
    QCOMPARE(effnet::valueRange(placed), (ValueRange{2, 2}));
    QCOMPARE(cv::countNonZero(placed == placed), 40);
  }

  void emptyGridsGiveNoValues() {
    QCOMPARE(effnet::valueRange(effnet::placeMap(cv::Mat(), {4, 4}, {0, 0, 4, 4})), (ValueRange{0, 0}));
    QCOMPARE(effnet::valueRange(effnet::placeMap(cv::Mat::ones(2, 2, CV_32F), {4, 4}, {0, 0, 0, 4})),
             (ValueRange{0, 0}));
  }

  void colorsRunFromEndToEnd_data() {
    QTest::addColumn<int>("map");
    QTest::addColumn<QList<int>>("low");
    QTest::addColumn<QList<int>>("high");
    QTest::newRow("viridis") << static_cast<int>(ColorMap::Viridis) << QList<int>{68, 1, 84}
                             << QList<int>{253, 231, 37};
    QTest::newRow("turbo") << static_cast<int>(ColorMap::Turbo) << QList<int>{48, 18, 59}
                           << QList<int>{122, 4, 3};
    QTest::newRow("jet") << static_cast<int>(ColorMap::Jet) << QList<int>{0, 0, 128} << QList<int>{128, 0, 0};
    QTest::newRow("diverging") << static_cast<int>(ColorMap::Diverging) << QList<int>{33, 78, 171}
                               << QList<int>{178, 24, 43};
  }
  void colorsRunFromEndToEnd() {
    QFETCH(int, map);
    QFETCH(QList<int>, low);
    QFETCH(QList<int>, high);
    const auto colors = static_cast<ColorMap>(map);
    const cv::Mat values = (cv::Mat_<float>(1, 4) << -7, -1, 1, 7);
    const cv::Mat rgb = effnet::colorizeMap(values, {-1, 1}, colors);
    for (int i = 0; i < 4; ++i) {
      const QList<int>& expected = i < 2 ? low : high;
      for (int c = 0; c < 3; ++c) {
        // Versions of OpenCV differ by one in rounding the published tables.
        QVERIFY(std::abs(rgb.at<cv::Vec3b>(0, i)[c] - expected[c]) <= 1);
      }
    }
    const cv::Mat bar = effnet::colorBar(colors, {10, 64});
    QCOMPARE(bar.at<cv::Vec3b>(63, 0), rgb.at<cv::Vec3b>(0, 0));
    QCOMPARE(bar.at<cv::Vec3b>(0, 0), rgb.at<cv::Vec3b>(0, 3));
  }

  void emptyMapsStayVisiblyEmpty() {
    const cv::Mat zeros = cv::Mat::zeros(2, 2, CV_32F);
    const cv::Mat viridis = effnet::colorizeMap(zeros, effnet::valueRange(zeros), ColorMap::Viridis);
    QCOMPARE(viridis.at<cv::Vec3b>(0, 0), effnet::colorBar(ColorMap::Viridis, {256, 1}).at<cv::Vec3b>(0, 0));
    const cv::Mat signedMap =
        effnet::colorizeMap(zeros, effnet::valueRange(zeros, true), ColorMap::Diverging);
    const cv::Vec3b middle = signedMap.at<cv::Vec3b>(0, 0);
    QVERIFY(middle[0] > 240 && middle[1] > 240 && middle[2] > 240);
  }

  void blendingKeepsWhatTheMapDoesNotCover() {
    const cv::Mat picture(20, 30, CV_8UC3, cv::Scalar(10, 120, 250));
    const cv::Mat grid = (cv::Mat_<float>(2, 2) << 0, 1, 2, kNan);
    const cv::Rect2d box(5, 5, 10, 10);
    OverlayOptions options;
    options.interpolation = MapInterpolation::Blocky;
    options.opacity = 1;
    const cv::Mat blended = effnet::overlayMap(picture, grid, box, options);
    const cv::Mat bar = effnet::colorBar(options.colors, {256, 1});
    QCOMPARE(blended.at<cv::Vec3b>(5, 5), bar.at<cv::Vec3b>(0, 0));
    QCOMPARE(blended.at<cv::Vec3b>(14, 5), bar.at<cv::Vec3b>(0, 255));
    QCOMPARE(blended.at<cv::Vec3b>(14, 14), picture.at<cv::Vec3b>(0, 0));
    QCOMPARE(blended.at<cv::Vec3b>(4, 5), picture.at<cv::Vec3b>(0, 0));
    options.opacity = 0;
    QVERIFY(same(effnet::overlayMap(picture, grid, box, options), picture));
  }

  void fixedRangeIsShared() {
    const cv::Mat picture = cv::Mat::zeros(8, 8, CV_8UC3);
    OverlayOptions options;
    options.range = ValueRange{0, 10};
    options.opacity = 1;
    const cv::Mat weak =
        effnet::overlayMap(picture, cv::Mat(1, 1, CV_32F, cv::Scalar(1)), {0, 0, 8, 8}, options);
    const cv::Mat strong =
        effnet::overlayMap(picture, cv::Mat(1, 1, CV_32F, cv::Scalar(10)), {0, 0, 8, 8}, options);
    QVERIFY(!same(weak, strong));
  }

  void contourFollowsTheThreshold() {
    const cv::Mat picture(60, 60, CV_8UC3, cv::Scalar::all(128));
    const cv::Mat grid = (cv::Mat_<float>(1, 3) << 0, 1, 0);
    OverlayOptions options;
    options.interpolation = MapInterpolation::Blocky;
    options.opacity = 0;
    options.contour = 0.5F;
    const cv::Mat outlined = effnet::overlayMap(picture, grid, {0, 0, 60, 60}, options);
    QCOMPARE(outlined.at<cv::Vec3b>(30, 20), cv::Vec3b(255, 255, 255));
    QCOMPARE(outlined.at<cv::Vec3b>(30, 39), cv::Vec3b(255, 255, 255));
    QCOMPARE(outlined.at<cv::Vec3b>(30, 30), cv::Vec3b(128, 128, 128));
    QCOMPARE(outlined.at<cv::Vec3b>(30, 5), cv::Vec3b(128, 128, 128));
  }

  void sizesHaveToAgree() {
    QVERIFY_THROWS_EXCEPTION(
        std::invalid_argument,
        effnet::blendMap(cv::Mat::zeros(4, 4, CV_8UC3), cv::Mat::zeros(4, 5, CV_32F), OverlayOptions{}));
  }
};

QTEST_APPLESS_MAIN(TestOverlay)
#include "test_overlay.moc"
