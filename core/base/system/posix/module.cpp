#include "core/base/system/module.h"

#include "core/base/error.h"
#include "core/base/system/process.h"

#include <dlfcn.h>
#include <filesystem>
#include <string>

namespace effnet {

void* symbolOf(const char* library, const char* symbol) {
  namespace fs = std::filesystem;
  const fs::path folder = ownProgram().parent_path();
  const std::string name = std::string("lib") + library + ".so";
  std::error_code ignored;
  fs::path file = folder / name;
  if (!fs::exists(file, ignored)) file = folder.parent_path() / "lib" / "effnet-explorer" / name;
  void* const loaded = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  void* const found = loaded != nullptr ? dlsym(loaded, symbol) : nullptr;
  if (found != nullptr) return found;
  const char* reason = dlerror();
  throw Error("program_missing",
              "a part of this program cannot be loaded: " + std::string(reason ? reason : name));
}

}  // namespace effnet
