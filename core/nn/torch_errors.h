#pragma once

#include "core/base/error.h"

#include <exception>
#include <string>
#include <utility>

namespace effnet {

/// What matters of an error's text: LibTorch goes on with a stack trace.
std::string firstLine(const std::exception& error);

/// Whether LibTorch, oneDNN or the library itself found too little memory: there is no common type for it.
bool isOutOfMemory(const std::exception& error);

/// The same error in this program's words: Error("out_of_memory"), or of the code that is given.
Error errorOf(const std::exception& error, const std::string& otherCode);

/// Runs what calls Torch and turns its exceptions into Error("out_of_memory" | "network_failed").
template <typename Call>
decltype(auto) translatingTorchErrors(Call&& call) {
  try {
    return std::forward<Call>(call)();
  } catch (const Error&) {
    throw;
  } catch (const std::exception& error) {
    throw errorOf(error, "network_failed");
  }
}

}  // namespace effnet
