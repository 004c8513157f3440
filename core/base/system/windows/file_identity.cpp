#include "core/base/system/file_identity.h"

namespace effnet {

std::optional<FileIdentity> settledIdentity(const std::filesystem::path&) {
  return {};  // any program may set the times that are cheap to ask for
}

}  // namespace effnet
