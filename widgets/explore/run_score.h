#pragma once

#include "core/scaling/network_spec.h"

#include <QString>
#include <optional>

namespace effnet {

/// What one of the user's runs reached.
struct RunScore {
  QString name;  ///< of its folder
  NetworkSpec network;
  double top1 = 0;                       ///< percent, on the run's own validation pictures
  std::optional<double> magnitude = {};  ///< of RandAugment, where one and the same held throughout

  /// Whether it trained this network, whatever the number of classes.
  bool isOf(const NetworkSpec& spec) const {
    return network.family == spec.family && network.stages == spec.stages &&
           network.resolution == spec.resolution;
  }
};

}  // namespace effnet
