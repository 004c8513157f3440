#include "widgets/train/run_classes.h"

#include "widgets/common/theme.h"
#include "widgets/run/confusion_view.h"
#include "widgets/train/class_table.h"

namespace effnet {

RunClasses::RunClasses(QWidget* parent)
    : QSplitter(parent), confusion_(new ConfusionView), classes_(new ClassTable) {
  setObjectName(QStringLiteral("classesSplitter"));
  setHandleWidth(spacing::kMedium);
  setProperty("kind", "cards");
  addWidget(confusion_);
  addWidget(classes_);
  setStretchFactor(0, 1);
  setStretchFactor(1, 1);
  connect(confusion_, &ConfusionView::cellClicked, this, &RunClasses::cellClicked);
}

void RunClasses::showHistory(const RunHistory& history, bool active) {
  const bool some = !history.epochs().empty() && history.started();
  // Behind the end counts what is kept: the cells open what the best checkpoint said.
  const EpochDone* shown = !some ? nullptr : active ? &history.epochs().back() : history.chosen();
  const int epoch = shown != nullptr ? shown->epoch : 0;
  if (epoch == shownEpoch_) return;  // steps change nothing here
  shownEpoch_ = epoch;
  const auto confusion = some ? shown->confusion : std::vector<std::vector<int>>();
  const auto labels = some ? history.started()->labels : std::vector<std::string>();
  confusion_->setMatrix(confusion, labels, tr("epoch %1").arg(epoch));
  classes_->setConfusion(confusion, labels);
}

}  // namespace effnet
