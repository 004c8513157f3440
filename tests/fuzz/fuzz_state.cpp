#include "core/base/error.h"
#include "core/protocol/explore_link.h"
#include "core/protocol/explore_state.h"
#include "core/protocol/json_text.h"
#include "core/protocol/sweep_plan.h"
#include "core/search/search_space.h"

#include <cstddef>
#include <cstdint>

namespace {

/// What can be read and written can be read again.
template <typename Read>
void readTwice(const effnet::Json& json, Read read) {
  effnet::Json written;
  try {
    written = toJson(read(json));
  } catch (const effnet::Error&) {
    return;  // most JSON is none of it
  }
  try {
    read(written);
  } catch (const effnet::Error&) {
    __builtin_trap();
  }
}

}  // namespace

/// Any bytes as a saved state, a link to one, the space of a search and the request of a sweep.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace effnet;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    stateOfLink(bytes);
  } catch (const Error&) {
    // Most bytes are no link.
  }
  const Json json = parseJson(bytes);
  if (json.is_discarded()) return 0;
  readTwice(json, exploreStateFromJson);
  readTwice(json, searchSpaceFromJson);
  readTwice(json, sweepRequestFromJson);
  return 0;
}
