#pragma once

#include "core/scaling/network_spec.h"

#include <string>

namespace effnet {

/// The one way of writing a network down: what changes no layer is left at its default (a squeeze-excite
/// ratio where there is none, a skip that shapes forbid, an activation that is the network's anyway),
/// neighbouring stages that are one longer stage are joined, and rules of scaling, family, name and factors
/// are cleared. Throws Error("bad_spec").
NetworkSpec canonicalNetwork(const NetworkSpec& spec);

/// 16 hexadecimal digits that equal networks share and others do not: of all layers, the input size and what
/// training takes from the spec.
std::string networkKey(const NetworkSpec& spec);

}  // namespace effnet
