#include "core/search/search_space.h"

#include "core/base/error.h"
#include "core/scaling/compound_scaling.h"
#include "core/search/search_words.h"

#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

template <typename T>
std::string textOf(const T& option) {
  return Json(option).is_string() ? Json(option).get<std::string>() : Json(option).dump();
}

template <typename T>
void addGene(std::vector<Gene>& genes, int stage, const char* part, const std::vector<T>& options) {
  if (options.size() < 2) return;
  Gene gene{stage, part, {}};
  for (const T& option : options) gene.options.push_back(textOf(option));
  genes.push_back(std::move(gene));
}

/// Hands out each part's option: the genome's, or the only one.
class Reader {
 public:
  explicit Reader(const Genome& genome) : genome_(genome) {}

  template <typename T, typename Use>
  void take(const std::vector<T>& options, Use use) {
    if (options.empty()) return;
    std::size_t chosen = 0;
    if (options.size() > 1) {
      if (next_ >= genome_.size()) throw Error("bad_space", "a genome is too short");
      const int gene = genome_[next_++];
      if (gene < 0 || gene >= static_cast<int>(options.size()))
        throw Error("bad_space", "a genome names an option that there is not");
      chosen = static_cast<std::size_t>(gene);
    }
    use(options[chosen]);
  }

 private:
  const Genome& genome_;
  std::size_t next_ = 0;
};

/// Behind the other genes, which an operator may overrule.
void finishOperator(StageSpec& stage, bool expands, bool fusedSqueezes) {
  if (!expands) stage.expandRatio = 1;
  if (stage.op == Operator::FusedMBConv && !fusedSqueezes) stage.seRatio = 0;
}

}  // namespace

std::vector<Gene> genesOf(const SearchSpace& space) {
  std::vector<Gene> genes;
  for (std::size_t i = 0; i < space.stages.size(); ++i) {
    const StageChoices& choices = space.stages[i];
    const int stage = static_cast<int>(i);
    addGene(genes, stage, "operators", choices.operators);
    addGene(genes, stage, "kernels", choices.kernels);
    addGene(genes, stage, "expand_ratios", choices.expandRatios);
    addGene(genes, stage, "se_ratios", choices.seRatios);
    addGene(genes, stage, "layers", choices.layers);
    addGene(genes, stage, "channels", choices.channels);
    addGene(genes, stage, "skip", choices.skip);
  }
  return genes;
}

NetworkSpec networkOf(const SearchSpace& space, const Genome& genome) {
  NetworkSpec spec = space.start;
  spec.family = "search";
  spec.name = "custom";
  spec.depth = spec.width = 1;
  Reader reader(genome);
  for (std::size_t i = 0; i < spec.stages.size(); ++i) {
    StageSpec& stage = spec.stages[i];
    const StageChoices& choices = space.stages[i];
    bool expands = true;
    reader.take(choices.operators, [&](const std::string& each) {
      const SearchOperatorRow& chosen = rowOf(parseWord<SearchOperator>(each, "operator"));
      stage.op = chosen.block;
      expands = chosen.expands;
    });
    reader.take(choices.kernels, [&](int each) { stage.kernel = each; });
    reader.take(choices.expandRatios, [&](double each) { stage.expandRatio = each; });
    reader.take(choices.seRatios, [&](double each) { stage.seRatio = each; });
    reader.take(choices.layers, [&](int each) { stage.layers = std::max(1, stage.layers + each); });
    reader.take(choices.channels, [&](double each) {
      stage.channels = each == 1 ? stage.channels : roundChannels(stage.channels, each, spec.rounding);
    });
    reader.take(choices.skip,
                [&](const std::string& each) { stage.skip = each == wordOf(SearchSkip::Identity); });
    finishOperator(stage, expands, space.fusedSqueezes);
  }
  return spec;
}

Genome randomGenome(const std::vector<Gene>& genes, Rng& random) {
  Genome genome;
  for (const Gene& gene : genes) genome.push_back(random.below(static_cast<int>(gene.options.size())));
  return genome;
}

Genome mutated(const std::vector<Gene>& genes, Genome genome, Rng& random) {
  if (genes.empty()) return genome;
  const auto at = static_cast<std::size_t>(random.below(static_cast<int>(genes.size())));
  const int others = static_cast<int>(genes[at].options.size()) - 1;
  const int drawn = random.below(others);
  genome[at] = drawn + (drawn >= genome[at] ? 1 : 0);
  return genome;
}

std::string describeChange(const std::vector<Gene>& genes, const Genome& from, const Genome& to) {
  std::string text;
  int stage = -1;
  for (std::size_t i = 0; i < genes.size(); ++i) {
    if (from[i] == to[i]) continue;
    const Gene& gene = genes[i];
    text += text.empty() ? "" : ", ";
    if (gene.stage != stage) text += "stage " + std::to_string(gene.stage + 2) + ": ";
    stage = gene.stage;
    text += gene.part + " " + gene.options[static_cast<std::size_t>(from[i])] + " → " +
            gene.options[static_cast<std::size_t>(to[i])];
  }
  return text;
}

double genomeCount(const std::vector<Gene>& genes) {
  double count = 1;
  for (const Gene& gene : genes) count *= static_cast<double>(gene.options.size());
  return count;
}

}  // namespace effnet
