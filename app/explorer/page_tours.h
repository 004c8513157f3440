#pragma once

#include "app/explorer/pages.h"

namespace effnet {

/// The steps that the tour takes on each page, as a person would.
void tourExplore(Tour& tour, QWidget& page, const TourStage& stage);
void tourClassify(Tour& tour, QWidget& page, const TourStage& stage);
void tourTrain(Tour& tour, QWidget& page, const TourStage& stage);
void tourRuns(Tour& tour, QWidget& page, const TourStage& stage);

}  // namespace effnet
