#include "widgets/classify/view_pane.h"

#include "widgets/classify/explain_panel.h"
#include "widgets/classify/image_view.h"
#include "widgets/classify/picture_session.h"
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

ViewPane::ViewPane(PictureSession& session, ExplainPanel& map, QWidget* parent)
    : QWidget(parent),
      session_(session),
      map_(map),
      view_(new ImageView),
      right_(quietButton(QStringLiteral("✓"), tr("Note: the answer is right (R)"))),
      wrong_(quietButton(QStringLiteral("✗"), tr("Note: the answer is wrong (W)"))),
      zoom_(mutedLabel()),
      hover_(mutedLabel()) {
  view_->setObjectName(QStringLiteral("imageView"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(view_, 1);
  column->addWidget(buildBar());
  connect(view_, &ImageView::magnificationChanged, this,
          [this](double factor) { zoom_->setText(percent(factor, 0)); });
  connect(view_, &ImageView::hovered, this, &ViewPane::showHover);
  connectSession();
  connectMap();
}

void ViewPane::connectMap() {
  connect(&map_, &ExplainPanel::optionsChanged, this, &ViewPane::showMap);
  connect(&map_, &ExplainPanel::opacityChanged, view_, &ImageView::setLayerOpacity);
  connect(&map_, &ExplainPanel::mapVisibleChanged, view_, &ImageView::setLayerVisible);
  connect(&map_, &ExplainPanel::boxVisibleChanged, view_, &ImageView::setBoxVisible);
  connect(&session_, &PictureSession::answered, this, &ViewPane::showMap);
  connect(&session_, &PictureSession::mapChanged, this, &ViewPane::showMap);
}

void ViewPane::connectSession() {
  connect(&session_, &PictureSession::chosen, this, &ViewPane::showNote);
  connect(&session_, &PictureSession::noteChanged, this, &ViewPane::showNote);
  connect(&session_.pictures(), &FilmStripModel::dataChanged, this, &ViewPane::showNote);
  connect(&session_, &PictureSession::pictureShown, view_, &ImageView::setPicture);
  connect(&session_, &PictureSession::frameShown, view_, [this](const QImage& frame) {
    view_->setPicture({frame});
    if (session_.answer()) showMap();
  });
  // The reason stays in the picture's place, whatever is told above it next.
  connect(&session_, &PictureSession::pictureFailed, view_, &ImageView::clear);
  connect(&session_, &PictureSession::answerFailed, view_, &ImageView::clearLayer);
}

QWidget* ViewPane::buildBar() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(spacing::kSmall, spacing::kTiny, spacing::kSmall, spacing::kTiny);
  row->setSpacing(spacing::kTiny);
  const auto add = [&](const QString& text, const QString& toolTip, auto action) {
    QToolButton* button = quietButton(text, toolTip);
    connect(button, &QToolButton::clicked, this, action);
    row->addWidget(button);
  };
  add(tr("Fit"), tr("Show the whole picture (double click)"), [this] { view_->fit(); });
  add(tr("1:1"), tr("One pixel of the picture on one of the screen"), [this] { view_->showActualSize(); });
  row->addWidget(zoom_);
  row->addSpacing(spacing::kMedium);
  row->addWidget(hover_, 1);
  for (QToolButton* note : {right_, wrong_}) {
    note->setCheckable(true);
    row->addWidget(note);
  }
  connect(right_, &QToolButton::clicked, this, [this] { session_.toggleNote(PictureNote::Right); });
  connect(wrong_, &QToolButton::clicked, this, [this] { session_.toggleNote(PictureNote::Wrong); });
  auto* ways = new QMenu(this);
  ways->addAction(tr("With other networks…"), this, [this] { Q_EMIT comparisonWanted(false); });
  ways->addAction(tr("Methods of this network"), this, [this] { Q_EMIT comparisonWanted(true); });
  row->addWidget(menuButton(tr("Compare"), tr("Networks or methods side by side"), ways));
  add(tr("Copy"), tr("Copy the picture with its map (Ctrl+C)"), [this] { Q_EMIT copyWanted(); });
  row->addWidget(menuButton(tr("Save"), tr("Picture, numbers or a report"), makeSaveMenu()));
  return bar;
}

QMenu* ViewPane::makeSaveMenu() {
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("saveMenu"));
  menu->addAction(tr("Picture with its map…"), this, &ViewPane::pictureWanted);
  menu->addAction(tr("Raw map (NumPy, TIFF)…"), this, &ViewPane::rawMapWanted);
  menu->addSeparator();
  menu->addAction(tr("Report of this picture (HTML, PDF)…"), this, [this] { Q_EMIT reportWanted(false); });
  menu->addAction(tr("Report of all pictures shown…"), this, [this] { Q_EMIT reportWanted(true); });
  return menu;
}

void ViewPane::showNote() {
  const PictureNote note = session_.pictures().noteOf(session_.file());
  right_->setChecked(note == PictureNote::Right);
  wrong_->setChecked(note == PictureNote::Wrong);
}

void ViewPane::showMap() {
  const ClassMap* map = session_.map();
  if (map == nullptr) return view_->clearLayer();
  const Explanation& answer = *session_.answer();
  const HeatLayer layer = makeHeatLayer(answer, *map, map_.options());
  map_.showRange(layer.range);
  view_->setLayer(layer, QRectF(answer.box.x, answer.box.y, answer.box.width, answer.box.height));
}

void ViewPane::showHover(const std::optional<QPointF>& pixel) {
  const std::optional<float> value = pixel ? session_.mapValue(*pixel) : std::nullopt;
  QString text;
  if (pixel) {
    text = tr("x %1, y %2").arg(static_cast<int>(pixel->x())).arg(static_cast<int>(pixel->y()));
    if (value) text += tr(" · map %1").arg(threeDigits(*value));
  }
  hover_->setText(text);
  map_.showValue(value);
}

}  // namespace effnet
