#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "core/protocol/sweep_result.h"
#include "core/scaling/error.h"
#include "core/scaling/families.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <fstream>

using namespace effnet;
namespace fs = std::filesystem;

class TestSweepPlan : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void grids_data();
  void grids();
  void coefficients();
  void fields();
  void growingPicturesCostLess();
  void experiment();
  void refusals_data();
  void refusals();
  void roundTrip();
  void damagedFiles_data();
  void damagedFiles();
  void ranks();
};

namespace {

SweepRequest requestFor(std::vector<std::string> grid) {
  SweepRequest request;
  request.config = recipeDefaults("scratch");
  request.config.network = familyBaseline("efficientnet");
  request.grid = parseGrid(grid);
  return request;
}

/// A run that reached this accuracy in its best epoch.
void writeRun(const fs::path& folder, double top1) {
  fs::create_directories(folder);
  RunStarted started;
  started.config = recipeDefaults("scratch");
  EpochDone epoch;
  epoch.epoch = 1;
  epoch.val.top1 = top1;
  std::ofstream events(folder / "events.jsonl");
  events << encodeEvent({utcNow(), started}) << '\n'
         << encodeEvent({utcNow(), epoch}) << '\n'
         << encodeEvent({utcNow(), RunEnded{"finished", "", ""}}) << '\n';
}

}  // namespace

void TestSweepPlan::grids_data() {
  QTest::addColumn<QStringList>("texts");
  QTest::addColumn<QStringList>("axes");  // empty: refused
  QTest::newRow("one text") << QStringList{"alpha=1,1.1,beta=1.2"} << QStringList{"alpha=1 1.1", "beta=1.2"};
  QTest::newRow("several texts") << QStringList{"batch=8,16", "augment=none"}
                                 << QStringList{"batch=8 16", "augment=none"};
  QTest::newRow("a range") << QStringList{"alpha=1:1.2:0.1,2"} << QStringList{"alpha=1.0 1.1 1.2 2"};
  QTest::newRow("no name") << QStringList{"1,2"} << QStringList{};
  QTest::newRow("no value") << QStringList{"alpha="} << QStringList{};
  QTest::newRow("twice") << QStringList{"alpha=1", "alpha=2"} << QStringList{};
  QTest::newRow("endless range") << QStringList{"alpha=1:2:0"} << QStringList{};
  QTest::newRow("long range") << QStringList{"alpha=0:1e9:1e-9"} << QStringList{};
}

void TestSweepPlan::grids() {
  QFETCH(QStringList, texts);
  QFETCH(QStringList, axes);
  std::vector<std::string> given;
  for (const auto& text : texts) given.push_back(text.toStdString());
  if (axes.isEmpty()) {
    QVERIFY_EXCEPTION_THROWN(parseGrid(given), Error);
    return;
  }
  QStringList found;
  for (const auto& axis : parseGrid(given)) {
    QStringList values;
    for (const auto& value : axis.values) values << QString::fromStdString(value);
    found << QString::fromStdString(axis.name) + "=" + values.join(' ');
  }
  QCOMPARE(found, axes);
}

/// The paper's step 1: only points that about double the cost, counted before anything trains.
void TestSweepPlan::coefficients() {
  auto request = requestFor({"alpha=1:1.4:0.1,beta=1:1.2:0.1,gamma=1.15"});
  request.tolerance = 0.15;
  const auto plan = planSweep(request);
  QVERIFY(!plan.candidates.empty());
  QCOMPARE(plan.candidates.size() + std::size_t(plan.leftOut), std::size_t{15});
  bool published = false;
  for (const auto& candidate : plan.candidates) {
    double product = 1;
    for (const auto& [axis, value] : candidate.choice)
      product *= std::pow(std::stod(value), axis == "alpha" ? 1 : 2);
    QVERIFY(std::abs(product - 2) <= 0.15 + 1e-9);
    QCOMPARE(candidate.analysis.totals.macs, analyzeCost(candidate.config.network).totals.macs);
    published = published || candidate.name == "alpha=1.2,beta=1.1,gamma=1.15";
  }
  QVERIFY(published);
  const auto base = analyzeCost(request.config.network).totals.macs;
  QCOMPARE(plan.targetMacs, 2 * base);
}

void TestSweepPlan::fields() {
  auto request = requestFor({"learning_rate=1e-3,2e-3", "resolution=96,128"});
  request.seeds = 2;
  const auto plan = planSweep(request);
  QCOMPARE(plan.candidates.size(), std::size_t{8});
  QCOMPARE(plan.candidates[1].name, std::string("learning_rate=1e-3,resolution=96,seed=1"));
  QCOMPARE(plan.candidates[1].config.seed, std::int64_t{1});
  QCOMPARE(plan.candidates[1].config.learningRate, 1e-3);
  QCOMPARE(plan.candidates[1].analysis.spec.resolution, 96);
  QVERIFY(plan.candidates[2].analysis.totals.macs > plan.candidates[1].analysis.totals.macs);
}

