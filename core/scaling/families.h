#pragma once

#include "core/scaling/network_spec.h"

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

/// Every family that `--family` knows.
const std::vector<std::string>& familyNames();

/// The unscaled network of a family. Throws Error("unknown_family"), which names those near.
NetworkSpec familyBaseline(std::string_view family);

/// The name here of a network by another library's name for it ("efficientnet_es", "semnasnet_100"); else the
/// same name.
std::string_view ownName(std::string_view name);

/// The other way round: timm's name of a network that is called otherwise here; empty for the others.
std::string timmNameOf(std::string_view name);

/// A published network at its own resolution. Throws Error("unknown_model"), which names those near.
NetworkSpec publishedModel(std::string_view name);

}  // namespace effnet
