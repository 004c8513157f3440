#include "core/features/audit_parts.h"

#include "core/features/products.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>

namespace effnet {
namespace {

double medianOf(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

/// How many robust deviations (1.4826 · median absolute deviation) each value lies above the median.
std::vector<double> robustScores(const std::vector<double>& values) {
  const double median = medianOf(values);
  std::vector<double> away;
  for (const double each : values) away.push_back(std::abs(each - median));
  const double deviation = 1.4826 * medianOf(away);
  std::vector<double> scores;
  for (const double each : values)
    scores.push_back(deviation > 0 ? (each - median) / deviation : each > median ? 1e9 : 0);
  return scores;
}

template <typename Of>
std::vector<double> measures(const std::vector<PictureLook>& looks, Of of) {
  std::vector<double> values;
  for (const PictureLook& look : looks) values.push_back(of(look));
  return values;
}

double aspectOf(const PictureLook& look) {
  return static_cast<double>(look.width) / std::max(1, look.height);
}

/// Fine detail of all that there is: a dark or pale picture is not a blurred one.
double detailOf(const PictureLook& look) {
  const double deviation = 255 * look.contrast;
  return deviation > 1 ? look.sharpness / (deviation * deviation) : 1;
}

}  // namespace

std::vector<Finding> duplicateFindings(const AuditParams& params, const std::vector<NearPair>& pairs,
                                       const std::vector<std::vector<int>>& sets) {
  std::map<int, std::size_t> setOf;
  for (std::size_t s = 0; s < sets.size(); ++s)
    for (const int row : sets[s]) setOf[row] = s;
  std::vector<Finding> findings;
  for (const std::vector<int>& set : sets) {
    std::set<int> labels;
    std::set<DataPart> parts;
    for (const int row : set) {
      labels.insert(params.data.labels[static_cast<std::size_t>(row)]);
      parts.insert(params.data.parts[static_cast<std::size_t>(row)]);
    }
    findings.push_back({labels.size() > 1  ? "two_classes"
                        : parts.size() > 1 ? "leak"
                                           : "near_duplicate",
                        set, 0});
  }
  for (const NearPair& pair : pairs) {
    Finding& finding = findings[setOf.at(pair.first)];
    finding.score = std::max(finding.score, pair.equal ? 1 : std::min(0.999, pair.similarity));
  }
  return findings;
}

std::vector<Finding> labelErrors(const AuditParams& params, const MeasuredAnswers& outOfFold,
                                 const std::vector<std::vector<int>>& sets) {
  std::set<int> said;
  for (const std::vector<int>& set : sets)
    for (const int row : set)
      if (params.data.labels[static_cast<std::size_t>(row)] !=
          params.data.labels[static_cast<std::size_t>(set.front())])
        said.insert(set.begin(), set.end());
  const auto classes = static_cast<std::size_t>(params.data.classes);
  std::vector<double> usual(classes);
  std::vector<double> images(classes);
  for (const MeasuredPicture& each : outOfFold.pictures) {
    usual[static_cast<std::size_t>(each.label)] += each.probabilityOfLabel;
    ++images[static_cast<std::size_t>(each.label)];
  }
  std::vector<Finding> findings;
  for (const MeasuredPicture& each : outOfFold.pictures) {
    const auto predicted = static_cast<std::size_t>(each.predicted);
    if (each.predicted == each.label || said.contains(each.row) ||
        each.probability < usual[predicted] / images[predicted])
      continue;
    findings.push_back(
        {"label_error", {each.row}, each.probability - each.probabilityOfLabel, each.predicted});
  }
  return findings;
}

std::vector<Finding> outliers(const FeatureTable& normalized, const std::vector<std::vector<int>>& sets) {
  constexpr std::size_t kNeighbours = 5;
  constexpr double kFar = 5;  // robust deviations
  const std::size_t rows = normalized.rows();
  const auto width = static_cast<std::size_t>(normalized.dimensions);
  if (rows < 4 * kNeighbours) return {};
  std::set<int> copies;  // a copy is no neighbour
  for (const std::vector<int>& set : sets) copies.insert(set.begin() + 1, set.end());
  std::vector<double> distances(rows);
  for (std::size_t i = 0; i < rows; ++i) {
    std::vector<float> near;
    for (std::size_t j = 0; j < rows; ++j)
      if (j != i && !copies.contains(static_cast<int>(j)))
        near.push_back(squaredDistance(normalized.row(i).data(), normalized.row(j).data(), width));
    std::ranges::nth_element(near, near.begin() + kNeighbours - 1);
    double sum = 0;
    for (std::size_t k = 0; k < kNeighbours; ++k) sum += std::sqrt(static_cast<double>(near[k]));
    distances[i] = sum / kNeighbours;
  }
  const std::vector<double> scores = robustScores(distances);
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < rows; ++i)
    if (scores[i] > kFar) findings.push_back({"outlier", {static_cast<int>(i)}, scores[i]});
  return findings;
}

std::vector<std::vector<Finding>> lookFindings(const std::vector<PictureLook>& looks, int inputSize) {
  constexpr double kBlurred = 4;    // robust deviations of the logarithm below the others
  constexpr double kFlat = 0.02;    // of detailOf(), that no sharp photograph stays below
  constexpr double kDark = 0.08;    // mean grey
  constexpr double kAspect = 3;     // one side of the other
  constexpr double kBorder = 0.05;  // of a side, at both ends
  const std::vector<double> blur =
      robustScores(measures(looks, [](const PictureLook& look) { return -std::log(1e-6 + detailOf(look)); }));
  std::vector<std::vector<Finding>> all(5);
  for (std::size_t i = 0; i < looks.size(); ++i) {
    const PictureLook& look = looks[i];
    const int row = static_cast<int>(i);
    const double aspect = std::max(aspectOf(look), 1 / aspectOf(look));
    const int shorter = std::min(look.width, look.height);
    if (blur[i] > kBlurred && detailOf(look) < kFlat) all[0].push_back({"blurred", {row}, blur[i]});
    if (look.brightness < kDark) all[1].push_back({"dark", {row}, 1 - look.brightness});
    if (shorter * 2 < inputSize)
      all[2].push_back({"tiny", {row}, static_cast<double>(inputSize) / std::max(1, shorter)});
    if (aspect > kAspect) all[3].push_back({"odd_aspect", {row}, aspect});
    if (look.border > kBorder) all[4].push_back({"constant_border", {row}, look.border});
  }
  return all;
}

std::vector<Finding> cameraFindings(const AuditParams& params) {
  constexpr std::size_t kFewest = 5;  // pictures of one camera
  constexpr double kOneClass = 0.95;  // of them
  constexpr double kChance = 1e-3;    // that so many of its pictures are of that class
  std::map<std::string, std::vector<int>> cameras;
  std::map<int, double> share;
  const auto n = static_cast<double>(params.data.labels.size());
  for (std::size_t i = 0; i < params.looks.size(); ++i) {
    share[params.data.labels[i]] += 1 / n;
    if (!params.looks[i].camera.empty()) cameras[params.looks[i].camera].push_back(static_cast<int>(i));
  }
  std::vector<Finding> findings;
  for (const auto& [camera, rows] : cameras) {
    std::map<int, std::size_t> counts;
    for (const int row : rows) ++counts[params.data.labels[static_cast<std::size_t>(row)]];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; });
    const auto all = static_cast<double>(rows.size());
    const auto same = static_cast<double>(most->second);
    if (rows.size() < kFewest || same < kOneClass * all || std::pow(share[most->first], same) > kChance)
      continue;
    findings.push_back({"camera_of_class", rows, same / all});
  }
  return findings;
}

