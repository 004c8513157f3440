#pragma once

#include "core/protocol/cam_method.h"
#include "core/protocol/test_augmentation.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace effnet {

/// How a network is asked why: the method, and the stage whose features it looks at.
struct ExplainMethod {
  CamMethod cam = CamMethod::Cam;
  std::optional<int> stage;    ///< absent: the last one
  std::optional<int> against;  ///< class whose map is taken away
  TestAugmentation augmentation = TestAugmentation::Off;

  bool operator==(const ExplainMethod&) const = default;
};

/// A question about a picture that a page wants answered.
struct ExplainWish {
  QString file;
  QByteArray bytes;  ///< the encoded picture
  ExplainMethod method;
  QList<int> classes;  ///< empty: the top ones
  int topk = 8;
  int steps = 20;  ///< of the curves, where the map is measured
};

}  // namespace effnet
