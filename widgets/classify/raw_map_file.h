#pragma once

#include <QString>
#include <vector>

namespace effnet {

/// Writes `rows` × `columns` numbers as a NumPy array file (version 1.0, little-endian float32). False with
/// `error` filled in when that fails.
bool writeRawMap(const QString& file, const std::vector<float>& values, int rows, int columns,
                 QString* error);

}  // namespace effnet
