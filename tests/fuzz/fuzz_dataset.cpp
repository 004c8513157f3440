#include "core/base/csv_reader.h"
#include "core/base/error.h"
#include "core/dataset/idx_header.h"
#include "core/protocol/voc_annotation.h"

#include <cstddef>
#include <cstdint>

/// Any bytes as the tables, annotations and headers of data sets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  effnet::parseCsv(bytes, effnet::csvSeparator(bytes));
  try {
    effnet::parseVocAnnotation(bytes);
  } catch (const effnet::Error&) {
    // Most bytes are no annotation.
  }
  try {
    effnet::parseIdxHeader(bytes);
  } catch (const effnet::Error&) {
    // Most bytes are no header.
  }
  return 0;
}
