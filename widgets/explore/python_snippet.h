#pragma once

#include "widgets/models/network_comparison.h"

#include <QString>

namespace effnet {

/// Python that builds this very network with torchvision: its parameters, normalisations, padding and
/// activation; and with timm where it is a published one. A comment says why torchvision cannot.
QString pythonSnippet(const PricedNetwork& network);

}  // namespace effnet
