#include "widgets/classify/view_pane.h"

#include "widgets/classify/explain_panel.h"
#include "widgets/classify/image_view.h"
#include "widgets/classify/picture_session.h"
#include "widgets/classify/view_bar.h"
#include "widgets/common/number_format.h"

#include <QVBoxLayout>

namespace effnet {
ViewPane::ViewPane(PictureSession& session, ExplainPanel& map, QWidget* parent)
    : QWidget(parent), session_(session), map_(map), view_(new ImageView), bar_(new ViewBar(*view_)) {
  view_->setObjectName(QStringLiteral("imageView"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(view_, 1);
  column->addWidget(bar_);
  connect(bar_, &ViewBar::noteToggled, &session_, &PictureSession::toggleNote);
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

void ViewPane::showNote() {
  bar_->showNote(session_.pictures().noteOf(session_.file()));
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
  bar_->showPlace(text);
  map_.showValue(value);
}

}  // namespace effnet
