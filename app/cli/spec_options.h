#pragma once

#include "core/scaling/compound_scaling.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <utility>

namespace effnet {

/// SPEC: how every subcommand names a network. A published model, a family scaled by φ, a family with
/// factors of one's own, or what the Explore page saved.
struct SpecOptions {
  std::string model;
  std::string family;
  std::optional<double> phi;
  std::string mode = "compound";
  Coefficients coefficients;
  double depth = 1;
  double width = 1;
  std::optional<int> resolution;
  std::optional<int> classes;
  std::string state;  ///< a file saved by the Explore page

  bool given() const { return !model.empty() || !family.empty() || !state.empty(); }

  /// Throws Error("bad_usage") when nothing names a network, and what scaling throws.
  NetworkSpec resolve() const;

  /// The unscaled network and the factors that give it.
  std::pair<NetworkSpec, Scaling> parts() const;
};

/// The part of SPEC that names a network without φ: --model, --family, --depth, --width, --resolution.
void addBaseOptions(CLI::App& app, SpecOptions& options);

/// Adds the options of SPEC; `options` must outlive the parsing.
void addSpecOptions(CLI::App& app, SpecOptions& options);

/// "Families: efficientnet …", for the help of a subcommand that takes --family.
std::string knownFamilies();

/// --mode, --alpha, --beta, --gamma alone.
void addScalingOptions(CLI::App& app, std::string& mode, Coefficients& coefficients);

}  // namespace effnet
