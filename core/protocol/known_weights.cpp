#include "core/protocol/known_weights.h"

#include "core/protocol/sha256.h"

#include <algorithm>

namespace effnet {
namespace {

constexpr std::array<double, 3> kHalf{0.5, 0.5, 0.5};

}  // namespace

const std::vector<KnownWeights>& knownWeights() {
  static const std::vector<KnownWeights> weights = [] {
    Preprocessing imagenet;
    Preprocessing centred;
    centred.mean = centred.std = kHalf;
    return std::vector<KnownWeights>{
        {"efficientnet_v2_b0_imagenet1k", "efficientnet_v2_b0", "keras", Padding::Same, 1e-3, imagenet,
         "57d5aa3fff3af71674555f69bd53977c886f356be6f74e5b171c96a54f61416f", 28939593},
        {"efficientnet_b0_partial", "efficientnet_b0", "lukemelas", Padding::Same, 1e-3, imagenet,
         "acde8880ea3662da10ce1f6271cf68530165ce16907cd80a0f98d66a19fdf28f", 13205393},
        {"mobilenet_v2_imagenet1k", "mobilenet_v2", "coral", Padding::Same, 1e-5, centred,
         "f3eba2608577a08efdc72553115abf5dbfe6dde3a89b162e3d736f18cb4a146f", 14261313},
    };
  }();
  return weights;
}

const KnownWeights* findKnownWeights(const std::filesystem::path& file) {
  const std::string name = file.stem().string();
  const auto& all = knownWeights();
  if (const auto named = std::ranges::find(all, name, &KnownWeights::name); named != all.end())
    return &*named;
  std::error_code error;
  const auto bytes = std::filesystem::file_size(file, error);
  if (error || std::ranges::find(all, static_cast<std::int64_t>(bytes), &KnownWeights::bytes) == all.end())
    return nullptr;
  const auto same = std::ranges::find(all, sha256OfFile(file), &KnownWeights::sha256);
  return same == all.end() ? nullptr : &*same;
}

}  // namespace effnet
