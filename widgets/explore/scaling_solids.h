#pragma once

#include "core/scaling/compound_scaling.h"
#include "widgets/models/network_comparison.h"

#include <QVector>
#include <QWidget>

namespace effnet {

/// Figure 2 of the paper with the page's own baseline: five networks as stacks of boxes at one common scale,
/// the baseline and what φ makes of it by width, depth, resolution and all three. A box is a stage: as wide
/// as its channels, as high as its layers, as deep as its map has pixels.
class ScalingSolids : public QWidget {
  Q_OBJECT
  Q_PROPERTY(QString inWords READ inWords)

 public:
  static constexpr double kHighestPhi = 2;
  static constexpr int kCompound = 4;  ///< its place

  explicit ScalingSolids(QWidget* parent = nullptr);

  /// Keeps φ.
  void setBaseline(const NetworkSpec& baseline, const Coefficients& coefficients);

  /// 0 … kHighestPhi.
  void setPhi(double phi);
  double phi() const { return phi_; }

  struct Solid {
    int place;  ///< from the left; one that cannot be built leaves it empty
    QString name;
    QColor color;
    Scaling scaling;
    PricedNetwork network;
  };
  const QVector<Solid>& solids() const { return solids_; }

  /// Onto any paper.
  void paint(QPainter& painter, const QRectF& area) const;

  /// What hovering at this place tells; empty beside the boxes.
  QString textAt(const QPointF& position) const;

  QString inWords() const;

  QSize sizeHint() const override { return {720, 420}; }
  QSize minimumSizeHint() const override { return {360, 220}; }

 Q_SIGNALS:
  void changed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  /// Pixels for a channel, a layer and a pixel of a map.
  struct Scale {
    double channel = 0;
    double layer = 0;
    double pixel = 0;
  };
  struct Box {
    int solid = 0;
    int stage = 0;
    QRectF front;
    double slant = 0;
  };

  void changeEvent(QEvent* event) override;
  void rebuild();
  Scale scaleFor(const QSizeF& size) const;
  QVector<Box> boxesIn(const QRectF& area) const;
  void paintBox(QPainter& painter, const Box& box) const;
  void paintAxes(QPainter& painter, const QRectF& area) const;
  QString caption(const Solid& solid) const;

  NetworkSpec baseline_;
  Coefficients coefficients_;
  double phi_ = 1;
  QVector<Solid> solids_;
  double mostChannels_ = 1;  ///< of any solid at the highest φ
  double mostLayers_ = 1;
  double mostPixels_ = 1;
};

}  // namespace effnet
