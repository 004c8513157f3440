#pragma once

namespace effnet {

/// The symbol of a shared library of ours, which lies beside this program or, installed, in
/// ../lib/effnet-explorer. It is loaded now and stays. Throws Error("program_missing") with the file's name
/// and the system's reason.
void* symbolOf(const char* library, const char* symbol);

}  // namespace effnet
