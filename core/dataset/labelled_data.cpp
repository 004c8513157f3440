#include "core/dataset/labelled_data.h"

#include "core/dataset/dataset_kinds.h"

#include <system_error>
#include <utility>

namespace effnet {

LabelledData readLabelledData(const std::filesystem::path& data, const std::string& columns,
                              const ListingWatch& watch) {
  std::error_code unknown;
  if (!std::filesystem::exists(data, unknown))
    throw Error("file_missing", data.string() + ": there is no such folder or file");
  Problems problems;
  Dataset dataset = readDatasetOfAnyKind(data, problems, {columns, {}, true, watch});
  problems.throwIfAny();
  LabelledData found{dataset.kind,
                     "all",
                     std::move(dataset.labels),
                     {},
                     std::move(dataset.skipped),
                     std::move(dataset.unused),
                     std::move(dataset.notes)};
  if (!dataset.val.empty()) {
    found.part = "val";
    found.samples = std::move(dataset.val);
  } else if (!dataset.test.empty()) {
    found.part = "test";
    found.samples = std::move(dataset.test);
  } else {
    found.samples = std::move(dataset.train);
  }
  if (found.samples.empty())
    throw Error("folder_empty",
                data.string() + ": there is no picture of a known class, in a sub-folder or a table");
  return found;
}

}  // namespace effnet
