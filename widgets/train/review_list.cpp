#include "widgets/train/review_list.h"

#include "widgets/common/theme.h"
#include "widgets/models/review_model.h"
#include "widgets/train/tile_delegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace effnet {
namespace {

enum Which { Surest, Hardest, Suspects, Cell };

constexpr int kThumbnail = 96;
QString utf8(const std::string& text) {
  return QString::fromStdString(text);
}

}  // namespace

ReviewList::ReviewList(QWidget* parent)
    : QWidget(parent),
      model_(new ReviewModel(this)),
      which_(new QComboBox),
      count_(new QLabel),
      list_(new QListView) {
  which_->setObjectName(QStringLiteral("reviewWhich"));
  which_->addItems({tr("Most confident mistakes"), tr("Hardest pictures"), tr("Suspected label errors")});
  which_->setItemData(Surest, tr("Wrong with high confidence"), Qt::ToolTipRole);
  which_->setItemData(Hardest, tr("Those whose class it believes in least"), Qt::ToolTipRole);
  which_->setItemData(Suspects,
                      tr("It is as sure of another class as it is, on average, of that class's pictures"),
                      Qt::ToolTipRole);
  count_->setProperty("kind", "muted");
  list_->setObjectName(QStringLiteral("reviewList"));
  list_->setModel(model_);
  list_->setViewMode(QListView::IconMode);
  list_->setIconSize({kThumbnail, kThumbnail});
  list_->setGridSize({kThumbnail + 40, kThumbnail + 24 + 2 * QFontMetrics(font()).height()});
  list_->setResizeMode(QListView::Adjust);
  list_->setMovement(QListView::Static);
  list_->setUniformItemSizes(true);
  list_->setItemDelegate(new TileDelegate(list_->gridSize(), list_));
  list_->setWordWrap(true);
  auto* row = new QHBoxLayout;
  row->addWidget(which_);
  row->addWidget(count_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, spacing::kSmall, 0);
  column->setSpacing(spacing::kSmall);
  column->addLayout(row);
  column->addWidget(list_, 1);
  connect(which_, &QComboBox::currentIndexChanged, this, &ReviewList::choose);
  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewList::currentChanged);
}

void ReviewList::clear() {
  model_->setReview({});
  cell_ = {-1, -1};
  while (which_->count() > Cell) which_->removeItem(Cell);
  which_->setCurrentIndex(Surest);
}

void ReviewList::setReview(const RunReview& review) {
  model_->setReview(review);
  if (cell_.first >= 0) return showCell(cell_.first, cell_.second);
  choose();
}

void ReviewList::showCell(int label, int predicted) {
  cell_ = {label, predicted};
  const auto& labels = model_->review().labels;
  const auto known = [&](int index) { return index >= 0 && static_cast<std::size_t>(index) < labels.size(); };
  if (!known(label) || !known(predicted)) return;
  const QString text = tr("%1 taken for %2")
                           .arg(utf8(labels[static_cast<std::size_t>(label)]),
                                utf8(labels[static_cast<std::size_t>(predicted)]));
  if (which_->count() > Cell) {
    which_->setItemText(Cell, text);
  } else {
    which_->addItem(text);
  }
  which_->setCurrentIndex(Cell);
  choose();
}

void ReviewList::choose() {
  switch (which_->currentIndex()) {
    case Suspects:
      model_->showSuspects();
      break;
    case Cell:
      model_->showCell(cell_.first, cell_.second);
      break;
    default:
      model_->showMistakes(which_->currentIndex() == Surest);
  }
  count_->setText(tr("%n picture(s)", nullptr, model_->rowCount()));
  list_->setCurrentIndex(model_->index(0));
  Q_EMIT currentChanged();
}

const ReviewedImage* ReviewList::current() const {
  const QModelIndex index = list_->currentIndex();
  if (!index.isValid() || index.row() >= model_->rowCount()) return nullptr;
  return &model_->review().images[static_cast<std::size_t>(model_->imageAt(index.row()))];
}

}  // namespace effnet
