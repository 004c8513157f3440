#pragma once

#include <QColor>
#include <QString>
#include <vector>

namespace effnet {

class LabelModel;

enum class MapColoring { ByClass, ByError, ByConfidence };

struct MapColors {
  std::vector<QColor> ofPictures;  ///< invalid: nothing is known
  QString text;                    ///< what they mean
};

/// How pictures are drawn on the map. A class is what a picture's label says; confidence and error are of the
/// classifier that did not learn it.
MapColors mapColors(const LabelModel& model, MapColoring coloring);

}  // namespace effnet
