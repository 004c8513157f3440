#include "widgets/search/search_window.h"

#include "widgets/common/error_text.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/small_screens.h"
#include "widgets/common/theme.h"
#include "widgets/search/grid_view.h"
#include "widgets/search/scale_view.h"
#include "widgets/search/search_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {

SearchWindow::SearchWindow(QWidget* parent)
    : QWidget(parent, Qt::Window),
      steps_(new SegmentedControl({tr("1 · Search"), tr("2 · Grid"), tr("3 · Scale")})),
      searches_(new QComboBox),
      stack_(new QStackedWidget),
      form_(new SearchForm),
      view_(new SearchView),
      grid_(new GridView),
      scale_(new ScaleView) {
  setObjectName(QStringLiteral("searchWindow"));
  setWindowTitle(tr("Search a network"));
  resize(QSize(1280, 800).boundedTo(roomFor(*this)));
  steps_->setObjectName(QStringLiteral("searchSteps"));
  steps_->setSegmentToolTip(0, tr("A network for these pictures and this cost"));
  steps_->setSegmentToolTip(1, tr("How its depth, width and resolution should grow: α, β, γ"));
  steps_->setSegmentToolTip(2, tr("The family that comes of it"));
  searches_->setObjectName(QStringLiteral("searches"));
  searches_->setAccessibleName(windowTitle());
  searches_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  auto* head = new QHBoxLayout;
  head->addWidget(steps_);
  head->addStretch(1);
  head->addWidget(searches_);
  for (QWidget* each : {static_cast<QWidget*>(form_), static_cast<QWidget*>(view_),
                        static_cast<QWidget*>(grid_), static_cast<QWidget*>(scale_)}) {
    each->layout()->setContentsMargins(0, 0, 0, 0);  // those of the window
    stack_->addWidget(each);
  }
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::kSmall);
  column->addLayout(head);
  column->addWidget(stack_, 1);
  connect(steps_, &SegmentedControl::currentChanged, this, &SearchWindow::showStep);
  connect(searches_, &QComboBox::activated, this,
          [this] { Q_EMIT searchChosen(searches_->currentData().toString()); });
  connect(grid_, &GridView::bestChanged, this, [this] { scale_->setCoefficients(*grid_->best()); });
}

void SearchWindow::setTask(const SearchTask& task) {
  form_->setTask(task);
}

void SearchWindow::setSearches(const QStringList& folders, const QString& current) {
  const QSignalBlocker quiet(searches_);
  searches_->clear();
  searches_->addItem(tr("New search"), QString());
  for (const QString& folder : folders) {
    searches_->addItem(shortName(folder), folder);
    searches_->setItemData(searches_->count() - 1, folder, Qt::ToolTipRole);
  }
  searches_->setCurrentIndex(std::max(0, searches_->findData(current)));
  searches_->setVisible(!folders.isEmpty());
  if (current == current_ && !current.isEmpty()) return;
  current_ = current;
  winner_ = {};
  view_->clear();
  grid_->clear();
  grid_->setWinner({});
  scale_->clear();
  scale_->setWinner({});
  steps_->setCurrent(0);
  showStep(0);
}

void SearchWindow::showStep(int step) {
  if (step == 0)
    stack_->setCurrentWidget(current_.isEmpty() ? static_cast<QWidget*>(form_)
                                                : static_cast<QWidget*>(view_));
  else
    stack_->setCurrentWidget(step == 1 ? static_cast<QWidget*>(grid_) : static_cast<QWidget*>(scale_));
}

void SearchWindow::showProgress(const SearchProgress& progress) {
  view_->showProgress(progress);
  // What did not come through a whole training is no winner yet.
  const SearchedNetwork* best = view_->best();
  const bool whole =
      best != nullptr && best->rung + 1 == static_cast<int>(progress.request.rules.rungs.size());
  const NetworkSpec winner = whole ? best->network : NetworkSpec{};
  if (winner == winner_) return;
  winner_ = winner;
  grid_->setWinner(winner_);
  scale_->setWinner(winner_);
}

}  // namespace effnet
