#pragma once

#include "core/scaling/expansion.h"
#include "widgets/common/quiet_label.h"

namespace effnet {

/// "Input 309 px · 29 blocks · 146 weighted layers": what is always on the page.
QString sizeText(const ExpandedNetwork& network);

/// The longest that it is.
QString longestSizeText();

/// It, in place of a panel that says it and is folded away or hidden in a presentation.
class SizeLine : public QuietLabel {
 public:
  explicit SizeLine(QWidget* panel);

  void setNetwork(const ExpandedNetwork& network);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* panel_;
};

}  // namespace effnet
