#pragma once

#include "core/protocol/preprocessing.h"
#include "core/scaling/network_spec.h"

#include <QMetaType>
#include <QString>
#include <optional>

namespace effnet {

/// What someone says about a checkpoint that it does not say itself.
struct StatedConventions {
  Padding padding = Padding::Symmetric;
  double bnEpsilon = 1e-5;
  Preprocessing preprocessing;
  bool sigmoid = false;  ///< several labels may hold at once

  bool operator==(const StatedConventions&) const = default;
};

/// How a checkpoint is to be opened.
struct OpenWish {
  QString source;
  bool partial = false;  ///< although tensors are missing
  std::optional<StatedConventions> stated;

  bool operator==(const OpenWish&) const = default;
};

/// How a checkpoint is to be written.
struct ExportWish {
  OpenWish from;
  QString layout;  ///< "torchvision", "timm", "lukemelas", "hf", "effnet"
  QString target;  ///< its extension names the format
  QString labels;  ///< a file of class names to attach; empty: the checkpoint's own
  bool fold = true;
  bool preprocess = false;
  int batch = 0;     ///< of an .onnx; 0 = any
  QString pictures;  ///< to calibrate 8 bits with, on the engine's machine; empty: floats as they are
  double loss = -1;  ///< percentage points of top-1 that 8 bits may lose; negative: whatever it is
};

}  // namespace effnet

Q_DECLARE_METATYPE(effnet::OpenWish)
Q_DECLARE_METATYPE(effnet::ExportWish)
