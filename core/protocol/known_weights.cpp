#include "core/protocol/known_weights.h"

#include "core/base/sha256.h"
#include "core/protocol/known_weights_table.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace effnet {
namespace {

KnownWeights entryOf(const KnownWeightsCollection& collection, const KnownWeightsRow& row) {
  KnownWeights known;
  known.name = std::string(row.name) + (*row.hash ? std::string("-") + row.hash : "");
  known.model = row.model;
  known.source = collection.source;
  if (*collection.folder) known.url = collection.folder + known.name + ".pth";
  known.licence = collection.licence;
  known.sha256 = *row.sha256 ? row.sha256 : row.hash;
  known.bytes = row.bytes;
  constexpr double kMebi = 1 << 20;
  known.roundedBytes = std::llround(row.mebibytes * kMebi);
  known.classes = row.classes;
  known.top1 = row.top1;
  const bool tensorflow = row.training == Training::TensorFlow || row.training == Training::Folded;
  known.padding = tensorflow ? Padding::Same : Padding::Symmetric;
  const bool tight = row.training == Training::PyTorch || row.training == Training::Folded;
  known.bnEpsilon = tight ? 1e-5 : 1e-3;

  Preprocessing& preprocessing = known.preprocessing;
  preprocessing.inputSize = row.size;
  preprocessing.resize = row.resize;
  preprocessing.mode = row.resize == 0 ? ResizeMode::Squash : ResizeMode::ShorterSide;
  if (row.resize == 0) preprocessing.resize = row.size;
  preprocessing.interpolation = row.interpolation;
  if (row.range == Range::MinusOneToOne) preprocessing.mean = preprocessing.std = {0.5, 0.5, 0.5};
  return known;
}

/// "efficientnet_b0_ra-3dd342df" → "efficientnet_b0_ra"
std::string_view withoutHash(std::string_view name) {
  const auto dash = name.rfind('-');
  if (dash == std::string_view::npos || name.size() - dash != 9) return name;
  const bool hexadecimal =
      std::ranges::all_of(name.substr(dash + 1), [](char c) { return std::isxdigit(c); });
  return hexadecimal ? name.substr(0, dash) : name;
}

}  // namespace

const std::vector<KnownWeights>& knownWeights() {
  static const std::vector<KnownWeights> weights = [] {
    std::vector<KnownWeights> all;
    for (const KnownWeightsCollection& collection : knownWeightsTable())
      for (const KnownWeightsRow& row : collection.rows) all.push_back(entryOf(collection, row));
    return all;
  }();
  return weights;
}

const KnownWeights* knownWeightsNamed(std::string_view name, std::string_view source) {
  const KnownWeights* alike = nullptr;
  int namesakes = 0;
  for (const KnownWeights& known : knownWeights()) {
    if (!source.empty() && known.source != source && !known.url.empty()) continue;
    if (known.name == name) return &known;
    if (withoutHash(known.name) != withoutHash(name)) continue;
    alike = &known;
    ++namesakes;
  }
  return namesakes == 1 ? alike : nullptr;
}

const KnownWeights* findKnownWeights(const std::filesystem::path& file, std::string_view source) {
  if (const KnownWeights* named = knownWeightsNamed(file.stem().string(), source)) return named;
  const auto& all = knownWeights();
  std::error_code error;
  const auto bytes = std::filesystem::file_size(file, error);
  if (error || std::ranges::find(all, static_cast<std::int64_t>(bytes), &KnownWeights::bytes) == all.end())
    return nullptr;
  const auto same = std::ranges::find(all, sha256OfFile(file), &KnownWeights::sha256);
  return same == all.end() ? nullptr : &*same;
}

std::int64_t KnownWeights::expectedBytes() const {
  if (bytes > 0) return bytes;
  if (roundedBytes > 0 || model.empty()) return roundedBytes;
  NetworkSpec spec = publishedModel(model);
  spec.classes = classes;
  return analyzeCost(spec).memory.weights;
}

const KnownWeights* identifyWeights(const std::filesystem::path& file, std::int64_t most) {
  // Names and alignment make a file a little longer than its tensors, other libraries' copies a little more.
  constexpr double kMostOverhead = 0.05;
  std::error_code error;
  const auto bytes = static_cast<double>(std::filesystem::file_size(file, error));
  if (error || bytes > static_cast<double>(most)) return nullptr;
  const auto& all = knownWeights();
  const auto near = [&](const KnownWeights& known) {
    const auto expected = static_cast<double>(known.expectedBytes());
    return expected > 0 && bytes > expected * 0.99 && bytes < expected * (1 + kMostOverhead) + 1e6;
  };
  if (std::ranges::none_of(all, near)) return nullptr;
  const std::string sum = sha256OfFile(file);
  const auto same = std::ranges::find_if(
      all, [&](const KnownWeights& known) { return !known.sha256.empty() && sum.starts_with(known.sha256); });
  return same == all.end() ? nullptr : &*same;
}

}  // namespace effnet
