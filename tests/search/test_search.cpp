#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/json_text.h"
#include "core/scaling/canonical_network.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"
#include "core/search/search_progress.h"
#include "core/search/search_request.h"
#include "core/search/synflow.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <ctime>
#include <map>
#include <set>

using namespace effnet;

namespace {

/// What a network is worth here: the genes count, some together; nothing is drawn.
double worth(const NetworkSpec& network) {
  double sum = 0;
  for (const StageSpec& stage : network.stages)
    sum += 0.01 * stage.kernel + 0.02 * std::min(stage.layers, 3) + (stage.seRatio > 0 ? 0.03 : 0) +
           (stage.kernel == 5 && stage.expandRatio > 3 ? 0.03 : 0);
  return sum;
}

SearchRequest request() {
  SearchRequest made;
  made.space = readSearchSpace("mnasnet");
  made.space.start.resolution = 64;
  made.space.start.classes = 10;
  made.config = recipeDefaults("scratch");
  made.target = 25e6;
  made.rules.candidates = 40;
  made.rules.population = 8;
  made.rules.tournament = 4;
  made.rules.rungs = {1, 3, 9};
  made.rules.ahead = 3;
  made.rules.seed = 7;
  return made;
}

SearchCourse courseOf(const SearchRequest& made) {
  return SearchCourse(made.space, made.rules,
                      [&made](const NetworkSpec& spec) { return isAllowed(made, spec); });
}

/// The epochs count, too, so that rungs differ.
double resultOf(const SearchCourse& course, std::size_t job) {
  const HalvingJob& each = course.jobs()[job];
  return worth(course.candidates()[static_cast<std::size_t>(each.candidate)].network) * (1 + 0.1 * each.rung);
}

/// Reports open jobs, the last one first where that is wanted, until the search is over.
SearchCourse finishedCourse(const SearchRequest& made, bool lastFirst) {
  SearchCourse course = courseOf(made);
  while (!course.finished()) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < course.jobs().size(); ++i)
      if (!course.reported(i)) open.push_back(i);
    if (open.empty()) {
      course.decide();
      continue;
    }
    const std::size_t job = lastFirst ? open.back() : open.front();
    course.report(job, resultOf(course, job));
    course.decide();
  }
  return course;
}

std::string trace(const SearchCourse& course) {
  std::string text;
  for (const HalvingJob& job : course.jobs())
    text += std::to_string(job.candidate) + "/" + std::to_string(job.rung) + " ";
  for (const SearchCandidate& each : course.candidates()) text += each.key + each.change + " ";
  return text;
}

double bestWorth(const SearchRequest& made) {
  const SearchCourse course = finishedCourse(made, false);
  return worth(course.candidates()[static_cast<std::size_t>(course.best())].network);
}

}  // namespace

