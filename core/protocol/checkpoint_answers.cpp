#include "core/protocol/checkpoint_answers.h"

#include "core/protocol/answer_fields.h"
#include "core/protocol/checkpoint_requests.h"

namespace effnet {

std::int64_t TensorRow::elements() const {
  double count = 1;
  for (const std::int64_t size : shape.empty() && type.empty() ? wantedShape : shape)
    count *= static_cast<double>(size);
  return count < 9e18 ? static_cast<std::int64_t>(count) : INT64_MAX;
}

template struct Coded<CheckpointReport>;
template struct Coded<QuantizationDetails>;
template struct Coded<CatalogEntry>;
template struct Coded<Catalog>;
template struct Coded<WrittenFile>;
template struct Coded<OpenRequest>;
template struct Coded<CloseRequest>;
template struct Coded<ExportRequest>;
template struct Coded<InspectRequest>;
template struct Coded<CatalogRequest>;
template struct Coded<FetchRequest>;

}  // namespace effnet
