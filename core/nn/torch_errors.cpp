#include "core/nn/torch_errors.h"

#include <algorithm>
#include <c10/util/Exception.h>
#include <initializer_list>
#include <new>
#include <string_view>

namespace effnet {
namespace {

bool holdsOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != text.npos; });
}

}  // namespace

std::string firstLine(const std::exception& error) {
  const auto* const torch = dynamic_cast<const c10::Error*>(&error);
  const std::string text = torch ? torch->what_without_backtrace() : error.what();
  return text.substr(0, text.find('\n'));
}

bool isOutOfMemory(const std::exception& error) {
  if (dynamic_cast<const std::bad_alloc*>(&error)) return true;
  const auto* const own = dynamic_cast<const Error*>(&error);
  if (own) return own->code() == "out_of_memory";
  return holdsOneOf(error.what(), {"out of memory", "can't allocate memory", "not enough memory",
                                   "could not create a memory", "could not allocate", "STATUS_ALLOC_FAILED"});
}

Error errorOf(const std::exception& error, const std::string& otherCode) {
  if (const auto* const own = dynamic_cast<const Error*>(&error)) return *own;
  const std::string line = firstLine(error);
  if (!isOutOfMemory(error)) return {otherCode, line};
  const bool gpu = holdsOneOf(line, {"CUDA", "CUBLAS", "CUDNN"});
  return {"out_of_memory",
          std::string(gpu ? "the GPU has" : "there is") +
              " too little free memory for this: a smaller batch, picture or network needs less (" + line +
              ")"};
}

}  // namespace effnet
