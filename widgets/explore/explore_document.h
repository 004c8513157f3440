#pragma once

#include "core/protocol/explore_state.h"
#include "core/protocol/measurement.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace effnet {

/// A network of the page's comparison, with what a paper prints for it.
struct ComparedSpec {
  std::string name;
  NetworkSpec baseline;
  Scaling scaling;
  std::optional<double> publishedFlops = {};  ///< multiply-adds
  std::optional<double> publishedTop1 = {};   ///< percent
  std::optional<double> publishedParams = {};

  bool operator==(const ComparedSpec& other) const;
};

/// What the Explore page shows beside its networks.
struct ExploreView {
  std::string tab;        ///< the view in front ("network", "compare"); empty: the first
  std::string published;  ///< the table or figure ("table2", "figure:solids"); empty: the first
  std::optional<std::vector<ComparedSpec>> compared;  ///< none: the first of the papers' comparisons

  bool operator==(const ExploreView&) const = default;
};

/// All that the Explore page shows: several networks, one of them in front, and the view of them. Saved as
/// the state of the one in front, with the rest beside it: whoever reads a state reads that network.
struct ExploreDocument {
  static constexpr std::size_t kMostNetworks = 12;
  static constexpr std::size_t kMostCompared = 6;

  std::vector<ExploreState> networks{ExploreState{}};
  std::size_t current = 0;
  ExploreView view;

  const ExploreState& state() const { return networks[current]; }
  ExploreState& state() { return networks[current]; }
  bool operator==(const ExploreDocument&) const = default;
};

/// toJson(ExploreState) and {"open":{"networks":[…],"current"}?,"view":{"tab"?,"published"?,"compared"?}?}
Json toJson(const ExploreDocument& document);

/// Throws as exploreStateFromJson().
ExploreDocument exploreDocumentFromJson(const Json& json);

/// The same with the page's measurements beside it, the newest as far as a file holds them:
/// {"measurements":[…]?}, each as `effnet benchmark --json` prints it.
Json toJson(const ExploreDocument& document, std::span<const Measurement> measurements);

/// Those of a saved file, in the order in which they were taken. Throws Error("bad_state").
std::vector<Measurement> measurementsFromJson(const Json& json);

/// Whether a file of any name holds a saved document or state: asked before it is taken for a picture.
bool isExploreDocument(const std::filesystem::path& file);

/// Throws as readExploreState().
ExploreDocument readExploreDocument(const std::filesystem::path& file,
                                    std::vector<Measurement>* measurements = nullptr);

}  // namespace effnet
