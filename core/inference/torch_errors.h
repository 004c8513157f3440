#pragma once

#include "core/scaling/error.h"

#include <c10/util/Exception.h>
#include <new>
#include <string>
#include <utility>

namespace effnet {

/// Runs what calls Torch and turns its exceptions into Error("out_of_memory" | "network_failed"), without the
/// backtrace that Torch puts into their texts.
template <typename Call>
decltype(auto) translatingTorchErrors(Call&& call) {
  try {
    return std::forward<Call>(call)();
  } catch (const c10::Error& error) {
    const std::string why = error.what_without_backtrace();
    const bool memory = why.find("out of memory") != std::string::npos ||
                        why.find("not enough memory") != std::string::npos ||
                        why.find("can't allocate memory") != std::string::npos;
    throw Error(memory ? "out_of_memory" : "network_failed", why.substr(0, why.find('\n')));
  } catch (const std::bad_alloc&) {
    throw Error("out_of_memory", "there is not enough memory for this network and input size");
  }
}

}  // namespace effnet
