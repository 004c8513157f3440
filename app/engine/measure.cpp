#include "app/engine/measure.h"

namespace effnet {

Faithfulness measureMap(Classifier& classifier, const ImageInput& input, const Explanation& explanation,
                        int steps, const std::stop_token& stop) {
  const ClassMap& map = explanation.maps.front();
  FaithfulnessParams params;
  params.classIndex = map.index;
  params.steps = steps;
  params.stop = stop;
  const ImageInput* const one = &input;
  const torch::Tensor grid = torch::tensor(map.values).view({explanation.rows, explanation.columns});
  return measureFaithfulness(classifier.network(), toBatch({&one, 1}), grid, params);
}

Json toJson(const Faithfulness& found) {
  return {{"probability", found.probability},
          {"steps", found.deletion.size() - 1},
          {"deletion", found.deletion},
          {"insertion", found.insertion},
          {"deletion_area", found.deletionArea},
          {"insertion_area", found.insertionArea},
          {"drop", found.drop},
          {"increase", found.increase},
          {"road", found.road},
          {"road_strongest", found.roadStrongest},
          {"road_weakest", found.roadWeakest}};
}

}  // namespace effnet
