#include "core/base/error.h"
#include "core/checkpoint/pickle.h"

/// Any bytes either are a pickle that is understood or are refused with an Error.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  try {
    const effnet::Pickle pickle({reinterpret_cast<const char*>(data), size});
    pickle.root().find("state_dict");
  } catch (const effnet::Error&) {
  }
  return 0;
}
