#include "widgets/explore/explore_bar.h"

#include "widgets/common/flow_row.h"
#include "widgets/common/icons.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QUndoStack>

namespace effnet {

ExploreBar::ExploreBar(QUndoStack* undo, QWidget* page) : page_(page), row_(new FlowRow(this)) {
  setProperty("kind", "topBar");
  row_->setContentsMargins(spacing::kSmall, spacing::kTiny, spacing::kSmall, spacing::kTiny);
  row_->setSpacing(spacing::kTiny);
  addViews();
  row_->addGap();
  auto* add = new QAction(tr("Add this network to the comparison"), this);
  auto* tab = new QAction(tr("This network in another tab"), this);
  auto* open = new QAction(tr("Open a saved network…"), this);
  auto* save = new QAction(tr("Save this network…"), this);
  auto* handout = new QAction(tr("Hand-out of this network, one page…"), this);
  auto* guide = new QAction(tr("Guided path through the paper"), this);
  auto* copy = new QAction(tr("Copy this network"), this);
  copy_ = new QMenu(this);
  copy->setMenu(copy_);
  addButton(withShortcut(undo->createUndoAction(this, tr("Undo")), QKeySequence::Undo), "undo");
  addButton(withShortcut(undo->createRedoAction(this, tr("Redo")), QKeySequence::Redo), "redo");
  addButton(withShortcut(add, Qt::CTRL | Qt::Key_D), "add");
  addButton(withShortcut(tab, QKeySequence::AddTab), "layers");
  addButton(withShortcut(open, QKeySequence::Open), "open");
  addButton(withShortcut(save, QKeySequence::Save), "save");
  addButton(handout, "export");
  addButton(copy, "copy");
  addButton(guide, "play");
  connect(guide, &QAction::triggered, this, &ExploreBar::guideWished);
  connect(add, &QAction::triggered, this, &ExploreBar::addWished);
  connect(tab, &QAction::triggered, this, &ExploreBar::tabWished);
  connect(open, &QAction::triggered, this, &ExploreBar::openWished);
  connect(save, &QAction::triggered, this, &ExploreBar::saveWished);
  connect(handout, &QAction::triggered, this, &ExploreBar::handoutWished);
}

void ExploreBar::addViews() {
  views_ = new SegmentedControl({tr("Network"), tr("Stages"), tr("Compare"), tr("Published"), tr("Measure"),
                                 tr("Choose"), tr("Rounding")},
                                nullptr, SegmentedControl::Lines::AsNeeded);
  views_->setObjectName("exploreViews");
  views_->setSegmentToolTip(0, tr("The network, stage by stage, beside its baseline"));
  views_->setSegmentToolTip(1, tr("Change the baseline, stage by stage"));
  views_->setSegmentToolTip(2, tr("Up to six networks side by side"));
  views_->setSegmentToolTip(3, tr("The papers' tables and figures"));
  views_->setSegmentToolTip(4, tr("Latency, training steps and memory on the engine's machine"));
  views_->setSegmentToolTip(5, tr("Which network to take: all published ones under a budget"));
  views_->setSegmentToolTip(6, tr("Why the network costs more or less than its factors ask for"));
  row_->addWidget(views_);
  connect(views_, &SegmentedControl::currentChanged, this, &ExploreBar::viewChosen);
}

void ExploreBar::addButton(QAction* action, const QString& icon) {
  auto* button = new QToolButton;
  action->setIcon(themedIcon(icon));
  button->setDefaultAction(action);
  button->setToolTip(action->shortcut().isEmpty()
                         ? action->text()
                         : QStringLiteral("%1 (%2)").arg(
                               action->text(), action->shortcut().toString(QKeySequence::NativeText)));
  button->setProperty("kind", "quiet");
  button->setPopupMode(QToolButton::InstantPopup);
  row_->addWidget(button);
}

QAction* ExploreBar::withShortcut(QAction* action, const QKeySequence& shortcut) {
  action->setShortcut(shortcut);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  page_->addAction(action);
  return action;
}

void ExploreBar::setView(int view) {
  views_->setCurrent(view);
}

}  // namespace effnet
