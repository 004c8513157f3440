#pragma once

#include "core/protocol/answers.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace effnet {

/// NumPy's format: 32-bit floats [rows, columns]. Throws Error("write_failed").
void writeNpy(const std::filesystem::path& file, const Explanation& explanation, const ClassMap& map);

/// The first map over the photograph, in its full size; signed maps in diverging colours about zero, the
/// others from zero to their largest value. Throws Error("write_failed" | "bad_value" for a file name that no
/// writer knows).
void writeOverlay(const std::filesystem::path& file, std::string_view encoded, const std::string& name,
                  const Explanation& explanation);

}  // namespace effnet
