#include "widgets/classify/view_bar.h"

#include "widgets/classify/image_view.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace effnet {
namespace {

QLabel* mutedLabel() {
  auto* label = new QLabel;
  label->setProperty("kind", "muted");
  label->setFont(captionFont());
  return label;
}

QToolButton* quietButton(const QString& text, const QString& toolTip) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setToolTip(toolTip);
  button->setProperty("kind", "quiet");
  return button;
}

QToolButton* menuButton(const QString& text, const QString& toolTip, QMenu* menu) {
  QToolButton* button = quietButton(text, toolTip);
  button->setMenu(menu);
  button->setPopupMode(QToolButton::InstantPopup);
  return button;
}

}  // namespace

ViewBar::ViewBar(ImageView& view, QWidget* parent)
    : QWidget(parent),
      right_(quietButton(QStringLiteral("✓"), tr("Note: the answer is right (R)"))),
      wrong_(quietButton(QStringLiteral("✗"), tr("Note: the answer is wrong (W)"))),
      zoom_(mutedLabel()),
      place_(mutedLabel()) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(spacing::kSmall, spacing::kTiny, spacing::kSmall, spacing::kTiny);
  row->setSpacing(spacing::kTiny);
  const auto add = [&](const QString& text, const QString& toolTip, auto action) {
    QToolButton* button = quietButton(text, toolTip);
    connect(button, &QToolButton::clicked, this, action);
    row->addWidget(button);
  };
  add(tr("Fit"), tr("Show the whole picture (double click)"), [&view] { view.fit(); });
  add(tr("1:1"), tr("One pixel of the picture on one of the screen"), [&view] { view.showActualSize(); });
  row->addWidget(zoom_);
  row->addSpacing(spacing::kMedium);
  row->addWidget(place_, 1);
  for (QToolButton* note : {right_, wrong_}) {
    note->setCheckable(true);
    row->addWidget(note);
  }
  connect(right_, &QToolButton::clicked, this, [this] { Q_EMIT noteToggled(PictureNote::Right); });
  connect(wrong_, &QToolButton::clicked, this, [this] { Q_EMIT noteToggled(PictureNote::Wrong); });
  auto* ways = new QMenu(this);
  ways->addAction(tr("With other networks…"), this, [this] { Q_EMIT comparisonWanted(false); });
  ways->addAction(tr("Methods of this network"), this, [this] { Q_EMIT comparisonWanted(true); });
  row->addWidget(menuButton(tr("Compare"), tr("Networks or methods side by side"), ways));
  add(tr("Copy"), tr("Copy the picture with its map (Ctrl+C)"), [this] { Q_EMIT copyWanted(); });
  row->addWidget(menuButton(tr("Save"), tr("Picture, numbers or a report"), makeSaveMenu()));
  connect(&view, &ImageView::magnificationChanged, this,
          [this](double factor) { zoom_->setText(percent(factor, 0)); });
}

QMenu* ViewBar::makeSaveMenu() {
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("saveMenu"));
  menu->addAction(tr("Picture with its map…"), this, &ViewBar::pictureWanted);
  menu->addAction(tr("Raw map (NumPy, TIFF)…"), this, &ViewBar::rawMapWanted);
  menu->addSeparator();
  menu->addAction(tr("Report of this picture (HTML, PDF)…"), this, [this] { Q_EMIT reportWanted(false); });
  menu->addAction(tr("Report of all pictures shown…"), this, [this] { Q_EMIT reportWanted(true); });
  return menu;
}

void ViewBar::showNote(PictureNote note) {
  right_->setChecked(note == PictureNote::Right);
  wrong_->setChecked(note == PictureNote::Wrong);
}

void ViewBar::showPlace(const QString& text) {
  place_->setText(text);
}

}  // namespace effnet
