#pragma once

namespace effnet {

/// Once in a process that trains, before its first tensor: memory that a step gives back stays with the
/// process. Otherwise each large tensor of each step is asked of the kernel anew, zeroed page by page, which
/// takes a tenth to a third of a step.
void prepareTrainingProcess();

}  // namespace effnet
