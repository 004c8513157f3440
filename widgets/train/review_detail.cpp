#include "widgets/train/review_detail.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/maps/cam_picture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kSmallest = 160;
constexpr int kLargest = 600;

QLabel* pictureLabel() {
  auto* label = new QLabel;
  label->setAlignment(Qt::AlignCenter);
  label->setMinimumSize(kSmallest, kSmallest);
  label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  return label;
}

void showIn(QLabel* label, const QImage& picture) {
  label->setPixmap(picture.isNull() ? QPixmap() : QPixmap::fromImage(picture));
}

}  // namespace

ReviewDetail::ReviewDetail(QWidget* parent)
    : QWidget(parent),
      saidPicture_(pictureLabel()),
      saidText_(new QLabel),
      toldPicture_(pictureLabel()),
      toldText_(new QLabel),
      caption_(new QLabel),
      move_(new QPushButton),
      another_(new QPushButton(tr("Another class"))),
      keep_(new QPushButton(tr("The label is right"))) {
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
  for (QPushButton* button : {move_, another_, keep_}) buttons->addWidget(button);
  buttons->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addLayout(pictures, 1);
  column->addWidget(caption_);
  column->addLayout(buttons);
  connectButtons();
}

void ReviewDetail::connectButtons() {
  connect(move_, &QPushButton::clicked, this, [this] {
    if (!labels_.isEmpty()) Q_EMIT correctionNoted(said_);
  });
  connect(keep_, &QPushButton::clicked, this, [this] {
    if (!labels_.isEmpty()) Q_EMIT correctionForgotten();
  });
}

QMenu* ReviewDetail::buildClasses() {
  auto* menu = new QMenu(this);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] {
    menu->clear();
    for (const QString& name : std::as_const(labels_))
      if (name != told_) menu->addAction(name, this, [this, name] { Q_EMIT correctionNoted(name); });
  });
  return menu;
}

void ReviewDetail::showNothing() {
  labels_.clear();
  showIn(saidPicture_, {});
  showIn(toldPicture_, {});
  for (QLabel* label : {caption_, saidText_, toldText_}) label->clear();
  move_->setText(tr("Move to class…"));
}

void ReviewDetail::showImage(const ReviewedImage& image, const std::vector<std::string>& labels,
                             const QString& place) {
  showNothing();
  for (const std::string& label : labels) labels_.append(QString::fromStdString(label));
  said_ = labels_.value(image.predicted);
  told_ = labels_.value(image.label);
  saidText_->setText(tr("Seen as %1, %2").arg(said_, percent(image.probability)));
  toldText_->setText(tr("Labelled %1, %2").arg(told_, percent(image.probabilityOfLabel)));
  caption_->setText(place);
  move_->setText(tr("Move to %1").arg(said_));
  move_->setVisible(image.label != image.predicted);
  keep_->setVisible(image.label != image.predicted);
}

void ReviewDetail::showMaps(const ReviewedImage& image, const QImage& picture,
                            const Explanation& explanation) {
  const int side = std::clamp(std::min(saidPicture_->width(), saidPicture_->height()), kSmallest, kLargest);
  showIn(saidPicture_, camPicture(picture, explanation, image.predicted, {.side = side}));
  showIn(toldPicture_, camPicture(picture, explanation, image.label, {.side = side}));
}

void ReviewDetail::showNoted(Noted noted) {
  const bool some = !labels_.isEmpty();
  move_->setEnabled(some && noted == Noted::Nothing);
  another_->setEnabled(some && noted == Noted::Nothing);
  keep_->setEnabled(some && noted == Noted::Correction);
  const QString back = tr("This file was moved; 'Move them back' takes it where it was.");
  const bool moved = noted == Noted::Moved;
  move_->setToolTip(moved ? back : tr("Notes that the file belongs to that class. No file is touched."));
  keep_->setToolTip(moved ? back : tr("Takes the note back that it belongs to another class"));
}

}  // namespace effnet
