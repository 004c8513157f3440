#pragma once

#include "core/dataset/file_finder.h"
#include "core/dataset/table.h"

#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// Which columns of a table say what; from 0.
struct TableColumns {
  bool named = false;  ///< the first row names them
  std::size_t path = 0;
  std::size_t label = 1;
  std::optional<std::size_t> split;
  std::vector<std::size_t> oneHot;  ///< columns of 0 and 1 with one 1 a row, whose names are the classes
};

/// Told from what stands in them: the paths are the column whose cells are files, the parts one that names
/// nothing but parts; of what is left, a known name (label, class, target, species, …) or the only column
/// that can be classes. A first row whose cells are no files, while others' are, names the columns. `wanted`:
/// as ReadingOptions::columns. Throws Error("bad_columns"), naming those to choose from, where two fit.
TableColumns columnsOf(const LabelTable& table, FileFinder& files, const std::string& wanted);

}  // namespace effnet
