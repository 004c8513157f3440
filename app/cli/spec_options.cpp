#include "app/cli/spec_options.h"

#include "app/cli/numbers.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/explore_state.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"
#include "core/scaling/families.h"
#include "core/scaling/implied_phi.h"

#include <cstdint>
#include <filesystem>

namespace effnet {
namespace {

constexpr NumberRange kPhi{-20, 64};
constexpr NumberRange kCoefficient{0.01, 100};
constexpr NumberRange kFactor{0.001, 1000};
constexpr NumberRange kResolution{1, limits::kResolution};
constexpr NumberRange kClasses{1, limits::kClasses};

/// A network itself, as runs and searches write it; absent where the file is of another kind.
std::optional<NetworkSpec> networkAsSuch(const std::string& file) {
  constexpr std::uintmax_t kMostBytes = std::uintmax_t{1} << 20;
  std::error_code unknown;
  if (std::filesystem::is_regular_file(file, unknown) &&
      std::filesystem::file_size(file, unknown) <= kMostBytes) {
    const Json json = parseJson(readFile(file));
    if (json.is_object() && json.contains("stem_channels")) return networkSpecFromJson(json);
  }
  return std::nullopt;
}

/// What Explore saved, or a network itself.
NetworkSpec networkIn(const std::string& file) {
  const std::optional<NetworkSpec> network = networkAsSuch(file);
  return network ? *network : networkOf(readExploreState(file));
}

/// The published network that this is, whatever it was called: a family's baseline is φ = 0. Empty for
/// others.
std::string publishedNameOf(NetworkSpec spec) {
  for (const std::string& name : publishedNames()) {
    const NetworkSpec known = publishedModel(name);
    spec.name = known.name;
    if (spec == known) return known.name;
  }
  return {};
}

}  // namespace

void addScalingOptions(CLI::App& app, std::string& mode, Coefficients& coefficients) {
  app.add_option("--mode", mode, "What phi scales: compound, depth, width or resolution")
      ->capture_default_str();
  addNumber(app, "--alpha", coefficients.alpha, "Depth grows by this to the power of phi (1.2)",
            kCoefficient);
  addNumber(app, "--beta", coefficients.beta, "Width grows by this to the power of phi (1.1)", kCoefficient);
  addNumber(app, "--gamma", coefficients.gamma, "Resolution grows by this to the power of phi (1.15)",
            kCoefficient);
}

std::string knownFamilies() {
  std::string text = "Families:";
  for (const std::string& name : familyNames()) text += ' ' + name;
  return text;
}

void addBaseOptions(CLI::App& app, SpecOptions& options) {
  std::string known = "Models:";
  for (const std::string& name : publishedNames()) known += ' ' + name;
  app.footer(known + '\n' + knownFamilies());
  CLI::Option* model = app.add_option("--model", options.model, "A published network, e.g. efficientnet_b4");
  CLI::Option* family = app.add_option("--family", options.family, "What is scaled, e.g. efficientnet_v2");
  model->excludes(family);
  CLI::Option* depth = addNumber(app, "--depth", options.depth, "Factor on the family's layers (1)", kFactor);
  CLI::Option* width =
      addNumber(app, "--width", options.width, "Factor on the family's channels (1)", kFactor);
  addInteger(app, "--resolution", options.resolution, "Input height and width, pixels", kResolution);
  for (CLI::Option* factor : {depth, width}) factor->needs(family);
}

void addSpecOptions(CLI::App& app, SpecOptions& options) {
  addBaseOptions(app, options);
  CLI::Option* phi = addNumber(app, "--phi", options.phi, "Compound coefficient on the family", kPhi);
  addScalingOptions(app, options.mode, options.coefficients);
  // A family of the user's own has its own; options take effect in the order in which they were added.
  app.get_option("--family")->each([&options](const std::string& name) {
    options.coefficients = familyCoefficients(name);
  });
  addInteger(app, "--classes", options.classes, "Classes of the classifier (1000)", kClasses);
  CLI::Option* state = app.add_option(
      "--state", options.state, "A network saved by the window's Explore page, or a search's winner.json");
  for (const char* name : {"--model", "--family"}) state->excludes(app.get_option(name));
  phi->needs("--family");
  for (const char* name : {"--mode", "--alpha", "--beta", "--gamma"}) app.get_option(name)->needs(phi);
  for (const char* name : {"--depth", "--width", "--resolution"}) phi->excludes(app.get_option(name));
}

NetworkSpec SpecOptions::resolve() const {
  if (!given()) throw Error("bad_usage", "name a network by --model NAME, --family NAME or --state FILE");
  NetworkSpec spec;
  if (!state.empty()) {
    spec = networkIn(state);
  } else if (!model.empty()) {
    spec = publishedModel(model);
  } else if (phi) {
    spec = scaleNetwork(familyBaseline(family), scalingFor(scalingModeFromString(mode), *phi, coefficients));
  } else {
    spec = scaleNetwork(familyBaseline(family), {depth, width, 1});
  }
  if (const std::string known = publishedNameOf(spec); !known.empty()) spec.name = known;
  if (resolution) spec.resolution = *resolution;
  if (classes) spec.classes = *classes;
  validate(spec);
  return spec;
}

std::pair<NetworkSpec, Scaling> SpecOptions::parts() const {
  if (!given()) throw Error("bad_usage", "name a network by --model NAME, --family NAME or --state FILE");
  NetworkSpec baseline;
  Scaling scaling{depth, width, 1};
  if (!state.empty()) {
    const std::optional<NetworkSpec> network = networkAsSuch(state);
    const ExploreState saved = network ? ExploreState() : readExploreState(state);
    baseline = network ? *network : baselineOf(saved);
    if (!network) scaling = scalingOf(saved);
  } else if (!model.empty()) {
    baseline = familyBaseline(publishedModel(model).family);
    scaling = publishedScaling(model);
  } else {
    baseline = familyBaseline(family);
    if (phi) scaling = scalingFor(scalingModeFromString(mode), *phi, coefficients);
  }
  if (resolution) scaling.resolution = static_cast<double>(*resolution) / baseline.resolution;
  if (classes) baseline.classes = *classes;
  return {baseline, scaling};
}

}  // namespace effnet
