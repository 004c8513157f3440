#include "core/base/error.h"
#include "core/dataset/folds.h"
#include "core/features/cross_validation.h"
#include "core/features/first_answer.h"
#include "tests/features/synthetic_features.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace effnet;
using namespace effnet::test;

class TestFirstAnswer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void foldsAreEven();
  void foldsKeepGroups();
  void patterns_data();
  void patterns();
  void equalPicturesJoin();
  void nothingIsLearntFromWhatIsAsked();
  void validationPartMeasures();
  void testPartIsNotTouched();
  void theSameTwice();
  void oneOfAClass();
  void noneOfAClass();
  void intervalsCover_data();
  void intervalsCover();
};

void TestFirstAnswer::foldsAreEven() {
  const SyntheticFeatures data(103, 3, 2, 1, 1);
  const std::vector<int> folds = stratifiedFolds(data.labels, data.groups, 3, 5, 4);
  std::map<std::pair<int, int>, int> counts;
  for (std::size_t i = 0; i < folds.size(); ++i) ++counts[{data.labels[i], folds[i]}];
  for (int label = 0; label < 3; ++label)
    for (int fold = 0; fold < 5; ++fold) {
      const int count = counts[{label, fold}];
      QVERIFY2(count == 6 || count == 7, qPrintable(QString::number(count)));
    }
  QVERIFY(folds != stratifiedFolds(data.labels, data.groups, 3, 5, 5));
  QCOMPARE(folds, stratifiedFolds(data.labels, data.groups, 3, 5, 4));
}

void TestFirstAnswer::foldsKeepGroups() {
  SyntheticFeatures data(120, 2, 2, 1, 1);
  for (std::size_t i = 0; i < data.groups.size(); ++i) data.groups[i] = static_cast<int>(i / 8);
  const std::vector<int> folds = stratifiedFolds(data.labels, data.groups, 2, 5, 0);
  std::map<int, std::set<int>> foldsOfGroup;
  std::map<int, int> sizes;
  for (std::size_t i = 0; i < folds.size(); ++i) {
    foldsOfGroup[data.groups[i]].insert(folds[i]);
    ++sizes[folds[i]];
  }
  for (const auto& [group, in] : foldsOfGroup) QCOMPARE(in.size(), std::size_t{1});
  for (const auto& [fold, size] : sizes) QCOMPARE(size, 24);
}

void TestFirstAnswer::patterns_data() {
  QTest::addColumn<QString>("pattern");
  QTest::addColumn<int>("groups");  // -1: refused
  QTest::newRow("the parentheses") << "cow(\\d+)_" << 2;
  QTest::newRow("the whole") << "cow\\d+" << 2;
  QTest::newRow("one alone does not fit") << "(cow1)_" << 3;
  QTest::newRow("fits none") << "sheep" << -1;
  QTest::newRow("no expression") << "cow(" << -1;
}

void TestFirstAnswer::patterns() {
  QFETCH(QString, pattern);
  QFETCH(int, groups);
  const std::vector<std::string> names{"a/cow1_1.jpg", "a/cow1_2.jpg", "b/cow2_1.jpg", "b/cow2_7.jpg"};
  if (groups < 0) {
    QVERIFY_EXCEPTION_THROWN(groupsByPattern(names, pattern.toStdString()), Error);
    return;
  }
  const std::vector<int> found = groupsByPattern(names, pattern.toStdString());
  QCOMPARE(static_cast<int>(std::set<int>(found.begin(), found.end()).size()), groups);
  QCOMPARE(found[0], found[1]);
}

void TestFirstAnswer::equalPicturesJoin() {
  const std::vector<int> joined = joinEqualPictures({0, 1, 2, 2, 3}, {"x", "y", "x", "z", ""});
  QCOMPARE(joined[0], joined[2]);
  QCOMPARE(joined[0], joined[3]);
  QCOMPARE(std::set<int>(joined.begin(), joined.end()).size(), std::size_t{3});
}

