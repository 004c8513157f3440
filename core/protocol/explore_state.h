#pragma once

#include "core/protocol/budget_settings.h"
#include "core/protocol/json.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"

#include <filesystem>
#include <optional>
#include <string>

namespace effnet {

/// Everything that the Explore page's controls say: small, comparable, saved as JSON, undone as a whole; on
/// the command line, --state FILE.
struct ExploreState {
  enum class Mode { Compound, Depth, Width, Resolution, Custom };

  std::string family = "efficientnet";
  Mode mode = Mode::Compound;
  double phi = 0;
  Coefficients coefficients;
  double depth = 1;      ///< of Custom
  double width = 1;      ///< of Custom
  int resolution = 224;  ///< of Custom, pixels
  int classes = 1000;
  bool torchvisionHead =
      false;              ///< head = 4 · last stage, as torchvision scales it, in place of round(1280 · w)
  int resolutionCap = 0;  ///< no larger input than this, pixels; 0 for no cap (EfficientNetV2)
  Convention convention = Convention::Macs;  ///< in which operations are shown
  BudgetSettings budget;
  std::optional<NetworkSpec> edited;  ///< a baseline changed in the stage editor, in place of the family's

  bool operator==(const ExploreState& other) const;
};

/// The unscaled network, with the state's classes.
NetworkSpec baselineOf(const ExploreState& state);

/// The factors that the state asks for, within its cap on resolution.
Scaling scalingOf(const ExploreState& state);

/// The network that the state describes. Throws Error("bad_value" or "bad_spec") naming what is wrong.
NetworkSpec networkOf(const ExploreState& state);

/// {"effnet_state":1,"family","mode","phi","alpha","beta","gamma","depth","width","resolution","classes",…}
Json toJson(const ExploreState& state);

/// Reads a saved state or `effnet analyze --json`. Throws Error("bad_state") naming the field.
ExploreState exploreStateFromJson(const Json& json);

/// The state in a file of at most 1 MB. Throws Error("file_missing" or "bad_state") naming file and reason.
ExploreState readExploreState(const std::filesystem::path& file);

}  // namespace effnet
