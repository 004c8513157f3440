#pragma once

#include "core/checkpoint/checkpoint.h"

namespace effnet {

/// What files beside the weights say about them: Hugging Face's and timm's config.json,
/// preprocessor_config.json, args.yaml of timm's train.py, lists of class names.
struct StatedSettings {
  std::string architecture;  ///< "tf_efficientnet_b0"; empty where nobody names one
  double width = 0;          ///< Hugging Face's coefficients in its place; 0 where unsaid
  double depth = 0;
  int classes = 0;  ///< 0 where unsaid
  std::vector<std::vector<std::string>> classNames;
  PreprocessingOverrides preprocessing;
  std::optional<Padding> padding;
  std::optional<double> bnEpsilon;
  bool sigmoid = false;            ///< several labels at once
  std::vector<std::string> files;  ///< that were read
};

/// Reads what lies in a folder; a file that is not understood counts for nothing, unless the folder itself
/// was opened. Throws Error("bad_value") then, naming it.
StatedSettings readStatedSettings(const std::filesystem::path& folder, bool opened);

/// Whether they are about this network: its name, coefficients and number of classes (0: the file has none).
bool fits(const StatedSettings& stated, const NetworkSpec& spec, int classes);

}  // namespace effnet
