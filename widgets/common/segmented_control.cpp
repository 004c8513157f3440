#include "widgets/common/segmented_control.h"

#include "widgets/common/flow_row.h"
#include "widgets/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace effnet {

SegmentedControl::SegmentedControl(const QStringList& labels, QWidget* parent, Lines lines)
    : QFrame(parent), group_(new QButtonGroup(this)) {
  setProperty("kind", "segments");
  QLayout* row = nullptr;
  if (lines == Lines::One)
    row = new QHBoxLayout(this);
  else
    row = new FlowRow(this);
  row->setContentsMargins(2, 2, 2, 2);
  row->setSpacing(0);
  for (const QString& label : labels) {
    auto* button = new QToolButton;
    button->setText(label);
    button->setCheckable(true);
    button->setProperty("kind", "segment");
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumWidth(0);
    group_->addButton(button, static_cast<int>(group_->buttons().size()));
    row->addWidget(button);
  }
  if (auto* first = group_->button(0)) first->setChecked(true);
  connect(group_, &QButtonGroup::idClicked, this, &SegmentedControl::currentChanged);
}

int SegmentedControl::current() const {
  return group_->checkedId();
}

void SegmentedControl::setCurrent(int index) {
  if (auto* button = group_->button(index)) button->setChecked(true);
}

void SegmentedControl::setSegmentToolTip(int index, const QString& text) {
  if (auto* button = group_->button(index)) button->setToolTip(text);
}

}  // namespace effnet
