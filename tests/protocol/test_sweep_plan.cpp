#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/input_size.h"
#include "core/protocol/network_json.h"
#include "core/protocol/run_event.h"
#include "core/protocol/sweep_result.h"
#include "core/scaling/families.h"
#include "tests/protocol/sweep_runs.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <fstream>
#include <set>

using namespace effnet;
namespace fs = std::filesystem;

class TestSweepPlan : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void grids_data();
  void grids();
  void coefficients_data();
  void coefficients();
  void equalNetworksAreOne();
  void anExperimentSaysWhatItFound();
  void oneSize_data();
  void oneSize();
  void anotherNetworkIsRefused();
  void anotherNetworkHasNoRank();
  void equalScoresShareARank();
  void epochsMakeRoom_data();
  void epochsMakeRoom();
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

/// The paper's step 1: only points that about double the cost, as counted before anything trains. By their
/// factors alone they would cost up to 3.8 times the base.
void TestSweepPlan::coefficients_data() {
  QTest::addColumn<double>("phi");
  QTest::addColumn<bool>("small");
  QTest::newRow("B0") << 1.0 << false;
  QTest::newRow("B0, two steps") << 2.0 << false;
  QTest::newRow("a small base") << 1.0 << true;
}
void TestSweepPlan::coefficients() {
  QFETCH(double, phi);
  QFETCH(bool, small);
  auto request = requestFor({"alpha=1:1.4:0.1,beta=1:1.3:0.1,gamma=1:1.3:0.05"});
  if (small) request.config.network = scaleNetwork(request.config.network, Scaling{0.5, 0.4, 96.0 / 224});
  request.phi = phi;
  const auto plan = planSweep(request);
  const auto base = static_cast<double>(analyzeCost(request.config.network).totals.macs);
  std::size_t points = std::size_t(plan.leftOut);
  std::set<std::string> networks;
  for (const auto& candidate : plan.candidates) {
    points += 1 + candidate.sameAs.size();
    const auto& totals = candidate.analysis.totals;
    QCOMPARE(totals.macs, analyzeCost(candidate.config.network).totals.macs);
    QCOMPARE(candidate.costRatio, double(totals.macs) / base);
    const double step = std::pow(double(totals.macs) / base, 1 / phi);
    QVERIFY2(std::abs(step - 2) <= request.tolerance + 1e-9, candidate.name.c_str());
    NetworkSpec network = candidate.config.network;
    network.depth = network.width = 1;
    QVERIFY2(networks.insert(toJson(network).dump()).second, candidate.name.c_str());
  }
  QCOMPARE(points, std::size_t{140});
  QVERIFY(plan.candidates.size() > 1);
  QCOMPARE(plan.targetMacs, std::llround(base * std::pow(2, phi)));
}

/// What the review found: α 1.1 and 1.2 add the same layers.
void TestSweepPlan::equalNetworksAreOne() {
  auto request = requestFor({"alpha=1.1,1.2,beta=1.2,gamma=1.1"});
  request.tolerance = 2;
  request.seeds = 2;
  const auto plan = planSweep(request);
  QCOMPARE(plan.candidates.size(), std::size_t{2});
  QCOMPARE(plan.repeated, 1);
  QCOMPARE(plan.candidates[1].sameAs, std::vector<std::string>{"alpha=1.2,beta=1.2,gamma=1.1,seed=1"});
  const auto twice = planSweep(requestFor({"learning_rate=1e-3,0.001,2e-3"}));
  QCOMPARE(twice.candidates.size(), std::size_t{2});
}

/// Whole layers and channels leave several φ the same networks: the plan says what was asked and what was
/// found.
void TestSweepPlan::anExperimentSaysWhatItFound() {
  SweepRequest request = requestFor({"batch=8"});
  request.grid.clear();
  request.experiment = "scaling";
  request.config.network = scaleNetwork(request.config.network, Scaling{0.5, 0.4, 64.0 / 224});
  request.config.network.classes = 2;
  std::vector<double> found;
  for (const double phi : {1.5, 2.0}) {
    request.phi = phi;
    const auto plan = planSweep(request);
    QCOMPARE(plan.costAsked, std::pow(request.coefficients.product(), phi));
    QCOMPARE(plan.costFound, plan.candidates.back().costRatio);
    QVERIFY(plan.costFound > 1);
    found.push_back(plan.costFound);
  }
  QVERIFY(std::abs(found[0] / found[1] - 1) < 0.05);  // the same four
}

