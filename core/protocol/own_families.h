#pragma once

#include "core/scaling/families.h"

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// Where families of the user's own are kept, a file each: $XDG_DATA_HOME/effnet/families.
std::filesystem::path ownFamiliesFolder();

/// Makes all of them known (addOwnFamily). What cannot be read is left out and told, a sentence each.
std::vector<std::string> loadOwnFamilies();

/// Makes it known and keeps it for all programs; replaces one of its name. Throws Error("bad_value" |
/// "bad_spec" | "write_failed").
void saveOwnFamily(const OwnFamily& family);

}  // namespace effnet
