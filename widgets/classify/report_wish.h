#pragma once

#include "widgets/classify/explain_wish.h"
#include "widgets/maps/heat_layer.h"

#include <QStringList>
#include <optional>

namespace effnet {

/// A report that a page wants: of which pictures, how explained and painted.
struct ReportWish {
  QStringList files;
  QStringList notes;  ///< as long as files; empty where nothing was noted
  QString target;     ///< .html or .pdf
  ExplainMethod method;
  std::optional<int> classIndex;  ///< absent: each picture's likeliest class
  QString classLabel;             ///< its name, where there is one
  HeatOptions options;
  double opacity = 0.55;
};

}  // namespace effnet
