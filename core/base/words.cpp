#include "core/base/words.h"

#include "core/base/error.h"

namespace effnet::words_detail {

void throwUnknown(const std::string& what, std::string_view word, const std::string& known) {
  throw Error("bad_value", "unknown " + what + " '" + std::string(word) + "': " + known);
}

}  // namespace effnet::words_detail
