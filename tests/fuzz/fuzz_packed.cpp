#include "core/base/error.h"
#include "core/dataset/dataset.h"
#include "tests/fuzz/memory_folder.h"

#include <cstddef>
#include <cstdint>

namespace {

using effnet::MemoryFolder;

/// The files of one kind of packed data, the names of its classes or labels first.
struct Kind {
  const char* names;
  const char* pictures;
};

constexpr Kind kKinds[] = {{"batches.meta.txt", "data_batch_1.bin"},
                           {"fine_label_names.txt", "train.bin"},
                           {"train-labels-idx1-ubyte", "train-images-idx3-ubyte"}};

/// Every picture lies within its file, and its class is one of those that are named.
void check(const effnet::Dataset& dataset) {
  for (const auto* part : {&dataset.train, &dataset.val, &dataset.test})
    for (const effnet::Sample& sample : *part) {
      if (sample.label < 0 || sample.label >= static_cast<int>(dataset.labels.size())) std::abort();
      if (!sample.record) continue;
      const std::int64_t bytes =
          std::int64_t{sample.record->width} * sample.record->height * sample.record->channels;
      const auto size = static_cast<std::int64_t>(std::filesystem::file_size(sample.file));
      if (bytes <= 0 || sample.record->offset < 0 || sample.record->offset + bytes > size) std::abort();
    }
}

}  // namespace

/// Any bytes as CIFAR-10, CIFAR-100 or IDX (the first byte chooses): names or labels, a line "--", pictures.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const MemoryFolder folders[std::size(kKinds)];
  if (size == 0) return 0;
  const std::size_t kind = *data % std::size(kKinds);
  std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  folders[kind].writePart(kKinds[kind].names, rest);
  folders[kind].writePart(kKinds[kind].pictures, rest);
  effnet::DatasetOptions options;
  options.data = folders[kind].path();
  try {
    check(effnet::scanDataset(options));
  } catch (const effnet::Error&) {
    // Most bytes are no data set.
  }
  return 0;
}
