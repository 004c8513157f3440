#pragma once

#include "core/training/evaluation.h"
#include "core/training/train_session.h"

#include <filesystem>

namespace effnet {

/// Writes what a network said of each validation picture, of all processes; collective.
void keepAnswers(TrainSession& session, const EvaluationResult& result, const RunDirectory& place);

/// Where a run keeps the first answer's answers: a folder of its own, with answers.csv in it.
RunDirectory firstAnswerPlace(const RunDirectory& run);

/// Says once it is known that the best network is no better than the first answer, as far as the validation
/// pictures tell (McNemar's test on the same ones). Nothing in a run without a first answer.
void noteGain(TrainSession& session, bool atTheEnd);

}  // namespace effnet
