#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace effnet {

/// The header of a file in Yann LeCun's IDX format: unsigned bytes in one or more dimensions.
struct IdxHeader {
  std::vector<std::int64_t> dimensions;
  std::int64_t bytes = 0;  ///< of the header itself

  /// Elements that the file must have behind it.
  std::int64_t elements() const;
};

/// From the first 16 bytes of a file. Throws Error("bad_data") with the reason on other magic numbers, other
/// element types, more than three dimensions, and products beyond 2^40.
IdxHeader parseIdxHeader(std::string_view firstBytes);

}  // namespace effnet
