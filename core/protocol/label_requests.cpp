#include "core/protocol/label_requests.h"

#include "core/protocol/answer_fields.h"

namespace effnet {

template struct Coded<FeatureSet>;
template struct Coded<ReadFeaturesRequest>;
template struct Coded<LabelSuggestions>;
template struct Coded<SuggestLabelsRequest>;
template struct Coded<AuditReport>;
template struct Coded<AuditRequest>;
template struct Coded<DataMapReport>;
template struct Coded<DataMapRequest>;
template struct Coded<NearestPictures>;
template struct Coded<NearestRequest>;

}  // namespace effnet
