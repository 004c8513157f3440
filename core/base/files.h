#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>

namespace effnet {

/// Of a file that is being written, before the writer's process number.
constexpr std::string_view kTemporaryEnding = ".tmp";

/// Writes to a temporary name beside it, fsyncs, renames. Throws Error("write_failed") with the reason (a
/// full disk leaves the old file untouched), and what `progress` throws, with the same result.
void writeFileAtomically(const std::filesystem::path& file, std::string_view content,
                         const std::function<void(std::size_t written)>& progress = {});

/// A file's bytes. Throws Error("file_missing" | "read_failed" | "too_large").
std::string readFile(const std::filesystem::path& file, std::size_t limit = std::size_t{256} * 1024 * 1024);

/// A stream of a regular file. One that failed where there is none, or something else: a pipe or a device
/// would be waited for without end.
std::ifstream openRegular(const std::filesystem::path& file);

}  // namespace effnet
