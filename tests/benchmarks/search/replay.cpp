// Replays searches on tables where all 243 networks of a space were trained with several seeds: how far from
// the best network is what evolution and random search find, with and without early stopping.
//
//     replay_search tests/benchmarks/search [200 [BUDGET…]]
//
// Prints the tables of RESULTS.md; fails where evolution is not better than random search at a budget; where
// early stopping in half the epochs is worse than evolution in all of them, both told the mean of the seeds
// (on the second table, of two seeds, from 40 candidates on); or where it is in 70 % of the epochs by single
// trainings, as searches see them.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/search/search_course.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <numeric>
#include <sstream>

using namespace effnet;

namespace {

constexpr int kEpochs = 9;

/// Accuracies of a genome: by seed, then by epoch.
using Table = std::map<std::string, std::vector<std::vector<double>>>;

std::string wordOf(const Genome& genome) {
  std::string word;
  for (const int gene : genome) word += std::to_string(gene);
  return word;
}

Table readTable(const std::filesystem::path& file) {
  Table table;
  std::istringstream lines(readFile(file));
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line)) {
    std::istringstream cells(line);
    std::string genome, seed, macs, value;
    std::getline(cells, genome, ',');
    std::getline(cells, seed, ',');
    std::getline(cells, macs, ',');
    std::vector<double> accuracies;
    while (std::getline(cells, value, ',')) accuracies.push_back(std::strtod(value.c_str(), nullptr));
    if (accuracies.size() != kEpochs) throw Error("bad_value", file.string() + ": " + line);
    table[genome].push_back(accuracies);
  }
  return table;
}

double meanOf(const std::vector<std::vector<double>>& seeds, int epochs) {
  double sum = 0;
  for (const auto& each : seeds) sum += each[static_cast<std::size_t>(epochs) - 1];
  return sum / static_cast<double>(seeds.size());
}

/// What a search is told of a network.
enum class Sees {
  Mean,  ///< of the table's seeds
  One,   ///< of them, always the same
};

class Judge {
 public:
  Judge(const Table& table, Sees sees, std::int64_t seed)
      : table_(table), one_(static_cast<std::size_t>(seed)), sees_(sees) {}

  double accuracy(const std::string& genome, int epochs) const {
    const auto& seeds = table_.at(genome);
    return sees_ == Sees::Mean ? meanOf(seeds, epochs)
                               : seeds[one_ % seeds.size()][static_cast<std::size_t>(epochs) - 1];
  }

  /// Of a network against the best of all, in points of what the search is told.
  double regret(const std::string& genome) const {
    double best = 0;
    for (const auto& [each, unused] : table_) best = std::max(best, accuracy(each, kEpochs));
    return 100 * (best - accuracy(genome, kEpochs));
  }

 private:
  const Table& table_;
  std::size_t one_;
  Sees sees_;
};

/// Regrets of the network that one search found.
struct Found {
  double told = 0;  ///< by what it was told
  double mean = 0;  ///< by the mean of the seeds
};

