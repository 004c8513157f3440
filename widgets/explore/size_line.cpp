#include "widgets/explore/size_line.h"

#include "widgets/models/network_comparison.h"

#include <QCoreApplication>
#include <QEvent>

namespace effnet {
namespace {

QString say(int resolution, int blocks, int layers) {
  return QCoreApplication::translate("effnet::TotalsPanel", "Input %1 px · %2 blocks · %3 weighted layers")
      .arg(resolution)
      .arg(blocks)
      .arg(layers);
}

}  // namespace

QString sizeText(const ExpandedNetwork& network) {
  return say(network.spec.resolution, bodyBlocks(network), weightedLayers(network));
}

QString longestSizeText() {
  constexpr int kThreeDigits = 999;
  return say(kThreeDigits, kThreeDigits, kThreeDigits);
}

SizeLine::SizeLine(QWidget* panel) : panel_(panel) {
  setObjectName("networkSizeLine");
  setRoomFor(longestSizeText());
  setVisible(panel->isHidden());
  panel->installEventFilter(this);
}

void SizeLine::setNetwork(const ExpandedNetwork& network) {
  setText(sizeText(network));
}

bool SizeLine::eventFilter(QObject* watched, QEvent* event) {
  if (watched == panel_ && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
    setVisible(panel_->isHidden());
  return QuietLabel::eventFilter(watched, event);
}

}  // namespace effnet
