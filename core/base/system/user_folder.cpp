#include "core/base/system/user_folder.h"

#include "core/base/error.h"
#include "core/base/system/host.h"

#include <cstdlib>
#include <string>

namespace effnet {

namespace {

/// Empty where the variable is absent or relative.
std::filesystem::path namedFolder(const char* variable) {
  const char* const value = std::getenv(variable);
  const std::filesystem::path named = value ? value : "";
  return named.is_absolute() ? named : std::filesystem::path();
}

}  // namespace

std::filesystem::path userFolder(const char* variable, const char* usual) {
  if (const auto named = namedFolder(variable); !named.empty()) return named;
  const std::filesystem::path home = homeFolder();
  if (home.empty())
    throw Error("write_failed",
                std::string("there is no home folder to keep files in: set HOME or ") + variable);
  return home / usual;
}

std::filesystem::path cacheFolder() {
  if (const auto own = namedFolder("EFFNET_CACHE"); !own.empty()) return own;
  try {
    return userFolder("XDG_CACHE_HOME", ".cache") / "effnet";
  } catch (const Error&) {
    return {};
  }
}

}  // namespace effnet
