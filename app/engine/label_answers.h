#pragma once

#include "core/inference/label_features.h"
#include "core/protocol/label_requests.h"

#include <stop_token>
#include <string>
#include <vector>

namespace effnet {

/// What the engine and `effnet label` say of labels; they are of files, −1 for none. Throws
/// Error("cancelled") and Error("bad_value") for another order than "uncertain" or "different".
LabelSuggestions suggestionsFor(const LabelFeatures& features, const std::vector<int>& labels, int classes,
                                const std::string& order, int threads, const std::stop_token& stop);

/// `parts`: of each file, 0 train, 1 val, 2 test; empty: all 0. Throws Error("one_class") where fewer than
/// two classes have a label, and what auditPictures() throws.
AuditReport auditOf(const LabelFeatures& features, const std::vector<int>& labels, int classes,
                    const std::vector<int>& parts, int threads, const std::stop_token& stop);

}  // namespace effnet
