#pragma once

#include "core/inference/nearest_pictures.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

struct NearestOptions {
  std::string data;  ///< empty: not asked for
  int count = 6;
};

/// --nearest, --nearest-count. `options` must outlive the parsing.
void addNearestOptions(CLI::App& app, NearestOptions& options);

/// The training pictures that a network sees most like those that it answers.
class NearestAnswer {
 public:
  /// Reads the data's features, which are kept. Throws what readFeatureData() throws.
  NearestAnswer(const NearestOptions& options, Classifier& classifier, int threads);

  /// None where nobody asked.
  std::vector<NearPicture> of(const std::filesystem::path& picture);

 private:
  const NearestOptions& options_;
  Classifier& classifier_;
  std::optional<KnownPictures> known_;
};

}  // namespace effnet
