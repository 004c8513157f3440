#include "app/services/measurement_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace effnet;

namespace {

Measurement example(double milliseconds) {
  Measurement m;
  m.model = "efficientnet_b0";
  m.machine = "host";
  m.medianMs = milliseconds;
  m.meanMs = milliseconds;
  return m;
}

}  // namespace

class TestMeasurementStore : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsBetweenStarts();
  void leavesDamagedLinesOut();
  void saysWhenItCannotSave();
};

void TestMeasurementStore::keepsBetweenStarts() {
  QTemporaryDir folder;
  const QString file = folder.filePath("deeper/measurements.jsonl");
  {
    MeasurementStore store(file);
    QVERIFY(store.all().isEmpty());
    QVERIFY(store.add(example(1)));
    QVERIFY(store.add(example(2)));
  }
  MeasurementStore store(file);
  QCOMPARE(store.all().size(), 2);
  QCOMPARE(store.all()[1].medianMs, 2.0);
  QVERIFY(store.remove(example(1)));
  QCOMPARE(MeasurementStore(file).all().size(), 1);
}

void TestMeasurementStore::leavesDamagedLinesOut() {
  QTemporaryDir folder;
  const QString file = folder.filePath("measurements.jsonl");
  MeasurementStore(file).add(example(3));
  QFile out(file);
  QVERIFY(out.open(QIODevice::Append));
  out.write("{\"milliseconds\":7}\n{half a li");
  out.close();
  QCOMPARE(MeasurementStore(file).all().size(), 1);
}

void TestMeasurementStore::saysWhenItCannotSave() {
  MeasurementStore store(QStringLiteral("/proc/nowhere/measurements.jsonl"));
  QVERIFY(!store.add(example(1)));
  QCOMPARE(store.all().size(), 1);
}

QTEST_GUILESS_MAIN(TestMeasurementStore)
#include "test_measurement_store.moc"
