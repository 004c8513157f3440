#include "core/training/plan/train_machine.h"

#include <climits>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace effnet {

void prepareTrainingProcess() {
#ifdef __GLIBC__
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
  mallopt(M_TOP_PAD, 64 * 1024 * 1024);
#endif
}

}  // namespace effnet