void TestSweepPlan::oneSize_data() {
  QTest::addColumn<QStringList>("grid");  // empty: the scaling experiment
  QTest::addColumn<int>("wish");          // TrainConfig::resolution of the base
  QTest::newRow("coefficients") << QStringList{"alpha=1,beta=1,gamma=1.15,1.4"} << 0;
  QTest::newRow("coefficients on another size") << QStringList{"alpha=1,beta=1,gamma=1.15,1.4"} << 160;
  QTest::newRow("coefficients and sizes") << QStringList{"gamma=1.4,alpha=1,beta=1,resolution=160,192"} << 0;
  QTest::newRow("sizes") << QStringList{"resolution=96,128"} << 0;
  QTest::newRow("sizes on another size") << QStringList{"resolution=96,128"} << 160;
  QTest::newRow("experiment") << QStringList{} << 0;
  QTest::newRow("experiment on another size") << QStringList{} << 160;
}
/// A window sets the preprocessing of the base; a candidate must not keep it.
void TestSweepPlan::oneSize() {
  QFETCH(QStringList, grid);
  QFETCH(int, wish);
  SweepRequest request = requestFor({"batch=8"});
  request.config.preprocessing = usualPreprocessing(request.config);
  request.config.resolution = wish;
  request.tolerance = 1;
  request.grid.clear();
  if (grid.isEmpty()) request.experiment = "scaling";
  for (const QString& each : grid) request.grid = parseGrid({each.toStdString()});
  const auto plan = planSweep(sweepRequestFromJson(Json::parse(toJson(request).dump())));
  QVERIFY(plan.candidates.size() >= 2);
  std::set<int> sizes;
  for (const auto& candidate : plan.candidates) {
    auto config = trainConfigFromJson(Json::parse(toJson(candidate.config).dump()));
    settleInputSize(config);  // as the trainer does
    const int side = candidate.analysis.spec.resolution;
    sizes.insert(side);
    QCOMPARE(config.network.resolution, side);
    QCOMPARE(config.resolution, side);
    QCOMPARE(config.preprocessing.inputSize, side);
    QCOMPARE(config.preprocessing.resize, side);
    QCOMPARE(analyzeCost(config.network).totals.macs, candidate.analysis.totals.macs);
  }
  QVERIFY(sizes.size() >= 2);
  if (wish > 0 && grid != QStringList{"resolution=96,128"})
    QVERIFY(*sizes.begin() >= wish && *sizes.rbegin() > wish);
}

void TestSweepPlan::anotherNetworkIsRefused() {
  QTemporaryDir folder;
  const RunDirectory run{folder.path().toStdString()};
  const NetworkSpec network = familyBaseline("efficientnet");
  requirePlannedNetwork(run, network);  // nothing is planned
  writePlannedNetwork(run, analyzeCost(network));
  requirePlannedNetwork(run, network);
  NetworkSpec other = network;
  other.resolution = 271;
  try {
    requirePlannedNetwork(run, other);
    QFAIL("it was accepted");
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("not_as_planned"));
    QVERIFY(error.detail().find("224 pixels") != std::string::npos);
    QVERIFY(error.detail().find("271 pixels") != std::string::npos);
  }
}

/// A run of an older program, which trained at the base's size what was planned larger, has no place.
void TestSweepPlan::anotherNetworkHasNoRank() {
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  const auto plan = planSweep(requestFor({"resolution=64,96"}));
  RunStarted started;
  started.config = plan.candidates[0].config;
  started.macs = plan.candidates[0].analysis.totals.macs;
  started.params = plan.candidates[0].analysis.totals.params;
  for (const auto& candidate : plan.candidates) writeRun(root / candidate.name, 0.5, started);
  const auto outcomes = sweepOutcomes(plan, root);
  QCOMPARE(outcomes[0].rank, 1);
  QCOMPARE(outcomes[1].rank, 0);
  QCOMPARE(outcomes[1].state, RunState::NotAsPlanned);
}

void TestSweepPlan::equalScoresShareARank() {
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  const auto plan = planSweep(requestFor({"learning_rate=1e-4,2e-4,3e-4,4e-4"}));
  const double accuracies[]{0.8, 0.9, 0.8, 0.7};
  for (std::size_t i = 0; i < 4; ++i) writeRun(root / plan.candidates[i].name, accuracies[i]);
  const auto outcomes = sweepOutcomes(plan, root);
  const int ranks[]{2, 1, 2, 4};
  for (std::size_t i = 0; i < 4; ++i) {
    QCOMPARE(outcomes[i].rank, ranks[i]);
    QCOMPARE(outcomes[i].accuracyRank, ranks[i]);
  }
}

/// Epochs that are chosen make room for those of the classifier, unless both are.
void TestSweepPlan::epochsMakeRoom_data() {
  QTest::addColumn<QString>("grid");
  QTest::addColumn<QList<int>>("headEpochs");
  QTest::newRow("epochs") << "epochs=1,2,10" << QList<int>{0, 0, 3};
  QTest::newRow("both") << "epochs=2,head_epochs=2" << QList<int>{2};
}
void TestSweepPlan::epochsMakeRoom() {
  QFETCH(QString, grid);
  QFETCH(QList<int>, headEpochs);
  auto request = requestFor({grid.toStdString()});
  request.config = recipeDefaults("finetune");
  request.config.weights = "/weights/b0.safetensors";
  request.config.network = familyBaseline("efficientnet");
  const auto plan = planSweep(request);
  QList<int> found;
  for (const auto& candidate : plan.candidates) found << candidate.config.headEpochs;
  QCOMPARE(found, headEpochs);
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
  QTest::newRow("nothing to fine-tune")
      << "recipe=scratch,finetune" << QStringList{"finetune needs a starting checkpoint"};
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
  QCOMPARE(outcomes[4].state, RunState::Waiting);
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
