#pragma once

namespace effnet {

/// Throws Error("not_here") in the user's words: no program can be started yet.
[[noreturn]] void startingIsNotHere();

}  // namespace effnet
