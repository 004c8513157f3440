#include "widgets/classify/centre_pane.h"

#include "widgets/classify/comparison_grid.h"
#include "widgets/classify/evaluation_view.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/pictures_pane.h"
#include "widgets/classify/start_pane.h"
#include "widgets/classify/trouble_banner.h"
#include "widgets/classify/view_pane.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace effnet {

CentrePane::CentrePane(const Views& views, TroubleBanner* banner, PicturesPane& pictures)
    : views_(views), pictures_(pictures), stack_(new QStackedWidget) {
  for (QWidget* shown :
       std::initializer_list<QWidget*>{views.start, views.picture, views.comparison, views.evaluation})
    stack_->addWidget(shown);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(banner);
  column->addWidget(stack_, 1);
  column->addWidget(pictures.strip());
  connect(views.evaluation, &EvaluationView::closed, this, &CentrePane::showPictures);
  connect(views.comparison, &ComparisonGrid::closed, this, &CentrePane::showPictures);
  connect(&pictures, &PicturesPane::evaluationWanted, this, &CentrePane::showEvaluation);
}

void CentrePane::showPictures() {
  stack_->setCurrentWidget(pictures_.isEmpty() ? static_cast<QWidget*>(views_.start) : views_.picture);
}

void CentrePane::showWhatIsThere() {
  if (stack_->currentWidget() == views_.start || stack_->currentWidget() == views_.picture) showPictures();
}

void CentrePane::showPicture() {
  stack_->setCurrentWidget(views_.picture);
}

void CentrePane::showComparison() {
  stack_->setCurrentWidget(views_.comparison);
}

void CentrePane::showEvaluation() {
  stack_->setCurrentWidget(views_.evaluation);
}

void CentrePane::leaveEvaluation() {
  if (stack_->currentWidget() == views_.evaluation) showPictures();
}

}  // namespace effnet
