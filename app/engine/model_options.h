#pragma once

#include "app/cli/spec_options.h"
#include "app/engine/device_options.h"
#include "core/inference/classifier.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

namespace effnet {

/// How subcommands name a checkpoint, and what they may say that it does not say itself.
struct ModelOptions {
  std::string weights;
  SpecOptions spec;
  std::string labels;
  std::string padding;
  std::optional<double> bnEpsilon;
  std::optional<int> inputSize;
  std::optional<int> resize;
  std::optional<double> crop;
  bool squash = false;
  std::string interpolation;
  std::string mean;
  std::string std;
  bool partial = false;
  bool sigmoid = false;
  DeviceOptions device;

  /// Throws Error("bad_value" | "file_missing" …) naming the option.
  OpenOptions openOptions() const;

  /// Opens the checkpoint; what it holds that is not used, and an input size that nobody states, are said on
  /// standard error.
  Checkpoint openWeights() const;

  /// The same, with its network placed.
  Classifier open() const;
};

/// `options` must outlive the parsing.
void addModelOptions(CLI::App& app, ModelOptions& options);

/// `--tta` alone is the mirror image; `--tta=five_crops` and the like name other views.
void addAugmentation(CLI::App& app, std::string& augmentation);

}  // namespace effnet
