#include "core/protocol/image_requests.h"

#include "core/protocol/answer_fields.h"

namespace effnet {

template struct Coded<InitializeRequest>;
template struct Coded<PingRequest>;
template struct Coded<ClassifyRequest>;
template struct Coded<ExplainRequest>;
template struct Coded<MeasureMapRequest>;
template struct Coded<FileTop>;
template struct Coded<FolderClassifyRequest>;
template struct Coded<FolderClassifyPart>;
template struct Coded<FolderClassifyReply>;
template struct Coded<CameraRequest>;
template struct Coded<CameraFrame>;
template struct Coded<CloseCameraRequest>;
template struct Coded<EvaluateRequest>;
template struct Coded<FolderClassesRequest>;

}  // namespace effnet
