#pragma once

#include "core/protocol/train_config.h"

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace effnet {

/// Where a field stands in the form and in the manual, in this order.
enum class TrainGroup { Start, Length, Rate, Optimizer, Network, Augment, Progressive, Data, Machine };

/// In English, as the form and the manual head them.
const char* titleOf(TrainGroup group);

/// Values that a number may have, both ends included.
struct SettingRange {
  double least = 0;
  double most = 0;
};

template <typename T>
using TrainMember = T TrainConfig::*;

/// A field of a run's configuration. JSON, `--set`, complaints about its value, the form, the differences
/// between runs, what a run may go on with, and the manual's page of settings all read its row.
struct TrainField {
  const char* name;  ///< in JSON and for `--set`
  std::variant<TrainMember<bool>, TrainMember<int>, TrainMember<std::int64_t>, TrainMember<double>,
               TrainMember<std::string>, TrainMember<Recipe>, TrainMember<SelectionMetric>,
               TrainMember<HeadStart>, TrainMember<OptimizerKind>, TrainMember<ScheduleKind>,
               TrainMember<BatchNormMode>, TrainMember<Precision>, TrainMember<AugmentPolicy>>
      member;
  TrainGroup group;
  const char* label;        ///< in the form, English; "" where it has controls of its own
  const char* meaning;      ///< a sentence, English
  const char* published;    ///< where the papers give a value: as they have it, English; else ""
  SettingRange range = {};  ///< of a number
  bool mayChange = false;   ///< when a run goes on
  /// Where other fields narrow the range.
  SettingRange (*narrowed)(const TrainField& field, const TrainConfig& config) = nullptr;
};

/// A row for each member of TrainConfig but the structures (network, preprocessing and what suggested it), in
/// the order of their JSON.
std::span<const TrainField> trainFields();

/// Null for another name.
const TrainField* findTrainField(std::string_view name);

/// As JSON has it: a boolean, a number or a word.
Json valueOf(const TrainField& field, const TrainConfig& config);

/// The words that it may have, true and false among them; none for numbers and free text.
std::vector<std::string> choicesOf(const TrainField& field);

/// setField() for each of them, with the room that setEpochs() makes where the epochs are named and the
/// classifier's own are not. Throws Error("bad_config") with all that is wrong.
void setFields(TrainConfig& config, const std::vector<std::string>& assignments);

/// problems() and what a run cannot begin without: a checkpoint to fine-tune, or a network.
std::vector<std::string> problemsOfStart(const TrainConfig& config);

}  // namespace effnet