void TestSweepPlan::growingPicturesCostLess() {
  SweepRequest request;
  request.config = recipeDefaults("progressive");
  request.config.network = publishedModel("efficientnet_b0");
  request.config.epochs = 8;
  request.grid = parseGrid({"progressive_stages=1,4"});
  const auto plan = planSweep(request);
  const double alone = plan.candidates[0].trainingMacs(100);
  QCOMPARE(alone, 3.0 * 385'814'752 * 100 * 8);
  // Sides of 1/2, 2/3, 5/6 and 1.
  const double share = (9.0 + 16 + 25 + 36) / 36 / 4;
  QVERIFY(std::abs(plan.candidates[1].trainingMacs(100) / alone - share) < 1e-9);
}

void TestSweepPlan::experiment() {
  SweepRequest request = requestFor({"batch=8"});
  request.grid.clear();
  request.experiment = "scaling";
  request.phi = 2;
  request.seeds = 3;
  const auto plan = planSweep(request);
  QCOMPARE(plan.candidates.size(), std::size_t{15});
  QCOMPARE(plan.candidates[0].name, std::string("base,seed=0"));
  QCOMPARE(plan.candidates[14].name, std::string("compound,seed=2"));
  QCOMPARE(plan.candidates[14].trainingMacs(10),
           3.0 * 10 * plan.candidates[14].config.epochs * double(plan.candidates[14].analysis.totals.macs));
}

void TestSweepPlan::refusals_data() {
  QTest::addColumn<QString>("grid");
  QTest::addColumn<QStringList>("words");
  QTest::newRow("unknown field") << "speed=1,2" << QStringList{"speed"};
  QTest::newRow("all problems at once")
      << "batch=-1,16,epochs=-1,5" << QStringList{"batch must", "epochs must"};
  QTest::newRow("a shrinking coefficient") << "alpha=0.5" << QStringList{"at least 1"};
  QTest::newRow("nothing near two") << "alpha=3,beta=1,gamma=1" << QStringList{"tolerance"};
  QTest::newRow("twice the same") << "batch=8,8" << QStringList{"twice"};
  QTest::newRow("too many") << "batch=1:200:1,epochs=1:200:1" << QStringList{"10000"};
}

void TestSweepPlan::refusals() {
  QFETCH(QString, grid);
  QFETCH(QStringList, words);
  try {
    planSweep(requestFor({grid.toStdString()}));
    QFAIL("it was accepted");
  } catch (const Error& error) {
    const auto detail = QString::fromStdString(error.detail());
    for (const auto& word : words) QVERIFY2(detail.contains(word), qPrintable(detail));
  }
}

void TestSweepPlan::roundTrip() {
  auto request = requestFor({"alpha=1.2,beta=1.1,gamma=1.15"});
  request.seeds = 2;
  request.targetMacs = 7;
  const Json json = toJson(request);
  QVERIFY(toJson(sweepRequestFromJson(Json::parse(json.dump()))) == json);
}

void TestSweepPlan::damagedFiles_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("no JSON") << QByteArray("{\"grid\":");
  QTest::newRow("a list") << QByteArray("[]");
  QTest::newRow("a newer version's") << QByteArray("{\"teleport\":1}");
  QTest::newRow("an axis without values") << QByteArray(R"({"grid":[{"name":"batch","values":[]}]})");
  QTest::newRow("an axis that is none") << QByteArray(R"({"grid":[3]})");
}

void TestSweepPlan::damagedFiles() {
  QFETCH(QByteArray, content);
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  writeFileAtomically(sweepFile(root), content.toStdString());
  try {
    readSweepRequest(root);
    QFAIL("it was accepted");
  } catch (const Error& error) {
    QVERIFY2(error.detail().find("sweep.json") != std::string::npos, error.detail().c_str());
  }
}

/// The smaller network wins by score what it loses by accuracy; runs not begun have no place.
void TestSweepPlan::ranks() {
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  auto request = requestFor({"resolution=64,224,320"});
  request.seeds = 2;
  const auto plan = planSweep(request);
  const double accuracies[]{0.90, 0.92, 0.93, 0.95};
  for (std::size_t i = 0; i < 4; ++i) writeRun(root / plan.candidates[i].name, accuracies[i]);
  const auto outcomes = sweepOutcomes(plan, root);
  QCOMPARE(outcomes[3].accuracyRank, 1);
  QCOMPARE(outcomes[1].rank, 1);
  QCOMPARE(outcomes[4].rank, 0);
  QCOMPARE(outcomes[4].state, std::string("waiting"));
  const double ratio = double(plan.candidates[0].analysis.totals.macs) / double(plan.targetMacs);
  QCOMPARE(outcomes[0].score, 0.90 * std::pow(ratio, -0.07));
  const Json summary = sweepSummary(plan, outcomes);
  QCOMPARE(summary["candidates"][0]["name"], Json(plan.candidates[1].name));
  const auto groups = groupSeeds(plan, outcomes);
  QCOMPARE(groups.size(), std::size_t{3});
  QCOMPARE(groups[0].name, std::string("resolution=64"));
  QCOMPARE(groups[0].meanTop1, 0.91);
  QVERIFY(std::abs(groups[0].deviation - 0.02 / std::sqrt(2)) < 1e-12);
  QCOMPARE(groups[2].runs, 0);
}

QTEST_GUILESS_MAIN(TestSweepPlan)
#include "test_sweep_plan.moc"
