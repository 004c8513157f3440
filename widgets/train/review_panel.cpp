#include "widgets/train/review_panel.h"

#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/maps/cam_picture.h"
#include "widgets/models/review_model.h"
#include "widgets/train/warning_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

/// A tile has its size before its picture has come.
class TileDelegate : public QStyledItemDelegate {
 public:
  TileDelegate(const QSize& size, QObject* parent) : QStyledItemDelegate(parent), size_(size) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return size_; }

 private:
  const QSize size_;
};

enum Which { Surest, Hardest, Suspects, Cell };

constexpr int kThumbnail = 96;
constexpr int kPicture = 300;

QString utf8(const std::string& text) {
  return QString::fromStdString(text);
}

QLabel* pictureLabel() {
  auto* label = new QLabel;
  label->setAlignment(Qt::AlignCenter);
  label->setMinimumSize(160, 160);
  label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  return label;
}

void showIn(QLabel* label, const QImage& picture) {
  label->setPixmap(picture.isNull() ? QPixmap() : QPixmap::fromImage(picture));
}

}  // namespace

ReviewPanel::ReviewPanel(QWidget* parent)
    : QWidget(parent),
      model_(new ReviewModel(this)),
      stack_(new QStackedWidget),
      start_(new QPushButton(tr("Look through the validation pictures"))),
      hint_(new QLabel),
      banner_(new MessageBanner),
      which_(new QComboBox),
      count_(new QLabel),
      list_(new QListView),
      caption_(new QLabel),
      saidPicture_(pictureLabel()),
      saidText_(new QLabel),
      toldPicture_(pictureLabel()),
      toldText_(new QLabel),
      move_(new QPushButton),
      another_(new QPushButton(tr("Another class"))),
      keep_(new QPushButton(tr("The label is right"))),
      corrections_(new QLabel),
      apply_(new QPushButton(tr("Move the files…"))),
      revert_(new QPushButton(tr("Move them back"))) {
  setObjectName(QStringLiteral("reviewPanel"));
  start_->setObjectName(QStringLiteral("startReview"));
  start_->setProperty("kind", "primary");
  hint_->setAlignment(Qt::AlignCenter);
  hint_->setWordWrap(true);
  hint_->setProperty("kind", "muted");
  auto* empty = new QWidget;
  auto* middle = new QVBoxLayout(empty);
  middle->addStretch(1);
  middle->addWidget(hint_);
  middle->addWidget(start_, 0, Qt::AlignHCenter);
  middle->addStretch(1);
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("reviewSplitter"));
  splitter->setHandleWidth(1);
  splitter->addWidget(buildList());
  splitter->addWidget(buildDetail());
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 1);
  stack_->addWidget(empty);
  stack_->addWidget(splitter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, spacing::kMedium, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(banner_);
  column->addWidget(stack_, 1);
  connect(start_, &QPushButton::clicked, this, &ReviewPanel::reviewWanted);
  connect(model_, &ReviewModel::thumbnailWanted, this, &ReviewPanel::thumbnailWanted);
  clear();
}

QWidget* ReviewPanel::buildList() {
  which_->setObjectName(QStringLiteral("reviewWhich"));
  which_->addItems({tr("Surest mistakes"), tr("Hardest pictures"), tr("Suspected label errors")});
  which_->setItemData(Surest, tr("Wrong, and sure of it"), Qt::ToolTipRole);
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
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, spacing::kSmall, 0);
  column->setSpacing(spacing::kSmall);
  column->addLayout(row);
  column->addWidget(list_, 1);
  connect(which_, &QComboBox::currentIndexChanged, this, &ReviewPanel::choose);
  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPanel::showCurrent);
  return box;
}

