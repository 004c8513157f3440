#pragma once

#include "core/base/system/posix/descriptor.h"
#include "core/base/system/process.h"

#include <array>
#include <sys/types.h>

namespace effnet {

/// Starts a program with these for its standard input, output and error (−1: this process's own). −1 with the
/// reason in errno.
pid_t spawn(const ProgramStart& what, const std::array<int, 3>& streams);

}  // namespace effnet
