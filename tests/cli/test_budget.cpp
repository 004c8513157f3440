#include "core/base/error.h"
#include "core/scaling/budget.h"
#include "core/scaling/families.h"

#include <QElapsedTimer>
#include <QtTest>
#include <cmath>
#include <limits>

using namespace effnet;

class TestBudget : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void largest_data();
  void largest();
  void refusals_data();
  void refusals();
};

namespace {

Analysis at(const NetworkSpec& baseline, ScalingMode mode, double phi) {
  return analyzeCost(scaleNetwork(baseline, scalingFor(mode, phi)));
}

double trainingBytes(const Analysis& analysis, const Budget& budget) {
  return static_cast<double>(analysis.memory.trainingFixed) +
         static_cast<double>(budget.batch) * static_cast<double>(analysis.memory.trainingPerImageFp32);
}

bool within(const Analysis& analysis, const Budget& budget) {
  return (!budget.macs || analysis.totals.macs <= *budget.macs) &&
         (!budget.params || analysis.totals.params <= *budget.params) &&
         (!budget.memory || trainingBytes(analysis, budget) <= static_cast<double>(*budget.memory));
}

}  // namespace

void TestBudget::largest_data() {
  QTest::addColumn<QString>("family");
  QTest::addColumn<int>("mode");
  QTest::addColumn<qint64>("macs");
  QTest::addColumn<qint64>("params");
  QTest::addColumn<qint64>("memory");
  QTest::addColumn<QString>("binding");
  const auto row = [](const char* name, const char* family, ScalingMode mode, qint64 macs, qint64 params,
                      qint64 memory, const char* binding) {
    QTest::newRow(name) << family << static_cast<int>(mode) << macs << params << memory << binding;
  };
  row("compound 4G", "efficientnet", ScalingMode::Compound, 4'000'000'000, 0, 0, "macs");
  row("compound below the baseline", "efficientnet", ScalingMode::Compound, 200'000'000, 0, 0, "macs");
  row("depth", "efficientnet", ScalingMode::Depth, 1'800'000'000, 0, 0, "macs");
  row("width", "efficientnet_v2", ScalingMode::Width, 1'800'000'000, 0, 0, "macs");
  row("resolution", "resnet50", ScalingMode::Resolution, 9'000'000'000, 0, 0, "macs");
  row("params", "mobilenet_v2", ScalingMode::Compound, 9'000'000'000, 6'000'000, 0, "params");
  row("memory", "efficientnet", ScalingMode::Compound, 0, 0, qint64{24} << 30, "memory");
  row("params never bind", "efficientnet", ScalingMode::Resolution, 0, 9'000'000, 0, "network_size");
}

void TestBudget::largest() {
  QFETCH(QString, family);
  QFETCH(int, mode);
  QFETCH(qint64, macs);
  QFETCH(qint64, params);
  QFETCH(qint64, memory);
  Budget budget;
  if (macs) budget.macs = macs;
  if (params) budget.params = params;
  if (memory) budget.memory = memory;
  budget.batch = 32;
  const NetworkSpec baseline = familyBaseline(family.toStdString());
  const auto scaling = static_cast<ScalingMode>(mode);

  QElapsedTimer timer;
  timer.start();
  const BudgetFit fit = largestWithin(baseline, scaling, {}, budget);
  qInfo("solved in %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
  QTEST(QString::fromLatin1(toString(fit.binding)), "binding");
  QVERIFY(within(at(baseline, scaling, fit.phi), budget));
  if (fit.binding == Binding::NetworkSize) return;
  // Nothing above fits: the next thousandth, and every one for a whole unit of φ behind it.
  for (int step = 1; step <= 1000; ++step)
    QVERIFY2(!within(at(baseline, scaling, fit.phi + step * 0.001), budget),
             qPrintable(QString::number(step)));
}

void TestBudget::refusals_data() {
  QTest::addColumn<qint64>("macs");
  QTest::addColumn<double>("alpha");
  QTest::addColumn<QString>("code");
  QTest::newRow("no limit") << qint64{0} << 1.2 << "bad_value";
  QTest::newRow("negative") << qint64{-5} << 1.2 << "bad_value";
  QTest::newRow("one multiply-add") << qint64{1} << 1.2 << "nothing_fits";
  QTest::newRow("alpha below one") << qint64{1'000'000'000} << 0.9 << "bad_value";
  QTest::newRow("alpha NaN") << qint64{1'000'000'000} << std::nan("") << "bad_value";
}

void TestBudget::refusals() {
  QFETCH(qint64, macs);
  QFETCH(double, alpha);
  Budget budget;
  if (macs) budget.macs = macs;
  try {
    largestWithin(familyBaseline("efficientnet"), ScalingMode::Compound, {alpha, 1.1, 1.15}, budget);
    QFAIL("accepted");
  } catch (const Error& error) {
    QTEST(QString::fromStdString(error.code()), "code");
  }
}

QTEST_APPLESS_MAIN(TestBudget)
#include "test_budget.moc"
