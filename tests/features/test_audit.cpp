#include "core/base/error.h"
#include "core/base/paired_comparison.h"
#include "core/base/rng.h"
#include "core/features/audit.h"
#include "core/features/learning_curve.h"
#include "tests/features/synthetic_features.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <set>

using namespace effnet;
using namespace effnet::test;

namespace {

/// Blobs at random places: a picture like no other with another seed.
cv::Mat drawn(std::uint64_t seed, int side = 300) {
  Rng random(seed);
  cv::Mat picture(side, side * 4 / 3, CV_8UC3, cv::Scalar(90, 120, 70));
  for (int i = 0; i < 30; ++i) {
    const cv::Point at(random.below(picture.cols), random.below(picture.rows));
    const cv::Scalar colour(random.below(256), random.below(256), random.below(256));
    cv::circle(picture, at, 8 + random.below(side / 6), colour, cv::FILLED);
  }
  return picture;
}

PictureLook look(const cv::Mat& picture) {
  return lookOf(picture, picture.cols, picture.rows);
}

}  // namespace

class TestAudit : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hashesOfChangedPictures_data();
  void hashesOfChangedPictures();
  void looks_data();
  void looks();
  void plantedFaults();
  void aCameraForEachClass();
  void lawIsFound_data();
  void lawIsFound();
  void forecastHolds();
  void tooFewForACurve();
  void comparison();
  void badComparison();
};

void TestAudit::hashesOfChangedPictures_data() {
  QTest::addColumn<int>("change");  // 0: smaller, 1: darker, 2: mirrored, 3: another picture
  QTest::newRow("smaller") << 0;
  QTest::newRow("darker") << 1;
  QTest::newRow("mirrored") << 2;
  QTest::newRow("another") << 3;
}

void TestAudit::hashesOfChangedPictures() {
  QFETCH(int, change);
  const cv::Mat picture = drawn(1);
  cv::Mat changed = picture.clone();
  if (change == 0) cv::resize(picture, changed, {}, 0.4, 0.4, cv::INTER_AREA);
  if (change == 1) changed = picture * 0.7;
  if (change == 2) cv::flip(picture, changed, 1);
  if (change == 3) changed = drawn(2);
  const PictureLook a = look(picture);
  const PictureLook b = look(changed);
  const int upright = hashDistance(a.hash, b.hash);
  const int mirrored = hashDistance(a.hash, b.mirrored);
  if (change == 3)
    QVERIFY2(std::min(upright, mirrored) > 10, qPrintable(QString::number(upright)));
  else
    QVERIFY2((change == 2 ? mirrored : upright) <= 6, qPrintable(QString::number(upright)));
}

void TestAudit::looks_data() {
  QTest::addColumn<int>("fault");
  QTest::addColumn<QString>("kind");
  QTest::newRow("in order") << 0 << "";
  QTest::newRow("blurred") << 1 << "blurred";
  QTest::newRow("dark") << 2 << "dark";
  QTest::newRow("tiny") << 3 << "tiny";
  QTest::newRow("long") << 4 << "odd_aspect";
  QTest::newRow("letterbox") << 5 << "constant_border";
}

void TestAudit::looks() {
  QFETCH(int, fault);
  QFETCH(QString, kind);
  SyntheticFeatures data(40, 2, 6, 2, 1);
  std::vector<PictureLook> all;
  for (std::uint64_t i = 0; i < 40; ++i) all.push_back(look(drawn(i)));
  cv::Mat picture = drawn(100, fault == 4 ? 900 : 300);
  if (fault == 1) cv::GaussianBlur(picture, picture, {0, 0}, 20);
  if (fault == 2) picture *= 0.1;
  if (fault == 3) cv::resize(picture, picture, {80, 60}, 0, 0, cv::INTER_AREA);
  if (fault == 4) picture = picture(cv::Rect(0, 300, picture.cols, 200)).clone();
  if (fault == 5)
    picture(cv::Rect(0, 0, picture.cols, 40)) = cv::Scalar(),
                                         picture(cv::Rect(0, 260, picture.cols, 40)) = cv::Scalar();
  all[7] = look(picture);
  const std::vector<std::string> contents(40);
  const Audit audit = auditPictures({data.params(2), contents, all});
  std::set<std::string> kinds;
  for (const Finding& each : audit.findings)
    if (each.rows.front() == 7 && each.kind != "label_error" && each.kind != "outlier")
      kinds.insert(each.kind);
  for (const std::string& each : kinds) qInfo("%s", each.c_str());
  QCOMPARE(kinds, kind.isEmpty() ? std::set<std::string>() : std::set<std::string>{kind.toStdString()});
}

