#pragma once

#include "core/scaling/compound_scaling.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

namespace effnet {

/// SPEC: how every subcommand names a network. Either a published model, or a family scaled by φ, or a family
/// with factors of one's own.
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

  bool given() const { return !model.empty() || !family.empty(); }

  /// Throws Error("bad_usage") when neither a model nor a family is named, and what scaling throws.
  NetworkSpec resolve() const;
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
