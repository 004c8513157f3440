#pragma once

#include "core/base/words.h"

namespace effnet {

/// What a run had to work around, or what its reader should know of its figures.
enum class WarningCode {
  SmallerBatch,         ///< memory did not suffice for the batch
  ImageSkipped,         ///< cannot be read
  DuplicateImages,      ///< the same picture in several parts of the data
  PicturesNew,          ///< of no part of a run that goes on
  PicturesMissing,      ///< of a run that goes on
  SplitUnknown,         ///< a run of an earlier version, whose data has changed since
  ValidationSmall,      ///< so few pictures that figures are uncertain
  NoGain,               ///< fine-tuning is no better than the first answer, as far as these pictures tell
  ValidationSmaller,    ///< an epoch was measured on fewer pictures than the others
  TestStale,            ///< the test figure is an earlier checkpoint's
  PicturesLearnt,       ///< another of the runs learnt from what validates this one
  ContradictingLabels,  ///< the same picture under several classes
  DataUnused,           ///< lies in the data and is no part of it
  PictureAlone,         ///< a batch of one, from which no statistics follow
  Paused,
  Continued
};

struct WarningRow {
  WarningCode value;
  const char* word;
  bool isStep;  ///< of the run's course, which its state tells anyway
};

template <>
inline constexpr auto kTable<WarningCode> = std::to_array<WarningRow>({
    {WarningCode::SmallerBatch, "smaller_batch", false},
    {WarningCode::ImageSkipped, "image_skipped", false},
    {WarningCode::DuplicateImages, "duplicate_images", false},
    {WarningCode::PicturesNew, "pictures_new", false},
    {WarningCode::PicturesMissing, "pictures_missing", false},
    {WarningCode::SplitUnknown, "split_unknown", false},
    {WarningCode::ValidationSmall, "validation_small", false},
    {WarningCode::NoGain, "no_gain", false},
    {WarningCode::ValidationSmaller, "validation_smaller", false},
    {WarningCode::TestStale, "test_stale", false},
    {WarningCode::PicturesLearnt, "pictures_learnt", false},
    {WarningCode::ContradictingLabels, "contradicting_labels", false},
    {WarningCode::DataUnused, "data_unused", false},
    {WarningCode::PictureAlone, "picture_alone", false},
    {WarningCode::Paused, "paused", true},
    {WarningCode::Continued, "continued", true},
});

}  // namespace effnet
