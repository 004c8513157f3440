#pragma once

#include <exception>
#include <new>
#include <string_view>

namespace effnet {

/// Whether LibTorch, oneDNN or the library itself found too little memory: there is no common type for it.
inline bool isOutOfMemory(const std::exception& error) {
  if (dynamic_cast<const std::bad_alloc*>(&error)) return true;
  const std::string_view text = error.what();
  for (const char* words : {"out of memory", "can't allocate memory", "not enough memory",
                            "could not create a memory", "could not allocate"}) {
    if (text.find(words) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace effnet
