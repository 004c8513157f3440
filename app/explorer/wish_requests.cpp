#include "app/explorer/wish_requests.h"

#include "app/explorer/distant_files.h"

namespace effnet {

MapChoice mapChoice(const ExplainMethod& method) {
  return {.method = wordOf(method.cam), .classes = {}, .against = method.against, .stage = method.stage};
}

ExplainRequest explainRequest(int model, const ExplainMethod& method, int topk) {
  ExplainRequest request;
  request.model = model;
  request.map = mapChoice(method);
  request.topk = topk;
  request.tta = wordOf(method.augmentation);
  return request;
}

OpenHow openHow(const OpenWish& wish) {
  OpenHow how;
  how.partial = wish.partial;
  if (!wish.stated) return how;
  how.overrides.padding = wish.stated->padding;
  how.overrides.bnEpsilon = wish.stated->bnEpsilon;
  how.overrides.preprocessing = wish.stated->preprocessing;
  if (wish.stated->sigmoid) how.overrides.activation = "sigmoid";
  return how;
}

OpenRequest openRequest(const OpenWish& wish) {
  return {.source = wish.source.toStdString(), .device = {}, .how = openHow(wish)};
}

OpenModel::Way wayOf(DistantFiles& files) {
  return [&files](const std::string& source, QObject* context, const OpenModel::Arrived& arrived,
                  const OpenModel::Stuck& stuck) {
    files.bring(QString::fromStdString(source), context, [=](const DistantFiles::Outcome& outcome) {
      if (outcome.ok()) return arrived(outcome.there.toStdString());
      stuck(Error(outcome.code.toStdString(), outcome.detail.toStdString()));
    });
  };
}

}  // namespace effnet
