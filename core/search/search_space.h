#pragma once

#include "core/base/rng.h"
#include "core/protocol/json.h"
#include "core/scaling/network_spec.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// What one stage of a searched network may be. An empty list leaves the part as the start network has it.
struct StageChoices {
  std::vector<std::string> operators;  ///< mbconv, fused_mbconv, convolution, separable
  std::vector<int> kernels;
  std::vector<double> expandRatios;
  std::vector<double> seRatios;
  std::vector<int> layers;        ///< added to the start's
  std::vector<double> channels;   ///< factors on the start's, rounded to multiples of eight
  std::vector<std::string> skip;  ///< identity, none

  bool operator==(const StageChoices&) const = default;
};

/// The networks that a search chooses from: a start network and, stage by stage, what may stand there instead
/// (MnasNet's factorised hierarchy, arXiv 1807.11626, section 4.1).
struct SearchSpace {
  std::string name;
  NetworkSpec start;
  std::vector<StageChoices> stages;  ///< one a stage of the start network
  bool fusedSqueezes = false;        ///< a Fused-MBConv may have squeeze-excite (EfficientNetV2: it does not)

  bool operator==(const SearchSpace&) const = default;
};

/// A network of a space: for each of its genes, which of the options.
using Genome = std::vector<int>;

/// One thing to be chosen.
struct Gene {
  int stage = 0;     ///< from 0
  std::string part;  ///< "operators", "kernels" …, as in the JSON
  std::vector<std::string> options;
};

/// In the order of a genome.
std::vector<Gene> genesOf(const SearchSpace& space);

/// The network of a genome, with the start's input size and classes, its family "search".
NetworkSpec networkOf(const SearchSpace& space, const Genome& genome);

/// All options equally likely.
Genome randomGenome(const std::vector<Gene>& genes, Rng& random);

/// One gene changed to another option; the same genome where nothing can be chosen.
Genome mutated(const std::vector<Gene>& genes, Genome genome, Rng& random);

/// "stage 3: kernels 3 → 5, layers +1 → 0"
std::string describeChange(const std::vector<Gene>& genes, const Genome& from, const Genome& to);

/// The product of all options: how many genomes there are. Some of them may be the same network.
double genomeCount(const std::vector<Gene>& genes);

Json toJson(const SearchSpace& space);

/// {"name","start": a network or the name of a published one or a family,"stages": choices for all stages
/// alike, or a list with those of each,"fused_squeeze_excite"}. Throws Error("bad_space") with everything
/// that is wrong.
SearchSpace searchSpaceFromJson(const Json& json);

/// "mnasnet", "efficientnet_v2" or a file. `start`, where it has stages, takes the place of the space's own.
/// Throws Error("bad_space" | "file_missing" …).
SearchSpace readSearchSpace(const std::string& nameOrFile, const NetworkSpec& start = {});

}  // namespace effnet
