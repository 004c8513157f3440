#include "widgets/label/label_page.h"

#include "core/base/error.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/label/class_panel.h"
#include "widgets/label/data_map_view.h"
#include "widgets/label/findings_panel.h"
#include "widgets/label/label_bar.h"
#include "widgets/label/label_grid.h"
#include "widgets/label/label_keys.h"
#include "widgets/label/label_model.h"
#include "widgets/label/map_colors.h"
#include "widgets/label/network_picker.h"
#include "widgets/label/single_view.h"

#include <QEvent>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QListView>
#include <QStackedWidget>
#include <algorithm>

namespace effnet {

LabelPage::LabelPage(QWidget* parent)
    : QWidget(parent),
      model_(new LabelModel(this)),
      empty_(new DropTarget(QStringLiteral("image"), tr("Drop photographs to label"),
                            tr("A folder of unsorted pictures, or of class folders to look for errors in. "
                               "Labels lie in a table "
                               "beside the pictures; the pictures stay as they are."))),
      grid_(new LabelGrid),
      single_(new SingleView),
      map_(new DataMapView),
      bar_(new LabelBar),
      classes_(new ClassPanel),
      network_(new NetworkPicker),
      findings_(new FindingsPanel),
      banner_(new MessageBanner),
      stack_(new QStackedWidget),
      views_(new QStackedWidget) {
  setObjectName(QStringLiteral("labelPage"));
  setAcceptDrops(true);
  buildLayout();
  connectKeys();
  connectParts();
}

void LabelPage::attempt(const std::function<void()>& step) {
  try {
    step();
  } catch (const Error& error) {
    showTrouble(errorSentence(QString::fromStdString(error.code()), {}),
                QString::fromStdString(error.detail()));
  }
}

void LabelPage::connectKeys() {
  auto* keys = new LabelKeys(this);
  keys->listenTo(grid_);
  keys->listenTo(single_);
  keys->listenTo(map_);
  connect(keys, &LabelKeys::classWanted, this, &LabelPage::giveClass);
  connect(keys, &LabelKeys::agreed, this, [this] {
    model_->agree(selectedPictures());
    goOn();
  });
  connect(keys, &LabelKeys::undone, this, [this] { attempt([this] { model_->undo(); }); });
  connect(keys, &LabelKeys::cleared, this,
          [this] { model_->setLabel(selectedPictures(), LabelSheet::kNone); });
  connect(keys, &LabelKeys::typed, classes_, &ClassPanel::type);
  connect(keys, &LabelKeys::viewSwitched, this,
          [this] { setView(bar_->view() == LabelBar::Single ? LabelBar::Grid : LabelBar::Single); });
  connect(single_, &SingleView::stepped, this, [this](int by) {
    const QModelIndex next =
        model_->index(std::clamp(grid_->currentIndex().row() + by, 0, model_->rowCount() - 1));
    if (next.isValid()) grid_->setCurrentIndex(next);
  });
}

void LabelPage::connectParts() {
  connect(empty_, &DropTarget::filesDropped, this, &LabelPage::openRequested);
  connect(model_, &LabelModel::classesChanged, this, [this] {
    classes_->showClasses(model_->sheet());
    bar_->showCount(model_->sheet().labelled(), model_->sheet().size());
  });
  connect(model_, &LabelModel::labelsChanged, this, [this] {
    showCurrent();
    colorMap();
  });
  connect(classes_, &ClassPanel::classChosen, this, &LabelPage::giveClass);
  connect(classes_, &ClassPanel::newClassWanted, this,
          [this](const QString& name) { attempt([&] { giveClass(model_->addClass(name)); }); });
  connect(classes_, &ClassPanel::renameWanted, this,
          [this](int index, const QString& name) { attempt([&] { model_->renameClass(index, name); }); });
  connect(classes_, &ClassPanel::left, this, [this] { views_->currentWidget()->setFocus(); });
  connect(network_, &NetworkPicker::changed, this, &LabelPage::networkChanged);
  connect(findings_, &FindingsPanel::auditWanted, this, &LabelPage::auditWanted);
  connect(findings_, &FindingsPanel::picturesChosen, this, [this](const std::vector<int>& pictures) {
    model_->showOnly(pictures);
    bar_->setNarrowed(model_->showsOnly());
    if (bar_->view() == LabelBar::Map) setView(LabelBar::Grid);
    grid_->setCurrentIndex(model_->index(0));
  });
  connect(map_, &DataMapView::selected, this, &LabelPage::selectPictures);
  connect(grid_->selectionModel(), &QItemSelectionModel::currentChanged, this, &LabelPage::showCurrent);
  connect(bar_, &LabelBar::viewChanged, this, &LabelPage::setView);
  connect(bar_, &LabelBar::orderChanged, this, &LabelPage::orderChanged);
  connect(bar_, &LabelBar::mapChanged, this, [this] { Q_EMIT mapWanted(bar_->mapMethod()); });
  connect(bar_, &LabelBar::colorChanged, this, &LabelPage::colorMap);
  connect(bar_, &LabelBar::folderWanted, this, &LabelPage::chooseFolder);
  connect(bar_, &LabelBar::exportWanted, this, &LabelPage::exportWanted);
  connect(bar_, &LabelBar::applyWanted, this, &LabelPage::applyWanted);
  connect(bar_, &LabelBar::takeBackWanted, this, &LabelPage::takeBackWanted);
  connect(bar_, &LabelBar::shownChanged, this, [this](int shown) {
    model_->show(static_cast<LabelModel::Shown>(shown));
    grid_->setCurrentIndex(model_->index(0));
  });
  connect(bar_, &LabelBar::allWanted, this, [this] {
    model_->show(LabelModel::Shown::All);
    bar_->setNarrowed(false);
    grid_->setCurrentIndex(model_->index(0));
  });
}

void LabelPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) colorMap();
}

