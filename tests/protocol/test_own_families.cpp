#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/own_families.h"
#include "core/protocol/train_fields.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

using namespace effnet;

namespace {

bool isListed(const std::string& name) {
  return std::ranges::find(familyNames(), name) != familyNames().end();
}

}  // namespace

/// Families of the user's own, in a folder that this test made.
class TestOwnFamilies : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { qputenv("XDG_DATA_HOME", folder_.path().toUtf8()); }

  void savedIsKnown() {
    const auto& before = familyNames();
    const std::size_t count = before.size();
    NetworkSpec found = familyBaseline("efficientnet_v2");
    found.family = "search";
    found.stages.pop_back();
    saveOwnFamily({"of_flowers", found, {1.3, 1.05, 1.1}});
    QVERIFY(isListed("of_flowers"));
    QCOMPARE(before.size(), count);  // who walks the list meanwhile is not disturbed
    QVERIFY(isOwnFamily("of_flowers"));
    QVERIFY(!isOwnFamily("efficientnet"));
    QCOMPARE(familyBaseline("of_flowers").stages, found.stages);
    QCOMPARE(familyBaseline("of_flowers").family, std::string("of_flowers"));
    QCOMPARE(familyCoefficients("of_flowers").alpha, 1.3);
    QCOMPARE(familyCoefficients("efficientnet").alpha, 1.2);
    // Again under the same name: the new one.
    found.stages.pop_back();
    saveOwnFamily({"of_flowers", found, {}});
    QCOMPARE(familyBaseline("of_flowers").stages, found.stages);
    QCOMPARE(std::ranges::count(familyNames(), std::string("of_flowers")), 1);
  }

  /// What another program finds in the folder, and what it cannot read.
  void loadedFromTheFolder() {
    saveOwnFamily({"kept", familyBaseline("efficientnet"), {1.1, 1.2, 1.3}});
    const auto kept = ownFamiliesFolder() / "kept.json";
    writeFileAtomically(ownFamiliesFolder() / "copied.json", readFile(kept));
    writeFileAtomically(ownFamiliesFolder() / "resnet50.json", readFile(kept));
    writeFileAtomically(ownFamiliesFolder() / "broken.json", "{\"version\": 1, \"alpha\": \"a\"}");
    const auto problems = loadOwnFamilies();
    QCOMPARE(problems.size(), std::size_t(2));
    QVERIFY(problems[0].find("broken.json") != std::string::npos);
    QVERIFY(problems[0].find("alpha") != std::string::npos &&
            problems[0].find("baseline") != std::string::npos);
    QVERIFY(problems[1].find("taken") != std::string::npos);
    QVERIFY(isListed("copied") && !isListed("broken"));
    QCOMPARE(familyCoefficients("copied").gamma, 1.3);
  }

  void refusals_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"", "efficientnet", "efficientnet_b4", "mnasnet_100", "search", "../up", "Größe"})
      QTest::newRow(name) << name;
  }
  void refusals() {
    QFETCH(QString, name);
    QVERIFY_EXCEPTION_THROWN(addOwnFamily({name.toStdString(), familyBaseline("efficientnet"), {}}), Error);
  }

  /// The recipe's warm-up of a short training; another one stays.
  void warmUpFitsTheEpochs() {
    TrainConfig config = recipeDefaults(Recipe::Scratch);
    setEpochs(config, 9);
    QCOMPARE(config.warmupEpochs, 1.8);
    config = recipeDefaults(Recipe::Scratch);
    setEpochs(config, 60);
    QCOMPARE(config.warmupEpochs, 5.0);
    setFields(config, {"epochs=3"});
    QCOMPARE(config.warmupEpochs, 1.0);
    config = recipeDefaults(Recipe::Scratch);
    setFields(config, {"epochs=9", "warmup_epochs=5"});
    QCOMPARE(config.warmupEpochs, 5.0);
    config = recipeDefaults(Recipe::Finetune);
    setEpochs(config, 2);
    QCOMPARE(config.warmupEpochs, 1.0);
  }

 private:
  QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestOwnFamilies)
#include "test_own_families.moc"
