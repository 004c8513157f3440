#include "core/checkpoint/pickle.h"

#include "core/checkpoint/pickle_machine.h"

namespace effnet {

Pickle::Pickle(std::string_view bytes) {
  PickleMachine machine(bytes, values_);
  root_ = machine.run();
  length_ = machine.position();
}

}  // namespace effnet
