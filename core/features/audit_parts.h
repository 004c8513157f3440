#pragma once

#include "core/features/audit.h"

#include <vector>

namespace effnet {

/// The parts of auditPictures(); `sets` are those of near duplicates.

/// "two_classes", "leak" between parts, else "near_duplicate"; one finding a set.
std::vector<Finding> duplicateFindings(const AuditParams& params, const std::vector<NearPair>& pairs,
                                       const std::vector<std::vector<int>>& sets);

/// "label_error"; not of pictures that lie in two classes, which are said as such.
std::vector<Finding> labelErrors(const AuditParams& params, const MeasuredAnswers& outOfFold,
                                 const std::vector<std::vector<int>>& sets);

/// "outlier": further from its nearest neighbours than nearly all others are from theirs.
std::vector<Finding> outliers(const FeatureTable& normalized, const std::vector<std::vector<int>>& sets);

/// "blurred", "dark", "tiny", "odd_aspect", "constant_border".
std::vector<std::vector<Finding>> lookFindings(const std::vector<PictureLook>& looks, int inputSize);

/// "camera_of_class": pictures of a camera that took (nearly) one class only, where that is no chance.
std::vector<Finding> cameraFindings(const AuditParams& params);

/// What the pictures look like as features, each measure with mean 0 and deviation 1.
FeatureTable featuresOfLooks(const std::vector<PictureLook>& looks);

}  // namespace effnet
