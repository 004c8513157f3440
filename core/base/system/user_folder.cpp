#include "core/base/system/user_folder.h"

#include "core/base/error.h"
#include "core/base/system/host.h"

#include <cstdlib>
#include <string>

namespace effnet {

std::filesystem::path userFolder(const char* variable, const char* usual) {
  const char* const value = std::getenv(variable);
  const std::filesystem::path named = value ? value : "";
  if (named.is_absolute()) return named;
  const std::filesystem::path home = homeFolder();
  if (home.empty())
    throw Error("write_failed",
                std::string("there is no home folder to keep files in: set HOME or ") + variable);
  return home / usual;
}

}  // namespace effnet
