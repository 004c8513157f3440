#pragma once

#include "core/base/words.h"

namespace effnet {

/// Ways in which labelled pictures are stored, in the order in which data is tried for them.
enum class DatasetKind { Csv, Cifar, Idx, Voc, Folder };

struct DatasetKindRow {
  DatasetKind value;
  const char* word;
  bool isPacked;  ///< many pictures lie in one file
};

template <>
inline constexpr auto kTable<DatasetKind> = std::to_array<DatasetKindRow>({
    {DatasetKind::Csv, "csv", false},
    {DatasetKind::Cifar, "cifar", true},
    {DatasetKind::Idx, "idx", true},
    {DatasetKind::Voc, "voc", false},
    {DatasetKind::Folder, "folder", false},
});

}  // namespace effnet
