#pragma once

#include "core/protocol/answers.h"

#include <string>

namespace effnet {

/// A network that answered, to be told from another one that is opened later.
class KnownNetwork {
 public:
  /// `source`: as it was asked for, on this computer.
  KnownNetwork(const OpenedModel& model, const std::string& source);

  /// Whether both say the same of a picture: the same file, unchanged, opened in the same way. Not where that
  /// cannot be seen from here, and not with tensors that were missing: they are random, and others each time.
  bool isSame(const KnownNetwork& other) const;

 private:
  Json description_;   ///< but for the handle
  std::string stamp_;  ///< another one where the file is another one; empty: not known
};

}  // namespace effnet
