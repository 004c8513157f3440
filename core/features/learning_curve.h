#pragma once

#include "core/features/first_answer.h"
#include "core/features/power_law.h"

#include <vector>

namespace effnet {

struct LearningCurveParams {
  FirstAnswerParams data;
  double strength = 0;   ///< FirstAnswer::strength: of all of them; fewer pictures are regularised more
  bool byFolds = false;  ///< FirstAnswer::byFolds
  int draws = 5;         ///< of each size; by folds each draw asks another fifth of the pictures
  double target = 0.9;   ///< accuracy that is asked for, 0…1
  std::vector<int> forecasts = {};  ///< numbers of pictures beside the usual ones
};

struct CurvePoint {
  double images = 0;  ///< learnt from; of a class its own
  double accuracy = 0;
  Interval band;
};

/// Of the whole, or of the pictures of one class.
struct Curve {
  double images = 0;                 ///< that there are to learn from
  std::vector<CurvePoint> measured;  ///< each the mean of the draws
  PowerLaw law;                      ///< of 1 − accuracy
  std::vector<CurvePoint>
      forecast;                ///< at as many as there are, twice and four times as many, and those asked
  double imagesForTarget = 0;  ///< by the law; infinite where it never gets there
  Interval bandForTarget;      ///< of those
};

struct LearningCurve {
  Curve whole;
  std::vector<Curve> classes;  ///< "accuracy" is the share of the class's pictures that are found
  double seconds = 0;
};

/// Would more pictures help? Classifiers learn from some, more and all of the pictures, drawn anew several
/// times, and answer the same others; a power law goes through their errors. Its band is that of 300 laws
/// through resampled pictures and draws (2.5 to 97.5 %), so it holds both what the draws and what the few
/// pictures asked leave open. Throws Error("bad_value") for too few pictures, "cancelled".
LearningCurve learningCurve(const LearningCurveParams& params);

}  // namespace effnet
