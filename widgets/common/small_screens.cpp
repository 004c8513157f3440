#include "widgets/common/small_screens.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace effnet {
namespace {

constexpr int kFrame = 48;  // of a window: its title and the desktop's bar

}  // namespace

QSize roomFor(const QWidget& window) {
  return window.screen()->availableSize() - QSize(0, kFrame);
}

void fitToScreen(QDialog& dialog) {
  const QSize room = roomFor(dialog);
  const QSize needed = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
  QLayout* layout = dialog.layout();
  if (layout == nullptr || (needed.width() <= room.width() && needed.height() <= room.height())) {
    dialog.resize(dialog.size().boundedTo(room));
    return;
  }
  auto* buttons = dialog.findChild<QDialogButtonBox*>(QString(), Qt::FindDirectChildrenOnly);
  if (buttons != nullptr) layout->removeWidget(buttons);
  auto* content = new QWidget;
  content->setLayout(layout);  // takes the controls along
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setWidget(content);
  auto* column = new QVBoxLayout(&dialog);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(area, 1);
  if (buttons != nullptr) {
    column->addWidget(buttons);
    buttons->setContentsMargins(layout->contentsMargins());
  }
  dialog.setMinimumSize(0, 0);
  const int bar = area->verticalScrollBar()->sizeHint().width();
  dialog.resize((needed + QSize(bar, bar)).boundedTo(room));
}

}  // namespace effnet
