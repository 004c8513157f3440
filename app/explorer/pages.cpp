#include "app/explorer/pages.h"

#include "app/explorer/checkpoint_wires.h"
#include "app/explorer/classify_wires.h"
#include "app/explorer/explore_wires.h"
#include "app/explorer/label_wires.h"
#include "app/explorer/page_tours.h"
#include "app/explorer/runs_wires.h"
#include "app/explorer/train_wires.h"
#include "widgets/checkpoint/checkpoint_page.h"
#include "widgets/classify/classify_page.h"
#include "widgets/explore/explore_page.h"
#include "widgets/label/label_page.h"
#include "widgets/runs/runs_page.h"
#include "widgets/train/train_page.h"

namespace effnet {
namespace {

template <class Page>
QWidget* make() {
  return new Page;
}

using Wired = std::unique_ptr<QObject>;

Wired wireExplore(QWidget& page, const PageServices& with) {
  return std::make_unique<ExploreWires>(static_cast<ExplorePage&>(page), with.engine, with.status);
}

Wired wireClassify(QWidget& page, const PageServices& with) {
  return std::make_unique<ClassifyWires>(static_cast<ClassifyPage&>(page), with.engine, with.files,
                                         with.settings, with.status);
}

Wired wireTrain(QWidget& page, const PageServices& with) {
  return std::make_unique<TrainWires>(static_cast<TrainPage&>(page), with.engine, with.settings, with.runs,
                                      with.status);
}

Wired wireLabel(QWidget& page, const PageServices& with) {
  return std::make_unique<LabelWires>(static_cast<LabelPage&>(page), with.engine, with.settings, with.status);
}

Wired wireRuns(QWidget& page, const PageServices& with) {
  return std::make_unique<RunsWires>(static_cast<RunsPage&>(page), with.runs, with.status);
}

Wired wireCheckpoints(QWidget& page, const PageServices& with) {
  return std::make_unique<CheckpointWires>(static_cast<CheckpointPage&>(page), with.engine, with.files,
                                           with.status);
}

constexpr PageRow kRows[] = {
    {QT_TRANSLATE_NOOP("effnet::Application", "Explore"), "network", "scaling", make<ExplorePage>,
     wireExplore, tourExplore},
    {QT_TRANSLATE_NOOP("effnet::Application", "Classify"), "image", "explaining", make<ClassifyPage>,
     wireClassify, tourClassify},
    {QT_TRANSLATE_NOOP("effnet::Application", "Train"), "train", "training", make<TrainPage>, wireTrain,
     tourTrain},
    {QT_TRANSLATE_NOOP("effnet::Application", "Runs"), "runs", "training", make<RunsPage>, wireRuns,
     tourRuns},
    {QT_TRANSLATE_NOOP("effnet::Application", "Checkpoints"), "layers", "checkpoints", make<CheckpointPage>,
     wireCheckpoints, nullptr},
    {QT_TRANSLATE_NOOP("effnet::Application", "Label"), "label", "labelling", make<LabelPage>, wireLabel,
     nullptr},
};

}  // namespace

std::span<const PageRow> pageRows() {
  return kRows;
}

}  // namespace effnet
