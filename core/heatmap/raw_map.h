#pragma once

#include <span>
#include <string>

namespace effnet {

/// A map's numbers as a file's bytes, row by row, 32-bit floats, exactly as they are.
std::string npyBytes(std::span<const float> values, int rows, int columns);

/// A baseline TIFF of one 32-bit float sample a pixel, uncompressed.
std::string tiffBytes(std::span<const float> values, int rows, int columns);

}  // namespace effnet