/// Copies with nearly the same features and looks, labels that lie, a picture far from all.
void TestAudit::plantedFaults() {
  SyntheticFeatures data(120, 2, 24, 6, 3);
  std::fill(data.parts.begin() + 100, data.parts.end(), DataPart::Val);
  std::vector<PictureLook> looks;
  for (std::uint64_t i = 0; i < 120; ++i) looks.push_back(look(drawn(i, 120)));
  std::vector<std::string> contents(120);
  const auto copy = [&](int from, int to) {
    for (int i = 0; i < 24; ++i)
      data.table.values[static_cast<std::size_t>(to * 24 + i)] =
          data.table.values[static_cast<std::size_t>(from * 24 + i)] + 0.02F;
    looks[static_cast<std::size_t>(to)] = looks[static_cast<std::size_t>(from)];
  };
  copy(0, 2);    // in one part and class
  copy(4, 104);  // a leak
  copy(6, 9);    // in the other class
  data.labels[20] = 1 - data.labels[20];
  data.labels[33] = 1 - data.labels[33];
  for (int i = 0; i < 24; ++i) data.table.values[static_cast<std::size_t>(50 * 24 + i)] *= 12;
  const Audit audit = auditPictures({data.params(2), contents, looks});
  const auto found = [&](const char* kind) {
    std::set<std::vector<int>> rows;
    for (const Finding& each : audit.findings)
      if (each.kind == kind) rows.insert(each.rows);
    return rows;
  };
  QCOMPARE(found("near_duplicate"), (std::set<std::vector<int>>{{0, 2}}));
  QCOMPARE(found("leak"), (std::set<std::vector<int>>{{4, 104}}));
  QCOMPARE(found("two_classes"), (std::set<std::vector<int>>{{6, 9}}));
  QVERIFY(found("label_error").contains({20}) && found("label_error").contains({33}));
  QVERIFY2(found("label_error").size() <= 4, qPrintable(QString::number(found("label_error").size())));
  QVERIFY(found("outlier").contains({50}));
}

void TestAudit::aCameraForEachClass() {
  SyntheticFeatures clouds(40, 2, 8, 6, 3);
  const std::vector<std::string> contents(40);
  std::vector<PictureLook> looks(40, look(drawn(1)));
  for (std::size_t i = 0; i < 40; ++i) {
    looks[i].hash = i * 0x9e3779b97f4a7c15;  // no two alike
    looks[i].mirrored = ~looks[i].hash;
    looks[i].camera = i % 2 == 0 ? "Own A" : i % 4 == 1 ? "Own B" : "";
  }
  const auto cameras = [&] {
    const Audit audit = auditPictures({clouds.params(2), contents, looks});
    std::set<std::size_t> sizes;
    for (const Finding& each : audit.findings)
      if (each.kind == "camera_of_class") sizes.insert(each.rows.size());
    return sizes;
  };
  QCOMPARE(cameras(), (std::set<std::size_t>{10, 20}));
  for (std::size_t i = 0; i < 40; ++i) looks[i].camera = i % 4 < 2 ? "Own A" : "Own B";
  QCOMPARE(cameras(), std::set<std::size_t>{});  // each took both
  for (std::size_t i = 0; i < 40; ++i) looks[i].camera = i < 8 && i % 2 == 0 ? "Own A" : "";
  QCOMPARE(cameras(), std::set<std::size_t>{});  // four pictures are chance
}