void LabelPage::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a folder of pictures"));
  if (!folder.isEmpty()) Q_EMIT openRequested({folder});
}

std::vector<int> LabelPage::selectedPictures() const {
  std::vector<int> pictures;
  for (const QModelIndex& each : grid_->selectionModel()->selectedIndexes())
    pictures.push_back(model_->pictureAt(each.row()));
  if (pictures.empty() && currentPicture() >= 0) pictures.push_back(currentPicture());
  return pictures;
}

int LabelPage::currentPicture() const {
  const QModelIndex current = grid_->currentIndex();
  return current.isValid() ? model_->pictureAt(current.row()) : -1;
}

void LabelPage::giveClass(int index) {
  if (index < 0 || index >= static_cast<int>(model_->sheet().classes().size())) return;
  model_->setLabel(selectedPictures(), index);
  goOn();
}

/// To the next picture that has no class; of what an audit found or a loop holds, simply to the next.
void LabelPage::goOn() {
  int last = grid_->currentIndex().row();
  for (const QModelIndex& each : grid_->selectionModel()->selectedIndexes())
    last = std::max(last, each.row());
  if (bar_->view() == LabelBar::Map) return;
  const int next =
      model_->showsOnly() ? std::min(last + 1, model_->rowCount() - 1) : model_->nextUnlabelled(last);
  if (next >= 0) grid_->setCurrentIndex(model_->index(next));
  if (!waitingOrder_.empty()) {
    if (!order().isEmpty()) reorder(waitingOrder_);
    waitingOrder_.clear();
  }
}

void LabelPage::setView(int view) {
  bar_->setView(view);
  views_->setCurrentIndex(view);
  views_->currentWidget()->setFocus();
  if (view == LabelBar::Map && map_->isEmpty()) Q_EMIT mapWanted(bar_->mapMethod());
  colorMap();
  showCurrent();
}

void LabelPage::showCurrent() {
  const int picture = currentPicture();
  if (bar_->view() == LabelBar::Map) map_->setSelected(selectedPictures());
  if (bar_->view() != LabelBar::Single || picture < 0) return;
  const QModelIndex index = grid_->currentIndex();
  const QString label = index.data(LabelModel::LabelRole).toString();
  const QString suggested = index.data(LabelModel::SuggestedRole).toString();
  QStringList parts;
  parts << (label.isEmpty() ? tr("no class yet") : label);
  if (!suggested.isEmpty())
    parts
        << tr("taken for %1, %2").arg(suggested, percent(index.data(LabelModel::ProbabilityRole).toDouble()));
  single_->showText(parts.join(QStringLiteral("  ·  ")), index.data(LabelModel::DiffersRole).toBool());
  const QString file = model_->fileOf(picture);
  single_->expect(file);
  Q_EMIT pictureWanted(file);
}

void LabelPage::selectPictures(const std::vector<int>& pictures) {
  QItemSelection selection;
  for (const int picture : pictures)
    if (const int row = model_->rowOf(picture); row >= 0)
      selection.select(model_->index(row), model_->index(row));
  grid_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  map_->setSelected(pictures);
}

void LabelPage::colorMap() {
  const auto coloring = static_cast<MapColoring>(bar_->mapColor());
  const bool byClass = bar_->view() == LabelBar::Map && coloring == MapColoring::ByClass;
  classes_->showColors(byClass);
  if (map_->isEmpty()) return;
  const MapColors colors = mapColors(*model_, coloring);
  map_->setColors(colors.ofPictures, colors.text);
}

}  // namespace effnet
