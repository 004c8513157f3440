#include "core/training/plan/train_machine.h"

#include "core/base/system/memory.h"

namespace effnet {

void prepareTrainingProcess() {
  keepFreedMemory();
}

}  // namespace effnet
