#pragma once

#include <string>
#include <string_view>

namespace effnet {

/// Throws Error("checkpoint_unsafe") where `global` ("module\nname") could only be there to run commands.
/// Nothing is ever called, but a file that names one of these was made to harm whoever opens it in Python,
/// and nobody should trust its tensors.
void refuseHarmful(std::string_view global);

/// A global as Python writes it, "collections.Counter", safe to show: what is not printable is a question
/// mark.
std::string shownGlobal(std::string_view global);

}  // namespace effnet