void TestAudit::lawIsFound_data() {
  QTest::addColumn<double>("scale");
  QTest::addColumn<double>("exponent");
  QTest::addColumn<double>("floor");
  QTest::newRow("with a floor") << 1.2 << 0.5 << 0.05;
  QTest::newRow("to zero") << 2.0 << 0.75 << 0.0;
  QTest::newRow("flat") << 0.0 << 0.5 << 0.3;
}

void TestAudit::lawIsFound() {
  QFETCH(double, scale);
  QFETCH(double, exponent);
  QFETCH(double, floor);
  const PowerLaw truth{scale, exponent, floor};
  const std::vector<double> images{10, 20, 40, 80, 160, 320};
  std::vector<double> errors;
  for (const double each : images) errors.push_back(truth.at(each));
  const PowerLaw law = fitPowerLaw(images, errors, std::vector<double>(images.size(), 1));
  QVERIFY(std::abs(law.at(1000) - truth.at(1000)) < 1e-6);
  if (scale > 0) QVERIFY(std::abs(law.imagesFor(truth.at(700)) - 700) < 1);
  QVERIFY(std::isinf(law.imagesFor(floor / 2)));
}

/// A third of the data forecasts what all of it reaches on 3000 others, in 4 of 5 draws at least.
void TestAudit::forecastHolds() {
  const SyntheticFeatures population(3000, 3, 20, 2.2, 77);
  int held = 0;
  for (std::uint64_t draw = 0; draw < 5; ++draw) {
    const SyntheticFeatures all(600, 3, 20, 2.2, 100 + draw);
    const double reached = accuracyOf(firstAnswer(all.params(3)).model, population);
    const SyntheticFeatures third(200, 3, 20, 2.2, 100 + draw);
    LearningCurveParams params{third.params(3), 0.01, true};
    params.strength = firstAnswer(third.params(3)).strength;
    params.forecasts = {600};
    const CurvePoint forecast = learningCurve(params).whole.forecast.back();
    qInfo("forecast %.3f (%.3f to %.3f), reached %.3f", forecast.accuracy, forecast.band.low,
          forecast.band.high, reached);
    held += forecast.band.low <= reached && reached <= forecast.band.high ? 1 : 0;
  }
  QVERIFY2(held >= 4, qPrintable(QString::number(held)));
}

void TestAudit::tooFewForACurve() {
  const SyntheticFeatures few(10, 3, 4, 2, 5);
  QVERIFY_EXCEPTION_THROWN(learningCurve({few.params(3), 0.01, true}), Error);
}

void TestAudit::comparison() {
  std::vector<char> best(100, 1);
  std::vector<char> near(100, 1);
  std::vector<char> worse(100, 1);
  for (std::size_t i = 0; i < 5; ++i) best[i] = 0;
  for (std::size_t i = 3; i < 11; ++i) near[i] = 0;
  for (std::size_t i = 40; i < 70; ++i) worse[i] = 0;
  const PairedComparison found = comparePaired({{"worse", worse}, {"best", best}, {"near", near}});
  QCOMPARE(found.ranking[0].network, std::size_t{1});
  QCOMPARE(found.ranking[1].network, std::size_t{2});
  QVERIFY(found.ranking[1].tiedWithBest);
  QVERIFY(!found.ranking[2].tiedWithBest);
  for (const PairComparison& pair : found.pairs) QVERIFY(pair.adjusted >= pair.p);
  QCOMPARE(found.pairs[2].onlyFirst, 6);
  QCOMPARE(found.pairs[2].onlySecond, 3);
}

void TestAudit::badComparison() {
  QVERIFY_EXCEPTION_THROWN(comparePaired({{"one", {1}}}), Error);
  QVERIFY_EXCEPTION_THROWN(comparePaired({{"one", {1}}, {"two", {1, 0}}}), Error);
  QVERIFY_EXCEPTION_THROWN(comparePaired({{"one", {}}, {"two", {}}}), Error);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