QWidget* ReviewPanel::buildDetail() {
  caption_->setWordWrap(true);
  caption_->setProperty("kind", "muted");
  caption_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* pictures = new QHBoxLayout;
  pictures->setSpacing(spacing::kSmall);
  for (const auto& [text, picture] :
       {std::pair(saidText_, saidPicture_), std::pair(toldText_, toldPicture_)}) {
    auto* part = new QVBoxLayout;
    part->setSpacing(spacing::kTiny);
    part->addWidget(text);
    part->addWidget(picture, 1);
    pictures->addLayout(part, 1);
  }
  move_->setObjectName(QStringLiteral("moveToClass"));
  another_->setObjectName(QStringLiteral("moveToAnother"));
  another_->setToolTip(tr("Notes that the file belongs to a class that you choose. No file is touched."));
  another_->setMenu(buildClasses());
  keep_->setObjectName(QStringLiteral("keepLabel"));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(move_);
  buttons->addWidget(another_);
  buttons->addWidget(keep_);
  buttons->addStretch(1);
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(spacing::kSmall, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addLayout(pictures, 1);
  column->addWidget(caption_);
  column->addLayout(buttons);
  column->addWidget(buildCorrections());
  connect(move_, &QPushButton::clicked, this, [this] {
    const int image = currentImage();
    if (image < 0) return;
    const auto predicted =
        static_cast<std::size_t>(model_->review().images[static_cast<std::size_t>(image)].predicted);
    note(utf8(model_->review().labels[predicted]));
  });
  connect(keep_, &QPushButton::clicked, this, [this] {
    if (currentImage() >= 0)
      Q_EMIT correctionForgotten(list_->currentIndex().data(ReviewModel::FileRole).toString());
  });
  return box;
}

QMenu* ReviewPanel::buildClasses() {
  auto* menu = new QMenu(this);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] {
    menu->clear();
    const int image = currentImage();
    if (image < 0) return;
    const auto& labels = model_->review().labels;
    const int own = model_->review().images[static_cast<std::size_t>(image)].label;
    for (std::size_t index = 0; index < labels.size(); ++index) {
      const QString name = utf8(labels[index]);
      if (static_cast<int>(index) != own) menu->addAction(name, this, [this, name] { note(name); });
    }
  });
  return menu;
}

void ReviewPanel::note(const QString& to) {
  if (currentImage() >= 0)
    Q_EMIT correctionNoted(list_->currentIndex().data(ReviewModel::FileRole).toString(), to);
}

QWidget* ReviewPanel::buildCorrections() {
  corrections_->setWordWrap(true);
  apply_->setToolTip(tr("Moves the noted files into the folders of their classes, after asking"));
  apply_->setObjectName(QStringLiteral("applyCorrections"));
  revert_->setObjectName(QStringLiteral("revertCorrections"));
  auto* box = new QFrame;
  box->setProperty("kind", "card");
  auto* row = new QHBoxLayout(box);
  row->addWidget(corrections_, 1);
  row->addWidget(apply_);
  row->addWidget(revert_);
  connect(apply_, &QPushButton::clicked, this, [this] {
    const auto answer = QMessageBox::question(this, tr("Move the files"),
                                              tr("Move the noted pictures into the folders of the classes "
                                                 "that they show? They can be moved back."));
    if (answer == QMessageBox::Yes) Q_EMIT correctionsApplied();
  });
  connect(revert_, &QPushButton::clicked, this, &ReviewPanel::correctionsReverted);
  return box;
}

void ReviewPanel::clear() {
  model_->setReview({});
  banner_->clear();
  cell_ = {-1, -1};
  while (which_->count() > Cell) which_->removeItem(Cell);
  which_->setCurrentIndex(Surest);
  stack_->setCurrentIndex(0);
  start_->setEnabled(true);
  hint_->setText(
      tr("Mistakes, suspected label errors and calibration: the best checkpoint answers every validation "
         "picture once."));
  showCorrections({});
}

bool ReviewPanel::hasReview() const {
  return !model_->review().images.empty();
}

void ReviewPanel::showBusy(double fraction) {
  start_->setEnabled(false);
  hint_->setText(fraction > 0 ? tr("Looking through the validation pictures: %1").arg(percent(fraction, 0))
                              : tr("Looking through the validation pictures…"));
}

void ReviewPanel::showError(const QString& code, const QString& subject, const QString& detail) {
  start_->setEnabled(true);
  hint_->clear();
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, shortName(subject)), detail);
}

void ReviewPanel::showReview(const RunReview& review) {
  const WarningText warning = warningText(review.warnings);
  if (warning.sentence.isEmpty())
    banner_->clear();
  else
    banner_->showMessage(MessageBanner::Kind::Warning, warning.sentence, warning.details);
  model_->setReview(review);
  stack_->setCurrentIndex(1);
  updateCorrections();
  if (cell_.first >= 0) return showCell(cell_.first, cell_.second);
  choose();
}

