#pragma once

namespace effnet {

/// How large the window's type is, against the desktop's: 1 at first.
double typeScale();

/// Between half and three times; every widget that is there follows, and those made later do, too.
void setTypeScale(double factor);

}  // namespace effnet
