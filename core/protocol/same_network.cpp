#include "core/protocol/same_network.h"

#include <filesystem>
#include <system_error>

namespace effnet {
namespace {

std::string stampOf(const std::string& source) {
  if (source.starts_with("builtin:")) return source;
  std::error_code none;
  const auto bytes = std::filesystem::file_size(source, none);
  if (none) return {};
  const auto changed = std::filesystem::last_write_time(source, none).time_since_epoch().count();
  return none ? std::string() : source + ' ' + std::to_string(bytes) + ' ' + std::to_string(changed);
}

}  // namespace

KnownNetwork::KnownNetwork(const OpenedModel& model, const std::string& source)
    : description_(encode(model)), stamp_(model.missing.empty() ? stampOf(source) : std::string()) {
  description_.erase("model");
}

bool KnownNetwork::isSame(const KnownNetwork& other) const {
  return !stamp_.empty() && stamp_ == other.stamp_ && description_ == other.description_;
}

}  // namespace effnet
