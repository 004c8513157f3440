#pragma once

#include "core/features/feature_table.h"
#include "core/features/picture_look.h"

#include <string>
#include <vector>

namespace effnet {

/// Two pictures that are one: `equal` byte for byte, else saved again, cut or mirrored.
struct NearPair {
  int first = 0;  ///< rows
  int second = 0;
  double similarity = 0;  ///< cosine of the centred features
  int hashDistance = 0;   ///< of the perceptual hashes, the less of upright and mirrored
  bool mirrored = false;
  bool equal = false;
};

struct NearDuplicatesParams {
  const FeatureTable& normalized;            ///< centred, as normalizeFeatures() gives them
  const std::vector<std::string>& contents;  ///< of each row, empty: not told
  const std::vector<PictureLook>& looks;     ///< of each row
  int threads = 1;
};

/// Pairs whose features nearly agree, or agree well while their perceptual hashes do, too.
std::vector<NearPair> nearDuplicates(const NearDuplicatesParams& params);

/// Which of `rows` pictures belong together by these pairs: sets of two and more.
std::vector<std::vector<int>> setsOf(const std::vector<NearPair>& pairs, std::size_t rows);

}  // namespace effnet
