#include "core/base/words.h"

#include "core/base/error.h"
#include "core/base/near_names.h"

#include <algorithm>
#include <vector>

namespace effnet::words_detail {
namespace {

/// "a, b or c" taken apart: no word of a table has a space.
std::vector<std::string> wordsOf(std::string_view list) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find_first_of(", ", at), list.size());
    const std::string_view word = list.substr(at, end - at);
    if (!word.empty() && word != "or" && word != "and") words.emplace_back(word);
    at = end + 1;
  }
  return words;
}

}  // namespace

void throwUnknown(const std::string& what, std::string_view word, const std::string& known) {
  const auto near = nearNames(word, wordsOf(known), 1);
  throw Error("bad_value", "unknown " + what + " '" + std::string(word) + "': " + known +
                               (near.empty() ? "" : "; did you mean " + near.front() + "?"));
}

}  // namespace effnet::words_detail
