#pragma once

#include <string>
#include <string_view>

namespace effnet {

/// Appends all of `content` to the open file, or nothing: what was written of it before a failure is cut off
/// again. Throws Error("write_failed"), also when the file was deleted meanwhile, which the kernel does not
/// mind.
void appendWhole(int descriptor, const std::string& path, std::string_view content);

/// Throws Error("write_failed") with the reason in errno.
[[noreturn]] void failWriting(const std::string& path);

}  // namespace effnet
