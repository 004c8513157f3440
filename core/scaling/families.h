#pragma once

#include "core/scaling/compound_scaling.h"

#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// A published network: a family's baseline under fixed coefficients.
struct PublishedModel {
  std::string name;    ///< "efficientnet_b4"
  std::string family;  ///< "efficientnet"
  double depth;
  double width;
  int resolution;  ///< pixels; for EfficientNetV2 the evaluation size
  double dropout;
};

/// Every network that `--model` knows, family by family, small to large.
const std::vector<PublishedModel>& publishedModels();

/// Their names, in the same order.
const std::vector<std::string>& publishedNames();

/// Every family that `--family` knows, those of the user's own last.
const std::vector<std::string>& familyNames();

/// The unscaled network of a family. Throws Error("unknown_family"), which names those near.
NetworkSpec familyBaseline(std::string_view family);

/// The name here of a network by another library's name for it ("efficientnet_es", "semnasnet_100"); else the
/// same name.
std::string_view ownName(std::string_view name);

/// The other way round: timm's name of a network that is called otherwise here; empty for the others.
std::string timmNameOf(std::string_view name);

/// A family of the user's own: a baseline and how it grows.
struct OwnFamily {
  std::string name;  ///< small letters, digits and _, no name that is known already
  NetworkSpec baseline;
  Coefficients coefficients;
};

/// Makes `--family` and all lists of families know it until the program ends; one of the same name is
/// replaced. Lists that were asked for before stay as they were. Throws Error("bad_value" | "bad_spec").
void addOwnFamily(const OwnFamily& family);

bool isOwnFamily(std::string_view name);

/// α, β, γ of a family of the user's own; the paper's for all others.
Coefficients familyCoefficients(std::string_view family);

/// A published network at its own resolution. Throws Error("unknown_model"), which names those near.
NetworkSpec publishedModel(std::string_view name);

}  // namespace effnet
