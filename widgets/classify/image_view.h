#pragma once

#include "widgets/maps/heat_layer.h"

#include <QImage>
#include <QList>
#include <QWidget>
#include <optional>

namespace effnet {

/// A picture with a map over a part of it. The wheel zooms at the cursor, dragging pans, a double click
/// changes between the whole picture and 1:1. Coordinates are pixels of the picture.
class ImageView : public QWidget {
  Q_OBJECT
  Q_PROPERTY(QString inWords READ inWords)

 public:
  explicit ImageView(QWidget* parent = nullptr);

  /// `levels`: the picture and halves of it, for drawing it small. Fits the new picture.
  void setPicture(const QList<QImage>& levels);
  /// `why` stands in the place of the picture.
  void clear(const QString& why = {});
  QSize pictureSize() const;

  /// The map and the rectangle that the network saw. The map fills the rectangle.
  void setLayer(const HeatLayer& layer, const QRectF& box);
  void clearLayer();
  bool hasLayer() const { return !layer_.colors.isNull(); }

  void setLayerVisible(bool visible);
  bool isLayerVisible() const { return layerVisible_; }
  void setLayerOpacity(double opacity);
  void setBoxVisible(bool visible);

  void fit();
  void showActualSize();
  void zoom(double factor);

  /// Device pixels for a pixel of the picture.
  double magnification() const;

  /// The picture with what lies over it, at its own size.
  QImage composed() const;

  QString inWords() const;

  /// Where a pixel of the picture lies in this widget.
  QPointF toWidget(const QPointF& pixel) const { return offset_ + pixel * scale_; }
  QPointF toPicture(const QPointF& position) const { return (position - offset_) / scale_; }

 Q_SIGNALS:
  /// The cursor is over this pixel; nothing when it left the picture.
  void hovered(const std::optional<QPointF>& pixel);
  void magnificationChanged(double magnification);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void setScale(double scale, const QPointF& anchor);
  double fittingScale() const;
  void keepInView();
  void invalidate();
  void reportHover();
  void renderCaches();
  void paintMarks(QPainter& painter) const;

  QList<QImage> levels_;
  QString why_;  ///< there is no picture
  HeatLayer layer_;
  QRectF box_;
  bool layerVisible_ = true;
  bool boxVisible_ = true;
  double opacity_ = 0.55;
  bool fitted_ = true;
  double scale_ = 1;  ///< widget pixels for a pixel of the picture
  QPointF offset_;    ///< of the picture's corner in the widget
  QPointF dragStart_;
  QPointF offsetAtDrag_;
  bool dragging_ = false;
  std::optional<QPointF> cursor_;  ///< while it is over the view
  QImage pictureCache_;            ///< as it stands on the screen, so that blending costs no scaling
  QImage layerCache_;
};

}  // namespace effnet
