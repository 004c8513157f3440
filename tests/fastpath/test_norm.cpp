#include "core/fastpath/instruction_set.h"
#include "core/fastpath/kernels/kernels.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace effnet;
using namespace effnet::fastpath;

Q_DECLARE_METATYPE(InstructionSet)
Q_DECLARE_METATYPE(Finish)

namespace {

std::vector<float> randomValues(std::size_t count, unsigned seed, double around = 0) {
  std::mt19937 generator(seed);
  std::vector<float> values(count);
  for (float& value : values) value = static_cast<float>(around + 4 * (generator() / 2147483648.0 - 1));
  return values;
}

double activated(double z, const Finish& finish) {
  if (finish.kind == FinishKind::SiLU) return z / (1 + std::exp(-z));
  if (finish.kind == FinishKind::HardSwish) return z * std::clamp(z / 6 + 0.5, 0.0, 1.0);
  return std::clamp<double>(z, finish.low, finish.high);
}

double slope(double z, const Finish& finish) {
  if (finish.kind == FinishKind::SiLU) {
    const double s = 1 / (1 + std::exp(-z));
    return s * (1 + z * (1 - s));
  }
  if (finish.kind == FinishKind::HardSwish) return z < -3 ? 0 : z <= 3 ? z / 3 + 0.5 : 1;
  return z > finish.low && z < finish.high ? 1 : 0;
}

constexpr float kInfinity = std::numeric_limits<float>::infinity();

bool close(double value, double expected, double magnitude) {
  return std::abs(value - expected) <= 4e-6 * std::max(1.0, magnitude);
}

}  // namespace

/// Batch normalisation while training: the kernels of every instruction set against double precision.
class TestNorm : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void moments_data() { rows(); }
  void moments();
  void thereAndBack_data() { rows(); }
  void thereAndBack();
  void boundsTeachNothing();

 private:
  static void rows();
};

void TestNorm::rows() {
  QTest::addColumn<InstructionSet>("set");
  QTest::addColumn<Finish>("finish");
  QTest::addColumn<int>("rows");
  std::vector<InstructionSet> sets = availableInstructionSets();
  sets.push_back(InstructionSet::Portable);
  const std::pair<const char*, Finish> finishes[]{{"none", kUnfinished},
                                                  {"ReLU", {FinishKind::Clamp, 0, kInfinity}},
                                                  {"ReLU6", {FinishKind::Clamp, 0, 6}},
                                                  {"SiLU", {FinishKind::SiLU, 0, 0}},
                                                  {"hard-swish", {FinishKind::HardSwish, 0, 0}}};
  for (const InstructionSet set : sets)
    for (const auto& [name, finish] : finishes)
      for (const int count : {1, 3, 4, 9})
        QTest::addRow("%s, %s, %d rows", toString(set), name, count) << set << finish << count;
}

void TestNorm::moments() {
  QFETCH(InstructionSet, set);
  QFETCH(int, rows);
  constexpr int kChannels = 32;
  const auto input = randomValues(static_cast<std::size_t>(rows) * kChannels, 1, 1000);
  std::vector<float> mean(kChannels), squares(kChannels);
  kernelsFor(set).normMoments(input.data(), rows, kChannels, mean.data(), squares.data());
  for (int c = 0; c < kChannels; ++c) {
    double expected = 0;
    for (int r = 0; r < rows; ++r) expected += input[r * kChannels + c] / rows;
    double around = 0;
    for (int r = 0; r < rows; ++r) around += std::pow(input[r * kChannels + c] - expected, 2);
    QVERIFY(std::abs(mean[c] - expected) <= 2e-4);  // of 1000
    QVERIFY(std::abs(squares[c] - around) <=
            1e-3 * rows);  // what a sum of squares less the mean's would lose
  }
}

void TestNorm::thereAndBack() {
  QFETCH(InstructionSet, set);
  QFETCH(Finish, finish);
  QFETCH(int, rows);
  constexpr int kChannels = 32;
  const auto values = static_cast<std::size_t>(rows) * kChannels;
  const auto x = randomValues(values, 1), upper = randomValues(values, 2);
  const auto scale = randomValues(kChannels, 3), shift = randomValues(kChannels, 4);
  const auto mean = randomValues(kChannels, 5), ofInput = randomValues(kChannels, 6);
  const auto constant = randomValues(kChannels, 7);
  std::vector<float> y(values), lower(values), sums(kChannels, 99), products(kChannels, 99);
  NormCall call;
  call.input = x.data();
  call.rows = rows;
  call.channels = kChannels;
  call.scale = scale.data();
  call.shift = shift.data();
  call.output = y.data();
  call.finish = finish;
  const Kernels& kernels = kernelsFor(set);
  kernels.normForward(call);
  call.gradient = upper.data();
  call.mean = mean.data();
  kernels.normGradientSums(call, sums.data(), products.data());
  call.ofInput = ofInput.data();
  call.constant = constant.data();
  call.output = lower.data();
  kernels.normBackward(call);
  for (int c = 0; c < kChannels; ++c) {
    double sum = 0;
    double product = 0;
    double size = 0;
    for (int r = 0; r < rows; ++r) {
      const std::size_t i = static_cast<std::size_t>(r) * kChannels + c;
      const double z = double{x[i]} * scale[c] + shift[c];
      const double g = upper[i] * slope(z, finish);
      QVERIFY2(close(y[i], activated(z, finish), std::abs(z)), qPrintable(QString::number(z)));
      QVERIFY2(close(lower[i], g * scale[c] + double{ofInput[c]} * x[i] + constant[c], 64),
               qPrintable(QString::number(z)));
      sum += g;
      product += g * (x[i] - mean[c]);
      size += std::abs(g) * 8;
    }
    QVERIFY(close(sums[c], sum, size));
    QVERIFY(close(products[c], product, size));
  }
}

/// As PyTorch has it: on a bound of ReLU or ReLU6 the gradient is 0; what is no number stays none.
void TestNorm::boundsTeachNothing() {
  std::vector<float> x(16, std::numeric_limits<float>::quiet_NaN());
  x[0] = 0;
  x[1] = 6;
  x[2] = 3;
  const std::vector<float> ones(16, 1), zeros(16, 0);
  std::vector<float> lower(16);
  NormCall call;
  call.input = x.data();
  call.rows = 1;
  call.channels = 16;
  call.scale = ones.data();
  call.shift = call.ofInput = call.constant = zeros.data();
  call.gradient = ones.data();
  call.output = lower.data();
  call.finish = {FinishKind::Clamp, 0, 6};
  for (const InstructionSet set : availableInstructionSets()) {
    kernelsFor(set).normBackward(call);
    QCOMPARE(lower[2], 1.F);
    QVERIFY(std::isnan(lower[3]));
    QCOMPARE(lower[0], 0.F);
    QCOMPARE(lower[1], 0.F);
  }
}

QTEST_GUILESS_MAIN(TestNorm)
#include "test_norm.moc"
