#pragma once

class QDialog;

namespace effnet {

/// Lets a dialog that is larger than its screen scroll, its buttons staying below. Nothing to do elsewhere.
void fitToScreen(QDialog& dialog);

}  // namespace effnet