FeatureTable featuresOfLooks(const std::vector<PictureLook>& looks) {
  const std::array columns{
      measures(looks, [](const PictureLook& look) { return std::log(1.0 + look.width); }),
      measures(looks, [](const PictureLook& look) { return std::log(1.0 + look.height); }),
      measures(looks, [](const PictureLook& look) { return std::log(aspectOf(look)); }),
      measures(looks, [](const PictureLook& look) { return std::log(1 + look.sharpness); }),
      measures(looks, [](const PictureLook& look) { return look.brightness; }),
      measures(looks, [](const PictureLook& look) { return look.contrast; }),
      measures(looks, [](const PictureLook& look) { return look.border; })};
  FeatureTable table{static_cast<int>(columns.size()), std::vector<float>(looks.size() * columns.size())};
  const auto n = static_cast<double>(looks.size());
  for (std::size_t c = 0; c < columns.size(); ++c) {
    double mean = 0;
    double squares = 0;
    for (const double each : columns[c]) mean += each / n;
    for (const double each : columns[c]) squares += (each - mean) * (each - mean) / n;
    for (std::size_t i = 0; i < looks.size(); ++i)
      table.values[i * columns.size() + c] =
          static_cast<float>(squares > 0 ? (columns[c][i] - mean) / std::sqrt(squares) : 0);
  }
  return table;
}

}  // namespace effnet
