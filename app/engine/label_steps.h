#pragma once

#include "core/labels/label_book.h"

#include <string>
#include <vector>

namespace effnet {

/// What `effnet label` is told to change.
struct LabelSteps {
  std::string folder;
  std::vector<std::string> set;     ///< FILE=CLASS
  std::vector<std::string> rename;  ///< OLD=NEW
  bool folders = false;
};

struct TakenSteps {
  LabelBook book;
  int changed = 0;  ///< pictures with another class than before
};

/// Opens the folder and its table, takes the steps and writes them. Throws Error("bad_value") for a step that
/// fits nothing, with nothing written, and what openLabelFolder() and LabelStore throw.
TakenSteps takeSteps(const LabelSteps& steps);

}  // namespace effnet