void ReviewPanel::showCell(int label, int predicted) {
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

void ReviewPanel::choose() {
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
  showCurrent();
}

int ReviewPanel::currentImage() const {
  const QModelIndex index = list_->currentIndex();
  return index.isValid() && index.row() < model_->rowCount() ? model_->imageAt(index.row()) : -1;
}

void ReviewPanel::showCurrent() {
  const int number = currentImage();
  updateButtons();
  showIn(saidPicture_, {});
  showIn(toldPicture_, {});
  if (number < 0) {
    for (QLabel* label : {caption_, saidText_, toldText_}) label->clear();
    move_->setText(tr("Move to class…"));
    return;
  }
  const ReviewedImage& image = model_->review().images[static_cast<std::size_t>(number)];
  const QString said = utf8(model_->review().labels[static_cast<std::size_t>(image.predicted)]);
  const QString told = utf8(model_->review().labels[static_cast<std::size_t>(image.label)]);
  saidText_->setText(tr("Seen as %1, %2").arg(said, percent(image.probability)));
  toldText_->setText(tr("Labelled %1, %2").arg(told, percent(image.probabilityOfLabel)));
  const QString place = placeOf(utf8(image.file));
  caption_->setText(place);
  move_->setText(tr("Move to %1").arg(said));
  move_->setVisible(image.label != image.predicted);
  keep_->setVisible(image.label != image.predicted);
  Q_EMIT explanationWanted(place, {image.predicted, image.label});
}

void ReviewPanel::showThumbnail(const QString& file, const QImage& thumbnail) {
  model_->setThumbnail(file, thumbnail);
}

void ReviewPanel::showExplanation(const QString& file, const QImage& picture,
                                  const Explanation& explanation) {
  const int number = currentImage();
  if (number < 0) return;
  const ReviewedImage& image = model_->review().images[static_cast<std::size_t>(number)];
  if (placeOf(utf8(image.file)) != file) return;
  const int side = std::clamp(std::min(saidPicture_->width(), saidPicture_->height()), 160, 2 * kPicture);
  showIn(saidPicture_, camPicture(picture, explanation, image.predicted, side));
  showIn(toldPicture_, camPicture(picture, explanation, image.label, side));
}

void ReviewPanel::showCorrections(const QList<ListedCorrection>& corrections) {
  const QString file = list_->currentIndex().data(ReviewModel::FileRole).toString();
  const QString before = placeOf(file);
  listed_ = corrections;
  updateCorrections();
  if (placeOf(file) != before) showCurrent();
}

const ListedCorrection* ReviewPanel::listed(const QString& file) const {
  const auto found = std::ranges::find(listed_, file, &ListedCorrection::file);
  return found == listed_.end() ? nullptr : &*found;
}

QString ReviewPanel::placeOf(const QString& file) const {
  const ListedCorrection* known = listed(file);
  return known == nullptr || known->place.isEmpty() ? file : known->place;
}

void ReviewPanel::updateButtons() {
  const bool some = currentImage() >= 0;
  const ListedCorrection* known = listed(list_->currentIndex().data(ReviewModel::FileRole).toString());
  const bool moved = known != nullptr && !known->place.isEmpty();
  move_->setEnabled(some && known == nullptr);
  another_->setEnabled(some && known == nullptr);
  keep_->setEnabled(some && known != nullptr && !moved);
  const QString back = tr("This file was moved; 'Move them back' takes it where it was.");
  move_->setToolTip(moved ? back : tr("Notes that the file belongs to that class. No file is touched."));
  keep_->setToolTip(moved ? back : tr("Takes the note back that it belongs to another class"));
}

void ReviewPanel::updateCorrections() {
  QStringList lines;
  int noted = 0;
  for (const ListedCorrection& each : listed_) {
    model_->setMoved(each.file, true);
    noted += each.place.isEmpty() ? 1 : 0;
    lines.append(shortName(each.file) + QStringLiteral(" ⇒ ") + each.to);
  }
  for (int row = 0; row < model_->rowCount(); ++row) {
    const QString file = model_->index(row).data(ReviewModel::FileRole).toString();
    if (listed(file) == nullptr && model_->index(row).data(ReviewModel::MovedRole).toBool())
      model_->setMoved(file, false);
  }
  const int moved = static_cast<int>(listed_.size()) - noted;
  corrections_->setText(listed_.isEmpty()
                            ? tr("No wrong labels noted.")
                            : tr("Wrong labels noted: %1, files moved: %2.").arg(noted).arg(moved));
  corrections_->setToolTip(lines.join(QLatin1Char('\n')));
  apply_->setEnabled(noted > 0);
  revert_->setVisible(moved > 0);
  updateButtons();
}

}  // namespace effnet
