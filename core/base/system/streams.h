#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace effnet {

constexpr int kStandardInput = 0;

/// What is there of a file or a pipe, waiting for at least one byte; 0 at its end, negative where it fails.
std::ptrdiff_t readSome(int descriptor, std::span<char> into);

/// All of the bytes, if need be piece by piece; false with the reason in errno.
bool writeAll(int descriptor, std::string_view bytes);

/// What a program does first: its output is UTF-8 with plain line ends, on every system.
void prepareStandardStreams();

/// The program's standard output, for the caller alone: what libraries print goes to standard error from now
/// on.
int takeStandardOutput();

/// Whether a person reads what goes to standard error.
bool errorsAreWatched();

/// The same of standard output.
bool outputIsWatched();

}  // namespace effnet
