#include "core/protocol/evaluation_answers.h"

#include "core/protocol/answer_fields.h"

#include <algorithm>

namespace effnet {

bool FolderClasses::consistent() const {
  const auto isClass = [&](int index) {
    return index >= 0 && static_cast<std::size_t>(index) < labels.size();
  };
  return std::ranges::all_of(folders, [&](const MatchedFolder& folder) {
    return (folder.classIndex == -1 || isClass(folder.classIndex)) &&
           std::ranges::all_of(folder.near, isClass);
  });
}

template struct Coded<EvaluatedImage>;
template struct Coded<EvaluationPart>;
template struct Coded<EvaluationReport>;
template struct Coded<FolderClasses>;
template struct Coded<MapMeasures>;

}  // namespace effnet
