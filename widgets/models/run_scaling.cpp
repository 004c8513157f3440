#include "widgets/models/run_scaling.h"

#include "core/base/error.h"
#include "core/scaling/families.h"
#include "core/scaling/implied_phi.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace effnet {
namespace {

constexpr double kEqual = 0.02;     // coefficients are written with two or three digits
constexpr double kOneSample = 0.4;  // φ of the three dimensions differs by so much where sizes were rounded

int direction(double base, double scaled) {
  const double ratio = base > 0 ? scaled / base : 0;
  if (std::abs(ratio - 1) <= kEqual) return 0;
  return ratio > 1 ? 1 : -1;
}

ScalingLine::Point pointOf(const std::vector<ScoredRun>& runs, const std::vector<std::size_t>& members) {
  ScalingLine::Point point{runs[members.front()].macs, 0, std::numeric_limits<double>::infinity(),
                           -std::numeric_limits<double>::infinity(), static_cast<int>(members.size())};
  for (const std::size_t member : members) {
    point.mean += runs[member].score / static_cast<double>(members.size());
    point.low = std::min(point.low, runs[member].score);
    point.high = std::max(point.high, runs[member].score);
  }
  return point;
}

using Members = std::map<double, std::vector<std::size_t>>;  // by MACs: the seeds of one network

void addLine(std::vector<ScalingLine>& lines, const std::vector<ScoredRun>& runs, ScalingKind kind,
             const Members& members, const std::vector<std::size_t>& start) {
  ScalingLine line;
  line.family = runs[members.begin()->second.front()].network.family;
  line.kind = kind;
  const bool joined = kind != ScalingKind::Other && kind != ScalingKind::Baseline;
  if (joined) line.points.push_back(pointOf(runs, start));
  for (const auto& [macs, seeds] : members) {
    line.points.push_back(pointOf(runs, seeds));
    line.runs.insert(line.runs.end(), seeds.begin(), seeds.end());
  }
  lines.push_back(std::move(line));
}

}  // namespace

ScalingKind scalingBetween(const NetworkSpec& base, const NetworkSpec& scaled) {
  if (base.family != scaled.family) return ScalingKind::Other;
  const std::array<int, 3> grown{direction(base.depth, scaled.depth), direction(base.width, scaled.width),
                                 direction(base.resolution, scaled.resolution)};
  if (std::ranges::any_of(grown, [](int way) { return way < 0; })) return ScalingKind::Other;
  switch (std::ranges::count(grown, 1)) {
    case 0:
      return ScalingKind::Baseline;
    case 1:
      return grown[0] != 0   ? ScalingKind::Depth
             : grown[1] != 0 ? ScalingKind::Width
                             : ScalingKind::Resolution;
    case 3:
      return ScalingKind::Compound;
    default:
      return ScalingKind::Other;
  }
}

double compoundPhi(const NetworkSpec& network) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  try {
    const NetworkSpec base = familyBaseline(network.family);
    const ImpliedPhi phi =
        impliedPhi({network.depth, network.width, static_cast<double>(network.resolution) / base.resolution});
    const auto [low, high] = std::minmax({phi.depth, phi.width, phi.resolution});
    return high - low <= kOneSample ? (phi.depth + phi.width + phi.resolution) / 3 : kNone;
  } catch (const Error&) {
    return kNone;  // a family of another version
  }
}

std::vector<ScalingLine> scalingLines(const std::vector<ScoredRun>& runs) {
  std::map<std::string, std::vector<std::size_t>> families;
  for (std::size_t index = 0; index < runs.size(); ++index)
    families[runs[index].network.family].push_back(index);
  std::vector<ScalingLine> lines;
  for (const auto& [family, indices] : families) {
    const auto cheapest = *std::ranges::min_element(
        indices, [&](std::size_t left, std::size_t right) { return runs[left].macs < runs[right].macs; });
    std::map<ScalingKind, Members> ways;
    for (const std::size_t index : indices)
      ways[scalingBetween(runs[cheapest].network, runs[index].network)][runs[index].macs].push_back(index);
    const std::vector<std::size_t> start = ways[ScalingKind::Baseline].begin()->second;
    for (const auto& [kind, members] : ways) addLine(lines, runs, kind, members, start);
  }
  return lines;
}

std::vector<std::size_t> figureSeven(const std::vector<ScoredRun>& runs) {
  constexpr std::array kOrder{ScalingKind::Baseline, ScalingKind::Depth, ScalingKind::Width,
                              ScalingKind::Resolution, ScalingKind::Compound};
  std::map<std::string, std::map<ScalingKind, std::size_t>> best;
  for (const ScalingLine& line : scalingLines(runs))
    if (!line.runs.empty())
      best[line.family][line.kind] =
          *std::ranges::max_element(line.runs, {}, [&](std::size_t index) { return runs[index].score; });
  std::vector<std::size_t> chosen;
  for (const auto& [family, ways] : best) {
    std::vector<std::size_t> own;
    for (const ScalingKind kind : kOrder)
      if (const auto found = ways.find(kind); found != ways.end()) own.push_back(found->second);
    if (own.size() > std::max<std::size_t>(chosen.size(), 1)) chosen = std::move(own);
  }
  return chosen;
}

}  // namespace effnet