/// Labels drawn by lot cannot be told: whoever finds more than chance has looked at the answers.
void TestFirstAnswer::nothingIsLearntFromWhatIsAsked() {
  SyntheticFeatures data(300, 2, 40, 0, 3);
  const FirstAnswer answer = firstAnswer(data.params(2));
  QVERIFY(answer.byFolds);
  QCOMPARE(answer.measured.pictures.size(), std::size_t{300});
  QVERIFY2(std::abs(answer.measured.accuracy - 0.5) < 0.1,
           qPrintable(QString::number(answer.measured.accuracy)));
}

void TestFirstAnswer::validationPartMeasures() {
  SyntheticFeatures data(200, 2, 5, 2, 5);
  std::fill(data.parts.begin() + 120, data.parts.end(), DataPart::Val);
  const FirstAnswer answer = firstAnswer(data.params(2));
  QVERIFY(!answer.byFolds);
  QCOMPARE(answer.measured.pictures.size(), std::size_t{80});
  QCOMPARE(answer.outOfFold.pictures.size(), std::size_t{120});
  QCOMPARE(answer.measured.interval, wilsonInterval(answer.measured.right, 80));
  FirstAnswerParams folds = data.params(2);
  folds.folds = 4;
  QCOMPARE(firstAnswer(folds).measured.pictures.size(), std::size_t{200});
}

void TestFirstAnswer::testPartIsNotTouched() {
  SyntheticFeatures data(200, 2, 5, 2, 6);
  std::fill(data.parts.begin() + 150, data.parts.end(), DataPart::Test);
  const FirstAnswer before = firstAnswer(data.params(2));
  for (std::size_t i = 150; i < 200; ++i) data.labels[i] = 1 - data.labels[i];
  const FirstAnswer after = firstAnswer(data.params(2));
  QCOMPARE(after.model.weights, before.model.weights);
  QCOMPARE(after.measured.right, before.measured.right);
  QCOMPARE(after.test->right, 50 - before.test->right);
}

void TestFirstAnswer::theSameTwice() {
  const SyntheticFeatures data(90, 3, 6, 2, 7);
  FirstAnswerParams params = data.params(3);
  const FirstAnswer once = firstAnswer(params);
  params.threads = 3;
  QCOMPARE(firstAnswer(params).model.weights, once.model.weights);
}

void TestFirstAnswer::oneOfAClass() {
  SyntheticFeatures data(41, 2, 4, 3, 8);
  for (int& label : data.labels) label = 0;
  data.labels[0] = 1;
  const FirstAnswer answer = firstAnswer(data.params(2));
  QCOMPARE(answer.smallClasses, std::vector<int>{1});
  QCOMPARE(answer.measured.perClass[1].images, 1);
}

void TestFirstAnswer::noneOfAClass() {
  const SyntheticFeatures data(20, 2, 4, 3, 8);
  try {
    firstAnswer(data.params(3));
    QFAIL("no error");
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("empty_class"));
  }
}

void TestFirstAnswer::intervalsCover_data() {
  QTest::addColumn<bool>("folds");
  QTest::newRow("the validation part") << false;
  QTest::newRow("folds") << true;
}

/// Of 200 data sets drawn anew, how often the interval holds what the classifier reaches on 4000 others.
void TestFirstAnswer::intervalsCover() {
  QFETCH(bool, folds);
  const SyntheticFeatures population(4000, 3, 6, 1.8, 999);
  int covered = 0;
  for (std::uint64_t draw = 0; draw < 200; ++draw) {
    SyntheticFeatures data(folds ? 90 : 150, 3, 6, 1.8, 1000 + draw);
    if (!folds) std::fill(data.parts.begin() + 90, data.parts.end(), DataPart::Val);
    const FirstAnswer answer = firstAnswer(data.params(3));
    const double reached = accuracyOf(answer.model, population);
    covered += answer.measured.interval.low <= reached && reached <= answer.measured.interval.high ? 1 : 0;
  }
  qInfo("%d of 200 intervals hold it", covered);
  QVERIFY(covered >= 180);
}

QTEST_GUILESS_MAIN(TestFirstAnswer)
#include "test_first_answer.moc"
