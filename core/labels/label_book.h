#pragma once

#include "core/labels/label_folder.h"
#include "core/labels/label_sheet.h"
#include "core/labels/label_store.h"

#include <span>

namespace effnet {

/// A folder's pictures with their labels as its table has them.
struct LabelBook {
  LabelFolder folder;
  LabelSheet sheet;
  LabelStore store;
  LabelsByPicture was;  ///< what the pictures' folders say
  int gone = 0;         ///< rows of pictures that are not there; they stay in the table
};

/// Throws what LabelStore::read() throws.
LabelBook readLabels(LabelFolder folder);

/// What LabelStore::write() is to be told of these pictures: nothing of those whose class their folder says.
LabelsByPicture changesOf(const LabelSheet& sheet, std::span<const int> pictures);

}  // namespace effnet