class TestSearch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// Whoever ends first: decisions see the same results.
  void sameSearchInAnyOrder() {
    const SearchRequest made = request();
    QCOMPARE(trace(finishedCourse(made, false)), trace(finishedCourse(made, true)));
    SearchRequest other = made;
    other.rules.seed = 8;
    QVERIFY(trace(finishedCourse(other, false)) != trace(finishedCourse(made, false)));
  }

  void noNetworkIsTrainedTwice() {
    const SearchRequest made = request();
    const SearchCourse course = finishedCourse(made, false);
    QCOMPARE(course.candidates().size(), std::size_t(40));
    std::set<std::string> keys;
    for (const SearchCandidate& each : course.candidates()) {
      QVERIFY(keys.insert(networkKey(each.network)).second);
      QVERIFY(isAllowed(made, each.network));
    }
  }

  /// Who ends among the best third of a rung went on, and not everybody did.
  void halving() {
    const SearchCourse course = finishedCourse(request(), false);
    std::vector<std::vector<std::pair<double, int>>> rungs(3);
    for (std::size_t i = 0; i < course.jobs().size(); ++i)
      if (const HalvingJob& job = course.jobs()[i]; job.candidate >= 0)
        rungs[static_cast<std::size_t>(job.rung)].emplace_back(-*course.score(i), job.candidate);
    QCOMPARE(rungs[0].size(), std::size_t(40));
    for (const std::size_t rung : {0, 1}) {
      auto& here = rungs[rung];
      const auto& next = rungs[rung + 1];
      std::ranges::sort(here);
      QVERIFY(next.size() >= here.size() / 3 && next.size() < here.size());
      for (std::size_t i = 0; i < here.size() / 3; ++i)
        QVERIFY(std::ranges::any_of(next, [&](const auto& each) { return each.second == here[i].second; }));
    }
  }

  /// Of two or four no third goes on; the best is still trained to its end, by whoever is left of them.
  void fewCandidates_data() {
    QTest::addColumn<int>("candidates");
    QTest::addColumn<int>("ahead");
    for (const int candidates : {1, 2, 4, 8})
      for (const int ahead : {1, 3})
        QTest::addRow("%d, %d at a time", candidates, ahead) << candidates << ahead;
  }
  void fewCandidates() {
    QFETCH(int, candidates);
    QFETCH(int, ahead);
    SearchRequest made = request();
    made.rules.candidates = candidates;
    made.rules.ahead = ahead;
    const SearchCourse course = finishedCourse(made, false);
    std::map<int, int> onRung;
    for (const HalvingJob& job : course.jobs())
      if (job.candidate >= 0) ++onRung[job.rung];
    QCOMPARE(onRung[0], candidates);
    QVERIFY(onRung[1] >= 1 && onRung[2] >= 1);
    if (candidates < 4) QCOMPARE(onRung[2], 1);
    double best = 0;
    for (const SearchCandidate& each : course.candidates()) best = std::max(best, worth(each.network));
    QCOMPARE(worth(course.candidates()[static_cast<std::size_t>(course.best())].network), best);
  }

  void evolutionBeatsRandomSearch() {
    double evolved = 0;
    double drawn = 0;
    for (int seed = 0; seed < 20; ++seed) {
      SearchRequest made = request();
      made.rules.seed = seed;
      made.rules.rungs = {9};
      evolved += bestWorth(made);
      made.rules.evolution = false;
      drawn += bestWorth(made);
    }
    QVERIFY2(evolved > drawn * 1.01, qPrintable(QString("%1 %2").arg(evolved).arg(drawn)));
  }

  void failedCandidatesAreNoParents() {
    const SearchRequest made = request();
    SearchCourse course = courseOf(made);
    while (!course.finished()) {
      for (std::size_t i = 0; i < course.jobs().size(); ++i)
        if (!course.reported(i))
          course.report(i, i % 2 == 0 ? std::optional<double>() : std::optional(resultOf(course, i)));
      course.decide();
    }
    std::set<int> scored;
    for (std::size_t i = 0; i < course.jobs().size(); ++i)
      if (course.score(i)) scored.insert(course.jobs()[i].candidate);
    QVERIFY(scored.size() < course.candidates().size());
    for (const SearchCandidate& each : course.candidates())
      QVERIFY(each.parent < 0 || scored.contains(each.parent));
  }

  /// The same network however it is written; another one for whatever changes a layer.
  void canonicalForm() {
    const NetworkSpec base = publishedModel("efficientnet_b0");
    NetworkSpec same = base;
    same.name = "custom";
    same.family = "search";
    same.depth = 1.1;
    same.stages[0].skip = false;  // 32 → 16 channels: there is none
    same.stages[1].activation = Activation::SiLU;
    QCOMPARE(networkKey(same), networkKey(base));
    QCOMPARE(canonicalNetwork(same), canonicalNetwork(base));
    NetworkSpec split = base;
    split.stages[4].layers = 1;
    StageSpec rest = base.stages[4];
    rest.layers = 2;
    rest.stride = 1;
    split.stages.insert(split.stages.begin() + 5, rest);
    QCOMPARE(networkKey(split), networkKey(base));
    QCOMPARE(canonicalNetwork(split), canonicalNetwork(base));
    for (auto* change :
         {+[](NetworkSpec& s) { s.stages[1].skip = false; },
          +[](NetworkSpec& s) { s.stages[1].activation = Activation::ReLU; },
          +[](NetworkSpec& s) { s.stages[2].kernel = 3; }, +[](NetworkSpec& s) { s.resolution = 225; }}) {
      NetworkSpec other = base;
      change(other);
      QVERIFY(networkKey(other) != networkKey(base));
    }
    QCOMPARE(networkKey(canonicalNetwork(base)), networkKey(base));
  }

  void costsOfManyNetworks() {
    const std::clock_t before = std::clock();  // of the processor: other programs take their time
    QCOMPARE(drawnCosts(request(), 20'000).size(), std::size_t(20'000));
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 2, qPrintable(QString::number(seconds)));
  }

  void refusals_data() {
    QTest::addColumn<QString>("space");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("unknown words") << R"({"start": "mobilenet_v2", "stages":
        {"operators": ["mbconv", "transformer"], "kernels": [3, 4], "width": [1]}, "colour": 1})"
                                   << QStringList{"transformer", "4", "width", "colour"};
    QTest::newRow("each stage")
        << R"({"start": "mobilenet_v2", "stages": [{"kernels": [2, 3]}, {"kernels": "3"}]})"
        << QStringList{"stage 2", "stage 3"};
    QTest::newRow("other stages") << R"({"start": "mobilenet_v2", "stages": [{"kernels": [3, 5]}]})"
                                  << QStringList{"1 stages", "7"};
    QTest::newRow("no choice") << R"({"start": "mobilenet_v2", "stages": {"kernels": [3]}})"
                               << QStringList{"nothing in it can be chosen"};
    QTest::newRow("a ResNet") << R"({"start": "resnet18", "stages": {"kernels": [3, 5]}})"
                              << QStringList{"BasicBlock"};
    QTest::newRow("nothing") << "{}" << QStringList{"start", "stages"};
  }
  void refusals() {
    QFETCH(QString, space);
    QFETCH(QStringList, said);
    try {
      searchSpaceFromJson(parseJson(space.toStdString()));
      QFAIL("it was taken");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("bad_space"));
      for (const QString& each : said)
        QVERIFY2(QString::fromStdString(error.detail()).contains(each), error.detail().c_str());
    }
  }

  void targetBelowTheCheapest() {
    SearchRequest made = request();
    made.target = 1000;
    made.rules.eta = 1;
    const auto found = problems(made);
    const auto has = [&](const std::string& part) {
      return std::ranges::any_of(found,
                                 [&](const std::string& each) { return each.find(part) != each.npos; });
    };
    QVERIFY(has("cheapest network, which takes "));
    QVERIFY(has(std::to_string(static_cast<long long>(costOf(made, cheapestNetwork(made))))));
    QVERIFY(has("eta"));
  }

  /// Where the cheapest network is within the limits, but no draw finds one that is.
  void narrowCorner() {
    SearchRequest made = request();
    made.space = readSearchSpace("mnasnet");
    made.target = 1.0001 * costOf(made, cheapestNetwork(made));
    const auto found = problems(made);
    const auto told = std::ranges::find_if(found, [](const std::string& each) {
      return each.find("none is within the limits") != std::string::npos &&
             each.find("its cheapest takes") != std::string::npos;
    });
    QVERIFY(told != found.end());
  }

  /// Worked out by hand: without additions each layer contributes all of R once.
  void synflowOfAChain() {
    NetworkSpec chain;
    chain.resolution = 8;
    chain.stemChannels = 8;
    chain.stemKernel = 1;
    chain.stemStride = 1;
    chain.headChannels = 0;
    chain.classes = 4;
    chain.stages.resize(1);
    StageSpec& stage = chain.stages.front();
    stage.layers = 1;
    stage.kernel = 1;
    stage.stride = 1;
    stage.expandRatio = 1;
    stage.seRatio = 0;
    stage.channels = 8;
    stage.skip = false;
    const auto mean = [](double fanOut) { return std::sqrt(4 / (fanOut * std::acos(-1.0))); };
    // Stem 3 → 8, depthwise, projection 8 → 8, classifier 8 → 4: four layers, four outputs.
    const double outputs = 4 * (3 * mean(8)) * mean(1) * (8 * mean(8)) * (8 * mean(4));
    QVERIFY(std::abs(logSynflow(chain) - std::log(4 * outputs)) < 1e-9);
    stage.skip = true;  // the branch is added to what passes by
    const double branch = mean(1) * (8 * mean(8));
    const double through = 4 * (3 * mean(8)) * (8 * mean(4));
    QVERIFY(std::abs(logSynflow(chain) - std::log(through * (branch * 4 + 2))) < 1e-9);
    chain.resolution = 64;
    for (int deep = 1; deep <= 900; deep += 300) {
      stage.layers = deep;
      QVERIFY(std::isfinite(logSynflow(chain)));
    }
  }

  /// By choice; read back; another search than without.
  void synflowProposes() {
    SearchRequest made = request();
    made.rules.synflow = true;
    QVERIFY(searchRequestFromJson(parseJson(toJson(made).dump())).rules.synflow);
    QVERIFY(!toJson(request()).contains("proxy"));
  }

  /// What the window shows of a search is what its course decided.
  void expectedEpochsOfRungs() {
    SearchRules rules;
    rules.rungs = {1, 3, 9};
    rules.eta = 3;
    QCOMPARE(expectedEpochs(rules), 1 + 2.0 / 3 + 6.0 / 9);
    rules.rungs = {9};
    QCOMPARE(expectedEpochs(rules), 9.0);
  }

  void frontOfTheFurthest() {
    const auto network = [](double cost, double top1, int rung) {
      SearchedNetwork each;
      each.cost = cost;
      each.top1 = top1;
      each.rung = rung;
      return each;
    };
    const std::vector<SearchedNetwork> networks{network(5, .9, 1),  network(1, .99, 0), network(2, .7, 1),
                                                network(3, .6, 1),  network(9, .95, 1), {},
                                                network(2, .65, 1), network(9, .95, 1)};
    QCOMPARE(frontOf(networks), (std::vector<std::size_t>{2, 0, 4}));
  }

  void requestsAreReadBack() {
    const SearchRequest made = request();
    const SearchRequest read = searchRequestFromJson(parseJson(toJson(made).dump()));
    QCOMPARE(toJson(read).dump(), toJson(made).dump());
    QCOMPARE(read.space, made.space);
  }

  /// Times that follow the features exactly are told exactly.
  void timesAreTold() {
    const SearchRequest made = request();
    const auto genes = genesOf(made.space);
    Rng random(3);
    std::vector<CostFit::Measured> measured;
    const auto time = [](const NetworkSpec& spec) { return 0.5 + 2e-7 * costOf({}, spec); };
    for (int i = 0; i < 20; ++i) {
      const NetworkSpec spec = networkOf(made.space, randomGenome(genes, random));
      measured.push_back({spec, time(spec)});
    }
    const CostFit fit(measured);
    QVERIFY2(fit.error() < 0.02, qPrintable(QString::number(fit.error())));
    const NetworkSpec other = networkOf(made.space, randomGenome(genes, random));
    QVERIFY(std::abs(fit.milliseconds(other) / time(other) - 1) < 0.05);
    QCOMPARE(CostFit::fromJson(parseJson(toJson(fit).dump())).milliseconds(other), fit.milliseconds(other));
  }

  /// A fit whose error moves the score by more than half a percent, or that is wrong by more than a tenth, is
  /// not taken for candidates.
  void toleratedErrors() {
    SearchRequest made = request();
    made.weight = -0.07;
    QVERIFY(std::abs(std::pow(1 + toleratedError(made), made.weight) - 0.995) < 2e-4);
    made.weight = -0.01;
    QCOMPARE(toleratedError(made), 0.1);
    made.weight = 0;
    QCOMPARE(toleratedError(made), 0.1);
  }

  /// What was timed itself costs what it was timed at; beyond the limit it is not trained, and no parent.
  void candidatesAreTimedThemselves() {
    SearchRequest made = request();
    made.objective = SearchObjective::Latency;
    made.rules.ahead = 2;
    // Every network takes a millisecond, by the fit.
    made.costFit =
        CostFit::fromJson(parseJson(R"({"weights": [1, 0, 0, 0, 0, 0], "measurements": 14, "error": 0.25})"));
    made.target = 0.9;
    QVERIFY(!isAllowed(made, made.space.start));
    made.measured = true;
    QVERIFY(isAllowed(made, made.space.start));  // by 25 % more it may be within
    made.target = 0.7;
    QVERIFY(!isAllowed(made, made.space.start));
    made.target = 0.9;
    made = searchRequestFromJson(parseJson(toJson(made).dump()));
    QVERIFY(made.measured);
    QTemporaryDir folder;
    SearchRecord record(made, folder.path().toStdString());
    QVERIFY(record.wantsTime(0));
    for (int i = 0; i < 2; ++i) std::filesystem::create_directories(record.runOf(i).root);
    record.writeTime(0, 0.95);
    record.writeTime(1, 0.6);
    record.refresh();
    QVERIFY(!record.wantsTime(0) && record.isBeyondLimit(0) && !record.isBeyondLimit(1));
    QVERIFY(record.course().reported(0) && !record.course().score(0));
    QVERIFY(!record.course().reported(1));
    QCOMPARE(record.costOf(1), 0.6);
    QVERIFY(record.history().find(R"("beyond_limit":true)") != std::string::npos);
    QVERIFY(progressOf(record).networks[0].beyondLimit && !progressOf(record).networks[0].failed);
    writeFileAtomically(record.runOf(1).root / "time.json", R"({"milliseconds": -1})");
    QVERIFY_EXCEPTION_THROWN(record.refresh(), Error);
  }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
