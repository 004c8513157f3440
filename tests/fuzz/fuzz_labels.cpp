#include "core/base/error.h"
#include "core/labels/label_sheet.h"
#include "core/labels/label_store.h"
#include "tests/fuzz/memory_file.h"

/// Any bytes as a table of labels: refused with an Error, or each picture has a class that is a name.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace effnet;
  const MemoryFile file(data, size);
  LabelStore store(file.path());
  LabelSheet sheet;
  try {
    for (const auto& [picture, label] : store.read()) {
      sheet.add({picture});
      const int index = sheet.addClass(label);
      const int found = sheet.find(picture);
      sheet.set(std::span(&found, 1), index);
    }
  } catch (const Error&) {
    // Most bytes are no table.
  }
  while (sheet.canUndo()) sheet.undo();
  if (sheet.labelled() != 0) __builtin_trap();
  return 0;
}
