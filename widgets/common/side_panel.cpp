#include "widgets/common/side_panel.h"

#include "widgets/common/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace effnet {

Section::Section(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), title_(new QToolButton), content_(content) {
  title_->setText(title);
  title_->setProperty("kind", "section");
  title_->setCheckable(true);
  title_->setChecked(true);
  title_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  title_->setArrowType(Qt::DownArrow);
  title_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kTiny);
  column->addWidget(title_);
  column->addWidget(content_);
  connect(title_, &QToolButton::toggled, this, &Section::setExpanded);
}

bool Section::isExpanded() const {
  return title_->isChecked();
}

void Section::setExpanded(bool expanded) {
  title_->setChecked(expanded);
  title_->setArrowType(expanded ? Qt::DownArrow : Qt::RightArrow);
  content_->setVisible(expanded);
}

SidePanel::SidePanel(int preferredWidth, QWidget* parent)
    : QScrollArea(parent), preferredWidth_(preferredWidth), column_(new QVBoxLayout) {
  auto* content = new QWidget;
  content->setProperty("kind", "sidePanel");
  column_->setContentsMargins(spacing::kMedium, spacing::kMedium, spacing::kMedium, spacing::kMedium);
  column_->setSpacing(spacing::kMedium);
  content->setLayout(column_);
  setWidget(content);
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::ClickFocus);  // what is in it are the Tab stops, and scrolls it
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  content->installEventFilter(this);
}

void SidePanel::addWidget(QWidget* widget, int stretch) {
  column_->addWidget(widget, stretch);
}

Section* SidePanel::addSection(const QString& title, QWidget* content) {
  auto* section = new Section(title, content);
  column_->addWidget(section);
  return section;
}

void SidePanel::addLayout(QLayout* layout) {
  column_->addLayout(layout);
}

void SidePanel::holdCards() {
  widget()->setProperty("kind", "cards");
  column_->setContentsMargins(0, 0, 0, 0);
}

void SidePanel::addStretch() {
  column_->addStretch(1);
}

QSize SidePanel::sizeHint() const {
  return {preferredWidth_, QScrollArea::sizeHint().height()};
}

QSize SidePanel::minimumSizeHint() const {
  const int scrollBar = verticalScrollBar()->sizeHint().width();
  const int content = widget() ? widget()->minimumSizeHint().width() + scrollBar : 0;
  return {std::max(content, preferredWidth_ * 4 / 5), 120};
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  auto* control = qobject_cast<QWidget*>(watched);
  // Qt filters the scroll bars through here, too, to which the panel itself sends the wheel.
  const bool inside = control != nullptr && widget()->isAncestorOf(control);
  if (event->type() == QEvent::Wheel && inside && !control->hasFocus()) {
    QCoreApplication::sendEvent(viewport(), event);
    return true;
  }
  return QScrollArea::eventFilter(watched, event);
}

void SidePanel::showEvent(QShowEvent* event) {
  for (QWidget* control : widget()->findChildren<QWidget*>()) {
    const bool takesWheel = qobject_cast<QComboBox*>(control) || qobject_cast<QAbstractSpinBox*>(control) ||
                            control->metaObject() == &QSlider::staticMetaObject;
    if (!takesWheel) continue;
    control->setFocusPolicy(Qt::StrongFocus);  // usually the wheel would give it the focus
    control->installEventFilter(this);
  }
  QScrollArea::showEvent(event);
}

}  // namespace effnet