/// Until the search is over or would train more epochs than it may.
Found replay(const Table& table, const SearchSpace& space, const SearchRules& rules, Sees sees, int most) {
  SearchCourse course(space, rules, [](const NetworkSpec&) { return true; });
  const Judge judge(table, sees, rules.seed);
  const auto genomeOf = [&](int candidate) {
    return wordOf(course.candidates()[static_cast<std::size_t>(candidate)].genome);
  };
  int spent = 0;
  for (std::size_t done = 0; !course.finished() && spent <= most; course.decide())
    for (; done < course.jobs().size() && spent <= most; ++done) {
      const HalvingJob job = course.jobs()[done];
      if (job.candidate < 0) continue;
      const auto rung = static_cast<std::size_t>(job.rung);
      spent += rules.rungs[rung] - (rung > 0 ? rules.rungs[rung - 1] : 0);
      if (spent <= most) course.report(done, judge.accuracy(genomeOf(job.candidate), rules.rungs[rung]));
    }
  const std::string found = genomeOf(course.best());
  return {judge.regret(found), Judge(table, Sees::Mean, 0).regret(found)};
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

struct Outcome {
  double median = 0;   ///< by what the searches were told
  double mean = 0;     ///< the same
  double ofSeeds = 0;  ///< median by the mean of the seeds
};

Outcome outcome(const Table& table, const SearchSpace& space, SearchRules rules, Sees sees, int most,
                int count) {
  std::vector<double> told;
  std::vector<double> ofSeeds;
  Outcome sum;
  for (rules.seed = 0; rules.seed < count; ++rules.seed) {
    const Found found = replay(table, space, rules, sees, most);
    told.push_back(found.told);
    ofSeeds.push_back(found.mean);
    sum.mean += found.told / count;
  }
  sum.median = median(std::move(told));
  sum.ofSeeds = median(std::move(ofSeeds));
  return sum;
}

/// As `effnet search` has them where nobody says otherwise.
SearchRules usualRules(int candidates, bool evolution, std::vector<int> rungs) {
  SearchRules rules;
  rules.candidates = candidates;
  rules.population = usualPopulation(candidates);
  rules.tournament = usualTournament(rules.population);
  rules.evolution = evolution;
  rules.rungs = std::move(rungs);
  return rules;
}

/// One view's rows. False where evolution is not better than random search, or where early stopping is not as
/// good as evolution in all of the epochs: in half of them, told means and from `halfFrom` candidates on; in
/// 70 % of them, told one training.
bool print(const Table& table, const SearchSpace& space, Sees sees, const std::vector<int>& budgets,
           int count, int halfFrom) {
  constexpr double kShares[] = {0.5, 0.7};
  constexpr double kPicture = 0.33;  // of 320, and the digits of the table
  bool holds = true;
  for (const int budget : budgets) {
    const int epochs = budget * kEpochs;
    const auto of = [&](const SearchRules& rules, double most) {
      return outcome(table, space, rules, sees, static_cast<int>(most), count);
    };
    std::vector<Outcome> row{of(usualRules(budget, false, {kEpochs}), epochs),
                             of(usualRules(budget, true, {kEpochs}), epochs)};
    for (const double share : kShares) {
      // A candidate takes 7/3 epochs on average.
      const int candidates = static_cast<int>(share * epochs * 3 / 7);
      row.push_back(of(usualRules(candidates, true, {1, 3, kEpochs}), share * epochs));
    }
    std::printf("| %d ", budget);
    for (const Outcome& each : row) std::printf("| %.2f (%.2f; %.2f) ", each.median, each.mean, each.ofSeeds);
    std::printf("|\n");
    std::fflush(stdout);
    const bool asGood = sees == Sees::One ? row[3].median <= row[1].median + kPicture
                                          : budget < halfFrom || row[2].median <= row[1].median;
    holds = holds && row[1].median < row[0].median && asGood;
  }
  return holds;
}

bool run(const std::filesystem::path& folder, const char* name, int count, const std::vector<int>& budgets,
         int halfFrom) {
  const SearchSpace space = readSearchSpace((folder / "space.json").string());
  const Table table = readTable(folder / name);
  bool holds = true;
  for (const Sees sees : {Sees::One, Sees::Mean}) {
    std::printf(
        "\n%s: each search is told %s; median regret in points (mean; median by the mean of the seeds)\n\n",
        name, sees == Sees::One ? "one training's accuracy" : "the mean of the seeds");
    std::printf(
        "| full trainings | random | evolution | with early stopping, half the epochs | 70 %% of them |\n"
        "|--:|--:|--:|--:|--:|\n");
    holds = print(table, space, sees, budgets, count, halfFrom) && holds;
  }
  return holds;
}

}  // namespace

int main(int argc, char** argv) try {
  std::vector<int> budgets;
  for (int i = 3; i < argc; ++i) budgets.push_back(std::atoi(argv[i]));
  if (budgets.empty()) budgets = {20, 30, 40, 60, 80, 100};
  const std::filesystem::path folder = argc > 1 ? argv[1] : "tests/benchmarks/search";
  bool holds = true;
  const int count = argc > 2 ? std::atoi(argv[2]) : 200;
  for (const auto& [table, halfFrom] : {std::pair{"table.csv", 20}, std::pair{"table_other_data.csv", 40}})
    holds = run(folder, table, count, budgets, halfFrom) && holds;
  return holds ? 0 : 1;
} catch (const Error& error) {
  std::cerr << "replay_search: " << error.detail() << '\n';
  return 2;
}
