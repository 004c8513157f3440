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

MapMeasures measuresOf(const Faithfulness& found) {
  MapMeasures measures;
  measures.probability = found.probability;
  measures.steps = static_cast<int>(found.deletion.size()) - 1;
  measures.deletion = found.deletion;
  measures.insertion = found.insertion;
  measures.deletionArea = found.deletionArea;
  measures.insertionArea = found.insertionArea;
  measures.drop = found.drop;
  measures.increase = found.increase;
  measures.road = found.road;
  measures.roadStrongest = found.roadStrongest;
  measures.roadWeakest = found.roadWeakest;
  return measures;
}

}  // namespace effnet
