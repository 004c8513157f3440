// Replays searches on table.csv, where all 243 networks of a space were trained: how far from the best
// network is what evolution and random search find, with and without early stopping.
//
//     replay_search tests/benchmarks/search [200]
//
// Regret: the mean accuracy (over the table's seeds, all epochs) of the space's best network less that of the
// network found. A search sees the accuracies of one seed alone. Printed as the table in RESULTS.md.
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

double trueAccuracy(const Table& table, const std::string& genome) {
  const auto& seeds = table.at(genome);
  double sum = 0;
  for (const auto& epochs : seeds) sum += epochs.back();
  return sum / static_cast<double>(seeds.size());
}

/// Regret and epochs spent behind each job of one search.
struct Trace {
  std::vector<double> regret;
  std::vector<int> epochs;
};

Trace replay(const Table& table, const SearchSpace& space, const SearchRules& rules, double best) {
  SearchCourse course(space, rules, [](const NetworkSpec&) { return true; });
  Trace trace;
  int spent = 0;
  const auto seed = static_cast<std::size_t>(rules.seed);
  while (!course.finished()) {
    for (std::size_t i = trace.regret.size(); i < course.jobs().size(); ++i) {
      const SearchJob job = course.jobs()[i];
      if (job.candidate >= 0) {
        const auto& seeds =
            table.at(wordOf(course.candidates()[static_cast<std::size_t>(job.candidate)].genome));
        const int epochs = rules.rungs[static_cast<std::size_t>(job.rung)];
        spent += epochs - (job.rung > 0 ? rules.rungs[static_cast<std::size_t>(job.rung) - 1] : 0);
        course.report(i, seeds[seed % seeds.size()][static_cast<std::size_t>(epochs) - 1]);
      }
      const auto& found = course.candidates()[static_cast<std::size_t>(course.best())];
      trace.regret.push_back(best - trueAccuracy(table, wordOf(found.genome)));
      trace.epochs.push_back(spent);
    }
    course.decide();
  }
  return trace;
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// Median regret of many searches once each has spent so many epochs.
double regretAt(const std::vector<Trace>& traces, int epochs) {
  std::vector<double> values;
  for (const Trace& trace : traces) {
    const auto beyond = std::ranges::upper_bound(trace.epochs, epochs) - trace.epochs.begin();
    values.push_back(beyond == 0 ? 1 : trace.regret[static_cast<std::size_t>(beyond) - 1]);
  }
  return median(std::move(values));
}

std::vector<Trace> replays(const Table& table, const SearchSpace& space, SearchRules rules, int count) {
  double best = 0;
  for (const auto& [genome, unused] : table) best = std::max(best, trueAccuracy(table, genome));
  std::vector<Trace> traces;
  for (int i = 0; i < count; ++i) {
    rules.seed = i;
    traces.push_back(replay(table, space, rules, best));
  }
  return traces;
}

void run(const std::filesystem::path& folder, int count) {
  const SearchSpace space = readSearchSpace((folder / "space.json").string());
  const Table table = readTable(folder / "table.csv");
  SearchRules rules;
  rules.candidates = 120;
  rules.population = 10;
  rules.tournament = 5;
  rules.rungs = {kEpochs};
  const auto evolution = replays(table, space, rules, count);
  rules.evolution = false;
  const auto random = replays(table, space, rules, count);
  rules.evolution = true;
  rules.rungs = {1, 3, kEpochs};
  rules.candidates = 240;
  const auto early = replays(table, space, rules, count);
  std::printf(
      "| full trainings' epochs | random | evolution | evolution, half the epochs, early stopping "
      "|\n|--:|--:|--:|--:|\n");
  for (const int budget : {10, 20, 30, 40, 60, 80, 100, 120})
    std::printf("| %d × 9 | %.2f | %.2f | %.2f |\n", budget, 100 * regretAt(random, budget * kEpochs),
                100 * regretAt(evolution, budget * kEpochs), 100 * regretAt(early, budget * kEpochs / 2));
}

}  // namespace

int main(int argc, char** argv) try {
  run(argc > 1 ? argv[1] : "tests/benchmarks/search", argc > 2 ? std::atoi(argv[2]) : 200);
} catch (const Error& error) {
  std::cerr << "replay_search: " << error.detail() << '\n';
  return 1;
}
