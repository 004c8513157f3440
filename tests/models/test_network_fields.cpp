#include "core/base/error.h"
#include "core/protocol/network_json.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"
#include "widgets/models/network_fields_model.h"
#include "widgets/models/stage_spec_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace effnet;

namespace {

/// Every field of a network that the window changes.
class TestNetworkFields : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void modelsAreSound();
  void everyWordCanBeChosen_data();
  void everyWordCanBeChosen();
  void nonsenseIsRefused();
  void whatHasNoEffectIsNotShown();
  void rareColumnsOfStages();
};

QString valueOf(const NetworkFieldsModel& model, const QString& name) {
  for (int row = 0; row < model.rowCount(); ++row)
    if (model.index(row, 0).data().toString() == name) return model.index(row, 1).data().toString();
  return {};
}

bool set(NetworkFieldsModel& model, const QString& name, const QVariant& value) {
  for (int row = 0; row < model.rowCount(); ++row)
    if (model.index(row, 0).data().toString() == name)
      return model.setData(model.index(row, 1), value, Qt::EditRole);
  return false;
}

void TestNetworkFields::modelsAreSound() {
  NetworkFieldsModel whole;
  StageSpecModel stages;
  const QAbstractItemModelTester testWhole(&whole);
  const QAbstractItemModelTester testStages(&stages);
  for (const std::string& family : familyNames()) {
    whole.setSpec(familyBaseline(family));
    stages.setSpec(familyBaseline(family));
  }
}

void TestNetworkFields::everyWordCanBeChosen_data() {
  QTest::addColumn<QString>("family");
  for (const std::string& family : familyNames())
    QTest::newRow(family.c_str()) << QString::fromStdString(family);
}

/// Each word of each field gives a network that is built, counted and read back from its JSON.
void TestNetworkFields::everyWordCanBeChosen() {
  QFETCH(QString, family);
  const NetworkSpec baseline = familyBaseline(family.toStdString());
  NetworkFieldsModel model;
  model.setSpec(baseline);
  QStringList names;
  for (int row = 0; row < model.rowCount(); ++row) names << model.index(row, 0).data().toString();
  QVERIFY(names.size() > 10);
  for (const QString& name : names) {
    model.setSpec(baseline);
    const int row = static_cast<int>(names.indexOf(name));
    const QStringList words = model.words(model.index(row, 1));
    QVERIFY(words.isEmpty() || words.contains(model.index(row, 1).data().toString()));
    for (const QString& word : words) {
      model.setSpec(baseline);
      const bool same = model.index(row, 1).data().toString() == word;
      QCOMPARE(model.setData(model.index(row, 1), word, Qt::EditRole), !same);
      QVERIFY(same || model.spec() != baseline);
      QVERIFY(analyzeCost(model.spec()).totals.params > 0);
      QVERIFY2(networkSpecFromJson(toJson(model.spec())) == model.spec(), qPrintable(name + ": " + word));
    }
  }
  model.setSpec(baseline);
  QVERIFY(set(model, "Stem: channels", 48));
  QCOMPARE(model.spec().stemChannels, 48);
  QVERIFY(set(model, "Dropout", "0.35"));
  QCOMPARE(model.spec().dropout, 0.35);
}

void TestNetworkFields::nonsenseIsRefused() {
  NetworkFieldsModel model;
  model.setSpec(familyBaseline("efficientnet"));
  const NetworkSpec before = model.spec();
  QSignalSpy refused(&model, &NetworkFieldsModel::refused);
  for (const char* value : {"", "many", "0", "-1", "32.5", "1e99", "nan"})
    QVERIFY2(!set(model, "Stem: channels", value), value);
  QVERIFY(!set(model, "Stem: kernel", 4));  // even
  QVERIFY(!set(model, "Dropout", 1));
  QCOMPARE(refused.count(), 9);
  QVERIFY(model.spec() == before);
}

void TestNetworkFields::whatHasNoEffectIsNotShown() {
  NetworkFieldsModel model;
  model.setSpec(familyBaseline("resnet50"));
  QVERIFY(valueOf(model, "SE: gate").isEmpty());
  QVERIFY(valueOf(model, "Head: follows width").isEmpty());  // it has no head
  QCOMPARE(valueOf(model, "Stem: max pooling"), QString("yes"));
  QVERIFY(set(model, "Head: channels", 512));
  QVERIFY(!valueOf(model, "Head: follows width").isEmpty());
  model.setSpec(familyBaseline("efficientnet"));
  QCOMPARE(valueOf(model, "SE: gate"), QString("Sigmoid"));
}

void TestNetworkFields::rareColumnsOfStages() {
  StageSpecModel model;
  model.setSpec(familyBaseline("efficientnet"));
  QVERIFY(model.hasEffect(StageSpecModel::SkipColumn));
  QVERIFY(model.setData(model.index(1, StageSpecModel::ActivationColumn), "ReLU6", Qt::EditRole));
  QVERIFY(model.spec().stages[1].activation == Activation::ReLU6);
  QVERIFY(model.setData(model.index(1, StageSpecModel::SkipColumn), "no", Qt::EditRole));
  QVERIFY(!model.spec().stages[1].skip);
  QVERIFY(model.setData(model.index(1, StageSpecModel::ExpandFromColumn), 20, Qt::EditRole));
  QCOMPARE(model.spec().stages[1].expandFrom, 20);
  QVERIFY(!model.setData(model.index(1, StageSpecModel::SkipColumn), "perhaps", Qt::EditRole));
  model.setSpec(familyBaseline("resnet18"));
  QVERIFY(!model.hasEffect(StageSpecModel::SkipColumn));
}

}  // namespace

QTEST_MAIN(TestNetworkFields)
#include "test_network_fields.moc"
